"""Whether a document speaks of something: where it says so in data, or by the words for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.expression import Expression
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section
    from samplan.schema.terms import Topic

ANYTHING = ("",)
"""The sign of words that nothing is known of."""


def speaks_of(plan: Plan, topic: Topic, words: Expression, signs: Sequence[str] = ANYTHING) -> bool:
    """Whether a document is about a topic in some part, or names it in its texts.

    Args:
        plan: The document.
        topic: What a section has as `role`; a point or another document is `about` it.
        words: The words by which a text names it.
        signs: As of `says`.
    """
    return any(topic in one for one in _tags(plan)) or says(plan, words, signs)


def says(plan: Plan, words: Expression, signs: Sequence[str] = ANYTHING) -> bool:
    """Whether a heading, a text, a goal, a point or the title of another document has the words.

    Args:
        plan: The document.
        words: The words.
        signs: Letters in lower case of which some stand wherever the words do, so that most texts are told at
            once. Without an i, which has forms that an expression takes for it.
    """
    return any(words.search(text) for text in _texts(plan) if _has_sign(text, signs))


def _has_sign(text: str, signs: Sequence[str]) -> bool:
    plain = text.casefold()
    return any(sign in plain for sign in signs)


def _tags(plan: Plan) -> Iterator[tuple[Topic, ...]]:
    """What the sections, the points of the decision and the other documents are said to be about."""
    yield from (one.role for one in _sections(plan.sections))
    yield from (one.about for one in plan.documents)
    yield from (one.about for one in (plan.decision.points if plan.decision else ()))


def _sections(sections: Sequence[Section]) -> Iterator[Section]:
    for one in sections:
        yield one
        yield from _sections(one.sections)


def _texts(plan: Plan) -> Iterator[str]:
    """Headings and texts, goals, points, and what other documents are called."""
    points = plan.decision.points if plan.decision else ()
    for section in _sections(plan.sections):
        yield from (text for text in (section.heading, section.text) if text)
    for goal in plan.goals:
        yield from (text for text in (goal.name, goal.text) if text)
    yield from (point.text for point in points)
    yield from (one.title for one in plan.documents)
