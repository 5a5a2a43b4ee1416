"""The document says who decided it, when, and how far the decision has come."""

from __future__ import annotations

from samplan.figures.decided import stated
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text, cite
from samplan.words.terms import term

WRONG = Text(sv="dokumentet saknar uppgift om {missing}", en="the document says nothing of {missing}")
DATED = Text(
    sv="{lacks}; det är daterat ”{dated}” utan att det sägs om det är beslutsdagen",
    en="{lacks}; it is dated “{dated}” without saying whether that is the day of the decision",
)
FIX = Text(
    sv="ange {facts} under decision, så som det framgår av protokollet",
    en="give {facts} under decision, as the minutes have it",
)
DENIED = Text(
    sv="statusen är ”{status}”, men beslutsgången säger att dokumentet är beslutat",
    en="the status is “{status}”, but the steps say that the document has been decided",
)
CHOOSE = Text(
    sv="ta bort status, så gäller det sista steget, eller rätta steget",
    en="remove the status, and the last step holds, or correct the step",
)
DECIDING = Text(sv="här står beslutet", en="the decision stands here")
FACTS = {
    "status": Text(sv="beslutets status", en="the status of the decision"),
    "by": Text(sv="vem som har beslutat", en="who decided"),
    "on": Text(sv="beslutsdagen", en="the day of the decision"),
}
WITH_KEY = Text(sv="{fact} ({key})", en="{fact} ({key})")


def judge(context: Context) -> Judgements:
    """One problem naming all facts of the decision that are missing."""
    decision = stated(context.plan)
    if (step := decision.decision_denied) is not None:
        elsewhere = (Elsewhere(("decision", "steps", step), DECIDING.of()),)
        message = DENIED.of(status=term("Status", str(decision.status)))
        yield Problem(("decision", "status"), message, CHOOSE.of(), elsewhere)
    elif lacks := decision.lacks:
        message = WRONG.of(missing=tuple(FACTS[name] for name in lacks))
        if decision.dated is not None and "on" in lacks:
            message = DATED.of(lacks=message, dated=decision.dated)
        remedy = FIX.of(facts=tuple(WITH_KEY.of(fact=FACTS[name], key=name) for name in lacks))
        is_own = context.plan.extent == "supplement"  # which is decided by itself
        yield Problem(("decision",), message, remedy, is_absence=not is_own)


RULE = Rule("decision-metadata", cite("tasks", "board-decides", "budget-day"), Force.RECOMMENDATION, judge)
