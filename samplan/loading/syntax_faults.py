"""The faults that end the reading of a file, by their cause; those of brackets stand apart."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

QUOTE_THE_VALUE = Text(
    sv='sätt citattecken om hela värdet: "…"', en='put quotation marks around the whole value: "…"'
)

SYNTAX = Fault(
    id="yaml-syntax",
    severity=Severity.ERROR,
    title=Text(sv="Raden går inte att läsa", en="The line cannot be read"),
    message=Text(
        sv="här går filen inte att läsa vidare; väntat är en nyckel, kolon, ett blanksteg och ett värde",
        en="the file cannot be read on from here; a key, a colon, a space and a value are expected",
    ),
    remedy=Text(
        sv="jämför med raderna ovanför; innehåller värdet skiljetecken: sätt citattecken om det",
        en="compare with the lines above; if the value has punctuation, put quotation marks around it",
    ),
)

TAB = Fault(
    id="yaml-tab",
    severity=Severity.ERROR,
    title=Text(sv="Tabb som indrag", en="Tab as indentation"),
    message=Text(
        sv="raden är indragen med en tabb; indrag görs med blanksteg",
        en="the line is indented with a tab; indentation is made with spaces",
    ),
    remedy=Text(
        sv="använd blanksteg: två för varje nivå, lika många som på raderna på samma nivå",
        en="use spaces: two for each level, as many as on the sibling lines",
    ),
)

UNCLOSED_QUOTE = Fault(
    id="yaml-unclosed-quote",
    severity=Severity.ERROR,
    title=Text(sv="Citattecken som inte avslutas", en="Quotation mark that is not closed"),
    message=Text(
        sv="citattecknet {quote} öppnas här men avslutas inte där värdet tar slut",
        en="the quotation mark {quote} is opened here but not closed where the value ends",
    ),
    remedy=Text(sv="skriv {quote} där värdet slutar", en="write {quote} where the value ends"),
)

TEXT_AFTER_QUOTE = Fault(
    id="yaml-text-after-quote",
    severity=Severity.ERROR,
    title=Text(sv="Text efter citattecknet", en="Text after the quotation mark"),
    message=Text(
        sv="värdet är slut vid citattecknet {quote}, men här följer mer text",
        en="the value ends at the quotation mark {quote}, but more text follows here",
    ),
    remedy=Text(
        sv="sätt citattecken om hela värdet, och skriv ” eller ’ för citat inne i texten",
        en="put quotation marks around the whole value, and write ” or ’ for quotations inside the text",
    ),
)

BAD_ESCAPE = Fault(
    id="yaml-bad-escape",
    severity=Severity.ERROR,
    title=Text(sv="Omvänt snedstreck i citat", en="Backslash in quotation marks"),
    message=Text(
        sv='inom "…" har \\ en särskild betydelse, och {escape} betyder ingenting',
        en='within "…", \\ has a special meaning, and {escape} means nothing',
    ),
    remedy=Text(
        sv="skriv två snedstreck (\\\\) eller använd enkla citattecken: '…'",
        en="write two backslashes (\\\\) or use single quotation marks: '…'",
    ),
)

COLON_IN_VALUE = Fault(
    id="yaml-colon-in-value",
    severity=Severity.ERROR,
    title=Text(sv="Kolon inne i ett värde", en="Colon inside a value"),
    message=Text(
        sv="i värdet {value} står ett kolon följt av blanksteg; det läses som ännu en nyckel på samma rad",
        en="the value {value} has a colon followed by a space; that reads as another key on the same line",
    ),
    remedy=QUOTE_THE_VALUE,
)

COLON_IN_WORD_QUOTES = Fault(
    id="yaml-colon-in-word-quotes",
    severity=Severity.ERROR,
    title=Text(
        sv="Ordbehandlarens citattecken om ett kolon", en="A word processor's quotation marks around a colon"
    ),
    message=Text(
        sv="värdet {value} står inom {sign}, ett citattecken från en ordbehandlare som inte gäller här; "
        "därför läses dess kolon som ännu en nyckel",
        en="the value {value} stands in {sign}, a word processor's quotation mark that does not count here; "
        "so its colon reads as another key",
    ),
    remedy=Text(
        sv='skriv raka citattecken om hela värdet: "…"',
        en='type straight quotation marks around the value: "…"',
    ),
)

MISSING_COLON = Fault(
    id="yaml-missing-colon",
    severity=Severity.ERROR,
    title=Text(sv="Kolon saknas", en="Colon missing"),
    message=Text(
        sv="raden {line} har inget kolon efter nyckeln och är inte heller indragen som en fortsättning",
        en="the line {line} has no colon after a key, nor is it indented as a continuation",
    ),
    remedy=Text(
        sv="skriv kolon och blanksteg efter nyckeln; hör raden till texten ovanför: dra in den",
        en="write a colon and a space after the key; if the line belongs to the text above, indent it",
    ),
)

MISSING_SPACE = Fault(
    id="yaml-missing-space",
    severity=Severity.ERROR,
    title=Text(sv="Blanksteg saknas efter kolon", en="Space missing after the colon"),
    message=Text(
        sv="i {line} följer värdet direkt på kolon; då läses allt som en enda text",
        en="in {line} the value follows the colon directly; that reads as one single text",
    ),
    remedy=Text(sv="skriv ett blanksteg efter kolon", en="write a space after the colon"),
)

LIST_MARK = Fault(
    id="yaml-list-mark",
    severity=Severity.ERROR,
    title=Text(sv="Fel listtecken", en="Wrong list mark"),
    message=Text(
        sv="raden börjar med {mark}; en punkt i en lista börjar med bindestreck och blanksteg",
        en="the line begins with {mark}; an item of a list begins with a hyphen and a space",
    ),
    remedy=Text(sv="skriv `- ` i stället för {mark}", en="write `- ` instead of {mark}"),
)

LIST_ON_KEY_LINE = Fault(
    id="yaml-list-on-key-line",
    severity=Severity.ERROR,
    title=Text(sv="Lista på nyckelns rad", en="List on the line of its key"),
    message=Text(
        sv="listan börjar på samma rad som sin nyckel; varje punkt ska stå på en egen rad under nyckeln",
        en="the list begins on the line of its key; each item stands on a line of its own below the key",
    ),
    remedy=Text(
        sv="flytta `- …` till nästa rad, indragen; är strecket en del av texten: sätt citattecken om värdet",
        en="move `- …` to the next line, indented; if the hyphen is part of the text, put quotation marks "
        "around the value",
    ),
)

LONG_KEY = Fault(
    id="yaml-long-key",
    severity=Severity.ERROR,
    title=Text(sv="Nyckeln är för lång", en="The key is too long"),
    message=Text(
        sv="före kolon står {size} tecken; en nyckel får ha högst 1 024",
        en="{size} characters stand before the colon; a key may have at most 1,024",
    ),
    remedy=Text(
        sv="är det löpande text: sätt citattecken om den, eller skriv den under en nyckel som slutar med |",
        en="if it is running text, put quotation marks around it, or write it below a key that ends in |",
    ),
)

INDENTATION = Fault(
    id="yaml-indentation",
    severity=Severity.ERROR,
    title=Text(sv="Fel indrag", en="Wrong indentation"),
    message=Text(
        sv="raden är indragen {spaces} blanksteg och hör då inte ihop med någon rad ovanför",
        en="the line is indented {spaces} spaces and so belongs to none of the lines above",
    ),
    remedy=Text(
        sv="dra in raden lika mycket som raderna på samma nivå; är den fortsättning på en text: "
        "skriv | efter textens nyckel "
        "och texten på raderna under",
        en="indent the line as much as its siblings; if it continues a text, write | after the key of the "
        "text "
        "and the text on the lines below",
    ),
)

RESERVED_CHARACTER = Fault(
    id="yaml-reserved-character",
    severity=Severity.ERROR,
    title=Text(sv="Tecken som ett värde inte får börja med", en="Character that a value may not begin with"),
    message=Text(
        sv="värdet börjar med {character}, som har en särskild betydelse i YAML",
        en="the value begins with {character}, which has a special meaning in YAML",
    ),
    remedy=QUOTE_THE_VALUE,
)

TEXT_AFTER_BAR = Fault(
    id="yaml-text-after-bar",
    severity=Severity.ERROR,
    title=Text(sv="Text efter | eller >", en="Text after | or >"),
    message=Text(
        sv="efter {bar} ska raden vara slut; texten börjar på nästa rad",
        en="the line ends after {bar}; the text begins on the next line",
    ),
    remedy=Text(
        sv="flytta texten till nästa rad, indragen; är {bar} en del av texten: sätt citattecken om värdet",
        en="move the text to the next line, indented; if {bar} is part of the text, put quotation marks "
        "around the value",
    ),
)

SYNTAX_FAULTS = (
    SYNTAX,
    TAB,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    BAD_ESCAPE,
    COLON_IN_VALUE,
    COLON_IN_WORD_QUOTES,
    MISSING_COLON,
    MISSING_SPACE,
    LIST_MARK,
    LIST_ON_KEY_LINE,
    LONG_KEY,
    INDENTATION,
    RESERVED_CHARACTER,
    TEXT_AFTER_BAR,
)
