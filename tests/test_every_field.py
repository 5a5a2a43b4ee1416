"""Each field of the format stands in a plan, is shown and compared, or is named with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from samplan.diff import find_changes
from samplan.figures.kin import Kin, kin_of
from samplan.render.document import render_document
from samplan.results import Path as PlanPath
from samplan.schema.plan import Plan
from samplan.schema.shape import SHAPES, Field
from tests.other_values import FILES, data_of, places, plan_of, plans_with_another
from tests.running import ROOT

SILENT = ROOT / "tests" / "cases" / "format" / "silent.yaml"
HOW = (
    "Give it in a plan of plans/ or tests/plans, show it in a view of samplan/render/views and compare it in "
    "samplan/diff, or name it in tests/cases/format/silent.yaml with the reason"
)
PLACES = 4
"""At how many places a field is tried: of as many plans as there are first."""
VALUES = 3
"""How many other values are tried at a place."""

Occurrence = tuple[Path, PlanPath]
FIELDS: dict[str, Field] = {
    f"{name}.{field.name}": field for name, shape in SHAPES.items() for field in shape.fields
}


def reasons() -> dict[str, dict[str, str]]:
    """Why fields are in no plan (`absent`), no document (`document`) or no difference (`diff`).

    Those under `whole` are not even in the document of a plan without sections, which is printed whole.
    """
    named: dict[str, dict[str, str]] = data_of(SILENT)
    assert list(named) == ["absent", "document", "whole", "diff"]
    return named


REASONS = reasons()


def is_named(field: str, why: str) -> bool:
    """Whether a field is named, by itself or as one that all models have: `*.replaces`."""
    return field in REASONS[why] or f"*.{field.partition('.')[2]}" in REASONS[why]


@cache
def occurrences() -> dict[str, list[Occurrence]]:
    """Where each field stands; places in different plans come first, and the smallest of these."""
    found: dict[str, list[tuple[int, int, Occurrence]]] = defaultdict(list)
    for order, file in enumerate(sorted(FILES, key=lambda file: file.stat().st_size)):
        here: dict[str, int] = defaultdict(int)
        for name, path in places(data_of(file)):
            found[name].append((here[name], order, (file, path)))
            here[name] += 1
    return {name: [one for *_, one in sorted(several)] for name, several in found.items()}


@cache
def base(file: Path) -> tuple[dict[str, Any], Plan, str]:
    """A plan as data, as a plan and as Markdown."""
    data = data_of(file)
    plan = plan_of(data)
    assert plan is not None, file
    return data, plan, render_document(with_kin(plan), "md")


@cache
def at_hand() -> dict[str, Plan]:
    """The plans by their ids: what a document takes from another is heard there too."""
    plans = (plan_of(data_of(file)) for file in FILES)
    return {plan.id: plan for plan in plans if plan is not None}


def with_kin(plan: Plan) -> Kin:
    """A plan with those that it names."""
    return kin_of(plan, at_hand().get)


def variants(name: str) -> Iterator[tuple[Plan, str, Plan]]:
    """A plan with its Markdown, and the same plan with another value of a field."""
    for file, path in occurrences()[name][:PLACES]:
        data, plan, text = base(file)
        for other in islice(plans_with_another(data, path, FIELDS[name]), VALUES):
            yield plan, text, other


def is_shown(name: str) -> bool:
    """Whether a document tells that the field holds another value."""
    return any(render_document(with_kin(other), "md") != text for _, text, other in variants(name))


def is_compared(name: str) -> bool:
    """Whether a difference tells it."""
    return any(find_changes(with_kin(plan), with_kin(other)).changes for plan, _, other in variants(name))


GIVEN = [name for name in FIELDS if name in occurrences()]


def tried(why: str) -> list[str]:
    """The fields that are held against a reason: not those of all models, which some may well let hear."""
    return [name for name in GIVEN if name in REASONS[why] or not is_named(name, why)]


def test_each_field_stands_in_a_plan() -> None:
    lacking = [name for name in FIELDS if name not in occurrences() and not is_named(name, "absent")]
    assert lacking == [], f"In no plan: {lacking}. {HOW} (absent)"
    idle = [name for name in REASONS["absent"] if name in occurrences()]
    assert idle == [], f"Stand in a plan now; take them out of `absent` in silent.yaml: {idle}"


@pytest.mark.parametrize("name", tried("document"))
def test_another_value_of_a_field_is_another_document(name: str) -> None:
    hold(name, "document", is_shown)


@pytest.mark.parametrize("name", tried("diff"))
def test_another_value_of_a_field_is_a_change(name: str) -> None:
    hold(name, "diff", is_compared)


IN_SECTIONS = ("sections", "deviations")
"""What a plan leaves out that is printed whole: its sections, and the deviations that name them."""
WHOLE = [
    name
    for name in tried("whole")
    if name.partition(".")[0] not in ("Section", "Show", "Where", "Deviation")
    and name.partition(".")[2] not in IN_SECTIONS
]


@cache
def whole(file: Path) -> tuple[dict[str, Any], Plan, str, str] | None:
    """A plan without its sections as data, as a plan and as documents; None where it needs them."""
    data = {key: value for key, value in data_of(file).items() if key not in IN_SECTIONS}
    plan = plan_of(data)
    if plan is None:
        return None
    return data, plan, render_document(with_kin(plan), "md"), render_document(with_kin(plan), "html")


def is_printed_whole(name: str) -> bool:
    """Whether both documents of a plan without sections tell that the field holds another value."""
    for file, path in occurrences()[name][:PLACES]:
        if path[0] in IN_SECTIONS or (base := whole(file)) is None:
            continue
        data, _, markdown, html = base
        for other in islice(plans_with_another(data, path, FIELDS[name]), VALUES):
            if render_document(with_kin(other), "md") != markdown:
                return render_document(with_kin(other), "html") != html
    return False


@pytest.mark.parametrize("name", WHOLE)
def test_a_plan_without_sections_is_printed_whole(name: str) -> None:
    heard, is_known = is_printed_whole(name), is_named(name, "whole")
    assert not (heard and name in REASONS["whole"]), f"{name} is printed; take it out of `whole`"
    assert heard or is_known, f"{name} is lost where a plan has no sections. {HOW} (whole)"


def hold(name: str, why: str, is_heard: Callable[[str], bool]) -> None:
    """Hold a field against its reason to be silent."""
    is_tried = next(variants(name), None) is not None
    assert is_tried or is_named(name, why), (
        f"{name}: no other value fits. Add one to PLAIN in other_values.py"
    )
    heard = is_heard(name)
    if name in REASONS[why]:
        assert not heard, f"{name} is heard now; take it out of `{why}` in silent.yaml"
    assert heard or is_named(name, why), f"{name} is silent. {HOW} ({why})"


def test_what_is_silent_is_of_the_format() -> None:
    tails = {name.partition(".")[2] for name in FIELDS}
    for why, named in REASONS.items():
        for name, reason in named.items():
            assert name in FIELDS or (name[:2] == "*." and name[2:] in tails), (why, name)
            assert len(reason) > 10, (why, name)
