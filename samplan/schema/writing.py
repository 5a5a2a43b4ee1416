"""A plan as plain data in its format: what `samplan.schema.reader` reads, and JSON holds.

The other way of `parse_NAME`: what is written of a value is read as that value. Numbers with
decimals are texts, so that nothing is lost where JSON makes floats of them.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from samplan.schema.notation import QUALIFIERS
from samplan.schema.part import given_fields
from samplan.schema.printed import printed_of
from samplan.schema.shape import SHAPES
from samplan.schema.time import Duration, Period, Precision, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown

if TYPE_CHECKING:
    from samplan.schema.terms import Qualifier

PER_CENT = 100
"""The whole that shares in per cent are parts of."""
_WORDS: dict[Qualifier, str] = {}
for _word, _qualifier in QUALIFIERS.items():
    _WORDS.setdefault(_qualifier, _word)


def plain(part: object) -> dict[str, Any]:
    """A part of a plan as plain data: the fields that it gives, in the order of the format.

    Raises:
        Lost: Something of it could not be read; a plan of `api.load` is whole.
    """
    given = getattr(part, "model_fields_set", None) or given_fields(part)
    names = (field.name for field in SHAPES[type(part).__name__].fields)
    return {name: _plain(getattr(part, name)) for name in names if name in given}


def _plain(value: object) -> Any:  # noqa: ANN401 - plain data
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if type(value).__name__ in SHAPES:
        return plain(value)
    printed = printed_of(value)
    if printed is None:
        return _meant(value)
    return {"printed": _meant(printed), "intended": _meant(value)}


def _meant(value: object) -> Any:  # noqa: ANN401, C901, PLR0911 - one way of writing for each kind of value
    """A value, whatever its source prints."""
    match value:
        case Amount() | Number():
            number = _between(_number(value.value), None if value.high is None else _number(value.high))
            return _about(value.qualifier, number, getattr(value, "unit", None))
        case People():
            return _about(value.qualifier, _between(value.value, value.high))
        case Share():
            return _about(value.qualifier, _share(value))
        case Unknown():
            return value.word
        case When():
            return value.year if value.precision == "year" and value.words is None else str(value)
        case Period():
            return _period(value)
        case Duration():
            number = _between(_number(value.value), None if value.high is None else _number(value.high))
            return _about(value.qualifier, number, _UNITS[value.unit])
        case Ages():
            return {name: age for name, age in (("from", value.low), ("to", value.high)) if age is not None}
        case date():
            return value.isoformat()
        case bool() | None:
            return value
        case int():
            return int(value)
        case _:
            return str(value)


def _about(qualifier: Qualifier | None, number: int | str, unit: str | None = None) -> int | str:
    """A number with the word that says how exact it is, and its unit; alone where it has neither."""
    words = [_WORDS.get(qualifier, "") if qualifier else "", str(number), unit or ""]
    return number if words == ["", str(number), ""] else " ".join(filter(None, words))


def _between(low: int | str, high: int | str | None) -> int | str:
    return low if high is None else f"{low}–{high}"


def _number(value: Decimal) -> int | str:
    """A number as a whole one where it is written so; else as text, with all its places."""
    return int(value) if int(value.as_tuple().exponent) >= 0 else f"{value:f}"


def _share(share: Share) -> str:
    if share.whole == PER_CENT:
        return f"{_between(_number(share.part), None if share.high is None else _number(share.high))} %"
    return f"{_number(share.part)} av {_number(share.whole)}"


_UNITS = {"years": "år", "months": "månader", "weeks": "veckor", "days": "dagar"}


def _period(period: Period) -> int | str | dict[str, int | str]:
    """A period in its words; else as a year or years, or by its ends as exactly as they are given."""
    if any(period.ends):
        start, end = (None if one is None else one.words or str(one) for one in period.ends)
        written = {"from": start, "to": "open" if period.is_open else end}
        return {name: one for name, one in written.items() if one is not None}
    if period.words:
        return period.words
    if period.is_whole_years:
        return period.first_year if period.first_year == period.last_year else str(period)
    last = "open" if period.is_open else _end(period.end, period.precision)
    ends = (("from", _end(period.start, period.precision)), ("to", last))
    return {name: end for name, end in ends if end is not None}


def _end(day: date | None, precision: Precision) -> int | str | None:
    if day is None:
        return None
    return day.year if precision == "year" else day.isoformat()[: 7 if precision == "month" else 10]
