"""What a change is about, as readers call it: items, fields, columns; never by an id or a key."""

from __future__ import annotations

from samplan.changes import Change, Side
from samplan.render.changes_values import column_text, column_title, item_noun, pointer_words, said_words
from samplan.render.labels import COMPUTED, field_label
from samplan.render.words import say, say_fact
from samplan.schema.shape import COLUMNS
from samplan.texts import Language, Text

ITEM = Text(sv="{title} ({noun})", en="{title} ({noun})")
ITEM_WITHIN = Text(sv="{title} ({noun}, {within})", en="{title} ({noun}, {within})")
LONG = 60
"""Characters beyond which a text is shown by its words, and a title is cut."""


def what_of(change: Change, language: Language) -> str:
    """What a changed field is called: `Kansli (kostnadsrad), 2025 → 2026`."""
    label = say(label_of(change), language)
    column = column_of(change, language)
    parts = [item_of(change, change.side, language)]
    if not change.title and (change.item_type in ("Plan", "Stated") or parts[0] in label):
        parts = []
    if not is_cell_of_row(change) and label.casefold() != column.casefold():
        parts.append(label)
    what = ", ".join([*parts, column] if column else parts)
    return what if change.title else capital(what)


def label_of(change: Change) -> Text:
    """What its field is called; a computed sum by its own name."""
    field = change.field or ""
    if change.item_type in ("Budget", "Table") and field in COMPUTED:
        return COMPUTED[field]
    return field_label(change.item_type, field)


def column_of(change: Change, language: Language) -> str:
    """The columns that its values stand in, empty where they stand in none."""
    old, new = (sides[0].column if sides else None for sides in (change.old_sides, change.new_sides))
    return column_text(old, new, language)


def item_of(change: Change, side: Side, language: Language) -> str:
    """An item with what it is: `Kansli (kostnadsrad)`; the noun alone where it has no name."""
    noun = item_noun(change)
    title = name_of(change, side, language)
    if not title:
        return say(noun, language)
    if within := _told_apart_by(side):
        return say(ITEM_WITHIN.of(title=title, noun=noun, within=within), language)
    if side.within:
        return say(ITEM_WITHIN.of(title=title, noun=noun, within=short(side.within, LONG)), language)
    return say(ITEM.of(title=title, noun=noun), language)


def _told_apart_by(side: Side) -> Text | None:
    """What an item without a name is told by beside what it is called."""
    said = said_words(side.about) if side.about and side.path[0] != "deviations" else ()
    return said[1] if len(said) > 1 else None


def name_of(change: Change, side: Side, language: Language) -> str:
    """What an item is called; what it is about where it has no name."""
    if change.item_type in COLUMNS and side.column:
        return capital(column_title(side.column, language))
    if side.about is None:
        return short(side.title, LONG)
    said = said_words(side.about) if side.path[0] != "deviations" else ()
    if said:
        return capital(say(said[0], language))
    return capital(say_fact(pointer_words(side.about), language))


def which_field(detail: Change, language: Language) -> str:
    """What a field of a known item is called: its column for the amounts of a row, else label and column."""
    column, label = column_of(detail, language), say(label_of(detail), language)
    if not column or detail.item_type in COLUMNS:
        return label
    is_said = is_cell_of_row(detail) or label.casefold() == column.casefold()
    return column if is_said else f"{label}, {column}"


def is_cell_of_row(change: Change) -> bool:
    """Whether it is an amount of a row, which is called by the row and needs no other label."""
    return (change.item_type, change.field) == ("Row", "amounts")


def cell_of_column(detail: Change, whole: Change, language: Language) -> str:
    """What a cell of an added or removed column is about: a row, or a sum; empty for anything else."""
    if whole.item_type not in COLUMNS or detail.item_type in COLUMNS:
        return ""
    if whole.item_type != "Column":
        return f"{detail.title}, {say(label_of(detail), language)}"
    return (
        item_of(detail, detail.side, language) if is_cell_of_row(detail) else say(label_of(detail), language)
    )


def noun_of(change: Change, language: Language) -> str:
    """What its item is: `kostnadsrad`."""
    return say(item_noun(change), language)


def short(text: str, length: int) -> str:
    """The text, cut between words where it is longer."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"


def capital(text: str) -> str:
    """The text with a capital first."""
    return text[:1].upper() + text[1:]
