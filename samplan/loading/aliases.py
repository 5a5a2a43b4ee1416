"""What `&name` marks and `*name` repeats, within a budget.

What an alias fetches is copied: data and spans stay trees, and taking a part out of one place
never changes another. The copy's own place is the alias; its inside has the places where it
is written.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from samplan.fault import Refused
from samplan.frozen import fresh, record
from samplan.loading import yaml_faults
from samplan.loading.marks import (
    ALIAS_LIMIT,
    DEPTH_LIMIT,
    PLACES_SHOWN,
    Event,
    Mark,
    Spans,
    Stopped,
    Stretch,
    stretch,
)


@record
class Anchor:
    """What one `&name` stands for."""

    place: Stretch
    size: int
    """Number of values in it; while it is being read, the size of the file before it."""
    data: Any = None
    spans: Spans = None
    is_complete: bool = False


@record
class Anchors:
    """The anchors of one file, as far as it has been read."""

    size: int = 0
    """Values read and fetched so far."""
    _named: dict[str, Anchor] = fresh(factory=dict)
    _fetched: int = 0
    _unused: dict[str, Stretch] = fresh(factory=dict)

    def unused(self) -> list[Mark]:
        """A mark for each `&name` that nothing repeats: a word that was meant as text, most often."""
        if not self._unused:
            return []
        from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

        return [
            Mark(faults.UNUSED_ANCHOR, (start, start + 1 + len(name)), {"name": name})
            for name, (start, _) in islice(self._unused.items(), PLACES_SHOWN)
        ]

    def add_scalar(self, event: Event, value: object) -> None:
        """Remember a marked scalar."""
        self._unused[event.anchor] = stretch(event)
        self._named[event.anchor] = Anchor(stretch(event), 1, value, stretch(event), is_complete=True)

    def begin(self, event: Event) -> None:
        """Remember that a marked list or mapping begins here; a later mark of the same name wins."""
        self._unused[event.anchor] = stretch(event)
        self._named[event.anchor] = Anchor(stretch(event), self.size)

    def end(self, event: Event, data: object, spans: Spans) -> None:
        """Remember what the marked list or mapping holds."""
        anchor = self._named[event.anchor]
        if anchor.place == stretch(event):  # else its inside has marked something with the same name
            size = self.size - anchor.size + 1
            self._named[event.anchor] = Anchor(anchor.place, size, data, spans, is_complete=True)

    def fetch(self, event: Event, depth: int, marks: list[Mark]) -> tuple[Any, Spans]:
        """A copy of what the alias stands for; where it stands for nothing, a mark that says so.

        What then stands in its place is refused by whoever reads it, and is not missing.

        Raises:
            Stopped: The file fetches more values than a plan can need, or nests them too deep.
        """
        name, place = event.anchor, stretch(event)
        anchor = self._named.get(name)
        self._unused.pop(name, None)
        if anchor is None:
            marks.append(Mark(yaml_faults.UNKNOWN_ALIAS, place, {"name": name}))
            return Refused(yaml_faults.UNKNOWN_ALIAS, f"*{name}"), place
        if not anchor.is_complete:
            label = yaml_faults.ANCHOR_PLACE.of(name=f"*{name}")
            mark = Mark(yaml_faults.RECURSIVE_ALIAS, place, {"name": name}, anchor.place, label)
            marks.append(mark)
            return Refused(yaml_faults.RECURSIVE_ALIAS, f"*{name}"), place
        self.size += anchor.size
        self._fetched += anchor.size
        if self._fetched > ALIAS_LIMIT:
            raise Stopped(Mark(yaml_faults.ALIAS_BOMB, place, {"name": name, "limit": ALIAS_LIMIT}))
        if not isinstance(anchor.data, dict | list):
            return anchor.data, place
        data, spans = _copy(anchor.data, anchor.spans, place, depth)
        return data, (place[0], spans[1])


def _copy(data: Any, spans: Spans, alias: Stretch, depth: int) -> tuple[Any, Spans]:  # noqa: ANN401 - plain data
    """The value once more; lists and mappings are new, the rest is shared."""
    if not isinstance(data, dict | list):
        return data, spans
    if depth > DEPTH_LIMIT:
        raise Stopped(Mark(yaml_faults.TOO_DEEP, alias, {"level": depth, "limit": DEPTH_LIMIT}))
    start, inner = spans
    if isinstance(data, list):
        items = [_copy(item, inner[index], alias, depth + 1) for index, item in enumerate(data)]
        return [item for item, _ in items], (start, [span for _, span in items])
    entries = {key: _copy(value, inner[key][1], alias, depth + 1) for key, value in data.items()}
    values = {key: value for key, (value, _) in entries.items()}
    return values, (start, {key: (inner[key][0], span) for key, (_, span) in entries.items()})
