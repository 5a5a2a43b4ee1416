"""What a name is as an id: `Öppna dörren!` is `oppna-dorren`."""

from __future__ import annotations

import re
import unicodedata

from samplan.expression import Expression

LONGEST_ID = 80
"""How many characters an id may have."""

_PLUS = Expression(r"(?<=[^\W\d_])\+")


def slug(text: str) -> str:
    """A name in lower case, with letters a to z and figures, hyphens between; empty where it has none.

    A plus after a word is a word: `Kvinnokraft+` comes after `Kvinnokraft`, and is another thing.
    """
    plain = unicodedata.normalize("NFKD", _PLUS.sub(" plus ", text.casefold()))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_ID].rstrip("-")
