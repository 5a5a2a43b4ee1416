"""Which words name people: what a sentence counts, and what an indicator measures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.schema.part import present

if TYPE_CHECKING:
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan

PEOPLE = (
    r"(?:deltag|kvinn|person|individ|ungdom|flick|pojk|tjej|kille|killar|elev|klient|brukare|patient|vuxn"
    r"|inskriv|utskriv|avslutad|arbetslös|sjukskriv|participant|women|woman|client|girl|boy|pupil|enrolled)\w*"
    r"|(?:män|männen|barn|barnen|unga|dem|people|men|children|them)\b"
)
"""The beginning of a word for people."""
_COUNTED = Expression(
    r"(?:(?:antal|andel|number|share|proportion|per\s?cent)\w*\s+(?:(?:av|of|de|the)\s+)*)?"
    rf"(?:(?!(?:som|för|i|per|av|till|med|på|där|efter|vid|bland|hos|of|among|who|that|for|in|per|to|with|where|after|at)\s)[^\W\d]+\s+){{0,2}}?"
    rf"(?:{PEOPLE})",
    re.IGNORECASE,
)


def counts_people(name: str) -> bool:
    """Whether what is measured is people or a part of them: "Andel avslutade deltagare", not "Dagar i kö".

    The first noun tells: "Andel insatser som följs upp för kvinnor" counts interventions.
    """
    return _COUNTED.match(name.strip()) is not None


def measures_people(outcome: Outcome, plans: Iterable[Plan]) -> bool:
    """Whether an outcome is of an indicator that counts people.

    Args:
        outcome: What came of a goal.
        plans: The plan that has it, and those whose goals it may be of.
    """
    goals = (goal for plan in plans for _, goal in present(plan.goals) if goal.id == outcome.goal)
    indicators = tuple(one for _, one in present(next((goal.indicators for goal in goals), ())))
    meant = [one for one in indicators if one.id == outcome.indicator or len(indicators) == 1]
    return bool(meant) and counts_people(meant[0].name)
