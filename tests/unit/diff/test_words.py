from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samplan.changes import Words
from samplan.diff.words import words_between

texts = st.lists(st.sampled_from(["plan", "insats,", "stöd", "och", "(ny)", "—"]), max_size=12).map(" ".join)


def test_prose_is_compared_by_word_and_punctuation_belongs_to_its_word() -> None:
    assert (
        Words("same", " Alla ska"),
        Words("removed", " vara med."),
        Words("added", " ha en plan."),
    ) == words_between("Alla ska vara med.", "Alla ska\nha en plan.")


def test_a_figure_link_is_the_words_it_prints() -> None:
    assert (Words("removed", " 8"), Words("added", " 9"), Words("same", " mkr.")) == words_between(
        "[8 mkr](figure:costs.total.2025).", "[9 mkr](figure:costs.total.2026)."
    )


def test_where_only_the_signs_of_markdown_differ_they_are_shown_but_never_what_a_link_points_to() -> None:
    old, new = "*[8 mkr](figure:costs.total.2025)* ut", "[8 mkr](figure:costs.total.2026) ut"
    assert "*[8 mkr]* [8 mkr] ut" == " ".join(stretch.text.strip() for stretch in words_between(old, new))


@given(texts, texts)
def test_both_texts_can_be_read_out_of_the_words(old: str, new: str) -> None:
    found = words_between(old, new)
    assert old == "".join(stretch.text for stretch in found if stretch.kind != "added").strip()
    assert new == "".join(stretch.text for stretch in found if stretch.kind != "removed").strip()


def test_texts_of_one_word_again_and_again_are_shown_whole() -> None:
    old, new = f"a {'ord ' * 1000}b", f"c {'ord ' * 1000}d"
    assert ["removed", "added"] == [stretch.kind for stretch in words_between(old, new)]


def test_a_long_text_with_one_new_word_shows_that_word() -> None:
    long = " ord" * 30_000
    assert (Words("same", long), Words("added", " nytt"), Words("same", " sist")) == words_between(
        f"{long} sist", f"{long} nytt sist"
    )
