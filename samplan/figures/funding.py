"""Who pays: member funds by party, and what they are shares of."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, added, agreement, less
from samplan.figures.members import bare_name, present_members
from samplan.figures.money import cell_at, total, unit_of
from samplan.figures.parties import NeededParty, find_party
from samplan.figures.sums import column_sum, sum_at
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.figures.sums import ColumnSum
    from samplan.results import Path
    from samplan.schema.association import Association, Member
    from samplan.schema.budget import Budget, Row
    from samplan.schema.terms import Party
    from samplan.schema.time import Period


@frozen
class Part:
    """What a party pays of the member funds."""

    amount: Amount
    total: Amount
    """All member funds, of which the amount is part; never zero."""
    due: Amount | None = None
    """What it should be beside what the others pay, where it alone is what does not fit."""

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
class OddPart:
    """The part that does not fit, where the other two parties pay what they should beside each other."""

    party: Party
    due: Amount
    """What the party should pay beside what the other two do."""
    is_rounding: bool
    """Whether what it pays may be just that before it was rounded."""


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

    @property
    @kept
    def odd(self) -> OddPart | None:
        """The one part that puts all three shares wrong; None where that is none, or more than one.

        Source: lag (2003:1210) 5 §, by which the state pays as much as the other two parties, who pay alike.
        """
        state, region, municipalities = (self.part(one) for one in ("state", "region", "municipalities"))
        if not (state and region and municipalities):
            return None
        alike: tuple[tuple[Party, Amount, Amount, Amount | None, Amount | None], ...] = (
            ("state", state, region, municipalities, added((region, municipalities))),
            ("region", region, state, added((municipalities, municipalities)), municipalities),
            ("municipalities", municipalities, state, added((region, region)), region),
        )
        found = [
            OddPart(party, due, abs(pays.value - due.value) <= pays.precision + due.precision)
            for party, pays, one, other, due in alike
            if due and other and one.value == other.value > 0
        ]
        return found[0] if len(found) == 1 else None


def odd_told_by_sum(budget: Budget, column: int) -> OddPart | None:
    """The part that does not fit, where the stated sum of income is right with what it should be.

    One amount is wrong, and the rule on the sum tells it; that on the share need not.
    """
    total = sum_at(budget, "income", column)
    funds = member_funds(budget, column) if total.differs else None
    odd = None if funds is None else funds.odd
    if funds is None or odd is None or total.gap is None:
        return None
    lacks = less(odd.due, funds.part(odd.party))
    return odd if agreement(lacks, total.gap) is Agreement.SAME else None


def is_member_funds(row: Row) -> bool:
    """Whether an income row is member funds."""
    return row.party is not None or row.source == "members"


@kept
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


@frozen
class MunicipalSplit:
    """The rows by which the municipalities share their part, one a municipality."""

    path: Path
    """The list of rows."""
    rows: tuple[Row, ...]
    whole: Row | None
    """The row that they are parts of; None where they stand by themselves."""
    paying: tuple[Member, ...]
    """The municipalities among the members."""

    @property
    def missing(self) -> tuple[Member, ...]:
        """The municipalities that no row is of."""
        return tuple(one for one in self.paying if not any(_is_of(row, one) for row in self.rows))

    @property
    def strange(self) -> tuple[Row, ...]:
        """Rows of which it is not known which member pays them."""
        return tuple(row for row in self.rows if not any(_is_of(row, one) for one in self.paying))

    def sums(self, budget: Budget) -> list[ColumnSum]:
        """What the municipalities pay together by column, beside what their rows give."""
        cells = self.whole.amounts if self.whole else ()
        at = [
            i for i, one in enumerate(budget.columns) if cell_at(cells, i) is not None and not is_derived(one)
        ]
        return [column_sum(budget, cells, self.rows, i, is_incomplete=False) for i in at]


def municipal_split(budget: Budget, association: Association, period: Period) -> MunicipalSplit | None:
    """How the municipalities are listed in a budget; None where it has one row for all of them."""
    tops = [
        (at, row) for at, row in enumerate(budget.income) if row.party == "municipalities" and not row.sum_of
    ]
    whole = tops[0][1] if len(tops) == 1 else None
    rows = whole.of_which if whole else tuple(row for _, row in tops)
    if len(rows) < 2:  # noqa: PLR2004 - one row is no list
        return None
    path: Path = ("budget", "income", tops[0][0], "of_which") if whole else ("budget", "income")
    members = (
        one for one in present_members(association, period) if NeededParty.MUNICIPALITY in find_party(one)
    )
    return MunicipalSplit(path, rows, whole, tuple(members))


def _is_of(row: Row, member: Member) -> bool:
    """Whether a row is a member's: it says so, or is called as the municipality is."""
    if row.member is not None:
        return row.member == member.id
    said = bare_name(row.name.casefold().removeprefix("varav "))
    return any(said == bare_name(name) for name in (member.name, *member.aliases))
