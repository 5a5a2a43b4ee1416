"""Words from right to left, and words that are longer than their place, in a Word file."""

from __future__ import annotations

from typing import Any

import pytest
from docx.document import Document as WordDocument

from samplan.frozen import replace
from samplan.prose.reader import parse_prose
from samplan.render.docx.document import word_document
from samplan.render.views.blocks import Prose
from tests.unit.render.test_document_docx import find, opened, view_from, with_block, words

HEBREW, ARABIC = "תוכנית לשנת 2026 כוללת", "التعاون مع"
COMPOUND = "arbetsmarknadsrehabiliteringssamordnarutbildning"


def drawn(text: str) -> WordDocument:
    return opened(word_document(with_block(Prose(parse_prose(text), 2))))


def turned(word: WordDocument) -> list[str]:
    runs = find(word.element.body, ".//w:r[w:rPr/w:rtl]")
    return ["".join(find(one, ".//w:t/text()")) for one in runs]


def paragraph(word: WordDocument, said: str) -> Any:  # noqa: ANN401
    return next(one._p for one in word.paragraphs if said in one.text)  # noqa: SLF001


@pytest.mark.parametrize(
    ("text", "stretches", "begins"),
    [
        (HEBREW, [HEBREW], True),
        (f"{ARABIC} Försäkringskassan (2026).", [ARABIC], True),
        (f"Staten {HEBREW}, regionen {ARABIC}!", [HEBREW, ARABIC], False),
        (f"**{ARABIC}** och _{HEBREW}_", [ARABIC, HEBREW], True),
        ("Bara svenska 2026 (50 %).", [], False),
    ],
)
def test_each_stretch_has_its_direction_and_a_paragraph_that_of_its_first_letter(
    text: str,
    stretches: list[str],
    begins: bool,  # noqa: FBT001
) -> None:
    word = drawn(text)
    assert stretches == turned(word)
    (one,) = [one._p for one in word.paragraphs if one.style and one.style.name == "Body Text"][-1:]  # noqa: SLF001
    assert begins == bool(find(one, "./w:pPr/w:bidi"))
    assert words(one) == text.replace("**", "").replace("_", "")


def test_what_emphasises_stays_with_a_stretch_and_its_neighbours() -> None:
    word = drawn(f"a **b {HEBREW} c** d")
    strong = find(paragraph(word, "a b"), ".//w:r[w:rPr/w:b]")
    assert ["b ", HEBREW, " c"] == ["".join(find(one, ".//w:t/text()")) for one in strong]


def test_titles_cells_and_heads_of_pages_have_directions_too() -> None:
    view = view_from("")
    view = replace(view, head=replace(view.head, title=HEBREW))
    word = opened(word_document(view))
    assert HEBREW in turned(word)
    assert find(word.sections[0].header._element, ".//w:r/w:rPr/w:rtl")  # noqa: SLF001
    assert HEBREW in turned(drawn(f"| a |\n|---|\n| {HEBREW} |\n"))


def test_words_are_parted_in_tables_alone() -> None:
    word = drawn(f"| {COMPOUND} | b |\n|---|---|\n| {COMPOUND}{COMPOUND} | 1 |\n")
    assert find(word.settings.element, "./w:autoHyphenation/@w:val") == ["1"]
    normal, text = (
        find(word.styles.element, f"./w:style[w:name/@w:val='{name}']/w:pPr/w:suppressAutoHyphens/@w:val")
        for name in ("Normal", "Plan Table Text")
    )
    assert (normal, text) == (["1"], ["0"])


@pytest.mark.parametrize(("number", "has_tab"), [("1.2", True), ("1.|<b> (forts.)", False)])
def test_a_long_number_in_the_contents_is_followed_by_its_heading(number: str, has_tab: bool) -> None:  # noqa: FBT001
    yaml = "sections:\n  - {heading: Innehåll, show: contents}\n"
    yaml += f"  - {{heading: Ett, number: '{number}', text: a}}\n  - {{heading: Två, text: b}}\n"
    word = opened(word_document(view_from(yaml)))
    lines = find(word.element.body, ".//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')]//w:hyperlink")
    line = next(one for one in lines if number in words(one))
    assert has_tab == (len(find(line, "./w:r/w:tab")) == 2)
