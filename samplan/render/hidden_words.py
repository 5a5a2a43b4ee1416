"""What stands in a text in place of the words of a figure link whose number may not be shown."""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.render.filters import NOT_SHOWN
from samplan.schema.notation import NUMBER_WORDS

_ONE_NUMBER = Expression(
    r"(?P<before>(?:(?:cirka|ca|c:a|ungefär|omkring|about|around)\s)?)"
    r"[0-9]{1,3}(?:\s?[0-9]{3})*"
    rf"(?P<after>(?:\s(?!(?:{'|'.join(NUMBER_WORDS)})\b)[^\W\d_]+){{0,3}})",
    re.IGNORECASE,
)
"""A number, and after it a few words that are no numbers."""


def hidden_words(words: str, instead: str) -> str:
    """The words with the sign for their number: `136 män` as `× män`.

    Args:
        words: What the link says, without markup.
        instead: What to say where more than the number could tell it: `tre av tio`, or no words at all.
    """
    found = _ONE_NUMBER.fullmatch(words.strip())
    return f"{found['before']}{NOT_SHOWN}{found['after']}" if found else instead
