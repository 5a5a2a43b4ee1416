"""The ways in which a limit can be read, where the plan file assumes what the document does not say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from samplan.figures.limits import BASES
from samplan.figures.policies import needs_base
from samplan.frozen import frozen

if TYPE_CHECKING:
    from samplan.schema.limit import Limit, Step
    from samplan.schema.terms import Base, Moment
    from samplan.schema.values import Amount, Quantity

T = TypeVar("T")

MOMENTS: tuple[Moment, ...] = ("closing", "opening")


@frozen
class Reading:
    """What a limit demands by one reading; its fields are those of a limit."""

    of: Base | None
    moment: Moment | None
    at_most: Quantity | None
    at_least: Quantity | None
    steps: tuple[Step, ...]
    ceiling: Amount | None
    after_earmarks: bool


def readings_of(limit: Limit) -> tuple[Reading, ...]:
    """Every way to read a limit, that of the plan file first; only that one where nothing is assumed.

    Where the base is assumed it may be any other, where the moment is, the other one. An assumed base
    of a limit that is an amount decides nothing.
    """
    bases = _choices(limit.of, BASES, is_open=assumes_base(limit))
    moments = _choices(limit.moment, MOMENTS, is_open=assumes_moment(limit))
    return tuple(_read(limit, base, moment) for moment in moments for base in bases)


def assumes_base(limit: Limit) -> bool:
    """Whether what the limit is a share of is an assumption that can decide."""
    return "of" in limit.assumed and limit.of is not None and needs_base(limit)


def assumes_moment(limit: Limit) -> bool:
    """Whether the moment of measuring is an assumption that can decide."""
    return "moment" in limit.assumed and limit.moment is not None and limit.measure == "equity"


def _choices(own: T, others: Iterable[T], *, is_open: bool) -> tuple[T, ...]:
    return (own, *(one for one in others if one != own)) if is_open else (own,)


def _read(limit: Limit, of: Base | None, moment: Moment | None) -> Reading:
    return Reading(
        of, moment, limit.at_most, limit.at_least, limit.steps, limit.ceiling, limit.after_earmarks
    )


def common_answer(answers: Iterable[bool | None]) -> bool | None:
    """The answer of all readings; None where they differ, or one of them does not tell."""
    found = set(answers)
    return found.pop() if len(found) == 1 else None
