"""Documents as PDF: the content model as data, a Typst template, and marks for those who listen.

The only package that knows Typst, pypdf and the typeface, which the extra `pdf` brings. Import it
where a PDF is made, not before.
"""
