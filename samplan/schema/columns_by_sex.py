"""Tables of people as documents print them: `columns: [Kvinnor, Män, Totalt]`, and each row a list.

A heading that names a sex is no group of its own: what stands under it is a number of its row by sex.
Such a table is read as its rows with `women`, `men`, `unknown` and `total`; where headings name a group
too (`Nya kvinnor`, `Nya män`, `Avslutade`), as a table with a column for each group.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from samplan.expression import Expression
from samplan.frozen import frozen
from samplan.schema.shape import SHAPES
from samplan.schema.short_forms import is_printed

_WORDS: Mapping[str, str] = {
    "women": "kvinnor kvinna kvinnorna kv k flickor flicka tjejer f women woman females female girls w",
    "men": "män man männen m pojkar pojke killar p men males male boys",
    "unknown": "okänt okänd unknown other annat övriga",
    "total": "totalt total totalen tot t summa samtliga alla båda all sum together both",
}
"""What a column of one sex is headed, word by word."""
_PHRASES: Mapping[str, str] = {
    "okänt kön": "unknown",
    "annat kön": "unknown",
    "unknown sex": "unknown",
    "båda könen": "total",
    "both sexes": "total",
    "s:a": "total",
    "kvinnor och män": "total",
    "women and men": "total",
}
_BEFORE = Expression(r"(?:(?:antal|varav|därav|andel(?=\s+(?:kvinnor|män)$)|number of|of which|of whom)\s+)+")
_AROUND = " ,.:;()–-"
_SEXES = ("women", "men")


@frozen
class Heading:
    """What one column of a table is headed."""

    group: object
    """What tells its group: empty where the heading names a sex alone."""
    sex: str
    """The field of numbers of people that stands under it; empty where it names no sex."""
    column: object
    """The column of its group, as it is written."""


@frozen
class Table:
    """A table of which the headings name sexes."""

    headings: tuple[Heading, ...]
    groups: tuple[object, ...]
    """The groups in their order; none where the headings name sexes alone."""
    columns: tuple[object, ...]
    """The columns, as they are written."""


@cache
def _words() -> dict[str, str]:
    return {word: sex for sex, words in _WORDS.items() for word in words.split()} | dict(_PHRASES)


def rows_by_sex(data: dict[Any, Any]) -> dict[Any, Any]:
    """A table of people whose columns are sexes, with rows that have them as keys; any other as it is.

    Raises:
        Refused: The headings are partly sexes and partly something else, or a row does not fit them.
    """
    if (table := table_of(data)) is None:
        return data
    rows = data.get("rows")
    made = [_row(row, table, at) for at, row in enumerate(rows)] if isinstance(rows, list) else rows
    columns = [next(one.column for one in table.headings if one.group == group) for group in table.groups]
    rest = {key: made if key == "rows" else value for key, value in data.items() if key != "columns"}
    return {"columns": columns, **rest} if columns else rest


def table_of(data: Any) -> Table | None:  # noqa: ANN401 - plain data
    """The table that headings of sexes make; None where no two of them name women and men of one group.

    Raises:
        Refused: Some headings name a sex alone, and others something else.
    """
    columns = data.get("columns") if isinstance(data, dict) else None
    if not isinstance(columns, list):
        return None
    headings = [_heading(one) for one in columns]
    groups = tuple(dict.fromkeys(one.group for one in headings))
    split = [group for group in groups if _has_both(headings, group)]
    if not split and not (groups == ("",) and any(one.sex in _SEXES for one in headings)):
        return None
    said = tuple(_said(one, column, split) for one, column in zip(headings, columns, strict=True))
    told = [(one.group, one.sex) for one in said]
    if ("" in groups and len(groups) > 1) or len(set(told)) < len(told):
        from samplan.schema.columns_by_sex_faults import mixed  # noqa: PLC0415 - only a plan with faults

        raise mixed(data, columns, said)
    named = () if groups == ("",) else tuple(dict.fromkeys(one.group for one in said))
    return Table(said, named, tuple(columns))


def _has_both(headings: Sequence[Heading], group: object) -> bool:
    return {"women", "men"} <= {one.sex for one in headings if one.group == group}


def _said(one: Heading, column: object, split: Sequence[object]) -> Heading:
    """A heading within its table: one of a group that is not divided is a column of its own."""
    if one.group == "":
        return one
    if one.group in split:
        return one if one.sex else Heading(one.group, "total", one.column)
    return Heading(str(column), "", column)


def _heading(column: object) -> Heading:
    """What a column is headed: a text, or keys of which one is a label."""
    if isinstance(column, dict) and isinstance(label := column.get("label"), str):
        rest = {key: value for key, value in column.items() if key != "label"}
        group, sex = _parted(label)
        if not rest:
            return Heading(group.casefold(), sex, group)
        return Heading(str(rest), sex, rest) if sex and not group else Heading(str(column), "", column)
    if not isinstance(column, str):
        return Heading(str(column), "", column)
    group, sex = _parted(column)
    return Heading(group.casefold(), sex, group)


def _parted(text: str) -> tuple[str, str]:
    """The group and the sex that a heading names: `Nya, kvinnor` are the women of `Nya`."""
    text = " ".join(text.split()).strip(_AROUND)
    bare = _without_lead(text)
    if sex := _words().get(bare.casefold()):
        return "", sex
    for at in (bare.find(" "), bare.rfind(" ")):
        first, last = bare[:at].strip(_AROUND), bare[at + 1 :].strip(_AROUND)
        for word, group in ((first, last), (_without_lead(last), first)):
            if at > 0 and group and (sex := _words().get(word.casefold())):
                return group, sex
    return text, ""


def _without_lead(text: str) -> str:
    """A heading without what only says that people are counted: `Antal kvinnor`, `varav män`."""
    lead = _BEFORE.match(text.casefold())
    return text[lead.end() :] if lead else text


def _row(row: object, table: Table, number: int) -> object:
    """A row whose list of numbers stands under headings of sexes, with a key for each."""
    found = list_in(row)
    if found is None or not isinstance(row, dict):
        return row
    name, values = found
    if not _fits(row, values, table):
        from samplan.schema.columns_by_sex_faults import row_unlike  # noqa: PLC0415 - only a plan with faults

        raise row_unlike(name, table.columns, number)
    rest = {key: value for key, value in row.items() if value is not values}
    numbers = _by_sex(values, table) if not table.groups else {"counts": list(_counts(values, table))}
    return {"name": name, **rest, **numbers} if name is not None else {**rest, **numbers}


def list_in(row: object) -> tuple[object, list[Any]] | None:
    """The name and the numbers of a row that has a list of them: `{name: …, counts: […]}` or `Name: […]`."""
    if not isinstance(row, dict):
        return None
    if isinstance(values := row.get("counts"), list):
        return row.get("name"), values
    if len(row) == 1:
        ((name, values),) = row.items()
        fields = {field.name for field in SHAPES["StatisticRow"].fields}
        if isinstance(name, str) and isinstance(values, list) and name not in fields:
            return name, values
    return None


def _fits(row: Mapping[Any, Any], values: list[Any], table: Table) -> bool:
    """Whether a row has one number under each heading, and none beside."""
    is_plain = not any(
        isinstance(one, list) or (isinstance(one, dict) and not is_printed(one)) for one in values
    )
    if table.groups:
        is_plain = all(
            not (heading.sex and isinstance(one, list | dict) and not is_printed(one))
            for one, heading in zip(values, table.headings, strict=False)
        )
    return is_plain and len(values) == len(table.headings) and row.keys().isdisjoint(_WORDS)


def _by_sex(values: Sequence[object], table: Table, group: object = "") -> dict[str, object]:
    pairs = zip(table.headings, values, strict=True)
    return {one.sex: value for one, value in pairs if one.group == group and value is not None}


def _counts(values: Sequence[object], table: Table) -> Iterator[object]:
    """What stands in the column of each group: its numbers by sex, or its one number."""
    for group in table.groups:
        members = [at for at, one in enumerate(table.headings) if one.group == group]
        if table.headings[members[0]].sex:
            yield _by_sex(values, table, group) or None
        else:
            yield values[members[0]]
