"""What was meant by an id that does not exist."""

from __future__ import annotations

from collections.abc import Iterable

from samplan.texts import Message, Text

DID_YOU_MEAN = Text(sv="menade du ”{meant}”?", en="did you mean “{meant}”?")

NEAR = 0.72
"""How alike two ids must be; below this a suggestion misleads more than it helps."""


def did_you_mean(written: str, known: Iterable[str]) -> Message | None:
    """The question whether the nearest known id was meant; None where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a plan with faults needs it

    near = get_close_matches(written, sorted(set(known)), n=1, cutoff=NEAR)
    return DID_YOU_MEAN.of(meant=near[0]) if near else None
