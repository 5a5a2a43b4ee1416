"""The words of the reference: what stands between the facts of the models, and the Swedish texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from samplan.frozen import frozen
from samplan.loading.tree import read_tree
from samplan.texts import Language

FILE = Path(__file__).with_name("format_sv.yaml")


@frozen
class FormatWords:
    """The headings and small words of the page."""

    introduction: str
    ways: str
    about_ways: str
    examples: str
    lists: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    list_head: tuple[str, ...]
    fields: tuple[str, ...]
    several: str
    yes: str
    made_of: str
    natural_key: str
    otherwise: str
    refers: str
    source: str
    unit: str
    level: str
    units: Mapping[str, str]


ENGLISH = FormatWords(
    introduction="""\
# The plan format

The same in Swedish: [format.md](format.md).

One file is one document. Typed data stands at the top level; `sections` is the printed document in
its order and shows that data. Leave out what the document does not say. This page is made of the
models (`samplan/schema`); `samplan schema` prints the same as JSON Schema. Figure links in prose:
[figure-links.md](figure-links.md).

The `place` of a finding counts items from 1, as people do; `path` in its JSON counts them from 0,
as programs do. The board has no part of its own: its names stand as a Markdown table in the text of
a section.""",
    ways="Ways of writing values",
    about_ways="""\
Each value may also stand in quotation marks. Between brackets, `[22,6]` or `{cost: 22,6 mkr}`, a
comma parts two values: a number with a decimal comma is put in quotation marks there, or written
with a point. Where the document prints something else than it must mean, write both, for
any value but ids, words of a list, `true` and `false`, and prose:
`{printed: ca 110, intended: 113}`. The first stands in the document, in free words and with a
note; rules judge by the second. `unknown` says that the document gives
no number, `hidden` that there is one which is not shown, as of so few people that one could be known
(printed `*`, `x` or "secret"), and `~` that the document says nothing. A key that takes one value and
no `unknown`, as the cost of an intervention, is left out.

Every part may also have the key `assumed`: a list of those of its keys whose values are a reading that
the document does not state, `assumed: [unit]`. Such a value is nobody's decision in the diff.""",
    examples="Examples",
    lists="Word lists",
    right=("right", "also right"),
    wrong=("wrong", "type", "why"),
    list_head=("word", "Swedish", "English"),
    fields=("key", "value", "required", "meaning"),
    several="list of ",
    yes="yes",
    made_of="else made of {name}",
    natural_key="Natural key",
    otherwise=", else ",
    refers="Refers to",
    source="Source",
    unit="Unit",
    level="Diff level",
    units=MappingProxyType({}),
)

SWEDISH = FormatWords(
    introduction="""\
# Planformatet

På engelska: [schema.md](schema.md).

En fil är ett dokument. Uppgifterna står överst i filen, var för sig; `sections` är det tryckta
dokumentet i sin ordning och visar uppgifterna. Utelämna det som dokumentet inte säger. Sidan är
gjord av modellerna (`samplan/schema`); `samplan schema` skriver ut samma sak som JSON Schema.
Sifferlänkar i löpande text: [sifferlankar.md](sifferlankar.md).

En iakttagelses `place` räknar från 1, som människor gör; dess `path` i JSON räknar från 0, som
program gör. Styrelsen har ingen egen plats i formatet: namnen står som en tabell i Markdown i
texten till ett avsnitt.""",
    ways="Så skrivs värden",
    about_ways="""\
Varje värde får också stå inom citattecken. Inom hakparenteser och klammerparenteser, `[22,6]` eller
`{cost: 22,6 mkr}`, skiljer ett komma två värden åt: ett tal med decimalkomma skrivs där inom
citattecken, eller med punkt. Där dokumentet trycker något annat än det måste mena skrivs båda,
för alla värden utom id, ord ur en ordlista, `true` och `false`, och löpande text:
`{printed: ca 110, intended: 113}`. Det första står i dokumentet, i fria ord och med en
förklaring under; reglerna går efter det andra. `unknown` betyder att dokumentet inte har
någon uppgift, `hidden` att den finns men inte redovisas, som ett antal så litet att någon kunde
kännas igen (tryckt `*`, `x` eller ”sekretess”), och `~` att dokumentet inte säger något. En nyckel som
inte tar `unknown`, som kostnaden för en insats, utelämnas.

Varje del kan också ha nyckeln `assumed`: en lista med de av delens nycklar vars värden är en läsning som
dokumentet inte säger, `assumed: [unit]`. Ett sådant värde är ingens beslut i jämförelsen.""",
    examples="Exempel",
    lists="Ordlistor",
    right=("rätt", "också rätt"),
    wrong=("fel", "skriv", "varför"),
    list_head=("ord", "på svenska", "på engelska"),
    fields=("nyckel", "värde", "krävs", "betydelse"),
    several="lista av ",
    yes="ja",
    made_of="annars ur {name}",
    natural_key="Naturlig nyckel",
    otherwise=", annars ",
    refers="Hänvisar till",
    source="Källa",
    unit="Enhet",
    level="Nivå i skillnader",
    units=MappingProxyType(
        {
            "year": "år",
            "years": "år",
            "people": "personer",
            "the table's unit": "tabellens",
            "percentage points": "procentenheter",
        }
    ),
)

WORDS: Mapping[Language, FormatWords] = {"en": ENGLISH, "sv": SWEDISH}


@cache
def swedish_texts() -> dict[str, dict[str, str]]:
    """The Swedish texts: of `lists`, of `models`, and of `fields` by `Model.field`."""
    tree = read_tree(FILE.name, FILE.read_bytes()).tree
    if tree is None:
        raise ValueError(f"{FILE} is no YAML")
    data: dict[str, Any] = tree.data
    in_all = data["everywhere"]
    fields = {
        f"{model}.{name}": text for model, texts in data["fields"].items() for name, text in texts.items()
    }
    return {**data, "fields": {**{f"*.{name}": text for name, text in in_all.items()}, **fields}}


def swedish(kind: str, name: str) -> str:
    """One Swedish text, of those that `check_swedish` has seen to be there."""
    texts = swedish_texts()[kind]
    return texts.get(name) or texts[_in_all(name)]


def check_swedish(lists: Iterable[str], models: Iterable[str], fields: Iterable[str]) -> None:
    """See that there is a Swedish text of each.

    Raises:
        SystemExit: Some are lacking; says all that is to be written, and where.
    """
    texts = swedish_texts()
    lines = [f"lists:  {name}: …" for name in lists if name not in texts["lists"]]
    lines += [f"models:  {name}: …" for name in models if name not in texts["models"]]
    for field in fields:
        if field not in texts["fields"] and _in_all(field) not in texts["fields"]:
            lines.append("fields:  {}: {{{}: …}}".format(*field.split(".")))
    if lines:
        raise SystemExit("Write these Swedish sentences in tools/format_sv.yaml\n" + "\n".join(lines))


def _in_all(field: str) -> str:
    """The name of a field's text where all models share it."""
    return f"*.{field.partition('.')[2]}"
