"""English is read as Swedish is: a plan in English, judged, rendered and compared, word for word."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

import samplan.render.labels
import samplan.words
from samplan.loading.faults import FAULTS
from samplan.texts import Text
from samplan.words.models import Noun

ROOT = Path(__file__).parent.parent
NEW, OLD = "tests/plans/english-2026.yaml", "tests/plans/english-2025.yaml"
RUNS = {
    "english-2026.md": ("render", NEW, "-t", "md", "-o", "-"),
    "english-2026.html": ("render", NEW, "-t", "html", "-o", "-"),
    "english-report.txt": ("validate", NEW, OLD, "-v", "--fail-on", "never", "--date", "2026-01-15"),
    "english-diff.txt": ("diff", OLD, NEW),
    "english-diff.md": ("diff", OLD, NEW, "-f", "markdown"),
}
SWEDISH = (
    " och ",
    " eller ",
    " inte ",
    " utan ",
    " saknas",
    " mot ",
    "kostnad",
    "intäkt",
    "förbund",
    "tillkommer",
    "utgår",
    "samlat",
)


@pytest.mark.parametrize("name", RUNS)
def test_what_is_said_in_english_is_the_golden(name: str, golden: Callable[[str, str], None]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "samplan", *RUNS[name], "--lang", "en"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert (0, "") == (result.returncode, result.stderr)
    assert [] == [word for word in SWEDISH if word in result.stdout.lower()]
    golden(name, result.stdout)


def texts_in(value: object) -> Iterator[Text]:
    """Every text within a value: one, or a mapping, tuple or noun of them."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, Noun):
        yield from (value.one, value.many)


def words_of_modules() -> Iterator[Text]:
    """The words of everything that documents, differences and findings share."""
    for package in (samplan.words, samplan.render.labels):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield from texts_in(tuple(vars(importlib.import_module(module.name)).values()))


def sentences_of_faults() -> Iterator[Text]:
    """What faults of files and values are called, and what they say and advise."""
    for fault in FAULTS.values():
        yield from texts_in((fault.title, fault.message, fault.remedy))


@pytest.mark.parametrize(
    ("name", "texts"), [("words", words_of_modules), ("faults", sentences_of_faults)], ids=["words", "faults"]
)
def test_what_has_words_in_both_languages_has_those_of_the_golden(
    name: str, texts: Callable[[], Iterator[Text]], golden: Callable[[str, str], None]
) -> None:
    """One line a text, Swedish | English: read it as a page when it changes."""
    lines = {f"{one.sv} | {one.en}".replace("\n", "⏎") for one in texts()}
    assert len(lines) > 100
    golden(f"english-{name}.txt", "\n".join(sorted(lines)) + "\n")
