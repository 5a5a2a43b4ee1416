"""What can be wrong with a value or a key of a plan, by the type of Pydantic's error.

The texts are chosen by the error's *type*, never by Pydantic's English sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from samplan.fault import Fault, error
from samplan.schema import value_faults as values
from samplan.texts import Text

UNKNOWN_KEY = error(
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

MISSING_KEY = error(
    "schema-missing-key",
    ("En nyckel saknas", "A key is missing"),
    ("”{key}” saknas i {where}", "“{key}” is missing in {where}"),
    ("lägg till raden ”{key}: …”", "add the line “{key}: …”"),
)
MISSING_VALUE = Text(sv="värdet saknas efter ”{key}:”", en="the value is missing after “{key}:”")
WRITE_VALUE = Text(
    sv="skriv ett värde, eller ta bort nyckeln; börjar värdet med # eller & behöver det citattecken",
    en="write a value, or remove the key; a value that begins with # or & needs quotation marks",
)
WHOLE_PLAN = Text(sv="planen", en="the plan")

NOT_TEXT = error(
    "schema-not-text",
    ("Värdet ska vara text", "The value should be text"),
    ("”{key}” ska vara text, men här står {written}", "“{key}” should be text, but here stands {written}"),
    (
        "sätt citattecken om värdet om det ska läsas som text",
        "put quotation marks around the value if it is meant as text",
    ),
)
NOT_NUMBER = error(
    "schema-not-whole-number",
    ("Värdet ska vara ett heltal", "The value should be a whole number"),
    (
        "”{key}” ska vara ett heltal, men här står {written}",
        "“{key}” should be a whole number, but here stands {written}",
    ),
    ("skriv talet med siffror, utan enhet", "write the number in figures, without a unit"),
)
NOT_BOOL = error(
    "schema-not-true-or-false",
    ("Värdet ska vara true eller false", "The value should be true or false"),
    (
        "”{key}” ska vara true (ja) eller false (nej), men här står {written}",
        "“{key}” should be true or false, but here stands {written}",
    ),
    ("skriv true eller false", "write true or false"),
)
NOT_LIST = error(
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
NOT_A_PART = error(
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
NOT_A_DAY = error(
    "schema-not-a-day",
    ("Värdet ska vara ett datum", "The value should be a date"),
    (
        "”{key}” ska vara en dag i kalendern, men här står {written}",
        "“{key}” should be a day of the calendar, but here stands {written}",
    ),
    ("skriv år-månad-dag: 2021-09-10", "write year-month-day: 2021-09-10"),
)
NOT_ALLOWED = error(
    "schema-unknown-word",
    ("Ordet finns inte i formatet", "The word is not part of the format"),
    (
        "”{key}” kan inte vara {written}; välj bland {allowed}",
        "“{key}” cannot be {written}; the choices are {allowed}",
    ),
)
BAD_ID = error(
    "schema-id-form",
    ("Ett id har fel form", "An id has the wrong form"),
    (
        "{written} är inget id: ett id har små bokstäver a–z, siffror och bindestreck",
        "{written} is no id: an id has lower-case letters a to z, figures and hyphens",
    ),
    ("skriv till exempel ”{meant}”", "write for instance “{meant}”"),
)
BAD_LINE = error(
    "schema-text-form",
    ("Texten ska stå på en rad", "The text should be on one line"),
    (
        "”{key}” ska vara en rad utan blanksteg före eller efter",
        "“{key}” should be one line without space before or after",
    ),
    ("ta bort radbrytningen eller blankstegen", "remove the line break or the spaces"),
)
EMPTY_TEXT = error(
    "schema-empty-text",
    ("Texten är tom", "The text is empty"),
    ("”{key}” är tom", "“{key}” is empty"),
    ("skriv texten, eller ta bort nyckeln", "write the text, or remove the key"),
)
TOO_LONG = error(
    "schema-too-long",
    ("Värdet är för långt", "The value is too long"),
    ("”{key}” är längre än {max_length} tecken", "“{key}” has more than {max_length} characters"),
    ("korta det", "shorten it"),
)
OTHER_VERSION = error(
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
NO_PLAN = error(
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
DUPLICATE_ITEM = error(
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
        "greater_than_equal": values.YEAR_RANGE,
        "less_than_equal": values.YEAR_RANGE,
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
    }
)
"""The fault for each type of error that the plan format can raise."""

_ALL = {
    fault.id: fault
    for fault in (*BY_TYPE.values(), *values.VALUE_FAULTS, BAD_ID, OTHER_VERSION, NO_PLAN, DUPLICATE_ITEM)
}

SCHEMA_FAULTS: tuple[Fault, ...] = tuple(_ALL[name] for name in sorted(_ALL))
"""All of them, sorted by id."""
