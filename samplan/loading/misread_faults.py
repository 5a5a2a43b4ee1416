"""The faults of values that YAML reads, but not as whoever wrote them must mean."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

HASH_IN_TEXT = Fault(
    id="yaml-hash-in-text",
    severity=Severity.WARNING,
    title=Text(sv="Text efter # kommer inte med", en="Text after # is left out"),
    message=Text(
        sv="”{lost}” kommer inte med i planen: det som står efter ett blanksteg och # är en kommentar",
        en="“{lost}” is not part of the plan: what stands after a space and # is a comment",
    ),
    remedy=Text(
        sv='hör det till texten: skriv den inom raka citattecken, "{whole}"; är det en kommentar: skriv ett '
        "blanksteg efter #",
        en='if it belongs to the text, put that in straight quotation marks, "{whole}"; if it is a comment, '
        "type a space after #",
    ),
)

UNUSED_ANCHOR = Fault(
    id="yaml-unused-anchor",
    severity=Severity.WARNING,
    title=Text(sv="Ord som börjar med & kommer inte med", en="A word that begins with & is left out"),
    message=Text(
        sv="”&{name}” kommer inte med i planen: det läses som ett märke på värdet, och "
        "inget hänvisar till det",
        en="“&{name}” is not part of the plan: it reads as a mark on the value, and nothing refers to it",
    ),
    remedy=Text(
        sv="hör det till texten: skriv hela värdet inom raka citattecken; annars: ta bort det",
        en="if it belongs to the text, put the whole value in straight quotation marks; else remove it",
    ),
)

MARKS_KEPT = Text(
    sv="det är en del av värdet och skrivs ut i dokumentet", en="it is part of the value and is printed"
)
MARKS_DROPPED = Text(sv="värdet läses utan det", en="the value is read without it")
WORD_QUOTES = Fault(
    id="yaml-word-quotes",
    severity=Severity.WARNING,
    title=Text(
        sv="Ordbehandlarens citattecken om ett värde", en="A word processor's quotation marks around a value"
    ),
    message=Text(
        sv="citattecknet {sign} kommer från en ordbehandlare; {read}",
        en="the quotation mark {sign} comes from a word processor; {read}",
    ),
    remedy=Text(
        sv='skriv raka citattecken ("{inner}") eller inga alls; ska tecknen synas i dokumentet: skriv raka '
        "utanför dem",
        en='type straight quotation marks ("{inner}") or none; if the marks are to be seen in the document, '
        "type straight ones around them",
    ),
)

IF_NUMBER = Text(sv="annars: skriv {seen}", en="if not, write {seen}")
NO_NUMBER = Text(sv="ett sådant tal kan ingen plan ha", en="no plan can have such a number")
AMBIGUOUS_SCALAR = Fault(
    id="yaml-ambiguous-scalar",
    severity=Severity.WARNING,
    title=Text(sv="Värde som program läser olika", en="Value that programs read differently"),
    message=Text(
        sv="{text} läses här som text, men andra program läser det som {seen}",
        en="{text} is read as text here, but other programs read it as {seen}",
    ),
    remedy=Text(
        sv="är det text (ett nummer, en kod): skriv citattecken om värdet; {how}",
        en="if it is text (a number, a code), put quotation marks around it; {how}",
    ),
)

BULLETS_IN_TEXT = Fault(
    id="yaml-bullets-in-text",
    severity=Severity.WARNING,
    title=Text(sv="Punkter som inte blir en lista", en="Points that make no list"),
    message=Text(
        sv="raden börjar med {mark}, som inte gör någon lista: raderna skrivs ut som löpande text (sådana "
        "rader "
        "i filen: {count})",
        en="the line begins with {mark}, which makes no list: the lines are printed as running text (such "
        "lines in the file: {count})",
    ),
    remedy=Text(
        sv="skriv ett bindestreck och ett blanksteg i stället för {mark} på varje rad",
        en="write a hyphen and a space in place of {mark} on each line",
    ),
)

COMMA_OF_DECIMALS = Text(
    sv="{point} eller {quoted} om kommat står före decimaler",
    en="{point} or {quoted} if decimals follow the comma",
)
COMMA_OF_THOUSANDS = Text(
    sv="{point} eller {quoted} om kommat avskiljer tusental",
    en="{point} or {quoted} if the comma parts thousands",
)
COMMA_OF_TEXT = Text(sv="{quoted} om kommat hör till texten", en="{quoted} if the comma belongs to the text")
"""How a value is written that holds a comma: of a number with decimals in two ways, of a text in one."""
COMMA_TWO_WAYS = Fault(
    id="yaml-comma-two-ways",
    severity=Severity.ERROR,
    title=Text(sv="Komma som kan läsas på två sätt", en="Comma that can be read in two ways"),
    message=Text(
        sv="{written} kan betyda {point} eller {apart}: ett komma utan blanksteg kan höra till ett värde "
        "eller skilja två värden åt",
        en="{written} can mean {point} or {apart}: a comma without a space may belong to a value or part two",
    ),
    remedy=Text(
        sv="skriv {how}, och {apart} om det är skilda värden",
        en="write {how}, and {apart} if these are values of their own",
    ),
)

COMMA_THREE_WAYS = Fault(
    id="yaml-comma-three-ways",
    severity=Severity.ERROR,
    title=Text(
        sv="Komma mellan tusental, decimaler eller värden", en="Comma of thousands, decimals or values"
    ),
    message=Text(
        sv="{written} kan betyda {thousands}, {point} eller {apart}: ett komma utan blanksteg kan avskilja "
        "tusental, decimaler eller värden",
        en="{written} can mean {thousands}, {point} or {apart}: a comma without a space may part thousands, "
        "decimals or values",
    ),
    remedy=Text(
        sv="skriv {thousands} om det är tusental, {point} om det är decimaler, {apart} om det är skilda "
        "värden",
        en="write {thousands} if thousands are meant, {point} if decimals are, {apart} if these are values "
        "of "
        "their own",
    ),
)

COMMA_IN_BRACES = Fault(
    id="yaml-comma-in-braces",
    severity=Severity.ERROR,
    title=Text(sv="Komma inom klammer", en="Comma in braces"),
    message=Text(
        sv="inom {{…}} avslutar kommat värdet: ”{raw}” läses som {number} och en ny nyckel, ”{rest}”",
        en="within {{…}} the comma ends the value: “{raw}” reads as {number} and a new key, “{rest}”",
    ),
    remedy=Text(
        sv="skriv {how}; annars ett blanksteg efter kommat och nyckelns värde",
        en="write {how}; otherwise a space after the comma, and the value of the key",
    ),
)

MISREAD_FAULTS = (
    HASH_IN_TEXT,
    UNUSED_ANCHOR,
    WORD_QUOTES,
    AMBIGUOUS_SCALAR,
    BULLETS_IN_TEXT,
    COMMA_TWO_WAYS,
    COMMA_THREE_WAYS,
    COMMA_IN_BRACES,
)
