"""Any text of a plan is the same text again in the Markdown of its document, for every reader of Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from importlib import import_module
from itertools import pairwise

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from samplan.figures.kin import as_kin
from samplan.loading.load import load_plan
from samplan.prose.reader import parse_prose
from samplan.prose.tree import (
    BulletList,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Text,
    on_one_line,
    replace_inlines,
    words_of_dead_links,
)
from samplan.render.document import markdown_document
from samplan.render.environment import make_environment
from samplan.render.markdown_inlines import BREAK, paragraph, statement
from samplan.render.markdown_lines import LINE_LENGTH
from samplan.render.prose_markdown import table, to_markdown
from samplan.render.views import document_view
from samplan.render.views.table import TableView
from tests.browser.tools import missing
from tests.words_in_views import texts_of

EXAMPLES = settings(max_examples=200, deadline=None)
PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")

SIGNS = (
    *("|", "\\", "`", "*", "_", "**a**", "<b>", "&amp;", "&", "[x](y)", "[x]", "[ ]", "~~a~~", "$x$", "$5"),
    *(":smile:", ":+1:", "10:30:15", "@namn", "#12", "!12", "#", "##", "https://a.se/b?c=1&d=2", "www.a.se"),
    *(
        "a@b.se",
        "---",
        "===",
        "***",
        "___",
        "```",
        "~~~",
        "1.",
        "2)",
        "1.2",
        "+",
        "-",
        ">",
        ":",
        ": a",
        "=",
        ".",
    ),
    *("[^1]", "[^1]: a", "[[_TOC_]]", "[TOC]", "{+", "+}", "[-", "-]", "%{a}", "[!NOTE]", "a)[b]", "[a]: b"),
    *(
        "| a |",
        "| --- |",
        "<!--",
        "-->",
        "<script>",
        "C:\\tmp",
        "\\n",
        "å\u00a0ä",
        "\u00a0",
        "!",
        '"',
        "'",
        "🧵",
    ),
)
PROSE = (
    *(sign for sign in SIGNS if sign not in BREAK.split()),
    *("ord", "**fet", "text**", "`kod", "kod`", "[a](b", '"c d")'),
)
words = st.lists(
    st.sampled_from(SIGNS) | st.sampled_from(("ord", "Kvinnor", "och", "2026", "samordningsförbund")),
    min_size=1,
    max_size=60,
).map(" ".join)
any_words = words | st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1)


def said(tokens: list[Token]) -> list[str]:
    """The words of each block, as a reader sees them."""
    return ["".join(map(_seen, token.children or ())) for token in tokens if token.type == "inline"]


def _seen(token: Token) -> str:
    if token.type == "html_inline":
        assert token.content == BREAK
        return ""
    return " " if token.type == "softbreak" else token.content


@EXAMPLES
@given(any_words)
@example(f"{'ord ' * 28}slut - och 1. mer")
@example("a - - - - " * 20)
@example(f"{'ord ' * 29}--- slut")
def test_words_come_back_from_paragraphs_of_several_lines(text: str) -> None:
    assert (["paragraph"], [text]) == _blocks(paragraph(text))
    assert said(PARSER.parse(statement(text)))[0] in {text, f"{text}."}
    one = Paragraph((Text(text),))
    for block in (
        BulletList((ListItem((one, one)),), tight=False),
        OrderedList((ListItem((one,)),), 7),
        Quote((one,)),
    ):
        kinds, found = _blocks(to_markdown((block,)))
        assert {text} == set(found)
        assert "heading" not in kinds
        assert "table" not in kinds


def _blocks(source: str) -> tuple[list[str], list[str]]:
    tokens = PARSER.parse(source)
    kinds = [token.type.removesuffix("_open") for token in tokens if token.nesting == 1]
    return kinds, said(tokens)


@EXAMPLES
@given(st.lists(st.sampled_from(PROSE), max_size=80))
def test_prose_comes_back_from_lines_that_are_parted(signs: list[str]) -> None:
    tree = replace_inlines(parse_prose(" ".join(signs)), words_of_dead_links)
    back = parse_prose(to_markdown(tree).replace(BREAK, ""))
    assert replace_inlines(tree, on_one_line) == replace_inlines(back, on_one_line)


@EXAMPLES
@given(st.lists(st.text(st.sampled_from("abcåäö"), min_size=1, max_size=30), min_size=1, max_size=80))
def test_no_line_is_longer_than_it_must_be(some: list[str]) -> None:
    deep = BulletList((ListItem((Paragraph((Text(" ".join(some)),)),)),))
    lines = to_markdown((Quote((deep,)),)).splitlines()
    assert all(len(line) <= LINE_LENGTH for line in lines)
    assert all(len(line) + len(following.split()[1]) + 1 > LINE_LENGTH for line, following in pairwise(lines))


class _Tables(HTMLParser):
    """The cells of the tables of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._is_cell = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the form
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self._is_cell = True

    def handle_endtag(self, tag: str) -> None:
        self._is_cell = self._is_cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._is_cell:
            self.rows[-1][-1] += data


def _github() -> Callable[[str], str]:
    write: Callable[[str], str] = _package("cmarkgfm").github_flavored_markdown_to_html
    return write


def _gitlab() -> Callable[[str], str]:
    comrak = _package("comrak")
    also = comrak.ExtensionOptions()
    for name in ("autolink", "footnotes", "math_dollars", "strikethrough", "table", "tasklist", "alerts"):
        setattr(also, name, True)
    also.wikilinks_title_before_pipe = True
    return lambda source: str(comrak.render_markdown(source, extension_options=also))


def _package(name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a package without types
    try:
        return import_module(name)
    except ModuleNotFoundError:
        return missing(name)


READERS = {"commonmark": lambda: PARSER.render, "github": _github, "gitlab": _gitlab}


@pytest.mark.parametrize("reader", READERS)
def test_every_cell_comes_back_in_every_reader(reader: str) -> None:
    read = READERS[reader]()

    @settings(max_examples=150, deadline=None)
    @given(st.lists(st.tuples(any_words, words), min_size=2, max_size=4))
    def check(rows: list[tuple[str, str]]) -> None:
        page = read(table(rows[0], rows[1:], (None, "right")))
        assert [list(row) for row in rows] == _Tables(page).rows

    check()


@pytest.mark.parametrize("reader", READERS)
def test_every_paragraph_comes_back_in_every_reader(reader: str) -> None:
    read = READERS[reader]()

    @settings(max_examples=150, deadline=None)
    @given(words)
    @example("[!NOTE]")
    @example("[^1] och [^1]: a")
    @example("[[_TOC_]]")
    def check(text: str) -> None:
        page = read(to_markdown((Quote((Paragraph((Text(text),)),)),)))
        assert text == " ".join(_words(page).strip("\n").split("\n"))

    check()


def _words(page: str) -> str:
    return unescape(re.sub(r"<!--.*?-->|<[^>]+>", "", page))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("se :smile: här", f"se :{BREAK}smile: här"),
        ("kl. 10:30:15", "kl. 10:30:15"),
        ("{+ nytt +}", f"{{{BREAK}+ nytt +}}"),
        ("[- bort -]", f"[{BREAK}- bort -]"),
        ("%{project_name}", f"%{BREAK}{{project_name}}"),
        ("[[_TOC_]]", f"\\[[{BREAK}\\_TOC\\_]]"),
    ],
)
def test_what_forges_would_rewrite_is_parted_without_a_trace(text: str, written: str) -> None:
    assert written == paragraph(text)


PLAN = """\
samplan: 1
id: a
kind: operational_plan
title: T01
subtitle: T02
period: 2026
association: {name: T03}
goals: [{id: g, text: T04, indicators: [{id: d, name: T05, target: 3}]}]
interventions: [{id: i, name: T06, aliases: [T07], owner: T08}, {id: j, name: T09, performers: [T10]}]
budget:
  unit: tkr
  columns: [2026]
  note: T11
  income: [{id: m, name: T12, amounts: [1], note: T19}]
  costs: [{id: n, name: T13, amounts: [1]}, {id: o, name: T14, amounts: [2]}]
statistics:
  - {id: s, title: T15, dimension: T16, source: T17, rows: [{name: T18, women: 1, men: 2}]}
"""
"""A plan whose words are numbered, with titles, captions, heads, cells, facts, charts and notes."""


def _with(texts: list[str]) -> str:
    return re.sub(r"T(\d\d)", lambda found: yaml_string(texts[int(found[1]) % len(texts)]), PLAN)


def yaml_string(text: str) -> str:
    """A text in quotes."""
    return str(yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**6)).strip()


@settings(max_examples=40, deadline=None)
@given(st.lists(words.map("{} a".format).filter(lambda text: text == text.strip()), min_size=1, max_size=20))
def test_every_text_of_a_plan_comes_back_from_its_document(texts: list[str]) -> None:
    loaded = load_plan("plan.yaml", _with(texts).encode())
    assert loaded.plan is not None
    assert loaded.findings == ()
    view = document_view(as_kin(loaded.plan))
    tokens = PARSER.parse(markdown_document(view, make_environment("sv")))
    whole = "\n".join(said(tokens))
    assert [text for text in texts_of(view) if text not in whole] == []
    assert [token.type for token in tokens].count("table_open") >= sum(
        len(one.plain_tables) for one in view.flow if isinstance(one, TableView)
    )
