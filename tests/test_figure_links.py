"""What docs/figure-links.md shows is read as it says."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.figures.links import links_in
from samplan.figures.near_links import near_links
from samplan.schema.plan import Plan
from tests.unit.figures.plans import plan_with

PAGE = (Path(__file__).parent.parent / "docs" / "figure-links.md").read_text(encoding="utf-8")
SWEDISH = (Path(__file__).parent.parent / "docs" / "sifferlankar.md").read_text(encoding="utf-8")
COLUMNS = [
    2021,
    {"year": 2021, "standing": "outcome"},
    {"year": 2021, "standing": "forecast"},
    {"year": 2021, "standing": "revised"},
    {"year": 2021, "standing": "indicative"},
    {"period": "2025–2027"},
    {"period": {"from": date(2024, 5, 1), "to": date(2027, 4, 30)}},
    {"year": 2021, "scope": "Länet"},
    {"label": "Länet"},
]
AMOUNTS = [22600] * len(COLUMNS)
PEOPLE = {"women": 5, "men": 6, "unknown": 0, "total": 11}


def plan() -> Plan:
    """A plan that has every figure of the table of paths."""
    rows = [{"id": "row", "name": "Kansli", "amounts": AMOUNTS}]
    table = {
        "unit": "tkr",
        "columns": COLUMNS,
        "income": rows,
        "costs": rows,
        "equity": {"opening": AMOUNTS, "closing": AMOUNTS, "earmarks": [{**rows[0], "id": "saved"}]},
    }
    blocks_of_table = [{"name": "Block", "rows": rows, "stated": AMOUNTS}]
    financing = {"unit": "tkr", "columns": COLUMNS, "rows": rows}
    targets = {"target": {"at_least": 60}, "targets": [{"value": 70, "by": 2021}]}
    indicator = {"id": "indicator", "name": "Andel", **targets, "baseline": {"value": 5}}
    return plan_with(
        association={"name": "N", "members": [{"id": "fk", "name": "FK"}]},
        budget=table,
        tables=[{"id": "table", "title": "T", **table, "blocks": blocks_of_table}],
        facts=[{"id": "id", "name": "Beviljat", "value": "40 tkr"}],
        areas=[{"id": "a", "name": "A"}],
        goals=[{"id": "goal", "text": "Fler.", "indicators": [indicator]}],
        target_groups=[{"id": "young", "text": "Unga."}],
        interventions=[
            {
                "id": "id",
                "name": "Bron",
                "cost": "5 tkr",
                "whole_cost": "9 tkr",
                "participants": PEOPLE,
                "local_units": ["A", {"name": "Unit", "cost": "5 tkr", "participants": PEOPLE}],
                "financiers": [{"name": "Name", "share": "60 %", "amount": "3 tkr"}],
                "financing": financing,
            }
        ],
        limits=[{"id": "id", "measure": "equity", "at_most": "20 %", "of": "costs"}],
        allocations=[{"id": "id", "classes": [{"id": "class", "name": "Långa", "share": "100 %"}]}],
        statistics=[
            {
                "id": "id",
                **PEOPLE,
                "share": "40 %",
                "columns": [{"period": 2021}],
                "rows": [{"name": "Bron Ö", **PEOPLE, "counts": [PEOPLE], "share": "40 %"}],
            }
        ],
        outcomes=[{"goal": "goal", "indicator": "indicator", **PEOPLE, "share": "40 %"}],
        documents=[{"id": "d", "title": "D"}],
    )


def blocks() -> list[str]:
    """The examples of the page, each with its lines together."""
    found = re.findall(r"(?m)(?:^ {4}.*\n|^\n(?= {4}))+", PAGE)
    return ["\n".join(line[4:] for line in block.split("\n")).strip() for block in found]


def test_f66_every_form_of_link_on_the_page_is_a_figure_link() -> None:
    text = "\n\n".join(blocks())
    found = list(links_in(text, ("text",), plan()))
    shown = [line for line in text.split("\n") if line and "]: " not in line]
    assert len(shown) == len(found) > 9
    assert all(link.figure for link in found)
    assert [] == list(near_links(text, plan()))


def columns() -> list[str]:
    """The ways to name a column."""
    table = PAGE.partition("| column | COLUMN |")[2].partition("\n\n")[0]
    return re.findall(r"`([0-9–a-z-]+)`", table)


@pytest.mark.parametrize("column", columns())
def test_f66_every_way_to_name_a_column_on_the_page_finds_one(column: str) -> None:
    [link] = links_in(f"[](figure:costs.row.{column})", ("text",), plan())
    assert link.figure
    assert link.figure.path[:4] == ("budget", "costs", 0, "amounts")


def paths() -> list[str]:
    """Every path of the table, each alternative by itself."""
    found: list[str] = []
    for cell in re.findall(r"(?m)^\| ([^|]*) \|", PAGE.partition("| path | figure |")[2]):
        plain = re.sub(
            r"\(.*?\)|<any of the above>", "", cell.replace("TABLE.<any", "TABLE.costs.ROW.COLUMN <any")
        )
        found += re.findall(r"[A-Za-z_]+(?:\.[A-Za-z_]+)+", plain)
    return found


@pytest.mark.parametrize("path", paths())
def test_f66_every_path_on_the_page_leads_to_a_figure(path: str) -> None:
    real = path.replace("COLUMN", "2021").replace("statistics.ID.ROW", "statistics.ID.bron-o")
    real = real.replace("YEAR", "2021").replace("LIST", "interventions").replace("equity.ROW", "equity.saved")
    [link] = links_in(f"[](figure:{real.lower()})", ("text",), plan())
    assert link.figure is not None, real


def test_f66_the_second_of_two_equal_links_is_pointed_to_where_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    head = "samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2025\n"
    text = "`[x](figure:costs.a.2021)` och\n      [x](figure:costs.a.2021)"
    head += "association: {name: N}\nsections:\n  - heading: A\n    text: |\n"
    file.write_text(f"{head}      {text}\n", encoding="utf-8")
    [report] = api.validate([file], today=date(2025, 1, 1)).files
    [found] = [finding for finding in report.findings if finding.rule == "ref-resolves"]
    assert (11, 7) == (found.span.line, found.span.column)


def said_in_code(page: str) -> list[str]:
    """What a page shows as code, and the steps of its paths, in their order."""
    rows = re.findall(r"(?m)^\| ([^|]*) \|", page.partition("COLUMN |\n| --- | --- |")[2])
    found = re.findall(r"(?m)^ {4}.*$|`[^`]+`", page)
    return [*found, *re.findall(r"[A-Za-z_]+(?:\.[A-Za-z_]+)+", " ".join(rows))]


def test_i4_3_the_swedish_page_shows_the_same_links_and_paths() -> None:
    assert len(said_in_code(PAGE)) > 60
    assert sorted(said_in_code(PAGE)) == sorted(said_in_code(SWEDISH))
