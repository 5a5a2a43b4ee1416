"""How numbers, units and years are written in Swedish and English, in plans and in their prose."""

from __future__ import annotations

import re
from decimal import Decimal

from samplan.schema.terms import Qualifier, Unit

UNITS: dict[str, Unit] = {
    **dict.fromkeys(("kr", "sek", "kronor", "krona"), "kr"),
    **dict.fromkeys(("tkr", "kkr", "t.kr", "tsek", "tusen kronor"), "tkr"),
    **dict.fromkeys(
        ("mkr", "mnkr", "m.kr", "msek", "milj.kr", "milj. kr", "miljoner", "miljoner kronor"), "mkr"
    ),
}
"""Units met in real documents, and the one they are kept as."""

QUALIFIERS: dict[str, Qualifier] = {
    **dict.fromkeys(("cirka", "ca", "ca.", "c:a", "omkring", "ungefär", "about"), "about"),
    **dict.fromkeys(("drygt", "just over", "over"), "over"),
    **dict.fromkeys(("knappt", "nästan", "närmare", "just under", "nearly", "under"), "under"),
}
"""Words that say how exact an amount is meant."""

YEARS = range(1990, 3000)
"""Calendar years that a plan can be about; the first association acts are from the 1990s."""

SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
NUMBER = f"[-\N{MINUS SIGN}–]?(?:[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+|[0-9]+)(?:[.,][0-9]+)?"
"""A number as text: groups of three, a comma or a full stop before decimals, any minus sign."""
_NUMBER = re.compile(NUMBER)


def is_number(text: str) -> bool:
    """Whether a text writes a number and nothing else."""
    return _NUMBER.fullmatch(text) is not None


def parse_number(text: str) -> Decimal:
    """The number that a text writes, with a comma or a full stop before decimals.

    Raises:
        ValueError: The text is no number.
    """
    if not is_number(text):
        raise ValueError(text)
    plain = re.sub(rf"[{SPACES}]", "", text).replace(",", ".")
    return Decimal(plain.replace("\N{MINUS SIGN}", "-").replace("–", "-"))
