"""Prose by word: what stayed, what went and what came."""

from __future__ import annotations

import re

from samplan.changes import Words
from samplan.diff.values import normal
from samplan.prose.plain import plain_words

_TOKEN = re.compile(r" ?\S+")
"""A word with its punctuation and the space before it: a stretch always ends between words."""

_MOST = 20_000
"""Words of the two texts, beyond which they are shown whole: comparing takes their product."""


def words_between(old: str, new: str) -> tuple[Words, ...]:
    """The two texts as one, in stretches; white space and line ends count as one space.

    Texts are the words that they print, without signs of Markdown, unless nothing else differs.
    """
    if old == new:
        return (Words("same", "".join(_tokens(plain_words(old)))),) if old else ()
    left, right = _tokens(plain_words(old)), _tokens(plain_words(new))
    if left == right:
        left, right = _tokens(old), _tokens(new)
    found: list[Words] = []
    for same, start, end, other_start, other_end in _stretches(left, right):
        if same:
            found.append(Words("same", "".join(left[start:end])))
            continue
        if start < end:
            found.append(Words("removed", "".join(left[start:end])))
        if other_start < other_end:
            found.append(Words("added", "".join(right[other_start:other_end])))
    return tuple(found)


def _tokens(text: str) -> list[str]:
    """Words, each with the space before it: the first one too, so that it is like the others."""
    return _TOKEN.findall(f" {normal(text)}")


def _stretches(left: list[str], right: list[str]) -> list[tuple[bool, int, int, int, int]]:
    if not (left and right) or len(left) + len(right) > _MOST:
        return [(False, 0, len(left), 0, len(right))]
    from difflib import SequenceMatcher  # noqa: PLC0415 - most texts of two plans are the same

    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return [(tag == "equal", *places) for tag, *places in matcher.get_opcodes()]  # type: ignore[misc]  # four places
