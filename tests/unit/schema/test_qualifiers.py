"""Words that say how exact a number is: read in both languages, printed, and kept in sums."""

from __future__ import annotations

import typing

import pytest

from samplan.render import filters
from samplan.schema import terms
from samplan.schema.notation import QUALIFIERS, joint_qualifier, opposite, qualifier_of
from samplan.schema.parsing import parse_cell
from samplan.schema.terms import Qualifier
from samplan.schema.values import Amount

ALL = tuple(one for one in typing.get_args(terms.Qualifier) if one != "between")
"""All but the one of two bounds, which has two numbers."""


def test_f03_every_word_is_read_and_printed_in_both_languages() -> None:
    assert set(ALL) == set(QUALIFIERS.values())
    for each in ALL:
        cell = parse_cell("8")
        assert isinstance(cell, Amount)
        amount = Amount(cell.value, None, each)
        assert amount == parse_cell(filters.amount(amount, "sv")) == parse_cell(filters.amount(amount, "en"))


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("ca 8", "cirka 8"),
        ("c:a 8", "cirka 8"),
        ("Nästan 8", "nästan 8"),
        ("närmare 8", "närmare 8"),
        ("mer än 8", "mer än 8"),
        ("fler än 8", "mer än 8"),
        ("över 8", "över 8"),
        ("minst 8", "minst 8"),
        ("upp till 8", "högst 8"),
        ("no more than 8", "högst 8"),
        ("färre än 8", "mindre än 8"),
    ],
)
def test_f03_a_word_is_kept_as_it_is_printed(written: str, printed: str) -> None:
    cell = parse_cell(written)
    assert isinstance(cell, Amount)
    assert printed == filters.amount(cell, "sv")


def test_a_word_is_known_with_any_blanks_and_case() -> None:
    assert "more_than" == qualifier_of("Mer\u00a0 än")
    assert qualifier_of("flera") is None


@pytest.mark.parametrize(
    ("together", "expected"),
    [
        ((None, None), None),
        ((), None),
        ((None, "about"), "about"),
        (("over", None, "over"), "over"),
        (("over", "at_least"), "more_than"),
        (("under", "nearly"), "under"),
        (("under", "at_most"), "less_than"),
        (("over", "under"), "about"),
        (("roughly", "about"), "about"),
        (("about", "at_least"), "about"),
    ],
)
def test_f03_a_sum_is_as_exact_as_its_terms_allow(
    together: tuple[Qualifier | None, ...], expected: Qualifier | None
) -> None:
    assert expected == joint_qualifier(together)


def test_what_is_taken_away_is_as_exact_the_other_way() -> None:
    assert ["at_most", "under", "less_than"] == [
        opposite("at_least"),
        opposite("over"),
        opposite("more_than"),
    ]
    assert ["at_least", "over", "more_than"] == [opposite("at_most"), opposite("nearly"), opposite("below")]
    assert ["about", None] == [opposite("about"), opposite(None)]
    ups = {opposite(opposite(each)) in ALL for each in ALL}
    assert ups == {True}
