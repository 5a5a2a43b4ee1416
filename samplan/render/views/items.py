"""Items with a text: as paragraphs, a list, a ranked list, or under headings of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen, replace
from samplan.prose.tree import Block as Node
from samplan.render.filters import unbroken
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.blocks import Block, Fact, Facts, Prose, SectionView, Shown
from samplan.render.views.draft import Draft, make_table
from samplan.render.views.trees import bullets, headings, named, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.results import Path
    from samplan.schema.terms import Style, System


@frozen
class Item:
    """A goal, target group or intervention on its way to a list."""

    name: str | None
    text: str | None
    facts: tuple[Fact, ...] = ()
    table: Draft | None = None
    """Figures of its own, which stand under its facts."""
    is_running: bool = False
    """Whether its facts stand on running lines, and not each on one of its own."""
    origin: Path = ()
    """What of the plan it is, where that is asked for."""


def show_items(context: Context, items: Sequence[Item], style: Style, place: Place) -> Shown:
    """The items in a style. Paragraphs print their texts and nothing else.

    Where the texts say the names already, the section leaves them out; what has no text keeps its name.
    """
    if not place.has_names:
        items = [replace(item, name=None) if item.text else item for item in items]
    if style == "headings":
        return Shown(entries=tuple(_entry(context, item, place) for item in items))
    if style == "paragraphs":
        tree = tuple(block for item in items for block in _text(context, item))
    else:
        texts = [named(item.name, context.prose(item.text) if item.text else ()) for item in items]
        tree = bullets(texts, ranked=style == "ranked")
    return Shown(prose_blocks(context, tree, place))


def _text(context: Context, item: Item) -> tuple[Node, ...]:
    """The text of an item; its name where it has none."""
    return context.prose(item.text) if item.text else named(item.name, ())


def _entry(context: Context, item: Item, place: Place) -> SectionView:
    heading = unbroken(item.name or "")
    if heading.casefold() == unbroken(place.heading).casefold():
        heading = ""  # the section is called so already
    inner = place.below(heading) if heading else place
    anchor = context.anchors.claim(heading) if heading else ""
    origin = (*item.origin, "text") if item.origin else ()
    blocks = prose_blocks(context, context.prose(item.text), inner, origin) if item.text else ()
    table = (make_table(context, item.table),) if item.table else ()
    return SectionView(
        heading,
        inner.level,
        anchor=anchor,
        blocks=(*blocks, *facts_block(item.facts, is_running=item.is_running), *table),
        is_in_contents=False,
        origin=item.origin,
    )


def prose_blocks(
    context: Context, tree: tuple[Node, ...], place: Place, origin: Path = ()
) -> tuple[Prose, ...]:
    """Prose in its place; nothing where there is none.

    Args:
        context: The plan.
        tree: The prose.
        place: Where it stands.
        origin: The text of the plan that it is, where that is asked for.
    """
    if not tree:
        return ()
    for heading in headings(tree):
        context.anchors.claim(heading)
    return (Prose(tree, place.level, context.say(labels.TABLE_IN, heading=place.heading), origin),)


def facts_block(facts: Sequence[Fact], *, is_running: bool = False) -> tuple[Block, ...]:
    """Facts as a block; nothing where there are none."""
    return (Facts(tuple(facts), is_running=is_running),) if facts else ()


def facts_of(*pairs: tuple[str, str | None]) -> Iterator[Fact]:
    """A fact for each label that has words."""
    for label, text in pairs:
        if text:
            yield Fact(label, words(text))


def system_words(context: Context, system: System | None, text: str | None) -> str:
    """The name of a system of follow-up; empty where the words beside it have it already."""
    name = context.capitalised(term("System", system)) if system else ""
    return "" if name.casefold() in (text or "").casefold() else name
