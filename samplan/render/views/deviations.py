"""Findings that the association has seen and accepted, as the public reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.render.labels import document as labels
from samplan.render.labels import field_label
from samplan.render.tree import Code
from samplan.render.views.blocks import Fact, SectionView, Shown
from samplan.render.views.items import facts_block, facts_of
from samplan.schema.shape import SHAPES, key_text, shape_of

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.follow_up import Deviation

_STEP = re.compile(r"(?P<field>[a-z_]+)|\[(?P<key>[^\]]*)\]")


def show_deviations(context: Context, deviations: Sequence[Deviation], place: Place) -> Shown:
    """Each deviation under what it is about: why it is accepted, by whom, and how long."""
    return Shown(entries=tuple(_entry(context, one, place) for one in deviations))


def _entry(context: Context, one: Deviation, place: Place) -> SectionView:
    heading = place_words(context, one.item)
    return SectionView(
        heading,
        place.below(heading).level,
        anchor=context.anchors.claim(heading),
        blocks=facts_block(tuple(_facts(context, one))),
        is_in_contents=False,
    )


def _facts(context: Context, one: Deviation) -> Iterator[Fact]:
    yield from facts_of(
        (context.say(labels.REASON), one.reason),
        (context.say(labels.ACCEPTED_BY), one.decided_by),
        (context.say(labels.ACCEPTED_ON), context.when(one.on) if one.on else ""),
        (context.say(labels.VALID_UNTIL), context.when(one.until) if one.until else ""),
    )
    yield Fact(context.say(labels.RULE), (Code(one.rule),))


def place_words(context: Context, item: str) -> str:
    """A place such as `budget.costs[secretariat]` in words: "Budget, kostnader, Kansli".

    Steps that the plan does not have stay as they are written.
    """
    words = ", ".join(_steps(context, item))
    return words[:1].upper() + words[1:]


def _steps(context: Context, item: str) -> Iterator[str]:
    here: Any = context.plan
    for match in _STEP.finditer(item):
        name, key = match["field"], match["key"]
        if name is not None:
            yield _field_words(context, here, name)
            here = getattr(here, name, None)
        else:
            here = next((one for one in _items(here) if key_text(one) == key), None)
            yield _name(here) or key


def _items(here: Any) -> Iterator[Any]:  # noqa: ANN401 - any part of a plan
    items = here if isinstance(here, tuple) else ()
    return (one for one in items if type(one).__name__ in SHAPES)


def _field_words(context: Context, here: Any, name: str) -> str:  # noqa: ANN401 - same
    if type(here).__name__ not in SHAPES or name not in {field.name for field in shape_of(here).fields}:
        return name
    return context.say(field_label(shape_of(here).name, name))


def _name(item: Any) -> str:  # noqa: ANN401 - same
    return next((found for name in ("name", "title", "heading") if (found := getattr(item, name, None))), "")
