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
    system = peek(part, "system")
    if system in _NAMES.values():
        at = (*path, "system")
        yield Named(at, system, "", is_use=True, is_right=is_of_time(system, own or plan.period))
    texts = ((key, text) for key, text in vars(part).items() if type(text) is str)
    said = {key: found for key, text in texts if (found := _names_in(text))}
    for field in shape_of(part).fields if said else ():
        found = said.get(field.name, [])
        if found and field.name != "id" and not field.refers:
            is_right = any(is_of_time(_NAMES[name], own or plan.period) for name in found)
            yield Named((*path, field.name), _NAMES[found[0]], found[0], field.name in _FIELDS, is_right)


def _names_in(text: str) -> list[str]:
    return [name for name in _NAMES if name in text and (name != "SUS" or _SUS.search(text))]


def is_of_time(system: System, period: Period) -> bool:
    """Whether there was such a system in some year of a period."""
    first, last = period.start, period.end
    if system == "sus":
        return first is None or first.year <= CHANGE
    return last is None or last.year >= CHANGE
