"""A Word file as who listens to it meets it, and as Word's own accessibility checker reads it."""

from __future__ import annotations

from typing import Any

import pytest
from docx.document import Document as WordDocument
from lxml import etree

from samplan.render.colours import contrast
from samplan.render.docx.document import word_document
from samplan.render.docx.look import look_of
from samplan.render.theme import Theme
from samplan.render.views import DocumentView
from samplan.render.views.sections import printed_sections
from samplan.render.views.table import TableView
from tests.unit.render.test_document_docx import PLANS, ROOT, find, opened, view_of, words
from tests.unit.render.test_theme import ACCENTS


@pytest.fixture(scope="module", params=PLANS, ids=lambda path: path.stem)
def view(request: pytest.FixtureRequest) -> DocumentView:
    return view_of(request.param)


@pytest.fixture(scope="module")
def word(view: DocumentView) -> WordDocument:
    return opened(word_document(view))


def cells(row: Any) -> list[str]:  # noqa: ANN401
    return [words(one) for one in find(row, "./w:tc")]


def test_every_table_has_one_row_of_heads_and_no_joined_cells(word: WordDocument) -> None:
    assert not find(word.element.body, ".//w:gridSpan | .//w:vMerge | .//w:hMerge")
    for table in find(word.element.body, ".//w:tbl"):
        first, *rest = find(table, "./w:tr")
        assert not any(find(row, "./w:trPr/w:tblHeader") for row in rest)
        if find(table, "./w:tblPr/w:tblLook/@w:firstRow") == ["1"]:
            assert find(first, "./w:trPr/w:tblHeader")
            assert rest
            assert any(cells(first))
        assert len({len(find(row, "./w:tc")) for row in (first, *rest)}) == 1


def test_every_table_of_the_plan_has_heads_in_words_and_a_title(
    view: DocumentView, word: WordDocument
) -> None:
    titles = {
        " ".join(block.title.split())
        for one in printed_sections(view.sections)
        for block in one.blocks
        if isinstance(block, TableView)
    }
    named = [
        one
        for one in find(word.element.body, ".//w:tbl")
        if " ".join(str((find(one, "./w:tblPr/w:tblCaption/@w:val") or [""])[0]).split()) in titles
    ]
    assert len(named) >= len(titles)
    for table in named:
        assert all(cells(find(table, "./w:tr")[0]))
    for table in find(word.element.body, ".//w:tbl[w:tblPr/w:tblLook/@w:firstRow='1']"):
        assert find(table, "./w:tblPr/w:tblCaption/@w:val") or not cells(find(table, "./w:tr")[0])[0]


def test_every_picture_is_in_line_and_said_in_words(word: WordDocument) -> None:
    assert not find(word.element.body, ".//wp:anchor | .//w:pict")
    for one in find(word.element.body, ".//wp:docPr"):
        is_passed_over = bool(find(one, ".//*[local-name()='decorative'][@val='1']"))
        assert bool(one.get("descr")) == bool(one.get("title")) == (not is_passed_over)


def test_every_link_has_words_and_no_room_is_made_of_empty_paragraphs(word: WordDocument) -> None:
    assert all(words(one) for one in find(word.element.body, ".//w:hyperlink"))
    empty = find(word.element.body, ".//w:p[not(.//w:t) and not(.//w:drawing)]")
    empty = [one for one in empty if not find(one, "./ancestor::w:tbl[w:tblPr/w:tblStyle]")]
    for one in empty:
        style = find(one, "./w:pPr/w:pStyle/@w:val")[0]
        below = one.getnext()
        is_item = style.startswith("List")
        assert is_item or style in ("PlanTableGap", "PlanRule", "PlanCode"), style
        assert style != "PlanTableGap" or below is None or etree.QName(below).localname in ("tbl", "sectPr")


def test_the_file_has_a_title_and_a_language_in_all_its_words(word: WordDocument) -> None:
    assert word.core_properties.title
    (language,) = find(word.styles.element, "./w:docDefaults//w:lang/@w:val")
    assert language == word.core_properties.language
    assert language in ("sv-SE", "en-GB")
    assert not find(word.element.body, ".//w:rPr/w:lang")


def test_heads_over_several_columns_are_the_heads_of_tables_of_their_own() -> None:
    word = opened(word_document(view_of(ROOT / "plans" / "norrbygden-2025-follow-up.yaml")))
    path = ".//w:tbl[starts-with(w:tblPr/w:tblCaption/@w:val, 'Tabell 4.')]"
    heads = [cells(find(one, "./w:tr")[0]) for one in find(word.element.body, path)]
    assert heads == [
        ["Nya Insats", "Kvinnor", "Män", "Kön okänt", "Totalt"],
        ["Avslutade Insats", "Kvinnor", "Män", "Totalt"],
        ["I kö vid årets slut Insats", "Kvinnor", "Män", "Totalt"],
    ]


def test_key_figures_have_what_they_are_called_as_their_head() -> None:
    word = opened(word_document(view_of(ROOT / "plans" / "norrbygden-2026.yaml")))
    keys = find(word.element.body, ".//w:tbl[.//w:pStyle/@w:val='PlanKeyValue']")
    first = find(keys[0], "./w:tr")
    assert cells(first[0])[:2] == ["Intäkter 2026", "Kostnader 2026"]
    assert cells(first[1])[0].startswith("9 030 tkr")
    assert find(keys[0], "./w:tblPr/w:tblCaption/@w:val")[0].startswith("Intäkter\u00a02026, Kostnader")


@pytest.mark.parametrize("accent", ACCENTS)
def test_every_colour_of_words_can_be_read_on_its_ground(accent: str) -> None:
    look = look_of(Theme(accent=accent))
    grounds = {"FFFFFF": (look.ink, look.quiet, look.signal, look.accent), look.wash: (look.ink, look.signal)}
    grounds |= {look.tint: (look.ink, look.quiet), look.band: (look.on_band,)}
    for ground, inks in grounds.items():
        assert all(contrast(f"#{ink}", f"#{ground}") >= 4.5 for ink in inks)
