"""What a `Change` holds, beyond what the case files show."""

from __future__ import annotations

from decimal import Decimal

from samplan.changes import (
    Change,
    ChangeKind,
    Changes,
    ColumnName,
    Delta,
    Head,
    Holder,
    Members,
    NoticeKind,
    Pointer,
    Reference,
    Side,
)
from samplan.diff import find_changes
from samplan.frozen import replace
from samplan.levels import DiffLevel
from samplan.schema.plan import Plan
from samplan.schema.time import whole_years
from samplan.schema.values import Amount, Number, People
from tests.unit.diff.plans import changes_between, data_of, only_change, plan_from, plan_of

TABLE = "budget: {unit: tkr, columns: [2025, {year: 2026, standing: indicative}], stated: {costs: [1, 1]}, "


def tkr(value: int) -> Amount:
    return Amount(Decimal(value), "tkr")


def test_both_plans_are_named() -> None:
    old, new = plan_of({"id": "a"}), plan_of({"id": "b"})
    head = Head("a", "Verksamhetsplan", "operational_plan", whole_years(2025, 2025), "sv")
    assert Changes(head, Head("b", *(getattr(head, name) for name in ("title", "kind", "period"))), ()) == (
        find_changes(old, new)
    )


def test_a_row_is_one_change_with_the_later_years_as_details() -> None:
    old = TABLE + "costs: [{id: a, name: Kansli, amounts: [30, 40]}]}"
    new = TABLE + "costs: [{id: a, name: Kansli, amounts: [33, 44]}]}"
    later = Change(
        ChangeKind.CHANGED,
        "Row",
        "amounts",
        DiffLevel.DECISION,
        tkr(40),
        tkr(44),
        Delta(tkr(4), Decimal(10)),
        old_sides=(side("budget.costs[a].amounts[2026-indicative]", 1, 2026, "indicative"),),
        new_sides=(side("budget.costs[a].amounts[2026-indicative]", 1, 2026, "indicative"),),
    )
    assert Change(
        ChangeKind.CHANGED,
        "Row",
        "amounts",
        DiffLevel.DECISION,
        tkr(30),
        tkr(33),
        Delta(tkr(3), Decimal(10)),
        details=(later,),
        old_sides=(side("budget.costs[a].amounts[2025]", 0, 2025, "budget"),),
        new_sides=(side("budget.costs[a].amounts[2025]", 0, 2025, "budget"),),
    ) == only_change(old, new)


def side(place: str, column: int, year: int, standing: str) -> Side:
    path = ("budget", "costs", 0, "amounts", column)
    return Side("Kansli", place, path, "", ColumnName(year, None, standing))


def test_an_added_item_has_its_fields_as_details_and_no_changes_beside_it() -> None:
    change = only_change(
        "interventions: []",
        "interventions: [{id: team, name: Teamet, cost: 5 kr, participants: 7, is_esf: false}]",
    )
    assert (ChangeKind.ADDED, None, DiffLevel.DECISION, "Teamet") == (
        change.kind,
        change.field,
        change.level,
        change.title,
    )
    assert Amount(Decimal(5), "kr") == change.new
    assert [("Intervention", "name"), ("Intervention", "cost"), ("Counts", None)] == [
        (detail.item_type, detail.field) for detail in change.details
    ]
    assert [People(7)] == [detail.new for detail in change.details[2].details]
    assert () == change.old_sides


def test_a_removed_item_is_the_mirror_of_an_added_one() -> None:
    yaml = "goals: [{id: work, text: Fler i arbete., indicators: [{id: share, name: Andel}]}]"
    removed, added = only_change(yaml, "goals: []"), only_change("goals: []", yaml)
    assert ChangeKind.REMOVED is removed.kind
    assert [detail.new for detail in added.details] == [detail.old for detail in removed.details]
    assert () == removed.new_sides


def test_items_within_an_added_item_that_the_old_plan_had_elsewhere_are_moved() -> None:
    old = "sections: [{id: a, heading: A, text: Ord.}]"
    new = "sections: [{id: b, heading: B, sections: [{id: a, heading: A, text: Andra ord.}]}]"
    added, moved, changed = changes_between(old, new)
    assert [ChangeKind.ADDED, ChangeKind.MOVED, ChangeKind.CHANGED] == [added.kind, moved.kind, changed.kind]
    assert ["heading"] == [detail.field for detail in added.details]
    assert (Holder("Plan", "", "sections"), Holder("Section", "B", "sections")) == (moved.old, moved.new)


def test_references_carry_the_names_of_their_items() -> None:
    both = "interventions: [{id: a, name: Teamet}, {id: b, name: Klivet}], "
    change = only_change(
        "{" + both + "goals: [{id: work, text: Mål., interventions: [a]}]}",
        "{" + both + "goals: [{id: work, text: Mål., interventions: [b]}]}",
    )
    a, b = Reference("a", "Teamet"), Reference("b", "Klivet")
    assert ((a,), (b,), Members((b,), (a,))) == (change.old, change.new, change.delta)


def test_a_reference_is_called_what_its_own_plan_calls_it() -> None:
    old = "{areas: [{id: a, name: Stöd}, {id: b, name: B}], goals: [{id: work, text: Mål., area: a}]}"
    new = "{areas: [{id: a, name: Hjälp}, {id: b, name: B}], goals: [{id: work, text: Mål., area: b}]}"
    name, area = changes_between(old, new)
    assert ("Stöd", "Hjälp") == (name.old, name.new)
    assert (Reference("a", "Stöd"), Reference("b", "B")) == (area.old, area.new)
    several = [
        each.replace("area: a", "interventions: [a]").replace("areas", "interventions") for each in (old, new)
    ]
    change = changes_between(several[0], several[1].replace("area: b", "interventions: [b]"))[0]
    assert Members((Reference("b", "B"),), (Reference("a", "Stöd"),)) == change.delta


def test_the_level_is_what_the_format_declares() -> None:
    old = "interventions: [{id: a, name: A, cost: 5 kr, owner: X, aliases: [Z], participants: 5}]"
    new = "interventions: [{id: a, name: A, cost: 6 kr, owner: Y, participants: 6}]"
    assert {"aliases": "editorial", "owner": "report", "cost": "decision", "total": "decision"} == {
        change.field: change.level.word for change in changes_between(old, new)
    }


def test_numbers_of_people_are_data_in_a_statistic() -> None:
    old = "statistics: [{id: s, rows: [{name: Alla, total: 5}]}]"
    assert DiffLevel.DATA is only_change(old, old.replace("5", "6")).level


def test_what_came_of_a_budget_is_data() -> None:
    old = "budget: {unit: kr, columns: [{year: 2024, standing: outcome}], stated: {costs: [5]}}"
    assert DiffLevel.DATA is only_change(old, old.replace("[5]", "[6]")).level


def test_a_replaced_item_weighs_as_much_as_what_differs_in_it() -> None:
    old = TABLE + "costs: [{id: a, name: Kansli, amounts: [30]}]}"
    new = TABLE + "costs: [{id: b, name: Kansli, replaces: [a], amounts: [33]}]}"
    assert DiffLevel.DECISION is only_change(old, new).level
    statistic = "statistics: [{id: a, title: Deltagare, source: X, rows: []}]"
    other = statistic.replace("id: a", "id: b, replaces: [a]")
    assert DiffLevel.DATA is only_change(statistic, other).level
    assert DiffLevel.REPORT is only_change(statistic, other.replace("rows", "not_by_sex: Y, rows")).level


def test_rows_of_a_budget_are_decided() -> None:
    for side in ("income", "costs"):
        row = f"{side}: [{{id: a, name: A}}]"
        assert DiffLevel.DECISION is only_change(TABLE + f"{side}: []}}", TABLE + row + "}").level


def test_0_is_a_value_of_an_added_or_removed_item() -> None:
    yaml = (
        "interventions: [{id: a, name: A, participants: {women: 24, men: 0, total: 24}}]\n"
        "goals: [{id: g, text: G., indicators: [{id: i, name: I, baseline: {value: 0}}]}]"
    )
    none = "interventions: []\ngoals: []"
    for change in (*changes_between(none, yaml), *changes_between(yaml, none)):
        values = {
            (each.item_type, each.field): each.old if each.new is None else each.new
            for each in everything_in(change)
        }
        if change.item_type == "Intervention":
            assert People(0) == values["Counts", "men"]
        else:
            assert Number(Decimal(0)) == values["Baseline", "value"]


def everything_in(change: Change) -> list[Change]:
    return [change, *(inner for detail in change.details for inner in everything_in(detail))]


def test_0_is_content_by_which_an_item_is_told() -> None:
    old = "interventions: [{id: a, name: A, participants: {women: 5, men: 0}}]"
    new = "interventions: [{id: b, name: A, participants: {women: 5}}]"
    assert [ChangeKind.ADDED, ChangeKind.REMOVED] == [change.kind for change in changes_between(old, new)]


def test_a_unit_that_is_not_printed_is_said_and_one_that_is_printed_is_not() -> None:
    table = "tables: [{id: a, title: A, unit: kr, assumed: [unit], columns: [2025]}]"
    fields = {detail.field for detail in only_change("tables: []", table).details}
    assert "assumed" in fields
    printed = only_change("tables: []", table.replace("assumed: [unit], ", "")).details
    assert "assumed" not in {detail.field for detail in printed}


def test_an_indicator_is_that_of_the_goal_of_the_outcome() -> None:
    goals = (
        "goals: [{id: a, text: A., indicators: [{id: share, name: Ett}]}, "
        "{id: b, text: B., indicators: [{id: share, name: Två}]}]\n"
    )
    added = only_change(
        goals + "outcomes: []", goals + "outcomes: [{goal: b, indicator: share, on: 2025, total: 0}]"
    )
    assert {"indicator": Reference("share", "Två"), "total": People(0)}.items() <= {
        detail.field: detail.new for detail in added.details
    }.items()


DEVIATIONS = "deviations: [{rule: some-rule, item: 'ITEM', reason: Skäl.}]\n"
PARTS = (
    "limits: [{id: floor, measure: result, at_least: 5 kr}]\n"
    "budget: {unit: kr, columns: [2025], costs: [{id: a, name: Kansli, amounts: [5]}], "
    "equity: {opening: [5]}}\n"
)


def test_what_a_deviation_is_about_is_looked_up() -> None:
    def about(item: str) -> Pointer | None:
        return only_change(PARTS, PARTS + DEVIATIONS.replace("ITEM", item)).side.about

    limit = Pointer(
        "limits[floor]", "Limit", "", "limits", "Plan", is_item=True, said=(("measure", "result"),)
    )
    row = Pointer("", "Row", "Kansli", "costs", "Budget", is_item=True)
    assert limit == about("limits[floor]")
    for place in ("budget.costs[a]", "budget.costs[a].amounts[2025]"):
        assert replace(row, place=place) == about(place)
    assert Pointer("budget.equity", "Equity", "", "equity", "Budget") == about("budget.equity")
    goal = Pointer("goals[x]", "Goal", "", "goals", "Plan", is_item=True, is_absent=True)
    assert goal == about("goals[x]"), "an item that the plan does not have is told by what it would be"
    assert Pointer("period", "Plan", "", "period", "Plan") == about("period")
    assert Pointer("nothing[x]") == about("nothing[x]")


def test_the_totals_of_both_budgets_are_kept_whether_they_differ_or_not() -> None:
    old, new = plan_of(data_of(PARTS)), plan_of(data_of(PARTS.replace("[5]}}", "[6]}}")))
    totals = find_changes(old, new).totals
    kronor = {each.field: (each.old, each.new) for each in totals}
    assert (Amount(Decimal(5), "kr"), Amount(Decimal(5), "kr")) == kronor["costs"]
    assert () == find_changes(old, plan_of({})).totals


def test_several_that_become_several_are_replaced_together() -> None:
    old = "interventions: [{id: a, name: A}, {id: b, name: B}]"
    new = "interventions: [{id: c, name: C, merged_from: [a, b]}, {id: d, name: D, split_from: b}]"
    change = only_change(old, new)
    assert (ChangeKind.REPLACED, 2, 2) == (change.kind, len(change.old_sides), len(change.new_sides))


def test_changes_can_be_kept_in_sets_and_mappings() -> None:
    change = only_change("title: A", "title: B")
    assert {change: "beslutad"}[only_change("title: A", "title: B")] == "beslutad"


def test_each_side_is_where_and_what_its_own_plan_says() -> None:
    table = "tables: [{id: a, title: Före, unit: kr, columns: [2025], stated: {costs: [5]}, note: X}]"
    other = "{id: b, title: B, columns: []}, "
    new = (
        table.replace("Före", "Efter")
        .replace("[5]", "[6]")
        .replace("X", "Y")
        .replace("[{id", "[" + other + "{id")
    )
    changes = [change for change in changes_between(table, new) if change.field]
    assert ["costs", "note", "title"] == [change.field for change in changes]
    for change in changes:
        (before,), (after,) = change.old_sides, change.new_sides
        assert ("Före", "Efter") == (before.title, after.title)
        assert (("tables", 0), ("tables", 1)) == (before.path[:2], after.path[:2])


def test_an_outcome_is_called_by_its_goal() -> None:
    goals = "goals: [{id: a, name: A, text: Ett.}, {id: b, name: B, text: Två.}]"
    change = only_change(goals + "\noutcomes: []", goals + "\noutcomes: [{goal: b, on: 2025, total: 5}]")
    assert "B" == change.title
    assert "" == only_change("outcomes: []", "outcomes: [{goal: c, on: 2025, total: 5}]").title


def test_an_added_row_tells_the_years_that_it_says_something_of() -> None:
    change = only_change(TABLE + "costs: []}", TABLE + "costs: [{id: a, name: A, amounts: [~, 30]}]}")
    assert change.new is None
    assert [("name", "A"), ("amounts", tkr(30))] == [(detail.field, detail.new) for detail in change.details]
    assert ColumnName(2026, None, "indicative") == change.details[1].side.column


def test_numbers_of_people_stand_where_their_own_plan_has_them() -> None:
    old = "statistics: [{id: s, title: Före, rows: [{name: Alla, women: 5, total: 5}]}]"
    new = "statistics: [{id: t, rows: []}, {id: s, title: Före, rows: [{name: Alla, women: 6, total: 6}]}]"
    _, change = changes_between(old, new)
    assert ("statistics", 0, "rows", 0, "total") == change.old_sides[0].path
    assert ("statistics", 1, "rows", 0, "women") == change.details[0].new_sides[0].path
    assert ("statistics", 0, "rows", 0, "women") == change.details[0].old_sides[0].path


def test_f67_the_cells_of_a_column_without_a_counterpart_are_its_details() -> None:
    financing = (
        "interventions: [{id: a, name: A, financing: {unit: tkr, columns: [COLUMN], "
        "rows: [{id: x, name: X, amounts: [5], of_which: [{id: y, name: Y, amounts: [2]}]}], stated: [5]}}]"
    )
    old, new = (financing.replace("COLUMN", each) for each in ("2025", "{year: 2025, standing: outcome}"))
    added, removed = changes_between(old, new)
    for column in (added, removed):
        cells = [detail for detail in column.details if detail.field in ("amounts", "stated")]
        values = [cell.new if column is added else cell.old for cell in cells]
        assert [tkr(5), tkr(5), tkr(2)] == sorted(values, key=str, reverse=True)


def test_a_plan_that_another_follows_is_called_by_its_title() -> None:
    old, new = "{id: goals, title: Målplanen}", "{id: year, title: Målplanen, follows: goals}"
    assert Reference("goals", "Målplanen") == only_change(old, new).new
    unknown = only_change(old, new.replace("follows: goals", "follows: other")).new
    assert Reference("other", "other") == unknown, "a title that is the id is none, and is not printed"


def test_f72_a_section_under_a_new_heading_weighs_as_much_as_the_weightiest_of_it() -> None:
    old = "sections: [{heading: A, text: Ett., show: goals}]"
    change = only_change(old, "sections: [{heading: B, text: Två., show: goals}]")
    assert ("heading", ["text"], DiffLevel.REPORT) == (
        change.field,
        [detail.field for detail in change.details],
        change.level,
    )
    assert DiffLevel.EDITORIAL is only_change(old, old.replace("A,", "B,")).level


def test_f67_stated_sums_are_told_where_the_other_table_states_none() -> None:
    old = "budget: {unit: tkr, columns: [2025], stated: {costs: [5]}}"
    new = "budget: {unit: tkr, columns: [{year: 2025, standing: outcome}]}"
    removed = changes_between(old, new)[1]
    assert [tkr(5)] == [detail.old for detail in removed.details if detail.field == "costs"]


def test_f70_only_an_earlier_plan_has_foreseen_anything() -> None:
    def plan(period: str, amounts: str) -> Plan:
        costs = f"costs: [{{id: a, name: A, amounts: {amounts}}}]"
        return plan_of(
            data_of(f"{{period: {period}, budget: {{unit: tkr, columns: [2026, 2027], {costs}}}}}")
        )

    earlier, later = plan("2026", "[5, 6]"), plan("2027", "[7, 9]")
    assert [("amounts", tkr(6), tkr(9)), ("costs", tkr(6), tkr(9))] == [
        (each.field, each.old, each.new) for each in find_changes(earlier, later).foreseen
    ]
    assert () == find_changes(later, earlier).foreseen
    within = plan("{from: 2026-02-01, to: 2026-12-31}", "[7, 9]")
    assert () == find_changes(earlier, within).foreseen


def test_what_the_old_plan_said_of_the_new_years_equity_is_told_from_its_start() -> None:
    old = """
period: 2026
budget:
  unit: tkr
  columns: [2026, {year: 2027, standing: indicative}]
  equity:
    opening: [2112, 1962]
    transfers: [Återbetalning: [-50, -100]]
    closing: [1962, 1862]
    earmarks: [ESF: [9, 9]]
"""
    new = """
period: 2027
budget:
  unit: tkr
  columns: [2027]
  equity: {opening: [2100], closing: [2980], transfers: [Återbetalning: [-80]], earmarks: [ESF: [9]]}
"""
    assert [
        ("opening", tkr(1962), tkr(2100)),
        ("amounts", tkr(-100), tkr(-80)),
        ("closing", tkr(1862), tkr(2980)),
    ] == [
        (each.field, each.old, each.new)
        for each in sorted(
            find_changes(plan_from(old), plan_from(new)).foreseen,
            key=lambda each: ("opening", "amounts", "closing").index(each.field or ""),
        )
    ]


PLANNED = """
budget:
  unit: tkr
  columns: [2025]
  costs: [Kansli: [100]]
  stated: {income: [150], costs: [100], result: [50]}
"""
CAME = """
kind: follow_up
budget:
  unit: tkr
  columns: [BOTH]
  costs: [Kansli: [COSTS]]
  stated: {income: [INCOME], costs: [COSTS], result: [RESULT]}
"""


def came(columns: str, income: str, costs: str, result: str) -> str:
    return (
        CAME.replace("BOTH", columns)
        .replace("INCOME", income)
        .replace("COSTS", costs)
        .replace("RESULT", result)
    )


def test_a_report_is_summed_up_by_what_came_of_the_year() -> None:
    report = came("2025, Utfall 2025", "150, 160", "100, 90", "50, 70")
    assert [("income", tkr(150), tkr(160)), ("costs", tkr(100), tkr(90)), ("result", tkr(50), tkr(70))] == [
        (each.field, each.old, each.new)
        for each in find_changes(plan_from(PLANNED), plan_from(report)).totals
    ]


def test_a_report_that_only_has_the_outcome_is_summed_up_too() -> None:
    changes = find_changes(plan_from(PLANNED), plan_from(came("Utfall 2025", "160", "90", "70")))
    assert [(tkr(150), tkr(160)), (tkr(100), tkr(90)), (tkr(50), tkr(70))] == [
        (each.old, each.new) for each in changes.totals
    ]
    assert NoticeKind.TOTALS_APART not in {each.kind for each in changes.notices}


def test_a_report_with_another_budget_than_was_decided_is_summed_up_by_both() -> None:
    report = came("2025, Utfall 2025", "150, 160", "110, 90", "50, 70")
    changes = find_changes(plan_from(PLANNED), plan_from(report))
    assert [tkr(110), tkr(160), tkr(90), tkr(70)] == [each.new for each in changes.totals]


def test_the_outcome_of_another_year_is_not_what_came_of_the_plan() -> None:
    report = came("2025, Utfall 2024", "150, 160", "100, 90", "50, 70")
    changes = find_changes(plan_from(PLANNED), plan_from(report))
    assert [tkr(150), tkr(100), tkr(50)] == [each.new for each in changes.totals]
