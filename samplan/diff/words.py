"""Prose by word: what stayed, what went and what came."""

from __future__ import annotations

from collections import Counter

from samplan.changes import Words
from samplan.diff.values import normal
from samplan.expression import Expression
from samplan.prose.plain import plain_words

_TOKEN = Expression(r" ?\S+")
"""A word with its punctuation and the space before it: a stretch always ends between words."""

_TARGET = Expression(r"\(?figure:[^()\s]*\)?")
"""What a figure link points to: a name for machines, which no reader sees."""

_MOST = 500_000
"""Pairs of equal words in two texts, beyond which what differs is shown whole: comparing looks at each."""


def words_between(old: str, new: str) -> tuple[Words, ...]:
    """The two texts as one, in stretches; white space and line ends count as one space.

    Texts are the words that they print, without signs of Markdown, unless nothing else differs.
    """
    if old == new:
        return (Words("same", "".join(_tokens(plain_words(old)))),) if old else ()
    left, right = _tokens(plain_words(old)), _tokens(plain_words(new))
    if left == right:
        left, right = _tokens(without_targets(old)), _tokens(without_targets(new))
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


def without_targets(text: str) -> str:
    """Prose without the targets of its figure links: of the same words, another target is no other text."""
    return _TARGET.sub("", text)


def _tokens(text: str) -> list[str]:
    """Words, each with the space before it: the first one too, so that it is like the others."""
    return _TOKEN.findall(f" {normal(text)}")


def _stretches(left: list[str], right: list[str]) -> list[tuple[bool, int, int, int, int]]:
    """What is the same and what is not, between a beginning and an end that both have."""
    start = _alike(left, right)
    end = _alike(left[start:][::-1], right[start:][::-1])
    middle = _compared(left[start : len(left) - end], right[start : len(right) - end])
    places = [(True, 0, start, 0, start)] if start else []
    places += [(same, *(one + start for one in four)) for same, *four in middle]  # type: ignore[misc]
    tail = (True, len(left) - end, len(left), len(right) - end, len(right))
    return [*places, tail] if end else places


def _alike(left: list[str], right: list[str]) -> int:
    """How many words both begin with."""
    size = min(len(left), len(right))
    return next((index for index in range(size) if left[index] != right[index]), size)


def _compared(left: list[str], right: list[str]) -> list[tuple[bool, int, int, int, int]]:
    there = Counter(right)
    if not left and not right:
        return []
    if sum(times * there[word] for word, times in Counter(left).items()) > _MOST:
        return [(False, 0, len(left), 0, len(right))]
    from difflib import SequenceMatcher  # noqa: PLC0415 - most texts of two plans are the same

    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return [(tag == "equal", *places) for tag, *places in matcher.get_opcodes()]  # type: ignore[misc]  # four places
