"""The plans against the documents they were made from: nothing is lost, nothing is invented.

Both sides become the same list: a list item, a heading or a table cell is one entry, and prose is
one entry a sentence. What the head of a document prints is compared apart, because the template
decides its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from samplan.api import loads, render

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Original:
    """A source text, and how it is to be read."""

    plan: str
    """The id of the plan, and the name of both files."""
    begins: str
    """The first entry after the head."""
    head: tuple[str, ...]
    """The facts that stand at the head of the document."""
    fewest: int
    """A number of entries that the source surely has."""
    repairs: tuple[tuple[str, str], ...] = ()
    """Damage of text extraction, as pattern and replacement; the comment in the plan names each."""
    generated: tuple[str, ...] = ()
    """Entries of the document that are not in the source."""

    @property
    def path(self) -> Path:
        """The plan file."""
        return ROOT / "plans" / f"{self.plan}.yaml"


ASSUMED = "Antaget, inte angivet i dokumentet: "
"""How a document says that a fact of the plan is a reading."""

ORIGINALS = (
    Original(
        "rar-sormland-2022-goals",
        begins="Inledning",
        head=(
            "Samordningsförbundet RAR Sörmland",
            "Mål- och inriktningsplan år 2022 - 2026",
            "2021/",
            "Charlotta Skälén, förbundschef",
            "Förbundsstyrelsen",
            "2021-09-10",
        ),
        fewest=50,
        repairs=((r"parterna\. Förbundet\n\nkan också", "parterna. Förbundet kan också"),),
    ),
    Original(
        "goteborg-vaster-2019-goals",
        begins="Inledning",
        head=(
            "Samordningsförbundet Göteborg Väster",
            "MÅL- OCH INRIKTNINGSPLAN 2019-2021",
            "Styrelsen för Samordningsförbundet Göteborg Väster",
            "20180615",
        ),
        fewest=65,
        repairs=(
            # The signature and the date at the end are printed at the head.
            (r"(?s)\A(.*)\n(Styrelsen för Samordningsförbundet Göteborg Väster\n20180615)\Z", r"\2\n\1"),
        ),
        generated=(ASSUMED + "uppföljning för ”Samverkanskoordinator”.",),
    ),
    Original(
        "rar-sormland-2021",
        begins="Innehåll",
        head=("Samordningsförbundet RAR i Sörmland", "VERKSAMHETSPLAN BUDGET 2021"),
        fewest=140,
        repairs=(
            # The table of contents: tabs, dot leaders and page numbers. It is printed as a list.
            (r"(?m)^([0-9][0-9.]*)\t([^\t\n]*?) ?\.*\t[0-9]$", r"- \1 \2"),
            (
                r"insatser\n- \(lokal, föreläsare, fika och lunch\)",
                "insatser (lokal, föreläsare, fika och lunch)",
            ),
        ),
        # The caption with the unit that the source does not print, and what the rows give.
        generated=(
            "Budget 2021 med plan för 2022–2023.",
            "Belopp i tkr (enheten står inte i tabellen).",
            "Summa kostnader är den angivna.",
            "Raderna ger 21 850 tkr (2021), 18 050 tkr (2022) och 18 050 tkr (2023).",
            ASSUMED + "vad siffrorna är för ”preliminär budget 2022” och ”preliminär budget 2023”.",
            ASSUMED + "kostnadsslag för ”Kansli”, ”Samverkanskostnader”, ”Stöd ESF-projekt”, "
            "”Beviljade insatser” och ”Medel tillgängligt nya insatser”.",
        ),
    ),
    Original(
        "vastra-skaraborg-2020",
        begins="Styrelsen för Samordningsförbundet Västra Skaraborg vill",
        head=("Samordningsförbundet Västra Skaraborg", "Verksamhetsplan 2020", "2019-12-27"),
        fewest=70,
        repairs=(
            (r"Lidköping,\nSkara och Vara\.", "Lidköping, Skara och Vara."),
            # The form of the source file, not of the document.
            (r"\*\*", ""),
        ),
        generated=(
            ASSUMED + "inriktning för ”Level Upgrade” och ”KICK OFF”.",
            ASSUMED
            + "inriktning för ”Gemensamma kompetensutvecklingsinsatserna, KUR” och ”Pre-rehabilitering”.",
        ),
    ),
    Original(
        "norra-vastmanland-2021",
        begins="Vision",
        head=("Norra Västmanlands Samordningsförbund", "Verksamhetsplan 2021"),
        fewest=60,
        repairs=((r"(?m)^\s*• ", "- "),),
        generated=(
            ASSUMED + "prioritering för ”Personer som har varit sjukskrivna och/eller arbetslösa…”, "
            "”Ungdomar/unga vuxna som har, eller riskerar att få…”, ”Utlandsfödda med ohälsoproblematik” "
            "och ”Personer med neuropsykiatriska funktionsnedsättningar”.",
        ),
    ),
)

LABELS = (
    "Mål- och inriktningsplan",
    "Verksamhetsplan",
    "Beslutad av",
    "Antagen av",
    "Beslutad",
    "Beslutsdatum",
    "Skapad av",
    "Diarienummer",
    "Dnr",
    "Daterad",
    "Status",
    "Period",
    "Omfattning",
    "Utdrag",
    "den ",
)
"""Words that the template puts before the facts of the head, or the source does."""

MONTHS = [
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
]
SPACES = re.compile(r"[ \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]+")
NUMBER = re.compile(r"^Tabell [0-9]+\. ")
SIGN = re.compile(r"^[0-9]+\)\s")
"""What leads from a sum to its footnote, and stands before that."""
DATE = re.compile(rf"\b([0-9]{{1,2}}) ({'|'.join(MONTHS)}) ([0-9]{{4}})\b")
ENDS_OF_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-ZÅÄÖ])")


def tidy(line: str) -> str:
    """A line with single spaces, a hyphen for the minus sign, and dates in figures."""
    line = SPACES.sub(" ", line).strip().replace("\N{MINUS SIGN}", "-")
    return DATE.sub(lambda day: f"{day[3]}-{MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}", line)


def entries(lines: Iterable[str]) -> list[str]:
    """The sentences, list items, headings and cells in the lines."""
    return [sentence for line in lines for sentence in ENDS_OF_SENTENCES.split(tidy(line)) if sentence]


def source_lines(original: Original) -> list[str]:
    """The lines of the source with its repairs; a cell of a table is a line."""
    text = (ROOT / "tests" / "sources" / f"{original.plan}.txt").read_text(encoding="utf-8")
    for damage, repair in original.repairs:
        text, times = re.subn(damage, repair, text)
        assert times, f"nothing to repair: {damage}"
    return [cell for line in text.split("\n") for cell in line.split("\t")]


def rendered_lines(markdown: str) -> Iterator[str]:
    """The lines of the document as a reader sees them; list items keep their sign or number."""
    lists: list[str] = []
    sign = ""
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        match token.type:
            case "bullet_list_open":
                lists.append("-")
            case "ordered_list_open":
                lists.append("1.")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                sign = "- " if lists[-1] == "-" else f"{token.info}. "
            case "list_item_close":
                yield sign
                sign = ""
            case "inline":
                yield from (sign + plain(token)).split("\n")
                sign = ""
            case _:
                pass


def plain(inline: Token) -> str:
    """The words of a paragraph, heading or cell; a new line where the document has one."""
    ends = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(ends.get(child.type, child.content) for child in inline.children or ())


def parted(lines: Iterable[str], original: Original) -> tuple[list[str], list[str]]:
    """The entries of the head and those of the body."""
    found = entries(lines)
    first = next((at for at, entry in enumerate(found) if entry.startswith(original.begins)), None)
    assert first is not None, f"nothing begins with {original.begins!r}"
    return found[:first], found[first:]


def source_parts(original: Original) -> tuple[list[str], list[str]]:
    """Head and body of the source."""
    return parted(source_lines(original), original)


def printed_parts(original: Original) -> tuple[list[str], list[str]]:
    """Head and body of the document that the plan gives, without its brief and its figures in words.

    Those are computed of the plan, and have tests of their own.
    """
    plan = loads(original.path.read_bytes() + b"\nbrief: nothing\n")
    lines = (SIGN.sub("", NUMBER.sub("", line)) for line in rendered_lines(render(plan, "md")[0].text))
    return parted((line for line in lines if not line.startswith("Figur ")), original)


def assert_follows(found: list[str], wanted: list[str]) -> None:
    """All that is wanted is found in its order; a failure shows the first that is not, and the place."""
    cursor = 0
    for number, entry in enumerate(wanted):
        if entry not in found[cursor:]:
            before = wanted[number - 1] if number else "(the beginning)"
            there = found[cursor] if cursor < len(found) else "(the end)"
            pytest.fail(f"missing: {entry}\n  after: {before}\n  there: {there}", pytrace=False)
        cursor = found.index(entry, cursor) + 1


def unexplained(head: list[str], original: Original) -> str:
    """What is left of a head when its facts and labels are taken away."""
    text = "\n".join(head)
    for words in sorted((*original.head, *LABELS), key=len, reverse=True):
        text = re.sub(re.escape(words), "", text, flags=re.IGNORECASE)
    return re.sub(r"[\W_]+", " ", text).strip()


each_original = pytest.mark.parametrize("original", ORIGINALS, ids=[one.plan for one in ORIGINALS])


@each_original
def test_document_says_all_that_the_source_says_in_its_order(original: Original) -> None:
    """Every sentence, list item, heading and cell of the source is printed after the one before."""
    _, wanted = source_parts(original)
    _, found = printed_parts(original)

    assert len(wanted) > original.fewest
    assert_follows(found, wanted)


@each_original
def test_document_says_nothing_that_the_source_does_not_say(original: Original) -> None:
    """Every printed entry stands in the source at its place, but for the few generated ones."""
    _, source = source_parts(original)
    _, printed = printed_parts(original)

    assert len(printed) > original.fewest
    assert_follows(source, [entry for entry in printed if entry not in original.generated])


@each_original
def test_head_of_the_document_has_the_facts_of_the_source(original: Original) -> None:
    """The head prints all facts, and neither head holds anything else."""
    in_source, _ = source_parts(original)
    printed, _ = printed_parts(original)

    assert [fact for fact in original.head if fact.casefold() not in "\n".join(printed).casefold()] == []
    assert unexplained(in_source, original) == ""
    assert unexplained(printed, original) == ""


@each_original
def test_data_are_worded_as_the_source_words_them(original: Original) -> None:
    """Names, quotations and references in the typed data are words of the source."""
    source = tidy(" ".join(source_lines(original))).casefold()
    words = list(quoted(yaml.load(original.path.read_bytes(), yaml.BaseLoader)))  # noqa: S506 - text only

    assert words
    assert [one for one in words if tidy(one.replace("\n", " ")).casefold() not in source] == []


def quoted(value: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a YAML file
    """The texts that a plan takes over from its source without printing them in their place."""
    if isinstance(value, list):
        for item in value:
            yield from quoted(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in {"name", "wording", "reference", "follow_up", "aliases", "parts", "prepared_by", "by"}:
                yield from (inner if isinstance(inner, list) else [inner])
            elif key != "indicators":  # named by us: the source has goals, not indicators
                yield from quoted(inner)
