"""What can be wrong with the rules in `samplan.toml`, in words."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

ONE_TABLE = Text(
    "regler skrivs som [[{table}]], en tabell för varje regel; här står {given}",
    "rules are written as [[{table}]], a table for each rule; here is {given}",
)
LACKS = Text("regeln saknar {keys}", "the rule lacks {keys}")
NO_ID = Text(
    "”{written}” är inget id: det har små bokstäver a–z, siffror och bindestreck; skriv kanske ”{meant}”",
    "“{written}” is no id: it has lower-case letters a to z, figures and hyphens; write perhaps “{meant}”",
)
TAKEN = Text(
    "”{id}” är redan en av samplans regler; ge den egna regeln ett annat id, till exempel ”var-{id}”",
    "“{id}” is a rule of samplan already; give your own another id, for instance “our-{id}”",
)
TAKEN_BY = Text(
    "”{id}” är redan en regel i {home}; ge den här regeln ett annat id",
    "“{id}” is a rule in {home} already; give this rule another id",
)
TWICE = Text(
    "två regler har samma id ”{id}”; ge den ena ett annat",
    "two rules have the same id “{id}”; give one another",
)
NO_FIGURE = Text(
    "”{written}” är ingen siffra; sökvägen till en siffra börjar med {known}, som i sifferlänkar",
    "“{written}” is no figure; the path of a figure begins with {known}, as in figure links",
)
NO_FIGURE_MEANT = Text(
    "”{written}” är ingen siffra; menade du ”{meant}”?", "“{written}” is no figure; did you mean “{meant}”?"
)
TOO_SHORT = Text(
    "”{written}” är inte hela vägen till en siffra; skriv till exempel ”{meant}”",
    "“{written}” is not the whole path of a figure; write for instance “{meant}”",
)
OTHER_NAME = Text(
    "”{{{name}}}” kan inte stå i sökvägen till en siffra; där kan {year} stå, eller {before} för året före",
    "“{{{name}}}” cannot stand in the path of a figure; {year} can, or {before} for the year before",
)
NO_EACH = Text(
    "* kan inte stå i ”{written}”; den står för det som finns i ”figure”, som inte har någon *",
    "* cannot stand in “{written}”; it stands for what is there in “figure”, which has no *",
)
NO_EACH_THERE = Text(
    "* kan inte stå i en siffra i en annan plan; skriv planens egen siffra i ”figure”, den andra i ”bound”",
    "* cannot stand in a figure of another plan; write the plan's own in “figure”, the other in “bound”",
)
A_PATH = Text(
    'sökvägen till en siffra inom citattecken, som "costs.total.{{year}}"',
    'the path of a figure in quotation marks, like "costs.total.{{year}}"',
)
OTHER_PLAN = Text(
    "”{written}”: en regel gäller många planer; en annan plan skrivs som den nyckel som nämner den: {known}",
    "“{written}”: a rule is about many plans; another plan is written as the key that names it: {known}",
)
AS_KEY = Text(
    'skriv comparison = "{key}", och värdet som bound på raden under',
    'write comparison = "{key}", and the value as bound on the line below',
)
ONE_OF = Text("{known}", "{known}")
MEANT = Text("{known}; menade du ”{meant}”?", "{known}; did you mean “{meant}”?")
A_BOUND = Text(
    "ett belopp som {amount}, en andel som {share}, ett antal som {number} eller en siffra som {figure}",
    "an amount as {amount}, a share as {share}, a number as {number} or a figure of the plan as {figure}",
)
TWO_BOUNDS = Text("två gränser, den lägre först: {example}", "two bounds, the lower first: {example}")
REVERSED = Text(
    "den lägre gränsen ska stå först, men {low} är mer än {high}",
    "the lower bound should stand first, but {low} is more than {high}",
)
ONE_BOUND = Text("en gräns, inte en lista", "one bound, no list")
NO_UNIT = Text(
    "”{figure}” är ett belopp, så gränsen behöver en enhet: skriv ”{number} kr” eller ”{number} tkr”",
    "“{figure}” is an amount, so the bound needs a unit: write “{number} kr” or “{number} tkr”",
)
NEEDS_BASE = Text(
    "”{figure}” är ett belopp, så det måste stå vad {share} är en andel av: skriv till exempel base = {base}",
    "“{figure}” is an amount, so it has to be said of what {share} is a share: write perhaps base = {base}",
)
IDLE_BASE = Text(
    "bara en gräns som är en andel har en bas; gränsen {bound} är ingen",
    "only a bound that is a share has a base; the bound {bound} is none",
)
A_TEXT = Text(
    'text inom citattecken, eller {{sv = "…", en = "…"}}',
    'a text in quotation marks, or {{sv = "…", en = "…"}}',
)
NO_SWEDISH = Text("”{key}” saknar sin text på svenska, sv", "“{key}” lacks its Swedish text, sv")
OTHER_FACT = Text(
    "”{{{name}}}” kan inte fyllas i; det som kan är {known}",
    "“{{{name}}}” cannot be filled in; what can be is {known}",
)
NEEDS_A_BASE = Text(
    "”{{{name}}}” fylls bara i när regeln har en base",
    "“{{{name}}}” is filled in only where the rule has a base",
)
BRACES = Text(
    "klamrarna går inte ihop; det som fylls i skrivs som {example}, en klammer i texten dubbelt",
    "the braces do not fit; what is filled in is written as {example}, a brace of the text twice",
)
EMPTY = Text("text, men den är tom", "text, and it is empty")
KINDS = Text("en lista av {known}", "a list of {known}")
A_FILE = Text(
    'namnet på en fil med fall, som "regler/{id}.yaml"', 'the name of a file of cases, like "rules/{id}.yaml"'
)
EXAMPLE: Mapping[str, str] = {
    "amount": '"800 000 kr"',
    "share": '"75 %"',
    "number": "10",
    "figure": '"costs.total.{year}"',
}
