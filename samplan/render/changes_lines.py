"""One change as a line for a reader: what it is about, before, after, and the way between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samplan.changes import Change, ChangeKind, Members, Words
from samplan.frozen import frozen, replace
from samplan.render import filters
from samplan.render.changes_names import (
    ITEM,
    LONG,
    capital,
    cell_of_column,
    column_of,
    item_of,
    name_of,
    noun_of,
    short,
    what_of,
    which_field,
)
from samplan.render.changes_sentences import left_sides, sentence_of
from samplan.render.changes_values import column_title, difference_text, item_noun, value_text
from samplan.render.labels import noun
from samplan.render.words import say
from samplan.texts import Language, Text

SIGNS = {
    ChangeKind.ADDED: "+",
    ChangeKind.REMOVED: "−",
    ChangeKind.CHANGED: "~",
    ChangeKind.REORDERED: "↕",
    ChangeKind.STATED: "·",
    ChangeKind.UNSTATED: "·",
    ChangeKind.LEFT_OUT: "·",
    ChangeKind.TAKEN_UP: "·",
}
ARROW = "→"
"""Stands for all that goes from one place or identity to another."""
GOES_ON = Text(sv="ersätts, delas, slås samman eller flyttas", en="replaced, split, merged or moved")
"""What the arrow means."""

STATED = {
    ChangeKind.STATED: Text(
        sv="{what} anges i den nya planen, men inte i den gamla",
        en="{what}: stated in the new plan, not in the old one",
    ),
    ChangeKind.UNSTATED: Text(
        sv="{what} anges inte i den nya planen", en="{what}: not stated in the new plan"
    ),
    ChangeKind.LEFT_OUT: Text(sv="{what} tas inte upp", en="{what}: not mentioned"),
    ChangeKind.TAKEN_UP: Text(sv="{what} tas upp nu", en="{what}: mentioned now"),
}
"""What is said of a list or a part that only one of the plans states."""
MADE_OF = {
    "stated": Text(sv="{column}: raderna ger {amount}", en="{column}: the rows give {amount}"),
    "result": Text(
        sv="{column}: intäkter minus kostnader ger {amount}", en="{column}: income less costs gives {amount}"
    ),
    "closing": Text(
        sv="{column}: ingående kapital, resultat och andra förändringar ger {amount}",
        en="{column}: opening equity, result and other changes give {amount}",
    ),
}
"""What a sum is made of, where that gives another amount than is stated; by field, else its rows."""
REORDERED = Text(sv="{what}: ordningen ändras", en="{what}: the order changes")
PLACE = Text(sv="{number}. {name}", en="{number}. {name}")
BEGINNING = Text(sv="{words} … ({number} ord)", en="{words} … ({number} words)")
AND_MORE = Text(sv="{number} till", en="{number} more")
MOVED = Text(sv="{item} flyttas från {old} till {new}", en="{item} is moved from {old} to {new}")

NAMES = 8
"""Names of a list that are told before the rest are counted."""
FEW = 30
"""Words of prose that is gone, up to which it is told whole."""
FIRST = 12
"""Words that are told of a longer one."""
AROUND = 6
"""Words of unchanged prose that are shown on either side of a change."""
SPARED = 3
"""Words that at least must be left out, so that a sign for it is worth its place."""


@frozen
class Line:
    """One change in words."""

    sign: str
    role: str
    """`added`, `removed` or `changed`, for colour."""
    what: str
    old: str = ""
    new: str = ""
    difference: str = ""
    words: tuple[Words, ...] = ()
    """For prose, in place of the two values."""
    details: tuple[Line, ...] = ()


def line_of(change: Change, language: Language) -> Line:
    """A change in words, with its details."""
    if is_stated(change):
        return _stated(change, language)
    if change.kind is ChangeKind.REORDERED:
        return _reordered(change, language)
    details = tuple(_details(change, language))
    if change.kind is ChangeKind.MOVED:
        return Line(ARROW, "changed", _moved(change, language), details=details)
    if change.field is None:
        return _with_values(change, _sentence(change, language), language, details)
    return _of_field(change, language, details)


def _of_field(change: Change, language: Language, details: tuple[Line, ...]) -> Line:
    """What a field was and is; prose by its words."""
    what = what_of(change, language)
    if change.kind in STATED:
        return _mentioned(change, what, language, details)
    if words := _prose(change):
        return Line(SIGNS[change.kind], change.kind, what, words=words, details=details)
    return _with_values(change, what, language, details)


def is_stated(change: Change) -> bool:
    """Whether it is a list or a part that only one of the plans has; no item, and no single value."""
    has_parts = bool(change.details) and change.details[0].field is None
    return change.kind in STATED and change.field is not None and has_parts


def _mentioned(change: Change, what: str, language: Language, details: tuple[Line, ...]) -> Line:
    """A value that only one of the documents mentions; of a long text that is not, the start."""
    is_new = change.kind is ChangeKind.TAKEN_UP
    text = _told(change, language, is_new=is_new)
    old, new = ("", text) if is_new else (text, "")
    return Line(
        SIGNS[change.kind], "changed", what, old, new, difference_text(change, language), details=details
    )


def _stated(change: Change, language: Language) -> Line:
    """A list or part that only one of the plans states: a part is told whole, of a list the names."""
    what = say(STATED[change.kind].of(what=what_of(change, language)), language)
    if isinstance(change.details[0].side.path[-1], str):
        if change.kind is ChangeKind.LEFT_OUT:
            return Line(SIGNS[change.kind], "changed", what)
        return Line(SIGNS[change.kind], "changed", what, details=tuple(_fields(change.details[0], language)))
    names = [name_of(detail, detail.side, language) for detail in change.details]
    told = names[:NAMES] + [say(AND_MORE.of(number=len(names) - NAMES), language)] * (len(names) > NAMES)
    words = filters.join_words(told, language)
    if change.kind in (ChangeKind.UNSTATED, ChangeKind.LEFT_OUT):
        return Line(SIGNS[change.kind], "changed", what, old=words)
    details = tuple(
        Line("", "", item_of(detail, detail.side, language), details=tuple(_fields(detail, language)))
        for detail in change.details
    )
    return Line(SIGNS[change.kind], "changed", what, details=details)


def _reordered(change: Change, language: Language) -> Line:
    """Items in their old and in their new order, each with its number."""
    what = say(REORDERED.of(what=what_of(change, language)), language)
    old, new = (_in_order(items, language) for items in (change.old, change.new))
    return Line(SIGNS[change.kind], "changed", what, old, new)


def _in_order(items: object, language: Language) -> str:
    placed = items if isinstance(items, tuple) else ()
    places = (PLACE.of(number=item.number, name=short(item.title, LONG)) for item in placed)
    return ", ".join(say(place, language) for place in places)


def _with_values(change: Change, what: str, language: Language, details: tuple[Line, ...]) -> Line:
    sign, role = SIGNS.get(change.kind, ARROW), SIGNS.get(change.kind) and change.kind.value
    old, new = (_value(change, value, language) for value in (change.old, change.new))
    difference = difference_text(change, language)
    if isinstance(change.delta, Members):
        old = new = ""
    return Line(sign, role or "changed", what, old, new, difference, details=details)


def notes_of(change: Change, language: Language) -> Iterator[Line]:
    """What a stated sum is made of, where that gives another amount: one line a plan, the same once."""
    yield from dict.fromkeys(_notes_of(change, language))


def _notes_of(change: Change, language: Language) -> Iterator[Line]:
    for side in (*change.old_sides, *change.new_sides):
        if side.computed is not None:
            text = MADE_OF.get(change.field or "", MADE_OF["stated"])
            column = column_title(side.column, language) if side.column else ""
            yield Line("", "", say(text.of(column=column, amount=side.computed), language))


def _value(change: Change, value: object, language: Language) -> str:
    """One of the two values; empty where the change is about a whole item that has none."""
    is_nothing = change.field is None and value is None
    return "" if is_nothing else value_text(change, value, language)


def _sentence(change: Change, language: Language) -> str:
    """What is said of whole items; what they are is said once."""
    text = sentence_of(change)
    old = tuple(item_of(change, side, language) for side in left_sides(change))
    new: tuple[str, ...] = tuple(name_of(change, side, language) for side in change.new_sides)
    if not old:
        new = tuple(item_of(change, side, language) for side in change.new_sides)
    facts = {name: fact for name, fact in (("old", old), ("new", new)) if fact}
    sentence = say(text.of(**facts), language)
    return sentence if change.title else capital(sentence)


def _moved(change: Change, language: Language) -> str:
    old, new = (value_text(change, value, language) for value in (change.old, change.new))
    item = item_of(change, change.new_sides[0], language)
    return say(MOVED.of(item=item, old=old, new=new), language)


def _prose(change: Change) -> tuple[Words, ...]:
    """A long text by its words, with as much of what stayed as makes them understood."""
    if change.words:
        return tuple(_shortened(change.words))
    texts = [value for value in (change.old, change.new) if isinstance(value, str)]
    if not any(len(text) > LONG for text in texts):
        return ()
    old, new = (" ".join(str(value).split()) if value else "" for value in (change.old, change.new))
    both = (Words("removed", old), Words("added", new))
    return tuple(words for words in both if words.text)


def _shortened(words: Sequence[Words]) -> Iterator[Words]:
    for index, stretch in enumerate(words):
        if stretch.kind != "same":
            yield stretch
            continue
        tokens = stretch.text.split()
        before = tokens[:AROUND] if index else []
        after = tokens[-AROUND:] if index < len(words) - 1 else []
        is_long = len(tokens) > len(before) + len(after) + SPARED
        yield Words("same", " ".join([*before, "…", *after])) if is_long else stretch


def _details(change: Change, language: Language) -> Iterator[Line]:
    match change.kind:
        case ChangeKind.ADDED | ChangeKind.REMOVED:
            yield from _fields(change, language)
        case ChangeKind.TAKEN_UP if change.field is None:
            yield from _fields(change, language)
        case ChangeKind.LEFT_OUT if change.field is None:
            return  # it stands in the old document, and is not gone
        case _:
            yield from notes_of(change, language)
            for detail in _untold(change):
                yield _detail(detail, change, language)


def _untold(change: Change) -> Iterator[Change]:
    """The details, without the amount that a replaced item has been said to have."""
    for detail in change.details:
        if change.field is None and (detail.old, detail.new) == (change.old, change.new) != (None, None):
            yield from detail.details
        else:
            yield detail


def _detail(detail: Change, whole: Change, language: Language) -> Line:
    """A difference that belongs to another one, without saying again what that is about."""
    line = line_of(detail, language)
    if detail.field is None:
        return replace(line, what=item_of(detail, detail.side, language), difference="")
    if detail.title != whole.title:
        return line
    column = column_of(detail, language) if detail.field == whole.field else ""
    what = column or which_field(detail, language)
    return replace(
        line, what=what if detail.item_type == whole.item_type else f"{noun_of(detail, language)}, {what}"
    )


def _fields(whole: Change, language: Language) -> Iterator[Line]:
    """All that an added or removed item says, without the title that has been said in full."""
    said = whole.title if len(whole.title) <= LONG else ""
    names = _names_alone(whole, language)
    for detail in whole.details:
        if detail.field is None:
            if lines := tuple(_fields(detail, language)):
                yield Line("", "", _part(detail, whole, language), details=lines)
            elif several := names.pop(detail.item_type, None):
                what, is_gone = say(noun(detail.item_type).many, language), not detail.new_sides
                text = filters.join_words(several, language)
                yield Line("", "", what, old=text) if is_gone else Line("", "", what, new=text)
        elif (text := _told(detail, language, is_new=bool(detail.new_sides))) != said:
            what = cell_of_column(detail, whole, language) or which_field(detail, language)
            is_gone = not detail.new_sides
            yield Line("", "", what, old=text) if is_gone else Line("", "", what, new=text)


def _names_alone(whole: Change, language: Language) -> dict[str, list[str]]:
    """The names of the items within an item that say nothing else, by what they are."""
    names: dict[str, list[str]] = {}
    for detail in whole.details:
        is_item = detail.field is None and isinstance(detail.side.path[-1], int)
        if is_item and detail.title and not any(_fields(detail, language)):
            names.setdefault(detail.item_type, []).append(name_of(detail, detail.side, language))
    return names


def _told(detail: Change, language: Language, *, is_new: bool) -> str:
    """The one value of a detail, of the new plan or of the old one; prose by its words."""
    if detail.words:
        text = "".join(stretch.text for stretch in detail.words).strip()
        return text if is_new else _beginning(text, language)
    return value_text(detail, detail.new if is_new else detail.old, language)


def _beginning(text: str, language: Language) -> str:
    """The first words of a text that is gone, with how many it had; a short text whole."""
    words = text.split()
    if len(words) <= FEW:
        return text
    return say(BEGINNING.of(words=" ".join(words[:FIRST]), number=len(words)), language)


def _part(part: Change, whole: Change, language: Language) -> str:
    """A part of an added item, which need not be said again."""
    if part.title == whole.title:
        return noun_of(part, language)
    return say(ITEM.of(title=name_of(part, part.side, language), noun=item_noun(part)), language)


def values_text(line: Line) -> str:
    """The values of a line: `1 350 tkr → 1 470 tkr (+120 tkr, +8,9 %)`."""
    values = " → ".join(value for value in (line.old, line.new) if value)
    if values and line.difference:
        return f"{values} ({line.difference})"
    return values or line.difference
