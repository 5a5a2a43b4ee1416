"""What documents say of people, in forms that few tables have: each is read, judged, printed and compared."""

from __future__ import annotations

from datetime import date

import pytest

from samplan.changes import Change
from samplan.diff import find_changes
from samplan.figures.lookup import find_figure
from samplan.figures.paths import figure_paths
from samplan.loading.load import load_plan
from samplan.render.changes_text import changes_text
from samplan.render.document import render_document
from samplan.render.words import say
from samplan.results import Finding, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.plan import Plan
from samplan.schema.values import People
from samplan.texts import Message, Text
from tests.test_rules import PlaceLocator

HEAD = (
    "samplan: 1\nid: a\nkind: follow_up\ntitle: Årsredovisning 2026\nperiod: 2026\n"
    "association: {name: Norrbygden}\nstatistics:\n"
)
FOUR = "- population: enrolled\n  women: 61\n  men: 52\n  total: 113\n"


def plan_of(statistics: str) -> Plan:
    """A minimal plan with these statistics, which must be without faults of format."""
    loaded = load_plan("case.yaml", (HEAD + statistics).encode())
    assert not loaded.findings, loaded.findings
    assert loaded.plan is not None
    return loaded.plan


def verdict(plan: Plan, rule: str) -> Verdict:
    """What a rule answers to a plan."""
    found = judge(Subject(plan, PlaceLocator(plan)), ALL, {}, date(2027, 1, 1))
    return next(one for one in found if one.rule == rule)


def findings(plan: Plan, rule: str) -> list[tuple[str, str]]:
    """The places and the Swedish words of what a rule finds."""
    found: tuple[Finding, ...] = verdict(plan, rule).findings
    return [(one.place, words_of(one.message)) for one in found]


def words_of(said: Message | Text) -> str:
    """Swedish words, with blanks that anybody can type."""
    return say(said, "sv").replace("\N{NO-BREAK SPACE}", " ")


def changes(old: str, new: str) -> tuple[tuple[Change, ...], str]:
    """What differs between two sets of statistics, as values and in Swedish words."""
    found = find_changes(plan_of(old), plan_of(new))
    return found.changes, changes_text(found, "sv")


def test_i32_a_statistic_of_four_figures_is_four_lines() -> None:
    plan = plan_of(FOUR)
    (one,) = plan.statistics
    assert (one.id, one.women, one.total) == ("enrolled", People(61), People(113))
    text = render_document(plan, "md")
    assert "**Inskrivna.**" in text
    assert "| Antal personer |      61 |  52 |    113 |" in text


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("", "Antal personer"),
        ("  title: Året\n", "Inskrivna"),
        ("  rows: [{name: Nya, total: 9}]\n", "Samtliga"),
    ],
)
def test_i32_a_row_without_a_name_is_called_by_whom_it_counts(more: str, name: str) -> None:
    assert f"| {name} " in render_document(plan_of(FOUR + more), "md")


def test_i32_numbers_without_a_row_are_judged_as_a_row_is() -> None:
    wrong = plan_of(FOUR.replace("113", "114"))
    ((place, words),) = findings(wrong, "sex-sum")
    assert place == "statistics[enrolled].total"
    assert words.startswith("kvinnor och män är tillsammans 113 i statistiken över inskrivna deltagare, men")
    undivided = plan_of("- population: enrolled\n  total: 113\n")
    assert findings(undivided, "sex-disaggregated") == [
        (
            "statistics[enrolled]",
            "statistiken över inskrivna deltagare visar inte kvinnor och män var för sig",
        )
    ]
    beside = plan_of("- {title: Året, total: 9, rows: [{name: Nya, total: 9}]}")
    assert findings(beside, "sex-disaggregated")[0][1].endswith("var för sig i ”Nya” och samtliga")
    unknown = verdict(
        plan_of("- {population: new, women: unknown, men: unknown, total: 9}"), "sex-disaggregated"
    )
    assert [words_of(one.fact) for one in unknown.gaps] == [
        "hur många som är kvinnor och män i statistiken över nya deltagare"
    ]


def test_i32_a_share_without_a_row_is_one_of_named_rows() -> None:
    rows = "[{name: Avslutade, women: 30, men: 20, total: 50}]"
    right = f"- {{title: Året, women: 12, men: 8, total: 20, share: 40 %, of: Avslutade, rows: {rows}}}"
    assert findings(plan_of(right), "sex-sum") == []
    ((place, words),) = findings(plan_of(right.replace("40 %", "45 %")), "sex-sum")
    assert place == "statistics[aret].share.total"
    assert (
        words == "andelen av alla i statistiken ”Året” anges till 45 %, men antalen ger 40 % av ”Avslutade”"
    )
    ((place, words),) = findings(plan_of(right.replace("of: Avslutade", "of: Avslutad")), "ref-resolves")
    assert (place, words) == (
        "statistics[aret].of",
        "statistiken ”Året” anger en andel av ”Avslutad”, men har ingen rad med det namnet",
    )


def test_i32_a_figure_link_needs_no_row() -> None:
    plan = plan_of(FOUR)
    found = find_figure(plan, "statistics.enrolled.women")
    assert found is not None
    assert (found.value, found.path) == (People(61), ("statistics", 0, "women"))
    assert find_figure(plan, "statistics.enrolled.unknown") is None
    assert "statistics.enrolled.men" in list(figure_paths(plan))


def test_i32_numbers_without_a_row_are_one_change() -> None:
    (one,), text = changes(FOUR, FOUR.replace("61", "62").replace("113", "114"))
    assert (one.item_type, one.field, [each.field for each in one.details]) == (
        "Statistic",
        "total",
        ["women"],
    )
    assert "Inskrivna (statistiktabell), totalt: 113 → 114" in text


def test_i32_a_statistic_gives_rows_or_numbers() -> None:
    loaded = load_plan("case.yaml", (HEAD + "- {title: Året}\n").encode())
    assert [one.rule for one in loaded.findings] == ["schema-missing-key"]
    loaded = load_plan("case.yaml", (HEAD + "- {title: Året, womn: 5}\n").encode())
    assert [one.rule for one in loaded.findings] == ["schema-unknown-key"]
