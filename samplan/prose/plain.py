"""Prose without its signs: the words that a text prints, as one may read them aloud."""

from __future__ import annotations

import re

from samplan.expression import Expression

_SIGN = Expression(r"[\[\]*_`|#>\\<&~]|^[ \t]*(?:[-+=]|\d+[.)])|^(?:    |\t)", re.MULTILINE)
"""What a text without any sign has nowhere."""


def plain_words(text: str) -> str:
    """The words of a text on one line: links and emphasis as what they print, code as it stands.

    The cells of a row are put apart by commas, rows and items by semicolons.
    """
    if not _SIGN.search(text):
        return " ".join(text.split())
    from samplan.prose.reader import parse_prose  # noqa: PLC0415 - most texts have no signs
    from samplan.prose.words import words_of_blocks  # noqa: PLC0415 - same

    return " ".join(words_of_blocks(parse_prose(text)).split())


def first_words(text: str, most: int) -> str:
    """How a text begins: whole words, with `…` where something is left out.

    Args:
        text: Prose.
        most: How many characters stand for it.
    """
    plain = plain_words(text)
    if len(plain) <= most:
        return plain.removesuffix(".")
    begin = plain[: most + 1]
    return begin.rpartition(" ")[0].rstrip(",.;:–-") + "…" if " " in begin else plain
