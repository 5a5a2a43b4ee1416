"""The values of a plan that are more than a number or a text.

All are frozen and compared by content. Money is `Decimal` in a unit, never float.
How they are written in YAML is in `samplan.schema.parsing`.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from samplan.frozen import frozen
from samplan.schema.terms import Qualifier, Unit

KRONOR: dict[Unit, int] = {"kr": 1, "tkr": 1_000, "mkr": 1_000_000}
"""How many kronor one of a unit is."""


@frozen
class Unknown:
    """The value of a cell that holds no number, and says why: `unknown` or `hidden`.

    `None` is another thing: the document says nothing; and 0 is a third. Nobody computes with it,
    so ask `isinstance(value, Unknown)`, whichever of the two it is.
    """

    word: Literal["unknown", "hidden"]
    printed: str | None = None
    """What the source prints in its place, where that is neither the word nor a sign for it."""


UNKNOWN = Unknown("unknown")
"""Said to be unknown ("uppgift saknas")."""

HIDDEN = Unknown("hidden")
"""Known, and not shown: so few people that they could be recognised, or secret for another reason."""

UNKNOWNS: dict[object, Unknown] = {"unknown": UNKNOWN, "hidden": HIDDEN}
"""How they are written."""


@frozen
class Amount:
    """A sum of money."""

    value: Decimal
    """In `unit`."""
    unit: Unit | None = None
    """None only inside a table, where the table's own unit holds."""
    qualifier: Qualifier | None = None
    """Exact when there is none."""
    printed: Amount | str | None = None
    """What the source prints, where that is not what it must mean; `value` is what it must mean.

    An amount where it can be read as one, else in its own words.
    """
    room: Decimal | None = None
    """How far from `value` rounding may have taken it, in `unit`; None where its own digits tell.

    Kept when the amount is written in another unit or added to others; no part of what two
    amounts are compared by, just as 22,6 and 22,60 are the same amount.
    """
    reach: tuple[Decimal, Decimal] | None = None
    """How far below and above `value` the words of what it was computed from may take it, in `unit`.

    None where its own word tells (`figures.arithmetic.reach_of`); no part of what amounts are compared by.
    """
    high: Decimal | None = None
    """The upper of two bounds, in `unit`: of `150–200 tkr`, where `value` is the lower."""

    def __eq__(self, other: object) -> bool:
        """Equal when they say the same, however exactly."""
        return self._said() == other._said() if isinstance(other, Amount) else NotImplemented

    def __hash__(self) -> int:
        """Hash of what the amount says."""
        return hash(self._said())

    def _said(self) -> tuple[object, ...]:
        return self.value, self.unit, self.qualifier, self.printed, self.high

    @property
    def precision(self) -> Decimal:
        """Half a unit of the last printed place, in `unit`: 0,05 for 22,6 mkr, 0,5 for 8 000 tkr.

        Kronor are exact, 0. Zeros at the end of a whole number count as printed.
        """
        if self.room is not None:
            return self.room
        return Decimal(0) if self.unit == "kr" else half_of_last_place(self.value)

    @property
    def is_approximate(self) -> bool:
        """Whether the document gives it with a word such as cirka; never to be compared as if exact."""
        return self.qualifier is not None

    def kronor(self, table_unit: Unit | None = None) -> Decimal:
        """The amount in kronor; `table_unit` holds where the amount has no unit of its own.

        Raises:
            ValueError: Neither is there: nothing tells whether 1400 are kronor or thousands of them.
        """
        unit = self.unit or table_unit
        if unit is None:
            raise ValueError(f"{self.value} has no unit: give that of its table")
        return self.value * KRONOR[unit]

    def within(self, table_unit: Unit) -> Amount:
        """The same amount with the unit of its table written out."""
        if self.unit:
            return self
        return Amount(self.value, table_unit, self.qualifier, self.printed, self.room, self.reach, self.high)

    def into(self, unit: Unit) -> Amount:
        """The same amount written in another unit, as exact as it was; it must have one of its own.

        Raises:
            ValueError: It has none.
        """
        value, scale = self.kronor() / KRONOR[unit], Decimal(KRONOR[self.unit or unit]) / KRONOR[unit]
        reach = self.reach and (self.reach[0] * scale, self.reach[1] * scale)
        high = None if self.high is None else self.high * scale
        return Amount(value, unit, self.qualifier, self.printed, self.precision * scale, reach, high)


_WHOLE, _HALF = Decimal(1), Decimal("0.5")


def half_of_last_place(number: Decimal) -> Decimal:
    """Half a unit of the last place that a number is written with: 0,5 for 8000, 0,005 for 22,60."""
    if number.same_quantum(_WHOLE):
        return _HALF
    exponent = number.as_tuple().exponent
    return Decimal(5).scaleb(min(int(exponent), 0) - 1)


@frozen
class Share:
    """A part of a whole: 75 % is 75 of 100, and "sju av tio" stays 7 of 10."""

    part: Decimal
    whole: Decimal = Decimal(100)
    qualifier: Qualifier | None = None
    """Exact when there is none."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
    high: Decimal | None = None
    """The upper of two bounds, a part of the same whole: of `60–70 %`, where `part` is the lower."""

    @property
    def fraction(self) -> Fraction:
        """The share as an exact fraction; the whole is never 0."""
        return Fraction(self.part) / Fraction(self.whole)

    @property
    def most(self) -> Fraction:
        """The upper bound as an exact fraction; of a share with none, the share."""
        return Fraction(self.part if self.high is None else self.high) / Fraction(self.whole)

    @property
    def is_approximate(self) -> bool:
        """Whether the document gives it with a word such as cirka; never to be compared as if exact."""
        return self.qualifier is not None


@frozen
class People:
    """How many people: a whole number from 0 that has no unit and is never money."""

    value: int
    qualifier: Qualifier | None = None
    """Exact when there is none."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
    high: int | None = None
    """The upper of two bounds: of `30–40`, where `value` is the lower."""

    @property
    def is_approximate(self) -> bool:
        """Whether the document gives it with a word such as cirka; never to be compared as if exact."""
        return self.qualifier is not None


@frozen
class Number:
    """A number of anything but people and kronor: what an indicator measures, how many goals there are."""

    value: Decimal
    qualifier: Qualifier | None = None
    """Exact when there is none."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
    unit: str | None = None
    """What it is a number of, in the document's words: `veckor`, `procentenheter`."""
    high: Decimal | None = None
    """The upper of two bounds: of `5–6 veckor`, where `value` is the lower."""

    @property
    def is_approximate(self) -> bool:
        """Whether the document gives it with a word such as cirka; never to be compared as if exact."""
        return self.qualifier is not None


Quantity = Number | Share | Amount
"""A number, a share or an amount, told apart by how it is written."""

Cell = Amount | Share | Unknown | None
"""One cell of a money table: an amount, a share that adds to nothing, said to be unknown, or nothing said."""

Count = People | Share | Unknown | None
"""One cell of a table of people: how many or which part of them, said to be unknown, or nothing said."""

Result = People | Quantity | Unknown | None
"""What came of a goal: people or a share of them; else the number, share or amount that it is measured in."""


@frozen
class Ages:
    """Age bounds in years, both included; None is an open end."""

    low: int | None
    high: int | None
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
