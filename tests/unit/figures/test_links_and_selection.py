from __future__ import annotations

import pytest

from samplan.figures.links import figure_links
from samplan.figures.selection import listed, shown_items, unknown_ids
from tests.unit.figures.plans import plan_with

LINK = "[ord](figure:period.years)"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (LINK, [LINK]),
        (f"`{LINK}`", []),
        (f"``a ` {LINK}``", []),
        (f"`kod` {LINK} `kod`", [LINK]),
        (f"\\` {LINK} \\`", [LINK]),
        (f"ett ` ensamt\n\n{LINK} och ` ett till", [LINK]),
        (f"```\n{LINK}\n```\n\n{LINK}", [LINK]),
        (f"~~~ text\n{LINK}\n~~~", []),
        (f"```\n{LINK} utan slut", []),
        ("[`kod`](figure:period.years)", ["[`kod`](figure:period.years)"]),
    ],
)
def test_links_within_code_are_text(text: str, sources: list[str]) -> None:
    plan = plan_with(sections=[{"heading": "Text", "text": text}])
    assert sources == [link.source for link in figure_links(plan)]


def test_the_ids_that_a_section_can_choose_from_are_those_of_its_list() -> None:
    plan = plan_with(
        association={"name": "N", "members": [{"id": "fk", "name": "FK"}]},
        goals=[{"id": "work", "text": "Fler."}],
        interventions=[{"id": "bridge", "name": "Bron"}],
        sections=[
            {"id": what, "show": {"what": what, "where": {"ids": ["work"]}}}
            for what in ("goals", "interventions", "financing", "members", "budget")
        ],
    )
    shows = [section.show for section in plan.sections if section.show]
    assert [("work",), ("bridge",), ("bridge",), ("fk",), ()] == [
        tuple(item.id for item in listed(plan, show)) for show in shows
    ]
    assert [(), ("work",), ("work",), ("work",), ("work",)] == [unknown_ids(plan, show) for show in shows]


def test_a_section_shows_the_items_of_its_list_or_one_whole() -> None:
    plan = plan_with(
        association={"name": "N", "members": [{"id": "fk", "name": "FK"}]},
        goals=[
            {"id": "work", "level": "goal", "text": "Fler."},
            {"id": "vision", "level": "vision", "text": "Alla."},
            {"id": "study", "level": "goal", "text": "Fler."},
        ],
        interventions=[{"id": "bridge", "name": "Bron"}],
        budget={"columns": [2021], "equity": {"opening": [5]}},
        sections=[
            {"id": "a", "show": {"what": "goals", "where": {"level": "goal"}}},
            {"id": "b", "show": {"what": "goals", "where": {"ids": ["study", "work", "lost"]}}},
            {"id": "c", "show": "members"},
            {"id": "d", "show": "financing"},
            {"id": "e", "show": "equity"},
            {"id": "f", "show": "decision"},
            {"id": "g", "show": "contents"},
        ],
    )
    work, _, study = plan.goals
    equity = plan.budget.equity if plan.budget else None
    assert [
        (work, study),
        (study, work),
        plan.association.members,
        (),
        (equity,),
        (),
        (plan.sections,),
    ] == [shown_items(plan, section.show) for section in plan.sections if section.show]


@pytest.mark.parametrize("what", ["equity", "budget", "financing", "goals", "members", "contents"])
def test_a_plan_without_the_thing_shows_nothing(what: str) -> None:
    plan = plan_with(
        budget={"columns": [2021]} if what == "equity" else None, sections=[{"id": "a", "show": what}]
    )
    [section] = plan.sections
    assert section.show
    assert (what == "contents") is bool(shown_items(plan, section.show))
