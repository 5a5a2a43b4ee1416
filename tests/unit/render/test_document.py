"""Documents as files: the goldens, their formats, their language, and templates of a project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from samplan.api.manuals import stored_entries
from samplan.errors import OutputError, UsageError
from samplan.figures.kin import kin_of
from samplan.loading.load import load_plan
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.formats import DOCUMENTS
from samplan.render.words import say
from samplan.schema.plan import Plan
from samplan.texts import Text

ROOT = Path(__file__).parents[3]
OWN, NEIGHBOURS = ROOT / "plans", ROOT / "tests" / "plans"

TITLES = {one.id: one.title for one in stored_entries()}
"""What documents print of the rules that deviations name."""


def plan_in(path: Path) -> Plan:
    loaded = load_plan(path.name, path.read_bytes())
    assert loaded.plan is not None
    return loaded.plan


def plan_from(yaml: str) -> Plan:
    head = "samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2025\n"
    head += "association: {name: Norrbygden}\n"
    loaded = load_plan("case.yaml", (head + yaml).encode())
    assert not loaded.findings
    assert loaded.plan is not None
    return loaded.plan


@pytest.mark.parametrize("to", [name for name, one in DOCUMENTS.items() if one.is_text])
@pytest.mark.parametrize(
    "path",
    [
        OWN / "norrbygden-2025.yaml",
        OWN / "rar-sormland-2021.yaml",
        NEIGHBOURS / "minimal.yaml",
        NEIGHBOURS / "hostile.yaml",
    ],
    ids=lambda path: path.stem,
)
def test_documents_are_the_goldens(
    path: Path, to: Literal["html", "md"], golden: Callable[[str, str], None]
) -> None:
    goals = plan_in(OWN / "norrbygden-2025-goals.yaml")
    kin = kin_of(plan_in(path), lambda name: goals if name == goals.id else None)
    golden(f"{path.stem}.{to}", render_document(kin, to, Choices(rules=TITLES)))


def test_a_follow_up_takes_names_from_the_plan_that_it_answers(golden: Callable[[str, str], None]) -> None:
    plans = {
        name: plan_in(OWN / f"{name}.yaml")
        for name in ("norrbygden-2025-follow-up", "norrbygden-2025", "norrbygden-2025-goals")
    }
    document = render_document(kin_of(plans["norrbygden-2025-follow-up"], plans.get), "md")
    assert "- **Följer upp:** Verksamhetsplan med budget 2025\n" in document
    golden("norrbygden-2025-follow-up.md", document)


def test_an_unknown_format_names_the_ones_there_are() -> None:
    with pytest.raises(UsageError) as caught:
        render_document(plan_from(""), "odt")
    known = say(Text("{known}", "{known}").of(known=tuple(DOCUMENTS)), "en")
    assert f"there is no format “odt”; there are {known}" == say(caught.value.message, "en")


ENGLISH = """\
language: en
decision: {status: proposal, registry_number: N 1}
budget:
  unit: tkr
  columns: [2025, {year: 2026, standing: indicative}]
  income: [{id: members, name: Contributions, amounts: [1600, 1500]}]
  costs:
    - {id: board, name: Board, amounts: [1200, ~]}
    - {id: team, name: Team, amounts: [500, unknown]}
  stated: {costs: [1750, ~]}
"""


def test_an_english_document_is_english_throughout() -> None:
    expected = """\
# Plan

Norrbygden

Operational plan

> **PROPOSAL**

**Proposal, not decided.**

- **Registry number:** N 1
- **Period:** 2025

## The plan in brief

- **Income 2025:** 1,600 tkr
- **Costs 2025:** 1,750 tkr; the rows give 1,700 tkr
- **Result 2025:** −150 tkr

## Budget

**Figure 1. Where the money comes from and where it goes 2025.** \
Board: somewhat over two thirds of the costs. Amounts
in thousands of kronor (SEK). Income 1,600 tkr; the deficit is 150 tkr: Contributions 1,600; \
Deficit 150. Costs
1,750 tkr: Board 1,200; Team 500; On no row 50.

**Table 1. Budget 2025 with plan for 2026.** Amounts in thousands of kronor (SEK).

| Income        |  2025 |  2026 |
| ------------- | ----: | ----: |
| Contributions | 1,600 | 1,500 |

| Costs           |         2025 |  2026 |
| --------------- | -----------: | ----: |
| Board           |        1,200 |     – |
| Team            |          500 |    .. |
| **Total costs** | **1) 1,750** | **–** |

1\\) Total costs is as stated. The rows give 1,700 tkr (2025).

– not stated; .. not available
"""
    assert expected == render_document(plan_from(ENGLISH), "md").replace("\u00a0", " ")
    assert '<html lang="en">' in render_document(plan_from(ENGLISH), "html")


def test_a_project_changes_one_block_and_keeps_the_rest(tmp_path: Path) -> None:
    (tmp_path / "plan.html.j2").write_text(
        '{% extends "samplan/plan.html.j2" %}{% block footer %}<p>Eget {{ super() }}</p>{% endblock %}',
        encoding="utf-8",
    )
    page = render_document(plan_from(""), "html", Choices(templates=tmp_path))
    assert '<p>Eget <p class="screen-only">Norrbygden · Plan</p></p>' in page
    assert "<h1>Plan</h1>" in page


def test_a_project_s_theme_is_part_of_the_style_and_its_policy(tmp_path: Path) -> None:
    (tmp_path / "_theme.css").write_text(":root { --accent: #123456; }", encoding="utf-8")
    own = render_document(plan_from(""), "html")
    page = render_document(plan_from(""), "html", Choices(templates=tmp_path))
    assert "#123456" in page
    assert own.split("sha256-")[1][:44] != page.split("sha256-")[1][:44]


def test_a_style_cannot_end_its_element(tmp_path: Path) -> None:
    (tmp_path / "_theme.css").write_text("</style><script>", encoding="utf-8")
    with pytest.raises(OutputError, match="end the style"):
        render_document(plan_from(""), "html", Choices(templates=tmp_path))


def test_a_name_that_the_view_does_not_have_stops_the_document(tmp_path: Path) -> None:
    (tmp_path / "_pieces.md.j2").write_text(
        "{% macro piece(one, contents) %}\n{{ one.nothing }}\n{% endmacro %}", encoding="utf-8"
    )
    plan = plan_from("goals: [{id: a, text: Ett mål}]")
    with pytest.raises(OutputError) as caught:
        render_document(plan, "md", Choices(templates=tmp_path))
    assert say(caught.value.message, "en").startswith("template _pieces.md.j2, line 2: ")


SMALL = """\
statistics:
  - id: t
    title: T
    rows:
      - {name: A, women: 12, men: 3, total: 15}
sections:
  - heading: Deltagare
    text: Av dem var [3 män](figure:statistics.t.a.men) och [15](figure:statistics.t.a.total) i allt.
    show: statistics
"""


@pytest.mark.parametrize("to", ["html", "md"])
def test_small_numbers_are_in_no_part_of_a_document(to: Literal["html", "md"]) -> None:
    text = str(render_document(plan_from(SMALL), to, Choices(mask_small=5))).replace("\u00a0", " ")
    assert "3 män" not in text
    assert ">3<" not in text
    assert "| 12 |" not in text
    assert "färre än 5 personer visas inte" in text
    assert "visas inte, för att skydda enskilda" in text or "×" in text
    assert "3 män" in str(render_document(plan_from(SMALL), to)).replace("\u00a0", " ")
