"""One document of one plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.api import Document
from samplan.api.plans import Given, titles_of_rules
from samplan.errors import UnprintableError
from samplan.figures.kin import kin_of
from samplan.figures.selection import lacking
from samplan.render.document import render_document
from samplan.render.views import Attachment

if TYPE_CHECKING:
    from pathlib import Path

    from samplan.api.beside import Shelf


def rendered(one: Given, to: str, shelf: Shelf, *, templates: Path | None, archive: bool) -> Document:
    """The document of a plan.

    Args:
        one: The plan, with its file if it has one.
        to: A format of `samplan.render.formats.DOCUMENTS`.
        shelf: The plans that it may name.
        templates: A folder with templates of a project.
        archive: Whether the document is to carry the file of the plan.

    Raises:
        OutputError: A template is wrong, a package is missing, or a typeface lacks signs of the plan.
        UsageError: There is no such format, or it carries no file.
    """
    kin = kin_of(one.plan, shelf.find)
    attached = _attachment(one) if archive else None
    rules = titles_of_rules(one.plan)
    try:
        content = render_document(kin, to, rules=rules, templates=templates, attached=attached)
    except UnprintableError as error:
        from samplan.api.unprintable import with_places  # noqa: PLC0415 - few plans have such signs

        raise with_places(error, one) from error
    return Document(f"{one.plan.id}.{to}", content, one.file, lacking(kin))


def _attachment(one: Given) -> Attachment:
    """The file of a plan; of a plan without one, what such a file would hold, as JSON, which is YAML too."""
    from json import dumps  # noqa: PLC0415 - few documents go to an archive

    data = one.data or (dumps(one.plan.to_dict(), ensure_ascii=False, indent=2) + "\n").encode()
    return Attachment(f"{one.plan.id}.yaml", data)
