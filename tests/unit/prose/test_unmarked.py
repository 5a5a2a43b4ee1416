"""A text without signs of Markdown is the same paragraphs without the parser as with it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from samplan.loading.load import load_plan
from samplan.prose.builder import blocks_of
from samplan.prose.parser import tokens_of
from samplan.prose.signs import printable
from samplan.prose.tree import LineBreak, Paragraph, Text
from samplan.prose.unmarked import unmarked
from samplan.schema.shape import prose
from tests.running import ROOT

SIGNS = "aÅ1 9 \n\n  .,;:!?()-+=/%§–”\u00a0\t\r\x85\u2028*_[]<>&#`~|\\\ufeff\u0301"


@given(st.text(st.sampled_from(SIGNS), max_size=40) | st.text(max_size=30))
@example("a\n\n\n  b \nc")
@example("1 a\n2. b")
@example("a\n   \nb")
@example("a\n\n\nb")
@example("a\n---")
@example("a  \nb")
@example("\n\n")
@example("figure:costs.total")
def test_it_is_what_the_parser_makes_of_it_or_is_left_to_the_parser(text: str) -> None:
    found = unmarked(text)
    clean = printable(text.replace("\x85", "\n"))
    assert found is None or found == blocks_of(tokens_of(clean)[0])


def test_lines_and_paragraphs() -> None:
    assert unmarked("Förbundet är till\nför medlemmarna.\n\nDet är nytt.\n") == (
        Paragraph((Text("Förbundet är till"), LineBreak(), Text("för medlemmarna."))),
        Paragraph((Text("Det är nytt."),)),
    )


@pytest.mark.parametrize(
    "text", ["**a**", "- a", "1. a", "a  \nb", "    a", "[a](b)", "a\n==", "a &amp; b", "a_b"]
)
def test_what_may_be_marked_is_left_to_the_parser(text: str) -> None:
    assert unmarked(text) is None


def test_most_texts_of_the_plans_are_without_signs() -> None:
    texts = [
        text
        for path in sorted((ROOT / "plans").glob("norrbygden-*.yaml"))
        for plan in [load_plan(path.name, path.read_bytes()).plan]
        if plan is not None
        for _, text in prose(plan)
    ]
    assert len(texts) > 100
    assert sum(unmarked(text) is not None for text in texts) > len(texts) / 2
