"""From the tree to Markdown, and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from samplan.prose.reader import parse_prose
from samplan.prose.tree import (
    Block,
    BulletList,
    Code,
    Heading,
    LineBreak,
    Link,
    ListItem,
    OrderedList,
    Paragraph,
    Table,
    Text,
    replace_inlines,
    words_of_dead_links,
)
from samplan.render.markdown_inlines import cell, line
from samplan.render.prose_markdown import table, to_markdown

EXAMPLES = settings(max_examples=300, deadline=None)

words = st.one_of(
    st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1),
    st.text(st.sampled_from("ab1 .,*_`[]()<>#|~&;!:-+=\\\"'\u00a0/@x"), min_size=1),
)
soups = st.lists(
    st.sampled_from(
        [
            *'ab1 .*_`[]()<>#|~&!:-+=\\"\n',
            "\n\n",
            "\n  ",
            "- ",
            "1. ",
            "> ",
            "**",
            "](u)",
            "```",
            "  \n",
            "|a|\n|-|\n",
        ]
    ),
    max_size=40,
).map("".join)


def read(source: str) -> tuple[Block, ...]:
    """The tree of Markdown, without the empty comments that keep forges from their own readings."""
    return parse_prose(re.sub(r"(?<!\\)<!-- -->", "", source))


@EXAMPLES
@given(words)
@example("5 plus 2021. Nästa")
@example("!")
def test_words_come_back_from_wherever_they_stand(text: str) -> None:
    paragraph = Paragraph((Text(text),))
    assert (paragraph,) == read(to_markdown((paragraph,)))
    assert (paragraph,) == read(line(text))
    assert (Heading(2, (Text(text),)),) == read(f"## {line(text)}\n")
    assert (BulletList((ListItem((paragraph,)),)),) == read(f"- {line(text)}\n")
    assert (Paragraph((Text("a"), LineBreak(), Text(text))),) == read(f"a\n{line(text)}\n")


@EXAMPLES
@given(st.lists(st.tuples(words, words), min_size=1, max_size=4))
def test_cells_come_back_from_a_table(rows: list[tuple[str, str]]) -> None:
    head, *body = [tuple((Text(words),) for words in row) for row in rows]
    expected = Table(head, tuple(body), ("left", "right"))
    assert (expected,) == read(table(rows[0], rows[1:], ("left", "right")))
    assert (expected,) == read(to_markdown((expected,)))


@EXAMPLES
@given(soups)
@example("**a  \na**  \n- ")
@example("*`_._.*")
@example("1`1. `")
@example("> ```\n> - ")
@example("- - -\n  - ")
@example("# a \\##")
@example("999999999. a\n1. b")
@example("````\n```\n````")
@example("- a\n\n\n* b\n\n1. c\n\n1) d")
@example("~~~ a`b\n```\n~~~")
@example("~~~ ~~~ ```")
def test_a_tree_comes_back_as_it_was(source: str) -> None:
    tree = replace_inlines(parse_prose(source), words_of_dead_links)
    assert tree == read(to_markdown(tree))


@pytest.mark.parametrize(
    "text",
    [
        "16–64 år",
        "16-64",
        "år 2021. Nästa",
        "t.ex. e.g. (se bilaga)",
        "5 * 3 = 15",
        "snake_case",
        "C#",
        "a > b < c",
        "Forskning & utveckling",
        "50 %, 1 840 000 kr",
        "[se not]",
        "a | b",
        "-3 600 tkr",
        "C:\\tmp",
        "\"citat\" 'citat'",
        "Hej!",
        "3.1 Budget",
        "3.1",
        "2021–2022",
        "a-b",
        "1840",
        "https://a.se/b_c?d=1&e=2",
    ],
)
def test_words_without_meaning_to_markdown_stay_clean(text: str) -> None:
    assert text.strip() == line(text.strip())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021. Nästa", "2021\\. Nästa"),
        ("1) a", "1\\) a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("# a", "\\# a"),
        ("#tagg", "\\#tagg"),
        ("> a", "\\> a"),
        ("---", "\\---"),
        ("===", "\\==="),
        ("[x] klar", "\\[x] klar"),
        ("*a*", "\\*a\\*"),
        ("_a_", "\\_a\\_"),
        ("[a](b)", "\\[a\\](b)"),
        ("[a]: b", "\\[a\\]: b"),
        ("<b>", "\\<b>"),
        ("&amp;", "\\&amp;"),
        ("a\\*b", "a\\\\\\*b"),
        (" a ", "&#32;a&#32;"),
        ("a\n  b\tc", "a b c"),
        ("a\x00b", "a\ufffdb"),
        ("a ##", "a \\##"),
        ("~a~", "\\~a\\~"),
        ("$5 och $6", "\\$5 och \\$6"),
        ("[^1] a", "\\[^1] a"),
        ("[[sida]]", "\\[[sida]]"),
        ("a)[b]", "a)\\[b]"),
        ("&#38;", "\\&#38;"),
        (":---", "\\:---"),
    ],
)
def test_words_that_mean_something_are_escaped(text: str, expected: str) -> None:
    assert expected == line(text)


def test_a_cell_escapes_pipes_and_folds_lines() -> None:
    assert "a \\| b c" == cell("a | b\nc")
    assert "`a\\|b` c" == cell((Code("a|b"), LineBreak(hard=True), Text("c")))


def test_a_table_stands_straight() -> None:
    expected = """\
| Rad  |  2021 |
| :--- | ----: |
| Stat | 8 000 |
| a\\|b |     – |"""
    assert expected == table(("Rad", "2021"), [("Stat", "8 000"), ("a|b", "–")], ("left", "right"))


def test_a_wide_table_is_not_padded_but_tells_how_wide_its_columns_are() -> None:
    wide = "ord " * 40 + "slut"
    assert f"| a | b |\n| {'-' * 40} | :-: |\n| {wide} | c |" == table(
        ("a", "b"), [(wide, "c")], (None, "center")
    )


def test_a_row_that_does_not_fit_the_head_is_refused() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        table(("a", "b"), [("c",)])


def test_headings_move_below_the_heading_they_stand_under() -> None:
    assert "### a\n\n###### b\n" == to_markdown(parse_prose("# a\n\n##### b"), heading_offset=2)


def test_a_dead_link_is_printed_as_its_words() -> None:
    source = "Se [Länk *här*]() och [5 mkr](figure:a) och [b](b.pdf)."
    assert "Se Länk *här* och 5 mkr och [b](b.pdf).\n" == to_markdown(parse_prose(source))


def test_links_are_written_in_their_shortest_form() -> None:
    source = '<https://a.se/x_y> [a\\]](b\\(c.pdf "t\\"") \\![a](b)\n'
    assert source == to_markdown(parse_prose(source))


def test_the_author_s_forms_become_one_form() -> None:
    lists = "* a\n* __b__ _c_\n\n  d\n\n\n2. x\n2. y\n   + z"
    source = f"Mål\n===\n\n{lists}\n\n~~~ yaml\nk: 1\n~~~\n\n    kod\n\n***\n\n> e\nf\n"
    expected = """\
# Mål

- a

- **b** *c*

  d

2. x
3. y
   - z

```yaml
k: 1
```

```
kod
```

___

> e
> f
"""
    assert expected == to_markdown(parse_prose(source))


def test_lists_that_follow_each_other_stay_apart() -> None:
    item = ListItem((Paragraph((Text("a"),)),))
    blocks: tuple[Block, ...] = (
        BulletList((item,)),
        BulletList((item,)),
        OrderedList((item,)),
        OrderedList((item,)),
    )
    assert "- a\n\n* a\n\n1. a\n\n1) a\n" == to_markdown(blocks)
    assert blocks == parse_prose(to_markdown(blocks))


def test_nothing_is_written_for_nothing() -> None:
    assert "" == to_markdown(())
    assert "" == to_markdown((Paragraph((Link("", ()),)),))
