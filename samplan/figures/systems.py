"""Which national systems of follow-up a plan names: SUS until 2022, Uppföljning Finsam from 2023.

Source: finsam.se, read 2026-11-25. Uppföljning Finsam was to open at the end of March 2023, and SUS to close:
of 2023 both may be said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.references import REFERRING
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.part import given_fields, peek
from samplan.schema.shape import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.results import Path
    from samplan.schema.plan import Plan
    from samplan.schema.terms import System
    from samplan.schema.time import Period

CHANGE = 2023
"""The year in which one followed upon the other."""
_NAMES: dict[str, System] = {"SUS": "sus", "Uppföljning Finsam": "uppfoljning_finsam"}
_WORDS = tuple(_NAMES.values())
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
    return tuple(_named(plan))


def _named(plan: Plan) -> Iterator[Named]:
    for path, part, name, text in _texts(plan):
        if name == "system" and text in _WORDS:
            system: System = text
            yield Named(
                (*path, name), system, "", is_use=True, is_right=is_of_time(system, _time(part, plan))
            )
        elif not _is_id(part, name):
            found = [one for one in _NAMES if one in text and (one != "SUS" or _SUS.search(text))]
            if found:
                is_right = any(is_of_time(_NAMES[one], _time(part, plan)) for one in found)
                yield Named((*path, name), _NAMES[found[0]], found[0], name in _FIELDS, is_right)


def _texts(plan: Plan) -> Iterator[tuple[Path, object, str, str]]:
    """The texts that may name a system, each with the path of its part, the part and the field."""
    for path, part in parts(plan, is_whole=False):
        fields = part.__dict__
        found = [
            name
            for name in given_fields(part)
            if type(text := fields.get(name)) is str and ("SUS" in text or "Finsam" in text or text in _WORDS)
        ]
        for name in sorted(found, key=tuple(fields).index) if found else ():
            yield path, part, name, fields[name]


def _time(part: object, plan: Plan) -> Period:
    own = peek(part, "period") if type(part).__name__ == "Statistic" else None
    return own or plan.period


def _is_id(part: object, name: str) -> bool:
    return name == "id" or any(name == field for field, _ in REFERRING[type(part).__name__])


def is_of_time(system: System, period: Period) -> bool:
    """Whether there was such a system in some year of a period."""
    first, last = period.start, period.end
    if system == "sus":
        return first is None or first.year <= CHANGE
    return last is None or last.year >= CHANGE
