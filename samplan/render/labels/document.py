"""The words of a printed plan that are neither names of fields nor values: heads, captions, notes.

As they are printed, with a capital where they begin a line.
"""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text
from samplan.words.terms import term, words_of

CONTENTS = Text("Innehåll", "Contents")
PAGE_OF = Text("Sida {page} av {pages}", "Page {page} of {pages}")
PLAN_AS_DATA = Text("Planen som data", "The plan as data")
SKIP = Text("Hoppa till innehållet", "Skip to the content")
ACCEPTED_DEVIATIONS = Text("Godtagna avvikelser", "Accepted deviations")

# The head of the document.
LOGO = Text("Logotyp", "Logo")
LOGO_OF = Text("Logotyp: {name}", "Logo: {name}")
FROM_DOCUMENT = Text("Ur {title}", "From {title}")
REGISTRY_NUMBER = Text("Dnr", "Registry number")
PREPARED_BY = Text("Skapad av", "Prepared by")
DECISIONS: Mapping[str | None, tuple[Text, Text]] = {
    None: (Text("Beslutad av", "Decided by"), Text("Beslutad", "Decided")),
    "adopted": (Text("Antagen av", "Adopted by"), Text("Antagen", "Adopted")),
    "revised": (Text("Reviderad av", "Revised by"), Text("Reviderad", "Revised")),
    "proposal": (Text("Ska beslutas av", "To be decided by"), Text("Ska beslutas", "To be decided")),
    "consultation": (Text("Ska beslutas av", "To be decided by"), Text("Ska beslutas", "To be decided")),
}
"""By status: how a document was decided, by whom and when, or when alone."""
DATED = Text("Daterad", "Dated")
POINTS: Mapping[str | None, Text] = {
    None: Text("Beslutspunkter:", "Points to decide:"),
    "proposal": Text("{capital} föreslås besluta:", "It is proposed that {who} decide:"),
    "consultation": Text("{capital} föreslås besluta:", "It is proposed that {who} decide:"),
    "adopted": Text("{capital} beslutade:", "{capital} decided:"),
    "revised": Text("{capital} beslutade:", "{capital} decided:"),
}
"""By status: what stands above the points of a decision."""
STEP = Text("Steg", "Step")
STEPS: Mapping[str, Text] = {
    "by": Text("Organ", "Body"),
    "on": Text("Dag", "Day"),
    "paragraph": Text("Paragraf", "Paragraph"),
    "registry_number": Text("Dnr", "Registry number"),
    "note": Text("Notering", "Note"),
}
"""The columns of the steps of a decision, by field."""
STATUS = Text("Status", "Status")
EXTENT = Text("Omfattning", "Extent")
PERIOD = Text("Period", "Period")
FOLLOWS = Text("Följer", "Follows")
ANSWERS = Text("Följer upp", "Reports on")
REVISES = Text("Ändrar", "Amends")

OTHER = Text("{name} ({event})", "{name} ({event})")
OTHER_ON = Text("{name} ({event} {on})", "{name} ({event}, {on})")
EVENT_STATE = Text("{event}, {state},", "{event}, {state}")
MEMBER_TIME = Text("Tid som medlem", "Time as a member")
JOINED = Text("från {on}", "from {on}")
LEFT = Text("till {on}", "until {on}")
SUCCEEDED = Text("därefter {name}", "then {name}")
IN_ANOTHER_PLAN = Text("en som beskrivs i en annan plan", "one described in another plan")
SHOWN_IN_ANOTHER_PLAN = Text(
    "[{what} i en annan plan, som inte är med]", "[{what} of another plan, which is not here]"
)
GOAL_IN_ANOTHER_PLAN = Text("mål i en annan plan", "goal of another plan")
PLAN_NOT_AT_HAND = Text("[planen ”{plan}” är inte med]", "[the plan “{plan}” is not at hand]")
NO_FIGURE = Text("[siffran finns inte i planen]", "[the plan has no such figure]")

# Money.
ITEM = Text("Post", "Item")
INCOME = Text("Intäkter", "Income")
COSTS = Text("Kostnader", "Costs")
TOTAL_INCOME = Text("Summa intäkter", "Total income")
TOTAL_COSTS = Text("Summa kostnader", "Total costs")
TOTAL = Text("Summa", "Total")
TOTAL_OF = Text("Summa {name}", "Total {name}")
TOTAL_WITHIN = Text("Summa ({name})", "Total ({name})")
NAMED_SUM = Text("Summan ”{name}”", "The sum “{name}”")
NAMED_RESULT = Text("Resultatet ”{name}”", "The result “{name}”")
NAMED_EQUITY = Text("Det egna kapitalet ”{name}”", "Equity, “{name}”,")
RESULT = Text("Resultat", "Result")
RESULT_OF_THE_YEAR = Text("Årets resultat", "Result of the year")
OPENING_EQUITY = Text("Ingående eget kapital", "Opening equity")
CLOSING_EQUITY = Text("Utgående eget kapital", "Closing equity")
EARMARKED = Text("varav öronmärkt: {name}", "of which earmarked: {name}")
EARMARKED_FOR = Text("varav öronmärkt {name}", "of which earmarked {name}")
EARMARKED_FOR_WORDS = ("för ", "till ", "for ")
"""What the name of an earmark begins with where it says itself what it is for."""
OF_WHICH = Text("varav {name}", "of which {name}")
WITHIN_PART = Text("{part}, {name}", "{part}, {name}")
OF_WHICH_WORDS = ("varav", "därav", "of which", "whereof")
"""What the name of a row begins with where it says itself that it is part of another."""

BUDGET = Text("Budget", "Budget")
STANDINGS: Mapping[str, Text] = {**words_of("Standing"), "indicative": Text("plan", "plan")}
"""What a table with columns of several kinds is called: "Budget och utfall 2025"."""
EQUITY = Text("Eget kapital", "Equity")
FINANCING_OF = Text("Finansiering av {name}", "Financing of {name}")
FINANCIER = Text("Finansiär", "Financier")
WITH_PLAN = Text("{name} {years} med plan för {planned}", "{name} {years} with plan for {planned}")
NAME_AND_YEARS = Text("{name} {years}", "{name} {years}")
AMOUNTS_IN = Text("Belopp i {unit}", "Amounts in {unit}")
NO_UNIT = Text("Enhet saknas", "No unit stated")
AMOUNTS_READ_AS = Text(
    "Belopp i {unit} (enheten står inte i tabellen)", "Amounts in {unit} (the table does not state the unit)"
)
COLUMN_HEADS: Mapping[str, Text] = {
    "budget": Text("Budget {years}", "Budget {years}"),
    "revised": Text("Reviderad budget {years}", "Revised budget {years}"),
    "indicative": Text("Plan {years}", "Plan {years}"),
    "forecast": Text("Prognos {years}", "Forecast {years}"),
    "outcome": Text("Utfall {years}", "Outcome {years}"),
    "difference": Text("Skillnad {years}", "Difference {years}"),
    "percent": Text("Procent {years}", "Per cent {years}"),
    "addition": Text("Tillägg {years}", "Addition {years}"),
}
"""The head of a column by its standing, where the columns of a table are of several kinds."""

INCOMPLETE: Mapping[str, Text] = {
    "income": Text("Alla intäkter är inte uppräknade.", "Not all income is listed."),
    "costs": Text("Alla kostnader är inte uppräknade.", "Not all costs are listed."),
    "financing": Text("Alla finansiärer är inte uppräknade.", "Not all financiers are listed."),
    "rows": Text("{name}: alla rader är inte uppräknade.", "{name}: not all rows are listed."),
}
"""What is not all there, because the source does not say it."""
ROWS_LACK = Text("Alla rader är inte uppräknade.", "Not all rows are listed.")
COMPUTED_SHARES = Text(
    "Beräknat ur tabellen, inte angivet: andelarna i {rows}.",
    "Computed from the table, not stated: the shares in {rows}.",
)
MOVED = Text("Omfört från {source} till {target}: {amounts}.", "Moved from {source} to {target}: {amounts}.")
MOVED_UNSAID = Text("Omfört från {source} till {target}.", "Moved from {source} to {target}.")
DERIVED: Mapping[str, Text] = {
    "difference": Text(
        "Beräknat ur tabellen, inte angivet: ”{name}” är {first} minus {second}.",
        "Computed from the table, not stated: “{name}” is {first} less {second}.",
    ),
    "percent": Text(
        "Beräknat ur tabellen, inte angivet: ”{name}” är {first} i procent av {second}.",
        "Computed from the table, not stated: “{name}” is {first} in per cent of {second}.",
    ),
    "change": Text(
        "Beräknat ur tabellen, inte angivet: ”{name}” är {first} minus {second}, i procent av {second}.",
        "Computed from the table, not stated: “{name}” is {first} less {second}, in per cent of {second}.",
    ),
}
"""What a column gives that the document does not state."""
COMPUTED_SUM = Text("{name} (beräknad)", "{name} (computed)")
COMPUTED = Text("{name} (beräknat)", "{name} (computed)")
COMPUTED_IN_COLUMNS = Text(
    "Beräknat ur tabellen, inte angivet: {name} för {columns}.",
    "Computed from the table, not stated: {name} for {columns}.",
)
EQUITY_OF = Text("{table}: eget kapital", "{table}: equity")
STATED_SUM = Text(
    "{name} är den angivna. Raderna ger {amounts}.", "{name} is as stated. The rows give {amounts}."
)
STATED_SUM_ROUNDED = Text(
    "{name} är den angivna. Raderna ger {amounts}; skillnaden ryms i avrundningen.",
    "{name} is as stated. The rows give {amounts}; the difference fits the rounding.",
)
STATED_RESULT = Text(
    "{name} är det angivna. Intäkter minus kostnader ger {amounts}.",
    "{name} is as stated. Income less costs gives {amounts}.",
)
STATED_RESULT_ROUNDED = Text(
    "{name} är det angivna. Intäkter minus kostnader ger {amounts}; skillnaden ryms i avrundningen.",
    "{name} is as stated. Income less costs gives {amounts}; the difference fits the rounding.",
)
STATED_CLOSING = Text(
    "{name} är det angivna. Ingående kapital, resultat och andra förändringar ger {amounts}.",
    "{name} is as stated. Opening equity, result and other changes give {amounts}.",
)
STATED_CLOSING_ROUNDED = Text(
    "{name} är det angivna. Ingående kapital, resultat och andra förändringar ger {amounts}; skillnaden ryms "
    "i avrundningen.",
    "{name} is as stated. Opening equity, result and other changes give {amounts}; the difference fits the "
    "rounding.",
)
RESULT_WITHOUT: Mapping[tuple[str, ...], Text] = {
    ("equity",): Text(
        "Eget kapital som används räknas här som intäkt. Utan det är resultatet {amounts}.",
        "Equity that is used counts as income here. Without it the result is {amounts}.",
    ),
    ("loan",): Text(
        "Lån räknas här som intäkt. Utan lån är resultatet {amounts}.",
        "Loans count as income here. Without loans the result is {amounts}.",
    ),
    ("equity", "loan"): Text(
        "Eget kapital som används och lån räknas här som intäkt. Utan dem är resultatet {amounts}.",
        "Equity that is used and loans count as income here. Without them the result is {amounts}.",
    ),
}
"""By the sources of what counts as income and is none: what the result is without it."""
AMOUNT_IN_COLUMN = Text("{amount} ({column})", "{amount} ({column})")
MEANT = Text("men {intended} är det som avses", "{intended} is meant")
NOT_SAID: Mapping[str, Text] = {
    "unknown": Text("och inget bestämt tal är angivet", "no definite number is given"),
    "hidden": Text("och talet redovisas inte", "the number is not shown"),
}
"""What is meant by what is printed, where that is no value, by the word of the format."""
PRINTED_AMOUNT = Text(
    "{row}, {column}: det tryckta beloppet är {printed}, {meaning}.",
    "{row}, {column}: the amount is printed as {printed}; {meaning}.",
)

# People.
WOMEN = Text("Kvinnor", "Women")
MEN = Text("Män", "Men")
SEX_UNKNOWN = Text("Kön okänt", "Sex unknown")
ALL = Text("Totalt", "Total")
ALL_COUNTED = Text("Samtliga", "All")
WHAT_IS_COUNTED = Text("Uppgift", "Item")
SOURCE = Text("Källa: {source}", "Source: {source}")
SHARE_OF = Text("{rows}: andel av {whole}.", "{rows}: share of {whole}.")
NUMBER_AND_SHARE = Text("{number} ({share})", "{number} ({share})")
NAME_AND_FACTS = Text("{name} ({facts})", "{name} ({facts})")
ONLY = {
    "women": Text("gäller bara kvinnor", "women only"),
    "men": Text("gäller bara män", "men only"),
}
"""What is said of a row that is about one sex alone."""
ALL_WITH_PARTS = Text("{total} ({parts})", "{total} ({parts})")
ONE_OF = {
    "women": Text("{number} kvinna", "{number} woman"),
    "men": Text("{number} man", "{number} man"),
}
"""One person of a sex."""
NUMBER_OF = {
    "women": Text("{number} kvinnor", "{number} women"),
    "men": Text("{number} män", "{number} men"),
    "unknown": Text("{number} av okänt kön", "{number} of unknown sex"),
}
"""How many of a sex, within a line."""
PART_OF = {
    "women": Text("kvinnor {part}", "women {part}"),
    "men": Text("män {part}", "men {part}"),
    "unknown": Text("okänt kön {part}", "sex unknown {part}"),
}
"""Which part of a sex, or that it is not known, within a line."""
ASSUMED = Text(
    sv="Antaget, inte angivet i dokumentet: {fields}.", en="Assumed, not stated in the document: {fields}."
)
ASSUMED_FACT = Text(sv="{fields}, som dokumentet inte anger", en="{fields}, not stated in the document")
ASSUMED_OF = Text(
    sv="Antaget, inte angivet i dokumentet: {fields} för {titles}.",
    en="Assumed, not stated in the document: {fields} of {titles}.",
)
PRINTED_FIELD = Text(
    "{field}: det tryckta är {printed}, {meaning}.",
    "{field}: {printed} is printed; {meaning}.",
)
PRINTED_FIELD_OF = Text(
    "{title}, {field}: det tryckta är {printed}, {meaning}.",
    "{title}, {field}: {printed} is printed; {meaning}.",
)
PRINTED_FACT = Text("det tryckta är {printed}, {meaning}", "{printed} is printed; {meaning}")
PRINTED_COUNT = Text(
    "{row}, {column}: det tryckta är {printed}, {meaning}.",
    "{row}, {column}: {printed} is printed; {meaning}.",
)

# Goals, limits, allocations, outcomes.
GOAL = Text("Mål", "Goal")
INDICATOR = Text("Indikator", "Indicator")
BASELINE = Text("Utgångsvärde", "Baseline")
TARGET = Text("Målvärde", "Target")
BY = Text("Senast", "By")
OUTCOME = Text("Utfall", "Outcome")
MEASURED = Text("Mätt", "Measured")
INDICATOR_AND_TARGET = Text("Indikator och målvärde", "Indicator and target")
INDICATOR_TARGET = Text("{indicator}: {target}", "{indicator}: {target}")
ASSESSMENT = Text("Bedömning", "Assessment")
DATA_SOURCE = Text("Datakälla", "Data source")
AT_LEAST = Text("minst {bound}", "at least {bound}")
AT_MOST = Text("högst {bound}", "at most {bound}")
OF_BASE = Text("{bound} av {base}", "{bound} of {base}")
BUT_AT_MOST = Text("{bound}, dock högst {ceiling}", "{bound}, but at most {ceiling}")
UP_TO = Text("{bound} om {base} är högst {up_to}", "{bound} if {base} is at most {up_to}")
OTHERWISE = Text("annars {bound}", "otherwise {bound}")
AFTER_EARMARKS = Text("{bound}, öronmärkta medel borträknade", "{bound}, after earmarks")
THE_BASE = Text("basen", "the base")
VALUE_ON = Text("{value} ({when})", "{value} ({when})")
WITH_BY = Text("{bound}, senast {when}", "{bound}, by {when}")
WITH_TIME = Text("{bound}, {when}", "{bound}, {when}")
WITH_COUNTING = Text("{bound} {counting}", "{bound} {counting}")
LIMITED = Text("Vad som begränsas", "What is limited")
LIMIT = Text("Gräns", "Limit")
IN_MONEY = Text("Motsvarar {year},\N{NO-BREAK SPACE}{unit}", "Comes to {year},\N{NO-BREAK SPACE}{unit}")
ORIGIN = Text("Källa", "Source")
KEY_FIGURE = Text("Nyckeltal", "Key figure")
FIGURE = Text("Värde", "Value")
TIME = Text("Tid", "Time")
CLASS = Text("Del", "Part")
SHARE = Text("Mål", "Aim")
PRESENT_SHARE = Text("I planen", "In the plan")
REPORTED_SHARE = Text("Utfall", "Outcome")
ALLOCATIONS: Mapping[str | None, Text] = {
    None: Text("Fördelning", "Division"),
    "other": Text("Fördelning", "Division"),
    "costs": Text("Fördelning av insatsernas kostnader", "Division of the costs of interventions"),
    "interventions": Text("Fördelning av antalet insatser", "Division of the number of interventions"),
    "participants": Text("Fördelning av antalet deltagare", "Division of the number of participants"),
}
HOLDS_FROM = Text("Ska gälla {year}.", "To hold in {year}.")
TOLERANCE = Text("Får avvika med {tolerance}.", "May differ by {tolerance}.")
UNCOUNTED = Text("Uppgift saknas för {names}.", "Not available for {names}.")

# Lists.
TARGET_GROUP = Text("Målgrupp", "Target group")
DESCRIPTION = Text("Beskrivning", "Description")
AGES = Text("Ålder", "Ages")
STANDING = Text("Ställning", "Standing")
INTERVENTION = Text("Insats", "Intervention")
DIRECTION = Text("Inriktning", "Direction")
OWNER = Text("Ägare", "Owner")
COST = Text("Kostnad", "Cost")
LOCAL_UNIT = Text("Lokal enhet", "Local unit")
LOCAL_UNITS_OF = Text("Lokala enheter i {name}", "Local units of {name}")
MEMBER = Text("Medlem", "Member")
PARTY = Text("Part", "Party")
DOCUMENT = Text("Dokument", "Document")
ROLE = Text("Slag", "Role")
HOLDS = Text("innehåller {what}", "holds {what}")
OTHER_GOALS = Text("Övriga mål", "Other goals")
OTHER_INTERVENTIONS = Text("Övriga insatser", "Other interventions")
INDIVIDUAL = Text("Individinriktade insatser", "Individual interventions")
STRUCTURAL = Text("Strukturövergripande insatser", "Structural interventions")
YES = Text("Ja", "Yes")

# Deviations.
RULE = Text("Avvikelse från: {title}", "Deviation from: {title}")
LIMIT_ON = Text("Gränsen för {measure}", "The limit on {measure}")
LIMIT_OF = Text("{limit}: {bound}", "{limit}: {bound}")
MEASURES: Mapping[str, Text] = {
    "equity": term("Measure", "equity"),
    "result": Text("årets resultat", "the result of the year"),
    "administration_costs": term("Measure", "administration_costs"),
    "own": term("Measure", "own"),
}
REQUIREMENTS: Mapping[str, Text] = {
    "statistics_by_sex": Text("Kravet på könsuppdelad statistik", "The demand for statistics by sex"),
    "smallest_cell": Text("Gränsen för hur små grupper som visas", "The bound on how small groups are shown"),
}
REASON = Text("Skäl", "Reason")
ACCEPTED_BY = Text("Godtagen av", "Accepted by")
ACCEPTED_ON = Text("Godtagen", "Accepted on")
VALID_UNTIL = Text("Gäller till och med", "Valid until")

TABLE_IN = Text("Tabell: {heading}", "Table: {heading}")
LEGEND = Text("{sign} {meaning}", "{sign} {meaning}")

# The status of the document, in words, and its mark.
STATUS_BY: Mapping[str | None, Text] = {
    None: Text("Beslutad{by}{on}{paragraph}", "Decided{by}{on}{paragraph}"),
    "adopted": Text("Antagen{by}{on}{paragraph}", "Adopted{by}{on}{paragraph}"),
    "revised": Text("Reviderad{by}{on}{paragraph}", "Revised{by}{on}{paragraph}"),
    "proposal": Text(
        "Förslag som ska beslutas{by}{on}{paragraph}", "Proposal to be decided{by}{on}{paragraph}"
    ),
    "consultation": Text(
        "På remiss. Ska beslutas{by}{on}{paragraph}", "Out for consultation. To be decided{by}{on}{paragraph}"
    ),
}
"""By status: how far the document has come, with who, when and where in the minutes."""
STATUS_ALONE: Mapping[str, Text] = {
    "adopted": Text("Antagen", "Adopted"),
    "revised": Text("Reviderad", "Revised"),
    "proposal": Text("Förslag, inte beslutad", "Proposal, not decided"),
    "consultation": Text("På remiss, inte beslutad", "Out for consultation, not decided"),
}
"""By status: the same where nothing else is said of the decision."""
BY_WHOM = Text(" av {who}", " by {who}")
ON_DAY = Text(" den {on}", " on {on}")
IN_MONTH = Text(" i {on}", " in {on}")
IN_YEAR = Text(" år {on}", " in {on}")
IN_WORDS = Text(" {on}", " {on}")
MARKS: Mapping[str, Text] = {
    "proposal": Text("Förslag", "Proposal"),
    "consultation": Text("Remiss", "Consultation"),
}
"""By status: what stands on every page of a document that nobody has decided."""

# The plan in brief.
BRIEF = Text("Planen i korthet", "The plan in brief")
BRIEFS: Mapping[str, Text] = {
    "goals_plan": BRIEF,
    "operational_plan": BRIEF,
    "budget": Text("Budgeten i korthet", "The budget in brief"),
    "decision": Text("Beslutet i korthet", "The decision in brief"),
    "follow_up": Text("Året i korthet", "The year in brief"),
}
"""By kind of document: the heading over its few first figures."""
AT_FIRST = Text("Överblick", "At a glance")
COMPARED: Mapping[int, Text] = {
    1: Text("{amount} mer än {column}", "{amount} more than {column}"),
    0: Text("lika mycket som {column}", "as much as {column}"),
    -1: Text("{amount} mindre än {column}", "{amount} less than {column}"),
}
"""By sign of the difference: a figure beside that of another column."""
ROWS_GIVE = Text("raderna ger {amount}", "the rows give {amount}")
EQUITY_OPENS = Text("{amount} vid årets början", "{amount} at the start of the year")
LIMIT_AT_MOST = Text("gräns: högst {bound}", "limit: at most {bound}")
LIMIT_AT_LEAST = Text("gräns: lägst {bound}", "limit: at least {bound}")
LIMIT_ACCEPTED = Text("avvikelsen är godtagen", "the deviation is accepted")
EQUITY_END = Text("Eget kapital vid årets slut", "Equity at the end of the year")
MEMBERS_PAY = Text("Medlemmarna betalar", "The members pay")
PARTY_SHARES: Mapping[str, Text] = {
    "state": Text("staten", "the state"),
    "region": Text("regionen", "the region"),
    "municipalities": Text("kommunerna", "the municipalities"),
}
PLANNED = Text("Planerade deltagare", "Planned participants")
PLANNED_OF: Mapping[str, Text] = {
    "individual": Text("Planerade deltagare, individinriktat", "Planned participants, individual"),
    "structural": Text("Planerade deltagare, strukturövergripande", "Planned participants, structural"),
}
"""By direction of the interventions."""
OF_INTERVENTIONS = Text("i {some} av {all} insatser", "in {some} of {all} interventions")
OF_AMOUNT = Text("av {amount}", "of {amount}")
GOALS_ARE_REACHED = Text("Nådda mål", "Goals reached")
GOALS_REACHED = Text("{some} av {all}", "{some} of {all}")
GOALS_BY: Mapping[str, Text] = {
    "partly": Text("delvis nådda: {number}", "partly reached: {number}"),
    "not_reached": Text("inte nådda: {number}", "not reached: {number}"),
}
BRIEF_INTERVENTIONS = Text("Insatserna", "The interventions")
BRIEF_LIVES: Mapping[str | None, Text] = {
    "new": Text("Nya", "New"),
    "renamed": Text("Nytt namn", "New name"),
    "continues": Text("Fortsätter", "Going on"),
    "moved": Text("Flyttas", "Moved"),
    "implemented": Text("Går över i ordinarie verksamhet", "Taken over into regular operation"),
    "ends": Text("Avslutas", "Ending"),
    None: Text("Övriga", "Others"),
}
"""By life: what the brief calls interventions, in its order."""
COUNT_INTERVENTIONS = Text("{number} insatser", "{number} interventions")
BRIEF_DECISIONS: Mapping[str | None, Text] = {
    None: Text("Beslutspunkter", "Points to decide"),
    "proposal": Text("Det här ska beslutas", "To be decided"),
    "consultation": Text("Det här ska beslutas", "To be decided"),
    "adopted": Text("Det här har beslutats", "What was decided"),
    "revised": Text("Det här har beslutats", "What was decided"),
}
"""By status: the heading over the points of the decision."""
BRIEF_DEVIATIONS = (
    Text("En godtagen avvikelse", "An accepted deviation"),
    Text("Godtagna avvikelser", "Accepted deviations"),
)
"""One, and several."""

TABLE_NUMBER = Text("Tabell {number}", "Table {number}")
NOTE_NUMBER = Text("Not {number}", "Note {number}")
BACK_TO_TABLE = Text("Not {number}, tillbaka till tabellen", "Note {number}, back to the table")

# Interventions at a glance.
AT_A_GLANCE = Text("{name} i korthet", "{name} at a glance")
FOR_ALL = Text("För alla gäller:", "For all of them:")
FOR_MOST = Text("Om inget annat sägs gäller:", "Unless something else is said:")
ALL_MEMBERS = Text("Alla medlemmar", "All members")

SMALL = Text("Små antal", "Small numbers")
SMALL_HIDDEN = Text(
    "färre än {least} personer visas inte ({sign}), inte heller det som skulle avslöja dem",
    "fewer than {least} people are not shown ({sign}), nor what would give them away",
)
