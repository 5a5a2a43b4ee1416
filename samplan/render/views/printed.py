"""What a source prints otherwise than it must be meant: printed in its place, with a note.

Cells of money tables and rows of statistics have notes of their own under their tables; all
else that a section shows, and the head, is noted here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from samplan.fault import QUOTED
from samplan.figures.columns import column_words
from samplan.prose.plain import first_words
from samplan.render.labels import document as labels
from samplan.render.labels import field_label
from samplan.render.views.blocks import Fact, Prose, SectionView, Shown
from samplan.render.views.trees import paragraph, words
from samplan.schema.part import Part, with_fields
from samplan.schema.printed import PrintedText, printed_of
from samplan.schema.shape import is_field, parts, shape_of
from samplan.schema.values import Unknown
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.results import Path
    from samplan.schema.budget import Column
    from samplan.schema.plan import Plan

LONGEST_TITLE = 60
_NAMES = ("name", "title", "heading", "text")
"""What an item is called by, the first that it has."""
_NOTED_UNDER_TABLES = dict.fromkeys(("Statistic", "StatisticRow"), ("women", "men", "unknown", "total"))
"""Numbers that a table of people notes under itself, by model."""


def as_printed(plan: Plan) -> tuple[Plan, Mapping[int, Part]]:
    """The plan with every line as its source prints it; itself where none differs from what is meant.

    Returns:
        The plan, and the parts as they are meant by the `id` of those that were changed.
    """
    meant: dict[int, Part] = {}
    return cast("Plan", _printed(plan, meant)), meant


def _printed(value: Any, meant: dict[int, Part]) -> Any:  # noqa: ANN401 - whatever a part holds
    if type(value) is PrintedText:
        return value.printed
    if isinstance(value, Part):
        return _printed_part(value, meant)
    if type(value) is tuple:
        changed = tuple(_printed(one, meant) for one in value)
        return changed if any(new is not old for new, old in zip(changed, value, strict=True)) else value
    return value


def _printed_part(part: Part, meant: dict[int, Part]) -> Part:
    fields = part.__dict__
    changed = {name: new for name, value in fields.items() if (new := _printed(value, meant)) is not value}
    if not changed:
        return part
    made: Part = with_fields(part, changed)
    meant[id(made)] = part
    return made


def with_notes(
    context: Context, shown: Shown, items: tuple[Any, ...], place: Place, hidden: Sequence[frozenset[Path]]
) -> Shown:
    """What a section shows, and a note for each value in it that is not what the source prints.

    Args:
        context: The plan.
        shown: What is shown.
        items: The items of it.
        place: Where the section is.
        hidden: Of each item the fields that are not printed, as paths within it.
    """
    meant = tuple(context.intended(item) for item in items)
    of_items = (note for one in zip(meant, hidden, strict=True) for note in _notes(context, *one))
    said = (*of_items, *_assumed_notes(context, meant))
    notes = tuple(paragraph(note) for note in said)
    if not notes:
        return shown
    block = Prose(notes, place.level)
    if shown.entries:
        note = SectionView("", place.level, blocks=(block,), is_in_contents=False)
        return Shown(shown.blocks, (*shown.entries, note))
    return Shown((*shown.blocks, block))


def own_notes(context: Context, part: object) -> Iterator[str]:
    """A note for each line of a part itself, not of what is within it."""
    meant = context.intended(part)
    if meant is not part:
        yield from (_note(context, meant, name, value, "") for name, value in _differing(meant))


def head_facts(context: Context) -> Iterator[Fact]:
    """A fact for each value of the head that is not what the source prints."""
    plan = context.intended(context.plan)
    association = plan.association
    decision = [part for _, part in parts(plan.decision)] if plan.decision else []
    for part in (
        plan,
        association,
        association.area,
        *association.predecessors,
        *association.successors,
        *decision,
    ):
        for name, value in _differing(part) if part is not None else ():
            label = context.capitalised(field_label(type(part).__name__, name))
            yield Fact(label, words(context.say(labels.PRINTED_FACT, **_readings(value))))
        if part is not None and (fields := _assumed(part)):
            label = context.capitalised(field_label("Plan", "assumed"))
            yield Fact(label, words(context.say(labels.ASSUMED_FACT, fields=fields)))


def _notes(context: Context, item: object, hidden: frozenset[Path]) -> Iterator[str]:
    """A note for each value within an item that is printed, with what the item is called."""
    title = _title(item)
    for path, part in parts(item):
        title = _title(part) or title
        for name, value in _differing(part):
            steps = (*path, name)
            is_hidden = any(steps[:length] in hidden for length in range(1, len(steps) + 1))
            if not (is_hidden or name in _noted_or_headed(part)):
                yield _note(context, part, name, value, title)


def _noted_or_headed(part: object) -> Sequence[str]:
    """The fields of a part that have a note under their table, or that its heading stands in place of."""
    model = type(part).__name__
    if model == "Column" and part.label:  # type: ignore[attr-defined]  # told by its name
        return "year", "period"
    return _NOTED_UNDER_TABLES.get(model, ())


def _assumed_notes(context: Context, items: Iterable[object]) -> Iterator[str]:
    """A note for the fields that are a reading, once for all the parts that they are a reading of."""
    titles: dict[tuple[Text, ...], dict[str, None]] = {}
    for item in items:
        title = _title(item)
        for _, part in parts(item):
            title = _title(part) or title
            if fields := _assumed(part):
                titles.setdefault(fields, {})[_column(context, part) or title] = None
    for fields, of in titles.items():
        if named := tuple(QUOTED.of(text=title) for title in of if title):
            yield context.say(labels.ASSUMED_OF, fields=fields, titles=named)
        else:
            yield context.say(labels.ASSUMED, fields=fields)


def _column(context: Context, part: object) -> str:
    """What a column of a money table is called; nothing for other parts."""
    if type(part).__name__ != "Column":
        return ""
    words = column_words(cast("Column", part))
    return words if isinstance(words, str) else context.say(words)


def _assumed(part: object) -> tuple[Text, ...]:
    """What the fields of a part are called that are a reading; a limit says it in its own words."""
    name = type(part).__name__
    told = {"Limit": part.assumed}.get(name, ("unit",))  # type: ignore[attr-defined]  # of every part
    return tuple(
        field_label(name, field)
        for field in part.assumed  # type: ignore[attr-defined]  # same
        if field not in told and is_field(name, field)
    )


def _differing(part: object) -> Iterator[tuple[str, object]]:
    """The values of a part that are not what the source prints, with the names of their fields."""
    for field in shape_of(part).fields:
        if field.kind not in ("value", "values"):
            continue
        value = getattr(part, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if printed_of(one) is not None:
                yield field.name, one


def _note(context: Context, part: object, name: str, value: object, title: str) -> str:
    label = field_label(type(part).__name__, name)
    if not title or title == value:
        return context.say(labels.PRINTED_FIELD, field=context.capitalised(label), **_readings(value))
    return context.say(labels.PRINTED_FIELD_OF, field=label, title=title, **_readings(value))


def _readings(value: object) -> dict[str, object]:
    """What is printed and what is meant, as facts; a text in quotation marks."""
    printed = printed_of(value)
    is_text = isinstance(value, str)
    return {
        "printed": QUOTED.of(text=printed) if is_text else printed,
        "meaning": meaning_of(value, QUOTED.of(text=str(value)) if is_text else value),
    }


def meaning_of(value: object, intended: object) -> Text | Message:
    """The rest of a sentence on what is printed: what is meant by it, if that is said."""
    if isinstance(value, Unknown):
        return labels.NOT_SAID[value.word]
    return labels.MEANT.of(intended=intended)


def _title(part: object) -> str:
    found = (getattr(part, name, None) for name in _NAMES)
    return first_words(str(next((one for one in found if one), "")), LONGEST_TITLE)
