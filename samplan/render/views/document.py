"""The whole document of a plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from samplan.figures.decided import decided
from samplan.figures.kin import as_kin
from samplan.figures.members import with_members_named
from samplan.figures.supplement import as_supplement
from samplan.frozen import frozen, replace
from samplan.render.choices import NO_CHOICES, Attachment, Choices, Reference
from samplan.render.labels import document as labels
from samplan.render.theme import USUAL, Theme
from samplan.render.views.brief import brief_view
from samplan.render.views.contents import ContentsView, contents_view
from samplan.render.views.context import Context
from samplan.render.views.flow import Piece, document_flow
from samplan.render.views.head import HeadView, head_view
from samplan.render.views.outline import deviations_part, usual_outline
from samplan.render.views.part import part_of
from samplan.render.views.printed import as_printed
from samplan.render.views.sections import section_views
from samplan.schema.shape import parts
from samplan.texts import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samplan.figures.kin import Kin
    from samplan.render.views.blocks import Fact, SectionView
    from samplan.results import FileReport
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section

_SOME_DAY = date(2000, 1, 1)
"""Of a plan without a day: a file has to say one, and the same each time."""


@frozen
class DocumentView:
    """A document in finished words, in its order."""

    language: Language
    head: HeadView
    contents: ContentsView
    brief: SectionView | None
    """The few figures, points and names that a reader should see first."""
    sections: tuple[SectionView, ...]
    flow: tuple[Piece, ...]
    """The same, one after the other, for formats without nested sections."""
    skip: str
    """The words of the link that leads past the contents."""
    day: date
    """The day that files say they were made on: the decision's, else the first day that the plan is about."""
    theme: Theme = USUAL
    attached: Attachment | None = None
    """The file of the plan, where the document is to carry it."""
    reference: Reference | None = None
    """The file that a Word file takes its looks from; samplan's own looks without it."""
    kept_in: Path | None = None
    """A folder for what takes long and can be made again."""


def document_view(plan: Plan | Kin, choices: Choices = NO_CHOICES) -> DocumentView:
    """The document of a plan.

    Args:
        plan: The plan, alone or with those that it names. Its own language is the language of the document.
            Small numbers of people are hidden in it already, where that is chosen.
        choices: How it is made, and what stands in it.

    Raises:
        UsageError: There is no such section, or more than one.
    """
    context = _context(as_kin(plan), choices)
    context.anchors.claim(context.plan.title)
    brief = brief_view(context)
    sections = section_views(context, _parts(context))
    more: tuple[Fact, ...] = ()
    if choices.report:
        sections, more = _with_findings(context, sections, choices.report)
    contents = contents_view(context, sections, brief)
    if contents.is_printed and contents.is_before_text:
        sections = (replace(sections[0], is_lifted=True), *sections[1:])
    whole = DocumentView(
        context.language,
        head_view(context, choices, more),
        contents,
        brief,
        sections,
        document_flow((brief, *sections) if brief else sections),
        context.say(labels.SKIP),
        _day(context.plan),
        choices.theme,
        choices.attached,
        choices.reference,
        choices.kept_in,
    )
    if not choices.part:
        return whole
    return part_of(whole, choices.part, context.say(labels.FROM_DOCUMENT, title=context.plan.title))


def _context(kin: Kin, choices: Choices) -> Context:
    """The plan as it is printed; what stands where is known where findings ask for it."""
    printed, meant = as_printed(with_members_named(as_supplement(kin.whole)))
    paths = {id(one): path for path, one in parts(printed)} if choices.report else {}
    kin = replace(kin, plan=printed, whole=printed)
    return Context(kin, choices.rules, meant=meant, words=choices.words, paths=paths)


def _with_findings(
    context: Context, sections: tuple[SectionView, ...], report: FileReport
) -> tuple[tuple[SectionView, ...], tuple[Fact, ...]]:
    """The sections with what the rules found in them, and a fact for the head."""
    from samplan.render.views.findings import with_findings  # noqa: PLC0415 - few documents have findings

    made = with_findings(context, sections, report)
    return made.sections, (made.fact,)


def _day(plan: Plan) -> date:
    on, period = decided(plan).on, plan.period
    return (on and on.start) or period.start or period.end or _SOME_DAY


def _parts(context: Context) -> Sequence[Section]:
    """The plan's own sections or its usual outline; then the deviations that none of them shows."""
    plan = context.plan
    parts: list[object] = [*(plan.sections or usual_outline(context))]
    if plan.deviations and not any(_shows_deviations(one) for one in plan.sections):
        parts.append(deviations_part(context))
    return cast("list[Section]", parts)


def _shows_deviations(one: Section) -> bool:
    is_here = one.show is not None and one.show.what == "deviations"
    return is_here or any(_shows_deviations(inner) for inner in one.sections)
