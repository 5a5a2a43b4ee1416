"""What can be wrong with a value or a key of a plan, by the type of Pydantic's error.

The texts are chosen by the error's *type*, never by Pydantic's English sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from samplan.loading.fault import Fault
from samplan.results import Severity
from samplan.texts import Text


def _fault(
    name: str, title: tuple[str, str], message: tuple[str, str], remedy: tuple[str, str] | None = None
) -> Fault:
    return Fault(
        name,
        Severity.ERROR,
        Text(*title),
        Text(*message),
        Text(*remedy) if remedy else None,
    )


UNKNOWN_KEY = _fault(
    "schema-unknown-key",
    ("Nyckeln finns inte i formatet", "The key is not part of the format"),
    ("nyckeln ”{key}” finns inte här i formatet", "the format has no key “{key}” here"),
    ("nycklarna här är {allowed}", "the keys here are {allowed}"),
)
UNKNOWN_KEY_MEANT = Text(sv="menade du ”{meant}”?", en="did you mean “{meant}”?")
UNKNOWN_KEY_EITHER = Text(sv="menade du {meant}?", en="did you mean {meant}?")
RENAMED_KEY = Text(
    sv="nyckeln ”{key}” finns inte här i formatet, och ”{meant}” saknas",
    en="the format has no key “{key}” here, and “{meant}” is missing",
)
RENAME = Text(sv="byt ”{key}” mot ”{meant}”", en="write “{meant}” in place of “{key}”")

MISSING_KEY = _fault(
    "schema-missing-key",
    ("En nyckel saknas", "A key is missing"),
    ("”{key}” saknas i {where}", "“{key}” is missing in {where}"),
    ("lägg till raden ”{key}: …”", "add the line “{key}: …”"),
)
MISSING_VALUE = Text(sv="värdet saknas efter ”{key}:”", en="the value is missing after “{key}:”")
QUOTED = Text(sv="”{text}”", en="“{text}”")
WRITE_VALUE = Text(
    sv="skriv ett värde, eller ta bort nyckeln; börjar värdet med # eller & behöver det citattecken",
    en="write a value, or remove the key; a value that begins with # or & needs quotation marks",
)
WHOLE_PLAN = Text(sv="planen", en="the plan")

NOT_TEXT = _fault(
    "schema-not-text",
    ("Värdet ska vara text", "The value should be text"),
    ("”{key}” ska vara text, men här står {written}", "“{key}” should be text, but here stands {written}"),
    (
        "sätt citattecken om värdet om det ska läsas som text",
        "put quotation marks around the value if it is meant as text",
    ),
)
NOT_NUMBER = _fault(
    "schema-not-whole-number",
    ("Värdet ska vara ett heltal", "The value should be a whole number"),
    (
        "”{key}” ska vara ett heltal, men här står {written}",
        "“{key}” should be a whole number, but here stands {written}",
    ),
    ("skriv talet med siffror, utan enhet", "write the number in figures, without a unit"),
)
NOT_BOOL = _fault(
    "schema-not-true-or-false",
    ("Värdet ska vara true eller false", "The value should be true or false"),
    (
        "”{key}” ska vara true (ja) eller false (nej), men här står {written}",
        "“{key}” should be true or false, but here stands {written}",
    ),
    ("skriv true eller false", "write true or false"),
)
NOT_LIST = _fault(
    "schema-not-a-list",
    ("Värdet ska vara en lista", "The value should be a list"),
    (
        "”{key}” ska vara en lista, men här står {written}",
        "“{key}” should be a list, but here stands {written}",
    ),
    (
        "skriv en punkt per rad med bindestreck först, eller [ett, två] på en rad",
        "write one item a line with a hyphen first, or [one, two] on one line",
    ),
)
NOT_A_PART = _fault(
    "schema-not-keys",
    ("Värdet ska ha egna nycklar", "The value should have keys of its own"),
    (
        "här ska det stå nycklar ({allowed}), men här står {written}",
        "keys should stand here ({allowed}), but here stands {written}",
    ),
    (
        "skriv nycklarna indragna på egna rader",
        "write the keys on lines of their own, indented",
    ),
)
NOT_A_DAY = _fault(
    "schema-not-a-day",
    ("Värdet ska vara ett datum", "The value should be a date"),
    (
        "”{key}” ska vara en dag i kalendern, men här står {written}",
        "“{key}” should be a day of the calendar, but here stands {written}",
    ),
    ("skriv år-månad-dag: 2021-09-10", "write year-month-day: 2021-09-10"),
)
NOT_ALLOWED = _fault(
    "schema-unknown-word",
    ("Ordet finns inte i formatet", "The word is not part of the format"),
    (
        "”{key}” kan inte vara {written}; välj bland {allowed}",
        "“{key}” cannot be {written}; the choices are {allowed}",
    ),
)
BAD_ID = _fault(
    "schema-id-form",
    ("Ett id har fel form", "An id has the wrong form"),
    (
        "{written} är inget id: ett id har små bokstäver a–z, siffror och bindestreck",
        "{written} is no id: an id has lower-case letters a to z, figures and hyphens",
    ),
    ("skriv till exempel ”{meant}”", "write for instance “{meant}”"),
)
BAD_LINE = _fault(
    "schema-text-form",
    ("Texten ska stå på en rad", "The text should be on one line"),
    (
        "”{key}” ska vara en rad utan blanksteg före eller efter",
        "“{key}” should be one line without space before or after",
    ),
    ("ta bort radbrytningen eller blankstegen", "remove the line break or the spaces"),
)
EMPTY_TEXT = _fault(
    "schema-empty-text",
    ("Texten är tom", "The text is empty"),
    ("”{key}” är tom", "“{key}” is empty"),
    ("skriv texten, eller ta bort nyckeln", "write the text, or remove the key"),
)
TOO_LONG = _fault(
    "schema-too-long",
    ("Värdet är för långt", "The value is too long"),
    ("”{key}” är längre än {max_length} tecken", "“{key}” has more than {max_length} characters"),
    ("korta det", "shorten it"),
)
AMOUNT_FORM = _fault(
    "schema-amount-form",
    ("Beloppet går inte att läsa", "The amount cannot be read"),
    ("{written} är inget belopp", "{written} is not an amount"),
    (
        "skriv talet och vid behov enhet: 8000, 22,6 mkr, cirka 830 000 kr; ”unknown” betyder uppgift saknas",
        "write the number and if need be a unit: 8000, 22,6 mkr, about 830 000 kr; “unknown” if not known",
    ),
)
AMOUNT_UNIT = _fault(
    "schema-amount-unit",
    ("Enheten är okänd", "The unit is unknown"),
    ("enheten ”{unit}” är okänd", "the unit “{unit}” is unknown"),
    ("skriv kr, tkr eller mkr", "write kr, tkr or mkr"),
)
AMOUNT_WITHOUT_UNIT = _fault(
    "schema-amount-without-unit",
    ("Beloppet saknar enhet", "The amount has no unit"),
    ("beloppet {written} saknar enhet", "the amount {written} has no unit"),
    (
        "skriv enheten efter talet: {raw} kr, {raw} tkr eller {raw} mkr",
        "write the unit after the number: {raw} kr, {raw} tkr or {raw} mkr",
    ),
)
AMOUNT_TWO_WAYS = _fault(
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
COUNT_NEGATIVE = _fault(
    "schema-count-negative",
    ("Antalet är mindre än noll", "The count is below zero"),
    ("{written} kan inte vara ett antal eller en andel", "{written} cannot be a count or a share"),
    (
        "skriv ett tal från noll och uppåt, eller en andel från 0 till 100 %",
        "write a number from zero, or a share of 0 to 100 %",
    ),
)
YEAR_RANGE = _fault(
    "schema-year-range",
    ("Årtalet är orimligt", "The year is out of range"),
    ("{written} är inget år som en plan kan handla om", "{written} is not a year that a plan can be about"),
    ("skriv ett år från 1990 till 2999", "write a year from 1990 to 2999"),
)
SHARE_FORM = _fault(
    "schema-share-form",
    ("Andelen går inte att läsa", "The share cannot be read"),
    ("{written} är ingen andel", "{written} is not a share"),
    ("skriv 75 % eller 7 of 10 (sju av tio)", "write 75 % or 7 of 10"),
)
QUANTITY_FORM = _fault(
    "schema-quantity-form",
    ("Värdet går inte att läsa", "The value cannot be read"),
    (
        "{written} är varken ett tal, en andel eller ett belopp",
        "{written} is neither number, share nor amount",
    ),
    (
        "skriv till exempel 500, 70 %, 7 of 10 eller 800 000 kr",
        "write for instance 500, 70 %, 7 of 10 or 800 000 kr",
    ),
)
PERIOD_FORM = _fault(
    "schema-period-form",
    ("Perioden går inte att läsa", "The period cannot be read"),
    ("{written} är ingen period", "{written} is not a period"),
    (
        "skriv ett år (2021), år (2022–2026) eller dagar ({{from: 2019-07-01, to: 2021-12-31}})",
        "write a year (2021), years (2022–2026) or days ({{from: 2019-07-01, to: 2021-12-31}})",
    ),
)
PERIOD_ORDER = _fault(
    "schema-period-order",
    ("Perioden slutar innan den börjar", "The period ends before it begins"),
    ("perioden {written} slutar innan den börjar", "the period {written} ends before it begins"),
    ("byt plats på början och slut", "swap beginning and end"),
)
WHEN_FORM = _fault(
    "schema-day-or-year-form",
    ("Varken dag eller år", "Neither a day nor a year"),
    ("{written} är varken en dag eller ett år", "{written} is neither a day nor a year"),
    ("skriv 2021-12-31 eller 2021", "write 2021-12-31 or 2021"),
)
AGES_FORM = _fault(
    "schema-ages-form",
    ("Åldrarna går inte att läsa", "The ages cannot be read"),
    ("{written} är inga åldersgränser", "{written} are no age bounds"),
    (
        "skriv 16–64, eller {{from: 16}} utan övre gräns",
        "write 16–64, or {{from: 16}} without an upper bound",
    ),
)
OTHER_VERSION = _fault(
    "plan-version",
    ("Formatets version är en annan", "The version of the format is another"),
    (
        "filen säger version {written} av formatet; det här programmet läser version 1",
        "the file says version {written} of the format; this program reads version 1",
    ),
    (
        "skriv ”samplan: 1”, eller uppdatera samplan om filen är gjord för en nyare version",
        "write “samplan: 1”, or update samplan if the file was made for a newer version",
    ),
)
NO_PLAN = _fault(
    "plan-unrecognised",
    ("Filen är ingen plan", "The file is not a plan"),
    (
        "filen har inga av planens första nycklar (samplan, id, kind, title, period, association)",
        "the file has none of a plan's first keys (samplan, id, kind, title, period, association)",
    ),
    (
        "börja filen med ”samplan: 1”, eller peka ut en annan fil",
        "begin the file with “samplan: 1”, or point to another file",
    ),
)
DUPLICATE_ITEM = _fault(
    "schema-duplicate-id",
    ("Två poster har samma id", "Two items have the same id"),
    (
        "”{key}” finns redan i samma lista; det som står här räknas inte",
        "“{key}” is already in the same list; what stands here does not count",
    ),
    ("ge den ena posten ett annat id", "give one of them another id"),
)
FIRST_ITEM = Text(sv="den första", en="the first one")

BY_TYPE: Mapping[str, Fault] = MappingProxyType(
    {
        "extra_forbidden": UNKNOWN_KEY,
        "invalid_key": UNKNOWN_KEY,
        "missing": MISSING_KEY,
        "amount_two_ways": AMOUNT_TWO_WAYS,
        "count_negative": COUNT_NEGATIVE,
        "greater_than_equal": YEAR_RANGE,
        "less_than_equal": YEAR_RANGE,
        "string_type": NOT_TEXT,
        "int_type": NOT_NUMBER,
        "bool_type": NOT_BOOL,
        "tuple_type": NOT_LIST,
        "model_type": NOT_A_PART,
        "dict_type": NOT_A_PART,
        "model_attributes_type": NOT_A_PART,
        "date_type": NOT_A_DAY,
        "literal_error": NOT_ALLOWED,
        "string_pattern_mismatch": BAD_LINE,
        "string_too_short": EMPTY_TEXT,
        "string_too_long": TOO_LONG,
        "amount_form": AMOUNT_FORM,
        "amount_unit": AMOUNT_UNIT,
        "amount_without_unit": AMOUNT_WITHOUT_UNIT,
        "share_form": SHARE_FORM,
        "quantity_form": QUANTITY_FORM,
        "period_form": PERIOD_FORM,
        "period_order": PERIOD_ORDER,
        "when_form": WHEN_FORM,
        "ages_form": AGES_FORM,
    }
)
"""The fault for each type of error that the plan format can raise."""

_ALL = {fault.id: fault for fault in (*BY_TYPE.values(), BAD_ID, OTHER_VERSION, NO_PLAN, DUPLICATE_ITEM)}

SCHEMA_FAULTS: tuple[Fault, ...] = tuple(_ALL[name] for name in sorted(_ALL))
"""All of them, sorted by id."""
