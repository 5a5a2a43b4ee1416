"""A document as a Word file, drawn with python-docx.

Nothing of it is imported unless such a file is asked for: its packages are an extra.
"""
