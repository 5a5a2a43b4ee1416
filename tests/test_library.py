"""The library as somebody who writes Python meets it."""

from __future__ import annotations

import doctest
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import samplan
from samplan import api, say
from samplan.results import Finding, Gap
from tests.running import ROOT

PLAN = ROOT / "plans" / "norrbygden-2025.yaml"
NEXT = ROOT / "plans" / "norrbygden-2026.yaml"


@pytest.fixture(autouse=True)
def _in_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_f97_the_example_of_the_package_runs() -> None:
    result = doctest.testmod(samplan, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 3
    assert 0 == result.failed


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
