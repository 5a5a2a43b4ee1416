"""The law as dated values: which wording holds, what has not been read, and how it is cited."""

from __future__ import annotations

from datetime import date

import pytest
from compile_law import SOURCE, law_module, read_norms

from samplan.law._norms import NORMS
from samplan.law.in_force import chain, cite, day_on, find_unread, number_on, wording_on
from samplan.law.norm import DayOfYear, Number
from samplan.law.words import basis
from samplan.render.words import say
from samplan.rules.registry import ALL

ENDED = """
acts:
  act: {cite: lag (1900:1), read: {where: a book, when: 2026-01-01, whole: false}}
norms:
  door:
    says: {sv: "dörren stängs {value}", en: "the door closes on {value}"}
    act: act
    paragraph: {sv: 1 § andra stycket, en: 1 § second paragraph}
    wordings:
      - {from: 2000-01-01, to: 2009-12-31, value: 30 november}
      - {from: 2012-01-01, value: 15 december, sfs: "2011:1"}
  window:
    says: {sv: fönstret, en: the window}
    act: act
    paragraph: 2 §
    through: door
    wordings: [{from: 1990-01-01, to: 2020-12-31, value: 3 år}]
"""


def test_every_norm_that_a_rule_rests_on_is_there() -> None:
    resting = {name for one in ALL for name in one.rests_on}
    assert len(resting) > 5
    assert set() == resting - set(NORMS)


def test_every_norm_was_read_somewhere_and_says_its_value() -> None:
    for norm in NORMS.values():
        assert norm.says.sv != norm.says.en
        for wording in norm.wordings:
            assert wording.reading.source
            assert wording.since <= (wording.reading.up_to or wording.reading.on) <= wording.reading.on
            for text in (norm.says.sv, norm.says.en):
                assert ("{value}" in text) is (wording.value is not None)


def test_f40_the_days_and_numbers_of_the_law_are_those_that_were_read() -> None:
    day = date(2026, 1, 1)
    assert DayOfYear(11, 30) == day_on("budget-day", day)
    assert (50, 25, 25) == tuple(
        number_on(f"{party}-share", day) for party in ("state", "region", "municipal")
    )
    assert 50 == number_on("municipal-share-outside-region", day)
    assert 3 == number_on("economic-plan", day)
    assert 3 == number_on("annual-report", day)
    with pytest.raises(LookupError):
        number_on("budget-day", day)
    with pytest.raises(LookupError):
        day_on("economic-plan", day)
    with pytest.raises(LookupError):
        number_on("state-share", date(2010, 12, 31))


def test_f40_a_norm_of_the_municipal_act_holds_through_the_act_that_applies_it() -> None:
    assert ["municipal-act-applies", "economic-plan"] == [norm.id for norm in chain("economic-plan")]
    assert find_unread("economic-plan", date(2024, 1, 1)) is None
    unread = find_unread("economic-plan", date(2023, 12, 31))
    assert unread is not None
    assert "hur lag (2003:1210) 21 § löd före 2024-01-01; den lydelsen är inte läst" == say(unread, "sv")


def test_f40_a_wording_holds_from_its_first_day_to_its_last_and_without_an_end_holds_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    norms = read_norms(ENDED)
    door = norms["door"]
    first, second = door.wordings
    held = {
        date(1999, 12, 31): None,
        date(2000, 1, 1): first,
        date(2009, 12, 31): first,
        date(2010, 1, 1): None,
        date(2012, 1, 1): second,
        date(2999, 1, 1): second,
    }
    assert held == {day: wording_on(door, day) for day in held}
    monkeypatch.setattr("samplan.law.in_force.NORMS", norms)
    said = {
        day: unread and say(unread, "en")
        for day in (date(1989, 1, 1), date(2010, 6, 1), date(2015, 1, 1), date(2021, 1, 1))
        for unread in (find_unread("window", day),)
    }
    assert said == {
        date(1989, 1, 1): "how lag (1900:1) 1 § second paragraph read before 2000-01-01; "
        "that wording has not been read",
        date(2010, 6, 1): "how lag (1900:1) 1 § second paragraph reads after 2009-12-31; "
        "that wording has not been read",
        date(2015, 1, 1): None,
        date(2021, 1, 1): "how lag (1900:1) 2 § reads after 2020-12-31; that wording has not been read",
    }
    page = basis(["window"])
    assert "så" not in page.en
    assert (
        "Lag (1900:1) 1 § andra stycket: dörren stängs 30 november. Lydelsen gäller från 2000-01-01 till\n"
        "2009-12-31. Läst 2026-01-01 i a book; bara en del gick att läsa. Dörren stängs 15 december. "
        "Lydelsen\n"
        "gäller från 2012-01-01 (SFS 2011:1). Läst 2026-01-01 i a book; bara en del gick att läsa.\n\n"
        "Lag (1900:1) 2 §: fönstret. Lydelsen gäller från 1990-01-01 till 2020-12-31. Läst 2026-01-01 i a\n"
        "book; bara en del gick att läsa."
    ) == page.sv


@pytest.mark.parametrize(
    ("names", "sv"),
    [
        (("budget-day",), "lag (2003:1210) 23 §"),
        (("board-decides", "budget-day"), "lag (2003:1210) 10 och 23 §§"),
        (("tasks", "board-decides", "budget-day"), "lag (2003:1210) 7, 10 och 23 §§"),
        (("municipal-share", "municipal-share-outside-region"), "lag (2003:1210) 5 och 5 a §§"),
        (
            ("economic-plan",),
            "lag (2003:1210) 21 § och kommunallagen (2017:725) 11 kap. 6 § tredje stycket",
        ),
        (("budget-day", "first-budget"), "lag (2003:1210) 23 § och 23 § tredje meningen"),
    ],
    ids=lambda one: one if isinstance(one, str) else "+".join(one),
)
def test_norms_are_cited_by_act_with_those_through_which_they_hold(names: tuple[str, ...], sv: str) -> None:
    assert sv == cite(*names).sv
    assert sv.replace(" och ", " and ") == cite(*names).en.replace(
        "third paragraph", "tredje stycket"
    ).replace("third sentence", "tredje meningen")


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("value: 3 år", "value: tre år", "tre år"),
        ("value: 3 år", "value: 3 dagar", "3 dagar"),
        ("through: door", "through: gate", "no norm 'gate'"),
        ("through: door", "thru: door", "unknown key"),
        ("to: 2009-12-31", "to: 1999-12-31", "to 1999-12-31"),
        ("from: 2012-01-01", "from: 1999-01-01", "in order"),
        ("through: door", "day: payday", "payday"),
        ("when: 2026-01-01", "on: 2026-01-01", "unknown key"),
    ],
)
def test_what_is_misspelt_in_the_file_of_the_law_is_refused(before: str, after: str, says: str) -> None:
    assert before in ENDED
    with pytest.raises(ValueError, match=says):
        read_norms(ENDED.replace(before, after))


def test_the_values_that_rules_read_are_those_of_the_file() -> None:
    assert NORMS == read_norms(SOURCE.read_text(encoding="utf-8"))
    assert "Number(3, 'years')" in law_module(ENDED)
    assert Number(3, "years") == read_norms(ENDED)["window"].wordings[0].value
