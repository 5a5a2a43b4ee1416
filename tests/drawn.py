"""What stands in a drawing: its words with the place that each takes, its bars, its ids."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from samplan.render.charts.sheet import Box, text_box

SVG = "{http://www.w3.org/2000/svg}"
TOUCH = 0.6
"""How far two places may reach into each other, since a drawing rounds its lengths."""


@dataclass(frozen=True)
class Words:
    """A line of words and its place."""

    text: str
    box: Box
    ink: str


@dataclass(frozen=True)
class Drawing:
    """A drawing read back."""

    root: ET.Element

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        _, _, width, height = map(float, self.root.attrib["viewBox"].split())
        return width, height

    @property
    def words(self) -> list[Words]:
        """All lines of words."""
        return [_words(one) for one in self.root.iter(f"{SVG}text")]

    @property
    def text(self) -> str:
        """All words in one line, as one who copies them gets them."""
        return " ".join(one.text for one in self.words).replace("\u00a0", " ")

    @property
    def bars(self) -> list[ET.Element]:
        """The filled shapes that have a size."""
        names = ("c-full", "c-middle", "c-pale", "c-open", "c-hatched")
        return [one for one in self.root.iter(f"{SVG}rect") if one.attrib.get("class") in names]

    @property
    def shapes(self) -> Iterator[ET.Element]:
        """All that is drawn."""
        for one in self.root.iter():
            if one.tag.removeprefix(SVG) in ("rect", "path", "circle", "text"):
                yield one

    def colliding(self) -> list[tuple[str, str]]:
        """The lines of words that meet another."""
        found = self.words
        return [
            (one.text, other.text)
            for at, one in enumerate(found)
            for other in found[at + 1 :]
            if _less(one.box).meets(_less(other.box))
        ]

    def outside(self) -> list[str]:
        """The lines of words that are not wholly on the paper."""
        width, height = self.size
        return [
            one.text
            for one in self.words
            if one.box.left < -1
            or one.box.right > width + 1
            or one.box.top < -1
            or one.box.bottom > height + 1
        ]


def read(svg: str) -> Drawing:
    """A drawing from its text."""
    return Drawing(ET.fromstring(svg))  # noqa: S314 - what was drawn here


def drawings(page: str) -> list[Drawing]:
    """The drawings of a page."""
    return [read(found) for found in re.findall(r"<svg .*?</svg>", page, re.DOTALL)]


def _less(box: Box) -> Box:
    return Box(box.left + TOUCH, box.top + TOUCH, box.right - TOUCH, box.bottom - TOUCH)


def _words(one: ET.Element) -> Words:
    at = one.attrib
    anchor = at.get("text-anchor", "start")
    text = one.text or ""
    box = text_box(
        float(at["x"]),
        float(at["y"]),
        text,
        float(at["font-size"]),
        anchor=anchor,  # type: ignore[arg-type]  # one of the three
        is_bold="font-weight" in at,
    )
    return Words(text, box, at["class"])
