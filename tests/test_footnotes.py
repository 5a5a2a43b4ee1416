"""A stated sum that differs from its rows has a sign, which leads to a note; on paper at the foot."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from samplan import api
from tests.pdf_reading import Pdf
from tests.unit.render.test_every_text import normal

PLAN = """
samplan: 1
id: nordan
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
association: {name: Samordningsförbundet Nordan}
sections:
  - {heading: Budget, show: budget}
  - {heading: Kapital, show: equity}
budget:
  unit: tkr
  columns: [2026, {year: 2027, standing: indicative}]
  income: [{name: Staten, amounts: [500, 500]}, {name: Kommunerna, amounts: [500, 500]}]
  costs: [{name: Kansli, amounts: [400, 400]}, {name: Insatser, amounts: [500, 500]}]
  stated: {income: [1000, 1000], costs: [950, 950], result: [50, 60]}
  equity: {opening: [100, ~], closing: [170, ~]}
"""
COSTS = "Summa kostnader är den angivna. Raderna ger 900 tkr (2026) och 900 tkr (2027)."
RESULT = "Resultat är det angivna. Intäkter minus kostnader ger 50 tkr (2027)."
CLOSING = "Utgående eget kapital är det angivna."


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "nordan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def made(plan: Path, to: str, section: str = "") -> api.Document:
    (document,) = api.render(plan, to, section=section)
    return document


def plain(text: str) -> str:
    return " ".join(text.split())


def test_markdown_has_the_sign_at_the_sum_and_before_the_note_under_the_table(plan: Path) -> None:
    text = plain(made(plan, "md").text)
    assert "| **Summa kostnader** | **1) 950** | **1) 950** |" in text
    assert "| **Resultat** | **50** | **2) 60** |" in text
    assert rf"1\) {COSTS}" in text
    assert rf"2\) {RESULT}" in text
    assert "3) 170" in text
    assert rf"3\) {CLOSING}" in text
    assert "| **Summa intäkter** | **1 000** | **1 000** |" in text


def test_html_leads_from_each_sum_to_its_note_and_back_to_the_first(plan: Path) -> None:
    page = made(plan, "html").text
    leads = re.findall(r'<a class="mark-of-note of-figure" href="#([^"]+)"([^>]*)>(\d\))</a>', page)
    assert ["1)", "1)", "2)", "3)"] == [sign for _, _, sign in leads]
    for target in dict.fromkeys(target for target, _, _ in leads):
        assert 1 == page.count(f'id="{target}.at"')
        assert 1 == page.count(f'role="note" id="{target}"')
        assert f'href="#{target}.at" aria-label="Not ' in page
    note = page[page.index('id="table.1.n1"') :]
    assert COSTS in plain(note)
    assert '<data value="950000">950</data>' in page  # the sign is no part of the figure


def test_pdf_has_the_note_at_the_foot_of_the_page_of_its_table(plan: Path) -> None:
    pdf = Pdf(made(plan, "pdf").data)
    (page,) = [one for one in pdf.reader.pages if "Insatser" in one.extract_text()]
    heights: dict[str, float] = {}

    def place(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        heights[normal(text)] = outer[5] + outer[3] * inner[5]

    page.extract_text(visitor_text=place)
    notes = [height for text, height in heights.items() if normal(COSTS)[:20] in text]
    rows = [height for text, height in heights.items() if normal("Insatser") in text]
    assert notes
    assert max(notes) < min(rows)
    assert ["1)", "2)", "3)"] == [one.words.strip()[:2] for one in pdf.document.all("Note", "FENote")]
    said = normal("".join(one.words for one in pdf.document.all("Note", "FENote")))
    assert all(normal(text) in said for text in (COSTS, RESULT, CLOSING))


def test_word_has_real_footnotes_that_it_counts_as_the_document_does(plan: Path) -> None:
    file = made(plan, "docx").data
    package = ZipFile(BytesIO(file))
    notes = package.read("word/footnotes.xml").decode()
    assert ["1", "2", "3"] == re.findall(r'<w:footnote w:id="([1-9])"', notes)
    assert COSTS in plain(re.sub(r"<[^>]+>", "", notes))
    body = Document(BytesIO(file)).element.body
    rows = body.xpath(".//w:tr[.//w:footnoteReference]")
    assert [["1"], ["2"], ["3"]] == [row.xpath(".//w:footnoteReference/@w:id") for row in rows]
    assert "Summa kostnader" in "".join(rows[0].xpath(".//w:t/text()"))
    assert ["1)"] == rows[0].xpath(
        './/w:r[w:rPr/w:vertAlign]/w:t[contains(., "1")]/text()'
    )  # the second figure


def test_a_part_keeps_the_numbers_of_the_whole(plan: Path) -> None:
    assert "3) 170" in plain(made(plan, "md", "Kapital").text)
    settings = ZipFile(BytesIO(made(plan, "docx", "Kapital").data)).read("word/settings.xml").decode()
    assert '<w:numStart w:val="3"/>' in settings


def test_a_document_whose_sums_agree_has_no_notes(plan: Path) -> None:
    text = PLAN.replace("costs: [950, 950], result: [50, 60]", "costs: [900, 900], result: [100, 100]")
    plan.write_text(text.replace("closing: [170, ~]", "closing: [200, ~]"), encoding="utf-8")
    assert "1)" not in made(plan, "md").text
    assert "mark-of-note" not in made(plan, "html").text.split("</style>")[1]
    assert "word/footnotes.xml" not in ZipFile(BytesIO(made(plan, "docx").data)).namelist()
