"""F-12: what version control leaves behind is one error, whole or in part, wherever it stands."""

from __future__ import annotations

import pytest

from samplan.loading.tree import read_tree
from samplan.render.words import say
from tests.unit.loading.reading import found

BUDGET = """\
samplan: 1
costs:
<<<<<<< HEAD
  - {id: work, amounts: [4600]}
=======
  - {id: work, amounts: [4700]}
>>>>>>> ekonomen
title: Plan
"""
BASE = BUDGET.replace("=======", "||||||| gemensam\n  - {id: work, amounts: [4500]}\n=======")
PROSE = """\
samplan: 1
sections:
  - heading: Inledning
    text: |
      Förbundet verkar i Tvåstad.
      {lines}
      Sist.
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (BUDGET, "3, 5 och 7"),
        (BUDGET.replace("\n", "\r\n"), "3, 5 och 7"),
        (BASE, "3, 5, 7 och 9"),
        (BUDGET.replace("<<<<<<< HEAD\n", ""), "4 och 6"),
        (BUDGET.replace(">>>>>>> ekonomen\n", "").replace("=======\n", ""), "3"),
        ("samplan: 1\n=======\ntitle: Plan\n", "2"),
        (PROSE.format(lines="<<<<<<< HEAD\n      A\n      =======\n      B\n      >>>>>>> x"), "6, 8 och 10"),
        (PROSE.format(lines=">>>>>>> main"), "6"),
        (PROSE.format(lines="\n      =======\n"), "7"),
    ],
)
def test_f12_a_conflict_is_one_error_that_names_all_its_lines(text: str, lines: str) -> None:
    read = read_tree("plan.yaml", text.encode())
    (finding,) = read.findings
    assert "yaml-conflict" == finding.rule
    assert f"(rad {lines})" in say(finding.message, "sv")
    assert not read.is_usable


@pytest.mark.parametrize(
    "text",
    [
        PROSE.format(lines="Rubrik\n      ======="),
        PROSE.format(lines="<<<<<<<< åtta tecken"),
        PROSE.format(lines="a <<<<<<< b"),
        PROSE.format(lines="> > > > > > > citat"),
        "samplan: 1\ntitle: a ======= b\n",
        "samplan: 1  # =======\n",
    ],
)
def test_f12_a_heading_that_is_underlined_is_no_conflict(text: str) -> None:
    assert [] == found(text)
