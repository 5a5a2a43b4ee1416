"""A plan as its printed document, in finished words: what the templates arrange.

One file a noun. Every view is a frozen value: strings in the document's language, prose as
trees, tables with their ids. A template never computes, looks up or decides.
"""

from samplan.render.choices import Attachment, Reference
from samplan.render.views.document import DocumentView, document_view

__all__ = ["Attachment", "DocumentView", "Reference", "document_view"]
