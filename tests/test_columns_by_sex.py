"""Tables of people whose columns are headed by sex: read as rows by sex, or refused with the lines."""

from __future__ import annotations

import pytest

from samplan.loading.load import Loaded, load_plan
from samplan.render.document import render_document
from samplan.render.words import say
from samplan.results import Span
from samplan.schema.plan import Plan as _Plan
from samplan.schema.reader import read_plan
from samplan.schema.values import People
from tests.test_people_forms import HEAD, findings, plan_of

NAVET = "{name: Navet, women: 41, men: 37, total: 79}"


def table(columns: str, *rows: str) -> str:
    """A table of people with these columns and rows."""
    return f"- title: T\n  columns: [{columns}]\n  rows:\n" + "".join(f"    - {row}\n" for row in rows)


def loaded(columns: str, *rows: str) -> Loaded:
    """A plan with this table, faults of format and all."""
    return load_plan("case.yaml", (HEAD + table(columns, *rows)).encode())


def source(text: str, span: Span) -> str:
    """The signs of a file that a finding points at."""
    return text.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        ("Kvinnor, Män, Totalt", "41, 37, 79"),
        ("Totalt, varav kvinnor, varav män", "79, 41, 37"),
        ("män, kvinnor, summa", "37, 41, 79"),
        ("K, M, Tot.", "41, 37, 79"),
        ("K, M, T", "41, 37, 79"),
        ("Flickor, Pojkar, Samtliga", "41, 37, 79"),
        ("Women, Men, Total", "41, 37, 79"),
        ("women, men, total", "41, 37, 79"),
        ("Antal kvinnor, Antal män, Båda könen", "41, 37, 79"),
        ("{label: Kvinnor}, {label: Män}, {label: Total}", "41, 37, 79"),
    ],
)
def test_columns_by_sex_are_rows_by_sex(columns: str, values: str) -> None:
    meant = plan_of(f"- title: T\n  rows: [{NAVET}]\n")
    assert plan_of(table(columns, f"Navet: [{values}]")) == meant
    assert plan_of(table(columns, f"{{name: Navet, counts: [{values}]}}")) == meant
    assert plan_of(table(columns, NAVET)) == meant


def test_columns_by_sex_may_lack_the_total_and_count_those_of_unknown_sex() -> None:
    (row,) = plan_of(table("Kvinnor, Män, Okänt kön", "Navet: [41, ~, 3]")).statistics[0].rows
    assert (row.women, row.men, row.unknown, row.total) == (People(41), None, People(3), None)
    (row,) = plan_of(table("Kvinnor, Totalt", "Navet: [41, 79]")).statistics[0].rows
    assert (row.women, row.men, row.total) == (People(41), None, People(79))


def test_columns_by_sex_are_judged_at_the_number_that_the_file_has() -> None:
    text = HEAD + table("Kvinnor, Män, Totalt", "Navet: [41, 37, 79]", "{name: Bron, counts: [4, 5, 8]}")
    read = load_plan("case.yaml", text.encode())
    assert read.plan
    assert [one for one, _ in findings(read.plan, "sex-sum")] == [
        "statistics[t].rows[Navet].total",
        "statistics[t].rows[Bron].total",
    ]
    assert findings(read.plan, "sex-disaggregated") == []
    for row, total in enumerate(("79", "8")):
        assert source(text, read.positions.locate(("statistics", 0, "rows", row, "total"))) == total
    assert source(text, read.positions.locate(("statistics", 0, "rows", 0, "name"))) == "Navet"


def test_columns_by_sex_and_group_are_a_column_for_each_group() -> None:
    columns = 'Nya kvinnor, Nya män, Nya, "Kvinnor, avslutade", "Män, avslutade", Plan'
    text = HEAD + table(columns, "Navet: [41, 37, 79, 3, ~, 100]")
    read = load_plan("case.yaml", text.encode())
    assert read.findings == ()
    assert read.plan == plan_of(
        table("Nya, avslutade, Plan", "Navet: [{women: 41, men: 37, total: 79}, {women: 3}, 100]")
    )
    places = {
        ("counts", 0, "men"): "37",
        ("counts", 0, "total"): "79",
        ("counts", 1, "women"): "3",
        ("counts", 2): "100",
    }
    for path, shown in places.items():
        assert source(text, read.positions.locate(("statistics", 0, "rows", 0, *path))) == shown
    assert "| Navet   |           41 |       37 |          79 |" in render_document(read.plan, "md")


def test_columns_by_sex_tell_times_apart() -> None:
    plan = plan_of(table("Kvinnor 2025, Män 2025, Kvinnor 2026, Män 2026", "Navet: [1, 2, 3, 4]"))
    assert plan == plan_of(table("2025, 2026", "Navet: [{women: 1, men: 2}, {women: 3, men: 4}]"))
    same = "{label: Kvinnor, period: 2025}, {label: Män, period: 2025}, 2026"
    assert plan_of(table(same, "Navet: [1, 2, 7]")) == plan_of(
        table("{period: 2025}, 2026", "Navet: [{women: 1, men: 2}, 7]")
    )


@pytest.mark.parametrize(
    "columns",
    ["Kvinnor, Utrikes födda, Unga", "Nya kvinnor, Avslutade män", "Kvinnor med barn, Män", "Totalt, 2025"],
)
def test_columns_of_groups_stay_groups(columns: str) -> None:
    number = columns.count(",") + 1
    (one,) = plan_of(table(columns, f"Navet: [{', '.join('5' * number)}]")).statistics
    assert len(one.columns) == len(one.rows[0].counts) == number


@pytest.mark.parametrize(
    ("columns", "values", "lines"),
    [
        (
            "Kvinnor, Män, Totalt, 2024",
            "41, 37, 79, 70",
            "columns: [Antal, 2024]\nrows:\n  - Navet: [{women: 41, men: 37, total: 79}, 70]",
        ),
        (
            "Kvinnor, Män, Andel",
            "4, 3, 5 %",
            "columns: [Antal, Andel]\nrows:\n  - Navet: [{women: 4, men: 3}, 5 %]",
        ),
        ("Kvinnor, Män, Kvinnor, Män", "1, 2, 3, 4", "  - Navet: [{women: 1, men: 2}, {women: 3, men: 4}]"),
    ],
)
def test_columns_by_sex_among_others_are_refused_with_the_lines_to_type(
    columns: str, values: str, lines: str
) -> None:
    read = loaded(columns, f"Navet: [{values}]")
    (found,) = read.findings
    assert (found.rule, found.span.line) == ("schema-columns-by-sex", 9)
    assert found.remedy is not None
    assert lines in say(found.remedy, "sv")
    if "…" not in (remedy := say(found.remedy, "sv")):
        plan_of("- title: T\n" + "".join(f"  {line}\n" for line in remedy.splitlines()[1:]))


@pytest.mark.parametrize(
    "row",
    [
        "Navet: [41, 37]",
        "Navet: [41, 37, 79, 1]",
        "{name: Navet, counts: [{women: 4, men: 7}, 8, 9]}",
        "{name: Navet, women: 4, counts: [4, 3, 7]}",
    ],
)
def test_a_row_that_does_not_fit_columns_by_sex_is_refused_at_its_place(row: str) -> None:
    read = loaded("Kvinnor, Män, Totalt", "Bron: [1, 2, 3]", row)
    (found,) = read.findings
    assert (found.rule, found.span.line, found.place) == ("schema-row-by-sex", 12, "statistics[1].rows[2]")
    assert "”Navet” har inte ett antal för var och en av kolumnerna" in say(found.message, "sv")


def test_a_number_that_cannot_be_read_has_its_place_under_columns_by_sex() -> None:
    text = HEAD + table("Kvinnor, Män", "Navet: [41, 3x]")
    (found,) = load_plan("case.yaml", text.encode()).findings
    assert (found.rule, found.place, source(text, found.span)) == (
        "schema-count-unit",
        "statistics[1].rows[1].men",
        "3x",
    )


@pytest.mark.parametrize("columns", ["Kvinnor, Män, Totalt", "Nya kvinnor, Nya män, Plan"])
def test_the_models_read_columns_by_sex_as_the_reader_does(columns: str) -> None:
    data = {
        "samplan": 1,
        "id": "a",
        "kind": "follow_up",
        "title": "T",
        "period": 2026,
        "association": {"name": "N"},
        "statistics": [{"title": "T", "columns": columns.split(", "), "rows": [{"Navet": [4, 3, 7]}]}],
    }
    for name in ("columns", "rows"):
        by_models, by_reader = (
            plan.to_dict()["statistics"][0].get(name)
            for plan in (_Plan.model_validate(data), read_plan(data).plan)
        )
        assert by_models == by_reader
