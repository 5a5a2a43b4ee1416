"""A document as PDF: PDF/UA-1 for those who listen, and PDF/A for the archive, in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.render.typst.compiling import compile_pdf
from samplan.render.typst.model import document_data, table_forms
from samplan.render.typst.tags import with_heads

if TYPE_CHECKING:
    from jinja2 import Environment

    from samplan.render.views import DocumentView


def pdf_document(document: DocumentView, environment: Environment) -> bytes:
    """A document as the bytes of a PDF; the same document gives the same bytes.

    It is PDF/UA-1 and PDF/A-2a; one that carries the file of its plan is PDF/A-3a, which allows that.

    Raises:
        OutputError: A template is wrong, or the typeface lacks signs of the document.
    """
    data = document_data(document)
    made = compile_pdf(environment, data, ("ua-1", "a-3a" if document.attached else "a-2a"))
    return with_heads(made, table_forms(data))
