"""Everything that rules, files and changes can say goes through every output, in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types

from samplan import api
from samplan.api.rule_cases import Case, verdict_on
from samplan.changes import Changes
from samplan.diff import find_changes
from samplan.render.choices import Choices
from samplan.render.formats import CHANGES, FINDINGS
from samplan.render.look import Look
from samplan.render.report.markdown import LONGEST
from samplan.render.report_schema import report_schema
from samplan.render.theme import Theme
from samplan.render.words import KNOWN
from samplan.results import FileReport, Report, Verdict
from samplan.rules.registry import rule
from samplan.texts import Language, Message
from tests.test_rules import ALL_CASES
from tests.unit.diff.plans import cases_in, plan_of

ROOT = Path(__file__).parent.parent
FILES = sorted(ROOT.glob("tests/plans/broken/*.yaml"))
DIFFS = [case for path in sorted(ROOT.glob("tests/cases/diff/*.yaml")) for case in cases_in(path)]
PLAIN = Choices(theme=Theme(font="stack"))
"""A page without a typeface, which takes as long as all the rest."""


def strict(part: Any) -> Any:  # noqa: ANN401 - JSON data
    """A schema that refuses what it does not describe, so that nothing is written that nobody is told of."""
    if isinstance(part, dict):
        return {key: False if value is True else strict(value) for key, value in part.items()}
    return [strict(one) for one in part] if isinstance(part, list) else part


STRICT = Draft202012Validator(strict(report_schema()))
LANGUAGES: tuple[Language, ...] = get_args(Language)


def report_of(verdict: Verdict) -> Report:
    return Report((FileReport("plan.yaml", "plan", "Plan", verdict.findings, (verdict,)),), "2021-01-15")


def messages_of(report: Report) -> Iterator[Message]:
    """Every message of a report that has facts."""
    for finding in report.findings:
        yield from (one for one in (finding.message, finding.remedy) if one is not None)
        yield from (related.label for related in finding.related)
    for verdict in (one for file in report.files for one in file.verdicts):
        yield from verdict.notes
        yield from (gap.fact for gap in verdict.gaps)


def unknown_facts(fact: object) -> Iterator[object]:
    """What has no words within a fact: nothing, a truth value, or a value of a type that is not known."""
    if fact is None or isinstance(fact, bool) or not isinstance(fact, KNOWN):
        yield fact
    elif isinstance(fact, Message):
        for part in fact.facts.values():
            yield from unknown_facts(part)
    elif isinstance(fact, tuple):
        for part in fact:
            yield from unknown_facts(part)


def nothings(value: Any) -> int:  # noqa: ANN401 - JSON data
    """How many nulls there are within a value."""
    if isinstance(value, dict):
        return sum(map(nothings, value.values()))
    return sum(map(nothings, value)) if isinstance(value, list) else int(value is None)


def say_all(report: Report) -> None:
    """Write a report in every format and language, and look at what is for machines."""
    for message in messages_of(report):
        assert [] == list(unknown_facts(message)), message
    for language in LANGUAGES:
        look = Look(language, is_verbose=True, choices=PLAIN)
        written = {name: one.write(report, look) for name, one in FINDINGS.items()}
        assert all(text.endswith("\n") for text in written.values() if text or report.findings)
        text, data = written["text"], json.loads(written["json"])
        found = [one for file in data["files"] for one in file["findings"]]
        assert len(report.findings) == len(found)
        assert 0 == nothings(data)
        assert [] == [one.message for one in STRICT.iter_errors(data)]
        assert len(written["markdown"]) <= LONGEST
        assert written["html"].count('<article class="finding') == len(found)
        verdicts = [(one.outcome.value, one.is_waiting) for file in report.files for one in file.verdicts]
        judged = [one for file in data["files"] for one in file["verdicts"]]
        assert verdicts == [(one["outcome"], one["is_waiting"]) for one in judged]
        for one in found[:100]:
            assert f"[{one['rule']}]: " in text
            assert one["message"].partition("\n")[0].split(" ")[0] in text


@pytest.mark.parametrize(
    ("name", "case"), ALL_CASES, ids=[f"{name}: {case.name}" for name, case in ALL_CASES]
)
def test_r02_f90_f91_what_a_rule_says_goes_through_every_output(name: str, case: Case) -> None:
    say_all(report_of(verdict_on(case, rule(name))))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_r02_what_is_said_of_a_broken_file_goes_through_every_output(path: Path) -> None:
    say_all(api.validate([str(path)], today=date(2021, 1, 1)))


@pytest.mark.parametrize("number", range(len(DIFFS)))
def test_r02_what_differs_goes_through_every_output(number: int) -> None:
    case = DIFFS[number]
    if "before" in case:
        write_all(find_changes(plan_of(case["before"]), plan_of(case["after"])))


def write_all(changes: Changes) -> None:
    for language in LANGUAGES:
        written = {name: write(changes, Look(language)) for name, write in CHANGES.items()}
        assert all(text.endswith("\n") for text in written.values())
        assert written["markdown"].startswith("#")
        assert len(changes.changes) == len(json.loads(written["json"])["changes"])


def test_there_is_something_to_say() -> None:
    assert min(len(ALL_CASES), len(FILES), len(DIFFS)) > 30
