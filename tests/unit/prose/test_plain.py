from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samplan.changes import Change, ChangeKind, Words
from samplan.diff.words import words_between
from samplan.prose.plain import plain_words
from tests.unit.diff.plans import only_change


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bara ord, 3 * 4 och a_b_c.", "Bara ord, 3 * 4 och a_b_c."),
        ("Andelen var [42 %](figure:outcomes.work.share.total).", "Andelen var 42 %."),
        ('Se [planen](https://x.se/a_(b) "Titel") och ![bild](b.png).', "Se planen och bild."),
        ("Se [](figure:costs.total) på <https://x.se>.", "Se … på https://x.se."),
        (
            "**Klivet** är *inte* __mycket__ _nytt_ eller ***stort***.",
            "Klivet är inte mycket nytt eller stort.",
        ),
        ("**Ett *ord* till**", "Ett ord till"),
        (r"\*Inte betonat\* och `**kod**`", "*Inte betonat* och **kod**"),
        ("- **A** heter **B**.\n- C\n- D\n", "A heter B. C; D"),
        ("1. Ett\n2. Två\n\nSlut", "Ett; Två Slut"),
        ("senast den 31 mars\n2026. Sedan", "senast den 31 mars 2026. Sedan"),
        ("# Rubrik #\n\n> Citat\n\n---\n\nText\\\nmer", "Rubrik Citat Text mer"),
        ("Så:\n\n| A | B |\n| --- | :-: |\n| 1 | **x** |\n| 2 |  |\n\nSlut", "Så: A, B; 1, x; 2 Slut"),
        ("a | b", "a | b"),
        ("R&amp;D &copy", "R&D &copy"),
    ],
)
def test_signs_of_markdown_are_no_words(text: str, words: str) -> None:
    assert words == " ".join(plain_words(text).split())


@pytest.mark.parametrize(
    "sign", ["*", "*a ", "_a ", "[a](", "[", "`", "| ", " |", "- ", "# ", "> ", "- - x", " "]
)
def test_no_text_takes_long(sign: str) -> None:
    assert seconds(sign, 10_000) < 40 * max(seconds(sign, 1_000), 0.01)


def seconds(sign: str, times: int) -> float:
    """The shorter of two readings, each of a text of its own: readings are kept."""
    taken = []
    for end in ("x*", "y*"):
        start = time.process_time()
        plain_words(sign * times + end)
        taken.append(time.process_time() - start)
    return min(taken)


@given(st.text(alphabet=" \n|-*_[]()#>`\\ab1.:", max_size=60))
def test_any_text_has_words(text: str) -> None:
    assert isinstance(plain_words(text), str)


def test_a_link_and_a_table_are_compared_by_their_words() -> None:
    old = "Se [A](figure:a).\n\n| År | Antal |\n| --- | --- |\n| 2025 | 3 |"
    new = "Se **A**.\n\n| År | Antal |\n| --- | --- |\n| 2025 | 4 |"
    assert (Words("same", " Se A. År, Antal; 2025,"), Words("removed", " 3"), Words("added", " 4")) == (
        words_between(old, new)
    )


def words_of(change: Change, field: str) -> tuple[Words, ...]:
    return next(detail.words for detail in change.details if detail.field == field)


def test_prose_of_added_and_removed_items_is_told_by_its_words_and_kept_as_it_stands() -> None:
    yaml = "sections: [{heading: A, text: 'Se [**42** %](figure:a).'}]"
    added, removed = only_change("sections: []", yaml), only_change(yaml, "sections: []")
    assert (Words("added", " Se 42 %."),) == words_of(added, "text")
    assert (Words("removed", " Se 42 %."),) == words_of(removed, "text")
    assert "Se [**42** %](figure:a)." == added.details[1].new == removed.details[1].old
    assert ChangeKind.REMOVED is removed.kind


def test_an_item_called_by_its_prose_is_called_by_its_words() -> None:
    goals = "goals: [{id: a, text: Alla ska ha *en* plan.}]"
    assert "Alla ska ha en plan." == only_change("goals: []", goals).title
