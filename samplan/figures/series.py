"""The plans of one association year by year: which plan of a run is that of the year before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

Place = tuple[str, int]
"""A word for whose a plan is, and the calendar year that it is for."""

_STEM = Expression(r"[a-z]+(?:-[a-z]+)*")


def places_of(plan: Plan | None) -> tuple[Place, ...]:
    """Where a plan stands among those of its association; none where it is not for one calendar year.

    Whose it is, a plan says by its name for the association, by the goals plan that it follows, or by how
    its id begins: of two plans one of these is enough.
    """
    year = getattr(peek(plan, "period"), "only_year", None)
    if plan is None or year is None:
        return ()
    stem = _STEM.match(peek(plan, "id", ""))
    words = (_name(plan), peek(plan, "follows"), stem and stem[0])
    return tuple((word, year) for word in words if word)


def plans_before(plan: Plan, others: Iterable[Plan]) -> Iterator[Plan]:
    """The plans of the year before of the same association, of whatever kind.

    Args:
        plan: A plan for one calendar year; any other has none before it.
        others: The plans at hand.
    """
    wanted = {(word, year - 1) for word, year in places_of(plan)}
    name = _name(plan)
    for other in others:
        if not wanted.isdisjoint(places_of(other)) and name in (None, _name(other) or name):
            yield other


def _name(plan: Plan) -> str | None:
    """What a plan itself calls its association; None where it leaves that to another."""
    name = peek(peek(plan, "association"), "name")
    return " ".join(name.split()).casefold() if isinstance(name, str) else None
