"""The sentences of the command line: help, notices, refusals."""

from __future__ import annotations

from samplan.texts import Text

APP = Text(
    sv="Planer för samordningsförbund som strukturerade data: kontrollera, skapa dokument, jämför.",
    en="Plans of coordination associations as structured data: validate, render, compare.",
)
VALIDATE = Text(
    sv="Kontrollera planer: form, summor, lagkrav och det som planen själv lovar.",
    en="Check plans: form, sums, demands of law, and what the plan itself promises.",
)
RENDER = Text(sv="Gör dokument av planer.", en="Make documents of plans.")
DIFF = Text(sv="Visa vad som ändras mellan två planer.", en="Show what changes between two plans.")
EXPLAIN = Text(
    sv="Förklara en regel: vad den kontrollerar, varför, och hur man rättar.",
    en="Explain a rule: what it checks, why, and how to mend.",
)
RULES = Text(sv="Lista alla regler.", en="List all rules.")
SCHEMA = Text(
    sv="Skriv ut planformatets JSON Schema (2020-12), för redigerare och andra program.",
    en="Print the JSON Schema (2020-12) of the plan format, for editors and other programs.",
)

PATHS = Text(
    sv="Filer, mappar, mönster som plans/*.yaml, eller - för standard in.",
    en="Files, folders, patterns like plans/*.yaml, or - for the standard input.",
)
OLD = Text(sv="Den tidigare planen.", en="The earlier plan.")
NEW = Text(sv="Den senare planen.", en="The later plan.")
RULE = Text(sv="Regelns id, till exempel sum-cost.", en="The rule's id, for instance sum-cost.")
FORMAT = Text(sv="Format: {formats}.", en="Format: {formats}.")
TO = Text(sv="Dokumentets format: {formats}.", en="The document's format: {formats}.")
OUTPUT = Text(
    sv="Skriv till den här filen i stället för till terminalen.",
    en="Write to this file instead of the terminal.",
)
OUTPUT_DIR = Text(
    sv="Fil, eller mapp när planerna är flera; - för terminalen.",
    en="A file, or a folder where the plans are several; - for the terminal.",
)
FAIL_ON = Text(
    sv="När avslutskoden blir 1: error, warning, info, undecidable eller never.",
    en="When the exit code becomes 1: error, warning, info, undecidable or never.",
)
SELECT = Text(
    sv="Bara den här regeln; kan anges flera gånger.", en="Only this rule; may be given several times."
)
IGNORE = Text(
    sv="Inte den här regeln; kan anges flera gånger.", en="Not this rule; may be given several times."
)
DATE = Text(
    sv="Dagen som avvikelsers slutdatum jämförs med (ÅÅÅÅ-MM-DD); annars i dag.",
    en="The day that the ends of deviations are compared with (YYYY-MM-DD); today otherwise.",
)
VERBOSE = Text(
    sv="Skriv ut vad godkända regler har räknat fram, även när inget är fel.",
    en="Print what passing rules have computed, also where nothing is wrong.",
)
STDIN_NAME = Text(
    sv="Filnamnet i fynd från standard in.", en="The file name in findings from the standard input."
)
TEMPLATES = Text(
    sv="Mapp med egna mallar, fil för fil.", en="Folder with templates of your own, file by file."
)
CHECK = Text(
    sv="Skriv inget; avslutskod 1 om dokumenten inte är aktuella.",
    en="Write nothing; exit code 1 if the documents are not up to date.",
)
EXIT_CODE = Text(sv="Avslutskod 1 om något skiljer.", en="Exit code 1 if anything differs.")

WROTE = Text(sv="skrev {file}", en="wrote {file}")
OUTDATED = Text(sv="inte aktuell: {file}", en="out of date: {file}")
SEVERAL_TO_ONE = Text(
    sv="{count} planer kan inte bli en fil; ange en mapp med -o",
    en="{count} plans cannot become one file; give a folder with -o",
)
SAME_NAME = Text(
    sv="två planer har samma id ”{id}”; deras dokument skulle skriva över varandra",
    en="two plans have the same id “{id}”; their documents would overwrite one another",
)
CHECK_NEEDS_FILE = Text(
    sv="--check behöver -o med en fil eller mapp", en="--check needs -o with a file or folder"
)
NOT_A_DAY = Text(sv="”{written}” är inget datum (ÅÅÅÅ-MM-DD)", en="“{written}” is not a date (YYYY-MM-DD)")
NOT_ONE_PLAN = Text(
    sv="”{path}” är {count} filer; jämför en fil med en annan",
    en="“{path}” is {count} files; compare one file with another",
)
STDIN_TWICE = Text(sv="- kan bara anges en gång", en="- can be given only once")
NOT_A_FORMAT = Text(
    sv="”{written}” går inte att välja; det som går är {formats}",
    en="“{written}” is not a choice; the choices are {formats}",
)
ERROR = Text(sv="samplan: {message}", en="samplan: {message}")
BUG = Text(
    sv="samplan: ett fel i programmet ({what}). Kör om med --debug och rapportera det som skrivs ut.",
    en="samplan: a fault in the program ({what}). Run again with --debug and report what it prints.",
)
