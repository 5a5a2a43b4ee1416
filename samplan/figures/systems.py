"""Which national systems of follow-up a plan names: SUS until 2022, Uppföljning Finsam from 2023.

Source: finsam.se, read 2026-11-25. Uppföljning Finsam was to open at the end of March 2023, and SUS to close:
of 2023 both may be said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.part import peek
from samplan.schema.shape import parts, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.results import Path
    from samplan.schema.plan import Plan
    from samplan.schema.terms import System
    from samplan.schema.time import Period

CHANGE = 2023
"""The year in which one followed upon the other."""
_NAMES: dict[str, System] = {"SUS": "sus", "Uppföljning Finsam": "uppfoljning_finsam"}
_SUS = Expression(r"\bSUS\b")
_FIELDS = ("source", "data_source", "method", "follow_up")
"""Where a plan says how something is followed up; elsewhere it may tell of what was."""


@frozen
class Named:
    """A place that names a system."""

    path: Path
    system: System
    words: str
    """As they stand there; nothing where the system is a word of the format."""
    is_use: bool
    """Whether the place says that the system is used; prose may tell of earlier years."""
    is_right: bool
    """Whether there was such a system at the time."""


@kept
def systems_named(plan: Plan) -> tuple[Named, ...]:
    """Every place of a plan that names SUS or Uppföljning Finsam, in the order of the format.

    A text that names both says nothing wrong: it tells which one was used when.
    """
    return tuple(one for path, part in parts(plan, is_whole=False) for one in _named_in(part, path, plan))


def _named_in(part: Any, path: Path, plan: Plan) -> Iterator[Named]:  # noqa: ANN401 - any part
    own = peek(part, "period") if type(part).__name__ == "Statistic" else None
    period = own or plan.period
    system = peek(part, "system")
    if system in _NAMES.values():
        yield Named((*path, "system"), system, "", is_use=True, is_right=is_of_time(system, period))
    for field in shape_of(part).fields:
        text = peek(part, field.name)
        if type(text) is str and field.name != "id" and not field.refers:
            found = [name for name in _NAMES if name in text and (name != "SUS" or _SUS.search(text))]
            is_right = any(is_of_time(_NAMES[name], period) for name in found)
            for name in found[:1]:
                yield Named((*path, field.name), _NAMES[name], name, field.name in _FIELDS, is_right)


def is_of_time(system: System, period: Period) -> bool:
    """Whether there was such a system in some year of a period."""
    first, last = period.start, period.end
    if system == "sus":
        return first is None or first.year <= CHANGE
    return last is None or last.year >= CHANGE
