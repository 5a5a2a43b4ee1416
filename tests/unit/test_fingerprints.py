"""A finding keeps its fingerprint while lines move, words change and other faults come and go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from samplan import api
from samplan.fingerprints import fingerprinted
from samplan.frozen import replace
from samplan.results import FileReport, Finding, Report, Severity, Span
from samplan.texts import Text

SAID = Text("sagt", "said").of()
PLAN = (Path(__file__).parents[2] / "plans" / "rar-sormland-2021.yaml").read_text(encoding="utf-8")
SPAN = Span("plan.yaml", 3, 1, 3, 9, "title: x")


def finding(rule: str = "sum-cost", place: str = "budget.costs", span: Span = SPAN) -> Finding:
    return Finding(rule, Severity.ERROR, SAID, span, place=place)


def file_of(*findings: Finding, file: str = "plan.yaml", plan: str = "plan") -> FileReport:
    return FileReport(file, plan, "Plan", findings)


def prints(*files: FileReport) -> list[str]:
    return [one.fingerprint for told in fingerprinted(Report(files)) for one in told]


def found_in(folder: Path, text: str) -> list[tuple[str, str]]:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    report = api.validate(file, today=date(2026, 1, 1))
    return [(one.finding.rule, one.fingerprint) for told in fingerprinted(report) for one in told]


def test_moved_lines_change_no_fingerprint(tmp_path: Path) -> None:
    before = found_in(tmp_path, PLAN)
    assert len(before) > 3
    assert before == found_in(tmp_path, "# en rad\n\n" + PLAN.replace("\n", "\n\n", 2))


def test_the_file_of_a_plan_may_have_another_name() -> None:
    assert prints(file_of(finding())) == prints(file_of(finding(), file="mapp/annan.yaml"))


def test_a_file_that_is_no_plan_goes_by_its_name_from_wherever_it_is_named() -> None:
    first = prints(file_of(finding("yaml-tab", ""), file="plans/a.yaml", plan=""))
    assert first == prints(file_of(finding("yaml-tab", ""), file="/srv/plans/a.yaml", plan=""))
    assert first == prints(file_of(finding("yaml-tab", ""), file="plans\\a.yaml", plan=""))
    assert first != prints(file_of(finding("yaml-tab", ""), file="plans/b.yaml", plan=""))


def test_what_has_no_place_goes_by_the_words_of_its_line() -> None:
    first = prints(file_of(finding("yaml-tab", "", SPAN)))
    assert first == prints(file_of(finding("yaml-tab", "", Span("plan.yaml", 9, 3, 9, 11, "  title:   x"))))
    assert first != prints(file_of(finding("yaml-tab", "", Span("plan.yaml", 3, 1, 3, 9, "title: y"))))


def test_rule_place_and_plan_each_make_another_one() -> None:
    ones = (finding(), finding(rule="sum-income"), finding(place="budget.income"))
    found = prints(file_of(*ones), file_of(finding(), plan="other"))
    assert 4 == len(set(found))


def test_equal_ones_are_numbered_through_the_whole_run() -> None:
    found = prints(file_of(finding(), finding()), file_of(finding(), file="same-id.yaml"))
    assert 3 == len(set(found))
    assert found[:1] == prints(file_of(finding()))


def test_those_of_the_baseline_are_counted_first() -> None:
    all_new = file_of(finding(), finding())
    half = replace(file_of(finding()), known=(finding(),))
    [told] = fingerprinted(Report((half,)))
    assert [one.is_new for one in told] == [False, True]
    assert [one.fingerprint for one in told] == prints(all_new)
