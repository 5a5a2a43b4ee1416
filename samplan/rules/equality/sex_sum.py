"""Women, men and unknown add up to the total.

What it checks
Wherever a statistic, planned participants or an outcome gives women, men and a total as numbers:
women + men + unknown is the total. Without a figure for unknown it counts as 0. Shares are not
added, because shares within each sex do not add up to anything. Where one of the figures is said to
be `unknown`, the rule says that it cannot decide.

Why
A reader compares women with men, and both with the total. If they do not fit, one of the three is
wrong, and nobody can see which.

Example
One participant is lost:

    statistics:
      - id: participants
        rows:
          - {name: Inskrivna, women: 97, men: 86, total: 184}

How to fix
Correct the figure that is wrong. People whose sex is not registered are counted in `unknown`.

Source
Arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.people import counts_of_people, people_summed
from samplan.results import Missing, Path, Problem
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.naming import QUOTED
from samplan.schema.values import UNKNOWN
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.schema.intervention import Counts
    from samplan.schema.plan import Plan

MANUAL_SV = """Kvinnor, män och okänt kön summerar till totalen.

Vad regeln kontrollerar
Där en statistiktabell, planerade deltagare eller ett utfall anger kvinnor, män och en totalsumma
som tal: kvinnor + män + okänt kön är totalsumman. Utan uppgift om okänt kön räknas det som 0.
Andelar läggs inte ihop, eftersom andelar inom vardera könet inte summerar till något. Där någon av
uppgifterna sägs vara okänd (`unknown`) säger regeln att den inte kan avgöra.

Varför
En läsare jämför kvinnor med män, och båda med totalsumman. Stämmer de inte överens är någon av de
tre fel, och ingen kan se vilken.

Exempel
En deltagare har fallit bort:

    statistics:
      - id: participants
        rows:
          - {name: Inskrivna, women: 97, men: 86, total: 184}

Så rättar du
Rätta den uppgift som är fel. Personer vars kön inte är registrerat räknas i `unknown`.

Källa
Räkning.
"""

WRONG = Text(
    sv="kvinnor och män är tillsammans {sum} i {name}, men totalt anges till {total}; skillnaden är {gap}",
    en="women and men are {sum} together in {name}, but the total is given as {total}; "
    "the difference is {gap}",
)
WRONG_WITH_UNKNOWN = Text(
    sv="kvinnor, män och okänt kön är tillsammans {sum} i {name}, men totalt anges till {total}; "
    "skillnaden är {gap}",
    en="women, men and unknown are {sum} together in {name}, but the total is given as {total}; "
    "the difference is {gap}",
)
FIX = Text(
    sv="rätta den uppgift som är fel; personer vars kön inte är känt räknas i unknown",
    en="correct the figure that is wrong; people whose sex is not known are counted in unknown",
)
FIGURES = Text(
    sv="antalet kvinnor och män och totalen i {name}",
    en="the numbers of women, men and the total in {name}",
)
OUTCOME = Text(sv="utfallet för ett mål", en="the outcome of a goal")


def applies(context: Context) -> bool:
    """Whether some count gives women, men and a total that could be compared."""
    return any(_can_add(counts) for _, counts, _ in counts_of_people(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Compare the sum of the sexes with each total."""
    for path, counts, _ in counts_of_people(context.plan):
        if not _can_add(counts):
            continue
        name, people = _name(context.plan, path), people_summed(counts)
        if people is None or not isinstance(counts.total, Decimal):
            yield Missing(path, FIGURES.of(name=name))
        elif people != counts.total:
            text = WRONG if counts.unknown is None else WRONG_WITH_UNKNOWN
            message = text.of(sum=people, name=name, total=counts.total, gap=abs(people - counts.total))
            yield Problem((*path, "total"), message, FIX.of())


def _can_add(counts: Counts) -> bool:
    """Whether women, men and total are all given, and none of the figures is a share or an amount."""
    said = (counts.women, counts.men, counts.total)
    numbers = all(value is UNKNOWN or isinstance(value, Decimal) for value in said)
    return numbers and (counts.unknown in (None, UNKNOWN) or isinstance(counts.unknown, Decimal))


def _name(plan: Plan, path: Path) -> Text | Message:
    if path[0] == "outcomes":
        return OUTCOME
    if path[0] == "interventions":
        return QUOTED.of(words=plan.interventions[int(path[1])].name)
    return QUOTED.of(words=plan.statistics[int(path[1])].rows[int(path[3])].name)


RULE = Rule(
    id="sex-sum",
    title=Text(
        sv="Kvinnor, män och okänt kön summerar till totalen",
        en="Women, men and unknown add up to the total",
    ),
    source=Text(sv="räkning", en="arithmetic"),
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("interventions", "statistics", "outcomes"),
    applies=applies,
)
