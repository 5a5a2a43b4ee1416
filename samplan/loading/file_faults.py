"""The faults of the bytes and characters of a file, before anything is read as YAML."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

SAVE_AS_UTF8 = Text(
    sv="spara filen som UTF-8 (i Anteckningar: Arkiv, Spara som, Kodning)",
    en="save the file as UTF-8 (in Notepad: File, Save as, Encoding)",
)

MORE_THAN = Text(sv="mer än {number}", en="more than {number}")
TOO_LARGE = Fault(
    id="file-too-large",
    severity=Severity.ERROR,
    title=Text(sv="Filen är för stor", en="The file is too large"),
    message=Text(
        sv="filen är på {size} byte; en plan får vara högst {limit} byte och är sällan större än 100 000",
        en="the file has {size} bytes; a plan may have at most {limit} bytes and rarely exceeds 100,000",
    ),
    remedy=Text(
        sv="kontrollera att det är rätt fil, och flytta bilder och bilagor till egna filer",
        en="check that it is the right file, and move pictures and annexes to files of their own",
    ),
)

NOT_TEXT = Fault(
    id="file-not-text",
    severity=Severity.ERROR,
    title=Text(sv="Filen är inte en textfil", en="The file is not a text file"),
    message=Text(
        sv="filen är {kind}; en plan är en textfil i formatet YAML",
        en="the file is {kind}; a plan is a text file in the format YAML",
    ),
    remedy=Text(sv="peka ut planens YAML-fil i stället", en="point to the YAML file of the plan instead"),
)

HAS_BOM = Fault(
    id="file-has-bom",
    severity=Severity.INFO,
    title=Text(sv="Osynlig markering först i filen", en="Invisible mark at the start of the file"),
    message=Text(
        sv="filen börjar med en osynlig kodningsmarkering (BOM); den stör inte här men kan störa andra "
        "program",
        en="the file begins with an invisible encoding mark (BOM); it does no harm here but may in other "
        "programs",
    ),
    remedy=Text(
        sv="spara filen som ”UTF-8” i stället för ”UTF-8 med BOM”",
        en="save the file as “UTF-8” instead of “UTF-8 with BOM”",
    ),
)

UTF16 = Fault(
    id="file-utf16",
    severity=Severity.WARNING,
    title=Text(sv="Filen är sparad som UTF-16", en="The file is saved as UTF-16"),
    message=Text(
        sv="filen är sparad som UTF-16; den går att läsa, men versionshantering och andra program väntar sig "
        "UTF-8",
        en="the file is saved as UTF-16; it can be read, but version control and other programs expect UTF-8",
    ),
    remedy=SAVE_AS_UTF8,
)

ENCODING = Fault(
    id="file-encoding",
    severity=Severity.ERROR,
    title=Text(sv="Filen är inte sparad som UTF-8", en="The file is not saved as UTF-8"),
    message=Text(
        sv="här står byten {byte}, troligen bokstaven {letter} i {encoding}; en plan ska vara sparad som "
        "UTF-8 (sådana ställen i filen: {count})",
        en="the byte {byte} stands here, probably the letter {letter} in {encoding}; a plan must be saved "
        "as UTF-8 (such places in the file: {count})",
    ),
    remedy=SAVE_AS_UTF8,
)

UNREADABLE_ENCODING = Fault(
    id="file-unreadable-encoding",
    severity=Severity.ERROR,
    title=Text(sv="Filens kodning går inte att läsa", en="The encoding of the file cannot be read"),
    message=Text(
        sv="filen ser ut att vara sparad som {encoding}; en plan ska vara sparad som UTF-8",
        en="the file seems to be saved as {encoding}; a plan must be saved as UTF-8",
    ),
    remedy=SAVE_AS_UTF8,
)

CONTROL_CHARACTER = Fault(
    id="file-control-character",
    severity=Severity.ERROR,
    title=Text(sv="Styrtecken i texten", en="Control character in the text"),
    message=Text(
        sv="här står ett tecken som inte hör hemma i en text: {name} ({code}); antal i filen: {count}",
        en="a character stands here that does not belong in a text: {name} ({code}); number in the file: "
        "{count}",
    ),
    remedy=Text(
        sv="ta bort tecknet; det följer ofta med när text kopieras från en PDF eller ett gammalt system",
        en="remove the character; it often comes along when text is copied from a PDF or an old system",
    ),
)

INVISIBLE_CHARACTER = Fault(
    id="file-invisible-character",
    severity=Severity.WARNING,
    title=Text(sv="Osynligt tecken", en="Invisible character"),
    message=Text(
        sv="här står ett osynligt tecken: {name} ({code}); antal i filen: {count}",
        en="an invisible character stands here: {name} ({code}); number in the file: {count}",
    ),
    remedy=Text(
        sv="ta bort tecknet och skriv ett vanligt blanksteg eller en vanlig radbrytning om något behövs där",
        en="remove the character, and type an ordinary space or line break if something is needed there",
    ),
)

LOOKALIKE_CHARACTER = Fault(
    id="file-lookalike-character",
    severity=Severity.WARNING,
    title=Text(sv="Tecken som liknar ett annat", en="Character that looks like another"),
    message=Text(
        sv="här står {name} ({code}), som liknar {plain} men är ett annat tecken; antal i filen: {count}",
        en="here stands {name} ({code}), which looks like {plain} but is another character; "
        "number in the file: {count}",
    ),
    remedy=Text(sv="skriv {plain} från tangentbordet", en="type {plain} on the keyboard"),
)

DECOMPOSED_LETTER = Fault(
    id="file-decomposed-letter",
    severity=Severity.WARNING,
    title=Text(sv="Bokstav i två delar", en="Letter in two parts"),
    message=Text(
        sv="{letter} är här skrivet som två tecken, bokstav och accent var för sig; den läses som en bokstav "
        "(antal i filen: {count})",
        en="{letter} is written as two characters here, letter and accent apart; it is read as one letter "
        "(number in the file: {count})",
    ),
    remedy=Text(
        sv="skriv om bokstaven från tangentbordet, eller spara filen med sammansatta tecken",
        en="type the letter again on the keyboard, or save the file with composed characters",
    ),
)

MISREAD_LETTER = Fault(
    id="file-misread-letter",
    severity=Severity.WARNING,
    title=Text(sv="Bokstäver lästa i fel kodning", en="Letters read in the wrong encoding"),
    message=Text(
        sv="”{word}” är troligen ”{meant}”, läst i fel teckenkodning innan det hamnade här "
        "(sådana ställen i filen: {count})",
        en="“{word}” is probably “{meant}”, read in the wrong encoding before it came here "
        "(such places in the file: {count})",
    ),
    remedy=Text(
        sv="skriv om orden från tangentbordet, eller hämta texten igen och öppna den som UTF-8",
        en="type the words again, or fetch the text again and open it as UTF-8",
    ),
)

LOST_LETTER = Fault(
    id="file-lost-letter",
    severity=Severity.ERROR,
    title=Text(sv="En bokstav har gått förlorad", en="A letter is lost"),
    message=Text(
        sv="i ”{word}” står ett ersättningstecken (U+FFFD) där en bokstav gick förlorad när texten lästes i "
        "fel kodning",
        en="“{word}” has a replacement character (U+FFFD) where a letter was lost when the text was read in "
        "the wrong encoding",
    ),
    remedy=Text(
        sv="skriv bokstaven; vilken det var går inte att se här, bara i originalet",
        en="write the letter; which one it was can only be seen in the original",
    ),
)

MIXED_LINE_ENDS = Fault(
    id="file-mixed-line-ends",
    severity=Severity.INFO,
    title=Text(sv="Olika radslut i samma fil", en="Different line ends in one file"),
    message=Text(
        sv="raderna slutar på olika sätt i filen; från den här raden är radslutet ett annat än på den första",
        en="the lines of the file end in different ways; from this line on the end differs from the first "
        "line's",
    ),
    remedy=Text(
        sv="låt textredigeraren göra alla radslut lika", en="let the editor make all line ends alike"
    ),
)

TAB_AFTER_KEY = Fault(
    id="file-tab-after-key",
    severity=Severity.INFO,
    title=Text(sv="Tabb efter kolon", en="Tab after a colon"),
    message=Text(
        sv="mellan kolon och värde står en tabb; den går att läsa här men inte i alla program (antal i "
        "filen: {count})",
        en="a tab stands between colon and value; it can be read here but not in all programs (number in the "
        "file: {count})",
    ),
    remedy=Text(sv="skriv ett blanksteg i stället", en="type a space instead"),
)

FILE_FAULTS = (
    TOO_LARGE,
    NOT_TEXT,
    HAS_BOM,
    UTF16,
    ENCODING,
    UNREADABLE_ENCODING,
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
    LOOKALIKE_CHARACTER,
    DECOMPOSED_LETTER,
    MISREAD_LETTER,
    LOST_LETTER,
    MIXED_LINE_ENDS,
    TAB_AFTER_KEY,
)
