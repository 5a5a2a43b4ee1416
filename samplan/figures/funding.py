"""Who pays: member funds by party, and what they are shares of."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.money import total, unit_of
from samplan.frozen import frozen
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.terms import Party


@frozen
class Part:
    """What a party pays of the member funds."""

    amount: Amount
    total: Amount
    """All member funds, of which the amount is part; never zero."""

    @property
    def share(self) -> Fraction:
        """The part of the total, as the amounts are printed."""
        return Fraction(self.amount.value) / Fraction(self.total.value)

    @property
    def bounds(self) -> tuple[Fraction, Fraction]:
        """The smallest and the largest share that the amounts may be before they were rounded."""
        amount, room = Fraction(self.amount.value), Fraction(self.amount.precision)
        rest, rest_room = Fraction(self.total.value) - amount, Fraction(self.total.precision) - room
        low, high = max(amount - room, Fraction(0)), amount + room
        most, least = rest + rest_room, max(rest - rest_room, Fraction(0))
        return low / (low + most) if low else low, high / (high + least) if high else high

    @property
    def is_approximate(self) -> bool:
        """Whether the document gives one of the amounts with a word such as cirka."""
        return self.amount.is_approximate or self.total.is_approximate

    def may_be(self, share: Fraction) -> bool:
        """Whether the share may be exactly this one before rounding."""
        low, high = self.bounds
        return low <= share <= high


@frozen
class MemberFunds:
    """The member funds of one column."""

    total: Amount | None
    """All member funds; None where a row does not say its part, or there are none."""
    by_party: dict[Party, Amount]
    """The parties that the rows name, with what they pay."""
    undivided: tuple[str, ...]
    """Names of rows that are member funds of no named party."""
    unclear: tuple[str, ...]
    """Names of income rows of which the plan does not say whether they are member funds."""
    unknown: tuple[str, ...]
    """Names of rows of member funds whose amount is unknown, or not said where others are."""
    in_shares: tuple[str, ...] = ()
    """Names of rows of member funds of which the plan gives a share, and no amount."""
    is_incomplete: bool = False
    """Whether the plan cannot list all income, so that member funds may be missing."""

    @property
    def is_empty(self) -> bool:
        """Whether no row of member funds says anything in this column."""
        return self.total is None and not (self.unknown or self.in_shares or self.is_incomplete)

    def part(self, party: Party) -> Amount | None:
        """What a party pays of a known total: nothing, if no row names it."""
        if self.total is None:
            return None
        return self.by_party.get(party, Amount(Decimal(0), self.total.unit, room=Decimal(0)))


def is_member_funds(row: Row) -> bool:
    """Whether an income row is member funds."""
    return row.party is not None or row.source == "members"


def member_funds(budget: Budget, column: int) -> MemberFunds:
    """The member funds of a column, by party. Outside income (ESF and others) is not in them.

    Source: lag (2003:1210) 5 och 6 §§.
    """
    rows = [row for row in budget.income if is_member_funds(row)]
    is_incomplete = "income" in budget.incomplete
    funds = total(rows, column, unit_of(budget), is_incomplete=is_incomplete)
    by_party: dict[Party, Amount] = {}
    for party in ("state", "region", "municipalities"):
        part = total([row for row in rows if row.party == party], column, unit_of(budget))
        if part.known is not None:
            by_party[party] = part.known
    return MemberFunds(
        funds.known,
        by_party,
        tuple(row.name for row in rows if row.party is None and _says(row, column)),
        tuple(
            row.name
            for row in budget.income
            if row.party is None and row.source is None and _says(row, column)
        ),
        (*funds.unknown, *funds.unsaid),
        funds.in_shares,
        funds.is_incomplete,
    )


def _says(row: Row, column: int) -> bool:
    return not total([row], column, None).is_empty
