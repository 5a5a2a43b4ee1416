"""Why a text is no day, period or age: with the same value in the form that is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import frozen
from samplan.schema import plain_faults as plain
from samplan.schema import value_faults as faults
from samplan.schema.notation import YEARS
from samplan.schema.stretch_words import stretch_in
from samplan.schema.time import Period
from samplan.schema.time_words import LONGEST, MONTH, MONTHS, SUFFIX, WEEKDAY, month_called, point_in
from samplan.texts import Message, Text

_CLOCK = r"(?:[T ](?:kl\.? ?)?[0-9][0-9:.,+Z]{0,30})?"
_DAYS = (
    rf"(?P<year>[0-9]{{4}})[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<day>[0-9]{{1,2}}){_CLOCK}",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
    r"(?P<short>[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])",
    r"(?P<day>[0-9]{1,2}) ?[-/.] ?(?P<month>[0-9]{1,2})(?:\.? ?[-/.]? ?(?P<year>[0-9]{4}))?",
    rf"{WEEKDAY}(?:den )?(?P<day>[0-9]{{1,2}}){SUFFIX} {MONTH}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{MONTH} (?P<day>[0-9]{{1,2}}){SUFFIX}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{MONTH},? (?P<year>[0-9]{{4}})",
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})",
)
"""Ways of writing a day, or a part of one."""

_TWO_YEARS = Expression(
    r"(?P<first>(?:19|20)[0-9]{2}) ?(?P<sign>[-–—/]{1,2}|till|to|och|and|,) ?"
    r"(?P<last>(?:(?:19|20)[0-9]{2})|[0-9]{2})"
)
_BOUNDS = Text(sv="{first}–{last}", en="{first}–{last}")
_FROM_TO = Text(sv="{{from: {first}, to: {last}}}", en="{{from: {first}, to: {last}}}")
_OPEN_ENDS = Text(
    sv="{{from: {first}}} om slutet inte är sagt, eller {{from: {first}, to: open}} om det är tills vidare",
    en="{{from: {first}}} if the end is not said, or {{from: {first}, to: open}} until further notice",
)
_ONLY_TO = Text(sv="{{to: {last}}} om början inte är sagd", en="{{to: {last}}} if the beginning is not said")
_SOME_DAY = Text(sv="ÅÅÅÅ-MM-DD", en="YYYY-MM-DD")
_SCHOOL_YEAR = Text(
    sv="{first}–{last} för två hela år, eller med ett ord vad det är: läsåret {first}/{short}",
    en="{first}–{last} for two whole years, or say in a word what it is: school year {first}/{short}",
)
_WITH_A_NOTE = Text(
    sv="{time}, och resten av orden i en not (note) eller i löpande text",
    en="{time}, and the rest of the words in a note or in the text",
)
_NUMBER_OF_A_DAY = Text(
    sv="{day}, om talet är det som ett kalkylblad har för dagen",
    en="{day}, if the number is what a spreadsheet has for the day",
)
_FIRST_OF_SHEETS = date(1899, 12, 30)
"""The day from which spreadsheets count their days."""
_DAYS_OF_SHEETS = range(32_874, 73_051)
"""What spreadsheets have for the days of 1990 to 2099."""
_WHEN_WAYS = Text(
    sv="en dag (2021-12-31), en månad (2021-12), ett år (2021) eller ord: hösten 2021, kvartal 2 2021, "
    "25 november",
    en="a day (2021-12-31), a month (2021-12), a year (2021) or words: autumn 2021, quarter 2 2021, "
    "25 November",
)
"""How a point in time may be written."""
_SHORT = 6
"""More figures than any day of a spreadsheet has."""
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
    text = " ".join(str(value).split()) if isinstance(value, str | int) and value is not True else ""
    if text.isascii() and text.isdecimal() and len(text) <= _SHORT and int(text) in _DAYS_OF_SHEETS:
        day = _FIRST_OF_SHEETS + timedelta(days=int(text))
        return Refused(plain.NOT_A_DAY, value, meant=_NUMBER_OF_A_DAY.of(day=day.isoformat()))
    parts = _read_day(text)
    if parts is None:
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
    if short := found.get("short"):
        year = 2000 + int(short)
    month = int(text) if (text := found.get("month")) else month_called(found.get("word") or "")
    if month is None or not 1 <= month <= 99:  # noqa: PLR2004 - two figures
        return None
    if month > 12 and day is not None and 1 <= day <= 12:  # noqa: PLR2004 - months: an American order
        month, day = day, month
    return _Parts(year, month, day)


_OR_WORDS = Text(
    sv="{day}, eller {words} om året inte är sagt", en="{day}, or {words} if the year is not said"
)


def no_when(value: object) -> Refused:
    """What is wrong with a point in time that cannot be read."""
    text = " ".join(str(value).split()) if isinstance(value, str | int) else ""
    otherwise = Refused(faults.WHEN_FORM, value, how=_WHEN_WAYS)
    refused = no_day(value, otherwise)
    if refused.fault is faults.DAY_WITHOUT_DAY:
        return otherwise  # a month that there is not
    if refused.fault is plain.NOT_A_DAY and "meant" in refused.facts:
        return Refused(faults.WHEN_FORM, value, how=refused.facts["meant"])
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
    ends = [Text(f"{year}-MM-DD", f"{year}-MM-DD")] * 2
    return Refused(faults.PERIOD_INEXACT, value, year=str(year), how=_FROM_TO.of(first=ends[0], last=ends[1]))


def no_beginning(value: object, period: Period) -> Refused:
    """What is wrong with a period that does not say when it begins."""
    end = period.end.isoformat() if period.end and not period.is_inexact else _SOME_DAY
    last = "open" if period.is_open else end
    return Refused(faults.PERIOD_OPEN, value, how=_FROM_TO.of(first=_SOME_DAY, last=last))


def no_period(value: object, ways: Text) -> Refused:
    """What is wrong with a period that cannot be read.

    Args:
        value: The value as the file has it.
        ways: How a period may be written there.
    """
    if isinstance(value, dict):
        return _period(value, _how_by_keys(value) or ways)
    if isinstance(value, list):
        return _period(value, _how_of_list(value) or ways)
    text = " ".join(str(value).split()) if isinstance(value, str | int) else ""
    if match := _TWO_YEARS.fullmatch(text):
        return _period(value, _how_of_two(match["first"], match["sign"], match["last"]) or ways)
    day = no_when(value)
    if day.fault is faults.WHEN_FORM and day.facts["how"] is not _WHEN_WAYS:
        return _period(value, day.facts["how"])
    time = _before_more(text)
    return _period(value, _WITH_A_NOTE.of(time=time) if time else ways)


def _how_of_two(first: str, sign: str, last: str) -> Message | None:
    """Two years with a sign or a word between them; None where they are not in order, or are two alone."""
    until = last if len(last) > 2 else first[:2] + last  # noqa: PLR2004 - two figures of a year
    is_next = int(until) == int(first) + 1
    if int(until) <= int(first) or (sign in ("och", "and", ",") and not is_next):
        return None
    if sign == "/" and is_next:
        return _SCHOOL_YEAR.of(first=first, last=until, short=until[2:])
    return _BOUNDS.of(first=first, last=until)


def _how_of_list(years: list[Any]) -> Message | None:
    """Years that follow each other, as a list."""
    if not years or not all(type(one) is int and one in YEARS for one in years):
        return None
    first, last = years[0], years[-1]
    return _BOUNDS.of(first=first, last=last) if years == list(range(first, last + 1)) else None


def _before_more(text: str) -> str | None:
    """The time that a text begins with, where words follow in which no figure stands: 2026 om medel finns."""
    for end in range(min(len(text) - 1, LONGEST), 3, -1):
        before, rest = text[:end], text[end:]
        if any(map(str.isdigit, rest)):
            return None
        if before[-1].isalnum() and not rest[0].isalnum() and _is_stretch(before):
            return before
    return None


def _is_stretch(text: str) -> bool:
    try:
        return stretch_in(text) is not None
    except Refused:  # a day that there is not: it is offered to nobody
        return False


def _how_by_keys(value: Mapping[object, object]) -> Message | None:
    given = {key: str(each) for key, each in value.items() if each is not None}
    if given.keys() == {"from"}:
        return _OPEN_ENDS.of(first=given["from"])
    return _ONLY_TO.of(last=given["to"]) if given.keys() == {"to"} else None


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
