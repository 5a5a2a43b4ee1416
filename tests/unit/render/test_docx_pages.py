"""What keeps the pages of a Word file whole: what stays with what, and the room between things."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from docx.document import Document as WordDocument
from lxml import etree

from samplan.frozen import replace
from samplan.prose.reader import parse_prose
from samplan.render.docx.document import word_document
from samplan.render.views.blocks import Fact, Facts, Prose, SectionView
from tests.unit.render.test_document_docx import ROOT, find, opened, view_from, view_of, with_block, words

NORRBYGDEN = ROOT / "plans" / "norrbygden-2026.yaml"


@pytest.fixture(scope="module")
def word() -> WordDocument:
    return opened(word_document(view_of(NORRBYGDEN)))


def drawn(*blocks: Any, look: str = "plain") -> WordDocument:  # noqa: ANN401
    section = SectionView("Ett", 2, blocks=blocks, look=look)  # type: ignore[arg-type]
    return opened(word_document(replace(view_from(""), brief=None, sections=(section,))))


def prose(text: str) -> Prose:
    return Prose(parse_prose(text), 2)


def style_of(paragraph: Any) -> str:  # noqa: ANN401
    return str(find(paragraph, "./w:pPr/w:pStyle/@w:val")[0])


def above_rest(word: WordDocument) -> list[tuple[Any, Any]]:
    children = [one for one in word.element.body if etree.QName(one).localname in ("p", "tbl")]
    return list(pairwise(children))


def test_a_paragraph_is_empty_only_between_two_tables_or_at_the_end_of_a_cell(word: WordDocument) -> None:
    for one in find(word.element.body, "./w:p[not(.//w:t) and not(.//w:drawing)]"):
        assert style_of(one) == "PlanTableGap"
        assert etree.QName(one.getprevious()).localname == "tbl"
        assert etree.QName(one.getnext()).localname in ("tbl", "sectPr")
    assert not find(
        word.element.body, ".//w:tc//w:p[not(.//w:t) and not(.//w:drawing)][following-sibling::w:p]"
    )


def test_what_follows_a_table_or_its_notes_has_room_above_it(word: WordDocument) -> None:
    rooms = {one.style_id: one.element for one in word.styles}
    for above, below in above_rest(word):
        is_of_table = etree.QName(above).localname == "tbl" or style_of(above) == "PlanNote"
        if not is_of_table or etree.QName(below).localname == "tbl":
            continue
        style = style_of(below)
        own = find(below, "./w:pPr/w:spacing/@w:before") or find(rooms[style], "./w:pPr/w:spacing/@w:before")
        assert style in ("PlanTableGap", "PlanNote") or int(own[0]) >= 60, words(below)


def test_captions_and_findings_stay_with_what_they_name(word: WordDocument) -> None:
    captions = find(word.element.body, "./w:p[w:pPr/w:pStyle/@w:val='Caption']")
    assert len(captions) > 10
    for one in captions:
        assert find(one, "./w:pPr/w:keepNext")
        below = one.getnext()
        assert etree.QName(below).localname == "tbl" or style_of(below) in ("PlanFinding", "PlanPicture")
    (style,) = find(word.styles.element, "./w:style[w:name/@w:val='Plan Finding']")
    assert find(style, "./w:pPr/w:keepNext")


def test_the_last_words_of_a_card_stay_with_its_facts() -> None:
    facts = Facts((Fact("Ägare", (parse_prose("Region Norrhed")[0].children)),), is_running=True)  # type: ignore[union-attr,arg-type]
    word = drawn(prose("Första.\n\nAndra."), facts)
    first, second = (one._p for one in word.paragraphs if one.text in ("Första.", "Andra."))  # noqa: SLF001
    assert not find(first, "./w:pPr/w:keepNext")
    assert find(second, "./w:pPr/w:keepNext")


@pytest.mark.parametrize("after", ["- ett\n- två\n", "1. ett\n2. två\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"])
def test_words_with_a_colon_stay_with_the_list_or_table_below(after: str) -> None:
    word = drawn(prose(f"Det här:\n\n{after}"))
    lead = next(one._p for one in word.paragraphs if one.text == "Det här:")  # noqa: SLF001
    assert find(lead, "./w:pPr/w:keepNext")


def test_a_list_has_room_below_its_last_item_only() -> None:
    word = drawn(prose("- ett\n- två\n  - tre\n\nefter\n"))
    room = {one.text: find(one._p, "./w:pPr/w:spacing/@w:after") for one in word.paragraphs}  # noqa: SLF001
    assert room["ett"] == room["två"] == []
    assert room["tre"] == ["110"]


def test_what_needs_attention_has_one_line_beside_all_of_it() -> None:
    word = drawn(prose("Text.\n\n- ett\n- två\n"), look="signal")
    borders = [find(one, "./w:pPr/w:pBdr")[0] for one in find(word.element.body, "./w:p[w:pPr/w:shd]")[-4:]]
    assert len({etree.tostring(one) for one in borders}) == 1
    assert find(borders[0], "./w:left/@w:color") == ["8C3A10"]


def test_days_and_years_of_facts_stay_on_one_line() -> None:
    facts = Facts((Fact("Senast", (parse_prose("2026-12-31")[0].children)),))  # type: ignore[union-attr,arg-type]
    for one in (facts, replace(facts, is_running=True)):
        assert find(drawn(one).element.body, ".//w:noBreakHyphen")


@pytest.mark.parametrize(("cell", "is_full"), [("kort", False), ("ord " * 30, True)])
def test_a_table_is_as_wide_as_the_text_where_its_cells_have_room(cell: str, is_full: bool) -> None:  # noqa: FBT001
    word = opened(word_document(with_block(prose(f"| a | b |\n|---|---|\n| {cell} | 2 |\n"))))
    (table,) = find(word.element.body, "./w:tbl")
    width = sum(int(one) for one in find(table, "./w:tblGrid/w:gridCol/@w:w"))
    assert (width > 9000) == is_full


def test_thirty_years_and_many_rows_stand_in_tables_that_have_room() -> None:
    years = ", ".join(str(2026 + at) for at in range(30))
    lines = {row: ", ".join(str(1000 * row + at) for at in range(30)) for row in range(1, 41)}
    costs = "\n".join(
        f"    - {{id: r{row}, name: Kostnad {row}, amounts: [{line}]}}" for row, line in lines.items()
    )
    yaml = f"budget:\n  unit: tkr\n  columns: [{years}]\n  costs:\n{costs}\n"
    word = opened(word_document(view_from(yaml + "sections:\n  - {heading: Budget, show: budget}\n")))
    tables = find(word.element.body, "./w:tbl[w:tblPr/w:tblStyle]")
    assert len(tables) > 1
    numbers = [words(one) for table in tables for one in find(table, "./w:tr/w:tc[position() > 1]")]
    assert sum(number.replace(" ", "").isdigit() for number in numbers) >= 41 * 30
    for table in tables:
        assert "Kostnad 40" in words(table)
        assert sum(int(one) for one in find(table, "./w:tblGrid/w:gridCol/@w:w")) <= 9356
