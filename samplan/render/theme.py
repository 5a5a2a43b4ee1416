"""What a project chooses of how its documents look; every format takes it from here."""

from __future__ import annotations

from functools import cache
from typing import Literal

from samplan.frozen import frozen
from samplan.render.colours import NIGHT, WHITE, contrast, toned

LEAST_CONTRAST = 4.5
"""What text needs against its ground (WCAG 2.2, 1.4.3): links on the page, and the title in its band."""
_STEP, _PALE = 3.3, 1.28
_DARK_ACCENT, _DARK_BAND, _DARK_STEP, _DARK_PALE = 9.5, 11.5, 4.6, 1.55


@frozen
class Colours:
    """The colours that follow from an accent, for one ground."""

    accent: str
    """Links, rules over key figures, full parts of charts."""
    band: str
    """The band of the title."""
    on_band: str
    step: str
    """The second part of a chart."""
    pale: str
    """The third, which needs an outline."""


@frozen
class Margins:
    """The margins of a page of paper, in millimetres."""

    top: float = 22
    right: float = 20
    bottom: float = 18
    left: float = 25


@frozen
class Logo:
    """The picture of an association, as a part of the document."""

    data: bytes
    media: Literal["image/svg+xml", "image/png"]
    width: float
    """In parts of its own; with the height it says how wide the picture is for its height."""
    height: float


@frozen
class Theme:
    """The look of a project's documents, in every format."""

    accent: str = "#0b5a68"
    """As `#rrggbb`; its contrast to white is `LEAST_CONTRAST` at least."""
    logo: Logo | None = None
    font: Literal["embedded", "stack"] = "embedded"
    """A face inside the page where the extra `fonts` is installed, or one that the reader has."""
    margins: Margins = Margins()
    cover: bool = False
    """Whether the title has the first page of paper for itself."""

    @property
    def light(self) -> Colours:
        """The colours on paper, and on a light screen."""
        return _light(self.accent)

    @property
    def dark(self) -> Colours:
        """The colours on a dark screen."""
        return _dark(self.accent)


USUAL = Theme()
"""The look of a project that chooses nothing."""


def darker(accent: str) -> str | None:
    """The nearest darker colour of the same hue that can be an accent; None where the colour can itself."""
    return None if contrast(accent, WHITE) >= LEAST_CONTRAST else toned(accent, WHITE, LEAST_CONTRAST)


@cache
def _light(accent: str) -> Colours:
    return Colours(accent, accent, WHITE, toned(accent, WHITE, _STEP, 0.8), toned(accent, WHITE, _PALE, 0.35))


@cache
def _dark(accent: str) -> Colours:
    return Colours(
        toned(accent, NIGHT, _DARK_ACCENT),
        toned(accent, WHITE, _DARK_BAND),
        WHITE,
        toned(accent, NIGHT, _DARK_STEP),
        toned(accent, NIGHT, _DARK_PALE, 0.7),
    )
