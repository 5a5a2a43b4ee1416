"""What looks like a figure link and is none: a link that leads elsewhere, or no link at all."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.links import may_hold_figures, other_links
from samplan.figures.lookup import HEADS, find_figure
from samplan.frozen import frozen
from samplan.prose import ESCAPED, read

if TYPE_CHECKING:
    from samplan.prose.reader import PlacedLink, Prose
    from samplan.schema.plan import Plan


class Slip(Enum):
    """Why something that looks like a figure link is none."""

    WORD = "word"
    """A link, but its target does not begin with `figure:`."""
    FORM = "form"
    """Words and a target, but not written as Markdown writes a link."""
    LABEL = "label"
    """A link by reference whose name nothing defines."""
    OUTSIDE = "outside"
    """The path of a figure in the running text."""


@frozen
class NearLink:
    """One of them."""

    slip: Slip
    start: int
    """Its first character in the text."""
    end: int
    """The character after its last."""
    words: str
    """The words that would be printed; empty where there are none."""
    figure: str
    """The path of the figure that is meant, as far as it can be told."""


_COLONS = ":;=∶ː꞉"
_TARGET = Expression(
    rf"\W{{0,3}}(?P<word>[^\W\d_]+)\s{{0,3}}(?P<sign>[{_COLONS}])[{_COLONS}/\s]*(?P<path>.*)"
)
_OTHER_SIGN = Expression(r"(?P<word>[^\W\d_]+)[./\\|_-](?P<path>.+)")
_PATH = Expression(r"[\w-]+(?:\.[\w–-]+)+")
_OTHER_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "tel", "file", "data", "javascript"})
_FIGURE_WORDS = ("figure", "figur", "siffra")
_LIKE = 0.8
"""How alike a word must be to one of these."""
_FAR = 300
"""How far before a target its words may begin."""
_TARGET_BESIDE_WORDS = Expression(
    r"\][ \t]{0,3}\n?[ \t]{0,3}[(（\[{<][ \t]{0,3}<?(?P<target>[^()（）\[\]{}<>\n]{1,200})"
)


_IN_RUNNING_TEXT = Expression(
    rf"\b(?P<word>[^\W\d_]{{2,12}})\s{{0,3}}(?:[{_COLONS}：]|%3a)[\s/]{{0,3}}(?P<path>(?:{'|'.join(HEADS)})\.[\w.–-]+)"
    rf"|\bfigure:(?P<other>[^\W\d_][\w./–-]*)",
    re.IGNORECASE,
)
"""The word, a sign, and a path that begins as paths of figures do; or exactly `figure:` and a letter."""


def near_links(text: str, plan: Plan) -> Iterator[NearLink]:
    """What in a text looks like a figure link and is none, in the order of their kinds.

    Code is no such thing, and neither is what an escaped bracket keeps from being a link: that is
    meant to be printed as it stands.
    """
    if not may_hold_figures(text):
        return
    prose = read(text)
    yield from _leading_elsewhere(text, prose, plan)
    beside = list(_beside_words(text, prose, plan))
    yield from beside
    starts = [one.start for one in beside]
    for one in _bare(text, prose):
        before = bisect_right(starts, one.start) - 1
        if before < 0 or beside[before].end <= one.start:
            yield one


def _leading_elsewhere(text: str, prose: Prose, plan: Plan) -> Iterator[NearLink]:
    defined = {
        one.label.casefold(): one.target.removeprefix("figure:")
        for one in prose.definitions
        if one.target.startswith("figure:")
    }
    for link in other_links(text):
        figure = _meant(link.target, plan) or defined.get(_plain(link.target).casefold())
        if figure is not None:
            yield NearLink(Slip.WORD, link.start, link.end, _own_words(link), figure)


def _own_words(link: PlacedLink) -> str:
    """The words of a link; none where they are its address."""
    return "" if _plain(link.words) == _plain(link.target) else link.words


def _beside_words(text: str, prose: Prose, plan: Plan) -> Iterator[NearLink]:
    last = 0
    lost = {one.target.removeprefix("figure:") for one in prose.definitions if not one.is_used}
    for match in _TARGET_BESIDE_WORDS.finditer(prose.literal):
        start = _begin_of_words(text, prose.literal, match.start())
        if start is None or start < last:
            continue
        end = match.end() + (prose.literal[match.end() : match.end() + 1] in tuple(")）]}>"))
        words = " ".join(text[start + 1 : match.start()].split()) if text[start] == "[" else ""
        figure = _meant(match["target"], plan)
        if figure is None and not (lost and match[0].startswith("][")):
            continue
        last = end
        if figure is not None:
            yield NearLink(Slip.FORM, start, end, words, figure)
        else:
            yield NearLink(Slip.LABEL, start, end, words, min(lost))


def _bare(text: str, prose: Prose) -> Iterator[NearLink]:
    for match in _IN_RUNNING_TEXT.finditer(prose.literal):
        path = match["path"] or match["other"]
        if match["word"] is not None and not _is_figure_word(match["word"]):
            continue
        if _begin_of_words(text, prose.literal, match.start()) is not None:
            end = match.end() - (len(path) - len(path.rstrip(".–-")))
            yield NearLink(Slip.OUTSIDE, match.start(), end, "", path.rstrip(".–-"))


def _begin_of_words(text: str, literal: str, at: int) -> int | None:
    """Where the bracket before a place stands, or the place itself; None behind an escaped bracket."""
    first = max(0, at - _FAR)
    for place in range(at - 1, first - 1, -1):
        if literal[place] == "[":
            return place
        if literal[place] == ESCAPED and text[place] in "[]()<>":
            return None
    return at


def _meant(target: str, plan: Plan) -> str | None:
    """The path of the figure that a target seems to mean; None where it leads elsewhere."""
    plain = _plain(target)
    if match := _TARGET.match(plain):
        word, path = match["word"].casefold(), _path_in(match["path"])
        if word in _OTHER_SCHEMES:
            return None
        return path if _is_figure_word(word) or find_figure(plan, path) else None
    found = _OTHER_SIGN.fullmatch(plain)
    if found and _is_figure_word(found["word"]) and find_figure(plan, _path_in(found["path"])):
        return _path_in(found["path"])
    path = _path_in(plain.lstrip("#./?"))
    return path if find_figure(plan, path) else None


def _plain(target: str) -> str:
    """A target without what makes signs look like others: percent encoding, wide signs, blanks."""
    from urllib.parse import unquote  # noqa: PLC0415 - only what may be a slip is looked at

    return unicodedata.normalize("NFKC", unquote(target)).strip()


def _path_in(words: str) -> str:
    """The path with which words begin, else the words."""
    match = _PATH.match(words.strip())
    return match[0] if match else words.strip()


def _is_figure_word(word: str) -> bool:
    plain = word.casefold()
    if plain.startswith("fig"):
        return True
    from difflib import SequenceMatcher  # noqa: PLC0415 - same

    return any(SequenceMatcher(None, plain, known).ratio() >= _LIKE for known in _FIGURE_WORDS)
