"""The paper that drawings are made on: shapes and words as SVG, each coloured by itself and by its class.

Word and Typst go by the attributes; in a page the classes repaint them, for a theme and for the dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

from samplan.expression import Expression
from samplan.frozen import fresh, frozen, record
from samplan.render.charts.model import Filling
from samplan.render.charts.widths import text_width

Ink = Literal["ink", "quiet", "limit", "line", "paper", "full"]
Anchor = Literal["start", "middle", "end"]
Form = Literal["ring", "disc", "diamond", "around"]


@frozen
class Palette:
    """The colours of a drawing. Text keeps 4.5:1 against the paper, fillings 3:1 or an outline."""

    full: str = "#0b5a68"
    middle: str = "#6295a1"
    pale: str = "#d1e7ed"
    limit: str = "#8c3a10"
    ink: str = "#1b2225"
    quiet: str = "#525c61"
    line: str = "#d9dddf"
    paper: str = "#ffffff"


PALETTE = Palette()

FACES = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif"
_STRIPES = 6
_THINNEST = 0.8
_ABOVE, _BELOW = 0.78, 0.24
"""How far a line of words reaches over and under its base, of its size."""
_NOT_XML = Expression("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@frozen
class Box:
    """A place that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box, room: float = 0) -> bool:
        """Whether the two are nearer to each other than `room`."""
        across = self.left < other.right + room and other.left < self.right + room
        return across and self.top < other.bottom and other.top < self.bottom


@record
class Sheet:
    """A drawing in the making."""

    name: str
    width: float
    colours: Palette = PALETTE
    is_narrow: bool = False
    shapes: list[str] = fresh(factory=list)
    texts: list[Box] = fresh(factory=list)
    """Where there are words already."""
    is_striped: bool = False

    def text(  # noqa: PLR0913 - what words on paper are, by name
        self,
        x: float,
        y: float,
        words: str,
        size: float = 14,
        *,
        ink: Ink = "ink",
        anchor: Anchor = "start",
        is_bold: bool = False,
    ) -> None:
        """A line of words with its base at `y`."""
        if not words:
            return
        self.texts.append(text_box(x, y, words, size, anchor=anchor, is_bold=is_bold))
        weight = ' font-weight="600"' if is_bold else ""
        place = f' text-anchor="{anchor}"' if anchor != "start" else ""
        self.shapes.append(
            f'<text class="c-{ink}" fill="{getattr(self.colours, ink)}" font-size="{short(size)}"{weight}'
            f' x="{short(x)}" y="{short(y)}"{place}>{_clean(words)}</text>'
        )

    def lines(  # noqa: PLR0913 - what words on paper are, by name
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        size: float = 14,
        step: float = 17,
        *,
        ink: Ink = "ink",
        anchor: Anchor = "start",
        is_bold: bool = False,
    ) -> float:
        """Lines of words from the base `y` on; gives the base of the line after the last."""
        for line in lines:
            self.text(x, y, line, size, ink=ink, anchor=anchor, is_bold=is_bold)
            y += step
        return y

    def bar(self, x: float, y: float, width: float, height: float, filling: Filling) -> None:
        """A filled shape with its outline; the thinnest is still a hair."""
        self.is_striped |= filling == "hatched"
        paint = {"hatched": f"url(#{self.name}.h)", "open": self.colours.paper}
        fill = paint.get(filling) or getattr(self.colours, filling)
        self.shapes.append(
            f'<rect class="c-{filling}" fill="{fill}" stroke="{self.colours.full}"'
            f' x="{short(x + 0.5)}"'
            f' y="{short(y + 0.5)}" width="{short(max(width - 1, _THINNEST))}"'
            f' height="{short(max(height - 1, _THINNEST))}"/>'
        )

    def patch(self, box: Box) -> None:
        """Paper over what lies under words."""
        self.shapes.append(
            f'<rect class="c-paper" fill="{self.colours.paper}" x="{short(box.left)}" y="{short(box.top)}"'
            f' width="{short(box.right - box.left)}" height="{short(box.bottom - box.top)}"/>'
        )

    def stroke(self, path: str, ink: Ink = "quiet", thickness: float = 1, dashes: str = "") -> None:
        """A line, not filled."""
        broken = f' stroke-dasharray="{dashes}"' if dashes else ""
        self.shapes.append(
            f'<path class="c-{ink}" fill="none" stroke="{getattr(self.colours, ink)}"'
            f' stroke-width="{short(thickness)}"{broken} d="{path}"/>'
        )

    def mark(self, x: float, y: float, form: Form, size: float = 6.5) -> None:
        """A value on a line; `around` is a diamond that another value is seen within."""
        ink, paper, quiet = self.colours.full, self.colours.paper, self.colours.quiet
        at = f'cx="{short(x)}" cy="{short(y)}" r="{short(size)}"'
        match form:
            case "ring":
                shape = f'<circle class="c-ring" fill="{paper}" stroke="{quiet}" stroke-width="1.5" {at}/>'
            case "disc":
                shape = f'<circle class="c-full" fill="{ink}" stroke="{ink}" {at}/>'
            case "diamond" | "around":
                reach = short(size + 1)
                way = f"l{reach} {reach}l-{reach} {reach}l-{reach} -{reach}z"
                fill, name = (paper, "c-open") if form == "diamond" else ("none", "c-around")
                shape = (
                    f'<path class="{name}" fill="{fill}" stroke="{ink}" stroke-width="1.8"'
                    f' d="M{short(x)} {short(y - size - 1)}{way}"/>'
                )
        self.shapes.append(shape)

    def svg(self, height: float, title: str, description: str) -> str:
        """The drawing so high, with what it is called and all its figures in words."""
        name = escape(self.name)
        said = f'<title id="{name}.t">{_clean(title)}</title><desc id="{name}.d">{_clean(description)}</desc>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}.t {name}.d"'
            f' viewBox="0 0 {short(self.width)} {short(height)}" font-family="{FACES}" font-weight="400">'
            f"{said}{self._stripes() if self.is_striped else ''}{''.join(self.shapes)}</svg>"
        )

    def _stripes(self) -> str:
        return (
            f'<defs><pattern id="{escape(self.name)}.h" width="{_STRIPES}" height="{_STRIPES}"'
            ' patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            f'<rect class="c-paper" fill="{self.colours.paper}" width="{_STRIPES}" height="{_STRIPES}"/>'
            f'<path class="c-full" fill="none" stroke="{self.colours.full}" stroke-width="2.4"'
            f' d="M0 0v{_STRIPES}"/>'
            "</pattern></defs>"
        )


def text_box(  # noqa: PLR0913 - what words on paper are, by name
    x: float, y: float, words: str, size: float, *, anchor: Anchor = "start", is_bold: bool = False
) -> Box:
    """The place that a line of words takes."""
    width = text_width(words, size, is_bold=is_bold)
    left = x - {"start": 0, "middle": width / 2, "end": width}[anchor]
    return Box(left, y - _ABOVE * size, left + width, y + _BELOW * size)


def short(number: float) -> str:
    """A length with at most one decimal."""
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")


def _clean(words: str) -> str:
    return escape(_NOT_XML.sub("", words), quote=False)
