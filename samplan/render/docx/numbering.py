"""Numbers of headings and lists, as Word's own definitions: what is written after them counts on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.render.docx.look import Look
from samplan.render.docx.xml import element, find, properties, value

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

LEVELS = 9
"""As many as Word has."""
STEP = 340
"""How much further in each level of a list stands."""
HIGHEST_START = 32767
"""The highest number that Word lets a list begin with."""
_BULLETS = ("•", "–", "•", "–", "•", "–", "•", "–", "•")
_HEADING_HANGS = (567, 680, 850, 1020, 1190, 1190, 1190, 1190, 1190)


@frozen
class Definitions:
    """The three kinds of numbering that a document has."""

    part: Element
    headings: int
    """The number of the list that headings count in."""
    bullets: int
    ordered: int
    """The kind of numbered lists; each of them counts in a list of its own."""

    def new_ordered(self, start: int, depth: int) -> int:
        """A numbered list that begins with `start`."""
        return _new_list(self.part, self.ordered, (depth, start))


def define(document: WordDocument, look: Look, heading_styles: Sequence[str]) -> Definitions:
    """Add the definitions to a document.

    Args:
        document: The file.
        look: Its colours.
        heading_styles: The ids of the styles of headings, from the first level on.
    """
    part: Element = document.part.numbering_part.element
    kinds = [_kind(part, make, look) for make in (_heading_level, _bullet_level, _ordered_level)]
    for level, style in zip(
        find(part, f"./w:abstractNum[@w:abstractNumId='{kinds[0]}']/w:lvl"), heading_styles, strict=False
    ):
        find(level, "./w:numFmt")[0].addnext(element("pStyle", val=style))
    headings, bullets = (_new_list(part, kind) for kind in kinds[:2])
    return Definitions(part, headings, bullets, kinds[2])


def _kind(part: Element, make: Callable[[int, Look], Element], look: Look) -> int:
    """A new kind of numbering. Kinds have to stand before lists."""
    number = _free(part, "abstractNum", "abstractNumId")
    levels = (make(depth, look) for depth in range(LEVELS))
    made = element("abstractNum", value("multiLevelType", "multilevel"), *levels, abstractNumId=number)
    kinds = find(part, "./w:abstractNum")
    part.insert(part.index(kinds[-1]) + 1 if kinds else 0, made)
    return number


def _new_list(part: Element, kind: int, start: tuple[int, int] | None = None) -> int:
    number = _free(part, "num", "numId")
    override = None
    if start is not None:
        depth, first = start
        override = element("lvlOverride", value("startOverride", first), ilvl=depth)
    part.append(element("num", value("abstractNumId", kind), override, numId=number))
    return number


def _free(part: Element, tag: str, attribute: str) -> int:
    return max((int(found) for found in find(part, f"./w:{tag}/@w:{attribute}")), default=0) + 1


def _level(depth: int, style: str, text: str, *look: Element | None, left: int, hanging: int) -> Element:
    return element(
        "lvl",
        value("start", 1),
        value("numFmt", style),
        value("lvlText", text),
        value("lvlJc", "left"),
        properties("pPr", element("ind", left=left, hanging=hanging)),
        properties("rPr", *look),
        ilvl=depth,
    )


def _heading_level(depth: int, look: Look) -> Element:
    text = ".".join(f"%{at + 1}" for at in range(depth + 1))
    hang = _HEADING_HANGS[depth]
    return _level(depth, "decimal", text, value("color", look.quiet), left=hang, hanging=hang)


def _bullet_level(depth: int, look: Look) -> Element:
    return _level(
        depth, "bullet", _BULLETS[depth], value("color", look.accent), left=STEP * (depth + 1), hanging=STEP
    )


def _ordered_level(depth: int, look: Look) -> Element:  # noqa: ARG001 - as all are made
    return _level(depth, "decimal", f"%{depth + 1}.", left=STEP * (depth + 1), hanging=STEP)


def in_list(number: int, depth: int) -> Element:
    """That a paragraph is an item of a list; of none where the number is 0."""
    return element("numPr", value("ilvl", depth), value("numId", number))
