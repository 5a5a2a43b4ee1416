"""Text that YAML takes away without a word: behind a `#`, and between quotation marks that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from samplan.expression import Expression
from samplan.loading.events import Tree
from samplan.loading.marks import WORD_QUOTES, Mark, Spans, Stretch, shortened
from samplan.loading.scalars import plain

_OF_NUMBERS = frozenset("0123456789-\N{MINUS SIGN}–+")
_BULLETS = frozenset("•▪‣●◦○■□\uf0b7")
_NEAR = 2000
"""Characters before and after a sign that are looked at."""
_GLUED = Expression(r"#(?:(?<=[ \t\r\n]#)|(?<=^#))(?=[^\W_])")  # a first sign is searched for at full speed
_COMMENT = Expression(r"(?:^|(?<=[ \t]))#")
_BULLET = Expression(rf"(?<=[\r\n])[ \t]*+([{''.join(sorted(_BULLETS))}])[ \t\N{{NO-BREAK SPACE}}]")
"""A bullet at the beginning of a line, after the line end: one that a text goes on over."""
_OPEN_TEXT = Expression(r"(?P<lead> *+(?:- ++)*+)[\w.-]++:[ \t]++[^\s|>\"'\[{#&*!][^#]*")
"""A line with a key and the beginning of an unquoted text."""


def find_lost(text: str, tree: Tree) -> Iterator[Mark]:
    """Everything that stands in the file as text and is not in the plan as it stands."""
    if "#" in text:
        starts = [found.start() for found in _GLUED.finditer(text)]
        if starts:
            yield from _behind_hashes(text, starts, _Leaves(tree.spans))
    if not _BULLETS.isdisjoint(text):
        yield from _bullets(text, tree)
    if any(quote in text for quote in WORD_QUOTES):
        yield from _in_word_quotes(text, tree)


def _bullets(text: str, tree: Tree) -> Iterator[Mark]:
    """Lines of running text that begin with the bullet of a word processor."""
    leaves = _Leaves(tree.spans)
    found = [one for one in _BULLET.finditer(text) if leaves.hold(one.start()) and leaves.hold(one.start(1))]
    if found:
        from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

        first = found[0]
        facts: dict[str, object] = {"mark": first[1], "count": len(found)}
        yield Mark(faults.BULLETS_IN_TEXT, first.span(1), facts)


class _Leaves:
    """The stretches of all single values and keys, for asking whether an index lies within one."""

    def __init__(self, spans: Spans) -> None:
        self._stretches = sorted(_leaves(spans))
        self._starts = [start for start, _ in self._stretches]

    def hold(self, index: int) -> bool:
        """Whether a value or a key stands at this index."""
        from bisect import bisect_right  # noqa: PLC0415 - only for a text with such signs

        place = bisect_right(self._starts, index) - 1
        return place >= 0 and index < self._stretches[place][1]


def _leaves(spans: Spans) -> Iterator[Stretch]:
    if spans is None:
        return
    start, inner = spans
    if isinstance(inner, list):
        for item in inner:
            yield from _leaves(item)
    elif isinstance(inner, dict):
        for key, value in inner.values():
            yield key
            yield from _leaves(value)
    else:
        yield start, inner


def _behind_hashes(text: str, starts: list[int], leaves: _Leaves) -> Iterator[Mark]:
    """Comments that begin with a word right behind their sign, after a value or within a text."""
    seen = -1
    for start in starts:
        if leaves.hold(start):
            continue
        line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        if line == seen:  # all that follows a comment on its line is the comment
            continue
        seen = line
        before = text[line:start]
        if any(not leaves.hold(line + one.start()) for one in _COMMENT.finditer(before)):
            continue
        if not _takes_text(text, line, start):
            continue
        end = text.find("\n", start)
        end = start + len(text[start : end if end >= 0 else None].rstrip())
        lost = text[start:end]
        value = before.rpartition(": ")[2].strip(" -") if before.strip() else "…"
        whole = f"{value} {lost}".strip()
        from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

        yield Mark(faults.HASH_IN_TEXT, (start, end), {"lost": shortened(lost), "whole": shortened(whole)})


def _takes_text(text: str, line: int, start: int) -> bool:
    """Whether a comment that begins here may be part of the text before it."""
    before = text[line:start]
    if not before.strip():
        return _continues_a_text(text, line, before, text[start : start + _NEAR])
    if before.rstrip().endswith((":", "-")):
        return _has_nothing_below(text, start, before)
    return True


def _has_nothing_below(text: str, start: int, before: str) -> bool:
    """Whether the key on this line has no value on the lines below: `title: #1 i länet`."""
    indent = len(before) - len(before.lstrip(" "))
    for line in text[start : start + _NEAR].split("\n", 20)[1:]:
        if line.strip() and not line.lstrip().startswith("#"):
            return len(line) - len(line.lstrip(" ")) <= indent and not line.lstrip().startswith("- ")
    return True


def _continues_a_text(text: str, line: int, before: str, rest: str) -> bool:
    """Whether the line above begins or goes on with an unquoted text that this line would go on with."""
    above = text[max(line - _NEAR, 0) : line].rstrip("\r\n").rpartition("\n")[2]
    opened = _OPEN_TEXT.match(above)
    if opened is None or re.match(r"#[\w.-]+:(?:\s|$)", rest):
        return False
    return len(before) > len(opened["lead"]) and above.rstrip()[-1:] not in {":", "]", "}", '"', "'"}


def _in_word_quotes(text: str, tree: Tree) -> Iterator[Mark]:
    """Unquoted values that stand whole in quotation marks of a word processor.

    A number or a day within them is read as what it is; of a text the marks are kept.
    """
    for holder, key, place in _places(tree.data, tree.spans):
        value = holder[key]
        if not isinstance(value, str) or text[place[0] : place[0] + 1] != value[:1]:
            continue
        inner = value[1:-1]
        if (
            inner
            and value[0] in WORD_QUOTES
            and value[-1] in WORD_QUOTES
            and frozenset(WORD_QUOTES).isdisjoint(inner)
        ):
            from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

            is_number = inner[0] in _OF_NUMBERS
            read = faults.MARKS_DROPPED if is_number else faults.MARKS_KEPT
            facts = {"sign": value[0], "inner": shortened(inner), "read": read}
            yield Mark(faults.WORD_QUOTES, place, facts)
            if is_number:
                holder[key] = plain(inner)


def _places(data: Any, spans: Spans) -> Iterator[tuple[Any, Any, Stretch]]:  # noqa: ANN401 - plain data
    """Every single value: what holds it, under which key or index, and where it stands."""
    inner = spans[1] if spans is not None else None
    if isinstance(data, dict) and isinstance(inner, dict):
        pairs = [(key, inner[key][1]) for key in data if key in inner]
    elif isinstance(data, list) and isinstance(inner, list):
        pairs = list(enumerate(inner))
    else:
        return
    for key, span in pairs:
        if isinstance(data[key], dict | list):
            yield from _places(data[key], span)
        else:
            yield data, key, span
