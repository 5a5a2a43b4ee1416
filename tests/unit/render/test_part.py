"""One section of a document by itself."""

from __future__ import annotations

import pytest

from samplan import api
from samplan.errors import UsageError
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.views import document_view
from samplan.render.views.blocks import SectionView
from samplan.render.views.table import TableView
from samplan.render.words import say
from samplan.schema.plan import Plan

PLAN = """
samplan: 1
id: parts
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
numbered: true
association: {name: Norrbygden}
decision: {status: proposal}
budget: {columns: [2026], income: [{name: Staten, party: state, amounts: [100 tkr]}]}
sections:
  - {heading: Innehåll, show: contents}
  - heading: Ekonomi
    text: Först detta.
    sections:
      - heading: Budget 2026
        id: money
        subtitle: Ett år
        text: "Underrubriker:\\n\\n## Djupare\\n\\nOrd."
        sections: [{heading: Intäkter, show: budget}]
  - {heading: Mål, text: Ett.}
  - {heading: Mål, id: second, text: Två.}
"""


@pytest.fixture
def plan() -> Plan:
    return api.loads(PLAN)


@pytest.mark.parametrize(
    "wanted", ["money", "Budget 2026", "budget 2026", "1.1 Budget 2026", "11-budget-2026", "#11-budget-2026"]
)
def test_a_section_is_found_by_id_heading_and_link(plan: Plan, wanted: str) -> None:
    view = document_view(plan, Choices(part=wanted))
    assert ("1.1 Budget 2026", "Ett år", "Ur Verksamhetsplan 2026") == (
        view.head.title,
        view.head.subtitle,
        view.head.kind,
    )


def test_a_section_alone_has_its_heading_as_title_and_no_level_is_skipped(plan: Plan) -> None:
    text = render_document(plan, "md", Choices(part="money"))
    assert "# 1.1 Budget 2026\n\nEtt år\n\nNorrbygden\n\nUr Verksamhetsplan 2026\n" in text
    assert ["# 1.1 Budget 2026", "## Djupare", "## 1.1.1 Intäkter"] == [
        line for line in text.splitlines() if line.startswith("#")
    ]
    assert "Först detta" not in text


def test_a_part_of_a_proposal_is_one_itself(plan: Plan) -> None:
    assert "FÖRSLAG" in render_document(plan, "html", Choices(part="money"))


def test_a_part_as_a_page_is_a_page_of_its_own(plan: Plan) -> None:
    html = render_document(plan, "html", Choices(part="money"))
    assert "<title>1.1 Budget 2026 – Verksamhetsplan 2026 – Norrbygden</title>" in html
    assert 1 == html.count("<h1>")
    assert "<h2>Djupare</h2>" in html
    assert '<nav class="contents' not in html


def test_tables_keep_their_numbers() -> None:
    norrbygden = api.load("plans/norrbygden-2025.yaml")
    last = next(one for one in reversed(document_view(norrbygden).sections) if tables(one))
    part = document_view(norrbygden, Choices(part=last.anchor))
    (section,) = part.sections
    assert [one.number for one in tables(last)] == [one.number for one in tables(section)]
    assert "Tabell 1" not in [one.number for one in tables(section)]


def tables(section: SectionView) -> list[TableView]:
    own = [block for block in section.blocks if isinstance(block, TableView)]
    return [*own, *(one for inner in section.sections for one in tables(inner))]


def test_the_plan_in_brief_is_a_section_too() -> None:
    text = render_document(api.load("plans/norrbygden-2026.yaml"), "md", Choices(part="planen i korthet"))
    assert text.startswith("# Planen i korthet\n")


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("Budjet 2026", "”Verksamhetsplan 2026” har inget avsnitt ”Budjet 2026”; menade du ”Budget 2026”?"),
        ("Personal", "har inget avsnitt ”Personal”; de heter Planen i korthet, Ekonomi och Mål"),
        ("Mål", "har 2 avsnitt med rubriken ”Mål”; skriv ett av dem som 2-mål och 3-mål"),
        ("Innehåll", "har inget avsnitt ”Innehåll”"),
    ],
)
def test_a_section_that_is_not_there_or_twice_is_told(plan: Plan, wanted: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        document_view(plan, Choices(part=wanted))
    assert said in say(caught.value.message, "sv")
