"""What tables, spreadsheets and habit put in the place of a number: for amounts, people and shares alike."""

from __future__ import annotations

from samplan.fault import Fault, error
from samplan.texts import Text

NOTHING = error(
    "schema-dash-for-nothing",
    ("Ett tecken i stället för ett tal", "A sign in place of a number"),
    (
        "{written} säger inte om här är noll eller om dokumentet inte säger något",
        "{written} does not tell whether this is zero or whether the document says nothing",
    ),
    (
        "skriv {zero} om det är noll, eller ~ om dokumentet inte säger något",
        "write {zero} if it is zero, or ~ if the document says nothing",
    ),
)
ZERO_IN_WORDS = error(
    "schema-zero-in-words",
    ("Noll står i ord", "Zero stands in words"),
    (
        "{written} säger att det är noll, men här ska det stå med siffror",
        "{written} says zero, but here it should stand in figures",
    ),
    ("skriv {zero}", "write {zero}"),
)
UNKNOWN_NOT_HERE = error(
    "schema-unknown-not-here",
    ("Här kan det inte stå att uppgiften saknas", "That a figure is not known cannot stand here"),
    (
        "{written} kan inte stå i ”{key}”: där ingen uppgift finns utelämnas nyckeln",
        "{written} cannot stand in “{key}”: where there is no figure the key is left out",
    ),
    (
        "ta bort nyckeln; säger dokumentet att uppgiften saknas skrivs det i en text (text) eller not (note)",
        "remove the key; that the document says so goes into the text or into a note",
    ),
)
UNKNOWN_IN_WORDS = error(
    "schema-unknown-in-words",
    ("Att uppgift saknas skrivs med ett eget ord", "That something is not known has a word of its own"),
    ("{written} är inget tal", "{written} is not a number"),
    (
        (
            "skriv unknown om dokumentet skriver att uppgift saknas, ~ om det inte säger något alls, "
            "eller {zero} om det är noll"
        ),
        "write unknown if the document says that it is not known, ~ if it says nothing, or {zero} for zero",
    ),
)
HIDDEN_IN_WORDS = error(
    "schema-hidden-in-words",
    ("Att något inte redovisas skrivs med ett eget ord", "That something is not shown has a word of its own"),
    ("{written} är inget tal", "{written} is not a number"),
    (
        "skriv hidden, som betyder att uppgiften inte redovisas (så få personer, eller sekretess)",
        "write hidden, which means that it is not shown (so few people, or secrecy)",
    ),
)
HIDDEN_SIGN = error(
    "schema-sign-for-hidden",
    ("Ett tecken för det som inte redovisas", "A sign for what is not shown"),
    (
        "{written} säger inte om uppgiften döljs, om här är noll eller om dokumentet inte säger något",
        "{written} does not tell whether it is hidden, or zero, or whether the document says nothing",
    ),
    (
        "skriv hidden om den inte redovisas (få personer, eller sekretess), {zero} om det är noll, annars ~",
        "write hidden if it is not shown (so few people, or secrecy), {zero} if it is zero, and else ~",
    ),
)
FORMULA = error(
    "schema-spreadsheet-formula",
    ("En formel ur ett kalkylark", "A formula of a spreadsheet"),
    (
        "{written} är en formel ur ett kalkylark, och den räknas inte ut här",
        "{written} is a formula of a spreadsheet, and is not worked out here",
    ),
    (
        "skriv talet som kalkylarket visar i cellen",
        "write the number that the spreadsheet shows in the cell",
    ),
)
CELL_ERROR = error(
    "schema-spreadsheet-error",
    ("Ett felmeddelande ur ett kalkylark", "An error of a spreadsheet"),
    (
        "{written} är ett felmeddelande ur ett kalkylark och inget tal",
        "{written} is an error of a spreadsheet, and no number",
    ),
    (
        "rätta formeln i kalkylarket och skriv talet, eller skriv ~ om dokumentet inte säger något",
        "mend the formula in the spreadsheet and write the number, or write ~ if the document says nothing",
    ),
)
ENDLESS = error(
    "schema-no-finite-number",
    ("Inget tal med ett slut", "No finite number"),
    (
        "{written} är inget tal som kan räknas med",
        "{written} is no number to reckon with",
    ),
    (
        "skriv ett tal, eller ~ om dokumentet inte säger något",
        "write a number, or ~ if the document says nothing",
    ),
)
EXPONENT = error(
    "schema-exponent",
    ("Tal med exponent", "A number with an exponent"),
    (
        "{written} är skrivet med exponent, som kalkylark och räknare gör",
        "{written} is written with an exponent, as spreadsheets and calculators do",
    ),
    ("skriv talet med alla siffror: {meant}", "write the number with all its digits: {meant}"),
)
CALCULATION = error(
    "schema-calculation",
    ("En uträkning i stället för ett tal", "A calculation in place of a number"),
    ("{written} är en uträkning och inget tal", "{written} is a calculation, and no number"),
    ("skriv vad den ger: {meant}", "write what it gives: {meant}"),
)
RANGE = error(
    "schema-range-for-number",
    ("Två gränser som inte går att läsa", "Two bounds that cannot be read"),
    (
        "{written} är två gränser, men inte ett lägre och ett högre värde i samma enhet",
        "{written} is two bounds, but not a lower and a higher value in the same unit",
    ),
    ("skriv {how}{meant}", "write {how}{meant}"),
)
RANGE_IN_ORDER = Text(
    sv="det lägre först och enheten en gång: ", en="the lower one first, and the unit once: "
)
RANGE_OF_ONE = Text(sv="talet en gång, för båda är lika: ", en="the number once, for both are the same: ")
SEVERAL = error(
    "schema-several-numbers",
    ("Flera tal i stället för ett", "Several numbers in place of one"),
    ("{written} är flera tal, och här ska ett stå", "{written} is several numbers; one should stand here"),
    (
        "skriv vart och ett på sin plats; i en lista med komma och blanksteg mellan: {meant}",
        "write each in its place; in a list with comma and blank between them: {meant}",
    ),
)
SIGN_AFTER = error(
    "schema-minus-after-number",
    ("Minustecknet står efter talet", "The minus sign stands after the number"),
    (
        "strecket ”{sign}” efter talet i {written} läses inte",
        "the dash “{sign}” after the number in {written} is not read",
    ),
    (
        "skriv {below} om värdet är under noll, annars {above}",
        "write {below} if the value is below zero, else {above}",
    ),
)
LIST_MARK = error(
    "schema-minus-as-list-mark",
    ("Minustecknet läses som en punkt i en lista", "The minus sign is read as the mark of a list"),
    (
        "strecket och blanksteget före {number} läses som en lista i listan",
        "the dash and the blank before {number} are read as a list within the list",
    ),
    (
        "skriv minustecknet direkt före talet: -{number}",
        "write the minus sign right before the number: -{number}",
    ),
)
KRONOR_SIGN = error(
    "schema-kronor-sign",
    ("Tecken för hela kronor läses inte", "Signs for whole kronor are not read"),
    (
        "”{sign}” efter talet i {written} läses inte",
        "“{sign}” after the number in {written} is not read",
    ),
    (
        "skriv {meant} kr om kronor menas, eller bara talet ({meant}) om en annan enhet gäller för tabellen",
        "write {meant} kr if kronor are meant, or the number alone ({meant}) if the table has another unit",
    ),
)
ORE = error(
    "schema-kronor-and-ore",
    ("Kronor och ören som två tal", "Kronor and öre as two numbers"),
    ("{written} är kronor och ören var för sig", "{written} is kronor and öre, each by itself"),
    ("skriv ett tal med decimaler: {meant}", "write one number with decimals: {meant}"),
)
BILLIONS = error(
    "schema-billions",
    ("Miljarder läses inte som enhet", "Billions are not read as a unit"),
    ("enheten ”{unit}” läses inte", "the unit “{unit}” is not read"),
    ("skriv talet i miljoner kronor: {meant}", "write the number in millions of kronor: {meant}"),
)
NUMBER_WORD = error(
    "schema-number-word",
    ("Ett räkneord i stället för siffror", "A number word in place of figures"),
    ("{written} är ett räkneord, som inte läses här", "{written} is a number word, which is not read here"),
    ("skriv talet med siffror: {meant}", "write the number in figures: {meant}"),
)
FOOTNOTE = error(
    "schema-footnote-mark",
    ("Ett notmärke efter talet", "A footnote mark after the number"),
    (
        "efter talet i {written} står ”{sign}”, som inte läses",
        "the number in {written} is followed by “{sign}”, which is not read",
    ),
    (
        "skriv bara talet ({meant}); är ”{sign}” en not, skriv den som `note` på raden eller i löpande text",
        "write the number alone ({meant}); if “{sign}” is a note, make it the row's `note` or put it in text",
    ),
)
GLUED_HASH = error(
    "schema-hash-after-number",
    ("Ett # direkt efter talet", "A # right after the number"),
    (
        "# i {written} står direkt efter talet och börjar därför ingen kommentar",
        "the # in {written} stands right after the number, and so begins no comment",
    ),
    (
        "skriv bara talet ({meant}); en kommentar står sist på raden, med ett blanksteg före #",
        "write the number alone ({meant}); a comment stands last on the line, with a space before the #",
    ),
)
GROUPS = error(
    "schema-digit-groups",
    ("Siffrorna står inte tre och tre", "The digits are not in groups of three"),
    (
        "siffrorna i {written} står inte i grupper om tre, så talet är osäkert",
        "the digits of {written} are not in groups of three, so the number is in doubt",
    ),
    (
        "skriv talet utan tecken mellan siffrorna, till exempel {meant}; skriv flera tal ett och ett",
        "write the number without signs between its digits, for instance {meant}; write several one by one",
    ),
)

SLIPS: tuple[Fault, ...] = tuple(value for value in list(globals().values()) if isinstance(value, Fault))
"""All of them: what stands above, and nothing to be added to by hand."""
