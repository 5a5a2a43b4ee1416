"""Every way of writing a value that the reference shows is read as it says, and refused as it says."""

from __future__ import annotations

from typing import Any

import pytest

from samplan import say
from samplan.loading.load import Loaded, load_plan
from samplan.schema.shape import SHAPES
from samplan.texts import Language
from tests.other_values import data_of
from tests.running import ROOT

Way = dict[str, Any]
SHOWN = data_of(ROOT / "tests" / "cases" / "format" / "ways.yaml")
TYPES: list[Way] = SHOWN["ways"]
HEAD = """\
samplan: 1
id: a
kind: operational_plan
title: T
period: 2026
association: {name: N}
language: sv
"""
LANGUAGES: tuple[Language, ...] = ("sv", "en")
UNTABLED = {"version": "it is always 1", "plan_period": "it is written as any other period"}
"""Types without a table, and why."""


def loaded(way: Way, written: str, at: str = "place") -> Loaded:
    """A plan with a value as it is written, at the place of its type."""
    return load_plan("plan.yaml", (_head(way[at]) + way[at].replace("@", written)).encode())


def _head(lines: str, head: str = HEAD) -> str:
    """The head of a plan, without the keys that the lines have themselves."""
    for key in ("samplan", "association"):
        if lines.startswith(f"{key}:"):
            head = "".join(line for line in head.splitlines(keepends=True) if not line.startswith(key))
    return head


def read(way: Way, written: str, at: str = "place") -> object:
    """The plan that a right way of writing gives."""
    found = loaded(way, written, at)
    assert not found.findings, (written, [say(one.message) for one in found.findings])
    return found.plan


def cases(name: str) -> list[Any]:
    every = ((way, one) for way in TYPES for one in way[name])
    return [
        pytest.param(way, one, id=f"{way['type']} {one.get('right') or one['write']}") for way, one in every
    ]


@pytest.mark.parametrize(("way", "one"), cases("ways"))
def test_i41_what_is_right_is_read_and_what_is_also_right_says_the_same(way: Way, one: Way) -> None:
    right = read(way, one["right"])
    for other in one.get("also", ()):
        assert right == read(way, other), other
    for written in (one["right"], *one.get("also", ())):
        if written[0] not in "{[\"'|~":
            assert right == read(way, f'"{written}"'), f'"{written}"'
        if "brackets" in way and "," not in written:
            assert right == read(way, written, "brackets") or written[0] == "{", written


def test_i41_each_right_way_says_something_else() -> None:
    for way in TYPES:
        plans = [read(way, one["right"]) for one in way["ways"]]
        assert len({repr(plan) for plan in plans}) == len(plans), way["type"]


@pytest.mark.parametrize(("way", "one"), cases("wrong"))
def test_i41_what_is_wrong_is_refused_with_what_to_type(way: Way, one: Way) -> None:
    at = one.get("at", "place")
    [found] = [one for one in loaded(way, one["write"], at).findings if one.severity == "error"]
    assert one["fault"] == found.rule
    assert found.remedy is not None
    swedish, english = (say(found.remedy, language).replace("\xa0", " ") for language in LANGUAGES)
    assert str(one.get("says", one["type"])) in swedish
    assert str(one.get("says_en", one.get("type_en", one["type"]))) in english
    assert read(way, one["type"].strip("[]"), at)


def test_i41_every_type_has_its_table() -> None:
    types = {field.type for shape in SHAPES.values() for field in shape.fields if not field.model}
    types = {one for one in types if one[:1].islower()}
    lacking = types - {way["type"] for way in TYPES} - set(UNTABLED)
    assert lacking == set(), f"Write these types into tests/cases/format/ways.yaml: {lacking}"
