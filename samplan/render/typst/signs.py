"""A sign that a typeface lacks, in words."""

from __future__ import annotations

from samplan.texts import Message, Text

SIGN = Text("”{sign}” ({code})", "“{sign}” ({code})")


def sign_words(sign: str) -> Message:
    """A sign with its number, for one that cannot be seen."""
    return SIGN.of(sign=sign, code=f"U+{ord(sign):04X}")
