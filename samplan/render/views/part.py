"""One section of a document by itself: for an agenda, or for a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.errors import UsageError
from samplan.frozen import replace
from samplan.render.views.blocks import Block, ContentsHere, Prose, SectionView
from samplan.render.views.contents import ContentsView
from samplan.render.views.flow import document_flow
from samplan.render.views.sections import is_only_contents, printed_sections
from samplan.schema.suggestions import suggest
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.render.views.document import DocumentView

NO_SECTION = Text(
    "”{title}” har inget avsnitt ”{wanted}”; de heter {known}",
    "“{title}” has no section “{wanted}”; they are called {known}",
)
MEANT = Text(
    "”{title}” har inget avsnitt ”{wanted}”; menade du ”{meant}”?",
    "“{title}” has no section “{wanted}”; did you mean “{meant}”?",
)
SEVERAL = Text(
    "”{title}” har {count} avsnitt med rubriken ”{wanted}”; skriv ett av dem som {known}",
    "“{title}” has {count} sections with the heading “{wanted}”; write one of them as {known}",
)


def part_of(document: DocumentView, wanted: str, origin: str) -> DocumentView:
    """The document with one section alone: its heading is the title, and tables keep their numbers.

    Args:
        document: The whole document.
        wanted: The id of a section, its heading (with or without its number, in small or capital letters), or
            the name that links to it have.
        origin: How it says which document it is from.

    Raises:
        UsageError: There is none, or more than one.
    """
    found = _section(document, wanted)
    inner = replace(
        _raised(found, found.level - 1), heading="", number="", subtitle="", anchor="", look="plain"
    )
    head = replace(
        document.head,
        kind=origin,
        title=found.numbered_heading,
        subtitle=found.subtitle,
        facts=None,
        page_title=f"{found.numbered_heading} – {document.head.page_title}",
    )
    return replace(
        document,
        head=head,
        contents=ContentsView("", "", "", (), is_before_text=True, is_printed=False),
        brief=None,
        sections=(inner,),
        flow=document_flow((inner,)),
        theme=replace(document.theme, cover=False),
    )


def _section(document: DocumentView, wanted: str) -> SectionView:
    every = [one for one in _every(document) if one.heading and not is_only_contents(one)]
    plain = _plain(wanted)
    ways = (
        lambda one: one.id == wanted.strip(),
        lambda one: one.anchor == wanted.strip().removeprefix("#"),
        lambda one: plain in (_plain(one.heading), _plain(one.numbered_heading)),
    )
    for is_wanted in ways:
        found = _outermost([one for one in every if is_wanted(one)])
        if len(found) == 1:
            return found[0]
        if found and is_wanted is ways[-1]:
            known = tuple(one.anchor for one in found)
            raise UsageError(
                SEVERAL.of(title=document.head.title, count=len(found), wanted=wanted, known=known)
            )
    raise _refusal(document, every, wanted)


def _outermost(found: list[SectionView]) -> list[SectionView]:
    """Those of the highest level: a heading of the document goes before that of an item in a list."""
    top = min((one.level for one in found), default=0)
    return [one for one in found if one.level == top]


def _every(document: DocumentView) -> Iterator[SectionView]:
    if document.brief:
        yield document.brief
    yield from printed_sections(document.sections)


def _plain(words: str) -> str:
    """Words without case, and without what kind of spaces there are."""
    return " ".join(words.split()).casefold()


def _refusal(document: DocumentView, every: list[SectionView], wanted: str) -> UsageError:
    names = tuple(dict.fromkeys((*(one.heading for one in every), *(one.id for one in every if one.id))))
    title = document.head.title
    if meant := suggest(wanted, names):
        return UsageError(MEANT.of(title=title, wanted=wanted, meant=meant[0]))
    top = min((one.level for one in every), default=0)
    known = tuple(dict.fromkeys(one.heading for one in every if one.level == top))
    return UsageError(NO_SECTION.of(title=title, wanted=wanted, known=known))


def _raised(one: SectionView, by: int) -> SectionView:
    """A section with all that is in it, that many levels up; without a table of contents."""
    return replace(
        one,
        level=one.level - by,
        blocks=tuple(_raised_block(block, by) for block in one.blocks if not isinstance(block, ContentsHere)),
        sections=tuple(_raised(inner, by) for inner in one.sections if not is_only_contents(inner)),
    )


def _raised_block(block: Block, by: int) -> Block:
    return replace(block, level=block.level - by) if isinstance(block, Prose) else block
