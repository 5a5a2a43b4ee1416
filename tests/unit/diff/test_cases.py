from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from samplan.changes import Change, Side
from samplan.diff import find_changes
from samplan.render.changes_lines import line_of, values_text
from samplan.render.changes_text import prose_text
from samplan.render.style import plain
from tests.unit.diff.plans import ROOT, cases_in, plan_of

FOLDER = ROOT / "tests" / "cases" / "diff"
CASES = {
    f"{file.stem}: {case['name']}": case
    for file in sorted(FOLDER.glob("*.yaml"))
    if not file.stem.startswith("norrbygden")
    for case in cases_in(file)
}


def written(changes: tuple[Change, ...]) -> Iterator[str]:
    """Each change as the case files write it."""
    for change in changes:
        line = line_of(change, "sv")
        values = prose_text(line.words, plain) if line.words else values_text(line)
        places = [sides(change.old_sides), sides(change.new_sides)]
        place = (
            places[1] or places[0]
            if change.kind == "changed"
            else " → ".join(each for each in places if each)
        )
        text = f"{change.kind} {place}{f': {values}' if values else ''}"
        yield text.replace("\N{NO-BREAK SPACE}", " ")


def sides(found: tuple[Side, ...]) -> str:
    return ", ".join(side.place for side in found)


def test_the_cases_are_found() -> None:
    assert len(CASES) > 50
    assert sum(not case["changes"] for case in CASES.values()) >= 10


@pytest.mark.parametrize("name", CASES)
def test_case(name: str) -> None:
    case: dict[str, Any] = CASES[name]
    before, after = (plan_of(case[side]) for side in ("before", "after"))
    assert case["changes"] == list(written(find_changes(before, after).changes))
