"""Time as JSON data: what is exact in figures, all else by its ends and its words."""

from __future__ import annotations

from datetime import date

from samplan.schema.time import Duration, Period, When

Said = dict[str, str | int]


def plain_when(value: When) -> str | int | Said:
    """A day as a text, a year as a number, else the first and the last day that it can be, and its words."""
    if value.year is not None and value.precision == "year" and not value.printed:
        return value.year
    if value.day and not value.printed:
        return value.day.isoformat()
    return _said(_day(value.start), _day(value.end), words=value.words, printed=value.printed)


def plain_period(value: Period) -> Said:
    """Both ends as days; without one that is not said, and `open` for one that is until further notice."""
    last = "open" if value.is_open else _day(value.end)
    words = value.words if value.is_inexact else None
    return _said(_day(value.start), last, words=words, printed=value.printed)


def plain_duration(value: Duration) -> Said:
    """How many of which unit."""
    high = None if value.high is None else f"{value.high:f}"
    more = _said(qualifier=value.qualifier, printed=value.printed, high=high)
    return {"value": f"{value.value:f}", "unit": value.unit, **more}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _said(first: str | None = None, last: str | None = None, **more: str | None) -> Said:
    said = {"from": first, "to": last, **more}
    return {name: each for name, each in said.items() if each}
