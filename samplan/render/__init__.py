"""Any result as text: documents of plans, and what rules and diff found.

Only this package knows jinja2, markdown-it and Babel, and none of them is imported before
it is needed.
"""
