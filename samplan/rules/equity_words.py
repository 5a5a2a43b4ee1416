"""How messages say what equity is made of: its opening, the result, and what else changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.equity import YearOfEquity

OPENING = Text(
    sv="eget kapital vid ingången av {column} i {table}", en="equity at the start of {column} in {table}"
)
RESULT = Text(sv="resultatet", en="the result")
CALLED_SO = Text(
    sv="{result}; det som kallas så är utgående eget kapital",
    en="{result}; what is called so is closing equity",
)
CHAIN = Text(
    sv="ingående eget kapital {opening} och resultatet {result} ger {computed}",
    en="opening equity of {opening} and the result of {result} give {computed}",
)
CHAIN_WITH_TRANSFERS = Text(
    sv="ingående eget kapital {opening}, resultatet {result} och andra förändringar {transfers} ger "
    "{computed}",
    en="opening equity of {opening}, the result of {result} and other changes of {transfers} give {computed}",
)


def say_chain(year: YearOfEquity) -> Message:
    """What the parts of closing equity give together; other changes only where the document states some."""
    facts = {"opening": year.opening, "result": year.result, "computed": year.computed_closing}
    if year.transfers is None or not year.transfers.value:
        return CHAIN.of(**facts)
    return CHAIN_WITH_TRANSFERS.of(**facts, transfers=year.transfers)
