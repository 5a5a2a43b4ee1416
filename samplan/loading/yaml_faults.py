"""The faults of a readable file whose content is not plain data: keys, aliases, tags, documents."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

FIRST_PLACE = Text(sv="här står nyckeln första gången", en="the key stands here first")
ANCHOR_PLACE = Text(sv="här börjar det som {name} står för", en="what {name} stands for begins here")

PLAN_EMPTY = Fault(
    id="plan-empty",
    severity=Severity.ERROR,
    title=Text(sv="Filen är tom", en="The file is empty"),
    message=Text(
        sv="filen har inget innehåll, bara tomma rader eller kommentarer; här väntades en plan",
        en="the file has no content, only blank lines or comments; a plan was expected",
    ),
    remedy=Text(
        sv="skriv planen här, eller ta bort filen",
        en="write the plan here, or remove the file",
    ),
)

NOT_A_PLAN = Fault(
    id="not-a-plan",
    severity=Severity.ERROR,
    title=Text(sv="Filen är ingen plan", en="The file is not a plan"),
    message=Text(
        sv="filen innehåller {shape}; en plan består av rader med nyckel, kolon och värde",
        en="the file holds {shape}; a plan consists of lines with a key, a colon and a value",
    ),
    remedy=Text(
        sv="börja filen med `samplan: 1` på en egen rad, eller peka ut en annan fil",
        en="begin the file with `samplan: 1` on a line of its own, or point to another file",
    ),
)

CONFLICT = Fault(
    id="yaml-conflict",
    severity=Severity.ERROR,
    title=Text(
        sv="Två versioner av filen står i varandra", en="Two versions of the file stand in each other"
    ),
    message=Text(
        sv="filen har märken från versionshanteringen, där två versioner inte kunde slås ihop "
        "(rad {lines}); inget i filen kontrolleras förrän de är borta",
        en="the file has markers of version control, where two versions could not be merged "
        "(line {lines}); nothing in the file is checked until they are gone",
    ),
    remedy=Text(
        sv="behåll den version som gäller mellan märkena, och ta bort den andra och raderna med <<<<<<<, "
        "======= och >>>>>>>",
        en="keep the version that holds between the markers, and remove the other and the lines with "
        "<<<<<<<, ======= and >>>>>>>",
    ),
)

SHAPE_LIST = Text(sv="en lista", en="a list")
SHAPE_VALUE = Text(sv="ett enda värde", en="a single value")

DUPLICATE_KEY = Fault(
    id="yaml-duplicate-key",
    severity=Severity.ERROR,
    title=Text(sv="Samma nyckel två gånger", en="The same key twice"),
    message=Text(
        sv="nyckeln {key} står två gånger på samma nivå; bara det första värdet används i kontrollen",
        en="the key {key} stands twice on the same level; only the first value is used in the checks",
    ),
    remedy=Text(
        sv="behåll den rad som gäller och ta bort den andra",
        en="keep the line that is right and remove the other",
    ),
)

TOO_DEEP = Fault(
    id="yaml-too-deep",
    severity=Severity.ERROR,
    title=Text(sv="För många nivåer", en="Too many levels"),
    message=Text(
        sv="här börjar nivå {level}; en plan får ha högst {limit} nivåer i varandra",
        en="level {level} begins here; a plan may have at most {limit} levels inside each other",
    ),
    remedy=Text(
        sv="kontrollera indragen och att alla hakparenteser och klammerparenteser är avslutade",
        en="check the indentation and that all brackets and braces are closed",
    ),
)

ALIAS_BOMB = Fault(
    id="yaml-alias-bomb",
    severity=Severity.ERROR,
    title=Text(sv="Upprepningarna blir för stora", en="The repetitions grow too large"),
    message=Text(
        sv="med upprepningen *{name} hämtas mer än {limit} värden från andra ställen i filen",
        en="with the repetition *{name}, more than {limit} values are fetched from other places in the file",
    ),
    remedy=Text(
        sv="skriv ut värdena i stället för att upprepa dem med * och &",
        en="write the values out instead of repeating them with * and &",
    ),
)

UNKNOWN_ALIAS = Fault(
    id="yaml-unknown-alias",
    severity=Severity.ERROR,
    title=Text(sv="Upprepning av något som inte finns", en="Repetition of something that does not exist"),
    message=Text(
        sv="*{name} betyder ”upprepa det som är märkt &{name}”, men inget tidigare i filen är märkt så",
        en="*{name} means “repeat what is marked &{name}”, but nothing earlier in the file is marked so",
    ),
    remedy=Text(
        sv="är stjärnan en del av texten: sätt citattecken om värdet; annars: rätta namnet",
        en="if the asterisk is part of the text, put quotation marks around the value; otherwise correct the "
        "name",
    ),
)

RECURSIVE_ALIAS = Fault(
    id="yaml-recursive-alias",
    severity=Severity.ERROR,
    title=Text(sv="Upprepning av sig själv", en="Repetition of itself"),
    message=Text(
        sv="*{name} står inuti det som är märkt &{name} och skulle upprepa sig själv utan slut",
        en="*{name} stands inside what is marked &{name} and would repeat itself without end",
    ),
    remedy=Text(
        sv="skriv ut värdet här i stället för *{name}", en="write the value out here instead of *{name}"
    ),
)

TAG = Fault(
    id="yaml-tag",
    severity=Severity.ERROR,
    title=Text(sv="Typmärke framför ett värde", en="Type mark in front of a value"),
    message=Text(
        sv="{tag} framför värdet är ett typmärke; en plan har inga, och märket har ingen verkan här",
        en="{tag} in front of the value is a type mark; a plan has none, and the mark has no effect here",
    ),
    remedy=Text(
        sv="ta bort {tag}; är utropstecknet en del av texten: sätt citattecken om värdet",
        en="remove {tag}; if the exclamation mark is part of the text, put quotation marks around the value",
    ),
)

MERGE_KEY = Fault(
    id="yaml-merge-key",
    severity=Severity.ERROR,
    title=Text(sv="Inblandade rader (<<)", en="Mixed-in lines (<<)"),
    message=Text(
        sv="<< blandar in rader från ett annat ställe; i en plan ska varje uppgift stå där den gäller",
        en="<< mixes in lines from another place; in a plan every fact stands where it applies",
    ),
    remedy=Text(
        sv="ta bort raden med << och skriv ut dessa nycklar: {keys}",
        en="remove the line with << and write these keys out: {keys}",
    ),
)

NO_KEYS = Text(sv="inga", en="none")

COMPLEX_KEY = Fault(
    id="yaml-complex-key",
    severity=Severity.ERROR,
    title=Text(sv="Nyckel som inte är ett ord", en="Key that is not a word"),
    message=Text(
        sv="före kolon står en lista, en grupp, en upprepning (*) eller ett frågetecken; "
        "en nyckel ska vara ett ord eller ett årtal",
        en="before the colon stands a list, a group, a repetition (*) or a question mark; "
        "a key must be a word or a year",
    ),
    remedy=Text(
        sv="skriv nyckeln som ett ord; är det text som börjar med en parentes eller ett frågetecken: sätt "
        "citattecken om den",
        en="write the key as a word; if it is text that begins with a bracket or a question mark, put "
        "quotation marks around it",
    ),
)

TWO_DOCUMENTS = Fault(
    id="yaml-two-documents",
    severity=Severity.ERROR,
    title=Text(sv="Mer än en plan i filen", en="More than one plan in the file"),
    message=Text(
        sv="här börjar ett andra dokument; en fil innehåller en enda plan, och bara den första kontrolleras",
        en="a second document begins here; a file holds a single plan, and only the first one is checked",
    ),
    remedy=Text(
        sv="flytta resten till en egen fil, eller ta bort raden med --- eller ...",
        en="move the rest to a file of its own, or remove the line with --- or ...",
    ),
)

DIRECTIVE = Fault(
    id="yaml-directive",
    severity=Severity.ERROR,
    title=Text(sv="Okänd anvisning i början av filen", en="Unknown directive at the top of the file"),
    message=Text(
        sv="raden {line} är en anvisning till YAML-läsaren; bara `%YAML 1.x` är tillåten",
        en="the line {line} is a directive to the YAML reader; only `%YAML 1.x` is allowed",
    ),
    remedy=Text(sv="ta bort raden", en="remove the line"),
)

YAML_FAULTS = (
    CONFLICT,
    PLAN_EMPTY,
    NOT_A_PLAN,
    DUPLICATE_KEY,
    TOO_DEEP,
    ALIAS_BOMB,
    UNKNOWN_ALIAS,
    RECURSIVE_ALIAS,
    TAG,
    MERGE_KEY,
    COMPLEX_KEY,
    TWO_DOCUMENTS,
    DIRECTIVE,
)
