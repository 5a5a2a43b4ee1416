"""What can be wrong with a text, an id, a day, a whole number or a word of a list."""

from __future__ import annotations

from samplan.expression import Expression
from samplan.fault import Fault, Refused, error

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
LIST_BY_OTHER_MARKS = error(
    "schema-list-mark",
    ("Fel listtecken", "Wrong list mark"),
    (
        "”{key}” ska vara en lista, men punkterna börjar med {mark}, som inte gör någon lista",
        "“{key}” should be a list, but its items begin with {mark}, which makes none",
    ),
    (
        "skriv ett bindestreck och ett blanksteg i stället för {mark} på varje rad",
        "write a hyphen and a space in place of {mark} on each line",
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
    ("skriv år-månad-dag: {meant}", "write year-month-day: {meant}"),
)
NO_SUCH_DAY = error(
    "schema-no-such-day",
    ("Dagen finns inte", "There is no such day"),
    ("dagen {written} finns inte i kalendern", "the calendar has no day {written}"),
    ("rätta månaden eller dagen", "correct the month or the day"),
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
NOT_AN_ORGANISATION = error(
    "schema-organisation-number",
    ("Organisationsnumret har fel form", "The organisation number has the wrong form"),
    (
        "{written} är inget organisationsnummer: det har tio siffror, sex före bindestrecket och fyra efter",
        "{written} is no organisation number: it has ten figures, six before the hyphen and four after",
    ),
    ("skriv det som 222000-1234", "write it like 222000-1234"),
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
NO_FIELD_NAME = error(
    "schema-key-name",
    ("Här ska namn på nycklar stå", "Names of keys should stand here"),
    (
        "”{key}” ska vara namn på nycklar, men här står {written}",
        "“{key}” should be names of keys, but here stands {written}",
    ),
    (
        "skriv nyckeln som den heter i formatet, till exempel ”unit”",
        "write the key as the format has it: “unit”, say",
    ),
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
YEAR_RANGE = error(
    "schema-year-range",
    ("Årtalet är orimligt", "The year is out of range"),
    ("{written} är inget år som en plan kan handla om", "{written} is not a year that a plan can be about"),
    ("skriv ett år från 1990 till 2999", "write a year from 1990 to 2999"),
)

_NUMBERED = Expression(r"[0-9]{1,2}[.)]\s")
_OTHER_MARKS = "–—−•·▪‣●◦○■□*"


def no_list(value: object) -> Refused:
    """Why a value is no list: its points may begin with a sign that is no hyphen."""
    first = next(iter(value), "") if isinstance(value, dict) else value
    if isinstance(first, str) and first[:1] in tuple(_OTHER_MARKS) and first[1:2].isspace():
        return Refused(LIST_BY_OTHER_MARKS, value, mark=first[0])
    if isinstance(first, str) and (numbered := _NUMBERED.match(first)):
        return Refused(LIST_BY_OTHER_MARKS, value, mark=numbered[0].rstrip())
    return Refused(NOT_LIST, value)


PLAIN_FAULTS: tuple[Fault, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Fault)
)
"""All of them: what stands above, and nothing to be added to by hand."""
