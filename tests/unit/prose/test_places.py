"""Each link of a text, with the place where it stands."""

from __future__ import annotations

import pytest

from samplan.prose import parser
from samplan.prose.reader import Prose, read

FORMS = [
    ("inline", "Se [a *b*  `c`](figure:x.y).", "[a *b*  `c`](figure:x.y)", "a b c"),
    ("with a title", 'Se [a](figure:x.y "tabell\n 2").', '[a](figure:x.y "tabell\n 2")', "a"),
    ("in angle brackets", "Se [a](<figure:x.y>).", "[a](<figure:x.y>)", "a"),
    ("by reference", "Se [a][k].\n\n[k]: figure:x.y 'titel'", "[a][k]", "a"),
    ("collapsed", "Se [K][].\n\n[k]: figure:x.y", "[K][]", "K"),
    ("shortcut", "Se [k].\n\n[k]: <figure:x.y>", "[k]", "k"),
    ("defined before", "[k]: figure:x.y\n\nSe [a][k].", "[a][k]", "a"),
    ("brackets in the words", "Se [a [1]](figure:x.y).", "[a [1]](figure:x.y)", "a [1]"),
    ("an escape in the words", r"Se [a \] b](figure:x.y).", r"[a \] b](figure:x.y)", "a ] b"),
    ("without words", "Se [](figure:x.y).", "[](figure:x.y)", ""),
    ("an address", "Se <figure:x.y>.", "<figure:x.y>", ""),
    ("a picture", "Se ![a *b*](figure:x.y).", "![a *b*](figure:x.y)", "a b"),
    ("in emphasis", "Se **[a](figure:x.y)**.", "[a](figure:x.y)", "a"),
    ("in a heading", "# Om [a](figure:x.y) #", "[a](figure:x.y)", "a"),
    ("in an underlined heading", "Om\n[a](figure:x.y)\n---", "[a](figure:x.y)", "a"),
    ("in an item", "- b\n  1. c\n     [a](figure:x.y)", "[a](figure:x.y)", "a"),
    ("in a quotation", "> b\n> [a](figure:x.y)", "[a](figure:x.y)", "a"),
    ("in a lazy line", "> b\n[a](figure:x.y)", "[a](figure:x.y)", "a"),
    ("behind a tab", "-\tb\n\t[a](figure:x.y)", "[a](figure:x.y)", "a"),
    ("in a cell", "| a \\| b | [a\\|b](figure:x.y) |\n|---|---|", "[a\\|b](figure:x.y)", "a|b"),
    ("over two lines", "> Se [a\n> b](figure:x.y).", "[a\n> b](figure:x.y)", "a b"),
    ("over a forced line break", "Se [a\\\nb](figure:x.y).", "[a\\\nb](figure:x.y)", "a b"),
    ("with Windows line ends", "b\r\n\r\nc\r\n[a](figure:x.y)", "[a](figure:x.y)", "a"),
    ("by entities", "[a](figure&colon;x&#46;y)", "[a](figure&colon;x&#46;y)", "a"),
]


@pytest.mark.parametrize(("text", "source", "words"), [form[1:] for form in FORMS], ids=[f[0] for f in FORMS])
def test_f64_every_form_of_link_is_read_with_its_place(text: str, source: str, words: str) -> None:
    prose = read(text)
    [link] = prose.links
    assert ("x.y", words, source) == (link.figure, link.words, text[link.start : link.end])
    assert len(text) == len(prose.literal)
    assert "figure" not in prose.literal


@pytest.mark.parametrize(
    "text",
    [
        r"\[a](figure:x.y)",
        r"[a\](figure:x.y)",
        r"\<figure:x.y>",
        "`[a](figure:x.y)`",
        "    [a](figure:x.y)",
        "```\n[a](figure:x.y)\n```",
        "~~~ text\n[a](figure:x.y)",
        "[k]: figure:x.y",
        "[a] (figure:x.y)",
        "[a](figure: x.y)",
        "[a](figure:x.y",
        "[a][k]",
        "> " * 60 + "[a](figure:x.y)",
    ],
)
def test_f65_what_is_printed_as_it_stands_is_no_link(text: str) -> None:
    assert () == read(text).links


def test_the_same_words_twice_have_two_places() -> None:
    text = "| [a](figure:x) | [a](figure:x) |\n|---|---|\n| [a](figure:x) | `[a](figure:x)` [a](figure:x) |"
    assert [2, 18, 46, 78] == [link.start for link in read(text).links]


def test_a_definition_says_whether_a_link_uses_it() -> None:
    text = "Se [a][B  c].\n\n[b c]: figure:x\n[d]: figure:y"
    assert [("figure:x", True), ("figure:y", False)] == [
        (d.target, d.is_used) for d in read(text).definitions
    ]


def test_a_text_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    parse = parser.tokens_of

    def counted(text: str) -> object:
        seen.append(text)
        return parse(text)

    monkeypatch.setattr(parser, "tokens_of", counted)
    text = "En text som ingen har läst: [a](figure:x)."
    readings: set[Prose] = {read(text), read(text)}
    assert ([text], 1) == (seen, len(readings))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("- a\n-\n- b", ["-\n"]),
        ("1.\n2. b", ["1.\n"]),
        ("- -\n\n> *", ["- -\n", "> *"]),
        ("- a\n  -\n\nb\n-", []),
        ("-\n  a", []),
        ("-\n\n  a", ["-\n"]),
        ("```\n-\n```", []),
    ],
)
def test_empty_items_are_found(text: str, items: list[str]) -> None:
    assert items == [text[start:end] for start, end in read(text).empty_items]
