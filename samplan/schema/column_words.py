"""Columns that are written as their headings: `Utfall 2025`, `Budget 2027`, `Sedan start`."""

from __future__ import annotations

import re
from typing import Any

from samplan.expression import Expression
from samplan.schema.tables import DERIVED
from samplan.schema.terms import Standing

YEAR = Expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
LONGEST = 200
"""How long a heading may be that is read for what its column is."""
DIFFERENCE = Expression(
    r"skillnad|avvikelse|avvikande|differens|\bdiff\b|\b(?:för)?ändring(?:en|ar)?\b|\bökning|\bminskning"
    r"|\+ ?/ ?[-−–]|difference|variance|deviation|\b(?:change|increase|decrease)\b",
    re.IGNORECASE,
)
"""Words of a heading under which the figures say how far two others are apart."""
STANDINGS: dict[Standing, Expression] = {
    "percent": Expression(r"procent|per ?cent|%", re.IGNORECASE),
    "difference": DIFFERENCE,
    "addition": Expression(
        r"(?:[0-9]{4}\W{1,3})?(?:tillägg(?:sbudget|sanslag)?|additions?|supplement)\b", re.IGNORECASE
    ),
    "outcome": Expression(r"utfall|bokslut|outcome|actual", re.IGNORECASE),
    "forecast": Expression(r"prognos|forecast", re.IGNORECASE),
    "revised": Expression(r"revider|revised", re.IGNORECASE),
    "indicative": Expression(r"prel(?:\.|imin)|indikativ|planår|indicative", re.IGNORECASE),
    "budget": Expression(r"\b(?:budget|plan)\b", re.IGNORECASE),
}
"""Words of a heading that tell what the figures under it are."""
_BEFORE_WORDS = " \t([{–-\"'”“"
"""What may stand before the first word of a heading."""
_A_YEAR_MISSPELT = Expression(r"[0-9OoIl]{3,5}")
_LETTER = Expression(r"[^\W\d_]")


def standing_in(text: str) -> Standing | None:
    """What the figures are under a heading; None where it does not tell."""
    found = (
        name
        for name, words in STANDINGS.items()
        if (words.match(text.lstrip(_BEFORE_WORDS)) if name == "addition" else words.search(text))
    )
    return next(found, None)


def column_in(value: object) -> dict[str, Any]:
    """The column that a heading tells of: its year with what its figures are, or no year at all.

    Raises:
        Refused: It names several years, or a year with words that do not tell what its figures are.
    """
    text = " ".join(value.split()) if isinstance(value, str) and len(value) <= LONGEST else ""
    years, standing = YEAR.findall(text), standing_in(text)
    is_heading = bool(_LETTER.search(text) or standing) and not _A_YEAR_MISSPELT.fullmatch(text)
    if is_heading and len(years) > 1 and standing in DERIVED:
        return {"standing": standing, "label": text}  # of which columns it is, its place or `of` says
    if not is_heading or len(years) > 1 or (years and standing is None):
        from samplan.schema.column_faults import no_column  # noqa: PLC0415 - only a plan with faults needs it

        raise no_column(value)
    year = {"year": int(years[0])} if years else {}
    return {**year, **({"standing": standing} if standing else {}), "label": text}
