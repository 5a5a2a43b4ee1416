"""Single values: when two of them are the same, and how far it is from one to the other."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable
from decimal import Decimal

from samplan.changes import Delta
from samplan.expression import Expression
from samplan.schema.measures import unit_for, unit_key
from samplan.schema.notation import joint_qualifier, opposite
from samplan.schema.printed import PrintedDay, PrintedText, PrintedWhole, printed_of
from samplan.schema.terms import Qualifier
from samplan.schema.values import KRONOR, Amount, Number, People, Share

_SPACE = Expression(r"\s+")


def normal(value: Hashable) -> Hashable:  # noqa: PLR0911 - one type, one line
    """The value without what makes no difference: white space, unit, order.

    Two values are the same where their normal forms are equal.
    """
    if isinstance(value, PrintedText):
        return ("text", normal(value[:]), normal(value.printed))
    if isinstance(value, PrintedDay | PrintedWhole):
        return ("figures", str(value), normal(value.printed))
    if isinstance(value, str):
        return _SPACE.sub(" ", unicodedata.normalize("NFC", value)).strip()
    if isinstance(value, Amount):
        value = value.into("kr") if value.unit else value
        size = value.value, value.unit
        return ("amount", *size, value.qualifier, value.high, normal(value.printed))
    if isinstance(value, Share):
        return ("share", value.fraction, value.most, value.qualifier, normal(value.printed))
    if isinstance(value, People | Number):
        return ("number", value.value, value.high, value.qualifier, _unit(value), normal(value.printed))
    if isinstance(value, tuple):
        return frozenset(normal(each) for each in value)
    return value


def is_equal(old: object, new: object) -> bool:
    """Whether two values are equal, and their source prints the same."""
    return old == new and _printed(old) == _printed(new)


def _printed(value: object) -> object:
    return tuple(map(printed_of, value)) if isinstance(value, tuple) else printed_of(value)


def is_same(old: Hashable, new: Hashable) -> bool:
    """Whether a reader would call the two values the same."""
    return (type(old) is type(new) is str and old == new) or normal(old) == normal(new)


def delta_of(old: object, new: object) -> Delta | None:
    """The way from one number to another; None where they are no numbers of the same kind.

    Amounts are compared where both have a unit. A missing value and one said to be unknown
    are no numbers. The difference is as exact as the numbers are.
    """
    if getattr(old, "high", None) is not None or getattr(new, "high", None) is not None:
        return _between_bounds(old, new)
    if isinstance(old, Amount) and isinstance(new, Amount):
        return _between_amounts(old, new)
    if isinstance(old, Share) and isinstance(new, Share):
        points = new.fraction - old.fraction
        exactness = _exactness(old.qualifier, new.qualifier)
        return Delta(Share(Decimal(points.numerator), Decimal(points.denominator), exactness), None)
    if isinstance(old, People | Number) and isinstance(new, People | Number) and _unit(old) == _unit(new):
        before, after = Decimal(old.value), Decimal(new.value)
        way, exactness = _short(after - before), _exactness(old.qualifier, new.qualifier)
        unit = unit_for(way, getattr(new, "unit", None))
        return Delta(Number(way, exactness, unit=unit), _percent(before, after))
    return None


def _between_bounds(old: object, new: object) -> Delta | None:
    """No way from one to the other where either is two bounds; no way at all where they are the same two."""
    if normal(old) != normal(new):
        return None
    zero = Decimal(0)
    if isinstance(new, Amount):
        return Delta(Amount(zero, new.unit), None)
    return Delta(Share(zero) if isinstance(new, Share) else Number(zero), None)


def _unit(value: People | Number) -> str:
    """What two numbers must share to be compared."""
    return unit_key(value.unit) if isinstance(value, Number) else ""


def _exactness(old: Qualifier | None, new: Qualifier | None) -> Qualifier | None:
    """How exact the way from one number to another is."""
    return joint_qualifier((new, opposite(old)))


def _between_amounts(old: Amount, new: Amount) -> Delta | None:
    if old.unit is None or new.unit is None:
        return None
    unit = min(old.unit, new.unit, key=KRONOR.__getitem__)
    way = _short(new.into(unit).value - old.into(unit).value)
    return Delta(
        Amount(way, unit, _exactness(old.qualifier, new.qualifier)), _percent(old.kronor(), new.kronor())
    )


def _short(number: Decimal) -> Decimal:
    """The number without zeros at the end of its decimals."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _percent(old: Decimal, new: Decimal) -> Decimal | None:
    return (new - old) * 100 / old if old > 0 and new >= 0 else None


def sum_of_amounts(amounts: tuple[object, ...]) -> object:
    """The amounts together, in the unit of the first; None where they cannot be added.

    A single value is given back as it is.
    """
    if len(amounts) == 1:
        return amounts[0]
    if any(isinstance(each, Amount) and each.high is not None for each in amounts):
        return None
    known = [each for each in amounts if isinstance(each, Amount) and each.unit]
    if not known or len(known) < len(amounts):
        return None
    unit = known[0].unit or "kr"
    exactness = joint_qualifier(each.qualifier for each in known)
    return Amount(_short(sum((each.into(unit).value for each in known), Decimal(0))), unit, exactness)
