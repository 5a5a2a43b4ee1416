"""The only reader of prose: CommonMark becomes blocks, links and plain words, each text once.

`samplan.prose.reader` gives the whole reading of a text, `samplan.prose.plain` its words. Nothing
here imports markdown-it until a text is read.
"""
