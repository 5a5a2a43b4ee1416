"""Time, as exactly as a plan says it: a point, a stretch, and how long something lasts (ADR 0021).

What is not said stays unsaid. Nothing here guesses a day: whoever compares asks what is certain.
How they are written in YAML is in `samplan.schema.time_parsing`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from samplan.frozen import frozen
from samplan.schema.terms import DurationUnit, Qualifier

Precision = Literal["year", "month", "day"]
"""What the ends of a stretch are given as."""


@frozen
class When:
    """A point in time: a day, a month, a year, a season, or a day of which nobody says the year."""

    start: date | None
    """The first day that it can be; None where the year is not said."""
    end: date | None
    """The last day that it can be."""
    words: str | None = None
    """As it is written, where that is not in figures."""
    is_inexact: bool = False
    """Whether the words say less than the two days: hösten 2026 is somewhere in that year."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""

    def __eq__(self, other: object) -> bool:
        """Equal when they say the same, in whatever words."""
        return self._said() == other._said() if isinstance(other, When) else NotImplemented

    def __hash__(self) -> int:
        """Hash of what is said."""
        return hash(self._said())

    def _said(self) -> tuple[object, ...]:
        own = self.words.casefold() if self.words and (self.is_inexact or self.start is None) else None
        return self.start, self.end, own, self.printed

    @property
    def day(self) -> date | None:
        """The day, if it is one."""
        return self.start if self.start == self.end and not self.is_inexact else None

    @property
    def year(self) -> int | None:
        """The calendar year that it is in, if it is one."""
        return self.start.year if self.start and self.end and self.start.year == self.end.year else None

    @property
    def precision(self) -> Precision:
        """What it is given as; of what lies between a day and a year, the month."""
        if self.is_inexact or not _are_whole_years(self.start, self.end):
            return "day" if self.day else "month"
        return "year"

    def __str__(self) -> str:
        """As one would write it in figures: `2026-11-19`, `2026-11`, `2026`; else in its words."""
        if self.words or self.start is None:
            return self.words or ""
        return str(self.start.year) if self.precision == "year" else str(self.start)[: 10 if self.day else 7]

    def is_by(self, day: date) -> bool | None:
        """Whether it is on this day or before; None where it may be before and may be after."""
        if self.end is not None and self.end <= day:
            return True
        return False if self.start is not None and self.start > day else None

    def is_within(self, period: Period) -> bool:
        """Whether it lies in a period for certain."""
        if self.start is None or self.end is None:
            return False
        begins = period.start is not None and period.start <= self.start and not period.is_inexact
        return begins and (period.is_open or (period.end is not None and self.end <= period.end))


def on_day(day: date) -> When:
    """A day as a point in time."""
    return When(day, day)


def in_year(year: int) -> When:
    """A calendar year as a point in time.

    Raises:
        ValueError: It is no year of the calendar.
    """
    return When(date(year, 1, 1), date(year, 12, 31))


@frozen
class Period:
    """A stretch of days, both ends included, as far as its ends are said."""

    start: date | None
    """Its first day; None where it is not said."""
    end: date | None
    """Its last day; None where it is not said, or where the stretch is open."""
    precision: Precision = "day"
    """What its ends are given as; no part of what two periods are compared by."""
    is_open: bool = False
    """Whether it goes on until further notice (tills vidare)."""
    words: str | None = None
    """As it is written, where that is not in figures."""
    is_inexact: bool = False
    """Whether the words say less than the two days: hösten 2026 is some of that year."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
    ends: tuple[When | None, When | None] = (None, None)
    """Its ends, where they are written one by one and in words: from `kvartal 2 2026`."""

    def __eq__(self, other: object) -> bool:
        """Equal when they say the same, in whatever words."""
        return self._said() == other._said() if isinstance(other, Period) else NotImplemented

    def __hash__(self) -> int:
        """Hash of what is said."""
        return hash(self._said())

    def _said(self) -> tuple[object, ...]:
        own = self.words.casefold() if self.words and self.is_inexact else None
        return self.start, self.end, self.is_open, own, self.printed

    def __str__(self) -> str:
        """As one would write it in figures: `2026`, `2022–2026`, `2026-01-01–2026-03-31`; else in words."""
        if self.is_whole_years:
            return "–".join(dict.fromkeys((str(self.first_year), str(self.last_year))))
        if self.is_inexact or (self.start is None and self.end is None):
            return self.words or ""
        return f"{self.start or ''}–{self.end or ''}"

    @property
    def first_day(self) -> date:
        """The day that it begins.

        Raises:
            ValueError: Nobody says when it begins; the period of a plan, a column and a statistic does.
        """
        if self.start is None:
            raise ValueError("the period does not say when it begins")
        return self.start

    @property
    def first_year(self) -> int:
        """The calendar year that it begins in.

        Raises:
            ValueError: Nobody says when it begins.
        """
        return self.first_day.year

    @property
    def last_year(self) -> int | None:
        """The calendar year that it ends in; None where that is not said."""
        return self.end.year if self.end else None

    @property
    def is_whole_years(self) -> bool:
        """Whether it runs from a 1 January to a 31 December."""
        return not self.is_inexact and _are_whole_years(self.start, self.end)

    @property
    def only_year(self) -> int | None:
        """The calendar year that it is, from its first day to its last; else None."""
        return self.first_year if self.is_whole_years and self.first_year == self.last_year else None


def _are_whole_years(start: date | None, end: date | None) -> bool:
    if start is None or end is None:
        return False
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)


def whole_years(first: int, last: int) -> Period:
    """The period from 1 January of one year to 31 December of another.

    Raises:
        ValueError: The years are not in order, or not years of the calendar.
    """
    if last < first:
        raise ValueError("the last year comes before the first")
    return Period(date(first, 1, 1), date(last, 12, 31), "year")


OPEN = (
    *("open", "öppen", "öppet", "tills vidare", "until further notice"),
    *("tillsv.", "tillsv", "tills v.", "t.v.", "t. v.", "t v"),
)
"""What stands for the end of a stretch that goes on."""


def is_open_end(text: str) -> bool:
    """Whether a text says that a stretch goes on until further notice."""
    return " ".join(text.split()).casefold() in OPEN


def period_of(
    start: When | None, end: When | None, text: str | None = None, *, is_open: bool = False
) -> Period:
    """The stretch from one point in time to another.

    Args:
        start: Where it begins; None where that is not said.
        end: Where it ends; None where that is not said.
        text: The whole as it is written, where it is written as one.
        is_open: Whether it goes on until further notice.
    """
    ends = [one for one in (start, end) if one is not None]
    is_inexact = any(one.is_inexact or None in (one.start, one.end) for one in ends)
    given = {one.precision for one in ends}
    precision: Precision = "day" if "day" in given else "month" if "month" in given else "year"
    period = Period(start.start if start else None, end.end if end else None, is_open=is_open)
    if period.is_whole_years and not is_inexact:
        precision = "year"
    words = text if text and any(map(str.isalpha, text)) else _of_ends(start, end) if is_inexact else None
    written = (start, end) if text is None and any(map(_has_own_words, ends)) else (None, None)
    return Period(period.start, period.end, precision, is_open, words, is_inexact, ends=written)


def _has_own_words(point: When) -> bool:
    """Whether a point in time is neither a day, a month nor a year: `kvartal 2 2026`, `hösten 2026`."""
    first, last = point.start, point.end
    if not point.words or first is None or last is None:
        return False
    is_month = (first.year, first.month) == (last.year, last.month)
    return point.is_inexact or not (is_month or _are_whole_years(first, last))


def _of_ends(start: When | None, end: When | None) -> str:
    return "–".join(str(one or "") for one in (start, end))


@frozen
class Duration:
    """How long something lasts."""

    value: Decimal
    """In `unit`."""
    unit: DurationUnit
    qualifier: Qualifier | None = None
    """Exact when there is none."""
    printed: str | None = None
    """What the source prints, where that is not what it must mean."""
    high: Decimal | None = None
    """The upper of two bounds, in `unit`: of `2–3 år`, where `value` is the lower."""
