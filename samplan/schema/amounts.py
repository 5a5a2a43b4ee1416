"""An amount as people and printed tables write it: `1 400`, `1.400.000`, `(250)`, `SEK 100`, `100 tkr.`."""

from __future__ import annotations

from samplan.expression import Expression
from samplan.frozen import frozen
from samplan.schema.notation import (
    DASHES,
    HYPHENS,
    UNSIGNED,
    approximate,
    is_plain_number,
    parse_number,
    unit_of,
)
from samplan.schema.terms import Qualifier
from samplan.schema.values import Amount

MINUS = rf"(?:[-{HYPHENS}{DASHES}]\s?|[Mm][Ii][Nn][Uu][Ss]\s)"
"""What says before an amount that it is below zero."""
_WORDS = r"[^\W\d_][^\d()]*"
_AMOUNT = Expression(
    rf"(?:(?P<before>{_WORDS}?)\s)??(?:{MINUS}(?P<below>{UNSIGNED})|(?P<above>{UNSIGNED}))"
    rf"(?:\s?(?P<unit>{_WORDS}))?"
)
_IN_PARENTHESES = Expression(
    rf"(?:(?P<before>{_WORDS}?)\s)?\(\s?(?P<below>{UNSIGNED})(?:\s?(?P<unit>{_WORDS}?))?\s?\)"
    rf"(?:\s?(?P<after>{_WORDS}))?"
)
_APART = Expression(r"[0-9]\s\s+[0-9]")


@frozen
class Spelling:
    """The parts of a text that has the form of an amount, whether or not its words are units."""

    number: str
    """Without a sign."""
    units: tuple[str, ...]
    """The words before and after it; an amount that is read has one at most."""
    qualifier: Qualifier | None
    is_below: bool
    """Whether it says below zero."""

    @property
    def amount(self) -> Amount | None:
        """The amount; None where its words are no unit, or two."""
        unit = unit_of(self.units[0]) if self.units else None
        if len(self.units) > 1 or (self.units and unit is None):
            return None
        number = parse_number(self.number)
        return Amount(number.copy_negate() if self.is_below else number, unit, self.qualifier)


def spelling_of(text: str) -> Spelling | None:
    """The parts of an amount; None for a text of any other form.

    Parentheses say below zero, as in the tables of accounts. Two blanks part two numbers.
    """
    text = text.strip()
    qualifier, rest = approximate(text)
    if text.endswith(rest) and (plain := _plain_amount(rest, qualifier)):
        return plain
    match = _AMOUNT.fullmatch(rest) or _IN_PARENTHESES.fullmatch(rest)
    if match is None or _APART.search(text):
        return None
    parts = match.groupdict()
    units = tuple(parts[name].strip() for name in ("before", "unit", "after") if parts.get(name))
    number = parts["below"] or parts["above"]
    return Spelling(number, units, qualifier, is_below=bool(parts["below"]))


def _plain_amount(text: str, qualifier: Qualifier | None) -> Spelling | None:
    """The parts of an amount as most are written, `1 400` or `50 000 kr`; None for any other form."""
    number, _, unit = text.rpartition(" ")
    if unit.isalpha() and is_plain_number(number):
        return Spelling(number, (unit,), qualifier, is_below=False)
    return Spelling(text, (), qualifier, is_below=False) if is_plain_number(text) else None


def amount_in(text: str) -> Amount | None:
    """The amount that a text writes; None where it is none."""
    found = spelling_of(text)
    return found.amount if found else None
