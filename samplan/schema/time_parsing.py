"""How time is written in YAML: `2026-11-19`, `hösten 2026`, `2022–2026`, `{from: 2024, to: open}`, `2,5 år`.

Each function takes what the YAML reader gives and returns the value, or raises `Refused` with
what to write instead. What is in figures is read here, words in `time_words`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import value_faults as faults
from samplan.schema.notation import YEARS
from samplan.schema.plain_values import as_day, as_year
from samplan.schema.terms import DurationUnit
from samplan.schema.time import Duration, Period, When, in_year, is_open_end, on_day, period_of, whole_years
from samplan.texts import Text

_YEARS = Expression(r"(?P<first>[0-9]{4})\s*[-–]\s*(?P<last>[0-9]{4})")
_ENDS = ({"from", "to"}, {"from"}, {"to"})


def parse_when(value: Any) -> When:  # noqa: ANN401 - whatever the file holds
    """A point in time: a day, a month, a year, a part of one, or a day without its year."""
    if found := _point(value):
        return found
    from samplan.schema.time_faults import no_when  # noqa: PLC0415 - only a plan with faults needs it

    raise no_when(value)


def _point(value: object) -> When | None:
    if (year := as_year(value)) is not None:
        return in_year(year)
    if (day := as_day(value)) is not None:
        return on_day(day)
    if type(value) is not str:
        return None
    from samplan.schema.time_words import point_in  # noqa: PLC0415 - few plans say a time in words

    return point_in(value)


def parse_plan_period(value: Any) -> Period:  # noqa: ANN401
    """What a plan covers: a stretch that begins on a day, and may be open."""
    period = parse_period(value)
    if period.is_inexact:
        from samplan.schema.time_faults import inexact  # noqa: PLC0415 - only a plan with faults needs it

        raise inexact(value, period)
    return period


def parse_period(value: Any) -> Period:  # noqa: ANN401
    """A stretch that says when it begins: a year, years, a part of a year, days, an open end."""
    period = _stretch(value, faults.PERIOD_WAYS)
    if period.start is None:
        from samplan.schema.time_faults import no_beginning  # noqa: PLC0415 - only a plan with faults needs it

        raise no_beginning(value, period)
    return period


def parse_stretch(value: Any) -> Period:  # noqa: ANN401
    """A stretch of which either end may be left out."""
    return _stretch(value, faults.STRETCH_WAYS)


def _stretch(value: Any, ways: Text) -> Period:  # noqa: ANN401
    """A stretch; `ways` are how it may be written, for whom it cannot be read."""
    if isinstance(value, Period):
        return value
    if (year := as_year(value)) is not None:
        return whole_years(year, year)
    found = _in_text(value) if type(value) is str else _of_ends(value) if type(value) is dict else None
    if found is None:
        from samplan.schema.time_faults import no_period  # noqa: PLC0415 - only a plan with faults needs it

        raise no_period(value, ways)
    if found.start is not None and found.end is not None and found.end < found.start:
        raise Refused(faults.PERIOD_ORDER, _as_written(value))
    if not all(one is None or one.year in YEARS for one in (found.start, found.end)):
        raise Refused(faults.PERIOD_FORM, _as_written(value), how=ways)
    return found


def _as_written(value: object) -> object:
    return f"{value.get('from')} – {value.get('to')}" if isinstance(value, dict) else value


def _in_text(value: str) -> Period | None:
    if match := _YEARS.fullmatch(value.strip()):
        first, last = int(match["first"]), int(match["last"])
        return Period(date(first, 1, 1), date(last, 12, 31), "year") if {first, last} <= set(YEARS) else None
    from samplan.schema.stretch_words import stretch_in  # noqa: PLC0415 - few plans say a time in words

    return stretch_in(value)


def _of_ends(ends: dict[Any, Any]) -> Period | None:
    """The stretch of `{from: …, to: …}`; None where it has other keys, or a key without a value."""
    if ends.keys() not in _ENDS or None in ends.values():
        return None
    last = ends.get("to")
    is_open = type(last) is str and is_open_end(last)
    start = _end(ends["from"]) if "from" in ends else None
    end = _end(last) if "to" in ends and not is_open else None
    return period_of(start, end, is_open=is_open)


def _end(value: object) -> When:
    """One end of a stretch, which has a year."""
    found = _point(value)
    if found is None or found.start is None:
        from samplan.schema.time_faults import no_end  # noqa: PLC0415 - only a plan with faults needs it

        raise no_end(value)
    return found


_UNITS: dict[str, DurationUnit] = {
    **dict.fromkeys(("år", "årig", "årigt", "year", "years"), "years"),
    **dict.fromkeys(("månad", "månader", "mån", "month", "months"), "months"),
    **dict.fromkeys(("vecka", "veckor", "v", "week", "weeks"), "weeks"),
    **dict.fromkeys(("dag", "dagar", "day", "days"), "days"),
}
_LETTERS = "".join({letter for unit in _UNITS for letter in unit + unit.upper()})


def parse_duration(value: Any) -> Duration:  # noqa: ANN401
    """How long something lasts: `2,5 år`, `18 månader`, `cirka 30 veckor`, `två år`."""
    from samplan.schema.notation import (  # noqa: PLC0415 - few plans give a duration
        NUMBER_WORDS,
        approximate,
        is_number,
        is_too_long,
        parse_number,
    )

    qualifier, rest = approximate(value) if type(value) is str else (None, "")
    before = rest.removesuffix(".").rstrip(_LETTERS)
    unit = _UNITS.get(rest.removesuffix(".")[len(before) :].casefold())
    number = before.rstrip(" -").strip()
    if unit and number.casefold() in NUMBER_WORDS:
        return Duration(Decimal(NUMBER_WORDS[number.casefold()]), unit, qualifier)
    if unit and is_number(number) and number[0].isdigit() and not is_too_long(number):
        return Duration(parse_number(number), unit, qualifier)
    from samplan.schema.intervals import interval_in  # noqa: PLC0415 - few durations are two bounds

    if interval := interval_in(value, parse_duration):
        return interval
    raise Refused(faults.DURATION_FORM, value)
