"""Why a text is no amount: with the same amount in a form that is read."""

from __future__ import annotations

import re
from decimal import Decimal

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import value_faults as faults
from samplan.schema.amounts import MINUS, spelling_of
from samplan.schema.count_faults import sign_before
from samplan.schema.notation import COUNTED, UNSIGNED, approximate, unit_of
from samplan.schema.slip_faults import LIST_MARK
from samplan.schema.slips import LONGEST, slip

_SHARE = Expression(
    rf"{MINUS}?{UNSIGNED}\s?(?:%|‰|procent\w*|per ?cent|percent\w*|promille)"
    rf"|{COUNTED} (?:av|of|out of) {COUNTED}",
    re.IGNORECASE,
)
_CURRENCY = Expression(rf"{MINUS}?(?:(?P<sign>[$€£¥])\s?{UNSIGNED}|{UNSIGNED}\s?(?P<after>[$€£¥]))")


def no_amount(value: object, *, zero: str) -> Refused:
    """What is wrong with an amount that cannot be read.

    Args:
        value: What the file has.
        zero: How no money is written here; without a unit in a table, where `unknown` is taken too.
    """
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], int | Decimal):
        return Refused(LIST_MARK, value, number=str(value[0]))
    if not isinstance(value, str) or len(value) > LONGEST:
        return Refused(faults.AMOUNT_FORM, value)
    takes_unknown = zero == "0"
    return (
        slip(value, zero=zero, takes_unknown=takes_unknown)
        or sign_before(value, is_money=True)
        or _other_unit(value)
        or Refused(faults.AMOUNT_FORM, value)
    )


def _other_unit(value: str) -> Refused | None:
    """What is wrong with a share, or with an amount in a unit that is not read."""
    rest = approximate(value)[1]
    if _SHARE.fullmatch(rest):
        return Refused(faults.AMOUNT_SHARE, value)
    if match := _CURRENCY.fullmatch(rest):
        return Refused(faults.AMOUNT_UNIT, value, unit=match["sign"] or match["after"])
    found = spelling_of(value)
    unit = next((words for words in found.units if not unit_of(words)), None) if found else None
    if unit and (unit.isupper() or not value.strip()[0].isalpha()):
        return Refused(faults.AMOUNT_UNIT, value, unit=unit)
    return None
