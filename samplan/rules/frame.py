"""What a rule is written with: the first import of every module of a rule, samplan's own and others'.

A rule is a value, `RULE = Rule(…)`: over what it goes (`over`, see `samplan.rules.over`), and what it says of
each (`judge`), which yields `Problem`, `Missing` and `Note`. CONTRIBUTING.md tells what else belongs to one.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.law.in_force import cite
from samplan.results import Missing, Note, Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule
from samplan.texts import Text

__all__ = [
    "Context",
    "Force",
    "Judgements",
    "Missing",
    "Note",
    "Problem",
    "Rule",
    "Severity",
    "Text",
    "cite",
]

Judgements = Iterator[Judgement]
"""What a rule says of one thing."""
