"""Points and stretches of time in words: `19 november 2026`, `hösten 2026`, `kvartal 2 2026`, `från 2024`.

Swedish and English. Only what is not in figures is read here.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import plain_faults
from samplan.schema.notation import YEARS
from samplan.schema.plain_values import as_day, as_year
from samplan.schema.time import Period, When, in_year, is_open_end, on_day, period_of

MONTHS = (
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

MONTH = r"(?P<word>[^\W\d_]{3,9})\.?"
WEEKDAY = r"(?:[^\W\d_]{2,6}dag(?:en)?,? |[a-z]{3,6}day,? )?"
SUFFIX = r"(?::e|:a|\.|st|nd|rd|th)?"
_YEAR = r"(?:,? (?:år )?(?P<year>[0-9]{4}))?"
_LEAD = Expression(r"(?:(?:under|i|in|during|år|året|den|the|perioden|åren|period|years) )+", re.IGNORECASE)
_DAY = Expression(
    rf"{WEEKDAY}(?:den |the )?(?P<day>[0-9]{{1,2}}){SUFFIX} (?:of )?{MONTH}{_YEAR}", re.IGNORECASE
)
_DAY_LAST = Expression(rf"{WEEKDAY}{MONTH} (?:the )?(?P<day>[0-9]{{1,2}}){SUFFIX}{_YEAR}", re.IGNORECASE)
_MONTH = Expression(rf"{MONTH}{_YEAR}", re.IGNORECASE)
_MONTH_NUMBER = Expression(r"(?P<year>[0-9]{4})-(?P<month>0[1-9]|1[0-2])")
_WEEK = Expression(r"(?:vecka|v\.?|week) ?(?P<week>[0-9]{1,2})(?:,| of)? (?P<year>[0-9]{4})", re.IGNORECASE)

_ORDINALS = {
    **dict.fromkeys(("första", "1:a", "first", "1st"), 1),
    **dict.fromkeys(("andra", "2:a", "second", "2nd"), 2),
    **dict.fromkeys(("tredje", "3:e", "third", "3rd"), 3),
    **dict.fromkeys(("fjärde", "4:e", "fourth", "4th", "sista", "last"), 4),
}
_PARTS = {
    **dict.fromkeys(("kvartal", "kvartalet", "kv", "quarter", "q"), 4),
    **dict.fromkeys(("tertial", "tertialet", "four-month period", "t"), 3),
    **dict.fromkeys(("halvår", "halvåret", "half-year", "half year", "half", "h"), 2),
}
"""Parts of a year, and how many of them it has."""
_PART = rf"(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})\.?"
_PART_BY_WORD = Expression(
    rf"(?P<ordinal>{'|'.join(_ORDINALS)}) {_PART}(?: of| av| under| i)?,? (?P<year>[0-9]{{4}})", re.IGNORECASE
)
_PART_FIRST = Expression(
    rf"{_PART} ?(?P<number>[1-4])(?: of| av| under)?[,/-]? ?(?P<year>[0-9]{{4}})", re.IGNORECASE
)
_PART_LAST = Expression(rf"(?P<year>[0-9]{{4}})[ -]?{_PART} ?(?P<number>[1-4])", re.IGNORECASE)

_SEASON_NAMES = (
    r"(?:vår|höst)(?:en|terminen)?|sommar(?:en)?|vinter(?:n)?|jul(?:en)?|påsk(?:en)?|årsskiftet|[vh]t|"
    r"spring|summer|autumn|fall|winter|christmas|easter|(?:the )?turn of the year"
)
_ABOUT = (
    "(?:i )?(?:början|inledningen|mitten|slutet) (?:av|på) |early |mid[- ]|late |"
    "(?:the )?(?:beginning|middle|end) of "
)
_SEASON = Expression(
    rf"(?:{_ABOUT})?(?:{_SEASON_NAMES})(?: ?(?:/|–|-|och|and) ?(?:{_SEASON_NAMES}))?(?: of)? "
    r"(?P<year>[0-9]{4})(?:[/–-](?P<last>[0-9]{2}|[0-9]{4}))?",
    re.IGNORECASE,
)
_ABOUT_A_TIME = Expression(rf"(?:{_ABOUT})(?:året |år )?(?P<rest>.+)", re.IGNORECASE)

_OPEN_LAST = Expression(
    r"(?P<rest>.+?)(?: ?[-–—] ?| och | and |, | )(?P<open>tills vidare|until further notice)", re.IGNORECASE
)
_NO_END = Expression(
    r"(?P<rest>.+?(?<![-–—]))(?: ?[-–—]++| (?:och|and) (?:framåt|onwards?)| onwards?)", re.IGNORECASE
)
_FROM = Expression(r"(?:från(?: och med)?|fr\.? ?o\.? ?m\.?|from|since|sedan) (?P<rest>.+)", re.IGNORECASE)
_ONLY_TO = Expression(
    r"(?:[-–—] ?|(?:fram )?till(?: och med)? |t\.? ?o\.? ?m\.? |until |through |up to )(?P<rest>.+)",
    re.IGNORECASE,
)
_BETWEEN = Expression(
    r" ?[–—] ?| - |-| (?:till(?: och med)?|t\.? ?o\.? ?m\.?|to|until|through) ", re.IGNORECASE
)
_LONGEST = 80
"""No time has so many signs; what is longer is not looked at."""


def point_in(written: str) -> When | None:
    """The point in time that a text writes, in words or in figures; None where it writes none.

    Raises:
        Refused: It writes a day that the calendar does not have.
    """
    text = " ".join(written.split())
    if not text or len(text) > _LONGEST:
        return None
    if found := _in_figures(text):
        return found
    bare = _without_lead(text)
    for read in (_day, _month, _part_of_year, _season, _week):
        if found := read(bare, text):
            return found
    if bare != text and (found := _in_figures(bare)):
        return found
    return _around(bare, text)


def _in_figures(text: str) -> When | None:
    if day := as_day(text):
        return on_day(day)
    if (year := as_year(text)) is not None:
        return in_year(year)
    if (match := _MONTH_NUMBER.fullmatch(text)) and int(match["year"]) in YEARS:
        return When(*month_of(int(match["year"]), int(match["month"])))
    return None


def _without_lead(text: str) -> str:
    match = _LEAD.match(text)
    return text[match.end() :] if match else text


def month_of(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def month_called(word: str) -> int | None:
    """The number of a month by its name, or how it begins."""
    folded = word.casefold()
    for number, names in enumerate(MONTHS, 1):
        if len(folded) >= _SHORTEST and any(name.startswith(folded) for name in names):
            return number
    return None


_LEAP_YEAR = 2024


def _day(bare: str, text: str) -> When | None:
    match = _DAY.fullmatch(bare) or _DAY_LAST.fullmatch(bare)
    month = month_called(match["word"]) if match else None
    if match is None or month is None or not _is_year(match["year"]):
        return None
    try:
        day = date(int(match["year"] or _LEAP_YEAR), month, int(match["day"]))
    except ValueError as impossible:
        raise Refused(plain_faults.NO_SUCH_DAY, text) from impossible
    return When(day, day, text) if match["year"] else When(None, None, text)


def _is_year(year: str | None) -> bool:
    return year is None or int(year) in YEARS


def _month(bare: str, text: str) -> When | None:
    match = _MONTH.fullmatch(bare)
    month = month_called(match["word"]) if match else None
    if match is None or month is None or not _is_year(match["year"]):
        return None
    return When(*month_of(int(match["year"]), month), text) if match["year"] else When(None, None, text)


def _part_of_year(bare: str, text: str) -> When | None:
    match = _PART_BY_WORD.fullmatch(bare) or _PART_FIRST.fullmatch(bare) or _PART_LAST.fullmatch(bare)
    if match is None or not _is_year(match["year"]):
        return None
    said, count = match.groupdict(), _PARTS[match["part"].casefold()]
    ordinal = (said.get("ordinal") or "").casefold()
    number = count if ordinal in ("sista", "last") else int(said.get("number") or _ORDINALS[ordinal])
    if number > count:
        return None
    year, months = int(match["year"]), 12 // count
    first, _ = month_of(year, (number - 1) * months + 1)
    return When(first, month_of(year, number * months)[1], text)


def _season(bare: str, text: str) -> When | None:
    match = _SEASON.fullmatch(bare)
    if match is None or not _is_year(match["year"]):
        return None
    year, last = match["year"], match["last"] or match["year"]
    until = int(year[: -len(last)] + last)
    if until not in range(int(year), int(year) + 2):
        return None
    return When(date(int(year), 1, 1), date(until, 12, 31), text, is_inexact=True)


def _week(bare: str, text: str) -> When | None:
    match = _WEEK.fullmatch(bare)
    if match is None or not _is_year(match["year"]):
        return None
    try:
        first, last = (date.fromisocalendar(int(match["year"]), int(match["week"]), day) for day in (1, 7))
    except ValueError:
        return None
    return When(first, last, text)


def _around(bare: str, text: str) -> When | None:
    """The beginning, the middle or the end of a month or a year: somewhere in it."""
    match = _ABOUT_A_TIME.fullmatch(bare)
    around = point_in(match["rest"]) if match else None
    if around is None or around.start is None or around.day:
        return None
    return When(around.start, around.end, text, is_inexact=True)


def stretch_in(written: str) -> Period | None:
    """The stretch that a text writes, in words or in figures; None where it writes none.

    Raises:
        Refused: It has a day that the calendar does not have.
    """
    text = " ".join(written.split())
    if not text or len(text) > _LONGEST:
        return None
    if is_open_end(text):
        return Period(None, None, "year", is_open=True, words=text)
    bare = _without_lead(text)
    point = point_in(text)
    if point is not None and point.start is not None:
        return period_of(point, point, text)
    for read in (_open_in, _from_in, _to_in, _two_ends_in):
        if found := read(bare, text):
            return found
    return None


def _open_in(bare: str, text: str) -> Period | None:
    if match := _OPEN_LAST.fullmatch(bare):
        return _beginning(match["rest"], text, is_open=True)
    match = _NO_END.fullmatch(bare)
    return _beginning(match["rest"], text) if match else None


def _from_in(bare: str, text: str) -> Period | None:
    match = _FROM.fullmatch(bare)
    if match is None:
        return None
    return _beginning(bare, text) or _two_ends_in(match["rest"], text)


def _beginning(written: str, text: str, *, is_open: bool = False) -> Period | None:
    match = _FROM.fullmatch(written)
    start = point_in(match["rest"] if match else written)
    return period_of(start, None, text, is_open=is_open) if start and start.start else None


def _to_in(bare: str, text: str) -> Period | None:
    match = _ONLY_TO.fullmatch(bare)
    end = point_in(match["rest"]) if match else None
    return period_of(None, end, text) if end and end.end else None


def _two_ends_in(bare: str, text: str) -> Period | None:
    for match in _BETWEEN.finditer(bare):
        left, right = bare[: match.start()].strip(), bare[match.end() :].strip()
        end = point_in(right)
        if left and end is not None and end.end is not None and (start := _start_in(left, right, end)):
            return period_of(start, end, text)
    return None


_NUMBER = Expression(r"(?:den )?(?P<day>[0-9]{1,2})")


def _start_in(left: str, right: str, end: When) -> When | None:
    """The first end of a stretch; what it leaves out the last says: mars–juni 2026, 1–15 mars 2026."""
    if end.day and (match := _NUMBER.fullmatch(left)):
        return point_in(re.sub(r"[0-9]{1,2}", match["day"], right, count=1))
    start = point_in(left)
    if start is not None and start.start is not None:
        return start
    return point_in(f"{left} {end.year}") if end.year else None
