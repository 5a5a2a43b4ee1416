"""The classes of a division are together 100%."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.allocation import shares_room, shares_summed
from samplan.rules.base import at
from samplan.rules.frame import Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import allocation_name, quoted
from samplan.rules.over import items_of
from samplan.schema.values import Share
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.limit import Allocation


WRONG = Text(
    sv="fördelningen på {classes} är {shares}, tillsammans {sum}; den ska vara {whole}",
    en="the division over {classes} is {shares}, together {sum}; it should be {whole}",
)
ROUNDED = Text(
    sv="fördelningen på {classes} är {shares}, tillsammans {sum}; att det inte blir {whole} ryms i "
    "avrundningen",
    en="the division over {classes} is {shares}, together {sum}; that this is not {whole} fits the rounding",
)
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ska andelarna gå ihop, skriv dem som delar (1 av 3) eller med fler decimaler",
    en="nothing needs correction; to let the shares add up, write parts (1 of 3) or more decimals",
)
FIX = Text(
    sv="rätta andelarna eller lägg till klassen som saknas",
    en="correct the shares or add the class that is missing",
)
EXACT = Text(
    sv="exakta andelar för klasserna i {allocation}",
    en="exact shares of the classes of {allocation}",
)
CLASSES = Text(
    sv="klasserna i {allocation}",
    en="the classes of {allocation}",
)


def judge(allocation: Allocation, index: int) -> Judgements:
    """Add up the shares of a division."""
    path = at("allocations", index, "classes")
    if not allocation.classes:
        yield Missing(path, CLASSES.of(allocation=allocation_name(allocation)))
        return
    if any(one.share.is_approximate for one in allocation.classes) and not _is_impossible(allocation):
        yield Missing(path, EXACT.of(allocation=allocation_name(allocation)))
        return
    summed = shares_summed(allocation)
    gap, room = abs(summed - 1), shares_room(allocation)
    if not gap:
        return
    facts: dict[str, object] = {
        "classes": quoted(one.name for one in allocation.classes),
        "shares": tuple(one.share for one in allocation.classes),
        "sum": _together(allocation) or summed,
        "whole": Fraction(1),
    }
    if gap <= room:
        yield Problem(path, ROUNDED.of(**facts), FIX_ROUNDED.of(), severity=Severity.INFO)
    else:
        yield Problem(path, WRONG.of(**facts), FIX.of())


def _together(allocation: Allocation) -> Share | None:
    """What the shares are together where some are two bounds."""
    shares = [one.share for one in allocation.classes]
    if all(one.high is None for one in shares):
        return None
    least = sum((one.fraction for one in shares), Fraction(0)) * 100
    most = sum((one.most for one in shares), Fraction(0)) * 100
    low, high = (Decimal(one.numerator) / Decimal(one.denominator) for one in (least, most))
    return Share(low, qualifier="between", high=high)


def _is_impossible(allocation: Allocation) -> bool:
    """Whether no shares within the bounds that are given can be the whole."""
    shares = [one.share for one in allocation.classes]
    if any(one.is_approximate and one.qualifier != "between" for one in shares):
        return False
    room = shares_room(allocation)
    least = sum((one.fraction for one in shares), Fraction(0)) - room
    return not least <= 1 <= sum((one.most for one in shares), Fraction(0)) + room


RULE = Rule(
    id="split-sums-100",
    title=Text(
        sv="Klasserna i en fördelning är tillsammans 100 %",
        en="The classes of a division are together 100%",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=items_of("allocations"),
    judge=judge,
)
