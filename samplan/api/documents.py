"""The documents of plans, as they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api import Document
from samplan.api.beside import Shelf
from samplan.api.cache_folder import cache_folder
from samplan.api.plans import Given, paths_in, plans_of, titles_of_all, titles_of_rules
from samplan.api.project import NO_PROJECT, Project, Projects
from samplan.api.reasons import reason
from samplan.errors import InputError, UnprintableError, UsageError
from samplan.figures.kin import kin_of
from samplan.figures.selection import lacking
from samplan.frozen import frozen, replace
from samplan.render.choices import Attachment, Choices, Reference
from samplan.render.document import render_document
from samplan.schema.slugs import slug
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.inputs import Paths
    from samplan.api.plans import Plans
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
    """What documents are to be made, and how: what a call of `samplan.api.render` asks for."""

    formats: tuple[str, ...]
    beside: Paths = ()
    """Files of plans that the plans may name."""
    section: str = ""
    """The id or the heading of the one section that they are to be; else they are whole."""
    templates: str = ""
    """A folder with templates that go before those of the project."""
    archive: bool = False
    """Whether they are to carry the file of the plan."""
    mask_small: int = 0
    """The smallest number of people that may be shown; 0 shows all."""
    reference: str = ""
    """The file of an office's own Word file."""
    is_draft: bool = False
    """Whether they are working drafts, which every page says."""
    notes: str = ""
    """What is to stand in them as notes, which makes them drafts."""
    today: date | None = None
    """The day that deviations are compared with; without it, that of the computer's clock."""


def documents_of(
    plans: Plans, order: Order, told: Callable[[int, int, str], None] | None = None
) -> Iterator[Document]:
    """The documents of plans, in their order, a format each.

    Args:
        plans: Plans, or their files.
        order: What is to be made.
        told: Called when a plan is done: how many are, of how many, and which file it was.

    Raises:
        InputError: A file cannot be used.
        OutputError: A template is wrong, a package is missing, or a typeface lacks signs of the plan.
        UsageError: There is no such format or section, or a format cannot do what is asked for.
    """
    if order.notes:
        from samplan.api.working_drafts import check_notes  # noqa: PLC0415 - few have findings

        check_notes(order.notes)
    if order.archive and order.mask_small:
        raise UsageError(NOT_IN_ARCHIVE.of())
    found, paths = plans_of(plans), paths_in(plans)
    common = _common(order)
    shelf, projects = Shelf([one.plan for one in found], order.beside, paths), Projects()
    of = [projects.of(one.file) if one.data else NO_PROJECT for one in found]
    reports = _reports(found, paths, order)
    for done, (one, project, report) in enumerate(zip(found, of, reports, strict=True), start=1):
        yield from _documents(one, order, shelf, replace(_of_project(common, project), report=report))
        if told:
            told(done, len(found), one.file)


def _common(order: Order) -> Choices:
    """What is chosen for all of the documents."""
    return Choices(
        templates=Path(order.templates) if order.templates else None,
        part=order.section,
        mask_small=order.mask_small,
        reference=_reference(order.reference) if order.reference else None,
        is_draft=order.is_draft or bool(order.notes),
        kept_in=cache_folder(),
    )


def _reports(found: Sequence[Given], paths: Paths, order: Order) -> Sequence[FileReport | None]:
    """What the rules found in each plan, where that is to stand in its documents."""
    if not order.notes:
        return [None] * len(found)
    from samplan.api.working_drafts import reports_on  # noqa: PLC0415 - few have findings

    return reports_on(found, order.beside, paths, order.today, order.mask_small)


def _documents(one: Given, order: Order, shelf: Shelf, choices: Choices) -> Iterator[Document]:
    """The documents of a plan, a format each."""
    kin, told = kin_of(one.plan, shelf.find), _told(one, order.mask_small)
    choices = replace(
        _with_findings(choices, one, told), attached=_attachment(one) if order.archive else None
    )
    for to in order.formats:
        try:
            content = render_document(kin, to, choices)
        except UnprintableError as error:
            from samplan.api.unprintable import with_places  # noqa: PLC0415 - few plans have such signs

            raise with_places(error, one) from error
        yield Document(f"{_name(one, order)}.{to}", content, one.file, lacking(kin), told)


def _of_project(common: Choices, project: Project) -> Choices:
    """The choices with those of a project; the templates of the call go before its own."""
    own = Path(project.templates) if project.templates else None
    return replace(common, templates=common.templates or own, theme=project.theme, words=project.words)


def _told(one: Given, least: int) -> tuple[Finding, ...]:
    """Where the plan's own words may tell a number of people that its documents hide."""
    if not least:
        return ()
    from samplan.api.small_told import small_told  # noqa: PLC0415 - few documents hide numbers

    return small_told(one, least)


def _with_findings(choices: Choices, one: Given, told: tuple[Finding, ...]) -> Choices:
    """The choices with all that stands in the document as notes, and the titles of rules that it names."""
    if choices.report is None:
        return replace(choices, rules=titles_of_rules((one.plan,), _file(one)))
    report = replace(choices.report, findings=(*choices.report.findings, *told))
    return replace(choices, rules=titles_of_all(one.file if one.data else ""), report=report)


def _file(one: Given) -> tuple[str, ...]:
    """The file of a plan, where it has one."""
    return (one.file,) if one.data else ()


def _name(one: Given, order: Order) -> str:
    """The plan's id, and which part of it the document is: a part is not written over the whole."""
    return f"{one.plan.id}-{slug(order.section) or 'section'}" if order.section else one.plan.id


def _reference(path: str) -> Reference:
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
