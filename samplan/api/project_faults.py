"""What can be wrong with `samplan.toml` or `[tool.samplan]`, in words."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

AT = Text("{file}:{line}:{column}: {said}", "{file}:{line}:{column}: {said}")
AND_NEXT = Text("{first}\n{other}", "{first}\n{other}")

CANNOT_READ = Text("”{file}” kan inte läsas: {reason}", "“{file}” cannot be read: {reason}")
TOO_LARGE = Text(
    "filen är på {size} byte; den får vara högst {largest}",
    "the file has {size} bytes; it may have {largest}",
)
EMPTY = Text(
    'filen är tom; ta bort den, eller skriv vad projektet väljer, till exempel paths = ["planer"]',
    'the file is empty; remove it, or write what the project chooses, for instance paths = ["plans"]',
)
ENCODING = Text(
    "filen är inte UTF-8, som TOML kräver; spara den som UTF-8",
    "the file is not UTF-8, which TOML demands; save it as UTF-8",
)
UTF16 = Text(
    "filen är UTF-16, och TOML kräver UTF-8; spara den som UTF-8",
    "the file is UTF-16, and TOML demands UTF-8; save it as UTF-8",
)

NO_TOML = Text("här följer filen inte TOML", "the file does not follow TOML here")
SYNTAX: Mapping[str, Text] = {
    "Invalid statement": Text(
        "här ska nyckel = värde eller [tabell] stå", "key = value or [table] should stand here"
    ),
    "Invalid initial character for a key": Text(
        "här ska en nyckel stå; en med andra tecken än a–z, 0–9, - och _ skrivs inom citattecken",
        "a key should stand here; one with other signs than a–z, 0–9, - and _ is written in quotation marks",
    ),
    "Expected '=' after a key": Text(
        "efter nyckeln ska = och ett värde stå; en nyckel med andra tecken än a–z, 0–9, - och _ skrivs inom "
        "citattecken",
        "= and a value should follow the key; one with other signs than a–z, 0–9, - and _ is written in "
        "quotation marks",
    ),
    "Invalid value": Text(
        'värdet går inte att läsa; text skrivs inom citattecken ("…"), ja och nej som true och false',
        'the value cannot be read; text is written in quotation marks ("…"), yes and no as true and false',
    ),
    "Expected newline": Text(
        "här skulle raden vara slut; text skrivs inom citattecken, och varje värde på en egen rad",
        "the line should end here; text is written in quotation marks, and each value on a line of its own",
    ),
    "Unterminated string": Text(
        "texten saknar avslutande citattecken", "the text lacks its end of quotation"
    ),
    "Illegal character": Text(
        "texten saknar avslutande citattecken på samma rad",
        "the text lacks its end of quotation on the same line",
    ),
    "Unescaped": Text(
        "ett omvänt snedstreck (\\) skrivs dubbelt i text inom ”\"”; eller skriv texten inom '…'",
        "a backslash (\\) is written twice in text within “\"”; or write the text within '…'",
    ),
    "Unclosed": Text("klammern stängs aldrig", "the bracket is never closed"),
    "Expected ']": Text("klammern ] saknas", "the bracket ] is missing"),
    "Cannot": Text("det här står två gånger; ta bort det ena", "this stands twice; remove one of them"),
    "Duplicate": Text("nyckeln står två gånger; ta bort den ena", "the key stands twice; remove one of them"),
}
"""By how the sentence of `tomllib` begins."""

UNKNOWN_KEY = Text(
    "{table} har ingen nyckel ”{key}”; det finns {known}", "{table} has no key “{key}”; there are {known}"
)
UNKNOWN_KEY_MEANT = Text(
    "{table} har ingen nyckel ”{key}”; menade du {meant}?",
    "{table} has no key “{key}”; did you mean {meant}?",
)
UNKNOWN_TABLE = Text(
    "{place} har ingen tabell [{key}]; det finns {known}",
    "{place} has no table [{key}]; there are {known}",
)
UNKNOWN_TABLE_MEANT = Text(
    "{place} har ingen tabell [{key}]; menade du [{meant}]?",
    "{place} has no table [{key}]; did you mean [{meant}]?",
)
OUTSIDE = Text(
    "”{key}” står utanför sin tabell; skriv [{table}] på raden ovanför",
    "“{key}” stands outside of its table; write [{table}] on the line above",
)
WITHIN = Text(
    "”{key}” hör inte hemma i {table}; flytta raden upp, ovanför alla tabeller i {place}",
    "“{key}” does not belong in {table}; move the line up, above all tables of {place}",
)
WRONG_TYPE = Text(
    "”{key}” ska vara {wanted}, men här står {given}", "“{key}” should be {wanted}, but here is {given}"
)
A_TABLE = Text("en tabell, [{key}] på en egen rad", "a table, [{key}] on a line of its own")
A_COLOUR = Text('en färg som "#0b5a68"', 'a colour like "#0b5a68"')
A_FILE = Text('namnet på en bildfil som "logotyp.svg"', 'the name of a picture file like "logo.svg"')
A_FONT = Text(
    '"embedded" (inbäddat) eller "stack" (läsarens eget)', '"embedded" or "stack" (the reader\'s own)'
)
YES_OR_NO = Text("true eller false", "true or false")
MARGINS = Text(
    "millimeter: ett tal, eller {{top = 22, right = 20, bottom = 18, left = 25}}",
    "millimetres: a number, or {{top = 22, right = 20, bottom = 18, left = 25}}",
)
A_MARGIN = Text(
    "mellan {least} och {most} millimeter, utan enhet",
    "between {least} and {most} millimetres, without a unit",
)
A_WORD = Text("text inom citattecken", "text in quotation marks")

TEXT = Text("texten ”{value}”", "the text “{value}”")
NUMBER = Text("talet {value}", "the number {value}")
TRUTH = Text("{value}", "{value}")
TABLE = Text("en tabell", "a table")
DAY = Text("ett datum", "a date")

PALE = Text(
    "färgen {accent} har kontrasten {ratio} mot vitt, och text behöver {least}; närmaste mörkare färg som "
    "duger är {darker}",
    "the colour {accent} has a contrast of {ratio} to white, and text needs {least}; the nearest darker "
    "colour that will do is {darker}",
)
NO_LOGO = Text("logotypen ”{file}”: {reason}", "the logo “{file}”: {reason}")
MISSING_FILE = Text("filen finns inte", "the file does not exist")
NO_WORD = Text(
    "dokumenten har inget ord ”{word}” på {language}, så det kan inte bytas; skriv hela ordet eller hela "
    "rubriken som den skrivs ut",
    "documents have no word “{word}” in {language}, so it cannot be replaced; write the whole word or "
    "heading as it is printed",
)
NO_WORD_MEANT = Text(
    "dokumenten har inget ord ”{word}” på {language}; menade du ”{meant}”?",
    "documents have no word “{word}” in {language}; did you mean “{meant}”?",
)
IN_ANOTHER = Text(
    "”{word}” är ett ord på {language}; skriv det under [{table}]",
    "“{word}” is a word in {language}; write it under [{table}]",
)
NO_OWN_WORD = Text("det nya ordet för ”{word}” är tomt", "the new word for “{word}” is empty")
TWO_LINES = Text(
    "det nya ordet för ”{word}” får stå på en rad", "the new word for “{word}” may have one line only"
)
OTHER_FACTS = Text(
    "”{word}” har {wanted} inom klamrar, och det nya ordet ska ha samma",
    "“{word}” has {wanted} in braces, and the new word has to have the same",
)
NO_FACTS = Text("inget", "nothing")
LANGUAGES: Mapping[str, Text] = {"sv": Text("svenska", "Swedish"), "en": Text("engelska", "English")}
