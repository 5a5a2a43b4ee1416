"""What remedies say of a difference that one slip would explain: where to look first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.arithmetic import negated
from samplan.figures.funding import odd_told_by_sum
from samplan.figures.money import unit_of
from samplan.figures.slips import constant_gap, row_slip, sign_slip
from samplan.rules.naming import AMOUNTS, QUOTED
from samplan.texts import Alike, Either, Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from samplan.figures.equity import YearOfEquity
    from samplan.figures.slips import Kind
    from samplan.figures.sums import ColumnSum
    from samplan.schema.budget import Budget, Row

OF_ROWS: dict[Kind, Text] = {
    "sign": Text(
        sv="skillnaden är två gånger {rows}: se efter om den raden har fel tecken; rätta annars summan",
        en="the difference is twice {rows}: look whether that row has the wrong sign; otherwise "
        "correct the sum",
    ),
    "extra": Text(
        sv="skillnaden är lika stor som {rows}: se efter om den raden är utelämnad ur summan, eller står två "
        "gånger i tabellen; rätta annars summan",
        en="the difference is as large as {rows}: look whether that row is left out of the sum, or in the "
        "table twice; otherwise correct the sum",
    ),
    "short": Text(
        sv="skillnaden är lika stor som {rows}: se efter om den raden är med två gånger i summan, eller om "
        "en rad saknas; rätta annars summan",
        en="the difference is as large as {rows}: look whether the sum counts that row twice, or a row is "
        "missing; otherwise correct the sum",
    ),
}
LOST_ROW = Text(
    sv="troligen saknas en rad på {gap}: leta efter den i texten, i underlaget eller i förra årets tabell, "
    "och lägg till den eller rätta summan",
    en="a row of {gap} is probably missing: look for it in the text, in the working papers or in last "
    "year's table, and add it or correct the sum",
)
EXTRA_ROW = Text(
    sv="troligen är en rad på {gap} inte med i summan, eller med två gånger i tabellen: leta efter den, och "
    "rätta summan eller ta bort raden",
    en="a row of {gap} is probably left out of the sum, or in the table twice: look for it, and correct the "
    "sum or remove the row",
)
SINGLE_ROW = Text(
    sv="{side} i {table} är {gap} mindre än den angivna summan i alla kolumner ({columns}): troligen saknas "
    "en enda rad på {gap}",
    en="{side} in {table} are {gap} less than the stated sum in all columns ({columns}): a single row of "
    "{gap} is probably missing",
)
SILENT_ROW = Text(
    sv="{side} i {table} är {gap} mindre än den angivna summan i alla kolumner ({columns}): så mycket är "
    "troligen {row}, som inte har något belopp",
    en="{side} in {table} are {gap} less than the stated sum in all columns ({columns}): that is probably "
    "{row}, which has no amount",
)
PARTY = Text(
    sv="med {due} från {party} stämmer både summan och parternas andelar: rätta beloppet, eller lägg "
    "till raden",
    en="with {due} from {party} both the sum and the parties' shares are right: correct the amount, or add "
    "the row",
)
SIGN = Text(
    sv="skillnaden är två gånger {part}: se efter om tecknet är fel där",
    en="the difference is twice {part}: look whether its sign is wrong",
)
PARTS = {**AMOUNTS, "result": Text(sv="resultatet", en="the result")}


def sum_fix(
    table: Budget, rows: Sequence[Row], sums: Sequence[ColumnSum], wrong: Sequence[ColumnSum]
) -> Message | None:
    """Where to look for what is wrong with a sum; None where nothing points anywhere.

    Args:
        table: The table.
        rows: The rows that are added up.
        sums: The sum, in each column in which it is stated.
        wrong: In those of them in which the rows give another.
    """
    if slip := row_slip(rows, wrong, unit_of(table)):
        return OF_ROWS[slip.kind].of(rows=Either(QUOTED.of(words=name) for name in slip.rows))
    if len(sums) > len(wrong) or (gap := constant_gap(wrong)) is None:
        return None
    return LOST_ROW.of(gap=gap) if gap.value > 0 else EXTRA_ROW.of(gap=negated(gap))


def party_fix(budget: Budget, wrong: Sequence[ColumnSum]) -> Message | None:
    """The party whose amount makes the sum of income wrong, and its share; None where no one party does."""
    found = [odd_told_by_sum(budget, one.column) for one in wrong]
    odd = [one for one in found if one is not None]
    if len(odd) < len(found) or len({one.party for one in odd}) != 1:
        return None
    return PARTY.of(party=term("Party", odd[0].party), due=Alike(one.due for one in odd))


def equity_fix(year: YearOfEquity, table: Budget) -> Message | None:
    """What of a year's equity probably has the wrong sign; None where no sign explains its closing."""
    if (part := sign_slip(year, table)) is None:
        return None
    return SIGN.of(part=PARTS.get(part) or QUOTED.of(words=part))


def say_lack(silent: Iterable[tuple[str, ...]], facts: Mapping[str, object]) -> Message:
    """What rows lack in every column: what the only row without an amount is, or a row that is missing.

    Args:
        silent: The rows without an amount, of each column.
        facts: What the sentence says of the sum.
    """
    found = tuple(silent)
    if len(found) == 1 and len(found[0]) == 1:
        return SILENT_ROW.of(row=QUOTED.of(words=found[0][0]), **facts)
    return SINGLE_ROW.of(**facts)
