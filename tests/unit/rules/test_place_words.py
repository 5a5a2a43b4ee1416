"""What a rule waits for is named as readers name it, never by a path or an id of the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.render.words import say

PLAN = """samplan: 1
id: p
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Samordningsförbundet Granåker}
decision: {status: adopted, by: Styrelsen, on: 2026-11-19, registry_number: 2026/7}
budget:
  unit: tkr
  columns: [2027, {year: 2028, standing: indicative}, {year: 2029, standing: indicative}]
  income: [{id: s, name: Staten, party: state, amounts: [2, 2, 2]}]
  costs: [{id: office, name: Kansli, amounts: [2, 2, 2]}]
  stated: {income: [2, 2, 2], result: [0, 0, 0]}
statistics: [{id: s, population: new, rows: [{name: Bron, women: 1, men: 1, total: 2}]}]
"""
FAULTS = [
    (
        "party: state",
        "party: staten",
        "det är fel på ”party” i ”Staten”",
        "there is a fault in “party” of “Staten”",
    ),
    ("name: Staten, ", "", "det är fel på ”s”", "there is a fault in “s”"),
    (
        "office, name: Kansli, amounts: [2, 2, 2]",
        "office, name: Kansli, amounts: [2, två, 2]",
        "det är fel på ”amounts” för 2028 i ”Kansli”",
        "there is a fault in “amounts” for 2028 of “Kansli”",
    ),
    (
        "stated: {income: [2, 2, 2]",
        "stated: {income: [2, 2]",
        "”income” under ”stated” i budgeten har inte ett värde för varje kolumn",
        "“income” under “stated” of the budget does not have one value for each column",
    ),
    (
        "{year: 2028, standing: indicative}",
        "{year: 2028, standing: plan}",
        "det är fel på ”standing” i kolumnen 2028",
        "there is a fault in “standing” of the column 2028",
    ),
    ("{year: 2028, standing: indicative}", "2027", "det är fel på kolumn 2", "there is a fault in column 2"),
    (
        "on: 2026-11-19",
        "on: i höstas",
        "det är fel på ”on” under ”decision”",
        "there is a fault in “on” under “decision”",
    ),
    ("kind: operational_plan\n", "", "”kind” saknas", "“kind” is missing"),
    ("name: Bron, ", "", "det är fel på punkt 1 i ”rows”", "there is a fault in item 1 of “rows”"),
    (" men: 1", " men: en", "det är fel på ”men” i ”Bron”", "there is a fault in “men” of “Bron”"),
    (
        "amounts: [2, 2, 2]}]\n  costs",
        "belopp: [2, 2, 2]}]\n  costs",
        "nyckeln ”belopp” finns inte i formatet",
        "the format has no key “belopp”",
    ),
]


@pytest.mark.parametrize(("written", "instead", "swedish", "english"), FAULTS)
def test_f85_what_is_waited_for_is_named_by_its_words(
    tmp_path: Path, written: str, instead: str, swedish: str, english: str
) -> None:
    assert PLAN.count(written) >= 1
    (tmp_path / "p.yaml").write_text(PLAN.replace(written, instead, 1), encoding="utf-8")
    (file,) = api.validate([str(tmp_path)], today=date(2026, 12, 1)).files
    gaps = [gap for verdict in file.verdicts for gap in verdict.gaps if gap.fault]
    said = {language: {say(gap.fact, language) for gap in gaps} for language in ("sv", "en")}
    assert any(one.startswith(swedish) for one in said["sv"]), said["sv"]
    assert any(one.startswith(english) for one in said["en"]), said["en"]
    assert not any("[" in one or "." in one for one in said["sv"]), "a path is for machines"
