"""One document of one plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api import Document
from samplan.api.plans import Given, titles_of_rules
from samplan.api.reasons import reason
from samplan.errors import InputError, UnprintableError
from samplan.figures.kin import kin_of
from samplan.figures.selection import lacking
from samplan.render.document import render_document
from samplan.render.views import Attachment, Reference
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.beside import Shelf

_MISSING = Text("förlagan ”{file}” finns inte", "the reference “{file}” does not exist")
_NO_REFERENCE = Text(
    "förlagan ”{file}” kan inte läsas: {reason}", "the reference “{file}” cannot be read: {reason}"
)


def rendered(  # noqa: PLR0913 - what a document is made with, by name
    one: Given,
    to: str,
    shelf: Shelf,
    *,
    templates: Path | None,
    archive: bool,
    reference: Reference | None,
) -> Document:
    """The document of a plan.

    Args:
        one: The plan, with its file if it has one.
        to: A format of `samplan.render.formats.DOCUMENTS`.
        shelf: The plans that it may name.
        templates: A folder with templates of a project.
        archive: Whether the document is to carry the file of the plan.
        reference: An office's own Word file.

    Raises:
        OutputError: A template is wrong, a package is missing, or a typeface lacks signs of the plan.
        UsageError: There is no such format, it carries no file, or it takes no reference.
    """
    kin = kin_of(one.plan, shelf.find)
    try:
        content = render_document(
            kin,
            to,
            rules=titles_of_rules(one.plan),
            templates=templates,
            attached=_attachment(one) if archive else None,
            reference=reference,
        )
    except UnprintableError as error:
        from samplan.api.unprintable import with_places  # noqa: PLC0415 - few plans have such signs

        raise with_places(error, one) from error
    return Document(f"{one.plan.id}.{to}", content, one.file, lacking(kin))


def reference_at(path: str) -> Reference:
    """An office's own Word file.

    Raises:
        InputError: It cannot be read.
    """
    try:
        return Reference(path, Path(path).read_bytes())
    except FileNotFoundError as error:
        raise InputError(_MISSING.of(file=path)) from error
    except (OSError, ValueError) as error:
        raise InputError(_NO_REFERENCE.of(file=path, reason=reason(error))) from error


def _attachment(one: Given) -> Attachment:
    """The file of a plan; of a plan without one, what such a file would hold, as JSON, which is YAML too."""
    from json import dumps  # noqa: PLC0415 - few documents go to an archive

    data = one.data or (dumps(one.plan.to_dict(), ensure_ascii=False, indent=2) + "\n").encode()
    return Attachment(f"{one.plan.id}.yaml", data)
