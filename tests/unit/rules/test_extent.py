"""A file that holds a part of a document: what is not in it may stand outside it."""

from __future__ import annotations

from typing import Any

import pytest

from samplan.render.document import render_document
from samplan.render.words import say
from samplan.results import Outcome, Span, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import rule
from samplan.schema.reader import plan_from
from tests.unit.diff.plans import MINIMAL, ROOT, cases_in

ABOUT_ITSELF = ("decision-metadata", "registry-number-present")
"""What a supplement says of itself, for it is decided and registered by itself."""
ABSENCE = (
    *ABOUT_ITSELF,
    *("closing-position-stated", "goal-measurable", "parties-complete", "schema-empty-section"),
    "three-year-plan",
)


class Nowhere:
    def locate(self, *_: object, **__: object) -> Span:
        return Span("plan.yaml", 1, 1, 1, 1)


def verdict(name: str, extent: str) -> Verdict:
    """What a rule says of the plan of its first failing case, were it a part of a document."""
    cases = cases_in(ROOT / "tests" / "cases" / "rules" / f"{name}.yaml")
    over: dict[str, Any] = next(one.get("plan", {}) for one in cases if "fail" in one)
    association = {**MINIMAL["association"], **over.get("association", {})}
    plan = plan_from({**MINIMAL, "period": 2021, **over, "association": association, "extent": extent})
    today = plan.period.first_day
    return judge(Subject(plan, Nowhere()), [rule(name)], {}, today)[0]


@pytest.mark.parametrize("name", ABSENCE)
def test_d09_of_an_excerpt_no_rule_says_that_something_is_missing(name: str) -> None:
    assert verdict(name, "whole").outcome is Outcome.FAIL
    found = verdict(name, "excerpt")
    assert found.outcome is Outcome.UNDECIDABLE
    assert say(found.gaps[0].fact, "sv").startswith("resten av dokumentet; i utdraget: ")
    assert say(found.gaps[0].fact, "en").startswith("the rest of the document; in the excerpt: ")


@pytest.mark.parametrize("name", ABSENCE)
def test_d09_a_supplement_says_only_what_it_changes(name: str) -> None:
    found = verdict(name, "supplement")
    assert found.outcome is (Outcome.FAIL if name in ABOUT_ITSELF else Outcome.UNDECIDABLE)


BUDGET = {"unit": "tkr", "columns": [{"year": 2026, "standing": "revised"}]}
ROW = [{"name": "ESF", "amounts": [1350]}]
REVISED = plan_from({**MINIMAL, "id": "whole-2026", "kind": "budget", "period": 2026})
SUPPLEMENT = {
    **MINIMAL,
    "id": "more-2026",
    "kind": "budget",
    "period": 2026,
    "extent": "supplement",
    "revises": "whole-2026",
    "budget": {**BUDGET, "income": ROW, "costs": ROW},
}


def outcome(name: str, *, is_at_hand: bool, **over: object) -> Outcome:
    plan = plan_from({**SUPPLEMENT, **over})
    others = {one.plan.id: one for one in [Subject(REVISED, Nowhere())] if is_at_hand}
    return judge(Subject(plan, Nowhere()), [rule(name)], others, plan.period.first_day)[0].outcome


@pytest.mark.parametrize("name", ["closing-position-stated", "three-year-plan"])
def test_d09_what_a_supplement_lacks_is_asked_of_the_budget_that_it_changes(name: str) -> None:
    assert outcome(name, is_at_hand=False) is Outcome.UNDECIDABLE
    assert outcome(name, is_at_hand=True) is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("name", ["income-exceeds-cost", "deficit-covered"])
def test_d09_the_rows_of_a_supplement_are_not_the_budget_of_the_year(name: str) -> None:
    assert outcome(name, is_at_hand=True) is Outcome.UNDECIDABLE
    whole = {**BUDGET, "income": ROW, "costs": ROW, "incomplete": []}
    assert outcome(name, is_at_hand=True, budget=whole) is not Outcome.UNDECIDABLE


def test_d09_the_document_of_a_supplement_does_not_add_its_rows_up_to_the_year() -> None:
    budget = {**BUDGET, "income": ROW, "costs": ROW, "stated": {"income": [9150]}}
    text = render_document(plan_from({**SUPPLEMENT, "budget": budget}), "md")
    assert "Alla intäkter är inte uppräknade." in text
    assert "Raderna ger" not in text
