"""What a source prints otherwise than it must be meant: in documents, comparisons and data."""

from __future__ import annotations

import json

import pytest

from samplan.changes import Change
from samplan.diff import find_changes
from samplan.render.changes_json import changes_json
from samplan.render.changes_text import changes_text
from tests.unit.diff.plans import plan_from
from tests.unit.render.test_views_tables import body, document

MEMBER = "members: [{id: fk, name: {printed: F-kassan, intended: Försäkringskassan}, party: state}]"


def test_d01_the_head_prints_what_is_printed_and_says_what_is_meant() -> None:
    text = document(
        "subtitle: {printed: För 2024, intended: För 2025}\n"
        "decision: {status: adopted, by: {printed: Styrelen, intended: Styrelsen}}\n"
    )
    assert "\nFör 2024\n" in text
    assert "**Antagen av Styrelen.**" in text
    assert "- **Underrubrik:** det tryckta är ”För 2024”, men ”För 2025” är det som avses" in text
    assert "- **Beslutad av:** det tryckta är ”Styrelen”, men ”Styrelsen” är det som avses" in text


@pytest.mark.parametrize(
    ("yaml", "what", "printed", "note"),
    [
        (
            "interventions: [{id: a, name: {printed: Vägen ut, intended: Vägen in}, text: Ett.}]",
            "interventions",
            "Vägen ut",
            "Namn: det tryckta är ”Vägen ut”, men ”Vägen in” är det som avses.",
        ),
        (
            "interventions: [{id: a, name: Vägen in, text: Ett., period: {printed: 2024, intended: 2025}}]",
            "interventions",
            "2024",
            "Vägen in, period: det tryckta är 2024, men 2025 är det som avses.",
        ),
        (
            "interventions: [{id: a, name: Vägen in, performers: [A, {printed: B, intended: C}]}]",
            "interventions",
            "A, B",
            "Vägen in, utförare: det tryckta är ”B”, men ”C” är det som avses.",
        ),
        (
            "target_groups: [{id: a, name: Unga, text: De., ages: {printed: 16–92 år, intended: 16–29}}]",
            "target_groups",
            "16–92 år",
            "Unga, ålder: det tryckta är 16–92 år, men 16–29 år är det som avses.",
        ),
        (
            """\
goals:
  - id: a
    text: Fler.
    indicators:
      - id: b
        name: Andel
        target: {at_least: {printed: fyra av tio, intended: 40 %}, by: {printed: 2062, intended: 2026}}""",
            "goals",
            "fyra av tio",
            "Andel, senast: det tryckta är 2062, men 2026 är det som avses.",
        ),
    ],
)
def test_d01_a_section_prints_what_is_printed_with_a_note(
    yaml: str, what: str, printed: str, note: str
) -> None:
    text = body(yaml, what, style="headings")
    assert printed in text
    assert note in text.split("\n")


def test_d01_tables_print_what_is_printed_and_note_each_value_once() -> None:
    text = body(
        "budget: {unit: tkr, columns: [{year: 2025, label: {printed: Budgt, intended: Budget}}], costs: "
        "[{id: a, name: {printed: Kansliet, intended: Kansli}, amounts: [{printed: 1 3, intended: 13}]}, "
        "{id: b, name: Övrigt, amounts: [{printed: xx, intended: unknown}]}]}",
        "budget",
    )
    assert "Budgt" in text
    assert text.count("Kansliet, Budgt: det tryckta beloppet är 1 3, men 13 tkr är det som avses.") == 1
    assert "Övrigt, Budgt: det tryckta beloppet är xx, och inget bestämt tal är angivet." in text
    assert "Namn: det tryckta är ”Kansliet”, men ”Kansli” är det som avses." in text
    assert "uppgift saknas\n" not in text


def test_d01_what_is_not_printed_has_no_note_and_what_is_has_one() -> None:
    text = document(
        """
target_groups: [{name: Unga, text: Under 30., rank: {printed: 11, intended: 1}}]
budget:
  unit: tkr
  columns: [{year: {printed: 2025, intended: 2026}, label: Budget 2026}]
  costs: [{name: Kansli, amounts: [5]}]
statistics: [{title: T, rows: [{name: {printed: Brnon, intended: Bron}, women: 3, men: 4}]}]
sections:
  - {heading: A, show: {what: target_groups, style: bullets}}
  - {heading: B, show: budget}
  - {heading: C, show: statistics}
  - {heading: D, show: {what: target_groups, style: table}}
"""
    )
    before, after = text.split("## D")
    assert "rangordning" not in before
    assert "det tryckta är 2025" not in before
    assert "Namn: det tryckta är ”Brnon”, men ”Bron” är det som avses." in before
    assert "Unga, rangordning: det tryckta är 11, men 1 är det som avses." in after


def test_m8_what_is_hidden_has_a_sign_of_its_own() -> None:
    text = body(
        "statistics: [{id: a, title: S, rows: [{name: A, women: hidden, men: unknown, total: 4}]}]",
        "statistics",
    )
    assert "| A       |       × |  .. |      4 |" in text
    assert ".. uppgift saknas; × redovisas inte" in text


def changes(old: str, new: str) -> tuple[Change, ...]:
    return find_changes(plan_from(old), plan_from(new)).changes


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("{title: A}", "{title: {printed: B, intended: A}}", "A → A (tryckt: B)"),
        ("{title: {printed: B, intended: A}}", "{title: {printed: C, intended: A}}", "(tryckt: C)"),
        (
            "{interventions: [{id: a, name: A, period: 2025}]}",
            "{interventions: [{id: a, name: A, period: {printed: 2024, intended: 2025}}]}",
            "2025 → 2025 (tryckt: 2024)",
        ),
        (
            "{interventions: [{id: a, name: A, performers: [B]}]}",
            "{interventions: [{id: a, name: A, performers: [{printed: C, intended: B}]}]}",
            "(tryckt: C)",
        ),
        (
            "{statistics: [{id: a, rows: [{name: A, total: hidden}]}]}",
            "{statistics: [{id: a, rows: [{name: A, total: unknown}]}]}",
            "redovisas inte → uppgift saknas",
        ),
    ],
)
def test_d01_a_change_of_what_is_printed_is_a_change(old: str, new: str, says: str) -> None:
    found = find_changes(plan_from(old), plan_from(new))
    assert len(found.changes) == 1
    assert says in changes_text(found, "sv")
    json.loads(changes_json(found, "sv"))
