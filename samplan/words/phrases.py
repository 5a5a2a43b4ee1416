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
CONVENTION_OF_FORMAT = Text(sv="formatets konvention", en="convention of the format")
EQUALITY_IN_PLANNING = Text(
    sv="prop. 2002/03:132, om ett tydligt köns- och integrationsperspektiv i all planering",
    en="prop. 2002/03:132, on a clear perspective of sex and integration in all planning",
)
BY_SEX = Text(
    sv="förbundets egen plan, annars prop. 2002/03:132, med förordning (2001:100) 14 § som norm",
    en="the association's own plan, else prop. 2002/03:132, with förordning (2001:100) 14 § as a norm",
)
READING_STATISTICS = Text(
    sv="SCB, läsanvisningen till På tal om kvinnor och män",
    en="SCB, how to read På tal om kvinnor och män (in Swedish)",
)
GOVERNMENT_BILL = Text(sv="prop. 2002/03:132", en="prop. 2002/03:132 (in Swedish)")
NAMED_RECOMMENDATION = Text(
    sv="den rekommendation som planen anger, som nationella rådets (2013-10-02), med planens tal",
    en="the recommendation that the plan names, as the national council's (2013-10-02), by its numbers",
)
GUIDE_TO_FOLLOW_UP = Text(
    sv="finsam.se, användarhandledningen till Uppföljning Finsam",
    en="finsam.se, the user guide to Uppföljning Finsam (in Swedish)",
)
NATIONAL_SYSTEM = Text(
    sv="finsam.se, om Uppföljning Finsam; SUS till och med 2022",
    en="finsam.se, on Uppföljning Finsam; SUS up to 2022",
)
DATA_PROTECTION = Text(sv="dataskydd, i samplans läsning", en="data protection, in samplan's reading")
REGISTER = Text(
    sv="offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §, och praxis",
    en="offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §, and practice",
)
"""Sources of single rules, which stand here with those that several share."""

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
