"""The bytes of a Word file: the same document gives the same ones, whatever the clock says."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_FIRST = "[Content_Types].xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name."""


def bytes_of(document: WordDocument) -> bytes:
    """The file of a document."""
    written = BytesIO()
    document.save(written)
    result = BytesIO()
    with ZipFile(written) as given, ZipFile(result, "w", ZIP_DEFLATED) as made:
        for name in sorted(given.namelist(), key=lambda name: (name != _FIRST, name)):
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            made.writestr(info, given.read(name))
    return result.getvalue()
