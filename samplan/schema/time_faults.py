"""Why a text is no day, period or age: with the same value in the form that is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import frozen
from samplan.schema import plain_faults as plain
from samplan.schema import value_faults as faults
from samplan.schema.time import Period
from samplan.schema.time_words import MONTH, MONTHS, SUFFIX, WEEKDAY, month_called, point_in
from samplan.texts import Message, Text

_DAYS = (
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?:[T ].{0,40})?",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
    r"(?P<day>[0-9]{1,2}) ?[-/.] ?(?P<month>[0-9]{1,2})(?:\.? ?[-/.]? ?(?P<year>[0-9]{4}))?",
    rf"{WEEKDAY}(?:den )?(?P<day>[0-9]{{1,2}}){SUFFIX} {MONTH}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{MONTH} (?P<day>[0-9]{{1,2}}){SUFFIX}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{MONTH},? (?P<year>[0-9]{{4}})",
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})",
)
"""Ways of writing a day, or a part of one."""

_TWO_YEARS = Expression(
    r"(?P<first>(?:19|20)[0-9]{2}) ?(?:[-–—/]{1,2}|till|to|och|and|,) ?"
    r"(?P<last>(?:(?:19|20)[0-9]{2})|[0-9]{2})"
)
_YEAR = Expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LONGEST = 200
_ALONE = Text(sv="{first}", en="{first}")
_BOUNDS = Text(sv="{first}–{last}", en="{first}–{last}")
_FROM_TO = Text(sv="{{from: {first}, to: {last}}}", en="{{from: {first}, to: {last}}}")
_OPEN_ENDS = Text(
    sv="{{from: {first}}} om slutet inte är sagt, eller {{from: {first}, to: open}} om det är tills vidare",
    en="{{from: {first}}} if the end is not said, or {{from: {first}, to: open}} until further notice",
)
_ONLY_TO = Text(sv="{{to: {last}}} om början inte är sagd", en="{{to: {last}}} if the beginning is not said")
_WHEN_WAYS = Text(
    sv="en dag (2021-12-31), en månad (2021-12), ett år (2021) eller ord: hösten 2021, kvartal 2 2021, "
    "25 november",
    en="a day (2021-12-31), a month (2021-12), a year (2021) or words: autumn 2021, quarter 2 2021, "
    "25 November",
)
"""How a point in time may be written."""
_AGES_WAYS = Text(
    sv="16–64, eller {{from: 16}} utan övre gräns", en="16–64, or {{from: 16}} without an upper bound"
)
"""How age bounds may be written."""
_ONE_BOUND = Text(sv="{{{key}: {age}}}", en="{{{key}: {age}}}")

_AGES = Expression(
    r"(?P<before>[^0-9]{0,40}?)\s*(?P<first>[0-9]{1,3})(?P<rest>[^0-9]{0,40})(?P<last>[0-9]{1,3})?.{0,20}"
)
_UPPER = Expression(
    r"[<≤]|upp till|till och med|under|högst|yngre|up to|below|at most|younger", re.IGNORECASE
)
_STRICT = Expression(
    r"[<>](?!=)|över|under|(?:äldre|yngre|mer|mindre) än|over|above|below|than", re.IGNORECASE
)
"""Words that leave out the age behind them: *över 55* begins at 56."""


@frozen
class _Parts:
    """A day as it is written, as far as it is there."""

    year: int | None
    month: int
    day: int | None


def no_day(value: object, otherwise: Refused) -> Refused:
    """What is wrong with a day that is not written as year-month-day.

    Args:
        value: The value as the file has it.
        otherwise: What to say where no day can be read out of it.
    """
    parts = _read_day(" ".join(str(value).split())) if isinstance(value, str | int) else None
    if parts is None or isinstance(value, bool):
        return otherwise
    if parts.year is None:
        ending = f"-{parts.month:02}-{parts.day or 1:02}"
        return Refused(faults.DAY_WITHOUT_YEAR, value, meant=Text(f"ÅÅÅÅ{ending}", f"YYYY{ending}"))
    if parts.day is None:
        meant = f"{parts.year}-{parts.month:02}-DD"
        return Refused(faults.DAY_WITHOUT_DAY, value, meant=meant, year=str(parts.year))
    try:
        day = date(parts.year, parts.month, parts.day)
    except ValueError:
        return Refused(plain.NO_SUCH_DAY, value)
    return Refused(plain.NOT_A_DAY, value, meant=day.isoformat())


def _read_day(text: str) -> _Parts | None:
    for pattern in _DAYS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            parts = _parts(match.groupdict())
            if parts is not None:
                return parts
    return None


def _parts(found: Mapping[str, str | None]) -> _Parts | None:
    year, day = (int(text) if (text := found.get(name)) else None for name in ("year", "day"))
    month = int(text) if (text := found.get("month")) else month_called(found.get("word") or "")
    if month is None or not 1 <= month <= 99:  # noqa: PLR2004 - two figures
        return None
    if month > 12 and day is not None and 1 <= day <= 12:  # noqa: PLR2004 - months: an American order
        month, day = day, month
    return _Parts(year, month, day)


_TERM = Expression(r"(?P<name>ht|vt|hösten|våren|höst|vår)[ -]*['’]?(?P<year>[0-9]{2})", re.IGNORECASE)
"""A term of a year in two figures: `ht-26`."""
_OR_WORDS = Text(
    sv="{day}, eller {words} om året inte är sagt", en="{day}, or {words} if the year is not said"
)


def no_when(value: object) -> Refused:
    """What is wrong with a point in time that cannot be read."""
    text = " ".join(str(value).split()) if isinstance(value, str | int) else ""
    if match := _TERM.fullmatch(text):
        season = "hösten" if match["name"].casefold().startswith("h") else "våren"
        return Refused(faults.WHEN_FORM, value, how=f"{season} 20{match['year']}")
    otherwise = Refused(faults.WHEN_FORM, value, how=_WHEN_WAYS)
    refused = no_day(value, otherwise)
    if refused.fault is faults.DAY_WITHOUT_DAY:
        return otherwise  # a month that there is not
    if refused.fault is not faults.DAY_WITHOUT_YEAR:
        return refused
    parts = _read_day(text)
    words = (
        f"{parts.day} {MONTHS[parts.month - 1][0]}"
        if parts and parts.day and parts.month <= len(MONTHS)
        else ""
    )
    meant = _OR_WORDS.of(day=refused.facts["meant"], words=words) if words else refused.facts["meant"]
    return Refused(faults.DAY_WITHOUT_YEAR, value, meant=meant)


def no_end(value: object) -> Refused:
    """What is wrong with one end of a period."""
    found = no_when(value)
    return no_day(value, found) if found.fault is faults.DAY_WITHOUT_YEAR or _is_words(value) else found


def _is_words(value: object) -> bool:
    return isinstance(value, str) and point_in(value) is not None


def inexact(value: object, period: Period) -> Refused:
    """What is wrong with the period of a plan that is told by a season."""
    year = period.first_year
    return Refused(
        faults.PERIOD_INEXACT,
        value,
        year=str(year),
        how=_FROM_TO.of(first=f"{year}-07-01", last=f"{year}-12-31"),
    )


def no_beginning(value: object, period: Period) -> Refused:
    """What is wrong with a period of which only the end is said."""
    last = period.end.isoformat() if period.end else "open"
    first = f"{period.end.year}-01-01" if period.end else "2024"
    return Refused(faults.PERIOD_OPEN, value, how=_FROM_TO.of(first=first, last=last))


def no_period(value: object) -> Refused:
    """What is wrong with a period that cannot be read."""
    if isinstance(value, dict):
        return _no_period_of_keys(value)
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if match := _TWO_YEARS.fullmatch(text):
        first, last = match["first"], match["last"]
        return _period(value, _BOUNDS.of(first=first, last=last if len(last) > 2 else first[:2] + last))  # noqa: PLR2004 - two figures of a year
    if match := _TERM.fullmatch(text):
        return _period(value, no_when(value).facts["how"])
    return _period(value, _named(value) or faults.PERIOD_WAYS)


def _named(value: object) -> Text | Message | None:
    """The period of the one or two years that words or a list name; None where they name others."""
    items = value if isinstance(value, list) else [value]
    years = _YEAR.findall(" ".join(map(str, items))[:_LONGEST]) if isinstance(value, str | list) else []
    if len(years) == 1:
        return _ALONE.of(first=years[0])
    is_stretch = years and all(int(one) < int(other) for one, other in pairwise(years))
    return _BOUNDS.of(first=years[0], last=years[-1]) if is_stretch else None


def _no_period_of_keys(value: Mapping[object, object]) -> Refused:
    given = {key: str(each) for key, each in value.items() if each is not None}
    if given.keys() == {"from"}:
        return _period(value, _OPEN_ENDS.of(first=given["from"]))
    if given.keys() == {"to"}:
        return _period(value, _ONLY_TO.of(last=given["to"]))
    return _period(value, faults.PERIOD_WAYS)


def _period(value: object, how: object) -> Refused:
    return Refused(faults.PERIOD_FORM, value, how=how)


def no_ages(value: object) -> Refused:
    """What is wrong with age bounds that cannot be read, or the upper one of which comes first."""
    if isinstance(value, Mapping) and {type(value.get(key)) for key in ("from", "to")} == {int}:
        return _swapped(value, value["to"], value["from"])
    text = (
        " ".join(str(value).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    )
    match = _AGES.fullmatch(text)
    if match is None:
        return Refused(faults.AGES_FORM, value, how=_AGES_WAYS)
    first, last = int(match["first"]), int(match["last"]) if match["last"] else None
    if last is not None and last < first:
        return _swapped(value, last, first)
    if last is not None:
        return Refused(faults.AGES_FORM, value, how=_BOUNDS.of(first=first, last=last))
    key, next_to = ("to", -1) if _UPPER.search(text) else ("from", 1)
    age = first + next_to if _STRICT.search(match["before"]) else first
    return Refused(faults.AGES_FORM, value, how=_ONE_BOUND.of(key=key, age=age))


def _swapped(value: object, first: int, last: int) -> Refused:
    return Refused(faults.AGES_ORDER, value, first=first, last=last)
