"""Faults met while reading events, before they have lines, columns and a path."""

from __future__ import annotations

from typing import Any

from samplan.fault import Fault
from samplan.frozen import fresh, record
from samplan.texts import Message, Text

DEPTH_LIMIT = 64
"""Levels of lists and mappings inside each other; a plan has about ten."""

ALIAS_LIMIT = 200_000
"""Values that aliases may fetch, counted as if each were written out."""

PLACES_SHOWN = 20
"""Places of one kind that are named in one file, when there are many."""

_SHOWN = 60
"""Characters of a piece of the file that a message shows."""

WORD_QUOTES = "”“„»«’‘‚‹›″′＂＇"
"""Quotation marks of word processors: to YAML they are letters like any other."""

Event = Any
"""An event of the parser; its `start_mark.index` and `end_mark.index` are its place.

Why `Any`: the events of libyaml and of the pure-Python parser have no types.
"""

Spans = Any
"""The places of a value, in the three shapes that `samplan.loading.events` describes."""

Stretch = tuple[int, int]
"""Index of the first character and of the one after the last."""


HERE_TOO = Text(sv="även här", en="here too")


def shortened(text: str) -> str:
    """A piece of the file, short enough for a message."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def stretch(event: Event) -> Stretch:
    """Where an event stands, with the marks (`&name`, `!type`) before a value."""
    return event.start_mark.index, event.end_mark.index


@record
class Mark:
    """A fault at something that was read."""

    fault: Fault
    stretch: Stretch
    facts: dict[str, object] = fresh(factory=dict)
    other: Stretch | None = None
    """A second place that explains the first."""
    label: Message | None = None
    """What the second place shows."""


@record
class Place:
    """A fault at a stretch of the text, by character indexes."""

    fault: Fault
    start: int
    end: int
    facts: dict[str, object] = fresh(factory=dict)
    others: tuple[int, ...] = ()
    """Where more of the same length begin."""
    label: Text = HERE_TOO
    """What stands at the others."""


class Stopped(Exception):  # noqa: N818 - it ends the reading of one file, which is no error of samplan
    """The rest of the file cannot be built."""

    def __init__(self, mark: Mark) -> None:
        """Keep the fault that ends the reading."""
        super().__init__(mark.fault.id)
        self.mark = mark
