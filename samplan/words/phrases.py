"""What several modules say alike."""

from __future__ import annotations

from samplan.texts import Text

ARITHMETIC = Text(sv="räkning", en="arithmetic")
"""The source of rules that only add up."""
OWN_PLAN = Text(sv="förbundets egen plan", en="the association's own plan")
"""The source of rules about what a plan promises."""
PLAN_FORMAT = Text(sv="planformatet", en="the plan format")
GUIDE_TO_BUDGETS = Text(
    sv="finsam.se, kunskapsstödet om att upprätta ekonomiadministration",
    en="finsam.se, the guide to setting up financial administration (in Swedish)",
)
"""The national guidance on what a budget has."""
PRACTICE = Text(sv="praxis", en="practice")

DID_YOU_MEAN = Text(sv="menade du ”{meant}”?", en="did you mean “{meant}”?")
NO_RULE = Text(sv="det finns ingen regel ”{rule}”", en="there is no rule “{rule}”")
THE_PLAN = Text(sv="planen", en="the plan")
THE_FIRST = Text(sv="den första", en="the first one")
BUDGET_FOR_YEAR = Text(sv="budget för {year}", en="a budget for {year}")
NOT_AVAILABLE = Text(sv="uppgift saknas", en="not available")
HIDDEN = Text(sv="redovisas inte", en="not shown")
HIDDEN_NUMBER = Text(sv="ett antal som inte redovisas", en="a number that is not shown")
"""The same within a sentence, where a number would stand."""
CORRECT_COUNT = Text(
    sv="rätta den uppgift som är fel; personer vars kön inte är känt räknas i unknown",
    en="correct the figure that is wrong; people whose sex is not known are counted in unknown",
)
"""The remedy where numbers of people do not add up."""
