"""What a name is as an id: `Öppna dörren!` is `oppna-dorren`."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ID = 80
"""How many characters an id may have."""


def slug(text: str) -> str:
    """A name in lower case, with letters a to z and figures, hyphens between; empty where it has none."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_ID].rstrip("-")
