"""The words of charts: what they are called, what they show, their figures in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIGURE_NUMBER = Text("Figur {number}", "Figure {number}")
AND_YEAR = Text("{name} {year}", "{name} {year}")
NAME_AND_FIGURES = Text("{name}: {figures}.", "{name}: {figures}.")
WITH_PARTS = Text("{figure} (varav {parts})", "{figure} (of which {parts})")
OF_WHICH = Text("varav", "of which")

# Money in and out.
MONEY: Mapping[str, Text] = {
    "both": Text("Varifrån pengarna kommer och vart de går", "Where the money comes from and where it goes"),
    "income": Text("Varifrån pengarna kommer", "Where the money comes from"),
    "costs": Text("Vart pengarna går", "Where the money goes"),
}
WITH_AMOUNT = Text("{name} {amount}", "{name} {amount}")
AND_EQUITY = Text("{name} och {amount} ur det egna kapitalet", "{name} and {amount} from equity")
AND_DEFICIT = Text("{name}; underskottet är {amount}", "{name}; the deficit is {amount}")
AND_SURPLUS = Text("{name}; överskottet är {amount}", "{name}; the surplus is {amount}")
FROM_EQUITY = Text("Eget kapital", "Equity")
DEFICIT = Text("Underskott", "Deficit")
SURPLUS = Text("Överskott", "Surplus")
COMMON = Text("Gemensamma kostnader", "Common costs")
UNALLOCATED = Text("Inte fördelat", "Not allocated")
IN_NO_ROW = Text("Står inte på någon rad", "On no row")
THE_REST = Text("Övrigt", "Other")
PART_OF_COSTS = Text("{name} är {part} av kostnaderna.", "{name}: {part} of the costs.")
FRACTIONS: Mapping[tuple[int, int], Text] = {
    (1, 4): Text("en fjärdedel", "a quarter"),
    (1, 3): Text("en tredjedel", "a third"),
    (1, 2): Text("hälften", "half"),
    (2, 3): Text("två tredjedelar", "two thirds"),
    (3, 4): Text("tre fjärdedelar", "three quarters"),
}
NEARLY = Text("nästan {part}", "nearly {part}")
SOMEWHAT_OVER = Text("drygt {part}", "somewhat over {part}")

# Equity.
EQUITY = Text("Eget kapital vid årets slut", "Equity at the end of the year")
EQUITY_WITH_OPENING = Text(
    "Eget kapital vid årets början och slut", "Equity at the start and at the end of the year"
)
AT_START = Text("vid årets början", "start of the year")
LIMIT = Text("gräns {amount}", "limit {amount}")
UNDER = Text("Under gränsen.", "Below the limit.")
UNDER_ALL = Text("Under gränsen alla åren.", "Below the limit in all years.")
OVER = Text("Över gränsen {years}.", "Above the limit in {years}.")
RISES = Text("Ökar från {first} till {last}.", "Rises from {first} to {last}.")
FALLS = Text("Minskar från {first} till {last}.", "Falls from {first} to {last}.")

# People.
PARTICIPANTS_OF: Mapping[str, Text] = {
    "": Text("Planerade deltagare", "Planned participants"),
    "individual": Text(
        "Planerade deltagare i individinriktade insatser", "Planned participants in individual interventions"
    ),
    "structural": Text(
        "Planerade deltagare i strukturövergripande insatser",
        "Planned participants in structural interventions",
    ),
}
"""By direction, where a figure has only those of one."""
BY_SEX = Text("{name}: kvinnor och män", "{name}: women and men")
ALL = Text("totalt", "total")
DIRECTIONS: Mapping[str, Text] = {
    "individual": Text("Individinriktade", "Individual"),
    "structural": Text("Strukturövergripande", "Structural"),
}
SUM_BY_SEX = Text("{name}: {women} kvinnor, {men} män", "{name}: {women} women, {men} men")
MORE: Mapping[tuple[str, str], Text] = {
    ("women", "all"): Text(
        "Fler kvinnor än män i alla insatser.", "More women than men in all interventions."
    ),
    ("women", "most"): Text(
        "Fler kvinnor än män i de flesta insatserna.", "More women than men in most interventions."
    ),
    ("men", "all"): Text("Fler män än kvinnor i alla insatser.", "More men than women in all interventions."),
    ("men", "most"): Text(
        "Fler män än kvinnor i de flesta insatserna.", "More men than women in most interventions."
    ),
}

# Allocations.
AGAINST_TARGET = Text("{name} mot målet", "{name} against the target")
GOES_TO = Text("{name} har {share}; målet är {wanted}.", "{name}: {share}; the target is {wanted}.")
GOES_TO_WITHIN = Text(
    "{name} har {share}; målet är {wanted}, och avvikelsen ryms inom det tillåtna.",
    "{name}: {share}; the target is {wanted}, and the difference is within what is allowed.",
)
GOES_TO_BEYOND = Text(
    "{name} har {share}; målet är {wanted}, och avvikelsen är större än tillåtet.",
    "{name}: {share}; the target is {wanted}, and the difference is more than is allowed.",
)
THE_TARGET = Text("målet {share}", "target {share}")
MAY_BE = Text("får vara {low}–{high}", "may be {low}–{high}")
WANTED = Text("{actual}, målet {wanted}", "{actual}, target {wanted}")

# Goals.
GOALS = Text("Målen i procent: utgångsläge, nu och mål", "Goals in per cent: baseline, now and target")
TARGET_IS = Text("mål {bound}", "target {bound}")
SCALE = Text("Skalan går från {low} till {high}", "The scale goes from {low} to {high}")
LEGEND: Mapping[str, Text] = {
    "ring": Text("utgångsläge", "baseline"),
    "disc": Text("nu", "now"),
    "women": Text("kvinnor nu", "women now"),
    "women_or_all": Text("kvinnor (eller alla) nu", "women (or all) now"),
    "diamond": Text("män nu", "men now"),
    "target": Text("mål", "target"),
}
OF_SEX: Mapping[str, Text] = {
    "women": Text("kvinnor {value}", "women {value}"),
    "men": Text("män {value}", "men {value}"),
}
BASELINE_IS = Text("utgångsläge {value}", "baseline {value}")
NOW_IS = Text("nu {value}", "now {value}")
ONE_SEX: Mapping[str, Text] = {
    "women": Text(
        "Kvinnorna har nått målet för {goal}, männen inte ännu.",
        "Women have reached the target of {goal}, men not yet.",
    ),
    "men": Text(
        "Männen har nått målet för {goal}, kvinnorna inte ännu.",
        "Men have reached the target of {goal}, women not yet.",
    ),
}
ALL_REACHED = Text("Alla mål med utfall är nådda.", "All goals with an outcome are reached.")
NONE_REACHED = Text("Inget mål med utfall är nått ännu.", "No goal with an outcome is reached yet.")
SOME_REACHED = Text(
    "{some} av {all} mål med utfall är nådda.", "{some} of {all} goals with an outcome are reached."
)
