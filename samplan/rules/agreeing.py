"""What rules say of amounts that should be the same: they differ, fit the rounding, or are not exact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from samplan.figures.arithmetic import Agreement
from samplan.results import Missing, Path, Problem, Severity
from samplan.rules.naming import table_name
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.rules.base import Judgement
    from samplan.schema.budget import Budget
    from samplan.schema.values import Amount

BUT, AND = Text(sv="men", en="but"), Text(sv="och", en="and")
ROUNDED = Text(sv="{said}, vilket ryms i avrundningen", en="{said}, which fits the rounding")
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ska tabellen gå ihop i sista siffran behövs en mindre enhet",
    en="nothing needs correction; a table whose last digits should add up needs a smaller unit",
)
EXACT = Text(sv="exakta belopp: {said}", en="exact amounts: {said}")
UNIT = Text(sv="vilken enhet beloppen i {table} har", en="the unit of the amounts in {table}")


class Compared(Protocol):
    """What a column states beside what it comes to."""

    @property
    def agreement(self) -> Agreement | None:
        """How the two agree; None where one of them is not known."""

    @property
    def gap(self) -> Amount | None:
        """How far apart they are; None where that is not known."""


One = TypeVar("One", bound=Compared)


def judge_agreement(
    found: Sequence[One],
    say: Callable[[Text, Sequence[One]], Message],
    fix: Callable[[Sequence[One]], Message],
    table: Budget,
    at: Path,
) -> Iterator[Judgement]:
    """What differs, what fits the rounding, and what cannot be compared, each in one sentence.

    Args:
        found: What is compared, by column.
        say: The sentence on some of them, with `BUT` or `AND` between its halves.
        fix: What to do about those that differ; asked only if some do.
        table: Has them.
        at: Where they are stated.
    """
    unclear = [one for one in found if one.agreement is Agreement.OPEN]
    if any(_lacks_unit(one.gap) for one in unclear):
        yield Missing((*at[: 1 if at[0] == "budget" else 2], "unit"), UNIT.of(table=table_name(table)))
    if rest := [one for one in unclear if not _lacks_unit(one.gap)]:
        yield Missing(at, EXACT.of(said=say(AND, rest)))
    if wrong := [one for one in found if one.agreement is Agreement.DIFFERENT]:
        yield Problem(at, say(BUT, wrong), fix(wrong))
    if rounded := [one for one in found if one.agreement is Agreement.ROUNDED]:
        yield Problem(at, ROUNDED.of(said=say(AND, rounded)), FIX_ROUNDED.of(), severity=Severity.INFO)


def _lacks_unit(gap: Amount | None) -> bool:
    """Whether a difference is not known, or may be rounding, only because nothing tells its unit."""
    return gap is None or (gap.unit is None and abs(gap.value) <= gap.precision)
