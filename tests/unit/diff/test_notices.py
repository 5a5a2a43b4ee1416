"""What is said of a comparison before its differences (F-73)."""

from __future__ import annotations

import pytest

from samplan.changes import ChangeKind, Notice, NoticeKind
from samplan.diff import find_changes
from samplan.render.changes_markdown import changes_markdown
from samplan.render.changes_text import changes_text
from tests.unit.diff.plans import plan_from

A = "association: {name: Förbundet A}"
A_WITH_ID = "association: {id: a, name: Förbundet A}"
B_WITH_ID = "association: {id: b, name: Förbundet B}"


def notices(old: str, new: str) -> tuple[Notice, ...]:
    return find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}")).notices


def top(old: str, new: str) -> list[str]:
    """The lines between the heading and the count of differences."""
    text = changes_text(find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}")), "sv")
    lines = text.splitlines()
    return lines[1 : next(index for index, line in enumerate(lines) if "skillnad" in line)]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (A_WITH_ID, B_WITH_ID, "Planerna är för två olika förbund: Förbundet A och Förbundet B."),
        (
            A,
            B_WITH_ID,
            (
                "Planerna nämner två förbund: Förbundet A och Förbundet B. Om det ena fortsätter det andra, "
                "ange det bland föregångarna i den nya planen."
            ),
        ),
        (
            A,
            (
                "association: {name: C, predecessors: [{name: Förbundet A, event: merged}, "
                "{name: Förbundet B, event: merged}, {name: Förr, event: renamed}]}"
            ),
            "C är en sammanslagning av Förbundet A och Förbundet B.",
        ),
        (
            A_WITH_ID,
            "association: {id: c, name: C, predecessors: [{name: Förbundet A, event: merged}]}",
            "C är en sammanslagning av Förbundet A och andra.",
        ),
        (
            A,
            "association: {name: C, predecessors: [{name: Förbundet A, event: renamed}]}",
            "C är det nya namnet på Förbundet A.",
        ),
        (
            "association: {name: C, predecessors: [{name: Förbundet A, event: split}]}",
            A,
            "C har bildats genom delning av Förbundet A.",
        ),
        (
            "kind: operational_plan",
            "kind: follow_up",
            (
                "Dokumenten är av olika slag: verksamhetsplan och uppföljning. Det som skiljer dem är inte i "
                "sig avvikelser, och det som bara det ena tar upp är varken nytt eller borttaget."
            ),
        ),
        (
            "period: 2026",
            "period: 2025",
            "Det senare dokumentet är angivet först: jämförelsen går bakåt i tiden, från 2026 till 2025.",
        ),
        (
            "period: 2025-2027",
            "period: 2026-2028",
            "Planerna gäller delvis samma tid: 2025–2027 och 2026–2028.",
        ),
    ],
)
def test_f73_what_makes_a_comparison_doubtful_is_said_at_the_top(old: str, new: str, line: str) -> None:
    assert [line] == top(old, new)
    changes = find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}"))
    assert f"\n\n{line}\n\n" in changes_markdown(changes, "sv")
    assert changes.changes
    english = changes_text(changes, "en").splitlines()[1]
    assert line != english
    assert english.endswith(".")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("period: 2025", "period: 2026"),
        (A_WITH_ID, "association: {id: a, name: Förbundet Nya A}"),
        (A, "association: {name: Förbundet  a}"),
        (A, "association: {name: B, aliases: [Förbundet A]}"),
        (A_WITH_ID, A),
        ("period: 2025-2027", "period: 2028-2030"),
    ],
)
def test_f73_two_plans_that_follow_on_each_other_need_no_word(old: str, new: str) -> None:
    assert [] == top(old, new)


def test_f73_a_plan_of_one_year_within_a_goals_plan_does_not_overlap_it() -> None:
    kinds = [each.kind for each in notices("kind: goals_plan\nperiod: 2025-2028", "period: 2026")]
    assert [NoticeKind.OTHER_KIND] == kinds


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("period: 2026", "kind: follow_up\nanswers: old\nperiod: januari–augusti 2026"),
        ("period: 2026", "kind: follow_up\nanswers: old\nperiod: 2025"),
        ("kind: goals_plan\nperiod: 2025-2028", "follows: old\nperiod: 2025"),
        ("kind: goals_plan\nperiod: 2025-2028", "period: 2025"),
        ("period: 2026-2028", "revises: old\nperiod: 2026"),
        ("period: 2026", "kind: budget\nextent: supplement\nrevises: old\nperiod: maj–december 2026"),
        ("period: 2026", "kind: follow_up\nperiod: januari–augusti 2026"),
        ("kind: follow_up\nperiod: januari–april 2026", "kind: follow_up\nperiod: januari–augusti 2026"),
        ("kind: goals_plan\nperiod: 2025-2028", "kind: goals_plan\nperiod: 2025–2027"),
        ("period: 2026", "kind: goals_plan\nperiod: 2026–2030"),
    ],
)
def test_a_document_comes_after_the_one_that_it_builds_on(old: str, new: str) -> None:
    kinds = {each.kind for each in notices(old, new)}
    assert not kinds & {NoticeKind.BACKWARDS, NoticeKind.BUILT_ON}


@pytest.mark.parametrize(
    ("old", "new", "sv", "en"),
    [
        (
            "title: Rapport\nkind: follow_up\nanswers: new\nperiod: januari–augusti 2026",
            "title: Plan\nperiod: 2026",
            "”Rapport” följer upp ”Plan” men är angiven först: jämförelsen går bakåt.",
            "“Rapport” reports on “Plan” but is given first: the comparison goes backwards.",
        ),
        (
            "title: Plan\nfollows: new\nperiod: 2026",
            "title: Mål\nkind: goals_plan\nperiod: 2025–2028",
            "”Plan” följer ”Mål” men är angiven först: jämförelsen går bakåt.",
            "“Plan” follows “Mål” but is given first: the comparison goes backwards.",
        ),
        (
            "title: Budget B\nrevises: new\nperiod: 2026",
            "title: Budget A\nperiod: 2026",
            "”Budget B” ändrar ”Budget A” men är angiven först: jämförelsen går bakåt.",
            "“Budget B” revises “Budget A” but is given first: the comparison goes backwards.",
        ),
        (
            "kind: follow_up\nperiod: {from: 2026-01, to: 2026-08}",
            "kind: follow_up\nperiod: {from: 2026-01, to: 2026-04}",
            (
                "Det senare dokumentet är angivet först: jämförelsen går bakåt i tiden, "
                "från januari–augusti 2026 till januari–april 2026."
            ),
            (
                "The later document is given first: the comparison goes back in time, "
                "from January–August 2026 to January–April 2026."
            ),
        ),
        (
            "kind: follow_up\nperiod: 2025",
            "kind: follow_up\nperiod: 2026",
            "Båda dokumenten är uppföljningar. Det som bara det ena tar upp är varken nytt eller borttaget.",
            "Both documents are reports. What only one of them mentions is neither new nor gone.",
        ),
        (
            "extent: excerpt\nperiod: 2025",
            "period: 2026",
            "Det gamla dokumentet är ett utdrag: det som det inte tar upp kan stå i resten av dokumentet.",
            "The old document is an excerpt: what it does not mention may stand in the rest of the document.",
        ),
        (
            "period: 2025",
            "extent: supplement\nrevises: old\nperiod: 2025",
            "Det nya dokumentet säger bara vad som ändras: det som det inte tar upp är inte borttaget.",
            "The new document says only what it changes: what it does not mention is not gone.",
        ),
    ],
)
def test_what_the_documents_are_to_each_other_is_said(old: str, new: str, sv: str, en: str) -> None:
    changes = find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}"))
    assert sv in changes_text(changes, "sv").replace("\u00a0", " ").splitlines()
    assert en in changes_text(changes, "en").replace("\u00a0", " ").splitlines()


def test_f73_two_versions_of_one_plan_are_said_to_be_that() -> None:
    changes = find_changes(plan_from("title: A"), plan_from("title: B"))
    assert (Notice(NoticeKind.SAME_PLAN),) == changes.notices
    assert () == find_changes(plan_from("title: A"), plan_from("title: A")).notices


def test_f73_another_association_is_no_new_name_of_the_same() -> None:
    (change,) = find_changes(plan_from(A_WITH_ID), plan_from(B_WITH_ID)).changes
    assert ("Plan", "association", "Förbundet A", "Förbundet B") == (
        change.item_type,
        change.field,
        change.old,
        change.new,
    )
    (renamed,) = find_changes(
        plan_from(A_WITH_ID), plan_from("association: {id: a, name: Förbundet Nya A}")
    ).changes
    assert (ChangeKind.CHANGED, "Association", "name") == (renamed.kind, renamed.item_type, renamed.field)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (A_WITH_ID, B_WITH_ID, "The plans are of two associations: Förbundet A and Förbundet B."),
        (
            A,
            "association: {name: C}",
            (
                "The plans name two associations: Förbundet A and C. If one of them continues the other, "
                "name it among the predecessors in the new plan."
            ),
        ),
        (
            A,
            (
                "association: {name: C, predecessors: [{name: Förbundet A, event: merged}, "
                "{name: B, event: merged}]}"
            ),
            "C is a merger of Förbundet A and B.",
        ),
        (
            A,
            "association: {name: C, predecessors: [{name: Förbundet A, event: merged}]}",
            "C is a merger of Förbundet A and others.",
        ),
        (
            A,
            "association: {name: C, predecessors: [{name: Förbundet A, event: renamed}]}",
            "C is the new name of Förbundet A.",
        ),
        (
            A,
            "association: {name: C, predecessors: [{name: Förbundet A, event: split}]}",
            "C was split off from Förbundet A.",
        ),
        (
            "kind: goals_plan",
            "kind: operational_plan",
            (
                "The documents are of two kinds: goals plan and operational plan. What differs is not in "
                "itself a deviation, and what only one of them mentions is neither new nor gone."
            ),
        ),
        (
            "period: 2026",
            "period: 2025",
            "The later document is given first: the comparison goes back in time, from 2026 to 2025.",
        ),
        (
            "period: 2025-2027",
            "period: 2026-2028",
            "The plans are partly of the same time: 2025–2027 and 2026–2028.",
        ),
    ],
)
def test_f73_the_same_in_english(old: str, new: str, line: str) -> None:
    changes = find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}"))
    assert line == changes_text(changes, "en").splitlines()[1]


def test_f73_versions_of_one_plan_and_totals_apart_in_english() -> None:
    text = changes_text(find_changes(plan_from("title: A"), plan_from("title: B")), "en")
    assert "Both are versions of the same plan." == text.splitlines()[1]
    budget = "title: A\nbudget: {unit: tkr, columns: [2025]}"
    there, back = (
        changes_text(find_changes(plan_from(one), plan_from(other)), "en")
        for one, other in ((budget, "title: B"), ("title: B", budget))
    )
    assert "  The totals cannot be set side by side: the new document has no budget.\n" in there
    assert "  The totals cannot be set side by side: the old document has no budget.\n" in back


def test_that_amounts_with_a_minus_sign_are_compared_without_is_said() -> None:
    old, new = (
        f"budget: {{unit: tkr, columns: [2025], costs: [Navet: [{amount}]]}}"
        for amount in ("-2 950", "3 420")
    )
    changes = find_changes(plan_from(f"id: old\n{old}"), plan_from(f"id: new\n{new}"))
    assert "Det här anges med minustecken och jämförs utan: kostnader." in changes_text(changes, "sv")
    assert "Written with a minus sign and compared without: costs." in changes_text(changes, "en")
    assert (Notice(NoticeKind.SIZES, others=("budget.costs",)),) == changes.notices
