"""The rules, by cases that a domain expert can read: one file a rule in `tests/cases/rules`.

`samplan.api.rule_cases` has the form of a case.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from samplan import api
from samplan.api.case_differences import differences, in_words
from samplan.api.rule_cases import Case, read_cases, verdict_on
from samplan.rules.base import ALL_KINDS, Rule, the_plan
from samplan.rules.registry import ALL, FAMILIES, IDS, LAST, rule
from samplan.texts import Language

CASES = Path(__file__).parent / "cases" / "rules"

HEADINGS = {
    "sv": ("Vad regeln kontrollerar", "Varför", "Exempel", "Så rättar du", "Källa"),
    "en": ("What it checks", "Why", "Example", "How to fix", "Source"),
}


def _cases(path: Path) -> Iterator[Case]:
    """The cases of a file, none of which has a fault."""
    for case in read_cases(path.name, path.read_bytes()):
        assert isinstance(case, Case), case
        yield case


ALL_CASES = [(path.stem, case) for path in sorted(CASES.glob("*.yaml")) for case in _cases(path)]
each_case = pytest.mark.parametrize(
    ("name", "case"), ALL_CASES, ids=[f"{name}: {case.name}" for name, case in ALL_CASES]
)
each_rule = pytest.mark.parametrize("one", ALL, ids=[one.id for one in ALL])


@each_case
def test_a_rule_answers_as_its_case_says(name: str, case: Case) -> None:
    one = rule(name)
    assert [] == [in_words(said) for said in differences(case, one)]


@each_case
def test_all_that_a_rule_says_can_be_said_in_english(name: str, case: Case) -> None:
    verdict = verdict_on(case, rule(name))
    said = [message for found in verdict.findings for message in (found.message, found.remedy)]
    said += [related.label for found in verdict.findings for related in found.related]
    assert all(found.source for found in verdict.findings)
    for message in (*said, *(gap.fact for gap in verdict.gaps), *verdict.notes):
        assert message is None or (in_words(message) and "not stated" not in in_words(message, "en"))


def test_there_are_rules_and_cases() -> None:
    assert len(ALL) > 70
    assert len(ALL_CASES) > 10 * len(ALL)
    assert {one.id for one in ALL} == {name for name, _ in ALL_CASES}


def test_a_rule_is_a_page_of_code() -> None:
    """A rule compares; what it computes, and what several say, stands elsewhere: on average 60 lines."""
    sizes = [len(Path(_module(one).__file__ or "").read_text(encoding="utf-8").splitlines()) for one in ALL]
    assert len(sizes) > 70
    assert sum(sizes) <= 60 * len(sizes)
    assert max(sizes) <= 110


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
    yield from (case.outcome for name, case in ALL_CASES if name == one.id)


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
    case = next(case for name, case in ALL_CASES if name == one.id and case.outcome == "fail")
    expected, finding = case.findings[0], verdict_on(case, one).findings[0]
    assert expected.get("says_en"), in_words(finding.message, "en")
    assert expected.get("remedy_en") or not finding.remedy, in_words(finding.remedy, "en")


@each_rule
def test_a_rule_speaks_both_languages(one: Rule) -> None:
    title = api.explained(one.id).entry.title
    assert title.sv != title.en
    assert not {title.sv[-1], title.en[-1]} & set(".:!")
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
    assert f"# {getattr(api.explained(one.id).entry.title, language)}" == title
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
    assert (one.id, one.weight, one.source) == (
        manual.entry.id,
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
