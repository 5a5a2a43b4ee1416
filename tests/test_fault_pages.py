"""The pages of all faults of files and form: the wrong example is just that fault, the right one none.

The examples are taken from the pages as they are printed, in both languages. What no few lines of text
can show is made here of bytes and files, and its page says how it comes about and what to do.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from samplan import api
from samplan.api.manuals import stored_entries
from samplan.loading.faults import FAULTS
from samplan.loading.load import load_plan
from samplan.render.words import say
from samplan.texts import Language
from tests.other_values import data_of
from tests.running import ROOT

LANGUAGES: tuple[Language, ...] = ("sv", "en")
HEAD = """\
samplan: 1
id: norrbygden-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Norrbygden}
"""
WHOLE = {
    one["fault"]
    for one in data_of(ROOT / "tests" / "cases" / "format" / "ways.yaml")["faults"]
    if one.get("whole")
}
"""Faults whose examples are whole files; all others are lines after the head of a plan."""
_EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HOLES = re.compile(r"[”“]…[”“]|\{\w+\}\s|\{\{|\(…\)")


def page(fault: str, language: Language) -> str:
    """The page as `samplan explain` has it."""
    return api.explained(fault).page.in_language(language)


def in_plan(lines: str) -> str:
    """A plan that has these lines: they stand for those of the head that have the same keys."""
    keys = {line.partition(":")[0] for line in lines.splitlines()}
    return "".join(one for one in HEAD.splitlines(keepends=True) if one.partition(":")[0] not in keys) + lines


def found(text: str | bytes) -> list[str]:
    """What is wrong with a file."""
    content = text.encode() if isinstance(text, str) else text
    return [one.rule for one in load_plan("plan.yaml", content).findings]


SHOWN = [name for name in FAULTS if _EXAMPLE.search(page(name, "sv"))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", SHOWN)
def test_f82_the_wrong_example_is_just_that_fault_and_the_right_one_has_none(
    fault: str, language: Language
) -> None:
    wrong, right = _EXAMPLE.findall(page(fault, language))
    put = str if fault in WHOLE else in_plan
    assert [fault] == found(put(wrong))
    assert [] == found(put(right))
    (one,) = load_plan("plan.yaml", put(wrong).encode()).findings
    for told in (one.message, one.remedy):
        for line in say(told, language).replace("\u00a0", " ").splitlines() if told else ():
            assert line in page(fault, language)


def run_on(folder: Path, *names: str) -> list[str]:
    """What a run finds with files of a folder."""
    return [
        one.rule for one in api.validate([str(folder / name) for name in names], select=["sum-cost"]).findings
    ]


def _missing(folder: Path) -> list[str]:
    return run_on(folder, "finns-inte.yaml")


def _empty_folder(folder: Path) -> list[str]:
    return run_on(folder, "")


def _pipe(folder: Path) -> list[str]:
    os.mkfifo(folder / "plan.yaml")
    return run_on(folder, "plan.yaml")


def _same_id(folder: Path) -> list[str]:
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(HEAD, encoding="utf-8")
    return run_on(folder, "a.yaml", "b.yaml")


RIGHT = HEAD.encode()
BYTES: dict[str, bytes] = {
    "file-control-character": RIGHT + b"subtitle: Med\x07 budget\n",
    "file-decomposed-letter": RIGHT + "subtitle: Fo\u0308rbundet\n".encode(),
    "file-encoding": RIGHT + "subtitle: Mål och budget för förbundet\n".encode("cp1252"),
    "file-has-bom": b"\xef\xbb\xbf" + RIGHT,
    "file-invisible-character": RIGHT + "subtitle: Med\u200bbudget\n".encode(),
    "file-mixed-line-ends": RIGHT + b"subtitle: Med budget\r\n",
    "file-not-text": b"%PDF-1.7\n" + RIGHT,
    "file-too-large": RIGHT + b"# \n" * 20_000_000,
    "file-unreadable-encoding": HEAD.encode("utf-32"),
    "file-utf16": HEAD.encode("utf-16"),
    "yaml-long-key": RIGHT + b"ord " * 400 + b": slut\n",
    "yaml-too-deep": RIGHT + b"sections: " + b"[" * 200 + b"]" * 200 + b"\n",
    "schema-too-long": in_plan("id: " + "norrbygden-" * 30 + "2027\n").encode(),
}
FILES: dict[str, Callable[[Path], list[str]]] = {
    "input-missing": _missing,
    "input-nothing-found": _empty_folder,
    "input-unreadable": _pipe,
    "plan-same-id": _same_id,
}


@pytest.mark.parametrize("fault", BYTES)
def test_f82_a_fault_that_cannot_be_shown_comes_about_by_bytes(fault: str) -> None:
    assert [fault] == found(BYTES[fault])
    assert [] == found(RIGHT)


@pytest.mark.parametrize("fault", FILES)
def test_f82_a_fault_that_cannot_be_shown_comes_about_by_files(fault: str, tmp_path: Path) -> None:
    assert [fault] == FILES[fault](tmp_path)


def test_f82_each_fault_is_shown_or_made() -> None:
    assert set(FAULTS) == {*SHOWN, *BYTES, *FILES}
    assert not set(SHOWN) & {*BYTES, *FILES}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", [one.id for one in stored_entries() if one.family == "file"])
def test_f82_each_page_says_what_to_do_and_has_no_holes(fault: str, language: Language) -> None:
    said = page(fault, language)
    head, mend = ("## Exempel", "## Så rättar du") if language == "sv" else ("## Example", "## How to fix")
    assert said.rpartition(f"{mend}\n\n")[2].strip()
    assert (head in said) == (fault in SHOWN)
    about = said.partition("##")[0].strip()
    assert about or fault in SHOWN
    assert not _HOLES.search(_EXAMPLE.sub("", said))
