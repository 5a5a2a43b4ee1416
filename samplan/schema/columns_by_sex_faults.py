"""What cannot be read of a table whose headings name sexes, with the lines to type instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from samplan.fault import QUOTED, Fault, Refused, error
from samplan.schema.columns_by_sex import list_in
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.columns_by_sex import Heading

MIXED = error(
    "schema-columns-by-sex",
    ("Kolumner för kvinnor och män bland andra", "Columns of women and men among others"),
    (
        "av kolumnerna ({columns}) framgår inte vilka antal kvinnor och män som hör ihop",
        "the columns ({columns}) do not tell which numbers of women and men belong together",
    ),
    (
        "ge varje grupp en kolumn, och skriv kvinnor och män i den, till exempel:\n{lines}",
        "give each group a column, and write women and men in it, for instance:\n{lines}",
    ),
)
ROW_UNLIKE = error(
    "schema-row-by-sex",
    (
        "En rad som inte passar kolumner för kvinnor och män",
        "A row that does not fit columns of women and men",
    ),
    (
        "{row} har inte ett antal för var och en av kolumnerna {columns}",
        "{row} does not have one number for each of the columns {columns}",
    ),
    (
        "skriv ett antal per kolumn i deras ordning, och ~ där dokumentet inte säger något:\n{lines}",
        "write one number a column in their order, and ~ where the document says nothing:\n{lines}",
    ),
)
COLUMNS_BY_SEX_FAULTS: tuple[Fault, ...] = (MIXED, ROW_UNLIKE)
_LINES = Text(
    sv="columns: [Antal, {others}]\nrows:\n  - {row}: [{numbers}]",
    en="columns: [Number, {others}]\nrows:\n  - {row}: [{numbers}]",
)
_A_ROW = Text(sv="en rad", en="a row")
_OPEN = "…"
_LONGEST = 40
"""How many characters of a name or a value a line shows."""


def mixed(data: Mapping[Any, Any], columns: Sequence[object], headings: Sequence[Heading]) -> Refused:
    """Some headings name a sex alone and others something else, or one sex is named twice.

    Args:
        data: The table.
        columns: Its columns, as they are written.
        headings: What each of them is headed.
    """
    rows = data["rows"] if isinstance(data.get("rows"), list) else []
    lists = (found for row in rows if (found := list_in(row)) and len(found[1]) == len(columns))
    name, values = next(lists, (_OPEN, [_OPEN] * len(columns)))
    sexes: list[dict[str, str]] = []
    others: list[str] = []
    at: list[str] = []
    for one, column, value in zip(headings, columns, values, strict=True):
        if not one.sex:
            others.append(_line(column))
            at.append(_line(value))
        elif not sexes or one.sex in sexes[-1]:
            sexes.append({one.sex: _line(value)})
        else:
            sexes[-1][one.sex] = _line(value)
    people = ["{" + ", ".join(f"{sex}: {value}" for sex, value in one.items()) + "}" for one in sexes]
    facts = {
        "others": ", ".join([_OPEN] * (len(people) - 1) + others),
        "row": _line(name),
        "numbers": ", ".join(people + at),
    }
    said = tuple(_line(one) for one in columns)
    refused = Refused(MIXED, columns, columns=said, lines=_LINES.of(**facts))
    refused.within = ("columns",)
    return refused


def row_unlike(name: object, columns: Sequence[object], number: int) -> Refused:
    """A row has more or fewer numbers than there are headings of sexes, or numbers by sex within them.

    Args:
        name: What the row is called.
        columns: The columns of the table, as they are written.
        number: Which of the rows it is, from 0.
    """
    numbers = ", ".join(_OPEN for _ in columns)
    said = _line(name) if isinstance(name, str) else _OPEN
    refused = Refused(
        ROW_UNLIKE,
        name,
        row=QUOTED.of(text=said) if isinstance(name, str) else _A_ROW,
        columns=tuple(_line(one) for one in columns),
        lines=f"- {said}: [{numbers}]",
    )
    refused.within = ("rows", number)
    return refused


def _line(value: object) -> str:
    """A name or a value as a line shows it."""
    if isinstance(value, dict):
        return str(value.get("label", _OPEN))
    if isinstance(value, list | Refused) or len(str(value)) > _LONGEST:
        return _OPEN
    return "~" if value is None else str(value)
