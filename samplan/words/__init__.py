"""The words that readers see more than once, each in one place.

`fields` and `models` say what the parts of the format are called, `terms` what the values of its
word lists are called, `phrases` what messages of several modules say. A sentence that one module
says stands in that module.
"""
