"""Findings without the identity numbers of people: a report is kept, sent on and printed in logs.

`personal-data` says where a number stands without saying it; no other rule shows it either.
"""

from __future__ import annotations

from typing import TypeVar

from samplan.figures.identity_numbers import masked, may_hold_numbers
from samplan.frozen import replace
from samplan.results import Finding, Gap, Related, Span, Verdict
from samplan.texts import Message

Fact = TypeVar("Fact")


def masked_words(text: str) -> str:
    """A text of a plan, as a report may show it."""
    return masked(text) if may_hold_numbers(text) else text


def masked_verdict(verdict: Verdict) -> Verdict:
    """A verdict that shows no number: neither in its findings, nor in what is missing or was computed."""
    return replace(
        verdict,
        findings=tuple(map(masked_finding, verdict.findings)),
        gaps=tuple(map(_gap, verdict.gaps)),
        notes=tuple(map(_message, verdict.notes)),
    )


def masked_finding(finding: Finding) -> Finding:
    """A finding that shows no number: neither in its words, nor in the line of the file."""
    accepted = finding.accepted
    return replace(
        finding,
        message=_message(finding.message),
        remedy=finding.remedy and _message(finding.remedy),
        span=_span(finding.span),
        path=tuple(masked_words(key) if isinstance(key, str) else key for key in finding.path),
        place=masked_words(finding.place),
        related=tuple(map(_related, finding.related)),
        accepted=accepted and replace(accepted, reason=masked_words(accepted.reason)),
    )


def _related(one: Related) -> Related:
    return replace(one, span=_span(one.span), label=_message(one.label), place=masked_words(one.place))


def _gap(gap: Gap) -> Gap:
    return replace(gap, fact=_message(gap.fact), span=_span(gap.span), place=masked_words(gap.place))


def _span(span: Span) -> Span:
    """The place without its line, where that holds a number: in a shorter line the columns would be wrong."""
    return span if masked_words(span.excerpt) == span.excerpt else replace(span, excerpt="")


def _message(message: Message) -> Message:
    return Message(message.text, {name: _fact(fact) for name, fact in message.facts.items()})


def _fact(fact: Fact) -> Fact:
    if isinstance(fact, str):
        return masked_words(fact)  # type: ignore[return-value]  # a text for a text
    if isinstance(fact, Message):
        return _message(fact)  # type: ignore[return-value]  # the same
    return type(fact)(map(_fact, fact)) if isinstance(fact, tuple) else fact
