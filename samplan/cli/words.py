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
    sv="Förklara en regel eller ett fel i en fil: vad som kontrolleras, varför, med exempel, och hur man rättar.",
    en="Explain a rule or a fault of a file: what is checked, why, with examples, and how to mend.",
)
CONFIG = Text(
    sv="Visa vad som gäller för samplan validate, och varifrån varje värde kommer.",
    en="Show what holds for samplan validate, and where each value comes from.",
)
PATHS_OF_CONFIG = Text(
    sv="De sökvägar som prövningen skulle gälla; utan någon: paths i samplan.toml.",
    en="The paths that would be checked; without any: paths in samplan.toml.",
)
RULES = Text(
    sv="Lista alla regler; med --test: pröva regler mot sina fall.",
    en="List all rules; with --test: try rules on their cases.",
)
CASES = Text(
    sv="Med --test: filer med fall, eller mappar med dem; annars projektets, i rules/ bredvid samplan.toml.",
    en="With --test: files of cases, or folders of them; else the project's, in rules/ beside samplan.toml.",
)
TEST = Text(
    sv="Pröva regler mot sina fall; avslutskod 1 om något inte är som väntat.",
    en="Try rules on their cases; exit code 1 if anything is not as expected.",
)
FAMILY = Text(
    sv="Bara en grupp av regler, med mappens namn eller rubriken: law eller Lag.",
    en="One family of rules alone, by the folder's name or its title: law or Law.",
)
CASES_NEED_TEST = Text(
    sv="”{path}” är en sökväg till fall, och de prövas med --test; utan den listas reglerna",
    en="“{path}” is a path of cases, and they are tried with --test; without it the rules are listed",
)
NO_FAMILY_OF_CASES = Text(
    sv="--test prövar reglerna i filerna; --family väljer bara vad som listas",
    en="--test tries the rules of the files; --family only chooses what is listed",
)
TEMPLATES_COMMAND = Text(
    sv="Visa mallarna för dokument, eller kopiera dem till projektets mapp templates/ för att ändra dem.",
    en="Show the templates of documents, or copy them to the project's folder templates/ to change them.",
)
ACTION = Text(
    sv="list: alla mallar, och vilka filer som står i deras ställe; show: skriv ut en; eject: kopiera till projektet.",
    en="list: all templates, and which files stand in for them; show: print one; eject: copy into the project.",
)
TEMPLATE = Text(
    sv="Mallens filnamn, till exempel plan.html.j2.",
    en="The template's file name, for instance plan.html.j2.",
)
TEMPLATES_OF = Text(
    sv="Projektets mapp med mallar. Utan flaggan: templates/ bredvid samplan.toml.",
    en="The project's folder of templates. Without it: templates/ beside samplan.toml.",
)
EJECTED = Text(
    sv="skrev {file}; den går före samplans {name} där samplan.toml ligger bredvid mappen, eller med --templates",
    en="wrote {file}; it goes before samplan's {name} where samplan.toml lies beside the folder, or with --templates",
)
LIST_ALONE = Text(
    sv="list visar alla mallar och tar inga namn; skriv show eller eject före namnet",
    en="list shows all templates and takes no names; write show or eject before the name",
)
WHICH_TEMPLATE = Text(
    sv="{action} behöver namnet på en mall; samplan templates list visar dem",
    en="{action} needs the name of a template; samplan templates list shows them",
)
COMPLETION = Text(
    sv="Skriv ut det skript som gör att skalet fyller i kommandon, flaggor och regler med tabb.",
    en="Print the script by which the shell completes commands, options and rules with Tab.",
)
SHELL = Text(
    sv="Skalet: bash, zsh, fish eller powershell. I bash och zsh står det första exemplet i ~/.bashrc eller ~/.zshrc.",
    en="The shell: bash, zsh, fish or powershell. In bash and zsh the first example stands in ~/.bashrc or ~/.zshrc.",
)
SHELL_NAME = Text(sv="SKAL", en="SHELL")
SCHEMA = Text(
    sv="Skriv ut JSON Schema (2020-12) för planformatet eller för rapporten, för textredigerare och andra program.",
    en="Print the JSON Schema (2020-12) of the plan format, or of the report, for editors and other programs.",
)
SCHEMA_OF = Text(
    sv="plan: planformatet; report: rapporten från samplan validate -f json. Utan ord: plan.",
    en="plan: the plan format; report: the report of samplan validate -f json. Without a word: plan.",
)

PATHS = Text(
    sv="Filer, mappar, mönster som plans/*.yaml, eller - för att läsa från standard in.",
    en="Files, folders, patterns like plans/*.yaml, or - for the standard input.",
)
PATHS_OF_RUN = Text(
    sv="Filer, mappar, mönster som plans/*.yaml, eller - för att läsa från standard in; utan någon: paths i samplan.toml.",
    en="Files, folders, patterns like plans/*.yaml, or - for the standard input; without any: paths in samplan.toml.",
)
NO_PATHS = Text(
    sv="nämn en sökväg, eller skriv projektets under paths i samplan.toml. Se samplan validate --help.",
    en="name a path, or write those of the project under paths in samplan.toml. See samplan validate --help.",
)
FORCE_EXCLUDE = Text(
    sv="Hoppa över nämnda filer som exclude anger, som inte hör till paths i samplan.toml, eller som inte är "
    "planer: för program som nämner allt som ändrats.",
    en="Pass over named files that exclude names, that do not belong to paths of samplan.toml, or that are no "
    "plans: for programs that name whatever has changed.",
)
OLD = Text(sv="Den tidigare planen.", en="The earlier plan.")
NEW = Text(sv="Den senare planen.", en="The later plan.")
RULE = Text(
    sv="Regelns eller felets id, som står efter varje iakttagelse: sum-cost, yaml-tab.",
    en="The id of the rule or fault, which stands below every finding: sum-cost, yaml-tab.",
)
PROJECT = Text(
    sv="Planen eller mappen vars projekts egna regler också avses. Utan flaggan: mappen där du står.",
    en="The plan or folder whose project's own rules are meant too. Without it: the current folder.",
)
NO_PROJECT = Text(
    sv="”{path}” efter --project finns inte; ange en plan eller en mapp i projektet",
    en="“{path}” after --project does not exist; give a plan or a folder of the project",
)
FORMAT = Text(sv="Format: {formats}.", en="Format: {formats}.")
FORMATS = Text(
    sv="Format: {formats}; FORMAT=FIL skriver till filen. Kan anges flera gånger. Utan flaggan: text.",
    en="Format: {formats}; FORMAT=FILE writes to the file. May be given several times. Without it: text.",
)
SEVERAL_PRINTED = Text(
    sv="{formats} kan inte båda skrivas ut i terminalen; ange en fil för det ena: -f {format}=FIL",
    en="{formats} cannot both be printed on the terminal; give a file for one of them: -f {format}=FILE",
)
SEVERAL_IN_ONE = Text(
    sv="{formats} kan inte båda skrivas till ”{file}”; ange en annan fil för det ena",
    en="{formats} cannot both be written to “{file}”; give another file for one of them",
)
NO_FILE_OF_FORMAT = Text(
    sv="efter -f {format}= ska ett filnamn stå", en="a file name should stand after -f {format}="
)
NOTHING_FOR_OUTPUT = Text(
    sv="varje format efter -f har en egen fil, så inget blir kvar till -o {file}; ta bort -o",
    en="each format after -f has a file of its own, so that nothing is left for -o {file}; leave out -o",
)
TO = Text(
    sv="Dokumentets format: {formats}; kan anges flera gånger. Utan flaggan: som filen efter -o slutar, annars html.",
    en="The document's format: {formats}; may be given several times. Without it: as the file after -o ends, else html.",
)
SECTION = Text(
    sv="Bara ett avsnitt, angivet med sitt id eller sin rubrik: till en kallelse eller en webbsida.",
    en="One section alone, given by its id or its heading: for an agenda or a web page.",
)
OPEN = Text(
    sv="Öppna dokumentet när det är skrivet; det första om de är flera.",
    en="Open the document when it is written; the first where there are several.",
)
OUTPUT = Text(
    sv="Skriv till den här filen. Utan flaggan: standard ut.",
    en="Write to this file. Without it: the standard output.",
)
OUTPUT_DIR = Text(
    sv="Fil, eller mapp om planerna är flera; - för terminalen. Utan flaggan: en fil bredvid planen, eller "
    "standard ut när den leds vidare.",
    en="A file, or a folder where the plans are several; - for the terminal. Without it: a file beside the plan, "
    "or the standard output where that is piped.",
)
DATE = Text(
    sv="Dag att jämföra avvikelsers slutdatum med (ÅÅÅÅ-MM-DD). Utan flaggan: i dag.",
    en="The day to compare the ends of deviations with (YYYY-MM-DD). Without it: today.",
)
VERBOSE = Text(
    sv="Skriv ut vilka regler som är uppfyllda och vad de har räknat fram, även när något är fel eller inget är det.",
    en="Print which rules passed and what they have computed, also where something is wrong, or nothing is.",
)
QUIET = Text(
    sv="Skriv bara ut det som når --fail-on, och sista raden.",
    en="Print only what reaches --fail-on, and the last line.",
)
STATISTICS = Text(
    sv="Skriv ut hur många iakttagelser varje regel ger, i stället för iakttagelserna.",
    en="Print how many findings each rule has, in place of the findings.",
)
NOT_TOGETHER = Text(
    sv="{one} och {other} kan inte användas tillsammans; välj en av dem",
    en="{one} and {other} cannot be used together; choose one of them",
)
TEXT_ALONE = Text(
    sv="{flag} gäller formatet text, och det är inte med; de andra har alltid allt",
    en="{flag} is for the format text, which is not asked for; the others always have everything",
)
STDIN_NAME = Text(
    sv="Filnamnet som visas för det som läses från standard in.",
    en="The file name shown for what is read from the standard input.",
)
TEMPLATES = Text(
    sv="Mapp med egna mallar som ersätter samplans, fil för fil. Utan flaggan: templates/ bredvid samplan.toml.",
    en="Folder with templates of your own that replace samplan's, file by file. Without it: templates/ beside samplan.toml.",
)
CHECK = Text(
    sv="Skriv inget; avslutskod 1 om dokumenten inte är aktuella. Radslut spelar ingen roll.",
    en="Write nothing; exit code 1 if the documents are not up to date. Line ends do not matter.",
)
ARCHIVE = Text(
    sv="PDF för arkivet: PDF/A-3 med planens fil bifogad.",
    en="PDF for the archive: PDF/A-3 with the file of the plan attached.",
)
REFERENCE = Text(
    sv="Kontorets egen Word-fil: formatmallar, sida, sidhuvud och sidfot tas från den.",
    en="The office's own Word file: styles, page, head and foot are taken from it.",
)
MASK_SMALL = Text(
    sv="Visa inga antal personer under det här talet, och inte heller dem som skulle avslöja ett sådant.",
    en="Show no number of people below this one, nor those that would give one away.",
)
DRAFT = Text(
    sv="Gör ett arbetsmaterial: varje sida säger UTKAST.",
    en="Make a working draft: every page says DRAFT.",
)
NOTES = Text(
    sv="Skriv in iakttagelserna från samplan validate i dokumentet, som då blir ett utkast (--draft): {formats}.",
    en="Put what samplan validate finds into the document, which then is a draft (--draft): {formats}.",
)
TELLS = Text(sv="samplan: {where}: {said}", en="samplan: {where}: {said}")
NOT_A_MASK = Text(
    sv="”{written}” efter --mask-small är inget heltal från 2",
    en="“{written}” after --mask-small is no whole number from 2 on",
)
EXIT_CODE = Text(sv="Avslutskod 1 om något skiljer.", en="Exit code 1 if anything differs.")

WRITE_BASELINE = Text(
    sv="Skriv det som hittas till en baslinje, som --baseline sedan läser: gamla fel att rätta ett i taget.",
    en="Write what is found into a baseline, which --baseline then reads: old faults to be mended one by one.",
)
READ_AND_WRITTEN = Text(
    sv="--baseline läser en baslinje och --write-baseline skriver en ny; ange den ena",
    en="--baseline reads a baseline and --write-baseline writes a new one; give one of them",
)
FINDING_COUNT = (
    Text(sv="{number} iakttagelse", en="{number} finding"),
    Text(sv="{number} iakttagelser", en="{number} findings"),
)
WROTE_BASELINE = Text(
    sv="samplan: skrev {count} till {file}; de räknas men fäller inte med --baseline {file}",
    en="samplan: wrote {count} to {file}; they are counted and do not fail with --baseline {file}",
)
GONE = Text(
    sv="samplan: finns inte längre: {rule}, {place} ({plan})", en="samplan: gone: {rule}, {place} ({plan})"
)
GONE_COUNT = Text(
    sv="samplan: {count} i baslinjen finns inte längre; samplan validate --write-baseline {file} skriver om den",
    en="samplan: {count} of the baseline no longer found; samplan validate --write-baseline {file} writes it again",
)
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
SAME_FILE = Text(
    sv="”{one}” och ”{other}” har samma id, så båda skulle bli ”{file}”; ge den ena ett annat id",
    en="“{one}” and “{other}” have the same id, so both would become “{file}”; give one of them another id",
)
SEVERAL_FORMATS_TO_ONE = Text(
    sv="{formats} kan inte bli en fil; ange en mapp med -o",
    en="{formats} cannot become one file; give a folder with -o",
)
CHECK_NEEDS_FILE = Text(
    sv="--check jämför med filer; ange en fil eller mapp med -o, eller ingen -o för filerna bredvid planerna",
    en="--check compares with files; give a file or folder with -o, or no -o for the files beside the plans",
)
OPEN_NEEDS_FILE = Text(
    sv="--open öppnar en fil; ange en fil eller mapp med -o, eller ingen -o för en fil bredvid planen",
    en="--open opens a file; give a file or folder with -o, or no -o for a file beside the plan",
)
PROGRESS = Text(sv="gör dokument", en="making documents")
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
NOT_A_FORMAT_NEAR = Text(
    sv="”{written}” efter {flag} finns inte att välja; menade du {meant}? Det finns {formats}",
    en="“{written}” after {flag} is not a choice; did you mean {meant}? There are {formats}",
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
PATHS_OF_RUN_NAME = Text(sv="[SÖKVÄG …]", en="[PATH …]")
PATTERN_NAME = Text(sv="MÖNSTER", en="PATTERN")
FILE_NAME = Text(sv="FIL", en="FILE")
FILE_OR_DIR_NAME = Text(sv="FIL|MAPP|-", en="FILE|DIR|-")
PATH_NAME = Text(sv="SÖKVÄG", en="PATH")
DIR_NAME = Text(sv="MAPP", en="DIR")
NUMBER_NAME = Text(sv="TAL", en="NUMBER")
SECTION_NAME = Text(sv="ID|RUBRIK", en="ID|HEADING")
LEVEL_NAME = Text(sv="NIVÅ", en="LEVEL")
ACTION_NAME = Text(sv="list|show|eject", en="list|show|eject")
SCHEMA_NAME = Text(sv="[plan|report]", en="[plan|report]")
TEMPLATE_NAME = Text(sv="[MALL …]", en="[TEMPLATE …]")
RULE_NAME = Text(sv="REGEL", en="RULE")
CASES_NAME = Text(sv="[FALL …]", en="[CASES …]")
FAMILY_NAME = Text(sv="GRUPP", en="FAMILY")
DATE_NAME = Text(sv="DATUM", en="DATE")
NAME_NAME = Text(sv="NAMN", en="NAME")
OLD_NAME = Text(sv="TIDIGARE", en="OLD")
NEW_NAME = Text(sv="SENARE", en="NEW")
NOTES_NAME = Text(sv="VAD", en="WHAT")
FORMAT_NAME = Text(sv="FORMAT", en="FORMAT")
FORMATS_NAME = Text(sv="FORMAT[=FIL]", en="FORMAT[=FILE]")
