"""What can be wrong with a single value: an amount, a share, a period, ages, a count."""

from __future__ import annotations

from samplan.fault import Fault, error
from samplan.texts import Text

AMOUNT_FORM = error(
    "schema-amount-form",
    ("Beloppet går inte att läsa", "The amount cannot be read"),
    ("{written} är inget belopp", "{written} is not an amount"),
    (
        "skriv talet och vid behov enhet: 8000, 22,6 mkr, cirka 830 000 kr; ”unknown” betyder uppgift saknas",
        "write the number and if need be a unit: 8000, 22,6 mkr, about 830 000 kr; “unknown” if not known",
    ),
)
AMOUNT_UNIT = error(
    "schema-amount-unit",
    ("Enheten är okänd", "The unit is unknown"),
    ("enheten ”{unit}” är okänd", "the unit “{unit}” is unknown"),
    ("skriv kr, tkr eller mkr", "write kr, tkr or mkr"),
)
AMOUNT_WITHOUT_UNIT = error(
    "schema-amount-without-unit",
    ("Beloppet saknar enhet", "The amount has no unit"),
    ("beloppet {written} saknar enhet", "the amount {written} has no unit"),
    (
        "skriv enheten efter talet: {raw} kr, {raw} tkr eller {raw} mkr",
        "write the unit after the number: {raw} kr, {raw} tkr or {raw} mkr",
    ),
)
AMOUNT_SHARE = error(
    "schema-share-for-amount",
    ("En andel i stället för ett belopp", "A share in place of an amount"),
    (
        "{written} är en andel, och här ska ett belopp stå",
        "{written} is a share, and an amount should stand here",
    ),
    (
        "skriv hur mycket pengar andelen är: 8000, 22,6 mkr",
        "write how much money the share is: 8000, 22,6 mkr",
    ),
)
AMOUNT_TWO_WAYS = error(
    "schema-amount-two-ways",
    ("Beloppet kan läsas på två sätt", "The amount can be read in two ways"),
    (
        "{written} kan betyda {thousands} eller {decimal}",
        "{written} can mean {thousands} or {decimal}",
    ),
    (
        "skriv {thousands} om det är tusental, eller {decimal} om det är decimaler",
        "write {thousands} if thousands are meant, or {decimal} if decimals are",
    ),
)
COUNT_FORM = error(
    "schema-count-form",
    ("Antalet personer går inte att läsa", "The number of people cannot be read"),
    (
        "{written} är varken ett antal personer eller en andel av dem",
        "{written} is neither a number of people nor a share of them",
    ),
    (
        "skriv ett helt tal (61, cirka 250) eller en andel (40 %, 7 av 10); ”unknown” betyder uppgift saknas",
        "write a whole number (61, about 250) or a share (40 %, 7 of 10); “unknown” if not known",
    ),
)
COUNT_UNIT = error(
    "schema-count-unit",
    ("Ett antal personer har ingen enhet", "A number of people has no unit"),
    (
        "{written} är inget antal personer: efter talet står ”{unit}”",
        "{written} is no number of people: the number is followed by “{unit}”",
    ),
    (
        "skriv bara talet: {meant}; är det en andel, skriv till exempel 40 % eller 7 av 10",
        "write the number alone: {meant}; if it is a share, write for instance 40 % or 7 of 10",
    ),
)
COUNT_BY_SEX = error(
    "schema-count-by-sex",
    ("Kvinnor och män i samma värde", "Women and men in one value"),
    (
        "{written} kan vara kvinnor och män{or_share}, och läses inte som ett antal",
        "{written} may be women and men{or_share}, and is not read as one number",
    ),
    (
        "är det kvinnor och män, skriv {{{keys}}} som värde, och {keys} som nycklar i en rad med namn{share}",
        "for women and men write {{{keys}}} as the value, and {keys} as keys in a row that has a name{share}",
    ),
)
COUNT_NOT_WHOLE = error(
    "schema-count-not-whole",
    ("Personer räknas i hela tal", "People are counted in whole numbers"),
    ("{written} är inget helt antal personer", "{written} is no whole number of people"),
    (
        "skriv ett helt tal, till exempel {meant}; är det en andel, skriv till exempel {share}",
        "write a whole number, for instance {meant}; if it is a share, write for instance {share}",
    ),
)
COUNT_NEGATIVE = error(
    "schema-count-negative",
    ("Så många personer kan det inte vara", "There cannot be so many people"),
    (
        "{written} kan inte vara ett antal personer eller en andel av dem",
        "{written} cannot be a number of people or a share of them",
    ),
    (
        "skriv ett tal från noll och uppåt, eller en andel från 0 till 100 %",
        "write a number from zero, or a share of 0 to 100 %",
    ),
)
COUNT_SIGN = error(
    "schema-count-sign",
    ("Tecken för minus vid ett antal personer", "A sign of minus at a number of people"),
    (
        "{sign} i {written} säger i tabeller att talet är under noll, och så få personer kan det inte vara",
        "{sign} in {written} says in tables that the number is below zero; there cannot be so few people",
    ),
    (
        "skriv {number} om det är antalet, annars det rätta antalet",
        "write {number} if that is the number, else the right number",
    ),
)
SIGN_FORM = error(
    "schema-sign-before-number",
    ("Tecknet vid talet läses inte", "The sign at the number is not read"),
    ("tecknet ”{sign}” i {written} läses inte", "the sign “{sign}” in {written} is not read"),
    ("skriv {how}", "write {how}"),
)
TOO_MANY_DIGITS = error(
    "schema-too-many-digits",
    ("Talet har för många siffror", "The number has too many digits"),
    (
        "{written} har fler siffror än ett tal i en plan kan ha",
        "{written} has more digits than a number of a plan can have",
    ),
    (
        "rätta talet; två tal kan ha hamnat i varandra, eller decimaler från en uträkning ha följt med",
        "correct the number; two numbers may have run together, or decimals of a calculation come along",
    ),
)
PRINTED_FORM = error(
    "schema-printed-form",
    ("Det tryckta eller det avsedda saknas", "What is printed or what is intended is missing"),
    (
        "”{key}” ska vara ett värde, eller både vad källan trycker (printed) och vad den menar (intended)",
        "“{key}” should be a value, or both what the source prints (printed) and what it means (intended)",
    ),
    (
        "skriv till exempel {{printed: ca 110, intended: 113}}; printed är fri text",
        "write for instance {{printed: about 110, intended: 113}}; printed is free text",
    ),
)
SHARE_FORM = error(
    "schema-share-form",
    ("Andelen går inte att läsa", "The share cannot be read"),
    ("{written} är ingen andel", "{written} is not a share"),
    ("skriv till exempel {one} eller {two}", "write for instance {one} or {two}"),
)
SHARE_POINTS = error(
    "schema-share-points",
    ("Procentenheter är ingen andel", "Percentage points are no share"),
    (
        "{written} är skillnaden mellan två andelar, men här ska andelen stå",
        "{written} is the difference of two shares, but here the share should stand",
    ),
    (
        "skriv hur stor andelen är, till exempel {one} eller {two}",
        "write how large the share is, for instance {one} or {two}",
    ),
)
QUANTITY_FORM = error(
    "schema-quantity-form",
    ("Värdet går inte att läsa", "The value cannot be read"),
    (
        "{written} är varken ett tal, en andel eller ett belopp",
        "{written} is neither number, share nor amount",
    ),
    (
        "skriv till exempel 500, cirka 70 %, 7 av 10 eller 800 000 kr",
        "write for instance 500, about 70 %, 7 of 10 or 800 000 kr",
    ),
)
QUANTITY_WORD = error(
    "schema-quantity-word",
    ("Enheten efter talet är felstavad", "The unit after the number is misspelt"),
    (
        "efter talet i {written} står ”{unit}”, som liknar en enhet för belopp eller andelar",
        "the number in {written} is followed by “{unit}”, which is like a unit of money or shares",
    ),
    ("skriv {meant}", "write {meant}"),
)
PERIOD_FORM = error(
    "schema-period-form",
    ("Perioden går inte att läsa", "The period cannot be read"),
    ("{written} är ingen period", "{written} is not a period"),
    ("skriv {how}", "write {how}"),
)
PERIOD_WAYS = Text(
    sv="ett år (2021), år (2022–2026), mars 2026, kvartal 2 2026 eller {{from: 2019-07-01, to: 2021-12-31}}; "
    "utan slut {{from: 2024}}, tills vidare {{from: 2024, to: open}}",
    en="a year (2021), years (2022–2026), March 2026, quarter 2 2026, {{from: 2019-07-01, to: 2021-12-31}}; "
    "without an end {{from: 2024}}, until further notice {{from: 2024, to: open}}",
)
"""How a period may be written."""
STRETCH_WAYS = Text(
    sv="ett år (2021), år (2022–2026), mars 2026, hösten 2026, från mars 2026, till och med juni 2026, "
    "senast 2026-12-31, tills vidare eller {{from: 2019-07-01, to: 2021-12-31}}; {{from: 2024}} där slutet "
    "inte är sagt, {{to: 2026-06}} där början inte är det",
    en="a year (2021), years (2022–2026), March 2026, autumn 2026, from March 2026, until June 2026, "
    "no later than 2026-12-31, until further notice, or {{from: 2019-07-01, to: 2021-12-31}}; {{from: 2024}} "
    "where the end is not said, {{to: 2026-06}} where the beginning is not",
)
"""How a stretch may be written of which either end may be left out."""
PERIOD_OPEN = error(
    "schema-period-open",
    ("Perioden har ingen början", "The period has no beginning"),
    (
        "{written} säger inte när perioden börjar, och här behövs det",
        "{written} does not say when the period begins, and here it must",
    ),
    (
        "skriv också början (from) om den är sagd: {how}; annars står orden i en rubrik eller en not (note)",
        "write the beginning (from) too if it is said: {how}; else the words go into a heading or a note",
    ),
)
PERIOD_INEXACT = error(
    "schema-period-inexact",
    ("Planens period har inga dagar", "The period of the plan has no days"),
    (
        "{written} säger inte vilka dagar planen gäller",
        "{written} does not say for which days the plan holds",
    ),
    (
        "skriv dagarna: {how}, eller året ({year}) om planen gäller hela det",
        "write the days: {how}, or the year ({year}) if the plan holds for all of it",
    ),
)
DURATION_FORM = error(
    "schema-duration-form",
    ("Varaktigheten går inte att läsa", "The duration cannot be read"),
    ("{written} säger inte hur länge något varar", "{written} does not say how long something lasts"),
    (
        "skriv ett tal och år, månader, veckor eller dagar: 2,5 år, 18 månader, cirka 30 veckor",
        "write a number and years, months, weeks or days: 2,5 years, 18 months, about 30 weeks",
    ),
)
COLUMN_RANGE = error(
    "schema-column-range",
    ("Flera år i en kolumn", "Several years in one column"),
    (
        "{written} är flera år, men en kolumn är ett år",
        "{written} is several years, but a column is one year",
    ),
    ("skriv en kolumn för varje år: {years}", "write one column for each year: {years}"),
)
COLUMN_FORM = error(
    "schema-column-form",
    ("Kolumnen går inte att läsa", "The column cannot be read"),
    (
        "{written} är ingen kolumn: en kolumn är ett år, eller har egna nycklar",
        "{written} is no column: a column is a year, or has keys of its own",
    ),
    ("skriv {how}", "write {how}"),
)
COLUMN_UNNAMED = error(
    "schema-column-unnamed",
    ("Kolumnen har varken år, period eller rubrik", "The column has neither year, period nor heading"),
    (
        "kolumnen har varken år (`year`), period (`period`) eller rubrik (`label`)",
        "the column has neither a year (`year`), a period (`period`) nor a heading (`label`)",
    ),
    (
        "skriv vilket år den gäller, till exempel {meant}, eller rubriken: {named}",
        "write the year that it is of, {meant} for instance, or its heading: {named}",
    ),
)
DAY_WITHOUT_YEAR = error(
    "schema-day-without-year",
    ("Årtalet saknas", "The year is missing"),
    ("årtalet saknas i {written}", "the year is missing in {written}"),
    (
        "skriv år-månad-dag: {meant}",
        "write year-month-day: {meant}",
    ),
)
DAY_WITHOUT_DAY = error(
    "schema-day-without-day",
    ("Dagen saknas", "The day is missing"),
    ("dagen i månaden saknas i {written}", "the day of the month is missing in {written}"),
    (
        "skriv år-månad-dag: {meant}",
        "write year-month-day: {meant}",
    ),
)
PRINTED_NOT_HERE = error(
    "schema-printed-not-here",
    ("Här går det inte att ha både tryckt och avsett", "Printed and intended cannot both stand here"),
    (
        "”{key}” kan inte ha både printed och intended: det är {what}",
        "“{key}” cannot have both printed and intended: it is {what}",
    ),
    (
        "skriv bara {meant}",
        "write only {meant}",
    ),
)
PERIOD_ORDER = error(
    "schema-period-order",
    ("Perioden slutar innan den börjar", "The period ends before it begins"),
    ("perioden {written} slutar innan den börjar", "the period {written} ends before it begins"),
    ("byt plats på början och slut", "swap beginning and end"),
)
WHEN_FORM = error(
    "schema-day-or-year-form",
    ("Tidpunkten går inte att läsa", "The point in time cannot be read"),
    ("{written} är ingen tidpunkt", "{written} is no point in time"),
    ("skriv {how}", "write {how}"),
)
AGES_FORM = error(
    "schema-ages-form",
    ("Åldrarna går inte att läsa", "The ages cannot be read"),
    ("{written} är inga åldersgränser", "{written} are no age bounds"),
    ("skriv {how}", "write {how}"),
)
AGES_ORDER = error(
    "schema-ages-order",
    ("Åldersgränserna står i fel ordning", "The age bounds are in the wrong order"),
    (
        "den övre åldersgränsen, {first}, är lägre än den undre, {last}",
        "the upper age bound, {first}, is below the lower one, {last}",
    ),
    ("byt plats på dem: {first}–{last}", "swap them: {first}–{last}"),
)

VALUE_FAULTS: tuple[Fault, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Fault)
)
"""All of them: what stands above, and nothing to be added to by hand."""
