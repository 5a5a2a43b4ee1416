"""What is printed cannot command the terminal, whoever wrote it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from samplan.cli import colour
from samplan.render.visible import visible
from tests.running import ROOT, samplan

MINIMAL = (ROOT / "tests" / "plans" / "minimal.yaml").read_text(encoding="utf-8")
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
HOSTILE = "x\x1b]0;ägd\x07\x1b[2J\x9b31m\u202egnp\u2066\r\x08\x7f\u2028y"
"""A window title, a cleared screen, a colour in one sign, a turned direction, a line written over."""

RAW = MINIMAL.replace("title: ", f"title: {HOSTILE}", 1)
ESCAPED = MINIMAL.replace("title: ", 'title: "a\\x1b[2J\\x9b\\u202eb" #', 1)
TURNED = MINIMAL.replace("title: ", "title: \u202egnp\u2066 ", 1)
KEY = MINIMAL + "\u202ekey: 1\n"
WORD = MINIMAL.replace("kind: ", "kind: \u202e", 1)
PLANS = {"raw": RAW, "escaped": ESCAPED, "turned": TURNED, "key": KEY, "word": WORD, "clean": MINIMAL}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Plans with hostile texts, one under a hostile name."""
    for name, text in PLANS.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8", newline="")
    (tmp_path / f"{HOSTILE}.yaml").write_text(RAW, encoding="utf-8", newline="")
    return tmp_path


COMMANDS = [
    *(("validate", f"{name}.yaml", *more) for name in PLANS for more in ((), ("-f", "json"), ("-v",))),
    *(
        ("diff", f"{name}.yaml", "clean.yaml", "-f", to)
        for name in PLANS
        for to in ("text", "markdown", "json")
    ),
    *(("render", f"{name}.yaml", "-t", "md", "-o", "ut") for name in PLANS),
    ("validate", f"{HOSTILE}.yaml"),
    ("validate", f"{HOSTILE}.yml"),
    ("validate", f"{HOSTILE}/*.yaml"),
    ("validate", "."),
    ("validate", "clean.yaml", "--select", HOSTILE),
    ("validate", "clean.yaml", "--ignore", HOSTILE),
    ("validate", "clean.yaml", "--date", HOSTILE),
    ("validate", "clean.yaml", "--format", HOSTILE),
    ("validate", "clean.yaml", "--fail-on", HOSTILE),
    ("validate", "clean.yaml", "-o", f"clean.yaml/{HOSTILE}"),
    ("validate", "-", "--stdin-filename", HOSTILE),
    ("validate", f"--{HOSTILE}"),
    ("validate", "clean.yaml", HOSTILE),
    ("render", "clean.yaml", "-o", f"{HOSTILE}.docx"),
    ("render", "clean.yaml", "-o", f"{HOSTILE}.html"),
    ("render", "clean.yaml", "-o", f"{HOSTILE}.html", "--check"),
    ("render", "clean.yaml", "--templates", HOSTILE, "-o", "ut"),
    ("render", f"{HOSTILE}.yaml", "-o", "ut"),
    ("diff", f"{HOSTILE}.yaml", "clean.yaml"),
    ("diff", "clean.yaml", "clean.yaml", HOSTILE),
    ("explain", HOSTILE),
    ("--lang", HOSTILE, "rules"),
    ("--color", HOSTILE, "rules"),
    (HOSTILE,),
]


@pytest.mark.parametrize("number", range(len(COMMANDS)))
def test_r07_no_foreign_text_commands_the_terminal(folder: Path, number: int) -> None:
    result = samplan(*COMMANDS[number], cwd=folder)
    printed = result.stdout + result.stderr
    assert printed
    assert "Traceback" not in printed
    assert [] == OBEYED.findall(printed.replace("\x1b[0m", ""))


@pytest.mark.parametrize("to", ["text", "json"])
def test_r07_nor_from_a_file(folder: Path, to: str) -> None:
    samplan("validate", ".", "-f", to, "-o", "report.txt", cwd=folder)
    assert [] == OBEYED.findall((folder / "report.txt").read_text(encoding="utf-8"))


def test_r07_json_says_the_same_signs_by_their_numbers() -> None:
    signs = "".join(map(chr, (*range(0x100), 0x061C, *range(0x2000, 0x2070))))
    assert signs == json.loads(visible(json.dumps(signs, ensure_ascii=False)))


def test_r07_only_samplan_chooses_colours(folder: Path) -> None:
    """In colour too: what is left when samplan's own colours are gone has nothing that a terminal obeys."""
    printed = samplan("validate", ".", "--color", "always", cwd=folder).stdout
    own = re.compile(r"\x1b\[(?:0|[0-9;]*[0-9])m")
    assert own.search(printed)
    assert [] == OBEYED.findall(own.sub("", printed))
    assert "\\u001b[2J" in printed


def test_r07_a_foreign_text_cannot_forge_a_colour() -> None:
    stretch = colour.mark("error", "\x1b[31mfel\x1b")
    assert "\x1b[1;31m\\u001b[31mfel\\u001b\x1b[0m och \\u001b" == colour.paint(f"{stretch} och \x1b")


def test_tabs_and_line_breaks_are_no_commands() -> None:
    assert "å\t1\nb\\u000d" == visible("å\t1\nb\r")
