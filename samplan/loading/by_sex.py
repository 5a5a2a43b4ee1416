"""Places of numbers that stand under headings of sexes: `columns: [Kvinnor, Män]`, and each row a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samplan.fault import Refused
from samplan.loading.positions import Positions
from samplan.results import Path
from samplan.schema.columns_by_sex import Table, list_in, table_of


def give_places(data: list[Any], positions: Positions) -> None:
    """Let the rows of such tables have a place for each number by the name that the plan has for it.

    Args:
        data: The statistics, as the file has them.
        positions: Of the file.
    """
    for at, one in enumerate(data):
        try:
            table = table_of(one)
        except Refused:
            continue
        rows = one.get("rows") if table else None
        for number, row in enumerate(rows if isinstance(rows, list) else ()):
            found = list_in(row)
            if table and found and len(found[1]) == len(table.headings):
                key = "counts" if "counts" in row else str(found[0])
                names = tuple(_names(table))
                positions.name_values(("statistics", at, "rows", number), key, names)


def _names(table: Table) -> Iterator[Path]:
    """The path in a row to the number under each heading."""
    for one in table.headings:
        if not table.groups:
            yield (one.sex,)
        else:
            inner = (one.sex,) if one.sex else ()
            yield ("counts", table.groups.index(one.group), *inner)
