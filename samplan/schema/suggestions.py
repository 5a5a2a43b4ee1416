"""What somebody may have meant by a key, a word or an id that does not exist."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from samplan.schema.synonyms import SYNONYMS

NEAR = 0.72
"""How alike two words must be; below this a suggestion misleads more than it helps."""


def suggest(written: str, allowed: Sequence[str]) -> tuple[str, ...]:
    """The allowed words that are meant most likely: none, one, or two that are equally near."""
    plain = folded(written)
    known = {folded(word): word for word in allowed}
    if plain in known:
        return (known[plain],)
    if synonyms := tuple(word for word in SYNONYMS.get(plain, "").split() if word in allowed):
        return synonyms[:2]
    return _nearest(plain, tuple(known.items()))


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A word without accents, case, hyphens and spaces: `Mål-grupp` and `malgrupp` are near."""
    plain = unicodedata.normalize("NFKD", text.strip().casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return letters.replace("-", "_").replace(" ", "_")


@lru_cache(maxsize=1024)
def _nearest(plain: str, words: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a plan with faults needs it

    matcher = SequenceMatcher(None, "", plain)
    scores: dict[str, float] = {}
    for folded_word, word in words:
        matcher.set_seq1(folded_word)
        if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR:
            scores[word] = matcher.ratio()
    best = max(scores.values(), default=0)
    if best < NEAR:
        return ()
    return tuple(word for word, score in scores.items() if score > best - 0.02)[:2]
