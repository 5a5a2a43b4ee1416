"""Points in time in words: `19 november 2026`, `30/6 -27`, `hösten 2026`, `kvartal 2 2026`, `senast 2027`.

Swedish and English. Only what is not in figures is read here; stretches are in `stretch_words`.
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
from samplan.schema.time import When, in_year, on_day

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
_LEAD = Expression(
    r"(?:(?:under|i|in|per|during|hela|år|året|den|the|perioden|åren|period|years|"
    r"(?:kalender|verksamhets|budget)år(?:et|en)?|(?:calendar|budget) years?) )+",
    re.IGNORECASE,
)
_DAY = Expression(
    rf"{WEEKDAY}(?:den |the )?(?P<day>[0-9]{{1,2}}){SUFFIX} (?:of )?{MONTH}{_YEAR}", re.IGNORECASE
)
_DAY_LAST = Expression(rf"{WEEKDAY}{MONTH} (?:the )?(?P<day>[0-9]{{1,2}}){SUFFIX}{_YEAR}", re.IGNORECASE)
_MONTH = Expression(rf"{MONTH}{_YEAR}", re.IGNORECASE)
_STROKE = Expression(r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?: (?P<year>[0-9]{4}))?")
"""A day as it is jotted down: `1/7`, `1/7 2026`; with a second stroke it may be American."""
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
    r"(?:vår|höst)(?:en|terminen)?|sommar(?:en)?|vinter(?:n)?|jul(?:en)?|påsk(?:en)?|midsommar(?:en)?|nyår(?:et)?|"
    r"(?:halv)?årsskiftet|(?:läs|skol)året|[vh]t|spring|summer|autumn|fall|winter|christmas|easter|midsummer|"
    r"new year|(?:the )?turn of the year|(?:school|academic) year"
)
_ABOUT = (
    "(?:i )?(?:början|inledningen|mitten|slutet) (?:av|på) |early |mid[- ]|late |"
    "(?:the )?(?:beginning|middle|end) of "
)
_SEASON = Expression(
    rf"(?:{_ABOUT})?(?:{_SEASON_NAMES})(?: ?(?:/|–|-|och|and) ?(?:{_SEASON_NAMES}))?"
    r"(?:(?: of)? (?P<year>[0-9]{4})(?:[/–-](?P<last>[0-9]{2}|[0-9]{4}))?)?",
    re.IGNORECASE,
)
_ABOUT_A_TIME = Expression(rf"(?:{_ABOUT})(?:året |år )?(?P<rest>.+)", re.IGNORECASE)

_TURN = Expression(r"(?:månadsskiftet )?(?P<first>[^/]+?) ?/ ?(?P<last>[^/]+)", re.IGNORECASE)
"""Where one month becomes the next: `månadsskiftet mars/april 2026`, `dec 2026/jan 2027`."""
_UP_TO = Expression(
    r"(?:senast|före|innan|not? later than|at the latest|before|by) (?P<rest>.+)", re.IGNORECASE
)
_AFTER = Expression(r"(?:tidigast|efter|after|not before|at the earliest) (?P<rest>.+)", re.IGNORECASE)
_RESERVATION = (
    r"prel(?:iminär(?:t|a)?|iminary|iminarily)?\.?|plan(?:erat|erad|ned)|beräkna[td]|troligen|ca\.?|cirka|c:a|"
    r"omkring|runt|about|around|approximately|circa|expected|estimated|probably"
)
_UNSURE_FIRST = Expression(rf"(?:{_RESERVATION}) (?P<rest>.+)", re.IGNORECASE)
_UNSURE_LAST = Expression(rf"(?P<rest>.+?),? (?:{_RESERVATION}|\((?:{_RESERVATION})\))", re.IGNORECASE)
_SHORT_YEAR = Expression(
    r"(?P<before>.*(?:[^\W\d_]\.?|/[0-9]{1,2}))(?: ?[-’'´])(?P<year>[0-9]{2})|"
    r"(?P<term>[vh]t) ?(?P<its>[0-9]{2})",
    re.IGNORECASE,
)
"""A year in two figures, which nothing else can be: `1/7 -26`, `juni ’26`, `HT26`."""
_OLD_YEARS = range(90, 100)
"""Years in two figures of the century before."""

LONGEST = 80
"""No time has so many signs; what is longer is not looked at."""


def point_in(written: str) -> When | None:
    """The point in time that a text writes, in words or in figures; None where it writes none.

    Raises:
        Refused: It writes a day that the calendar does not have.
    """
    text = " ".join(written.split())
    if not text or len(text) > LONGEST:
        return None
    if found := _in_figures(text):
        return found
    bare = _with_full_year(without_lead(text))
    for read in (_day, _with_stroke, _month, _part_of_year, _season, _week, _turn_of_months):
        if found := read(bare, text):
            return found
    if bare != text and (found := _in_figures(bare)):
        return found
    return _around(bare, text) or _bound(bare, text) or _unsure(text)


def _in_figures(text: str) -> When | None:
    if day := as_day(text):
        return on_day(day)
    if (year := as_year(text)) is not None:
        return in_year(year)
    if (match := _MONTH_NUMBER.fullmatch(text)) and int(match["year"]) in YEARS:
        return When(*month_of(int(match["year"]), int(match["month"])))
    return None


def _with_full_year(text: str) -> str:
    """A text that ends in a year of two figures, with all four."""
    match = _SHORT_YEAR.fullmatch(text)
    if match is None:
        return text
    short = match["year"] or match["its"]
    return f"{match['before'] or match['term']} {'19' if int(short) in _OLD_YEARS else '20'}{short}"


def without_lead(text: str) -> str:
    """A text without what may stand before any time and says nothing: `under`, `den`, `kalenderåret`."""
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
    day = _day_of(match["year"], month, match["day"], text)
    return When(day, day, text) if match["year"] else When(None, None, text)


def _with_stroke(bare: str, text: str) -> When | None:
    match = _STROKE.fullmatch(bare)
    if match is None or int(match["month"]) not in range(1, 13) or not _is_year(match["year"]):
        return None
    day = _day_of(match["year"], int(match["month"]), match["day"], text)
    return on_day(day) if match["year"] else When(None, None, text)


def _day_of(year: str | None, month: int, day: str, text: str) -> date:
    try:
        return date(int(year or _LEAP_YEAR), month, int(day))
    except ValueError as impossible:
        raise Refused(plain_faults.NO_SUCH_DAY, text) from impossible


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
    if match["year"] is None:
        return When(None, None, text)
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


def _turn_of_months(bare: str, text: str) -> When | None:
    match = _TURN.fullmatch(bare)
    last = _month(match["last"], text) if match else None
    if match is None or last is None:
        return None
    said = [_month(one, text) for one in (match["first"], f"{match['first']} {last.year}")]
    start = next((one.start for one in said if one and one.start), None)
    if start is None or last.end is None:
        return When(None, None, text) if said[0] and last.end is None else None
    return When(start, last.end, text, is_inexact=True) if start < last.end else None


def _bound(bare: str, text: str) -> When | None:
    """At the latest, or at the earliest: of the other end nothing is said."""
    up_to, after = _UP_TO.fullmatch(bare), _AFTER.fullmatch(bare)
    match = up_to or after
    point = point_in(match["rest"]) if match else None
    if point is None or (point.start is None and point.end is None and point.is_inexact):
        return None
    start, end = (None, point.end) if up_to else (point.start, None)
    return When(start, end, text, is_inexact=True)


def says_bound(when: When) -> bool:
    """Whether the words of a time say themselves that it is the latest, or the earliest."""
    return bool(when.words and (_UP_TO.fullmatch(when.words) or _AFTER.fullmatch(when.words)))


def _unsure(text: str) -> When | None:
    """A time with a reservation, `2026 (prel.)`, `cirka 2026`: printed, and nothing to count on."""
    rest = without_reservation(text)
    return When(None, None, text, is_inexact=True) if rest and point_in(rest) else None


def without_reservation(text: str) -> str | None:
    """What is left of a text without the words that make it unsure; None where it has none."""
    match = _UNSURE_FIRST.fullmatch(text) or _UNSURE_LAST.fullmatch(text)
    return match["rest"] if match else None
