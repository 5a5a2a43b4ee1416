"""The documents of one plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api import Document
from samplan.api.cache_folder import cache_folder
from samplan.api.plans import Given, titles_of_all, titles_of_rules
from samplan.api.reasons import reason
from samplan.errors import InputError, UnprintableError
from samplan.figures.kin import kin_of
from samplan.figures.selection import lacking
from samplan.frozen import frozen, replace
from samplan.render.document import render_document
from samplan.render.views import Attachment, Reference
from samplan.schema.slugs import slug
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.beside import Shelf
    from samplan.api.project import Project
    from samplan.results import FileReport, Finding

_MISSING = Text("förlagan ”{file}” finns inte", "the reference “{file}” does not exist")
_NO_REFERENCE = Text(
    "förlagan ”{file}” kan inte läsas: {reason}", "the reference “{file}” cannot be read: {reason}"
)
NOT_IN_ARCHIVE = Text(
    "--archive bifogar planens fil, där alla tal står; det går inte ihop med --mask-small",
    "--archive attaches the file of the plan, which has all numbers; that does not go with --mask-small",
)


@frozen
class Order:
    """What documents are to be made, and how."""

    formats: tuple[str, ...]
    section: str = ""
    """The id or the heading of the one section that they are to be; else they are whole."""
    templates: str | None = None
    """A folder with templates that go before those of the project."""
    archive: bool = False
    """Whether they are to carry the file of the plan."""
    mask_small: int = 0
    """The smallest number of people that may be shown; 0 shows all."""
    reference: Reference | None = None
    """An office's own Word file."""
    is_draft: bool = False
    """Whether they are working drafts, which every page says."""


def rendered(
    one: Given, order: Order, shelf: Shelf, project: Project, report: FileReport | None = None
) -> Iterator[Document]:
    """The documents of a plan, a format each.

    Args:
        one: The plan, with its file if it has one.
        order: What is to be made.
        shelf: The plans that it may name.
        project: What it belongs to.
        report: What the rules found in it, to stand in the documents.

    Raises:
        OutputError: A template is wrong, a package is missing, or a typeface lacks signs of the plan.
        UsageError: There is no such format or section, or it carries no file.
    """
    kin = kin_of(one.plan, shelf.find)
    templates = order.templates or project.templates
    titles = titles_of_rules(one.plan) if report is None else titles_of_all()
    told: tuple[Finding, ...] = ()
    if order.mask_small:
        from samplan.api.small_told import SMALL_TOLD, small_told  # noqa: PLC0415 - few documents hide numbers

        told = small_told(one, order.mask_small)
        titles = {**titles, SMALL_TOLD.id: SMALL_TOLD.title}
        report = report and replace(report, findings=(*report.findings, *told))
    for to in order.formats:
        try:
            content = render_document(
                kin,
                to,
                rules=titles,
                templates=Path(templates) if templates else None,
                theme=project.theme,
                words=project.words,
                part=order.section,
                attached=_attachment(one) if order.archive else None,
                mask_small=order.mask_small,
                reference=order.reference,
                is_draft=order.is_draft,
                report=report,
                kept_in=cache_folder(),
            )
        except UnprintableError as error:
            from samplan.api.unprintable import with_places  # noqa: PLC0415 - few plans have such signs

            raise with_places(error, one) from error
        yield Document(f"{_name(one, order)}.{to}", content, one.file, lacking(kin), told)


def _name(one: Given, order: Order) -> str:
    """The plan's id, and which part of it the document is: a part is not written over the whole."""
    return f"{one.plan.id}-{slug(order.section) or 'section'}" if order.section else one.plan.id


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
    if one.data:
        return Attachment(f"{one.plan.id}.yaml", one.data)
    from samplan.api.plans import file_of  # noqa: PLC0415 - few documents go to an archive

    return Attachment(f"{one.plan.id}.yaml", file_of(one.plan))
