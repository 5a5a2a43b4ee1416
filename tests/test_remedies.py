"""What a finding of the format tells people to do leads where they want to go."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan import api, say
from samplan.results import Finding
from samplan.schema.shape import SHAPES
from samplan.words.terms import list_by_field, words_of_lists

HEAD = """\
samplan: 1
id: granaker-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Granåker, members: [{id: region, name: Region Storhed}]}
"""


def findings(tmp_path: Path, text: str) -> list[Finding]:
    plan = tmp_path / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    return [one for one in api.validate(plan).findings if one.severity == "error"]


def remedy(finding: Finding, language: str = "sv") -> str:
    assert finding.remedy is not None
    return say(finding.remedy, language)  # type: ignore[arg-type]  # one of the two


@pytest.mark.parametrize(
    ("lines", "meant"),
    [
        ("budget: {columns: [2027], income: [{id: r, name: R, member: Region Storhed}]}", "region"),
        ("areas: [{id: work, name: Arbete}]\ngoals: [{id: g, text: T, area: Arbete}]", "work"),
        ("interventions: [{id: b, name: Bron}]\ngoals: [{id: g, text: T, interventions: [Bron]}]", "b"),
        ("interventions: [{name: Bron}]\ngoals: [{id: g, text: T, interventions: [Bronn]}]", "bron"),
    ],
)
def test_f80_a_name_in_place_of_an_id_is_answered_with_the_id_that_has_it(
    tmp_path: Path, lines: str, meant: str
) -> None:
    (found,) = (one for one in findings(tmp_path, HEAD + lines + "\n") if one.rule == "ref-resolves")
    assert f"menade du ”{meant}”?" == remedy(found)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("budget: {unit: tkr, columns: [2027, 2027], costs: [{id: o, name: K, amounts: [1, 2]}]}", "kolumn"),
        ("sections: [{heading: Mål, text: A.}, {heading: Mål, text: B.}]", "(heading)"),
        ("goals: [{id: g, text: A.}, {id: g, text: B.}]", "ett annat id"),
        ("statistics: [{id: s, rows: [{name: A, total: 1}, {name: A, total: 2}]}]", "name"),
    ],
)
def test_f80_equal_items_are_told_apart_by_what_they_have(tmp_path: Path, lines: str, says: str) -> None:
    (found,) = (one for one in findings(tmp_path, HEAD + lines + "\n") if one.rule == "schema-duplicate-id")
    assert says in remedy(found)
    assert ("id" in remedy(found).replace(")", " ").split()) is (says in ("ett annat id", "(heading)"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("årsredovisning", "follow_up"),
        ("Verksamhetsplan", "operational_plan"),
        ("mål- och inriktningsplan", "goals_plan"),
    ],
)
def test_f83_the_words_of_a_list_say_what_they_mean(tmp_path: Path, written: str, meant: str) -> None:
    text = HEAD.replace("operational_plan", written)
    (found,) = (one for one in findings(tmp_path, text) if one.rule == "schema-unknown-word")
    assert "goals_plan (mål- och inriktningsplan), operational_plan (verks" in say(found.message, "sv")
    assert "follow_up (uppföljning) och decision (beslut)" in say(found.message, "sv")
    assert "goals_plan (goals plan)" in say(found.message, "en")
    assert f"menade du ”{meant}”?" == remedy(found)


@pytest.mark.parametrize("place", list_by_field(), ids=".".join)
def test_f83_every_list_is_whole(place: tuple[str, str]) -> None:
    assert place[0] in SHAPES
    assert words_of_lists()[list_by_field()[place]]


@pytest.mark.parametrize("lines", ["kostnad: 1", "budget: {column: [2027], kostnad: 1}", "goals: [{ide: 1}]"])
def test_f83_no_list_ends_before_the_answer(tmp_path: Path, lines: str) -> None:
    for found in findings(tmp_path, HEAD + lines + "\n"):
        said = f"{say(found.message, 'sv')} {remedy(found)}"
        assert "och …" not in said
        assert ", …" not in said


def test_f88_a_plan_with_nothing_in_it_is_one_finding_with_lines_to_begin_with(tmp_path: Path) -> None:
    (found,) = api.validate(_written(tmp_path, "samplan: 1\n")).findings
    lines = remedy(found).splitlines()[1:]
    assert ["id", "kind", "title", "period", "association"] == [line.partition(":")[0] for line in lines]
    assert "”id”, ”kind”, ”title”, ”period” och ”association” saknas i planen" == say(found.message, "sv")
    begun = _written(tmp_path, "samplan: 1\n" + "\n".join(lines) + "\n")
    assert [] == [one for one in api.validate(begun).findings if one.severity == "error"]


def test_f88_what_is_there_is_not_asked_for_again(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, "samplan: 1\nid: x\ntitle: T\nlanguage: sv\n")
    assert "”kind”, ”period” och ”association” saknas i planen" == say(found.message, "sv")
    assert 3 == len(remedy(found, "en").splitlines()[1:])


def _written(folder: Path, text: str) -> Path:
    plan = folder / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    return plan
