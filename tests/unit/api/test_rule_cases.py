"""Cases of rules: what is wrong with one, and what a verdict says otherwise, in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.api.case_differences import absent, differences, in_words
from samplan.api.rule_cases import Case, WrongCase, read_cases, verdict_on
from samplan.frozen import replace
from samplan.results import Outcome
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text

SAYS = Text(sv="titeln ”{title}” är för lång", en="the title “{title}” is too long")


def judge(context: Context) -> Judgements:
    """By the title of the plan: what a rule can say."""
    title = context.plan.title
    yield Note(Text("mätt", "measured").of())
    if title == "Sönder":
        raise ZeroDivisionError(title)
    if title == "Okänd":
        yield Missing(("title",), Text("vad den heter", "its name").of())
    if title == "Lång titel":
        yield Problem(("title",), SAYS.of(title=title), Text("korta", "shorten").of(), needle="titel")


TITLE = Text("Titeln", "The title")
RULE = Rule("title", Text("Praxis", "Practice"), Force.RECOMMENDATION, judge, title=TITLE)
RIGHT = """
- fail: Titeln är lång
  plan: {title: Lång titel}
  says: {title: [Lång titel, för lång]}
  says_en: too long
  remedy: korta
  remedy_en: shorten
  severity: warning
  source: Praxis
  points_to: titel
  elsewhere: []
  notes: [mätt]
- undecidable: Den heter inget
  plan: {title: Okänd}
  lacks: {title: vad den heter}
  lacks_en: its name
- pass: Kort
"""


def cases(text: str) -> list[Case]:
    """The cases of a text, all of which are right."""
    found = read_cases("title.yaml", text.encode())
    assert all(isinstance(one, Case) for one in found), found
    return [one for one in found if isinstance(one, Case)]


def told(text: str) -> list[str]:
    """What the rule says otherwise than the first case of a text."""
    return [in_words(said) for said in differences(cases(text)[0], RULE)]


def test_cases_are_read_with_their_lines() -> None:
    found = cases(RIGHT)
    assert [(Outcome.FAIL, 2), (Outcome.UNDECIDABLE, 13), (Outcome.PASS, 17)] == [
        (one.outcome, one.line) for one in found
    ]
    assert "Titeln är lång" == found[0].name
    assert [()] * 3 == [differences(one, RULE) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("- fail", "- pass", "fallet väntar pass (uppfylld), men regeln svarar fail (inte uppfylld)"),
        ("för lång]", "för kort]", "”says” väntar orden ”för kort”, men där står ”titeln ”Lång"),
        ("says: {title", "says: {period", "fallet väntar platsen period, men den är title"),
        ("too long", "too short", "”says_en” väntar orden ”too short”, men där står ”the title"),
        ("remedy: korta", "remedy: stryk", "”remedy” väntar orden ”stryk”, men där står ”korta”"),
        ("shorten", "lengthen", "”remedy_en” väntar orden ”lengthen”, men där står ”shorten”"),
        ("warning", "error", "”severity” väntar error, men det är warning"),
        ("source: Praxis", "source: Lag", "”source” väntar Lag, men det är Praxis"),
        ("points_to: titel", "points_to: Lång", "”points_to” väntar Lång, men det är titel"),
        ("elsewhere: []", "elsewhere: [period]", "”elsewhere” väntar [period], men det är []"),
        ("notes: [mätt]", "notes: []", "fallet väntar inga noteringar, men det sägs: mätt"),
        ("notes: [mätt]", "notes: [vägt]", "”notes” väntar orden ”vägt”, men där står ”mätt”"),
    ],
)  # fmt: skip
def test_each_thing_that_a_rule_says_otherwise_is_told(old: str, new: str, expected: str) -> None:
    assert any(one.startswith(expected) for one in told(RIGHT.replace(old, new)))
    assert old in RIGHT


def test_what_was_found_is_told_where_it_is_not_as_many() -> None:
    said = told(RIGHT.partition("says:")[0])
    assert [
        "fallet väntar 0 av ”says”, men det blev 1",
        "regeln säger, på title: titeln ”Lång titel” är för lång",
    ] == said
    said = told("- undecidable: x\n  plan: {title: Okänd}\n  lacks: {title: a, period: b}\n")
    assert ["fallet väntar 2 av ”lacks”, men det blev 1", "regeln saknar, på title: vad den heter"] == said
    said = told("- undecidable: x\n  plan: {title: Okänd}\n  lacks: {period: b}\n  lacks_en: c\n")
    assert 3 == len(said)


def test_a_rule_that_breaks_down_is_told() -> None:
    assert ["regeln gick sönder: ZeroDivisionError: Sönder"] == told("- pass: x\n  plan: {title: Sönder}\n")


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("", 1, "här ska det stå en lista av fall"),
        ("pass: x", 1, "här ska det stå en lista av fall"),
        ("- pass: [", 1, ""),
        ("- text", 1, "det här är inget fall"),
        (
            "- pass: x\n- plan: {}",
            2,
            "ett fall har en av nycklarna pass, fail, not_applicable och",
        ),
        ("- pass: x\n  fail: y", 1, "ett fall har en av nycklarna"),
        ("\n- pass: x\n  sayz: {}", 2, "ett fall har ingen nyckel ”sayz”; menade du ”says”?"),
        ("- pass: x\n  qqqqq: {}", 1, "ett fall har ingen nyckel ”qqqqq”; det finns pass"),
        ("- fail: x\n  says: ord", 1, "under ”says” ska det stå nycklar med värden: {plats: ord}"),
        ("- fail: x\n  says: {title: ''}", 1, "en av ”findings” saknar ”says”"),
        ("- fail: x\n  findings: [{says: a}]", 1, "en av ”findings” saknar ”at”"),
        ("- fail: x\n  findings: [{at: a, says: b, sais: c}]", 1, "ingen nyckel ”sais”"),
        ("- fail: x\n  remedy: a", 1, "”remedy” säger mer om den första under ”says”, och där finns ingen"),
        ("- undecidable: x\n  lacks_en: a", 1, "”says_en” säger mer om den första under ”lacks”"),
        ("- pass: x\n  notes: ord", 1, "”notes” ska vara en lista"),
        ("- pass: x\n  others: {id: a}", 1, "”others” ska vara en lista"),
        ("- pass: x\n  today: i dag", 1, "”today” ska vara en dag som 2026-01-15"),
        ("- pass: x\n  plan: ord", 1, "under ”plan” ska det stå nycklar med värden"),
    ],
)
def test_what_is_no_case_is_told_with_its_line(text: str, line: int, expected: str) -> None:
    wrong = [one for one in read_cases("title.yaml", text.encode()) if not isinstance(one, Case)]
    assert expected in in_words(wrong[0][1])
    assert line == wrong[0][0]


def test_a_plan_of_a_case_that_is_none_is_told_in_the_words_of_the_format() -> None:
    with pytest.raises(WrongCase) as caught:
        verdict_on(cases("- pass: x\n  plan: {period: tjugo}")[0], RULE)
    assert "fallets plan har ett fel: ”tjugo” är ingen period" == in_words(caught.value.message)
    with pytest.raises(WrongCase) as caught:
        verdict_on(cases("- pass: x\n  others: [{title: samma}]")[0], RULE)
    assert "två planer i fallet har samma id" == in_words(caught.value.message)


def test_words_may_be_copied_from_what_was_printed() -> None:
    text = RIGHT.replace("Lång titel", "Lång 1\u00a0\u22125")
    case = cases(text)[0]
    assert [] == absent(list(case.findings[0]["says"]), "titeln ”Lång 1 -5” är för lång")


def test_numbers_and_days_may_stand_as_words_without_quotes() -> None:
    text = RIGHT.replace("Lång titel, för lång]", "2.5]")
    assert ["”says” väntar orden ”2.5”, men där står ”titeln ”Lång titel” är för lång”"] == told(text)
    case = replace(cases(RIGHT)[0], findings=({"at": "title", "says": [Decimal("2.5")]},))
    assert 1 == len(differences(case, RULE))
