"""Words of a paragraph as runs: emphasis, code, links, fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from samplan.expression import Expression
from samplan.frozen import frozen, replace
from samplan.prose.tree import Code, Emphasis, Inline, Inlines, LineBreak, Link, Strong, Text
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import clean, element, find, properties, switch, value, words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@frozen
class Signs:
    """How the signs of a run differ from those of its paragraph."""

    style: str = ""
    """The name of a style of characters."""
    is_strong: bool = False
    is_emphasised: bool = False


PLAIN = Signs()


def runs(paper: Paper, inlines: Inlines, signs: Signs = PLAIN) -> Iterator[Element]:
    """The runs of some words."""
    for one in inlines:
        yield from _runs(paper, one, signs)


def _runs(paper: Paper, one: Inline, signs: Signs) -> Iterator[Element]:
    match one:
        case Text():
            yield run(paper, one.text, signs)
        case Strong():
            yield from runs(paper, one.children, replace(signs, is_strong=True))
        case Emphasis():
            yield from runs(paper, one.children, replace(signs, is_emphasised=True))
        case Code():
            yield run(paper, one.text, replace(signs, style="Plan Code Words"))
        case LineBreak():
            yield element("r", element("br")) if one.hard else run(paper, " ", signs)
        case Link():
            yield from _link(paper, one, signs)
        case _:
            assert_never(one)


def cell_runs(paper: Paper, inlines: Inlines) -> Iterator[Element]:
    """The runs of a cell, whose numbers stay on one line."""
    yield from bound(runs(paper, inlines))


def bound(made: Iterable[Element]) -> Iterator[Element]:
    """Runs in which no line ends inside a date, years or another number with hyphens."""
    for one in made:
        for text in find(one, "descendant-or-self::w:r/w:t"):
            _bind(text)
        yield one


def _bind(text: Element) -> None:
    first, *rest = _WITHIN_NUMBERS.split(text.text or "")
    if not rest:
        return
    text.text = first
    for part in reversed(rest):
        text.addnext(words(part))
        text.addnext(element("noBreakHyphen"))


_WITHIN_NUMBERS = Expression(r"(?<=[0-9])-(?=[0-9])")


def run(paper: Paper, text: str, signs: Signs = PLAIN) -> Element:
    """Some words that all look alike; line ends and tabs in them are spaces."""
    return element("r", run_look(paper, signs), words(" ".join(text.splitlines()).replace("\t", " ")))


def sized(one: Element, points: float) -> Element:
    """A run, or all that are in a link, in another size than that of its style."""
    for made in find(one, "descendant-or-self::w:r"):
        look = made.get_or_add_rPr()
        for tag in ("sz", "szCs"):
            look.append(element(tag, val=round(points * 2)))
    return one


def run_look(paper: Paper, signs: Signs) -> Element | None:
    """The properties of a run."""
    return properties(
        "rPr",
        value("rStyle", paper.style(signs.style) if signs.style else None),
        switch("b", signs.is_strong),
        switch("i", signs.is_emphasised),
    )


def literal_runs(paper: Paper, lines: list[str], signs: Signs = PLAIN) -> Iterator[Element]:
    """Lines under each other in one paragraph."""
    for at, line in enumerate(lines):
        yield element(
            "r", run_look(paper, signs), element("br") if at else None, words(line.replace("\t", "    "))
        )


def _link(paper: Paper, link: Link, signs: Signs) -> Iterator[Element]:
    """A link to follow; its words alone where it leads nowhere."""
    children = tuple(runs(paper, link.children, replace(signs, style="Hyperlink")))
    if not (link.is_live and children):
        yield from runs(paper, link.children, signs)
        return
    tip = clean(link.title)[:_LONGEST_TIP] or None
    if link.target.startswith("#"):
        name = paper.bookmarks.get(link.target[1:])
        if name is None:
            yield from runs(paper, link.children, signs)
        else:
            yield element("hyperlink", *children, anchor=name, history=1, tooltip=tip)
    elif relation := paper.link(link.target):
        yield element("hyperlink", *children, r_id=relation, history=1, tooltip=tip)
    else:
        yield from runs(paper, link.children, signs)


_LONGEST_TIP = 255


def bookmarked(paper: Paper, name: str, content: list[Element]) -> Iterator[Element]:
    """Runs that a link or a field can name."""
    number = paper.next_id()
    yield element("bookmarkStart", id=number, name=name)
    yield from content
    yield element("bookmarkEnd", id=number)


def field(paper: Paper, code: str, shown: str, signs: Signs = PLAIN) -> Iterator[Element]:
    """A field that Word computes: `PAGE`; `shown` stands there until it does."""
    yield from field_begin(paper, code, signs)
    yield element("r", run_look(paper, signs), words(shown))
    yield field_end(paper, signs)


def field_begin(paper: Paper, code: str, signs: Signs = PLAIN) -> Iterator[Element]:
    """What stands before the result of a field."""
    yield element("r", run_look(paper, signs), element("fldChar", fldCharType="begin"))
    instruction = words(f" {code} ")
    instruction.tag = instruction.tag.replace("}t", "}instrText")
    yield element("r", run_look(paper, signs), instruction)
    yield element("r", run_look(paper, signs), element("fldChar", fldCharType="separate"))


def field_end(paper: Paper, signs: Signs = PLAIN) -> Element:
    """What stands after the result of a field."""
    return element("r", run_look(paper, signs), element("fldChar", fldCharType="end"))


def tab() -> Element:
    """A step to the next tab stop."""
    return element("r", element("tab"))
