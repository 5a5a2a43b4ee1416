"""The examples in the manuals of rules: the wrong one is what the page says it is, the right one passes.

What stands before these two is another plan of the run, of a rule that looks at one.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from samplan.api.case_differences import in_words
from samplan.api.rule_cases import Case, verdict_on
from samplan.loading.tree import read_tree
from samplan.render.severities import SEVERITIES
from samplan.render.words import say
from samplan.results import Outcome
from samplan.rules.registry import ALL, FAMILIES
from samplan.texts import Language

RULES = Path(__file__).parents[1] / "samplan" / "rules"
_EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FINDING = re.compile(r"(?:^> .*\n)+", re.MULTILINE)


def page(name: str, language: Language) -> str:
    """The manual of a rule."""
    family = next(family for family, rules in FAMILIES.items() if name in {one.id for one in rules})
    path = RULES / family / f"{name.replace('-', '_')}.{language}.md"
    return path.read_text(encoding="utf-8")


def data_of(example: str) -> Any:  # noqa: ANN401 - plain data
    """What an example says, as a plan file is read."""
    read = read_tree("example.yaml", example.encode())
    assert read.tree is not None, read.findings
    return read.tree.data


def judged(name: str, example: str, *others: str) -> tuple[Outcome, list[str]]:
    """What a rule answers to an example: the outcome, and what it says in Swedish and English."""
    one = next(rule for rule in ALL if rule.id == name)
    plan, *run = map(data_of, (example, *others))
    verdict = verdict_on(Case("", Outcome.FAIL, plan=plan, others=tuple(run)), one)
    said = [
        f"{say(SEVERITIES[found.severity], language)}: {in_words(found.message, language)}"
        for found in verdict.findings
        for language in ("sv", "en")
    ]
    return verdict.outcome, said


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", [one.id for one in ALL])
def test_the_wrong_example_of_a_manual_is_what_the_page_says_and_the_right_one_passes(
    name: str, language: Language
) -> None:
    text = page(name, language)
    *others, wrong, right = _EXAMPLE.findall(text)
    (shown,) = _FINDING.findall(text)
    expected = " ".join(line.removeprefix("> ") for line in shown.splitlines())
    outcome, said = judged(name, wrong, *others)
    assert (Outcome.FAIL, True) == (outcome, expected in said), said
    assert (Outcome.PASS, []) == judged(name, right, *others)


def test_the_manuals_of_all_rules_are_looked_at() -> None:
    assert len(ALL) > 30
