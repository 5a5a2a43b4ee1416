"""Two bounds in the place of one value: `30–40`, `60–70 %`, `mellan 150 och 200 tkr`.

The value is the lower bound; its `high` is the upper one, and its word says *between* where no other does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import replace
from samplan.schema.notation import DASHES, HYPHENS, UNSIGNED, approximate
from samplan.schema.time import Duration
from samplan.schema.values import Amount, Number, People, Share

_INTERVAL = Expression(
    rf"(?:(?P<word>mellan|från|between|from)\s)?(?P<low>{UNSIGNED})(?:\s?(?P<unit>%|[^\W\d_][^\d–-]*?))?"
    rf"(?:\s?[-{HYPHENS}{DASHES}…]\s?|\s(?:till|to|och|and)\s)"
    rf"(?P<high>{UNSIGNED})(?:\s?(?P<units>[^\d\s(][^\d(]*))?",
    re.IGNORECASE,
)
Value = TypeVar("Value")
_AND = Expression(r"\s(?:och|and)\s", re.IGNORECASE)


def interval_in(value: object, parse: Callable[[Any], Value]) -> Value | None:
    """The value with its two bounds that a text writes; None where it writes no two bounds in order.

    Args:
        value: What the file has.
        parse: Reads each of the two, with the unit that stands behind them.
    """
    word, rest = approximate(value) if isinstance(value, str) else (None, "")
    match = _INTERVAL.fullmatch(rest)
    if match is None or bool(_AND.search(rest)) != (
        (match["word"] or "").casefold() in ("mellan", "between")
    ):
        return None
    own, unit = (" ".join((match[name] or "").split()) for name in ("unit", "units"))
    if own and own.casefold() != unit.casefold():
        return None
    try:
        low, high = (parse(f"{match[name]} {unit}".strip()) for name in ("low", "high"))
    except Refused:
        return None
    least, most = _size(low), _size(high)
    if type(low) is not type(high) or least is None or most is None or least >= most:
        return None
    return replace(low, qualifier=word or "between", high=most)


def _size(value: object) -> Decimal | int | None:
    """The number of an exact value."""
    if isinstance(value, Share):
        return value.part if value.qualifier is None and value.whole == 100 else None  # noqa: PLR2004 - per cent
    if isinstance(value, Amount | Duration | Number | People) and value.qualifier is None:
        return value.value
    return None
