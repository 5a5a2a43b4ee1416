"""From CommonMark to the tree."""

from __future__ import annotations

import pytest

from samplan.prose.reader import parse_prose
from samplan.prose.tree import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Table,
    Text,
)
from samplan.render.prose_markdown import to_markdown
from samplan.render.views.trees import with_figures


def paragraph(*inlines: Inline) -> Paragraph:
    return Paragraph(inlines)


def item(words: str) -> ListItem:
    return ListItem((paragraph(Text(words)),))


def cells(*words: str) -> tuple[Inlines, ...]:
    return tuple((Text(word),) for word in words)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ()),
        ("Ett.\n\nTvå.", (paragraph(Text("Ett.")), paragraph(Text("Två.")))),
        ("a\nb", (paragraph(Text("a"), LineBreak(), Text("b")),)),
        (
            "a  \nb\\\nc",
            (paragraph(Text("a"), LineBreak(hard=True), Text("b"), LineBreak(hard=True), Text("c")),),
        ),
        (
            "**a** *b* `c`",
            (paragraph(Strong((Text("a"),)), Text(" "), Emphasis((Text("b"),)), Text(" "), Code("c")),),
        ),
        ("a****b****", (paragraph(Text("a"), Strong((Text("b"),))),)),
        ("Mål *x*\n===", (Heading(1, (Text("Mål "), Emphasis((Text("x"),)))),)),
        ("a\n*b\nc*\n---", (Heading(2, (Text("a "), Emphasis((Text("b c"),)))),)),
        ("- a\n- b", (BulletList((item("a"), item("b"))),)),
        ("- a\n\n- b", (BulletList((item("a"), item("b")), tight=False),)),
        ("3. a\n4. b", (OrderedList((item("a"), item("b")), start=3),)),
        ("- a\n  1. b", (BulletList((ListItem((paragraph(Text("a")), OrderedList((item("b"),)))),)),)),
        ("> a", (Quote((paragraph(Text("a")),)),)),
        ("```yaml\na: 1\n```", (CodeBlock("a: 1\n", "yaml"),)),
        ("***", (Rule(),)),
        (
            "| a | b | c |\n|:-|-:|---|\n| 1 | 2 |",
            (Table(cells("a", "b", "c"), ((*cells("1", "2"), ()),), ("left", "right", None)),),
        ),
    ],
)
def test_each_form_has_its_node(source: str, expected: tuple[Block, ...]) -> None:
    assert expected == parse_prose(source)


@pytest.mark.parametrize(
    "source", ["<b>a</b>", "<div>\na\n</div>", "<!-- a -->", "<script>x</script>", "~~a~~"]
)
def test_html_and_strikethrough_are_words(source: str) -> None:
    (block,) = parse_prose(source)
    assert isinstance(block, Paragraph)
    assert source == "".join(
        "\n" if isinstance(x, LineBreak) else x.text
        for x in block.children
        if isinstance(x, Text | LineBreak)
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[a](https://a.se)", Link("https://a.se", (Text("a"),))),
        ('[a](b.pdf "Bilaga\n1")', Link("b.pdf", (Text("a"),), "Bilaga 1")),
        ("[a]()", Link("", (Text("a"),))),
        ("[a](<>)", Link("", (Text("a"),))),
        ("<https://a.se>", Link("https://a.se", (Text("https://a.se"),))),
        ("<a@b.se>", Link("mailto:a@b.se", (Text("a@b.se"),))),
        ("[a](å b.pdf)", Text("[a](å b.pdf)")),
        ("[a](å.pdf)", Link("%C3%A5.pdf", (Text("a"),))),
        ("[22,6 mkr](figure:costs.total.2021)", Link("figure:costs.total.2021", (Text("22,6 mkr"),))),
        ("[](figure:costs.år)", Link("figure:costs.år", ())),
        ("![Karta *a*](k.png)", Link("k.png", (Text("Karta "), Emphasis((Text("a"),))))),
        ("![](k.png)", Link("k.png", (Text("k.png"),))),
        ("[![a](b.png)](c)", Link("c", (Text("a"),))),
    ],
)
def test_links_keep_their_target(source: str, expected: Inline) -> None:
    assert (paragraph(expected),) == parse_prose(source)


@pytest.mark.parametrize(
    "source",
    [
        "[a](javascript:x)",
        "[a](JAVASCRIPT:x)",
        "[a](javascript&colon;x)",
        "[a](java&#10;script:x)",
        "![a](data:x)",
        "[a](<javascript:x>)",
        "[a](file:///x)",
        "[a][b]\n\n[b]: javascript:x",
        "[a](//b.se)",
        "[a](\\javascript:x)",
    ],
)
def test_a_link_that_must_not_be_followed_is_its_words(source: str) -> None:
    assert (paragraph(Text("a")),) == parse_prose(source)


def test_a_control_character_becomes_visible_and_a_next_line_ends_the_line() -> None:
    assert (paragraph(Text("a\ufffd"), LineBreak(), Text("b")),) == parse_prose("a\x07\x85b")


def test_a_newline_written_as_an_entity_is_a_space() -> None:
    assert (paragraph(Text("a b")),) == parse_prose("a&#10;b")


@pytest.mark.parametrize("depth", range(1, 60))
@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - "])
def test_no_depth_loses_its_words(mark: str, depth: int) -> None:
    assert "djupt" in to_markdown(parse_prose(mark * depth + "djupt"))


def test_prose_without_reason_is_kept_as_it_is_written() -> None:
    source = "> " * 3000 + "djupt"
    assert (CodeBlock(f"{source}\n"),) == parse_prose(source)


def test_a_figure_link_prints_its_words_or_else_the_figure() -> None:
    source = "Kostnaden är [**22,6** mkr](figure:a), exakt [](figure:a) enligt [bilagan](b.pdf)."
    expected = (
        Text("Kostnaden är "),
        Strong((Text("22,6"),)),
        Text(" mkr, exakt 22 600 tkr enligt "),
        Link("b.pdf", (Text("bilagan"),)),
        Text("."),
    )
    assert (Paragraph(expected),) == with_figures(parse_prose(source), {"a": "22 600 tkr"}.__getitem__)


def test_figures_are_found_wherever_there_are_words() -> None:
    link = "*[](figure:a)*"
    source = (
        f"# {link}\n\n- {link}\n\n1. {link}\n\n> {link}\n\n| {link} |\n|---|\n| {link} |\n\n```\n{link}\n```"
    )
    expected = source.replace("[](figure:a)", "7").replace("```\n*7*", f"```\n{link}")
    assert parse_prose(expected) == with_figures(parse_prose(source), {"a": "7"}.__getitem__)
