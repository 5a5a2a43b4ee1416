"""The table of contents: the headings of the sections, with links to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.prose.tree import Block, Link, Paragraph
from samplan.render.labels import document as labels
from samplan.render.views.blocks import ContentsHere, SectionView
from samplan.render.views.sections import is_only_contents, printed_sections
from samplan.render.views.trees import bullets, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context

_DEEPEST = 4
"""Level of the last headings that the contents have: three levels under the title."""


@frozen
class Entry:
    """A heading with its number, and the headings within it."""

    heading: str
    number: str
    anchor: str
    entries: tuple[Entry, ...]

    @property
    def numbered_heading(self) -> str:
        """The heading with its number, if it has one."""
        return f"{self.number} {self.heading}" if self.number else self.heading


@frozen
class ContentsView:
    """The table of contents."""

    heading: str
    subtitle: str
    anchor: str
    entries: tuple[Entry, ...]
    is_before_text: bool
    """Whether it stands before the text, and not in a section further down."""
    is_printed: bool
    """Whether the document itself has one; else it is only a help on the screen."""

    @property
    def tree(self) -> tuple[Block, ...]:
        """The contents as lists within lists."""
        return _tree(self.entries)


def contents_view(
    context: Context, sections: Sequence[SectionView], brief: SectionView | None = None
) -> ContentsView:
    """The contents of the brief and the sections; before the text unless they stand further down."""
    own = next((one for one in printed_sections(sections) if ContentsHere() in one.blocks), None)
    is_first = own is None or (own is sections[0] and is_only_contents(own))
    return ContentsView(
        own.heading if own and is_first else context.say(labels.CONTENTS),
        own.subtitle if own and is_first else "",
        own.anchor if own and is_first else context.anchors.claim(context.say(labels.CONTENTS)),
        (*(_entry_of(brief) if brief else ()), *_entries(sections)),
        is_before_text=is_first,
        is_printed=own is not None,
    )


def _entries(sections: Sequence[SectionView]) -> Iterator[Entry]:
    for one in sections:
        if one.level > _DEEPEST or not one.is_in_contents:
            continue
        inner = tuple(_entries(one.sections))
        if one.heading:
            yield Entry(one.heading, one.number, one.anchor, inner)
        else:
            yield from inner


def _entry_of(brief: SectionView) -> tuple[Entry, ...]:
    return (Entry(brief.heading, "", brief.anchor, ()),)


def _tree(entries: Sequence[Entry]) -> tuple[Block, ...]:
    return bullets(
        (Paragraph((Link(f"#{one.anchor}", words(one.numbered_heading)),)), *_tree(one.entries))
        for one in entries
    )
