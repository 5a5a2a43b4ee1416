"""Who must hear of a change between two plans: one ordered list of levels, with their words.

A level is added here and nowhere else; a field names its level where the format declares it.
"""

from __future__ import annotations

from enum import Enum

from samplan.texts import Text


class DiffLevel(Enum):
    """A level: its word in files, and what it means. The weightiest comes first.

    `min` finds the weightiest of several, `sorted` puts it first.
    """

    DECISION = "decision", Text(sv="beslutas av styrelsen", en="for the board to decide")
    REPORT = "report", Text(sv="rapporteras till styrelsen", en="to be reported to the board")
    EDITORIAL = "editorial", Text(sv="redaktionellt", en="editorial")
    DATA = "data", Text(sv="uppgifter som ingen beslutar om", en="facts that nobody decides")

    def __init__(self, word: str, label: Text) -> None:
        """Keep the word and what it means, in the middle of a sentence."""
        self.word = word
        self.label = label

    @classmethod
    def named(cls, word: str) -> DiffLevel:
        """The level with a word.

        Raises:
            KeyError: No level has this word.
        """
        return _BY_WORD[word]

    def __lt__(self, other: DiffLevel) -> bool:
        """Whether this level weighs more than the other: it comes before it."""
        return _ORDER[self] < _ORDER[other]


_BY_WORD = {level.word: level for level in DiffLevel}
_ORDER = {level: index for index, level in enumerate(DiffLevel)}

UNDECLARED = DiffLevel.REPORT
"""The level of a field that declares none, and whose part declares none: never silence."""
