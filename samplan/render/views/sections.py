"""The sections of a document: levels, numbers and anchors of their headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.selection import shown_items
from samplan.frozen import record
from samplan.render.filters import unbroken
from samplan.render.views.blocks import ContentsHere, SectionView
from samplan.render.views.items import prose_blocks
from samplan.render.views.place import Place
from samplan.render.views.printed import own_notes
from samplan.render.views.show import show
from samplan.render.views.trees import paragraph

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.results import Path
    from samplan.schema.section import Section


@record
class Numbers:
    """Gives the headings of one level their numbers."""

    prefix: str = ""
    last: int = 0

    def following(self) -> str:
        """The next number: `3.1`."""
        self.last += 1
        return f"{self.prefix}{self.last}"


def section_views(context: Context, sections: Sequence[Section]) -> tuple[SectionView, ...]:
    """The sections under the title of the document."""
    place = Place(1, context.plan.title)
    return _sections(context, sections, place, Numbers())


def _sections(
    context: Context, sections: Sequence[Section], place: Place, numbers: Numbers
) -> tuple[SectionView, ...]:
    return tuple(_section(context, one, place, numbers) for one in sections)


def _section(context: Context, one: Section, place: Place, numbers: Numbers) -> SectionView:
    """A section. Without a heading it stays at the level, and in the numbering, that it stands in."""
    is_contents = one.show is not None and one.show.what == "contents"
    number, inner, within = "", place, numbers
    if one.heading and not is_contents:
        generated = numbers.following()
        number = one.number or (generated if context.plan.numbered else "")
        within = Numbers(f"{generated}.")
    if one.heading:
        inner = place.below(one.heading)
    heading = unbroken(one.heading or "")
    anchor = context.anchors.claim(f"{number} {heading}" if number else heading) if heading else ""
    text = (
        prose_blocks(context, context.prose(one.text), inner, context.path_of(one, "text"))
        if one.text
        else ()
    )
    notes = prose_blocks(context, tuple(map(paragraph, own_notes(context, one))), inner)
    shown = show(context, one.show, inner) if one.show else None
    return SectionView(
        heading,
        inner.level,
        number,
        unbroken(one.subtitle or ""),
        anchor,
        (*notes, *text, *(shown.blocks if shown else ())),
        (*(shown.entries if shown else ()), *_sections(context, one.sections, inner, within)),
        is_in_contents=not is_contents,
        id=one.id or "",
        origin=context.path_of(one),
        shows=_shown_paths(context, one) if context.paths else (),
    )


def _shown_paths(context: Context, one: Section) -> tuple[Path, ...]:
    """Where in the plan the items stand that a section shows."""
    items = shown_items(context.plan, one.show) if one.show and one.show.what != "contents" else ()
    return tuple(path for item in items if (path := context.path_of(item)))


def printed_sections(sections: Sequence[SectionView]) -> Iterator[SectionView]:
    """Every section and entry in the order of the document."""
    for one in sections:
        yield one
        yield from printed_sections(one.sections)


def is_only_contents(one: SectionView) -> bool:
    """Whether a section is the table of contents and nothing else."""
    return bool(one.heading) and not one.sections and one.blocks == (ContentsHere(),)
