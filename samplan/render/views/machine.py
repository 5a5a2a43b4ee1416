"""What a cell says, for a program that reads the page."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.schema.time import When
from samplan.schema.values import Amount, Number, People, Share

if TYPE_CHECKING:
    from samplan.schema.terms import Unit


def machine_value(value: object, unit: Unit | None = None) -> str:
    """A value without words: kronor, a plain number, a share as a fraction, a day as `2025-11-20`.

    Empty where there is no one such value: for two bounds, an amount of unknown unit, a season, a sign.

    Args:
        value: What the plan means, also where its source prints something else.
        unit: The unit of the table, for amounts without one of their own.
    """
    if isinstance(value, date | When):
        return "" if isinstance(value, When) and (value.words or value.is_inexact) else str(value)
    number = None if getattr(value, "high", None) else _number(value, unit)
    return "" if number is None else _plain(number)


def _number(value: object, unit: Unit | None) -> Decimal | None:
    match value:
        case Amount() if value.unit or unit:
            return value.kronor(unit)
        case Fraction():
            return Decimal(value.numerator) / value.denominator
        case Share():
            return value.part / value.whole
        case People() | Number():
            return Decimal(value.value)
        case _:
            return None


def _plain(number: Decimal) -> str:
    """Digits with a full stop, without zeros at the end of a fraction: `9030000`, `0.125`."""
    return f"{number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize():f}"
