"""Stretches of time in words: `från 2024`, `mars–juni 2026`, `v. 12–20 2026`, `2026–2028, tills vidare`.

Swedish and English. Only what is not in figures is read here; points in time are in `time_words`.
"""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.schema.time import Period, When, is_open_end, period_of
from samplan.schema.time_words import LONGEST, point_in, without_lead, without_reservation

_OPEN_LAST = Expression(
    r"(?P<rest>.+?)(?: ?[-–—] ?| och | and |, | )(?P<open>tills vidare|tillsv\.?|tills v\.|t\.? ?v\.|"
    r"until further notice)",
    re.IGNORECASE,
)
_NO_END = Expression(
    r"(?P<rest>.+?(?<![-–—]))(?: ?[-–—]*+[>→]| ?[-–—]++| (?:och|and) (?:framåt|onwards?)| onwards?)",
    re.IGNORECASE,
)
_FROM = Expression(
    r"(?:från(?: och med)?|f(?:\.? ?r)?\.? ?o\.? ?m\.?|from|since|sedan) (?P<rest>.+)", re.IGNORECASE
)
_ONLY_TO = Expression(
    r"(?:[-–—] ?|(?:fram )?till(?: och med)? |t\.? ?o\.? ?m\.? |until |through |up to )(?P<rest>.+)",
    re.IGNORECASE,
)
_BETWEEN = Expression(
    r" ?[–—] ?| - |--|-| (?:till(?: och med)?|t\.? ?o\.? ?m\.?|to|until|through) ", re.IGNORECASE
)
_FROM_AND_TO = Expression(r"(?:mellan|between) (?P<left>.+) (?:och|and) (?P<right>.+)", re.IGNORECASE)


def stretch_in(written: str) -> Period | None:
    """The stretch that a text writes, in words or in figures; None where it writes none.

    Raises:
        Refused: It has a day that the calendar does not have.
    """
    text = " ".join(written.split())
    if not text or len(text) > LONGEST:
        return None
    if is_open_end(text):
        return Period(None, None, "year", is_open=True, words=text)
    bare = without_lead(text)
    if point := point_in(text):
        return period_of(point, point, text)
    for read in (_open_in, _from_in, _to_in, _two_ends_in):
        if found := read(bare, text):
            return found
    rest = without_reservation(text)
    return Period(None, None, words=text, is_inexact=True) if rest and stretch_in(rest) else None


def _open_in(bare: str, text: str) -> Period | None:
    if match := _OPEN_LAST.fullmatch(bare):
        return _beginning(match["rest"], text, is_open=True) or _first_of_two(match["rest"], text)
    match = _NO_END.fullmatch(bare)
    return _beginning(match["rest"], text) if match else None


def _first_of_two(written: str, text: str) -> Period | None:
    """What has two ends and goes on all the same: `2026–2028, tills vidare`."""
    ends = _two_ends_in(written, text)
    return None if ends is None else Period(ends.start, None, ends.precision, is_open=True, words=text)


def _from_in(bare: str, text: str) -> Period | None:
    match = _FROM.fullmatch(bare)
    if match is None:
        return None
    return _beginning(bare, text) or _two_ends_in(match["rest"], text)


def _beginning(written: str, text: str, *, is_open: bool = False) -> Period | None:
    match = _FROM.fullmatch(written)
    start = point_in(match["rest"] if match else written)
    return period_of(start, None, text, is_open=is_open) if start else None


def _to_in(bare: str, text: str) -> Period | None:
    match = _ONLY_TO.fullmatch(bare)
    end = point_in(match["rest"]) if match else None
    return period_of(None, end, text) if end else None


def _two_ends_in(bare: str, text: str) -> Period | None:
    if match := _FROM_AND_TO.fullmatch(bare):
        return _of_two(match["left"], match["right"], text)
    for match in _BETWEEN.finditer(bare):
        if found := _of_two(bare[: match.start()].strip(), bare[match.end() :].strip(), text):
            return found
    return None


def _of_two(left: str, right: str, text: str) -> Period | None:
    """The stretch between two ends, each of which may leave out what the other says."""
    if not left or not right:
        return None
    end = point_in(right) or _end_in(left, right)
    start = _start_in(left, right, end) if end else None
    if start is None or end is None or (start.start is None) is not (end.end is None):
        return None
    return period_of(start, end, text)


_BARE_NUMBER = Expression(r"(?:den )?(?P<day>[0-9]{1,2})")
_NUMBERED = Expression(r"(?P<word>[^0-9]+)[0-9].*")
_IN_FIGURES = Expression(r"[0-9]{4}(?:-[0-9]{2}){1,2}")
_SHORTENED = Expression(r"[0-9]{2}(?:-[0-9]{2})?")


def _end_in(left: str, right: str) -> When | None:
    """The last end of a stretch; what it leaves out the first says: v. 12–20 2026, 2026-01--06."""
    if _IN_FIGURES.fullmatch(left) and _SHORTENED.fullmatch(right) and len(right) < len(left):
        return point_in(left[: -len(right)] + right)
    match = _NUMBERED.fullmatch(left)
    return point_in(match["word"] + right) if match and right[0].isdigit() else None


def _start_in(left: str, right: str, end: When) -> When | None:
    """The first end of a stretch; what it leaves out the last says: mars–juni 2026, 1–15 mars 2026."""
    if end.day and (match := _BARE_NUMBER.fullmatch(left)):
        return point_in(re.sub(r"[0-9]{1,2}", match["day"], right, count=1))
    start = point_in(left)
    if start is not None and start.start is not None:
        return start
    return point_in(f"{left} {end.year}") if end.year else start
