"""Small numbers are hidden with what would give them away; nothing else is."""

from __future__ import annotations

import pytest

from samplan.figures.small import without_small
from samplan.loading.load import load_plan
from samplan.schema.plan import Plan
from samplan.schema.values import HIDDEN, Share

HEAD = "samplan: 1\nid: a\nkind: follow_up\ntitle: R\nperiod: 2026\nassociation: {name: N}\n"


def plan_of(yaml: str) -> Plan:
    loaded = load_plan("plan.yaml", f"{HEAD}{yaml}".encode())
    assert loaded.plan is not None, loaded.findings
    return loaded.plan


def signs(value: object) -> str:
    """A number, `x` where it is hidden, `-` where nothing is said."""
    if value is None:
        return "-"
    if isinstance(value, Share):
        return f"{value.part} %"
    return "x" if value == HIDDEN else str(getattr(value, "value", value))


def rows(yaml: str, least: int = 5) -> list[str]:
    (statistic,) = without_small(plan_of(yaml), least).statistics
    return [
        " ".join(signs(getattr(cell, name)) for name in ("women", "men", "total"))
        for row in (statistic.rows or (statistic,))
        for cell in (getattr(row, "counts", ()) or (row,))
    ]


def table(*lines: str) -> str:
    return "statistics:\n  - title: T\n    rows:\n" + "".join(f"      - {{{line}}}\n" for line in lines)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ("women: 12, men: 9, total: 21", "12 9 21"),
        ("women: 12, men: 3, total: 15", "x x 15"),  # 15 − 12 would say 3
        ("women: 12, men: 3", "12 x -"),
        ("women: 3, men: 0, total: 3", "x 0 x"),
        ("women: 0, men: 0, total: 0", "0 0 0"),
        ("total: 4", "- - x"),
        ("women: 5, men: 5, total: 10", "5 5 10"),
        ("women: 40 %, men: 60 %", "40 % 60 % -"),
    ],
)
def test_a_row(numbers: str, expected: str) -> None:
    assert rows(table(f"name: A, {numbers}")) == [expected]


def test_a_sum_does_not_give_a_row_away() -> None:
    found = rows(
        table(
            "name: A, total: 20",
            "name: B, total: 3",
            "name: C, total: 9",
            "name: Summa, sum_of: above, total: 32",
        )
    )
    assert found == ["- - 20", "- - x", "- - x", "- - 32"]


def test_a_sum_that_does_not_say_so_gives_nothing_away_either() -> None:
    found = rows(table("name: A, total: 20", "name: B, total: 3", "name: Totalt, total: 23"))
    assert found.count("- - x") == 2


def test_rows_without_a_sum_keep_what_is_not_small() -> None:
    assert rows(table("name: A, total: 20", "name: B, total: 3", "name: C, total: 21")) == [
        "- - 20",
        "- - x",
        "- - 21",
    ]


def test_columns_that_are_sums_do_not_give_one_away() -> None:
    found = rows(
        "statistics:\n  - title: T\n    columns: [Nya, Pågående, {label: Alla, sum_of: above}]\n"
        "    rows:\n      - {name: A, counts: [2, 30, 32]}\n"
    )
    assert found == ["- - x", "- - x", "- - 32"]


def test_the_share_beside_a_hidden_number_is_gone_too() -> None:
    (statistic,) = without_small(
        plan_of(table("name: A, total: 3, share: 12 %", "name: B, total: 30, share: 88 %")), 5
    ).statistics
    assert statistic.rows[0].share is not None
    assert statistic.rows[0].share.total is None
    assert statistic.rows[1].share is not None
    assert statistic.rows[1].share.total is not None


def test_outcomes_are_counted_and_what_is_planned_is_of_nobody() -> None:
    plan = plan_of(
        "goals: [{id: g, text: G}]\noutcomes: [{goal: g, women: 2, men: 30, total: 32}]\n"
        "interventions: [{name: I, participants: {women: 2, men: 2, total: 4}}]\n"
    )
    masked = without_small(plan, 5)
    assert [signs(getattr(masked.outcomes[0], name)) for name in ("women", "men", "total")] == [
        "x",
        "x",
        "32",
    ]
    assert masked.interventions == plan.interventions


def test_employers_and_what_says_only_that_they_are_few_stay() -> None:
    found = rows(
        table(
            "name: Arbetsgivare, population: employers, total: 2",
            "name: Avbrott, total: färre än 5",
            "name: Kö, total: högst 4",
        )
    )
    assert found == ["- - 2", "- - 5", "- - 4"]


def test_shares_of_a_hidden_number_are_hidden_with_it() -> None:
    (statistic,) = without_small(
        plan_of(
            table(
                "name: Alla, women: 24, men: 3",
                "name: I arbete, women: 50 %, men: 33 %, of: Alla",
                "name: I studier, women: 9, men: 6, share: {women: 38 %, men: 1 %}, of: Alla",
                "name: Nöjda, women: 20 av 24, men: 3 av 4",
            )
        ),
        5,
    ).statistics
    _, at_work, studies, content = statistic.rows
    assert (signs(at_work.women), signs(at_work.men)) == ("50 %", "x")
    assert studies.share is not None
    assert (signs(studies.share.women), studies.share.men) == ("38 %", None)
    assert (signs(content.women), signs(content.men)) == ("20 %", "x")


def test_a_plan_without_small_numbers_is_itself() -> None:
    plan = plan_of(table("name: A, women: 12, men: 9, total: 21"))
    assert without_small(plan, 5) is plan
