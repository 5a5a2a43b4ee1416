"""How people, shares and plain numbers are written: `97`, `cirka 250`, `40 %`, `sju av tio`, `1/3`.

Each function takes what the YAML reader gives and returns the value, or raises `Refused` with
what to write instead. People are whole numbers without a unit; only a target, a limit or the
outcome of a goal may also be an amount of money.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from types import ModuleType
from typing import Any, TypeVar

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import replace
from samplan.schema import value_faults as faults
from samplan.schema.amounts import amount_in
from samplan.schema.notation import (
    COUNTED,
    FRACTIONS,
    approximate,
    is_number,
    is_plain_whole,
    may_be_two,
    parse_counted,
    parse_number,
)
from samplan.schema.parsing import parse_amount, parse_money, refuse_too_long
from samplan.schema.values import UNKNOWNS, Count, Number, People, Quantity, Result, Share

Value = TypeVar("Value")
_PERCENT = Expression(r"(?P<number>[^%p]++)(?:%|procent|per ?cent)", re.IGNORECASE)
_POINTS = Expression(r"(?P<number>[^%p]++)(?:procentenhet(?:er)?|percentage points?)", re.IGNORECASE)
_OF = Expression(r"\b(?:out of|of|av)\b|/", re.IGNORECASE)
_COUNTED = Expression(COUNTED, re.IGNORECASE)
_PART_AND_WHOLE = 2
_MOST_DIGITS = 12


def count_faults() -> ModuleType:
    """What to say of a value that cannot be read; a clean plan never needs it."""
    from samplan.schema import count_faults as found  # noqa: PLC0415

    return found


def parse_share(value: Any) -> Share:  # noqa: ANN401 - whatever the file holds
    """A share: `75 %`, `knappt 40 %`, `7 av 10`, `1/3`."""
    if isinstance(value, str) and (share := share_in(value) or _interval(value, parse_share)):
        return share
    raise count_faults().no_share(value)


def parse_tolerance(value: Any) -> Share:  # noqa: ANN401
    """How far one share may be from another: `5 procentenheter`, or `5 %`."""
    if isinstance(value, str) and (points := _number_in(_POINTS.fullmatch(value.strip()))):
        refuse_too_long(points, value)
        return Share(parse_number(points))
    return parse_share(value)


def parse_count(value: Any) -> Count:  # noqa: ANN401
    """How many people, or which part of them; `unknown` or `hidden`, or nothing."""
    if value is None:
        return None
    if type(value) is str and value in UNKNOWNS:
        return UNKNOWNS[value]
    if _is_number(value):
        return _people(Decimal(value), value)
    if isinstance(value, str):
        if share := share_in(value):
            return _part_of_people(share, value)
        qualifier, rest = approximate(value)
        if is_number(rest):
            refuse_too_long(rest, value)
            return replace(_people(parse_number(rest), value), qualifier=qualifier)
        if interval := _interval(value, parse_count):
            return interval
    raise count_faults().no_count(value)


def parse_total(value: Any) -> Count:  # noqa: ANN401
    """Women and men together: as `parse_count`, but `20/25` may be both of them apart, and is not read."""
    if isinstance(value, str) and "/" in value and (refused := count_faults().by_sex(value)):
        raise refused
    return parse_count(value)


def parse_quantity(value: Any) -> Quantity:  # noqa: ANN401
    """A number (`500`, `cirka 3,5`), a share (`70 %`, `7 av 10`) or an amount (`800 000 kr`)."""
    if isinstance(value, str) and (share := share_in(value)):
        return share
    found = amount_in(value) if isinstance(value, str) else None
    if _is_number(value) or (found and (found.unit or "(" not in value)):
        amount = parse_amount(value)
        return amount if amount.unit else Number(amount.value, amount.qualifier)
    if isinstance(value, str) and (other := _measure(value) or _interval(value, parse_quantity)):
        return other
    raise count_faults().no_quantity(value)


def parse_result(value: Any) -> Result:  # noqa: ANN401
    """What came of a goal: people or a share of them, else a number, a share or an amount."""
    if isinstance(value, str) and (found := amount_in(value)) and found.unit:
        return parse_money(value)
    if isinstance(value, str) and not value[-1:].isdigit() and (measure := _measure(value)):
        return _people_in(measure, value) or measure
    if isinstance(value, str) and (interval := _interval(value, parse_result)):
        return interval
    try:
        return parse_count(value)
    except Refused as refused:
        if refused.fault not in (faults.COUNT_NOT_WHOLE, faults.COUNT_NEGATIVE):
            raise
    return parse_quantity(value)


def _interval(text: str, parse: Callable[[Any], Value]) -> Value | None:
    """Two bounds that a text writes, each of which is read by `parse`."""
    if not may_be_two(text):
        return None
    from samplan.schema.intervals import interval_in  # noqa: PLC0415 - few values are two bounds

    return interval_in(text, parse)


def _measure(text: str) -> Number | None:
    """The number with a unit that a text writes."""
    from samplan.schema import measures  # noqa: PLC0415 - most plans have none

    found = measures.measure_in(text)
    if found:
        refuse_too_long(f"{found.value:f}", text)
    return found


def _people_in(measure: Number, value: str) -> People | None:
    """How many people a number with a unit is: `54 st`, `54 deltagare`; None where it counts none."""
    from samplan.schema import measures  # noqa: PLC0415 - most plans have none

    if (measure.unit or "").casefold() not in measures.PEOPLE:
        return None
    return replace(_people(measure.value, value), qualifier=measure.qualifier)


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def share_in(text: str) -> Share | None:
    """The share that a text writes; None where it writes none."""
    qualifier, rest = approximate(text)
    if number := _number_in(_PERCENT.fullmatch(rest)):
        refuse_too_long(number, text)
        return Share(parse_number(number), qualifier=qualifier)
    if not _OF.search(rest):
        in_words = FRACTIONS.get(rest.casefold())
        return Share(Decimal(in_words[0]), Decimal(in_words[1]), qualifier) if in_words else None
    numbers = [part.strip() for part in _OF.split(rest)]
    if len(numbers) != _PART_AND_WHOLE or not all(map(_is_counted, numbers)):
        return None
    for number in numbers:
        refuse_too_long(number, text)
    part, whole = map(parse_counted, numbers)
    return Share(part, whole, qualifier) if whole else None


def _is_counted(text: str) -> bool:
    return is_plain_whole(text) or _COUNTED.fullmatch(text) is not None


def shares_between(text: str) -> Share | None:
    """The two shares that a text says something is between; None where it says none."""
    return _interval(text, parse_share) if "%" in text or "procent" in text else None


def _number_in(match: re.Match[str] | None) -> str | None:
    """The number before a sign or its word; None where there is no sign, or no number alone."""
    number = match["number"].rstrip() if match else None
    return number if number and is_number(number) else None


def _part_of_people(share: Share, value: object) -> Share:
    if not 0 <= share.fraction <= 1:
        raise Refused(faults.COUNT_NEGATIVE, value)
    return share


def _people(number: Decimal, value: object) -> People:
    if number.adjusted() >= _MOST_DIGITS:
        raise Refused(faults.TOO_MANY_DIGITS, value)
    if number < 0:
        raise Refused(faults.COUNT_NEGATIVE, value)
    if int(number.as_tuple().exponent) < 0:
        raise count_faults().no_whole(number, value)
    return People(int(number))
