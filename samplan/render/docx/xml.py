"""The elements of a Word file, made so that their parts stand in the order that the format wants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement
from lxml.etree import XPath

from samplan.expression import Expression

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ORDER = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
        *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "bidi", "spacing", "ind"),
        *("contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"),
    ),
    "rPr": (
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "noProof", "color", "spacing"),
        *("sz", "szCs", "u", "shd", "vertAlign", "rtl", "lang"),
    ),
    "tblPr": (
        *("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"),
        *("tblCaption", "tblDescription"),
    ),
    "tcPr": ("tcW", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"),
    "trPr": ("cantSplit", "tblHeader"),
}
"""Which properties each kind of thing may have here, in the order of the format's schema."""

_FORBIDDEN = Expression(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_JOINER = "\u2060"
"""Keeps words on one line; Word prints a box for it."""


def element(tag: str, *children: Element | None, **attributes: str | float | None) -> Element:
    """An element; names without a prefix are those of Word itself.

    Args:
        tag: Its name: `p`, `wp:inline`.
        children: What is in it; None is nothing.
        attributes: `val="1"`; `r_id` is the attribute `r:id`. None is no attribute.
    """
    made = OxmlElement(tag if ":" in tag else f"w:{tag}")
    for name, value in attributes.items():
        if value is not None:
            made.set(qn(_attribute(name)), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def _attribute(name: str) -> str:
    prefix, _, rest = name.partition("_")
    return f"{prefix}:{rest}" if rest and prefix in nsmap else f"w:{name}"


def properties(tag: str, *children: Element | None) -> Element | None:
    """The properties of a thing in the order that the format wants; None where there are none.

    Of two of the same kind the later one holds.
    """
    order = _ORDER[tag]
    last = {_local(child): child for child in children if child is not None}
    ordered = sorted(last.values(), key=lambda child: order.index(_local(child)))
    return element(tag, *ordered) if ordered else None


def _local(one: Element) -> str:
    return str(one.tag).rpartition("}")[2]


def value(tag: str, content: str | float | None) -> Element | None:
    """An element with one value: `value("jc", "right")`; None where there is no value."""
    return None if content is None else element(tag, val=content)


def switch(tag: str, is_on: bool) -> Element | None:  # noqa: FBT001 - it is the one thing said
    """An element that only has to be there: `switch("keepNext", True)`."""
    return element(tag) if is_on else None


def on_new_page(all_of_them: Iterable[Element]) -> Iterator[Element]:
    """The same elements, the first of them on a new page."""
    for at, one in enumerate(all_of_them):
        if at == 0:
            for paragraph in find(one, "descendant-or-self::w:p[1]")[:1]:
                add_property(paragraph, element("pageBreakBefore"))
        yield one


def add_property(paragraph: Any, own: Element) -> None:  # noqa: ANN401 - of python-docx, which says nothing of it
    """Give a paragraph what it has beside its style."""
    look = paragraph.get_or_add_pPr()
    paragraph.replace(look, properties("pPr", *look, own))


def kept_at_end(all_of_them: Iterable[Element]) -> Iterator[Element]:
    """The same elements, the last of them on the page of what follows."""
    return _at_end(all_of_them, element("keepNext"))


def with_room_below(all_of_them: Iterable[Element], room: int) -> Iterator[Element]:
    """The same elements, with room below the last of them, in twips."""
    return _at_end(all_of_them, element("spacing", after=room))


def _at_end(all_of_them: Iterable[Element], own: Element) -> Iterator[Element]:
    made = list(all_of_them)
    if made and _local(made[-1]) == "p":
        add_property(made[-1], own)
    return iter(made)


def find(one: Element, path: str) -> list[Any]:
    """What an XPath finds, with the usual prefixes of Word."""
    return cast("list[Any]", XPath(path, namespaces=nsmap)(one))


def copies(all_of_them: Iterable[Element]) -> Iterator[Element]:
    """The same elements again: one element stands in one place only."""
    return (deepcopy(one) for one in all_of_them)


def clean(text: str) -> str:
    """Text as a Word file may hold it: no controls, and no sign that Word has no glyph for."""
    return _FORBIDDEN.sub("\ufffd", text.replace(_JOINER, ""))


def words(text: str) -> Element:
    """Words of a run, all their spaces kept."""
    made = element("t")
    made.text = clean(text)
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made
