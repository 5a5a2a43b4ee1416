"""What can be wrong with the keys of a plan; what can be wrong with a value stands at its type."""

from __future__ import annotations

from samplan.fault import Fault, error
from samplan.schema.columns_by_sex_faults import COLUMNS_BY_SEX_FAULTS
from samplan.schema.plain_faults import PLAIN_FAULTS
from samplan.schema.slip_faults import SLIPS
from samplan.schema.value_faults import VALUE_FAULTS
from samplan.texts import Text

UNKNOWN_KEY = error(
    "schema-unknown-key",
    ("Nyckeln finns inte i formatet", "The key is not part of the format"),
    ("nyckeln ”{key}” finns inte här i formatet", "the format has no key “{key}” here"),
    ("nycklarna här är {allowed}", "the keys here are {allowed}"),
)
BELONGS_WITHIN = Text(
    sv="”{key}” hör till ”{home}”: skriv raden där, indragen",
    en="“{key}” belongs to “{home}”: write it there, indented",
)
BELONGS_TO_PLAN = Text(
    sv="”{key}” hör till planens första nivå: skriv raden utan indrag",
    en="“{key}” belongs to the first level of the plan: write it without indentation",
)
UNKNOWN_KEY_EITHER = Text(
    sv="menade du ”{meant}” eller ”{other}”?", en="did you mean “{meant}” or “{other}”?"
)
OLD_KEYS = {
    "unit_is_printed": Text(
        sv="skriv ”assumed: [unit]” där det står ”unit_is_printed: false”; står det ”true” tar du bort raden",
        en="write “assumed: [unit]” for “unit_is_printed: false”; remove the line where it says “true”",
    ),
}
"""Keys that the format once had, and what is written now."""
RENAMED_KEY = Text(
    sv="nyckeln ”{key}” finns inte här i formatet, och ”{meant}” saknas",
    en="the format has no key “{key}” here, and “{meant}” is missing",
)
RENAME = Text(sv="byt ”{key}” mot ”{meant}”", en="write “{meant}” in place of “{key}”")

WRITE_LINES = ("skriv så här:\n{lines}", "write this:\n{lines}")
WRITE_LIST = ("skriv {list}", "write {list}")
NAME_AS_KEY = error(
    "schema-name-as-key",
    ("Ett namn står där en nyckel ska stå", "A name stands where a key should"),
    (
        "nyckeln ”{key}” finns inte här i formatet; är det ett namn ska det stå efter nyckeln ”{name}”",
        "the format has no key “{key}” here; if it is a name, it stands after the key “{name}”",
    ),
    WRITE_LINES,
)
KEYS_HERE = Text(
    sv="här ska det stå nycklar med värden, men här står {written}",
    en="keys with values should stand here, but here stands {written}",
)

MISSING_KEY = error(
    "schema-missing-key",
    ("En nyckel saknas", "A key is missing"),
    ("”{key}” saknas i {where}", "“{key}” is missing in {where}"),
    ("lägg till raden ”{key}: …”", "add the line “{key}: …”"),
)
NONE_OF_KEYS = Text(sv="{where} har ingen av nycklarna {keys}", en="{where} has none of the keys {keys}")
WRITE_ONE_OF = Text(
    sv="lägg till minst en av dem, till exempel ”{key}: …” eller ”{other}: …”",
    en="add one of them at least, for instance “{key}: …” or “{other}: …”",
)
MISSING_KEYS = Text(sv="{keys} saknas i planen", en="{keys} are missing in the plan")
SKELETON = Text(
    sv="skriv de här raderna och ändra dem:\n{lines}", en="write these lines, and change them:\n{lines}"
)
SKELETON_LINES = {
    "samplan": "samplan: 1",
    "id": "id: norrbygden-2027",
    "kind": "kind: operational_plan",
    "title": "title: Verksamhetsplan 2027",
    "period": "period: 2027",
    "association": "association: {name: Samordningsförbundet Norrbygden}",
}
"""A plan that is whole, by its keys."""
WORD_MEANING = Text(sv="{word} ({meaning})", en="{word} ({meaning})")

MISSING_VALUE = Text(sv="värdet saknas efter ”{key}:”", en="the value is missing after “{key}:”")
WRITE_VALUE = Text(
    sv="skriv ett värde, eller ta bort nyckeln; börjar värdet med # eller & behöver det citattecken",
    en="write a value, or remove the key; a value that begins with # or & needs quotation marks",
)
ONE_VALUE = Text(
    sv="här får ett värde stå, utan hakparenteser",
    en="one value may stand here, without brackets",
)
ITEM = Text(sv="punkt {number} i ”{key}”", en="item {number} of “{key}”")
MISSING_ITEM = Text(sv="punkt {number} i ”{key}” är tom", en="item {number} of “{key}” is empty")
WRITE_ITEM = Text(
    sv="skriv vad som ska stå där, eller ta bort punkten",
    en="write what should stand there, or remove the item",
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
    ("Två poster i en lista är samma", "Two items of a list are the same"),
    (
        "”{key}” finns redan i samma lista; vilken som menas går inte att veta",
        "“{key}” is already in the same list; which one is meant cannot be known",
    ),
    ("ge den ena posten ett annat id", "give one of them another id"),
)
SAME_ID = Text(
    sv="{names} får samma id ({id}), och vilken som menas går då inte att veta",
    en="{names} get the same id ({id}), so which one is meant cannot be known",
)
OWN_ID = Text(
    sv="ge den ena ett eget id (id: …), eller ett annat namn",
    en="give one of them an id of its own (id: …), or another name",
)
SAME_COLUMN = Text(
    sv="ge den ena kolumnen ett annat år (year), en annan sort (standing), en omfattning (scope) eller "
    "en egen rubrik (label)",
    en="give one of the columns another year, another standing, a scope or a heading of its own (label)",
)
SAME_HEADING = Text(
    sv="ge det ena avsnittet en annan rubrik (heading), eller ett id",
    en="give one of the sections another heading, or an id",
)
SAME_KEYS = Text(
    sv="ändra {keys} i den ena posten, eller ta bort den",
    en="change {keys} in one of the items, or remove it",
)

_ALL = (
    *(UNKNOWN_KEY, NAME_AS_KEY, MISSING_KEY, NO_PLAN, DUPLICATE_ITEM),
    *(*PLAIN_FAULTS, *VALUE_FAULTS, *SLIPS, *COLUMNS_BY_SEX_FAULTS),
)

SCHEMA_FAULTS: tuple[Fault, ...] = tuple(sorted(_ALL, key=lambda fault: fault.id))
"""All of them, and those of values, sorted by id."""
