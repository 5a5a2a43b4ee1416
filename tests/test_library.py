"""The library as somebody who writes Python meets it."""

from __future__ import annotations

import doctest
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import samplan
from samplan import api, say
from samplan.results import Finding, Gap
from samplan.schema.shape import SHAPES
from samplan.schema.values import Amount
from tests.other_values import FILES
from tests.running import ROOT
from tests.test_ways import TYPES, read

PLAN = ROOT / "plans" / "norrbygden-2025.yaml"
NEXT = ROOT / "plans" / "norrbygden-2026.yaml"
DEVIATION = {"rule": "sum-cost", "item": "budget", "reason": "Fel i källan.", "on": date(2026, 1, 15)}


@pytest.fixture(autouse=True)
def _in_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("module", [samplan, api], ids=lambda module: module.__name__)
def test_f97_the_examples_of_the_library_run(module: ModuleType) -> None:
    result = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 3
    assert 0 == result.failed


def test_i57_the_examples_of_the_page_run() -> None:
    page = str(ROOT / "docs" / "library.md")
    result = doctest.testfile(page, module_relative=False, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 15
    assert 0 == result.failed


@pytest.mark.parametrize("name", [name for name in api.__all__ if name[0].islower()])
def test_i53_every_public_function_has_an_example(name: str) -> None:
    assert ">>> " in (getattr(api, name).__doc__ or "")


@pytest.mark.parametrize("call", [api.load, api.validate, partial(api.render, to="md"), api.diff])
@pytest.mark.parametrize(
    ("given", "says"),
    [
        (None, "NoneType"),
        (b"samplan: 1", "bytes"),
        (7, "int"),
        ({"samplan": 1}, "dict"),
        ("samplan: 1\nid: a\n", "text of 2 lines"),
        ([None], "NoneType"),
        ([["plans"]], "list"),
        ([], "at least one path"),
        ((), "at least one path"),
        ("", "a path is empty"),
    ],
    ids=repr,
)
def test_i52_what_is_no_path_is_refused_with_what_to_use(
    call: Callable[..., object], given: object, says: str
) -> None:
    with pytest.raises(api.UsageError, match=says):
        call([given, PLAN] if call is api.diff and isinstance(given, str) else given)


def test_i52_one_or_several_is_what_is_asked_for() -> None:
    assert api.load([PLAN]) == api.load(PLAN)
    with pytest.raises(api.UsageError, match="paths given: 2"):
        api.load([PLAN, NEXT])
    with pytest.raises(api.UsageError, match="given: 1"):
        api.diff(PLAN)
    with pytest.raises(api.UsageError, match="given: 3"):
        api.diff([PLAN, NEXT, PLAN])
    with pytest.raises(api.InputError, match="files, not one"):
        api.load(ROOT / "plans")
    assert api.diff([PLAN, NEXT]) == api.diff(PLAN, NEXT) == api.diff(api.load(PLAN), api.load(NEXT))


def test_i52_a_plan_is_rendered_as_its_file_is() -> None:
    (by_file,) = api.render(PLAN, "html")
    (by_plan,) = api.render(api.load(PLAN), "html")
    assert by_file.text == by_plan.text
    assert ["norrbygden-2025", str(NEXT)] == [one.source for one in api.render([api.load(PLAN), NEXT], "md")]


def test_i52_text_goes_through_loads() -> None:
    data = PLAN.read_bytes()
    assert api.loads(data) == api.loads(data.decode()) == api.load(PLAN)
    with pytest.raises(api.InputError, match=r"“new\.yaml” has"):
        api.loads("samplan: 1\nid: a\n", name="new.yaml")
    for wrong in (None, 7, PLAN, [b"a"]):
        with pytest.raises(api.UsageError, match="loads reads text or bytes"):
            api.loads(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_i55_a_plan_is_data_and_json_and_a_plan_again(path: Path) -> None:
    plan = api.load(path)
    data = plan.to_dict()
    again = api.loads(json.dumps(data))
    assert plan == again == api.plan_from(data)
    assert data == again.to_dict()
    assert list(data) == [field.name for field in SHAPES["Plan"].fields if field.name in data]


@pytest.mark.parametrize("way", TYPES, ids=lambda way: way["type"])
def test_i55_every_way_of_writing_is_written_again(way: dict[str, Any]) -> None:
    for one in way["ways"]:
        for written in (one["right"], *one.get("also", ())):
            plan: Any = read(way, written)
            again = api.loads(json.dumps(plan.to_dict()))
            assert (plan, plan.to_dict()) == (again, again.to_dict()), written


def test_i55_json_is_read_as_json_writes_it() -> None:
    data = api.load(PLAN).to_dict() | {"title": 'Plan \N{GRINNING FACE} \\ud83d\\ude00 "å"'}
    for written in (json.dumps(data), json.dumps(data, indent="\t"), json.dumps(data, ensure_ascii=False)):
        assert data["title"] == api.loads(written).title


def test_i55_data_that_no_file_can_hold_is_refused() -> None:
    data = api.load(PLAN).to_dict()
    with pytest.raises(api.UsageError, match="plan_from reads a mapping"):
        api.plan_from([data])  # type: ignore[arg-type]
    with pytest.raises(api.UsageError, match="object cannot stand in a plan file"):
        api.plan_from(data | {"title": object()})
    with pytest.raises(api.InputError, match="“<data>” has 1 fault and cannot be used"):
        api.plan_from(data | {"titel": "Plan"})
    assert date(2026, 1, 15) == api.plan_from(data | {"deviations": [DEVIATION]}).deviations[0].on


def test_i56_an_amount_without_a_unit_raises() -> None:
    budget = api.load(PLAN).budget
    assert budget is not None
    amount = budget.costs[0].amounts[0]
    assert isinstance(amount, Amount)
    assert amount.kronor("tkr") == amount.within("tkr").kronor()
    with pytest.raises(ValueError, match="has no unit"):
        amount.kronor()


@pytest.mark.parametrize("of", [str, Path])
def test_f97_a_path_is_a_text_or_a_path_and_never_letters(of: Callable[[Path], str | Path]) -> None:
    assert "norrbygden-2025" == api.load(of(PLAN)).id
    assert 1 == len(api.validate(of(PLAN)).files) == len(api.validate([of(PLAN)]).files)
    assert len(list((ROOT / "plans").glob("*.yaml"))) == len(api.validate(of(ROOT / "plans")).files)
    (document,) = api.render(of(PLAN), "md")
    assert "norrbygden-2025.md" == document.name
    assert str(PLAN) == document.source
    assert document.text.startswith("# Verksamhetsplan med budget 2025\n")
    assert api.diff(of(PLAN), of(NEXT)).changes


def test_f97_today_is_asked_of_the_clock_where_it_is_not_given() -> None:
    assert date.today().isoformat() == api.validate(PLAN).today  # noqa: DTZ011 - the user's own day
    assert "2026-01-15" == api.validate(PLAN, today=date(2026, 1, 15)).today


def test_f97_an_error_says_its_sentence_with_its_facts() -> None:
    with pytest.raises(api.InputError) as missing:
        api.load("plans/finns-inte.yaml")
    assert "“plans/finns-inte.yaml” does not exist" == str(missing.value)
    assert "”plans/finns-inte.yaml” finns inte" == say(missing.value.message)
    with pytest.raises(api.UsageError, match="there is no rule “sum-kost”; did you mean “sum-cost”"):
        api.validate(PLAN, select=["sum-kost"])
    with pytest.raises(api.InputError, match=r"has 1[0-9]? faults? and cannot be used"):
        api.load("tests/plans/broken/schema-ten-faults.yaml")
    with pytest.raises(api.OutputError, match="cannot be written"):
        api.write(f"{PLAN}/x", "")


def test_f97_a_finding_has_words_in_both_languages() -> None:
    report = api.validate("plans/rar-sormland-2021.yaml")
    gaps: list[Gap] = [gap for file in report.files for one in file.verdicts for gap in one.gaps]
    findings: tuple[Finding, ...] = report.findings
    assert findings
    assert gaps
    for message in [*(one.message for one in findings), *(one.fact for one in gaps)]:
        assert say(message, "sv") != say(message, "en")


def test_f97_what_is_public_is_there() -> None:
    assert [] == [name for name in api.__all__ if not hasattr(api, name)]
    assert [] == [name for name in samplan.__all__ if not hasattr(samplan, name)]
    assert sorted(api.__all__) == api.__all__


def test_importing_samplan_loads_nothing_else() -> None:
    program = "import sys, samplan; print(*(name for name in sys.modules if name.startswith('samplan')))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "samplan" == result.stdout.strip()


def test_i55_the_words_of_the_ends_of_a_period_come_back() -> None:
    ends = [{"from": "kvartal 2 2026"}, {"from": "2026-03-01", "to": "hösten 2026"}, {"to": "sommaren 2026"}]
    data = api.load(PLAN).to_dict() | {
        "interventions": [{"name": str(n), "period": one} for n, one in enumerate(ends)]
    }
    assert ends == [one["period"] for one in api.plan_from(data).to_dict()["interventions"]]


def test_validate_says_what_the_run_came_to() -> None:
    day = date(2026, 1, 15)
    assert "findings" == api.validate("plans/rar-sormland-2021.yaml", today=day).status
    assert "fine" == api.validate("plans/rar-sormland-2021.yaml", today=day, fail_on="never").status
    with pytest.raises(api.UsageError, match="warnings"):
        api.validate(PLAN, fail_on="warnings")
