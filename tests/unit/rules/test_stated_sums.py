"""What rules on sums say of a table of which one cell could not be read."""

from __future__ import annotations

from pathlib import Path

from samplan.render.words import say
from samplan.texts import Alike, EachColumn, EachYear, Text
from tests.running import samplan

PLAN = """\
samplan: 1
id: a
kind: follow_up
title: Årsredovisning 2026
period: 2026
association: {name: Samordningsförbundet Granåker}
budget:
  unit: tkr
  columns: [2024, 2025, 2026]
  costs: [{id: p, name: Kansli, amounts: [1200, abc, 100]}]
  stated: {costs: [1300, 1200, 200]}
"""


def test_f19_a_fault_in_one_column_hides_no_other_column(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    out = samplan("validate", str(tmp_path / "plan.yaml"), "--lang", "sv").stdout.replace("\u00a0", " ")
    said = "anges till 1 300 tkr och 200 tkr för 2024 och 2026, men kostnadsraderna ger 1 200 tkr och 100 tkr"
    assert said in out
    assert "sum-cost, sum-gap-constant: det är fel på ”amounts” för 2025 i ”Kansli”; rätta det först" in out
    assert "result-identity" not in out, "no result is stated, so nothing waits for the rows"


def test_f85_what_is_the_same_in_all_columns_is_said_once() -> None:
    text = Text(sv="{gaps}", en="{gaps}")
    assert "450 varje år" == say(text.of(gaps=EachYear(("450", "450"))), "sv")
    assert "450 in each column" == say(text.of(gaps=EachColumn(("450", "450"))), "en")
    assert "450" == say(text.of(gaps=Alike(("450", "450"))), "sv")
    assert "450" == say(text.of(gaps=EachYear(("450",))), "sv")
    assert "450 och 200" == say(text.of(gaps=EachYear(("450", "200"))), "sv")
