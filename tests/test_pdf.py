"""PDF as it is read: by eye, by ear, by an archive. Each file is opened with another reader than wrote it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PageObject
from pypdf.generic import ContentStream

from samplan import api
from samplan.api.plans import Given, plans_of
from samplan.figures.kin import kin_of
from samplan.prose.tree import Block as Node
from samplan.prose.tree import (
    BulletList,
    CodeBlock,
    Heading,
    Inlines,
    Link,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Table,
    Text,
    replace_links,
)
from samplan.prose.words import words_of
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.formats import DOCUMENTS
from samplan.render.theme import Logo, Theme
from samplan.render.typst.tags import with_heads
from samplan.render.views import DocumentView, document_view
from samplan.render.views.blocks import (
    Block,
    ChartView,
    ContentsHere,
    Facts,
    Findings,
    KeyFigures,
    Prose,
    SectionView,
)
from samplan.render.views.table import Group, TableView
from samplan.render.words import say
from tests.paper_reading import squeezed
from tests.pdf_reading import Mark, Pdf
from tests.running import ROOT, samplan

PLANS = ROOT / "plans"
READ = (
    "plans/norrbygden-2026.yaml",
    "plans/rar-sormland-2021.yaml",
    "plans/norrbygden-2026-supplement.yaml",
    "tests/plans/people.yaml",
    "tests/plans/english-2026.yaml",
    "tests/plans/hostile.yaml",
)
HEAD = """\
samplan: 1
id: a
kind: operational_plan
title: Plan 2026
period: 2026
association: {name: Norrbygden}
"""


@cache
def given_of(path: str) -> Given:
    (one,) = plans_of(ROOT / path)
    return one


@cache
def pdf_of(path: str) -> Pdf:
    (document,) = api.render(ROOT / path, "pdf", beside=PLANS if path.startswith("plans/") else ())
    return Pdf(document.data)


@cache
def view_of(path: str) -> DocumentView:
    beside = {one.plan.id: one.plan for one in plans_of(PLANS)} if path.startswith("plans/") else {}
    return document_view(kin_of(given_of(path).plan, beside.get))


def pdf_in(yaml: str, tmp_path: Path) -> Pdf:
    (tmp_path / "a.yaml").write_text(HEAD + yaml, encoding="utf-8")
    (document,) = api.render(tmp_path / "a.yaml", "pdf")
    return Pdf(document.data)


def sections(document: DocumentView) -> Iterator[SectionView]:
    def within(some: Sequence[SectionView]) -> Iterator[SectionView]:
        for one in some:
            yield one
            yield from within(one.sections)

    yield from within([one for one in (document.brief, *document.sections) if one and not one.is_lifted])


def blocks(document: DocumentView) -> Iterator[Block]:
    for one in sections(document):
        yield from one.blocks


def words_in(tree: Sequence[Node]) -> Iterator[str]:
    for node in tree:
        match node:
            case Paragraph():
                yield words_of(replace_links(node.children, with_address))
            case Heading():
                yield words_of(node.children)
            case BulletList() | OrderedList():
                for item in node.items:
                    yield from words_in(item.children)
            case Quote():
                yield from words_in(node.children)
            case CodeBlock():
                yield node.text
            case Table():
                yield from (words_of(cell) for row in (node.head, *node.rows) for cell in row)
            case Rule():
                pass


def with_address(link: Link) -> Inlines:
    """A link to elsewhere as it stands on paper: its words and its address."""
    is_outside = link.target.startswith(("http:", "https:", "mailto:"))
    if not is_outside or words_of(link.children) == link.target:
        return link.children
    return (*link.children, Text(f" ({link.target})"))


def texts(document: DocumentView) -> Iterator[str]:  # noqa: C901 - one kind of block, one case
    """Every text of the model that is to be read."""
    head = document.head
    yield from (head.association, head.kind, head.title, head.subtitle, head.status, head.mark)
    for one in sections(document):
        yield from (one.number, one.heading, one.subtitle)
    for block in (*([head.facts] if head.facts else []), *blocks(document)):
        match block:
            case Prose():
                yield from words_in(block.tree)
            case Facts():
                yield from (text for fact in block.items for text in (fact.label, words_of(fact.content)))
                yield words_of(block.remark)
            case KeyFigures():
                for figure in block.items:
                    yield from (figure.label, figure.value, figure.unit, *figure.notes)
            case ChartView():
                yield from (block.number, block.caption, *block.details, block.finding)
                yield from (text for note in block.notes for text in words_in(note))
            case TableView():
                yield from (block.number, block.caption, *block.details, *block.legend)
                yield from (words_of(cell.content) for cell in (*block.head, *block.over))
                yield from (text for note in block.notes for text in words_in(note))
                yield from (text for note in block.footnotes for text in words_in(note.tree))
                for row in (row for group in block.groups for row in group.rows):
                    yield from (words_of(cell.content) for cell in (row.head, *row.cells))
            case Findings():
                for note in block.items:
                    yield from (note.mark.sign, note.weight, words_of(note.said))
                    yield from (text for fact in note.more for text in (fact.label, words_of(fact.content)))
            case ContentsHere():
                yield from (one.numbered_heading for one in document.contents.entries)


@pytest.mark.parametrize("path", READ)
def test_every_text_of_the_model_is_in_the_file(path: str) -> None:
    heard = squeezed(pdf_of(path).document.words)
    missing = [text for text in texts(view_of(path)) if squeezed(text) not in heard]
    assert [] == missing


@pytest.mark.parametrize("path", READ)
def test_language_title_and_marks_of_conformance(path: str) -> None:
    pdf, view = pdf_of(path), view_of(path)
    xmp = pdf.root["/Metadata"].get_data().decode()
    assert {"sv": "sv-SE", "en": "en-GB"}[view.language] == pdf.root["/Lang"]
    assert view.head.page_title == pdf.reader.metadata.title  # type: ignore[union-attr]  # there is one
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.root["/MarkInfo"]["/Marked"]
    for mark in ("pdfuaid:part>1<", "pdfaid:part>2<", "pdfaid:conformance>A<"):
        assert mark in xmp


@pytest.mark.parametrize("path", READ)
def test_headings_begin_with_the_title_and_skip_no_level(path: str) -> None:
    found = pdf_of(path).document.all("H1", "H2", "H3", "H4", "H5", "H6")
    levels = [int(one.role[1]) for one in found]
    assert squeezed(view_of(path).head.title) == squeezed(found[0].words)
    assert 1 == levels.count(1) == levels[0]
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("path", READ)
def test_every_drawing_says_what_it_shows(path: str) -> None:
    drawn = [one.element.get("/Alt") for one in pdf_of(path).document.all("Figure")]
    charts = [one.description for one in blocks(view_of(path)) if isinstance(one, ChartView)]
    keys = [one for block in blocks(view_of(path)) if isinstance(block, KeyFigures) for one in block.items]
    assert all(drawn)
    assert len(charts) + sum(one.chart is not None for one in keys) == len(drawn)
    assert not set(charts) - set(drawn)


def expected_heads(table: TableView) -> Iterator[tuple[str, list[str]]]:
    """Of each cell of a table its words, and those of its heads: group, row, all over it."""
    over = [words_of(one.content) for one in table.over for _ in range(one.span)]
    for group in table.groups:
        for row in group.rows:
            for at, cell in enumerate(row.cells):
                heads = [*_name(group), words_of(row.head.marked), *over[at : at + 1]]
                own = words_of(table.head[at + 1].content)
                yield (
                    words_of(cell.content) + "".join(one.sign for one in cell.marks),
                    [*heads, own] if own else heads,
                )


def _name(group: Group) -> list[str]:
    return [words_of(group.head.content)] if group.head else []


def without_note(cell: Mark) -> str:
    """What a cell says, without the note that its sign leads to, which follows it."""
    words = cell.words
    for note in cell.all("Note"):
        words = words.replace(note.words, "")
    return words


def heads_in(pdf: Pdf, table: Mark) -> list[tuple[str, list[str]]]:
    return [
        (squeezed(without_note(cell)), [squeezed(head) for head in pdf.heads_of(cell)])
        for cell in table.all("TD")
    ]


@pytest.mark.parametrize("path", READ)
def test_every_cell_of_a_table_names_exactly_its_heads(path: str) -> None:
    pdf = pdf_of(path)
    wanted = [
        [(squeezed(words), [squeezed(head) for head in heads]) for words, heads in expected_heads(one)]
        for one in blocks(view_of(path))
        if isinstance(one, TableView)
    ]
    found = [heads_in(pdf, one) for one in pdf.document.all("Table")]
    for one in wanted:
        assert one in found
    assert {"Row", "Column"} >= {str(head.said("/Scope"))[1:] for head in pdf.document.all("TH")}


@pytest.mark.parametrize("path", [*READ, "tests/plans/money.yaml"])
def test_a_sign_of_a_table_is_heard_in_words(path: str) -> None:
    wanted = [
        (words_of(cell.content), cell.aloud)
        for one in blocks(view_of(path))
        if isinstance(one, TableView)
        for group in one.groups
        for row in group.rows
        for cell in row.cells
        if cell.aloud
    ]
    cells = pdf_of(path).document.all("TD")
    heard = [(one.words, str(one.element["/ActualText"])) for one in cells if "/ActualText" in one.element]
    assert sorted(wanted) == sorted(heard)


def test_a_sign_is_heard_in_each_part_of_a_table_that_is_parted(tmp_path: Path) -> None:
    amounts = ", ".join("unknown" if at in (2, 27) else str(1_000_000 + at) for at in range(30))
    pdf = pdf_in(
        wide(30).replace(f"name: Rad 1, amounts: [{amounts_of(30)}]", f"name: Rad 1, amounts: [{amounts}]"),
        tmp_path,
    )
    heard = [tuple(pdf.heads_of(one)) for one in pdf.document.all("TD") if "/ActualText" in one.element]
    assert [("Rad 1", "2003"), ("Rad 1", "2028")] == heard


def test_a_figure_of_the_budget_is_heard_with_its_group_its_row_and_its_year() -> None:
    pdf = pdf_of("plans/rar-sormland-2021.yaml")
    (table,) = (one for one in pdf.document.all("Table") if "ESF-medel" in one.words)
    heard = {tuple(heads): words for words, heads in heads_in(pdf, table)}
    assert "2700" == heard["Intäkter", "ESF-medel", "2021"]
    assert "13500" == heard["Kostnader", "Beviljadeinsatser", "2021"]
    assert "−3600" == heard["Resultat", "2021"]


@pytest.mark.parametrize("path", READ)
def test_the_contents_are_marked_as_contents(path: str) -> None:
    pdf, view = pdf_of(path), view_of(path)
    entries = [squeezed(one.words) for one in pdf.document.all("TOCI")]
    first = [squeezed(one.numbered_heading) for one in view.contents.entries]
    if view.contents.is_printed or len(pdf.reader.pages) > 5:
        assert all(any(entry.startswith(one) for entry in entries) for one in first)
        assert pdf.document.all("TOC")[0].all("Link")
    else:
        assert not entries


def test_the_pages_say_what_they_are_of_and_which() -> None:
    pages = pdf_of("plans/norrbygden-2026.yaml").reader.pages
    for number, page in enumerate(pages, 1):
        text = page.extract_text()
        assert f"Sida {number} av {len(pages)}" in text
        assert "Antagen av förbundsstyrelsen den 20 november 2025, § 52" in text
        assert number == 1 or "Samordningsförbundet Norrbygden · Verksamhetsplan med budget 2026" in text


def test_a_proposal_says_so_on_every_page(tmp_path: Path) -> None:
    goals = "".join(f"  - {{id: m{at}, text: Fler ska arbeta år {at}}}\n" for at in range(90))
    pages = pdf_in(f"decision: {{status: proposal}}\ngoals:\n{goals}", tmp_path).reader.pages
    assert len(pages) > 1
    for page in pages:
        assert 2 == squeezed(page.extract_text()).count("FÖRSLAG")


def test_all_faces_are_in_the_file_with_what_their_signs_mean() -> None:
    for page in pdf_of("plans/norrbygden-2026.yaml").reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # pages have them
            inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & inner.keys()
            assert "/ToUnicode" in font.get_object()


@pytest.mark.parametrize("run", [(), ("--archive",)], ids=str)
def test_the_same_plan_gives_the_same_bytes_in_another_process(run: tuple[str, ...], tmp_path: Path) -> None:
    plan = ROOT / "tests/plans/english-2026.yaml"
    for name in ("one.pdf", "two.pdf"):
        result = samplan("render", plan, "-t", "pdf", *run, "-o", tmp_path / name)
        assert (0, "") == (result.returncode, result.stdout)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_an_archive_gets_the_file_of_the_plan_as_it_is(tmp_path: Path) -> None:
    written = (HEAD + "goals: [{id: m, text: Fler ska arbeta}]\n# Ŧ 😀\n").replace("\n", "\r\n").encode()
    for data in (written, written.decode().encode("utf-16")):
        (tmp_path / "a.yaml").write_bytes(data)
        (document,) = api.render(tmp_path / "a.yaml", "pdf", archive=True)
        pdf = Pdf(document.data)
        assert {"a.yaml": [data]} == dict(pdf.reader.attachments)
        assert "pdfaid:part>3<" in pdf.root["/Metadata"].get_data().decode()
        assert "/Source" == pdf.root["/AF"][0].get_object()["/AFRelationship"]


def test_an_archive_of_a_plan_without_a_file_gets_it_as_data() -> None:
    plan = given_of("tests/plans/minimal.yaml").plan
    (document,) = api.render(plan, "pdf", archive=True)
    ((name, (data,)),) = Pdf(document.data).reader.attachments.items()
    assert f"{plan.id}.yaml" == name
    assert plan == api.loads(data)


def test_a_format_that_carries_no_file_is_refused_for_an_archive() -> None:
    with pytest.raises(api.UsageError, match="the format “html” cannot carry the file of the plan; pdf can"):
        api.render(ROOT / "tests/plans/minimal.yaml", "html", archive=True)


def test_signs_that_no_face_has_are_told_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    text = (
        HEAD.replace("Plan 2026", "Plan 日 2026")
        + "goals:\n  - id: m\n    text: |\n      Ett mål\n      och 本 två 日\n"
    )
    file.write_text(text, encoding="utf-8")
    with pytest.raises(api.OutputError) as caught:
        api.render(file, "pdf")
    assert say(caught.value.message, "sv") == (
        f"”{file}” kan inte bli PDF: teckensnittet saknar ”日” (U+65E5) på rad 4 (title) och "
        "”日” (U+65E5) och ”本” (U+672C) på rad 11 (goals[m].text). Skriv med ord, eller välj formatet html."
    )
    result = samplan("render", file, "-t", "pdf", "-o", tmp_path / "a.pdf")
    assert 4 == result.returncode
    assert "på rad 4 (title)" in result.stderr
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    "text",
    [
        "Čáhppes đŋŧšž Ájluovtta ǥ ǯ ʒ",
        "😀 👩🏽‍💼 🏳️‍🌈 🇸🇪 1️⃣",
        "مرحبا بالعالم",
        "שלום עולם",
        "ሰላም ለዓለም",
        "สวัสดี",
        "→ ≤ ≥ × ● ◇ ★ ⟶ ✓ ☐ € § ½ ² № \u2011",
        "a\u0301 b\u2060c d\u200be f\u200dg h",
    ],
)
def test_letters_of_other_scripts_and_signs_come_out(text: str, tmp_path: Path) -> None:
    pdf = pdf_in(f"subtitle: '{text}'\nareas: [{{id: o, name: '{text}', text: '{text}'}}]\n", tmp_path)
    assert pdf.document.words


HOSTILE = (
    '#image("/etc/passwd") *fet* $x^2$ #let a = 1',
    ']#read("plan.yaml") \\u{41} @label <label>',
    "{{ 7 * 7 }} {% raw %} | a | b |",
    "<script>alert(1)</script> &amp; </title>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_code_of_any_kind_comes_out_as_it_stands(text: str, tmp_path: Path) -> None:
    quoted = text.replace("'", "''")
    pdf = pdf_in(
        f"subtitle: '{quoted}'\nareas: [{{id: o, name: '{quoted}'}}]\n"
        f"tables: [{{id: t, title: '{quoted}', columns: [2026], costs: [{{name: '{quoted}', amounts: 1}}]}}]",
        tmp_path,
    )
    assert 3 <= squeezed(pdf.document.words).count(squeezed(text))


def amounts_of(columns: int) -> str:
    return ", ".join(str(1_000_000 + at) for at in range(columns))


def wide(columns: int) -> str:
    amounts = amounts_of(columns)
    years = ", ".join(str(2001 + at) for at in range(columns))
    rows = "".join(f"    - {{id: r{at}, name: Rad {at}, amounts: [{amounts}]}}\n" for at in range(3))
    return f"tables:\n - id: t\n   title: Många år\n   unit: kr\n   columns: [{years}]\n   costs:\n{rows}"


@pytest.mark.parametrize(
    ("columns", "is_turned", "parts"), [(3, False, 1), (8, False, 1), (14, True, 1), (30, True, 2)]
)
def test_a_wide_table_shrinks_then_turns_then_is_parted(
    columns: int,
    is_turned: bool,  # noqa: FBT001 - a case
    parts: int,
    tmp_path: Path,
) -> None:
    pdf = pdf_in(wide(columns), tmp_path)
    tables = [one for one in pdf.document.all("Table") if "Rad0" in squeezed(one.words)]
    sizes = {(float(page.mediabox.width) > float(page.mediabox.height)) for page in pdf.reader.pages}
    assert is_turned == (True in sizes)
    assert parts == len(tables)
    heard = [(words, heads) for one in tables for words, heads in heads_in(pdf, one)]
    for at in range(columns):
        assert (str(1_000_000 + at), ["Rad1", str(2001 + at)]) in heard


def test_a_table_of_200_rows_repeats_its_head_and_is_one_table(tmp_path: Path) -> None:
    rows = "".join(f"    - {{id: r{at}, name: Rad {at}, amounts: [{at}]}}\n" for at in range(200))
    pdf = pdf_in(
        f"tables:\n - id: t\n   title: Lång\n   unit: tkr\n   columns: [2026]\n   costs:\n{rows}", tmp_path
    )
    (table,) = pdf.document.all("Table")
    assert 200 <= len(table.all("TD"))
    with_head = [page for page in pdf.reader.pages if "Rad" in page.extract_text()]
    assert 4 <= len(with_head)
    assert all("2026" in page.extract_text().split("Rad")[0] for page in with_head)


def places_of(page: PageObject) -> list[float]:
    """How far to the right the texts of a page begin."""
    places: list[float] = []

    def look(text: str, _: object, at: Sequence[float], *__: object) -> None:
        if text.strip():
            places.append(at[4])

    page.extract_text(visitor_text=look)
    return places


def test_a_long_word_stays_on_the_page(tmp_path: Path) -> None:
    word = "samordningsförbundsrehabiliteringsinsatsuppföljning" * 4
    address = "https://exempel.se/" + "a1b2" * 40
    pdf = pdf_in(f"areas: [{{id: o, name: {word}, text: 'Se {address} nu.'}}]\n", tmp_path)
    heard = squeezed(pdf.document.words)
    assert word in heard
    assert address in heard
    for page in pdf.reader.pages:
        assert max(places_of(page)) < float(page.mediabox.width) - 28


def test_a_project_changes_the_theme_and_keeps_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "_theme.typ").write_text(
        '#import "samplan/_theme.typ": *\n#let accent = rgb("#123456")\n', encoding="utf-8"
    )
    plan = ROOT / "tests/plans/minimal.yaml"
    (own,) = api.render(plan, "pdf", templates=folder)
    (usual,) = api.render(plan, "pdf")
    assert own.data != usual.data
    assert Pdf(usual.data).text == Pdf(own.data).text


def test_a_theme_colours_page_and_drawings_and_may_have_a_cover_with_a_logo() -> None:
    plan = given_of("tests/plans/english-2026.yaml").plan
    logo = Logo(b'<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>', "image/svg+xml", 2, 1)
    made = render_document(plan, "pdf", Choices(theme=Theme(accent="#7a1f5c", logo=logo, cover=True)))
    own = Pdf(bytes(made))  # type: ignore[arg-type]  # no text
    first = own.reader.pages[0].extract_text()
    assert plan.title in " ".join(first.split())
    assert "Page 1" not in first
    assert "Page 2" in own.reader.pages[1].extract_text()
    colours = [
        {
            tuple(round(float(part) * 255) for part in operands)
            for page in of.reader.pages
            for operands, operator in ContentStream(page.get_contents(), of.reader).operations
            if operator in (b"rg", b"scn", b"sc") and len(operands) == 3
        }
        for of in (own, pdf_of("tests/plans/english-2026.yaml"))
    ]
    usual_accent, accent = (0x0B, 0x5A, 0x68), (0x7A, 0x1F, 0x5C)
    assert [(True, False), (False, True)] == [(accent in of, usual_accent in of) for of in colours]


def test_a_fault_in_a_project_s_template_is_said(tmp_path: Path) -> None:
    (tmp_path / "_theme.typ").write_text("#let accent = nothing", encoding="utf-8")
    with pytest.raises(api.OutputError, match="the templates of PDF: unknown variable: nothing"):
        api.render(ROOT / "tests/plans/minimal.yaml", "pdf", templates=tmp_path)


def test_a_template_reads_nothing_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "plan.typ").write_text(
        '#read("/pyproject.toml") #read("../pyproject.toml")', encoding="utf-8"
    )
    with pytest.raises(api.OutputError, match="the templates of PDF"):
        api.render(ROOT / "tests/plans/minimal.yaml", "pdf", templates=tmp_path)


WITHOUT = """
import sys
sys.modules["typst"] = None
from samplan.__main__ import main
sys.argv = ["samplan", "render", *sys.argv[1:]]
sys.exit(main())
"""


def test_without_the_extra_one_is_told_how_to_get_it(tmp_path: Path) -> None:
    plan = str(ROOT / "tests/plans/minimal.yaml")
    run = [sys.executable, "-c", WITHOUT, plan, "-o", str(tmp_path / "a.pdf"), "-t", "pdf"]
    result = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert 4 == result.returncode
    assert 'pip install "samplan[pdf]"' in result.stderr
    assert 1 == len(result.stderr.splitlines())
    assert "pdf" == DOCUMENTS["pdf"].extra


def test_bytes_go_through_a_pipe_as_they_are(tmp_path: Path) -> None:
    plan = str(ROOT / "tests/plans/minimal.yaml")
    run = [sys.executable, "-m", "samplan", "render", plan, "-t", "pdf", "-o", "-"]
    result = subprocess.run(run, cwd=ROOT, capture_output=True, check=True)
    samplan("render", plan, "-t", "pdf", "-o", tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == result.stdout
    assert 0 == samplan("render", plan, "-t", "pdf", "-o", tmp_path / "a.pdf", "--check").returncode


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\nxref\n0 2\n"])
def test_a_file_of_another_form_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no single table of references"):
        with_heads(data, ())
