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
    sv="Skriv ut planformatets JSON Schema (2020-12), för textredigerare och andra program.",
    en="Print the JSON Schema (2020-12) of the plan format, for editors and other programs.",
)

PATHS = Text(
    sv="Filer, mappar, mönster som plans/*.yaml, eller - för att läsa från standard in.",
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
    sv="Fil, eller mapp om planerna är flera; - för terminalen. Utan flaggan: en fil bredvid planen, eller "
    "standard ut när den leds vidare.",
    en="A file, or a folder where the plans are several; - for the terminal. Without it: a file beside the plan, "
    "or the standard output where that is piped.",
)
FAIL_ON = Text(
    sv="Vad som ger avslutskod 1: error (fel), warning (varning), info (upplysning), undecidable "
    "(kan inte avgöras) eller never (aldrig); error om inget anges.",
    en="What gives exit code 1: error, warning, info, undecidable or never; error if none is given.",
)
SELECT = Text(
    sv="Bara den här regeln; kan anges flera gånger.", en="Only this rule; may be given several times."
)
IGNORE = Text(
    sv="Inte den här regeln; kan anges flera gånger.", en="Not this rule; may be given several times."
)
DATE = Text(
    sv="Dag att jämföra avvikelsers slutdatum med (ÅÅÅÅ-MM-DD); i dag om inget anges.",
    en="The day to compare the ends of deviations with (YYYY-MM-DD); today if none is given.",
)
VERBOSE = Text(
    sv="Skriv ut vad uppfyllda regler har räknat fram, även när inget är fel.",
    en="Print what passing rules have computed, also where nothing is wrong.",
)
WITH = Text(
    sv="Fil, mapp eller mönster med planer som de angivna bygger på; de läses men varken prövas, skrivs ut eller "
    "jämförs. Kan anges flera gånger.",
    en="File, folder or pattern of plans that those given build on; they are read, but neither checked, rendered "
    "nor compared. May be given several times.",
)
STDIN_NAME = Text(
    sv="Filnamnet som visas för det som läses från standard in.",
    en="The file name shown for what is read from the standard input.",
)
TEMPLATES = Text(
    sv="Mapp med egna mallar som ersätter samplans, fil för fil.",
    en="Folder with templates of your own that replace samplan's, file by file.",
)
CHECK = Text(
    sv="Skriv inget; avslutskod 1 om dokumenten inte är aktuella.",
    en="Write nothing; exit code 1 if the documents are not up to date.",
)
ARCHIVE = Text(
    sv="PDF för arkivet: PDF/A-3 med planens fil bifogad.",
    en="PDF for the archive: PDF/A-3 with the file of the plan attached.",
)
REFERENCE = Text(
    sv="Kontorets egen Word-fil: formatmallar, sida, sidhuvud och sidfot tas från den.",
    en="The office's own Word file: styles, page, head and foot are taken from it.",
)
EXIT_CODE = Text(sv="Avslutskod 1 om något skiljer.", en="Exit code 1 if anything differs.")

WROTE = Text(sv="skrev {file}", en="wrote {file}")
TOOK_AWAY = Text(
    sv="samplan: den äldre ”{file}” togs bort, för den hör inte till den här körningen",
    en="samplan: the older “{file}” was removed, for it is not of this run",
)
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
OTHER_SUFFIX = Text(
    sv="”{file}” slutar som ett annat format än {to}; ange en mapp eller en fil som slutar på .{to}",
    en="“{file}” ends like another format than {to}; give a folder, or a file that ends in .{to}",
)
NO_SUFFIX = Text(
    sv="”{file}” slutar på .{suffix}, som inte är något format här; välj bland {formats}, eller skriv {file}/ för en mapp",
    en="“{file}” ends in .{suffix}, which is no format here; choose among {formats}, or write {file}/ for a folder",
)
NOT_A_FORMAT = Text(
    sv="”{written}” efter {flag} finns inte att välja; välj bland {formats}",
    en="“{written}” after {flag} is not a choice; choose among {formats}",
)
ERROR = Text(sv="samplan: {message}", en="samplan: {message}")
TRACEBACK = Text(sv="{lines}", en="{lines}")
BUG = Text(
    sv="samplan: ett fel i programmet ({what}). Kör om med --debug och rapportera det som skrivs ut.",
    en="samplan: a fault in the program ({what}). Run again with --debug and report what it prints.",
)

NO_STDIN_BESIDE = Text(
    sv="--with läser filer; standard in (-) är för planen själv",
    en="--with reads files; the standard input (-) is for the plan itself",
)
LACKS_PLAN = Text(
    sv="samplan: {file}: dokumentet saknar det som står i planen ”{plan}”, som inte är med; ange den med --with",
    en="samplan: {file}: the document lacks what stands in the plan “{plan}”, which is not here; give it with --with",
)
SCHEMA_IS_NO_PLAN = Text(
    sv="”{file}” heter som en plan, men ett JSON Schema är ingen plan; välj ett namn som slutar på .json",
    en="“{file}” is named as a plan is, and a JSON Schema is none; choose a name that ends in .json",
)

PATHS_NAME = Text(sv="SÖKVÄG …", en="PATH …")
FILE_NAME = Text(sv="FIL", en="FILE")
FILE_OR_DIR_NAME = Text(sv="FIL|MAPP|-", en="FILE|DIR|-")
PATH_NAME = Text(sv="SÖKVÄG", en="PATH")
DIR_NAME = Text(sv="MAPP", en="DIR")
LEVEL_NAME = Text(sv="NIVÅ", en="LEVEL")
RULE_NAME = Text(sv="REGEL", en="RULE")
DATE_NAME = Text(sv="DATUM", en="DATE")
NAME_NAME = Text(sv="NAMN", en="NAME")
OLD_NAME = Text(sv="TIDIGARE", en="OLD")
NEW_NAME = Text(sv="SENARE", en="NEW")
FORMAT_NAME = Text(sv="FORMAT", en="FORMAT")
