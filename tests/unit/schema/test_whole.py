"""A plan is whole where nothing of it was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.loading.load import load_plan
from samplan.schema.part import is_whole, losses_in

ROOT = Path(__file__).parents[3]
FILES = sorted((*ROOT.glob("plans/*.yaml"), *ROOT.glob("tests/plans/**/*.yaml")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_plan_is_whole_where_no_loss_is_found_in_it(file: Path) -> None:
    plan = load_plan(file.name, file.read_bytes()).plan
    if plan is None:
        assert "broken" in file.parts
        return
    assert is_whole(plan) is (next(losses_in(plan), None) is None)


def test_a_plan_whose_amounts_do_not_fit_its_columns_is_not_whole_though_nothing_was_refused() -> None:
    head = "samplan: 1\nid: a\nkind: budget\ntitle: A\nperiod: 2027\nassociation: {name: A}\n"
    for amounts, whole in (("[1, 2]", True), ("[1]", False)):
        text = (
            f"{head}budget: {{unit: tkr, columns: [2027, 2028], costs: [{{name: B, amounts: {amounts}}}]}}\n"
        )
        loaded = load_plan("a.yaml", text.encode())
        assert loaded.findings == ()
        assert loaded.is_whole is is_whole(loaded.plan) is whole
