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
from samplan.texts import Message, Text

_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april",),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_SHORTEST = 3
"""Letters that tell every month: `nov`, `sept`."""

_MONTH = r"(?P<word>[^\W\d_]{3,9})\.?"
_WEEKDAY = r"(?:[^\W\d_]{2,6}dag(?:en)? )?"
_SUFFIX = r"(?::e|:a|\.|st|nd|rd|th)?"
_DAYS = (
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?:[T ].{0,40})?",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
    r"(?P<day>[0-9]{1,2}) ?[-/.] ?(?P<month>[0-9]{1,2})(?:\.? ?[-/.]? ?(?P<year>[0-9]{4}))?",
    rf"{_WEEKDAY}(?:den )?(?P<day>[0-9]{{1,2}}){_SUFFIX} {_MONTH}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{_MONTH} (?P<day>[0-9]{{1,2}}){_SUFFIX}(?:,? (?P<year>[0-9]{{4}}))?",
    rf"{_MONTH},? (?P<year>[0-9]{{4}})",
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})",
)
"""Ways of writing a day, or a part of one."""

_TWO_YEARS = Expression(
    r"(?P<first>(?:19|20)[0-9]{2}) ?(?:[-–—/]{1,2}|till|to|och|and|,) ?"
    r"(?P<last>(?:(?:19|20)[0-9]{2})|[0-9]{2})"
)
_TWO_DAYS = Expression(
    r"(?P<first>[0-9]{4}-[0-9]{2}-[0-9]{2}) ?(?:[-–—]{1,2}|till|to) ?(?P<last>[0-9]{4}-[0-9]{2}-[0-9]{2})"
)
_OPEN = Expression(
    r"(?:från|från och med|fr\.o\.m\.|from|since)?\s*(?P<first>[0-9]{4})\s*(?:[-–—]|tills vidare)?"
)
_YEAR = Expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LONGEST = 200
_ALONE = Text(sv="{first}", en="{first}")
_BOUNDS = Text(sv="{first}–{last}", en="{first}–{last}")
_FROM_TO = Text(sv="{{from: {first}, to: {last}}}", en="{{from: {first}, to: {last}}}")
_ONE_BOUND = Text(sv="{{{key}: {age}}}", en="{{{key}: {age}}}")

_AGES = Expression(
    r"(?P<before>[^0-9]{0,40}?)\s*(?P<first>[0-9]{1,3})(?P<rest>[^0-9]{0,40})(?P<last>[0-9]{1,3})?.{0,20}"
)
_UPPER = Expression(r"upp till|till och med|under|högst|yngre|up to|below|at most|younger", re.IGNORECASE)


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
    month = int(text) if (text := found.get("month")) else _month(found.get("word") or "")
    if month is None or not 1 <= month <= 99:  # noqa: PLR2004 - two figures
        return None
    if month > 12 and day is not None and 1 <= day <= 12:  # noqa: PLR2004 - months: an American order
        month, day = day, month
    return _Parts(year, month, day)


def _month(word: str) -> int | None:
    folded = word.casefold()
    for number, names in enumerate(_MONTHS, 1):
        if len(folded) >= _SHORTEST and any(name.startswith(folded) for name in names):
            return number
    return None


def no_period(value: object) -> Refused:
    """What is wrong with a period that cannot be read."""
    if isinstance(value, dict):
        return _no_period_of_keys(value)
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if match := _TWO_YEARS.fullmatch(text):
        first, last = match["first"], match["last"]
        return _period(value, _BOUNDS.of(first=first, last=last if len(last) > 2 else first[:2] + last))  # noqa: PLR2004 - two figures of a year
    if match := _TWO_DAYS.fullmatch(text):
        return _period(value, _FROM_TO.of(first=match["first"], last=match["last"]))
    if match := _OPEN.fullmatch(text):
        first = match["first"]
        return Refused(
            faults.PERIOD_OPEN, value, missing="to", how=_BOUNDS.of(first=first, last=str(int(first) + 2))
        )
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
    given = {key: each for key, each in value.items() if each is not None}
    if given.keys() == {"from"}:
        first = str(given["from"])
        how = _FROM_TO.of(first=first, last=f"{first[:4]}-12-31")
        return Refused(faults.PERIOD_OPEN, value, missing="to", how=how)
    if given.keys() == {"to"}:
        last = str(given["to"])
        how = _FROM_TO.of(first=f"{last[:4]}-01-01", last=last)
        return Refused(faults.PERIOD_OPEN, value, missing="from", how=how)
    return _period(value, faults.PERIOD_WAYS)


def _period(value: object, how: Text | Message) -> Refused:
    return Refused(faults.PERIOD_FORM, value, how=how)


def no_ages(value: object) -> Refused:
    """What is wrong with age bounds that cannot be read."""
    text = (
        " ".join(str(value).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    )
    match = _AGES.fullmatch(text)
    if match is None:
        return Refused(faults.AGES_FORM, value, how=faults.AGES_WAYS)
    first, last = int(match["first"]), int(match["last"]) if match["last"] else None
    if last is not None and last >= first:
        return Refused(faults.AGES_FORM, value, how=_BOUNDS.of(first=first, last=last))
    key = "to" if _UPPER.search(text) else "from"
    how = faults.AGES_WAYS if last is not None else _ONE_BOUND.of(key=key, age=first)
    return Refused(faults.AGES_FORM, value, how=how)
