"""Prose as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samplan.prose.reader import parse_prose
from samplan.prose.tree import Block, Link, Paragraph, Text
from samplan.render.environment import make_environment

PAGE = make_environment("sv").from_string(
    "{% import '_prose.html.j2' as prose %}{{ prose.blocks(tree, label, offset) }}"
)
LINE = make_environment("sv").from_string("{% import '_prose.html.j2' as p %}[{{ p.inlines(children) }}]")
VOID = {"br", "hr"}


def html(tree: tuple[Block, ...], offset: int = 0) -> str:
    return PAGE.render(tree=tree, label='Tabell "1"', offset=offset)


class Checker(HTMLParser):
    """Fails where elements do not close in order, and collects words and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""
        self.targets: list[str | None] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.targets += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ""),
        ("a **b** *c* `d`.", "<p>a <strong>b</strong> <em>c</em> <code>d</code>.</p>\n"),
        ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
        ("# a", "<h1>a</h1>\n"),
        ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("-", "<ul>\n<li></li>\n</ul>\n"),
        ("1. a", "<ol>\n<li>a</li>\n</ol>\n"),
        ("3) a", '<ol start="3">\n<li>a</li>\n</ol>\n'),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("```\na <b>\n\nc\n```", "<pre><code>a &lt;b&gt;\n\nc\n</code></pre>\n"),
        ("---", "<hr>\n"),
        ('[a](b.pdf "t")', '<p><a href="b.pdf" title="t">a</a></p>\n'),
        ("[a](https://a.se/?b=1&c=2)", '<p><a href="https://a.se/?b=1&amp;c=2">a</a></p>\n'),
        ("[*a*]() [5](figure:x)", "<p><em>a</em> 5</p>\n"),
        ("<b>&amp;</b>", "<p>&lt;b&gt;&amp;&lt;/b&gt;</p>\n"),
    ],
)
def test_each_node_has_its_element(source: str, expected: str) -> None:
    assert expected == html(parse_prose(source))


def test_inlines_have_no_space_around_them() -> None:
    (paragraph,) = parse_prose("**a** b")
    assert isinstance(paragraph, Paragraph)
    assert "[<strong>a</strong> b]" == LINE.render(children=paragraph.children)


def test_a_table_scrolls_in_a_region_with_a_name() -> None:
    expected = """\
<div class="table-scroll" role="region" tabindex="0" aria-label="Tabell &#34;1&#34;">
<table>
<thead>
<tr><td></td><th scope="col" class="align-right">b</th></tr>
</thead>
<tbody>
<tr><td>c</td><td class="align-right"><em>1</em></td></tr>
<tr><td>d</td><td class="align-right"></td></tr>
</tbody>
</table>
</div>
"""
    assert expected == html(parse_prose("|   | b |\n|---|--:|\n| c | *1* |\n| d |"))


def test_headings_go_below_the_heading_above_wherever_they_stand() -> None:
    assert "<h3>a</h3>\n<blockquote>\n<h4>b</h4>\n</blockquote>\n" == html(
        parse_prose("# a\n\n> ## b"), offset=2
    )


def test_a_dangerous_link_never_becomes_one_even_in_a_tree_made_by_hand() -> None:
    assert "<p>a</p>\n" == html((Paragraph((Link("javascript:x", (Text("a"),)),)),))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*"ab \n*_`[]()<>#|~&\"'-", "\n\n", "- ", "1. ", "> ", "](javascript:x)", "](b)", "|a|\n|-|\n"]
        )
    ).map("".join)
)
def test_any_prose_is_well_formed_and_leads_nowhere_dangerous(source: str) -> None:
    page = Checker(html(parse_prose(source)))
    assert [] == page.open
    assert all(target and not target.startswith("javascript") for target in page.targets)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_words_are_printed_as_they_are(words: str) -> None:
    assert words == Checker(html((Paragraph((Text(words),)),))).words.removesuffix("\n")


def test_what_begins_with_arabic_or_hebrew_is_set_from_the_right() -> None:
    tree = parse_prose("مرحبا 2026, Norrbygden.\n\nSvenska med مرحبا.\n\n2026: مرحبا\n\n- שלום\n- ett\n")
    turned = re.findall(r'<(\w+) dir="rtl"[^>]*>([^<]*)<', html(tree))
    assert [("p", "مرحبا 2026, Norrbygden."), ("p", "2026: مرحبا"), ("li", "שלום")] == turned
