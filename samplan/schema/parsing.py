"""How the values of a plan are written in YAML: `22,6 mkr`, `cirka 830 000 kr`, `16–64`.

Each function takes what the YAML reader gives (text, int, `Decimal`, date, list, mapping)
and returns the value, or raises `Refused` with the fault that says why not, and what to write
instead (`value_faults`). Swedish and English ways of writing both count.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import value_faults as faults
from samplan.schema.amounts import spelling_of
from samplan.schema.notation import MOST_DIGITS, approximate, is_too_long, may_be_two, two_readings
from samplan.schema.plain_values import as_year
from samplan.schema.values import UNKNOWNS, Ages, Amount, Cell, Share

_AGES = Expression(r"(?P<low>[0-9]{1,3})\s*[-–]\s*(?P<high>[0-9]{1,3})(?:\s*(?:år|years))?")


AGE_DIGITS = 3
"""How many digits an age has at most, in quotation marks."""
MOST = 10**MOST_DIGITS
"""What a whole number is below."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def parse_amount(value: Any) -> Amount:  # noqa: ANN401 - whatever the file holds
    """An amount, with or without a unit of its own."""
    return _amount(value, zero="0")


def parse_money(value: Any) -> Amount:  # noqa: ANN401
    """An amount that stands outside a table, and so has a unit of its own."""
    amount = _amount(value, zero="0 kr")
    if amount.unit is None:
        raise Refused(faults.AMOUNT_WITHOUT_UNIT, value)
    return amount


def _amount(value: Any, zero: str) -> Amount:  # noqa: ANN401
    if type(value) is int and abs(value) < MOST:
        return Amount(Decimal(value))
    if _is_number(value):
        refuse_too_long(f"{Decimal(value):f}", value)
        _refuse_two_readings(str(abs(value)), value, below="-" * (value < 0))
        return Amount(Decimal(value))
    found = spelling_of(value) if isinstance(value, str) else None
    if found:
        refuse_too_long(found.number, value)
        _refuse_two_readings(found.number, value, below="-" * found.is_below, units=found.units)
        if found.amount:
            return found.amount
    if isinstance(value, str) and (interval := _interval(value, parse_amount)):
        return interval
    if isinstance(value, dict):  # given with what is printed, mostly: there is no slip to look for
        raise Refused(faults.AMOUNT_FORM, value)
    from samplan.schema.amount_faults import no_amount  # noqa: PLC0415 - a clean plan never needs it

    raise no_amount(value, zero=zero)


def _interval(value: str, parse: Callable[[Any], Amount]) -> Amount | None:
    if not may_be_two(value):
        return None
    from samplan.schema.intervals import interval_in  # noqa: PLC0415 - few values are two bounds

    return interval_in(value, parse)


def refuse_too_long(number: str, value: object) -> None:
    """No plan has numbers of twenty digits, and nothing adds or prints them exactly."""
    if is_too_long(number):
        raise Refused(faults.TOO_MANY_DIGITS, value)


def _refuse_two_readings(number: str, value: object, below: str, units: tuple[str, ...] = ()) -> None:
    """Three decimals may be thousands: `1.500` is refused, with both readings."""
    if readings := two_readings(number):
        thousands, decimal = (" ".join((f"{below}{reading}", *units)) for reading in readings)
        raise Refused(faults.AMOUNT_TWO_WAYS, value, thousands=thousands, decimal=decimal)


def parse_cell(value: Any) -> Cell:  # noqa: ANN401
    """One cell of a money table: an amount, or a share; `unknown` or `hidden`, or nothing."""
    if value is None:
        return None
    if type(value) is str and value in UNKNOWNS:
        return UNKNOWNS[value]
    try:
        return parse_amount(value)
    except Refused:
        if type(value) is str and "/" not in value and (share := _share(value)):
            return share  # with a stroke it may be two amounts
        raise


def _share(value: str) -> Share | None:
    from samplan.schema.counting import share_in, shares_between  # noqa: PLC0415 - it reads amounts by this module

    return share_in(value) or shares_between(value)


def parse_ages(value: Any) -> Ages:  # noqa: ANN401
    """Age bounds: `16–64`, or `{from: 16}` with an open end."""
    if isinstance(value, str) and (match := _AGES.fullmatch(value.strip())):
        low, high = int(match["low"]), int(match["high"])
        if low <= high:
            return Ages(low, high)
    if (
        isinstance(value, dict)
        and value
        and set(value) <= {"from", "to"}
        and None not in (ends := {name: _age(end) for name, end in value.items()}).values()
    ):
        ages = Ages(ends.get("from"), ends.get("to"))
        if ages.low is None or ages.high is None or ages.low <= ages.high:
            return ages
    from samplan.schema.time_faults import no_ages  # noqa: PLC0415 - only a plan with faults needs it

    raise no_ages(value)


def _age(value: object) -> int | None:
    """An age, with or without quotation marks; None where it is none."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= AGE_DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


NAMES_OF_COLUMNS = ("year", "period", "label")
"""The keys of a column of which it has one at least; unless two others give its figures."""


def year_as_column(value: Any) -> Any:  # noqa: ANN401
    """A bare year in a list of columns means the budget of that year; a text is a heading that tells more."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if is_number or as_year(value) is not None:
        return {"year": value}
    if isinstance(value, str | Decimal | date):
        from samplan.schema.column_words import column_in  # noqa: PLC0415 - most columns are years

        return column_in(value)
    if type(value) is dict and not any(value.get(key) is not None for key in NAMES_OF_COLUMNS):
        from samplan.schema.column_faults import check_name  # noqa: PLC0415 - nearly every column has one

        check_name(value)
    return value


def heading_as_column(value: Any) -> Any:  # noqa: ANN401
    """A heading in a list of columns of people: whom they count, when, or words of its own."""
    if isinstance(value, str | int | Decimal | date) and not isinstance(value, bool):
        from samplan.schema.people_columns import column_in  # noqa: PLC0415 - few statistics have columns

        return column_in(value)
    return value


def columns_by_sex(value: Any) -> Any:  # noqa: ANN401
    """A table of people whose columns are sexes (`[Kvinnor, Män, Totalt]`) is one of rows by sex."""
    if type(value) is dict and type(value.get("columns")) is list:
        from samplan.schema.columns_by_sex import rows_by_sex  # noqa: PLC0415 - few statistics have columns

        return rows_by_sex(value)
    return value


def nothing_as_counts(value: Any) -> Any:  # noqa: ANN401
    """Numbers of people of which the document says nothing in a column: `~`."""
    return {} if value is None else value


def value_as_target(value: Any) -> Any:  # noqa: ANN401
    """A value, a bound in words or one with its year: `75 %`, `minst 40 %`, `{2027: 75 %}`."""
    if type(value) is dict and len(value) > 1:
        return value
    words, rest = approximate(value) if type(value) is str else (None, "")
    if words in ("at_least", "at_most"):
        return {words: rest}
    from samplan.schema.target_forms import target_in  # noqa: PLC0415 - most targets have keys

    return target_in(value)


def targets_of_indicator(value: Any) -> Any:  # noqa: ANN401
    """An indicator whose targets may be written by year."""
    if type(value) is not dict or not ("targets" in value or _is_of_times(value.get("target"))):
        return value
    from samplan.schema.target_forms import with_targets  # noqa: PLC0415 - most indicators have one

    return with_targets(value)


def _is_of_times(target: object) -> bool:
    """Whether targets may be several: a list, or values by their times."""
    return type(target) is list or (type(target) is dict and all(map(is_time, target)))


def is_time(key: object) -> bool:
    """Whether a key is no key of the format but a time: a year, a day, words with a figure."""
    if isinstance(key, str):
        return any(sign.isdigit() for sign in key)
    return isinstance(key, int | date) and not isinstance(key, bool)
