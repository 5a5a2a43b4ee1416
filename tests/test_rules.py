"""The rules, by cases that a domain expert can read: one file a rule in `tests/cases/rules`.

A case changes the minimal plan below, and says what the rule answers and where:

    - fail: a sentence  # or pass, undecidable, not_applicable
      plan: {changes to the minimal plan; `key: ~` takes a key away, a list replaces a list}
      says: {budget.stated.costs: words of the message in Swedish}  # every finding, in order
      lacks: {budget.costs: words of what is missing}  # every gap, in order
      notes: [words that some note has]  # none at all, if the list is empty
      others: [{changes that make the other plans of the run}]
      today: 2026-01-15

Several words, which all stand there, are a list. More is said of the first finding, or the first gap:

      says_en, remedy, remedy_en: words  # lacks_en of a gap
      severity: error  # the rule's own, if left out
      source: what the finding rests on, whole, in Swedish
      points_to: the words within the value
      elsewhere: [the places that explain it; in another plan as `plan-id: place`]

Of several findings at one place, or where more is said of the second too, `findings` (`gaps`) is a list of
such mappings, each with its `at` and `says`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from samplan import api
from samplan.loading.tree import read_tree
from samplan.render.words import say
from samplan.results import Finding, Outcome, Severity, Span, Verdict
from samplan.results import Path as PlanPath
from samplan.rules.base import ALL_KINDS, Rule, the_plan
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL, FAMILIES, IDS, LAST, rule
from samplan.schema.plan import Plan
from samplan.schema.reader import plan_from
from samplan.schema.shape import place
from samplan.texts import Language, Message

CASES = Path(__file__).parent / "cases" / "rules"

MINIMAL = {
    "samplan": 1,
    "id": "plan",
    "kind": "operational_plan",
    "title": "Verksamhetsplan 2021",
    "period": 2021,
    "association": {"name": "Samordningsförbundet Norrbygden"},
}

HEADINGS = {
    "sv": ("Vad regeln kontrollerar", "Varför", "Exempel", "Så rättar du", "Källa"),
    "en": ("What it checks", "Why", "Example", "How to fix", "Source"),
}

OF_FIRST = ("severity", "says_en", "remedy", "remedy_en", "points_to", "elsewhere", "source")
"""What a case may say of its first finding."""
KEYS = {"case", "plan", "others", "today", "outcome", "findings", "gaps", "notes"}
FINDING_KEYS = {"at", "says", *OF_FIRST}
GAP_KEYS = {"at", "says", "says_en"}


def _cases(path: Path) -> list[dict[str, Any]]:
    """The cases of a file, its values read as those of a plan are."""
    read = read_tree(path.name, b"cases:\n" + path.read_bytes())
    assert read.tree is not None, read.findings
    return [_in_full(case) for case in read.tree.data["cases"]]


def _in_full(case: Mapping[str, Any]) -> dict[str, Any]:
    """A case with its answer under `outcome` and what it says in lists."""
    full = dict(case)
    (full["outcome"],) = {str(one) for one in Outcome} & set(full)
    full["case"] = full.pop(full["outcome"])
    if "says" in full:
        full["findings"] = _each(full.pop("says"), {key: full.pop(key) for key in OF_FIRST if key in full})
    if "lacks" in full:
        more = {"says_en": full.pop("lacks_en")} if "lacks_en" in full else {}
        full["gaps"] = _each(full.pop("lacks"), more)
    return full


def _each(words_at: Mapping[str, Any], of_first: Mapping[str, Any]) -> list[dict[str, Any]]:
    each = [{"at": where, "says": words} for where, words in words_at.items()]
    return [{**each[0], **of_first}, *each[1:]]


ALL_CASES = [(path.stem, case) for path in sorted(CASES.glob("*.yaml")) for case in _cases(path)]
each_case = pytest.mark.parametrize(
    ("name", "case"), ALL_CASES, ids=[f"{name}: {case['case']}" for name, case in ALL_CASES]
)
each_rule = pytest.mark.parametrize("one", ALL, ids=[one.id for one in ALL])


def merged(base: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """The base with the change: mappings within mappings, all else replaced, `None` taken away."""
    result = dict(base)
    for key, value in change.items():
        old = result.get(key)
        if value is None:
            result.pop(key, None)
        else:
            result[key] = (
                merged(old if isinstance(old, dict) else {}, value) if isinstance(value, dict) else value
            )
    return result


@dataclass(frozen=True)
class PlaceLocator:
    """Tells the place in a plan instead of the place in a file."""

    plan: Plan
    prefix: str = ""

    def locate(self, path: PlanPath, needle: str = "", *, nth: int = 0, key: bool = False) -> Span:
        """A span whose file is the place, and whose excerpt is the needle."""
        del nth, key
        return Span(self.prefix + place(self.plan, path), 1, 1, 1, 1, needle)


def plans_of(case: Mapping[str, Any]) -> tuple[Plan, dict[str, Plan]]:
    """The plan of a case, and the other plans of its run by id."""
    plan = plan_from(merged(MINIMAL, case.get("plan") or {}))
    others = [plan_from(merged(MINIMAL, change)) for change in case.get("others") or []]
    assert len({plan.id, *(other.id for other in others)}) == 1 + len(others), "two plans have the same id"
    return plan, {other.id: other for other in others}


def today_of(case: Mapping[str, Any]) -> date:
    """The day of a case."""
    day = case.get("today", date(2021, 1, 15))
    assert isinstance(day, date)
    return day


def verdict_on(case: Mapping[str, Any], one: Rule) -> Verdict:
    """What the rule says in a case; the one that judges the others, after them."""
    plan, others = plans_of(case)
    rules = ALL if one.id == LAST else (one,)
    subjects = {name: Subject(other, PlaceLocator(other, f"{name}: ")) for name, other in others.items()}
    return judge(Subject(plan, PlaceLocator(plan)), rules, subjects, today_of(case))[-1]


def in_words(message: Message | None, language: Language = "sv") -> str:
    """A message in words, with plain spaces and minus signs; in English too, to see that it can be said."""
    if message is None:
        return ""
    assert "not stated" not in say(message, "en"), "a fact is None"
    return say(message, language).replace("\u00a0", " ").replace("\u2212", "-")


def absent(words: object, text: str) -> list[str]:
    """Those of the words that the text does not have; a day or a number may stand without quotes."""
    each = words if isinstance(words, list) else [words]
    return [str(word) for word in each if str(word) not in text]


def _compare_finding(expected: Mapping[str, Any], finding: Finding, one: Rule) -> None:
    assert set(expected) <= FINDING_KEYS
    message, remedy = in_words(finding.message), in_words(finding.remedy)
    assert finding.source is not None
    assert expected.get("source", finding.source.sv) == finding.source.sv
    in_english = {"says_en": in_words(finding.message, "en"), "remedy_en": in_words(finding.remedy, "en")}
    labels = [in_words(related.label) for related in finding.related]
    assert all(labels)
    assert expected["at"] == finding.place
    assert Severity(expected.get("severity", one.weight.value)) == finding.severity
    assert expected["says"], "a finding says something"
    assert [] == absent(expected["says"], message), message
    assert [] == absent(expected.get("remedy", []), remedy), remedy
    for key, text in in_english.items():
        assert [] == absent(expected.get(key, []), text), text
    assert expected.get("points_to", finding.span.excerpt) == finding.span.excerpt
    elsewhere = [related.span.file for related in finding.related]
    assert expected.get("elsewhere", elsewhere) == elsewhere


@each_case
def test_a_rule_answers_as_its_case_says(name: str, case: dict[str, Any]) -> None:
    one = rule(name)
    assert set(case) <= KEYS
    verdict = verdict_on(case, one)
    said = [(found.place, in_words(found.message)) for found in verdict.findings]
    missed = [(gap.place, in_words(gap.fact)) for gap in verdict.gaps]
    in_english = [in_words(gap.fact, "en") for gap in verdict.gaps]
    assert Outcome(case["outcome"]) == verdict.outcome, (said, missed)
    assert len(case.get("findings", [])) == len(verdict.findings), said
    for expected, finding in zip(case.get("findings", []), verdict.findings, strict=True):
        _compare_finding(expected, finding, one)
    assert len(case.get("gaps", [])) == len(verdict.gaps), missed
    for expected, (where, fact), english in zip(case.get("gaps", []), missed, in_english, strict=True):
        assert set(expected) <= GAP_KEYS
        assert expected["at"] == where
        assert [] == absent(expected["says"], fact), fact
        assert [] == absent(expected.get("says_en", []), english), english
    notes = [in_words(note) for note in verdict.notes]
    assert [] == absent(case.get("notes", []), "\n".join(notes)), notes
    assert case.get("notes") != [] or not notes, notes


def test_there_are_rules_and_cases() -> None:
    assert len(ALL) > 10
    assert len(ALL_CASES) > len(ALL)
    assert {one.id for one in ALL} == {name for name, _ in ALL_CASES}


def test_the_registry_runs_every_rule_once_and_the_one_that_judges_the_others_last() -> None:
    names = [one.id for one in ALL]
    assert sorted(names) == list(IDS)
    assert sum(map(len, FAMILIES.values())) == len(set(names)) == len(names)
    assert LAST == names[-1]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_sorted_and_holds_all_rules_of_its_folder(family: str) -> None:
    rules = FAMILIES[family]
    assert rules
    assert [one.id for one in rules] == sorted(one.id for one in rules)
    folder = Path(sys.modules[f"samplan.rules.{family}"].__file__ or "").parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules == {one.id.replace("-", "_") for one in rules}
    for one in rules:
        assert _module(one).RULE is one


def _module(one: Rule) -> ModuleType:
    """The module of a rule, which is called as the rule is."""
    family = next(name for name, rules in FAMILIES.items() if one in rules)
    return sys.modules[f"samplan.rules.{family}.{one.id.replace('-', '_')}"]


def _outcomes(one: Rule) -> Iterator[str]:
    yield from (case["outcome"] for name, case in ALL_CASES if name == one.id)


@each_rule
def test_a_rule_has_a_case_for_each_of_its_answers(one: Rule) -> None:
    expected = {"pass", "fail"}
    if one.kinds != ALL_KINDS or one.over is not the_plan:
        expected.add("not_applicable")
    if one.rests_on or {"Missing", "judge_share"} & set(vars(_module(one))):
        expected.add("undecidable")
    assert set() == expected - set(_outcomes(one))


@each_rule
def test_the_first_failing_case_of_a_rule_fixes_its_english(one: Rule) -> None:
    """Else an English sentence can say anything: nobody here reads it daily."""
    case = next(case for name, case in ALL_CASES if name == one.id and case["outcome"] == "fail")
    expected, finding = case["findings"][0], verdict_on(case, one).findings[0]
    assert expected.get("says_en"), in_words(finding.message, "en")
    assert expected.get("remedy_en") or not finding.remedy, in_words(finding.remedy, "en")


@each_rule
def test_a_rule_speaks_both_languages(one: Rule) -> None:
    assert one.title.sv != one.title.en
    assert not {one.title.sv[-1], one.title.en[-1]} & set(".:!")
    assert one.source.sv
    assert one.source.en


def _page(one: Rule, language: Language) -> list[str]:
    """The lines of the manual beside the module of a rule."""
    module = Path(_module(one).__file__ or "")
    return module.with_suffix(f".{language}.md").read_text(encoding="utf-8").splitlines()


@each_rule
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_manual_has_its_title_and_five_headings_in_order_each_with_words(
    one: Rule, language: Language
) -> None:
    title, *lines = _page(one, language)
    assert f"# {getattr(one.title, language)}" == title
    headings = [f"## {heading}" for heading in HEADINGS[language]]
    assert headings == [line for line in lines if line.startswith("#") and not line.startswith("# ")]
    for heading in headings:
        after = lines[lines.index(heading) + 1 : lines.index(heading) + 3]
        assert after[0] == ""
        assert after[1].strip(), f"nothing under {heading}"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_of_a_manual_is_that_of_a_rule(language: Language) -> None:
    folder = Path(sys.modules["samplan.rules"].__file__ or "").parent
    pages = {path.name for path in folder.glob(f"*/*.{language}.md")}
    assert pages == {f"{one.id.replace('-', '_')}.{language}.md" for one in ALL}


@each_rule
@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_explain_prints_is_the_page_and_what_the_rule_rests_on(one: Rule, language: Language) -> None:
    manual = api.explained(one.id)
    assert (one.id, one.title, one.weight, one.source) == (
        manual.entry.id,
        manual.entry.title,
        manual.entry.severity,
        manual.entry.source,
    )
    text, page = getattr(manual.page, language), _page(one, language)
    assert text.startswith("\n".join(page[2:]).rstrip())
    assert (len(text.splitlines()) > len(page)) == bool(one.rests_on)


@each_rule
def test_a_manual_in_english_writes_numbers_in_english(one: Rule) -> None:
    """Outside of what stands in a plan: examples, what is typed, and what a text says."""
    page = re.sub(r"^```.*?^```$", "", "\n".join(_page(one, "en")), flags=re.MULTILINE | re.DOTALL)
    told = [re.sub(r"`[^`]*`|\"[^\"]*\"|“[^”]*”", "", line) for line in page.splitlines()]
    assert [] == [line for line in told if re.search(r"\d %|\d \d{3}\b|\d,\d{1,2}\b", line)]
