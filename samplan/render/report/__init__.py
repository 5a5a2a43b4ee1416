"""The report of `validate` for those who keep it or read it beside a change: a page, and Markdown.

`view` says all in finished words, with which both are made; `words` has the words.
"""
