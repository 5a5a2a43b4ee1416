"""The report of `validate` for people."""

from __future__ import annotations

import re

import pytest

from samplan.frozen import replace
from samplan.render.excerpt import cells, excerpt
from samplan.render.findings_frame import EXCERPT
from samplan.render.findings_text import SHOWN, findings_text
from samplan.render.look import Look
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Related,
    Report,
    Severity,
    Span,
    Verdict,
)
from samplan.texts import Text

LINE = "budget: {costs: [7 500 tkr]}"
SAID = Text("summan är en annan än raderna ger, och det är {what}", "the sum is {what}").of(what="fel")


def span(line: int = 1, column: int = 9, end: int = 15, text: str = LINE) -> Span:
    return Span("plan.yaml", line, column, line, end, text)


def finding(severity: Severity = Severity.ERROR, line: int = 1, rule: str = "sum-cost") -> Finding:
    return Finding(rule, severity, SAID, span(line), remedy=SAID, source=Text("räkning", "arithmetic"))


def report(*findings: Finding, verdicts: tuple[Verdict, ...] = ()) -> str:
    file = FileReport("plan.yaml", "plan", "Plan 2027", findings, verdicts)
    return findings_text(Report((file,)), Look("sv"))


PASSED = Verdict("sum-income", Outcome.PASS, notes=(Text("det blev 8", "it was 8").of(),))
OPEN = Verdict("sum-cost", Outcome.UNDECIDABLE, gaps=(Gap(Text("intäkten", "the income").of(), span()),))


def test_f84_nothing_wrong_is_never_said_without_what_is_not_known() -> None:
    undecided = "inga fel funna; 1 kontroll kunde inte avgöras"
    lines = report(verdicts=(PASSED, OPEN)).splitlines()
    assert undecided in lines[1]
    assert f"1 fil: {undecided}." == lines[-1]
    assert "inga fel funna, och allt kunde avgöras" in report(verdicts=(PASSED,))
    assert "1 fil: 1 fel; 1 kontroll kunde inte avgöras." in report(finding(), verdicts=(OPEN,))
    assert "1 fil: 1 varning." in report(finding(Severity.WARNING), verdicts=(PASSED,))


def test_f84_of_what_does_not_apply_nothing_is_said_to_be_right() -> None:
    other = Verdict("three-year-plan", Outcome.NOT_APPLICABLE)
    lines = report(verdicts=(other,)).splitlines()
    assert "ingenting prövat: ingen av kontrollerna gäller här" in lines[1]
    assert "1 fil: ingenting prövat: ingen av kontrollerna gäller här." == lines[-1]
    assert "inga fel funna, och allt kunde avgöras" in report(verdicts=(other, PASSED))


def test_f84_an_accepted_deviation_does_not_hide_what_is_not_known() -> None:
    accepted = replace(finding(), accepted=Acceptance("beslutat", None, None))
    text = report(accepted, verdicts=(OPEN,))
    assert "inga fel funna och 1 godtagen avvikelse; 1 kontroll kunde inte avgöras." in text


def test_a_rule_with_a_fault_and_an_open_question_tells_both() -> None:
    both = replace(OPEN, outcome=Outcome.FAIL, findings=(finding(),))
    text = report(finding(), verdicts=(both,))
    assert "kan inte avgöras (1):" in text
    assert "saknas: intäkten" in text


def test_f85_a_missing_fact_is_said_once_for_all_rules_that_lack_it() -> None:
    twice = Verdict("sum-gap", Outcome.UNDECIDABLE, gaps=(*OPEN.gaps, replace(OPEN.gaps[0], span=span(2))))
    text = report(verdicts=(OPEN, twice))
    assert 1 == text.count("saknas: intäkten")
    assert "    sum-cost, sum-gap: saknas: intäkten (plan.yaml:1:9)\n" in text


@pytest.mark.parametrize("number", [SHOWN, SHOWN + 1, SHOWN + 4900])
def test_r06_a_hundred_findings_of_a_file_are_printed_and_the_rest_counted(number: int) -> None:
    text = report(*(finding(line=at) for at in range(1, number + 1)))
    assert SHOWN == text.count("fel[sum-cost]")
    assert (number > SHOWN) is ("till; alla finns i -f json" in text)
    assert f"1 fil: {number} fel." in text.replace("\u00a0", "") or number < 10000
    if number > SHOWN:
        assert f"… och {number - SHOWN} till" in text.replace("\u00a0", "")


def test_r06_the_heaviest_are_printed_and_come_first() -> None:
    text = report(*(finding(Severity.INFO, at) for at in range(1, 200)), finding(line=200), finding(line=201))
    assert 98 == text.count("upplysning[sum-cost]")
    assert text.index("plan.yaml:200:9") < text.index("plan.yaml:201:9") < text.index("plan.yaml:1:9")


def test_r06_missing_facts_end_too() -> None:
    gaps = tuple(Gap(Text(f"uppgift {n}", f"fact {n}").of(), span()) for n in range(300))
    assert SHOWN == report(verdicts=(replace(OPEN, gaps=gaps),)).count("saknas: uppgift")


def test_f86_findings_come_after_the_title_of_their_file() -> None:
    text = report(finding(), verdicts=(PASSED,))
    assert text.startswith("Plan 2027 (plan.yaml)\n\nfel[sum-cost]: ")
    assert 1 == text.count("Plan 2027")


def test_f86_beside_errors_what_is_accepted_and_computed_is_short() -> None:
    accepted = replace(finding(rule="sum-gap"), accepted=Acceptance("beslutat", None, None))
    text = report(finding(), accepted, verdicts=(PASSED,))
    assert "godtaget[sum-gap]: summan är en annan än raderna ger, och det är fel (plan.yaml:1:9)\n" in text
    assert "beslutat" not in text
    assert "det blev 8" not in text
    alone = report(accepted, verdicts=(PASSED,))
    assert "= godtaget: beslutat" in alone
    assert "det blev 8" in alone


def test_what_is_worst_comes_first_and_what_is_accepted_last() -> None:
    accepted = replace(finding(rule="sum-gap"), accepted=Acceptance("beslutat", None, None))
    found = (accepted, finding(Severity.INFO), finding(Severity.WARNING, 2), finding(line=3))
    signs = re.findall(r"^(\w+)\[", report(*found), re.MULTILINE)
    assert ["fel", "varning", "upplysning", "godtaget"] == signs


def test_beside_errors_what_passed_is_counted_and_shown_when_asked_for() -> None:
    file = FileReport("plan.yaml", "plan", "Plan 2027", (finding(),), (PASSED,))
    text = findings_text(Report((file,)), Look("sv"))
    assert "  uppfyllda (1): -v visar vilka, med siffror\n" in text
    assert "sum-income" not in text
    verbose = findings_text(Report((file,)), Look("sv", is_verbose=True))
    assert "  uppfyllda (1): sum-income\n    sum-income: det blev 8\n" in verbose


@pytest.mark.parametrize(
    ("fail_on", "signs", "is_open"),
    [
        ("error", ["fel"], False),
        ("warning", ["fel", "varning"], False),
        ("info", ["fel", "varning", "upplysning"], False),
        ("undecidable", ["fel"], True),
        ("never", [], False),
    ],
)
def test_quiet_prints_what_fails_and_the_last_line(fail_on: str, signs: list[str], *, is_open: bool) -> None:
    accepted = replace(finding(rule="sum-gap"), accepted=Acceptance("beslutat", None, None))
    found = (finding(), finding(Severity.WARNING), finding(Severity.INFO), accepted)
    files = (
        FileReport("plan.yaml", "plan", "Plan 2027", found, (PASSED, OPEN)),
        FileReport("clean.yaml", "clean", "Plan 2028", (), (PASSED,)),
    )
    text = findings_text(Report(files, fail_on=fail_on), Look("sv", is_quiet=True))
    assert signs == re.findall(r"^(\w+)\[", text, re.MULTILINE)
    assert is_open is ("saknas: intäkten" in text)
    assert "clean.yaml" not in text
    assert "uppfyllda" not in text
    assert text.splitlines()[-1].startswith(
        "2 filer: 1 fel, 1 varning, 1 upplysning och 1 godtagen avvikelse;"
    )


def test_statistics_count_the_findings_of_each_rule() -> None:
    accepted = replace(finding(rule="sum-gap"), accepted=Acceptance("beslutat", None, None))
    warnings = [finding(Severity.WARNING, line, "goal-measurable") for line in range(12)]
    file = FileReport("plan.yaml", "plan", "Plan 2027", (*warnings, accepted, finding()), (PASSED,))
    lines = findings_text(Report((file,)), Look("sv", is_counted=True)).splitlines()
    assert [
        " 1  fel       sum-cost",
        "12  varning   goal-measurable",
        " 1  godtaget  sum-gap",
        "",
        "1 fil: 1 fel, 12 varningar och 1 godtagen avvikelse.",
    ] == lines


@pytest.mark.parametrize("width", [30, 60, 200])
def test_f86_a_file_stays_whole_and_its_place_goes_below_where_both_have_no_room(width: int) -> None:
    one = replace(finding(), place="goals[long-term].indicators[share-of-all].target")
    file = FileReport("plan.yaml", "plan", "Plan 2027 för Norrbygden och Fjällheda", (one,))
    text = findings_text(Report((file,)), Look("sv", width=width))
    assert " --> plan.yaml:1:9" in text
    assert "(plan.yaml)" in text
    is_wide = "plan.yaml:1:9  goals[long-term]" in text
    assert is_wide is (width == 200 or len(" --> plan.yaml:1:9  ") + len(one.place) <= width)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_f86_lines_are_broken_at_words_and_fit_the_terminal(width: int) -> None:
    long = LINE.replace("7 500", "7 500 " * 60)
    found = replace(
        finding(),
        span=span(column=300, end=310, text=long),
        related=(Related(span(), Text("här står summan som raderna ger", "here").of()),),
    )
    file = FileReport("plan.yaml", "plan", "Plan 2027", (found,), (PASSED, OPEN))
    text = findings_text(Report((file,)), Look("sv", width=width, is_verbose=True))
    words = findings_text(Report((file,)), Look("sv", is_verbose=True)).split()
    assert max(map(len, text.splitlines())) <= width
    assert not [word for word in re.findall(r"\w{4,}", text) if not any(word in one for one in words)]


@pytest.mark.parametrize(
    ("line", "column", "end"),
    [
        ("title: [fel]", 7, 12),
        ("\ttitle:\t[fel]", 8, 13),
        ("日本: [fel]", 4, 9),
        ("a\u0301\u200b\ufeffb: [fel]", 7, 12),
        ("\x1b[2J: [fel]", 6, 11),
        ("a" * 300 + ": [fel]", 302, 307),
        ("日" * 300 + ": [fel]" + "x" * 300, 302, 307),
        ("[fel]" + "\u0301x" * 300, 0, 5),
        ("x: [fel] " + "y " * 300, 3, 8),
    ],
)
@pytest.mark.parametrize("room", [20, 37, EXCERPT])
def test_f86_the_marks_stand_under_the_stretch(line: str, column: int, end: int, room: int) -> None:
    shown = excerpt(line, column, end, room)
    assert cells(shown.text) <= room
    before = shown.text[: shown.text.index("[fel]")]
    assert (cells(before), 5) == (shown.indent, shown.length)


def test_f86_a_line_is_cut_between_words() -> None:
    words = (
        "Förbundet planerar att genomföra kompetenshöjande insatser under verksamhetsåret med början i mars"
    )
    start = words.index("insatser")
    for room in range(40, 90):
        shown = excerpt(words, start, start + len("insatser"), room)
        assert cells(shown.text) <= room
        assert not set(re.findall(r"\w+", shown.text)) - set(re.findall(r"\w+", words)), room
        assert shown.marked == "insatser"


def test_a_stretch_beyond_the_line_is_marked_at_its_end() -> None:
    assert ("ab", 2, 1) == tuple(
        getattr(excerpt("ab  ", 4, 9, 80), name) for name in ("text", "indent", "length")
    )
