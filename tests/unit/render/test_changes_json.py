from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from samplan.changes import Holder, Placed, Reference
from samplan.diff import find_changes
from samplan.render.changes_json import changes_json, plain_value
from samplan.schema.time import whole_years
from samplan.schema.values import UNKNOWN, Ages, Amount, Number, People, Share
from tests.unit.diff.plans import kin_in, plan_from

COSTS = "costs: [{id: a, name: Kansli, amounts: [3000]}], stated: {costs: [9]}"
OLD = "budget: {unit: tkr, columns: [2025], " + COSTS + "}"
NEW = "{id: other, " + OLD.replace("3000", "3100") + "}"

EXPECTED = """\
{
  "schema_version": 1,
  "language": "sv",
  "old": {
    "id": "norrbygden",
    "title": "Verksamhetsplan",
    "kind": "operational_plan",
    "period": {
      "from": "2025-01-01",
      "to": "2025-12-31"
    },
    "language": "sv",
    "source": null
  },
  "new": {
    "id": "other",
    "title": "Verksamhetsplan",
    "kind": "operational_plan",
    "period": {
      "from": "2025-01-01",
      "to": "2025-12-31"
    },
    "language": "sv",
    "source": null
  },
  "summary": {
    "changes": 1,
    "by_kind": {
      "added": 0,
      "removed": 0,
      "changed": 1,
      "replaced": 0,
      "split": 0,
      "merged": 0,
      "moved": 0,
      "reordered": 0,
      "stated": 0,
      "unstated": 0,
      "left_out": 0,
      "taken_up": 0
    },
    "by_level": {
      "decision": 1,
      "report": 0,
      "editorial": 0,
      "data": 0
    }
  },
  "notices": [],
  "changes": [
    {
      "kind": "changed",
      "level": "decision",
      "item_type": "Row",
      "field": "amounts",
      "title": "Kansli",
      "old": {
        "value": "3000",
        "unit": "tkr",
        "qualifier": null,
        "printed": null
      },
      "new": {
        "value": "3100",
        "unit": "tkr",
        "qualifier": null,
        "printed": null
      },
      "delta": {
        "difference": {
          "value": "100",
          "unit": "tkr",
          "qualifier": null,
          "printed": null
        },
        "percent": "3.3333"
      },
      "words": [],
      "old_places": [
        {
          "title": "Kansli",
          "within": null,
          "place": "budget.costs[a].amounts[2025]",
          "path": [
            "budget",
            "costs",
            0,
            "amounts",
            0
          ],
          "column": {
            "year": 2025,
            "period": null,
            "standing": "budget"
          }
        }
      ],
      "new_places": [
        {
          "title": "Kansli",
          "within": null,
          "place": "budget.costs[a].amounts[2025]",
          "path": [
            "budget",
            "costs",
            0,
            "amounts",
            0
          ],
          "column": {
            "year": 2025,
            "period": null,
            "standing": "budget"
          }
        }
      ],
      "details": []
    }
  ],
  "foreseen": []
}
"""


def test_the_whole_object() -> None:
    assert EXPECTED == changes_json(find_changes(plan_from(OLD), plan_from(NEW)), "sv")


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, None),
        (UNKNOWN, "unknown"),
        (True, True),
        (3, 3),
        ("ord", "ord"),
        (Decimal("1E+3"), "1000"),
        (
            Amount(Decimal(5), "kr", None, "3, 4 Mkr"),
            {"value": "5", "unit": "kr", "qualifier": None, "printed": "3, 4 Mkr"},
        ),
        (
            Amount(Decimal("5.50"), "mkr", "about", Amount(Decimal(5))),
            {
                "value": "5.50",
                "unit": "mkr",
                "qualifier": "about",
                "printed": {"value": "5", "unit": None, "qualifier": None, "printed": None},
            },
        ),
        (Share(Decimal(7), Decimal(10)), {"part": "7", "whole": "10"}),
        (Share(Decimal(7), qualifier="about"), {"part": "7", "whole": "100", "qualifier": "about"}),
        (People(61), "61"),
        (People(61, "about", "ca 60"), {"value": "61", "qualifier": "about", "printed": "ca 60"}),
        (Number(Decimal("4.20"), "over"), {"value": "4.20", "qualifier": "over"}),
        (date(2025, 1, 2), "2025-01-02"),
        (whole_years(2025, 2026), {"from": "2025-01-01", "to": "2026-12-31"}),
        (Ages(16, None), {"from": 16, "to": None}),
        (Reference("a", "A"), {"id": "a", "title": "A"}),
        (Holder("Row", "A", "of_which"), {"item_type": "Row", "title": "A", "field": "of_which"}),
        (Placed(2, "A"), {"number": 2, "title": "A"}),
        (("b", Decimal(1)), ["b", "1"]),
    ],
)
def test_values_of_every_type(value: object, plain: object) -> None:
    assert plain == plain_value(value)


def test_sets_and_prose_tell_what_came_and_went() -> None:
    old = "{areas: [{id: a, name: A, text: Ett ord.}], interventions: [{id: t, name: T, parties: [X, Y]}]}"
    new = (
        "{areas: [{id: a, name: A, text: Ett nytt ord.}], interventions: [{id: t, name: T, parties: [Y, Z]}]}"
    )
    prose, several = json.loads(changes_json(find_changes(plan_from(old), plan_from(new)), "sv"))["changes"]
    assert [("same", " Ett"), ("added", " nytt"), ("same", " ord.")] == [
        (words["kind"], words["text"]) for words in prose["words"]
    ]
    assert {"added": ["Z"], "removed": ["X"]} == several["delta"]
    assert (["X", "Y"], ["Y", "Z"]) == (several["old"], several["new"])


def test_only_the_name_of_the_language_depends_on_it() -> None:
    changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml"))
    swedish, english = (json.loads(changes_json(changes, language)) for language in ("sv", "en"))
    assert ("sv", "en") == (swedish.pop("language"), english.pop("language"))
    assert swedish == english
    assert len(swedish["changes"]) == swedish["summary"]["changes"] > 100


def test_0_of_an_added_item_is_there() -> None:
    new = "interventions: [{id: a, name: A, participants: {women: 24, men: 0}}]"
    (added,) = json.loads(changes_json(find_changes(plan_from("interventions: []"), plan_from(new)), "sv"))[
        "changes"
    ]
    counts = added["details"][-1]["details"]
    assert [("women", "24"), ("men", "0")] == [(detail["field"], detail["new"]) for detail in counts]


def test_f67_f70_what_is_beside_the_changes_is_there_too() -> None:
    columns = "[{year: 2026, standing: outcome}]"
    apart = find_changes(plan_from(OLD), plan_from("{id: other, " + OLD.replace("[2025]", columns) + "}"))
    (notice,) = json.loads(changes_json(apart, "sv"))["notices"]
    assert {
        "kind": "totals_apart",
        "old": {"year": 2025, "period": None, "standing": "budget"},
        "new": {"year": 2026, "period": None, "standing": "outcome"},
        "event": None,
        "others": [],
    } == notice
    old = OLD.replace("[2025]", "[2025, {year: 2026, standing: indicative}]").replace("[3000]", "[3000, 8]")
    new = "{period: 2026, " + OLD.replace("2025", "2026") + "}"
    foreseen = json.loads(changes_json(find_changes(plan_from(old), plan_from(new)), "sv"))["foreseen"]
    assert [("8", "3000")] == [(each["old"]["value"], each["new"]["value"]) for each in foreseen[:1]]
