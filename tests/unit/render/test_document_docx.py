"""Documents as Word files: what a reader, Word and a screen reader find in them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap
from lxml import etree

from samplan.api.manuals import stored_entries
from samplan.errors import OutputError
from samplan.figures.kin import kin_of
from samplan.frozen import replace
from samplan.loading.load import load_plan
from samplan.prose.tree import CodeBlock, Link, OrderedList, Paragraph, Text
from samplan.render.charts.model import Column, ColumnChart
from samplan.render.choices import Choices
from samplan.render.docx.columns import Column as Words
from samplan.render.docx.columns import fit, split, width_of
from samplan.render.docx.document import word_document
from samplan.render.docx.pictures import png
from samplan.render.views import DocumentView, Reference, document_view
from samplan.render.views.blocks import ChartView, Prose, SectionView
from samplan.render.views.sections import printed_sections
from samplan.render.views.table import TableView
from samplan.schema.plan import Plan
from tests.words_in_views import texts_of

ROOT = Path(__file__).parents[3]
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))
TITLES = {one.id: one.title for one in stored_entries()}
HEAD = "samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2025\n"


def plan_at(path: Path) -> Plan:
    plan = load_plan(path.name, path.read_bytes()).plan
    assert plan is not None
    return plan


def view_of(path: Path) -> DocumentView:
    goals = plan_at(ROOT / "plans" / "norrbygden-2025-goals.yaml")
    return document_view(kin_of(plan_at(path), {goals.id: goals}.get), Choices(rules=TITLES))


def view_from(yaml: str) -> DocumentView:
    plan = load_plan("case.yaml", (HEAD + "association: {name: Norrbygden}\n" + yaml).encode()).plan
    assert plan is not None
    return document_view(plan)


def opened(content: bytes) -> WordDocument:
    return Document(BytesIO(content))


def find(element: Any, path: str) -> list[Any]:  # noqa: ANN401 - an element, whose class is private
    return etree.XPath(path, namespaces=nsmap)(element)  # type: ignore[return-value]


def words(element: Any) -> str:  # noqa: ANN401
    """The text of an element: a space for each tab and end of a line or paragraph."""
    signs = {"noBreakHyphen": "-", "tab": " ", "br": " ", "p": " "}
    found = find(element, ".//w:t | .//w:noBreakHyphen | .//w:r/w:tab | .//w:br | .//w:p")
    names = (etree.QName(one).localname for one in found)
    said = (one.text or "" if name == "t" else signs[name] for one, name in zip(found, names, strict=True))
    return " ".join("".join(said).split())


def parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture(scope="module", params=PLANS, ids=lambda path: path.stem)
def view(request: pytest.FixtureRequest) -> DocumentView:
    return view_of(request.param)


@pytest.fixture(scope="module")
def content(view: DocumentView) -> bytes:
    return word_document(view)


@pytest.fixture(scope="module")
def word(content: bytes) -> WordDocument:
    return opened(content)


def normal(text: str) -> str:
    return " ".join(text.replace("\u2060", "").split())


def test_every_text_of_the_model_stands_in_the_document(view: DocumentView, word: WordDocument) -> None:
    section = word.sections[0]
    said = [words(one._element) for one in (section.header, section.first_page_header, section.footer)]  # noqa: SLF001
    said += find(word.element.body, ".//wp:docPr/@descr")
    said += [
        words(parse_xml(one.target_part.blob))
        for one in word.part.rels.values()
        if "footnotes" in one.reltype
    ]
    whole = normal(f"{words(word.element.body)} {' '.join(said)}")
    numbers = {one.number for one in printed_sections(view.sections)}
    numbers |= {f"{at})" for at in range(1, 99)}  # Word counts footnotes too
    missing = [text for text in texts_of(view) if normal(text) not in whole and text not in numbers]
    assert missing == []


def counted(word: WordDocument) -> Iterator[tuple[str, int, str]]:
    """The headings with their level and the number that Word gives them."""
    counts = [0] * 9
    styles = {one.style_id: one for one in word.styles}
    for paragraph in find(word.element.body, ".//w:p[w:pPr/w:pStyle]"):
        style = styles[find(paragraph, "./w:pPr/w:pStyle/@w:val")[0]]
        name = str(style.name)
        if not name.startswith(("Heading ", "Plan Heading ")) or not name[-1].isdigit():
            continue
        level = int(name[-1])
        numbers = find(paragraph, "./w:pPr/w:numPr/w:numId/@w:val")
        numbers = numbers or find(style.element, "./w:pPr/w:numPr/w:numId/@w:val")
        number = ""
        if numbers and numbers[0] != "0":
            counts = [*counts[: level - 1], counts[level - 1] + 1, *([0] * (9 - level))]
            number = ".".join(map(str, counts[:level]))
        yield words(paragraph), level, number


def test_headings_have_the_levels_and_numbers_of_the_document(view: DocumentView, word: WordDocument) -> None:
    parts = ([view.brief] if view.brief else []) + list(view.sections)
    expected = [
        (normal(f"{one.number} {one.heading}"), min(one.level - 1, 5))
        for one in printed_sections(parts)
        if one.heading and not one.is_lifted
    ]
    found = [(normal(f"{number} {text}"), level) for text, level, number in counted(word)]
    own = [one for one in found if one in expected]
    assert own == expected
    levels = [level for _, level in found]
    assert not levels or levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_a_head_that_is_repeated_and_rows_that_are_whole(word: WordDocument) -> None:
    for table in find(word.element.body, ".//w:tbl[w:tblPr/w:tblStyle]"):
        rows = find(table, "./w:tr")
        assert all(find(row, "./w:trPr/w:cantSplit") for row in rows)
        heads = [row for row in rows if find(row, "./w:trPr/w:tblHeader")]
        assert heads == rows[: len(heads)]
        assert find(table, "./w:tblPr/w:tblLook/@w:firstRow") == [str(int(bool(heads)))]
        widths = [int(one) for one in find(table, "./w:tblGrid/w:gridCol/@w:w")]
        assert min(widths) > 0
        for row in rows:
            cells = find(row, "./w:tc")
            spans = [int((find(one, "./w:tcPr/w:gridSpan/@w:val") or ["1"])[0]) for one in cells]
            assert sum(spans) == len(widths)
            assert sum(int(one) for one in find(row, "./w:tc/w:tcPr/w:tcW/@w:w")) == sum(widths)
            assert all(find(one, "./*[last()][self::w:p]") for one in cells)


def test_every_table_and_chart_has_its_caption_and_name(view: DocumentView, word: WordDocument) -> None:
    tables = [
        block
        for one in printed_sections(view.sections)
        for block in one.blocks
        if isinstance(block, TableView | ChartView)
    ]
    captions = [words(one) for one in find(word.element.body, ".//w:p[w:pPr/w:pStyle/@w:val='Caption']")]
    assert [normal(one.title) for one in tables] == [
        line[: len(normal(one.title))] for one, line in zip(tables, captions, strict=True)
    ]
    named = set(find(word.element.body, ".//w:tblPr/w:tblCaption/@w:val"))
    named |= set(find(word.element.body, ".//wp:docPr/@title"))
    titles = {normal(one.title) for one in tables if isinstance(one, ChartView) or one.groups}
    assert titles <= {normal(one) for one in named}


def test_nothing_is_wider_than_the_page_and_every_paragraph_has_a_style(word: WordDocument) -> None:
    section = word.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) // 635  # type: ignore[operator]
    for table in find(word.element.body, "./w:tbl"):
        assert sum(int(one) for one in find(table, "./w:tblGrid/w:gridCol/@w:w")) <= room
    for width in find(word.element.body, ".//wp:extent/@cx"):
        assert int(width) <= room * 635
    ids = {one.style_id for one in word.styles}
    assert set(find(word.element, ".//w:pStyle/@w:val | .//w:rStyle/@w:val | .//w:tblStyle/@w:val")) <= ids
    assert not find(word.element.body, ".//w:p[not(w:pPr/w:pStyle)]")


def test_ids_are_unique_and_links_lead_somewhere(word: WordDocument) -> None:
    body = word.element.body
    names = find(body, ".//w:bookmarkStart/@w:name")
    assert len(set(names)) == len(names)
    assert set(find(body, ".//w:hyperlink/@w:anchor")) <= set(names)
    for numbers in (find(body, ".//w:bookmarkStart/@w:id"), find(body, ".//wp:docPr/@id")):
        assert len(set(numbers)) == len(numbers)
    assert all(one in word.part.rels for one in find(body, ".//w:hyperlink/@r:id"))


def test_the_order_of_properties_is_that_of_the_schema(word: WordDocument) -> None:
    order = ("pStyle", "keepNext", "keepLines", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "jc")
    for look in find(word.element.body, ".//w:pPr"):
        known = [etree.QName(one).localname for one in look]
        assert set(known) <= {*order, "pageBreakBefore"}
        places = [order.index(one) for one in known if one in order]
        assert places == sorted(places)


def test_the_same_plan_gives_the_same_bytes(view: DocumentView, content: bytes) -> None:
    assert word_document(view) == content
    with ZipFile(BytesIO(content)) as package:
        assert {one.date_time for one in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"


def test_a_file_says_whose_it_is_in_which_language_and_when() -> None:
    view = view_of(ROOT / "plans" / "norrbygden-2026.yaml")
    word = opened(word_document(view))
    about = word.core_properties
    assert about.title == "Verksamhetsplan med budget 2026"
    assert about.author == about.last_modified_by == "Samordningsförbundet Norrbygden"
    assert about.language == "sv-SE"
    assert about.created == about.modified
    assert (about.created.year, about.created.month, about.created.day) == (2025, 11, 20)
    assert find(word.styles.element, "./w:docDefaults//w:lang/@w:val") == ["sv-SE"]
    english = opened(word_document(view_of(ROOT / "tests" / "plans" / "english-2026.yaml")))
    assert find(english.styles.element, "./w:docDefaults//w:lang/@w:val") == ["en-GB"]


def test_contents_are_a_field_that_is_filled_and_made_anew() -> None:
    word = opened(word_document(view_of(ROOT / "plans" / "norrbygden-2026.yaml")))
    lines = find(word.element.body, ".//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')]")
    texts = [words(one) for one in lines]
    assert texts[0] == "Innehåll"
    assert "1 Inledning" in texts
    assert any("TOC" in one.text for one in find(lines[1], ".//w:instrText"))
    assert find(lines[-1], ".//w:fldChar[@w:fldCharType='end']")
    assert find(word.settings.element, "./w:updateFields/@w:val") == ["true"]
    without = opened(word_document(view_from("")))
    assert not find(without.settings.element, "./w:updateFields")


def test_every_page_says_whose_it_is_and_which_page_it_is() -> None:
    section = opened(word_document(view_of(ROOT / "plans" / "norrbygden-2026.yaml"))).sections[0]
    head, first = (words(one._element) for one in (section.header, section.first_page_header))  # noqa: SLF001
    assert head == "Samordningsförbundet Norrbygden · Verksamhetsplan med budget 2026 Dnr NB 2025-23"
    assert first == ""
    for foot in (section.footer, section.first_page_footer):
        assert words(foot._element).endswith("Sida 1 av 1")  # noqa: SLF001
        fields = [one.text.strip() for one in find(foot._element, ".//w:instrText")]  # noqa: SLF001
        assert fields == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("yaml", "mark"),
    [("decision: {status: proposal}", "FÖRSLAG"), ("decision: {status: proposal}\nlanguage: en", "PROPOSAL")],
)
def test_a_proposal_is_marked_on_every_page(yaml: str, mark: str) -> None:
    section = opened(word_document(view_from(yaml))).sections[0]
    for place in (section.header, section.first_page_header):
        assert mark in words(place._element)  # noqa: SLF001
    assert "FÖRSLAG" not in words(opened(word_document(view_from("decision: {status: adopted}"))).element)


CHART = ChartView(
    "chart.1",
    "Figur 1",
    "Eget kapital",
    ("tkr",),
    "Kapitalet minskar.",
    "Eget kapital 2025: 1 280. 2026: 1 030.",
    ColumnChart(
        (
            Column("2025", "utfall", Decimal(1280), "1 280", "full"),
            Column("2026", "plan", Decimal(1030), "1 030", "open"),
        )
    ),
    ((Paragraph((Text("Räknat i oktober."),)),),),
)


def with_block(*blocks: Any) -> DocumentView:  # noqa: ANN401
    return replace(view_from(""), brief=None, sections=(SectionView("Ett", 2, blocks=blocks),))


def test_a_chart_is_a_picture_of_300_dots_an_inch_that_is_said_in_words() -> None:
    word = opened(word_document(with_block(CHART)))
    (inline,) = find(word.element.body, ".//wp:inline")
    assert find(inline, "./wp:docPr/@descr") == [CHART.description]
    assert find(inline, "./wp:docPr/@title") == ["Figur 1. Eget kapital"]
    (part,) = [one for one in word.part.package.iter_parts() if str(one.partname).endswith(".png")]
    inches = int(find(inline, "./wp:extent/@cx")[0]) / 914400
    assert int.from_bytes(part.blob[16:20], "big") == pytest.approx(inches * 300, abs=2)
    texts = [one.text for one in word.paragraphs]
    assert "Figur 1. Eget kapital. tkr." in texts
    assert texts[texts.index("Figur 1. Eget kapital. tkr.") + 1] == "Kapitalet minskar."
    assert "Räknat i oktober." in texts


def test_a_chart_is_words_where_nothing_can_draw_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samplan.render.docx.charts.can_draw", lambda: False)
    word = opened(word_document(with_block(CHART)))
    assert not find(word.element.body, ".//wp:inline")
    assert CHART.description in words(word.element.body)


def test_a_picture_is_the_same_each_time() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><text y="4" font-size="4">Å</text></svg>'
    )
    assert png(svg, 567) == png(svg, 567)


def test_word_counts_tables_and_figures_itself() -> None:
    word = opened(word_document(view_of(ROOT / "plans" / "norrbygden-2026.yaml")))
    codes = [one.text.strip() for one in find(word.element.body, ".//w:instrText")]
    counts = [code for code in codes if code.startswith("SEQ Tabell")]
    assert len(counts) > 5
    assert not any("\\r" in code for code in counts)


def test_lists_are_counted_by_word_each_from_its_own_number() -> None:
    tree = (
        OrderedList((), 1),
        *load_tree("3. tre\n4. fyra\n   - punkt\n\nText\n\n1. ett\n"),
    )
    word = opened(word_document(with_block(Prose(tree, 2))))
    items = {one.text: one for one in word.paragraphs if one.style and str(one.style.name).startswith("List")}
    ids = {text: find(one._p, "./w:pPr/w:numPr/w:numId/@w:val")[0] for text, one in items.items()}  # noqa: SLF001
    assert ids["tre"] == ids["fyra"] != ids["ett"]
    numbering = word.part.numbering_part.element
    start = "./w:num[@w:numId='{}']/w:lvlOverride/w:startOverride/@w:val"
    assert find(numbering, start.format(ids["tre"])) == ["3"]
    assert find(numbering, start.format(ids["ett"])) == ["1"]
    assert find(items["punkt"]._p, "./w:pPr/w:numPr/w:ilvl/@w:val") == ["1"]  # noqa: SLF001


def load_tree(text: str) -> Any:  # noqa: ANN401
    from samplan.prose.reader import parse_prose  # noqa: PLC0415

    return parse_prose(text)


@pytest.mark.parametrize("start", [0, 32766, 999_999_999])
def test_a_list_may_begin_with_any_number(start: int) -> None:
    word = opened(word_document(with_block(Prose(load_tree(f"{start}. a\n{start + 1}. b\n"), 2))))
    said = words(word.element.body)
    starts = find(word.part.numbering_part.element, ".//w:startOverride/@w:val")
    assert all(int(one) <= 32767 for one in starts)
    assert str(start) in starts or f"{start}. a" in said


@pytest.mark.parametrize(
    "text",
    [
        "\ufffe \uffff slut",
        "a\tb",
        "2025–\u20602026",
        '=HYPERLINK("http://a") {{ x }} #image("/etc/passwd") $x$ ]]> <w:p/> &amp;',
        "\u202egnal\u202c \u05d0\u05d1",
        "🛠" * 30,
        "samordningsförbundsrehabiliteringsinsatsuppföljningskonferens" * 5,
    ],
)
def test_hostile_text_stands_as_it_is(text: str) -> None:
    block = Prose((Paragraph((Text(text),)), CodeBlock(text + "\n")), 2)
    view = with_block(block)
    head = replace(view.head, title=text, subtitle=text, association=text)
    word = opened(word_document(replace(view, head=head)))
    shown = normal(text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"))
    assert words(word.element.body).count(shown) >= 5


def test_links_outside_are_links_and_dangerous_ones_words() -> None:
    tree = load_tree('[ut](https://a.example/å?b=1&c=2 "tips") [in](#ett) [bort](#nej) [x](javascript:1)')
    dead = Paragraph((Link("http://[::1", (Text("y"),)),))
    word = opened(word_document(with_block(Prose((*tree, dead), 2))))
    (link,) = find(word.element.body, ".//w:hyperlink[@r:id]")
    assert find(link, "./@w:tooltip") == ["tips"]
    target = word.part.rels[find(link, "./@r:id")[0]].target_ref
    assert target.startswith("https://a.example/")
    assert words(word.element.body).endswith("ut in bort x y")


def test_columns_fill_the_room_and_numbers_stay_on_one_line() -> None:
    columns = [Words("Post", ("Administration och annat", "El"), is_number=False)]
    columns += [Words(str(year), ("1 234 567", "−12"), is_number=True) for year in range(2024, 2028)]
    fitted = fit(columns, 9072)
    assert fitted is not None
    assert sum(fitted.widths) == 9072
    assert fitted.size == 9.5
    assert min(fitted.widths[1:]) > width_of("1 234 567", 9.5)


def test_thirty_years_are_split_into_parts_that_have_room() -> None:
    columns = [Words("Post", ("Administration",), is_number=False)]
    columns += [Words(str(year), ("1 234 567",), is_number=True) for year in range(1996, 2026)]
    assert fit(columns, 9072) is None
    parts = split(columns, 9072)
    assert [at for part in parts for at in part] == list(range(1, 31))
    assert max(map(len, parts)) - min(map(len, parts)) <= len(parts)
    assert all(fit([columns[0], *(columns[at] for at in part)], 9072) for part in parts)


def test_an_office_s_own_file_keeps_its_styles_and_page() -> None:
    office = Document()
    office.styles["Heading 1"].font.name = "Georgia"
    office.styles["Normal"].font.name = "Georgia"
    office.sections[0].header.paragraphs[0].text = "Kontorets huvud"
    office.add_paragraph("Exempeltext")
    saved = BytesIO()
    office.save(saved)
    view = view_of(ROOT / "plans" / "norrbygden-2026.yaml")
    view = replace(view, reference=Reference("kontoret.docx", saved.getvalue()))
    word = opened(word_document(view))
    assert word.styles["Heading 1"].font.name == "Georgia"
    assert "Plan Table Text" in [one.name for one in word.styles]
    assert words(word.sections[0].header._element).startswith("Kontorets huvud")  # noqa: SLF001
    assert "Exempeltext" not in words(word.element.body)
    assert word.sections[0].page_width == office.sections[0].page_width
    assert word_document(view) == word_document(view)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7"])
def test_a_reference_that_is_no_word_file_is_refused(content: bytes) -> None:
    with pytest.raises(OutputError, match="no Word file"):
        word_document(replace(view_from(""), reference=Reference("a.docx", content)))
