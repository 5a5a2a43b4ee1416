"""What a rule is written with: the first import of every module of a rule, samplan's own and others'.

A rule is a value, `RULE = Rule(…)` (of law `law_rule(…)`): over what it goes (`over`, see
`samplan.rules.over`), and what it says of each (`judge`), which yields `Problem`, `Missing` and `Note`.
CONTRIBUTING.md tells what else belongs to one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from samplan.law.in_force import cite
from samplan.results import Missing, Note, Problem, Severity
from samplan.rules.base import ALL_KINDS, Context, Force, Judgement, Over, Rule, the_plan
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.terms import Kind

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
    "law_reading",
    "law_rule",
]

Judgements = Iterator[Judgement]
"""What a rule says of one thing."""


def law_rule(
    name: str,
    judge: Callable[..., Judgements],
    *norms: str,
    over: Over = the_plan,
    kinds: tuple[Kind, ...] = ALL_KINDS,
    severity: Severity | None = None,
) -> Rule:
    """A rule of law: it rests on norms of `samplan.law`, and they are its source."""
    return Rule(name, cite(*norms), Force.LAW, judge, over, kinds, severity, norms)


def law_reading(
    name: str,
    judge: Callable[..., Judgements],
    *norms: str,
    over: Over = the_plan,
    kinds: tuple[Kind, ...] = ALL_KINDS,
) -> Rule:
    """A rule of law that rests on a reading of its words, or on what a document need not tell: a warning."""
    return law_rule(name, judge, *norms, over=over, kinds=kinds, severity=Severity.WARNING)
