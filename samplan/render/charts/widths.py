"""How wide words are in a drawing, without a font at hand, and how they are broken over lines.

The classes are rounded advance widths, measured once in Source Sans 3, the face of the documents. `_ROOM` is
for the faces that stand in for it: Arial is up to a sixth wider, most of it in its figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, east_asian_width, normalize

from samplan.expression import Expression

_CLASSES = {
    12: "\u202f",
    20: " \u00a0",
    25: "',.:;ij|·’",
    28: "Il!",
    30: "()[]f{}•",
    32: "-",
    35: "rt°/\\",
    43: '"*?sz«»”“',
    46: "cvxy",
    49: "JLY–",
    50: "0123456789#$+<=>_aegkF−×≤≥",
    53: "EVX",
    55: "ASTZhnouø",
    58: "PRbdpqµþBCKßÞ&",
    63: "DGNU→",
    67: "HOQØ",
    73: "Mw",
    80: "W—æ",
    85: "%m@ÆŒœ",
    95: "…",
}
"""Signs by their width in hundredths of the size of the type."""

_WIDTHS = {sign: width / 100 for width, signs in _CLASSES.items() for sign in signs}
_OTHER, _SQUARE = 0.66, 1.3
_BOLD = 1.05
_ROOM = 1.08
_BREAKS = Expression(r"(?<=[-–/]) ?| ")
_JOINTS = Expression(
    r"(?<=\w\w)(?:(?<=ings)|(?<=ions)|(?<=doms)|(?<=hets)|(?<=skaps)|(?<=tets)|(?<=nads)|(?<=bets))(?=\w{4})"
)
"""Where Swedish compounds are joined for sure: `samordnings|teamet`."""
MORE = "…"


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """How wide a line of words is at most, in the unit of `size`."""
    return _ems(text) * size * _ROOM * (_BOLD if is_bold else 1)


@lru_cache(maxsize=4096)
def _ems(text: str) -> float:
    """How wide a line is for type of the size 1; kept, for a line is measured again and again."""
    return sum(map(_width, text if text.isascii() else normalize("NFD", text)))


def _width(sign: str) -> float:
    if (known := _WIDTHS.get(sign)) is not None:
        return known
    if combining(sign):
        return 0
    return _SQUARE if east_asian_width(sign) in "WF" or ord(sign) > 0xFFFF else _OTHER  # noqa: PLR2004 - emoji and the like


def wrapped(text: str, width: float, size: float, *, is_bold: bool = False, most: int = 3) -> list[str]:
    """The words on lines that fit, broken at blanks and hyphens; what no line can hold is cut with a hyphen.

    Args:
        text: What is written. Spaces that do not break are kept.
        width: How wide a line may be.
        size: Of the type.
        is_bold: Whether the type is.
        most: How many lines there may be; the last says with a sign that there is more.
    """
    lines: list[str] = []
    for word in _words(text, width, size, is_bold=is_bold):
        joined = lines[-1] + word if lines else word
        if lines and text_width(joined.rstrip(), size, is_bold=is_bold) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    lines = [line.strip() for line in lines]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _shortened(lines[most - 1], width, size, is_bold=is_bold)]


def is_whole(text: str, width: float, size: float, *, most: int, is_bold: bool = False) -> bool:
    """Whether so many lines hold all of the words, and none is cut in another place than its joint."""
    lines = wrapped(text, width, size, is_bold=is_bold, most=most + 1)
    parts = (part.rstrip() for part in _parts(text))
    return len(lines) <= most and all(
        text_width(piece, size, is_bold=is_bold) <= width
        for part in parts
        for piece in _pieces(part)
        if text_width(part, size, is_bold=is_bold) > width
    )


def _pieces(word: str) -> list[str]:
    """A compound at its joints, each piece but the last with the hyphen that it may end a line with."""
    ends = [found.end() for found in _JOINTS.finditer(word)]
    starts = [0, *ends]
    return [f"{word[at:end]}-" for at, end in zip(starts, ends, strict=False)] + [word[starts[-1] :]]


def _parts(text: str) -> Iterator[str]:
    """The words with what stands between them and the next: a blank, or nothing after a hyphen."""
    text = text.replace("\n", " ").replace("\t", " ")
    start = 0
    for found in _BREAKS.finditer(text):
        if found.end() > start:
            yield text[start : found.end()]
            start = found.end()
    if start < len(text):
        yield text[start:]


def _words(text: str, width: float, size: float, *, is_bold: bool) -> Iterator[str]:
    """The words; one that is wider than a line in pieces that are not, with hyphens."""
    for part in _parts(text):
        rest = part
        while text_width(rest.rstrip(), size, is_bold=is_bold) > width and len(rest) > 1:
            at = _cut(rest, width, size, is_bold=is_bold)
            yield f"{rest[:at]}-"
            rest = rest[at:]
        yield rest


def _cut(word: str, width: float, size: float, *, is_bold: bool) -> int:
    """Where a word is cut: at its last joint that fits with a hyphen, else wherever the line is full."""
    at = 1
    while at < len(word) - 1 and text_width(f"{word[: at + 1]}-", size, is_bold=is_bold) <= width:
        at += 1
    return max((found.end() for found in _JOINTS.finditer(word) if found.end() <= at), default=at)


def _shortened(line: str, width: float, size: float, *, is_bold: bool) -> str:
    while line and text_width(line + MORE, size, is_bold=is_bold) > width:
        line = line[:-1]
    return line.rstrip(" ,-") + MORE
