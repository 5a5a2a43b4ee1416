"""What a norm is: one demand of the law, in the wordings that have been read."""

from __future__ import annotations

from datetime import date
from typing import Literal

from samplan.frozen import frozen
from samplan.texts import Text

NumberUnit = Literal["percent", "years", "months"]
"""What the number of a norm counts."""

DecidingDay = Literal["budget_year", "decision"]
"""The day whose wording holds: the first of the budget year, or that of the decision."""


@frozen
class Number:
    """A number of the law."""

    number: int
    unit: NumberUnit


@frozen
class DayOfYear:
    """A day of the law that comes every year."""

    month: int
    day: int

    def of_year(self, year: int) -> date:
        """The day in a year."""
        return date(year, self.month, self.day)


@frozen
class Reading:
    """Where a text was read, and when."""

    source: str
    on: date
    """The day it was read."""
    up_to: date | None = None
    """The day whose wording the text shows; None where it does not say."""
    is_whole: bool = True
    """False where only a part of the text could be read."""


@frozen
class Wording:
    """What a norm said during a time."""

    since: date
    """The first day it surely holds."""
    reading: Reading
    until: date | None = None
    """The last day; None where it is not known to have ended, and so holds on."""
    value: Number | DayOfYear | None = None
    sfs: str = ""
    """The act that gave the wording, where the text names it."""
    note: Text | None = None


@frozen
class Norm:
    """One demand of the law."""

    id: str
    says: Text
    """The demand in our words; its value stands as `{value}`."""
    act: Text
    """The act, as messages name it."""
    paragraph: Text
    wordings: tuple[Wording, ...]
    """The oldest first."""
    through: str = ""
    """Id of the norm that makes it hold for coordination associations; empty where it does so itself."""
    day: DecidingDay = "budget_year"
