"""The formats of documents. Kept apart from what makes them, so that help need not load it."""

FORMATS = ("html", "md")
"""What `samplan render -t` can make; `samplan.render.document` has a function for each."""
