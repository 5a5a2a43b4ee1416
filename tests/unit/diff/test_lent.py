"""What a comparison says of facts and lists that a plan leaves to the plans that it names."""

from __future__ import annotations

from samplan.changes import Changes, NoticeKind
from samplan.diff import find_changes
from samplan.figures.kin import kin_of
from samplan.render.changes_text import changes_text
from samplan.schema.plan import Plan
from samplan.schema.reader import plan_from
from tests.unit.diff.plans import data_of

HEAD = "samplan: 1\ntitle: Verksamhetsplan {0}\nid: plan-{0}\nkind: operational_plan\nperiod: {0}\n"
WHOSE = "association: {name: Samordningsförbundet Norrbygden, members: [{id: fk, name: Försäkringskassan}]}\n"
LISTS = """
areas: [{id: support, name: Stöd}, {id: learning, name: Lärande}]
limits: [{id: cap, measure: equity, moment: closing, at_most: 20 %, of: costs}]
goals: [{id: work, area: support, text: Fler ska arbeta.}]
"""
GOALS = "samplan: 1\nid: goals\ntitle: Mål\nkind: goals_plan\nperiod: 2025–2028\n" + WHOSE + LISTS
OWN = HEAD.format(2026) + "follows: goals\n" + WHOSE + LISTS
LEFT_OUT = HEAD.format(2027) + "follows: goals\n"


def between(old: str, new: str, *others: str) -> Changes:
    plans: dict[str, Plan] = {plan.id: plan for plan in (plan_from(data_of(one)) for one in others)}
    before, after = (kin_of(plan_from(data_of(one)), plans.get) for one in (old, new))
    return find_changes(before, after)


def places(changes: Changes) -> list[str]:
    """Where something differs but in the title and the period."""
    return [one.side.place for one in changes.changes if one.side.place not in ("title", "period")]


def test_i1_15_what_the_goals_plan_still_says_is_no_difference() -> None:
    assert [] == places(between(OWN, LEFT_OUT, GOALS))
    assert [] == places(between(LEFT_OUT, OWN, GOALS))
    assert () == between(OWN, LEFT_OUT, GOALS).notices


def test_i1_15_what_the_goals_plan_says_otherwise_is_a_change_of_what_holds() -> None:
    other = GOALS.replace("20 %", "15 %").replace("Försäkringskassan", "Arbetsförmedlingen")
    changes = between(OWN, LEFT_OUT, other)
    assert ["association.members[fk].name", "limits[cap].at_most"] == places(changes)
    assert {"changed"} == {one.kind for one in changes.changes}


def test_i1_15_what_an_absent_plan_may_say_is_neither_gone_nor_new_and_the_reader_hears_it() -> None:
    for changes in (between(OWN, LEFT_OUT), between(LEFT_OUT, OWN)):
        assert [] == places(changes)
        (notice,) = (one for one in changes.notices if one.kind is NoticeKind.NOT_AT_HAND)
        assert ("goals", "Verksamhetsplan 2027") == (notice.old, notice.new)
    said = changes_text(between(OWN, LEFT_OUT), "sv").replace("\u00a0", " ")
    assert "utgår" not in said
    assert (
        "Det här jämförs inte, för det kan stå i planen ”goals”, som ”Verksamhetsplan 2027” bygger på och "
        "som inte är med (ange den med --with): "
    ) in " ".join(said.split())
    for words in ("namn", "förbundsmedlemmar", "målområden", "gränser", "mål"):
        assert words in said


def test_i1_15_a_list_that_is_given_empty_is_the_plans_own() -> None:
    new = LEFT_OUT + "areas: []\nlimits: []\n"
    assert {"areas[support]", "areas[learning]", "limits[cap]"} == set(places(between(OWN, new, GOALS)))


def test_i1_15_the_goals_plan_that_is_compared_with_is_at_hand() -> None:
    old, new = plan_from(data_of(GOALS)), plan_from(data_of(LEFT_OUT))
    changes = find_changes(old, kin_of(new, lambda _: old))
    assert [] == [
        one for one in places(changes) if one.startswith(("areas", "goals", "limits", "association"))
    ]


def test_i1_15_a_report_has_the_goals_of_the_plan_that_it_answers() -> None:
    report = (
        OWN.split("association")[0]
        .replace("id: plan-2026", "id: report")
        .replace("operational_plan", "follow_up")
    )
    changes = between(OWN, report + "answers: plan-2026\n", OWN.replace("Fler", "Många"), GOALS)
    assert ["goals[work].text"] == [one for one in places(changes) if one.startswith(("areas", "goals"))]


def test_i1_15_two_plans_that_leave_a_list_out_differ_where_their_goals_plans_do() -> None:
    newer = GOALS.replace("id: goals", "id: newer", 1).replace("20 %", "15 %")
    changes = between(LEFT_OUT.replace("2027", "2026"), LEFT_OUT.replace("goals", "newer"), GOALS, newer)
    assert "limits[cap].at_most" in places(changes)


def test_i1_15_without_any_plan_named_a_list_left_out_is_not_stated() -> None:
    new = HEAD.format(2027) + WHOSE
    changes = between(OWN.replace("follows: goals\n", ""), new, GOALS)
    assert {"unstated"} == {
        one.kind for one in changes.changes if one.side.place in ("areas", "goals", "limits")
    }


def test_i1_15_a_goal_that_only_the_goals_plan_repeats_is_not_gone() -> None:
    other = GOALS.replace("goals: [", "goals: [{id: study, text: Fler ska studera.}, ")
    old = OWN.replace("goals: [", "goals: [{id: study, text: Fler ska studera.}, ")
    assert [] == places(between(old, OWN, other))
    assert [] == places(between(OWN, old, other))
    assert ["goals[study]"] == places(between(old, OWN, GOALS))


BUDGET = "budget: {{unit: tkr, columns: [{0}], costs: [{{name: Kansli, amounts: [{1}]}}]}}\n"
APART = (
    LEFT_OUT
    + "documents: [{title: Budget 2027, role: adopted_with, holds: [budget], plan: plan-2027-budget}]\n"
)
ITS_BUDGET = (
    HEAD.format(2027).replace("id: plan-2027", "id: plan-2027-budget").replace("operational_plan", "budget")
    + "follows: goals\n"
    + BUDGET.format(2027, 140)
)


def test_d9b_a_budget_in_a_document_of_its_own_is_compared() -> None:
    old = HEAD.format(2026) + "follows: goals\n" + BUDGET.format(2026, 100)
    changes = between(old, APART, GOALS, ITS_BUDGET)
    assert "budget.costs[kansli].amounts[2027]" in places(changes)
    assert () == changes.notices
    back = between(APART, old, GOALS, ITS_BUDGET)
    assert "budget.costs[kansli].amounts[2026]" in places(back)


def test_d9b_a_budget_that_is_not_at_hand_is_neither_gone_nor_new() -> None:
    old = HEAD.format(2026) + "follows: goals\n" + BUDGET.format(2026, 100)
    for changes in (between(old, APART, GOALS), between(APART, old, GOALS)):
        assert not any(place.startswith("budget") for place in places(changes))
        (notice,) = (one for one in changes.notices if one.kind is not NoticeKind.BACKWARDS)
        assert (NoticeKind.NOT_AT_HAND, "Budget 2027", ("budget",)) == (
            notice.kind,
            notice.old,
            notice.others,
        )
    assert {NoticeKind.SAME_PLAN} == {one.kind for one in between(LEFT_OUT, APART, GOALS).notices}


def test_d9b_two_versions_that_leave_the_budget_to_one_document_say_nothing_of_it() -> None:
    later = APART.replace("Verksamhetsplan 2027", "Plan för 2027")
    for others in ((GOALS,), (GOALS, ITS_BUDGET)):
        assert {NoticeKind.SAME_PLAN} == {one.kind for one in between(APART, later, *others).notices}
        assert () == between(APART, later, *others).totals
