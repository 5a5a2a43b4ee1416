"""What was meant by an id that does not exist, as a remedy."""

from __future__ import annotations

from collections.abc import Iterable

from samplan.schema.suggestions import suggest
from samplan.texts import Message
from samplan.words.phrases import DID_YOU_MEAN


def did_you_mean(written: str, known: Iterable[str]) -> Message | None:
    """The question whether the nearest known id was meant; None where none is near."""
    near = suggest(written, sorted(set(known)))
    return DID_YOU_MEAN.of(meant=near[0]) if near else None
