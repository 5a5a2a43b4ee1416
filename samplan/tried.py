"""How rules do on their cases, as values."""

from __future__ import annotations

from samplan.frozen import frozen
from samplan.texts import Message


@frozen
class CaseTried:
    """One case of a rule, tried."""

    line: int
    outcome: str
    """The answer that it expects; empty where it is no case."""
    name: str
    differences: tuple[Message, ...]
    """What the rule says otherwise, or what is wrong with the case."""


@frozen
class RuleTried:
    """A rule, tried on the cases of its file."""

    rule: str
    file: str
    """Empty where it has none."""
    cases: tuple[CaseTried, ...] = ()
    fault: Message | None = None
    """Why there are no cases, or no such rule."""

    @property
    def wrong(self) -> tuple[CaseTried, ...]:
        """The cases that are not as expected."""
        return tuple(case for case in self.cases if case.differences)

    @property
    def is_wrong(self) -> bool:
        """Whether anything is not as it should be."""
        return self.fault is not None or bool(self.wrong)
