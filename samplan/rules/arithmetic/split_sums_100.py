"""The classes of a division are together 100%."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.allocation import all_together
from samplan.figures.arithmetic import Agreement
from samplan.rules.agreeing import ROUNDED
from samplan.rules.frame import Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import allocation_name, quoted
from samplan.rules.over import items_of
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.limit import Allocation
    from samplan.schema.values import Share

SAID = Text(
    sv="fördelningen på {classes} är {shares}, tillsammans {sum} i stället för {whole}",
    en="the division over {classes} is {shares}, together {sum} instead of {whole}",
)
ACTUAL = Text(
    sv="utfallet för {classes} är {shares}, tillsammans {sum} i stället för {whole}",
    en="what {classes} came to is {shares}, together {sum} instead of {whole}",
)
FIX = Text(
    sv="rätta andelarna eller lägg till klassen som saknas",
    en="correct the shares or add the class that is missing",
)
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ska andelarna gå ihop, skriv dem som delar (1 av 3) eller med fler decimaler",
    en="nothing needs correction; to let the shares add up, write parts (1 of 3) or more decimals",
)
EXACT = Text(
    sv="exakta andelar för klasserna i {allocation}", en="exact shares of the classes of {allocation}"
)
CLASSES = Text(sv="klasserna i {allocation}", en="the classes of {allocation}")


def judge(allocation: Allocation, index: int) -> Judgements:
    """Add up the shares of a division."""
    path, classes = ("allocations", index, "classes"), allocation.classes
    if not classes:
        yield Missing(path, CLASSES.of(allocation=allocation_name(allocation)))
        return
    yield from _add_up(path, allocation, SAID, [one.share for one in classes])
    actual = [one.actual for one in classes if one.actual is not None]
    if len(actual) == len(classes):
        yield from _add_up(path, allocation, ACTUAL, actual)


def _add_up(path: Path, allocation: Allocation, text: Text, shares: Sequence[Share]) -> Judgements:
    together, found = all_together(shares)
    names = quoted(one.name for one in allocation.classes)
    said = text.of(classes=names, shares=tuple(shares), sum=together, whole=Fraction(1))
    if found is Agreement.OPEN:
        yield Missing(path, EXACT.of(allocation=allocation_name(allocation)))
    elif found is Agreement.DIFFERENT:
        yield Problem(path, said, FIX.of())
    elif found is Agreement.ROUNDED:
        yield Problem(path, ROUNDED.of(said=said), FIX_ROUNDED.of(), severity=Severity.INFO)


RULE = Rule("split-sums-100", ARITHMETIC, Force.ARITHMETIC, judge, over=items_of("allocations"))
