"""What may have slipped where amounts do not add up: a sign, or a row that is counted twice or left out.

Only a finding needs it: it says where to look first, and nothing hangs on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import one_amount
from samplan.figures.money import amount_at
from samplan.figures.moves import all_rows
from samplan.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from samplan.figures.equity import YearOfEquity
    from samplan.figures.sums import ColumnSum
    from samplan.schema.budget import Budget, Row
    from samplan.schema.terms import Unit
    from samplan.schema.values import Amount

Kind = Literal["sign", "extra", "short"]
_KINDS: dict[Kind, Callable[[Decimal], Decimal]] = {
    "sign": lambda amount: -2 * amount,
    "extra": lambda amount: -amount,
    "short": lambda amount: amount,
}
"""What a stated sum is more than its rows where one of them has the wrong sign, is among the rows and not in
the sum, and is in the sum once more."""
FEW = 2
"""Of how many rows it is worth saying that the difference is as large as one of them."""
ENOUGH = 2
"""How many columns show that a gap is the same in all."""


@frozen
class Slip:
    """Rows of which each would explain why a sum differs, in every column in which it does."""

    kind: Kind
    rows: tuple[str, ...]
    """Their names."""


def row_slip(rows: Sequence[Row], wrong: Sequence[ColumnSum], unit: Unit | None) -> Slip | None:
    """What one row would explain; None where none does, or many things would.

    Args:
        rows: The rows of which the sum is, and the sums among them: it may count these once more.
        wrong: The columns in which they do not give the stated sum.
        unit: Of the table.
    """
    added: list[Row] = [row for row in rows if not row.sum_of]
    among: dict[Kind, list[Row]] = {"sign": added, "extra": added, "short": list(all_rows(rows))}
    found = [(kind, row.name) for kind in among for row in among[kind] if _explains(kind, row, wrong, unit)]
    kinds = {kind for kind, _ in found}
    if len(kinds) != 1 or len(found) > FEW:
        return None
    return Slip(kinds.pop(), tuple(dict.fromkeys(name for _, name in found)))


def _explains(kind: Kind, row: Row, wrong: Iterable[ColumnSum], unit: Unit | None) -> bool:
    pairs = [(one.gap, amount_at(row.amounts, one.column, unit)) for one in wrong]
    return all(
        gap is not None and amount is not None and amount.value and gap.value == _KINDS[kind](amount.value)
        for gap, amount in pairs
    )


def constant_gap(sums: Sequence[ColumnSum]) -> Amount | None:
    """What the rows lack in every column, where that is the same in two or more; below zero if too much."""
    gaps = [one.gap for one in sums]
    known = [gap for gap in gaps if gap is not None]
    return one_amount(known) if len(gaps) >= ENOUGH and len(known) == len(gaps) else None


Part = Literal["opening", "result", "closing"]


def sign_slip(year: YearOfEquity, table: Budget) -> Part | str | None:
    """What of equity would make its chain hold with the other sign: a part, else a transfer by its name.

    None where nothing does, or several would.
    """
    if year.gap is None:
        return None
    unit = year.gap.unit
    transfers = table.equity.transfers if table.equity else ()
    amounts: list[tuple[Part | str, Amount | None]] = [
        ("opening", year.opening),
        ("result", year.result),
        *((row.name, amount_at(row.amounts, year.column_result.column, unit)) for row in transfers),
    ]
    gap = year.gap.value
    found = [name for name, one in amounts if one is not None and one.value and gap == -2 * one.value]
    if year.stated_closing is not None and gap == 2 * year.stated_closing.value:
        found.append("closing")
    return found[0] if len(found) == 1 else None
