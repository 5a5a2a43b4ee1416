"""The faults of lists in brackets and of keys in braces that end the reading of a file."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

UNCLOSED_BRACKET = Fault(
    id="yaml-unclosed-bracket",
    severity=Severity.ERROR,
    title=Text(sv="Parentes som inte avslutas", en="Bracket that is not closed"),
    message=Text(
        sv="{opening} öppnas här men avslutas inte med {closing}",
        en="{opening} is opened here but not closed with {closing}",
    ),
    remedy=Text(
        sv="skriv {closing} där det slutar; är {opening} en del av texten: sätt citattecken om värdet",
        en="write {closing} where it ends; if {opening} is part of the text, put quotation marks around the "
        "value",
    ),
)

EXTRA_BRACKET = Fault(
    id="yaml-extra-bracket",
    severity=Severity.ERROR,
    title=Text(sv="Parentes för mycket", en="One bracket too many"),
    message=Text(
        sv="{bracket} står här utan att något är öppnat",
        en="{bracket} stands here with nothing open to close",
    ),
    remedy=Text(
        sv="ta bort {bracket}; är det en del av texten: sätt citattecken om värdet",
        en="remove {bracket}; if it is part of the text, put quotation marks around the value",
    ),
)

MISSING_COMMA = Fault(
    id="yaml-missing-comma",
    severity=Severity.ERROR,
    title=Text(sv="Kommatecken saknas", en="Comma missing"),
    message=Text(
        sv="inom {opening} … {closing} väntades ett kommatecken eller {closing} här",
        en="within {opening} … {closing} a comma or {closing} was expected here",
    ),
    remedy=Text(
        sv="skriv kommatecken mellan uppgifterna; innehåller ett värde kolon eller komma: sätt citattecken "
        "om det",
        en="write commas between the items; if a value has a colon or comma, put quotation marks around it",
    ),
)

NOTHING_BETWEEN_COMMAS = Fault(
    id="yaml-nothing-between-commas",
    severity=Severity.ERROR,
    title=Text(sv="Inget värde mellan kommatecken", en="No value between commas"),
    message=Text(
        sv="före kommatecknet här inom {opening} … {closing} står inget värde",
        en="no value stands before this comma within {opening} … {closing}",
    ),
    remedy=Text(
        sv="skriv ~ om dokumentet inte säger något, 0 om det säger noll, unknown om det säger att uppgift "
        "saknas; är ett kommatecken för mycket: ta bort det",
        en="write ~ if the document says nothing, 0 if it says nil, unknown if it says that the figure is "
        "missing; if there is a comma too many, remove it",
    ),
)

HASH_IN_BRACKETS = Fault(
    id="yaml-hash-in-brackets",
    severity=Severity.ERROR,
    title=Text(sv="# inom hakparentes eller klammer", en="# within brackets or braces"),
    message=Text(
        sv="”{lost}” är en kommentar, eftersom # börjar ett värde eller står efter ett blanksteg; därför "
        "avslutas {opening} aldrig",
        en="“{lost}” is a comment, because # begins a value or stands after a space; so {opening} is never "
        "closed",
    ),
    remedy=Text(
        sv="sätt raka citattecken om värdet som har #, eller flytta kommentaren till en egen rad",
        en="put straight quotation marks around the value that has #, or give the comment a line of its own",
    ),
)

CELL_ERROR_IN_BRACKETS = Fault(
    id="yaml-spreadsheet-error",
    severity=Severity.ERROR,
    title=Text(
        sv="Felmeddelande ur ett kalkylark inom hakparentes", en="An error of a spreadsheet within brackets"
    ),
    message=Text(
        sv="{sign} är ett felmeddelande ur ett kalkylark; # gör dessutom resten av raden till en kommentar, "
        "så {opening} avslutas aldrig",
        en="{sign} is an error of a spreadsheet; # also makes a comment of the rest of the line, so "
        "{opening} is never closed",
    ),
    remedy=Text(
        sv="rätta formeln i kalkylarket och skriv talet, eller skriv ~ om dokumentet inte säger något",
        en="mend the formula in the spreadsheet and write the number, or write ~ if the document says "
        "nothing",
    ),
)

DASH_IN_BRACKETS = Fault(
    id="yaml-dash-in-brackets",
    severity=Severity.ERROR,
    title=Text(sv="Streck och blanksteg inom hakparentes", en="A dash and a space within brackets"),
    message=Text(
        sv="strecket och blanksteget före {value} läses som en punkt i en lista, och en sådan kan inte stå "
        "inom {opening} … {closing}",
        en="the dash and the space before {value} are read as the mark of a list item, which cannot stand "
        "within {opening} … {closing}",
    ),
    remedy=Text(
        sv="är strecket ett minustecken: skriv det direkt före talet, som i -250; annars: ta bort det",
        en="if the dash is a minus sign, write it right before the number, as in -250; else remove it",
    ),
)

BRACKET_FAULTS = (
    UNCLOSED_BRACKET,
    EXTRA_BRACKET,
    MISSING_COMMA,
    NOTHING_BETWEEN_COMMAS,
    HASH_IN_BRACKETS,
    CELL_ERROR_IN_BRACKETS,
    DASH_IN_BRACKETS,
)
