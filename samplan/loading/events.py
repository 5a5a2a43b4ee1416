"""Plain data and its places, built from the events of a YAML parser in one pass.

The spans mirror the data, in character indexes: a scalar's is `(start, end)`, a mapping's is
`(start, {key: (start and end of the key, span of the value)})`, a list's is
`(start, [span of an item, ...])`. Lines and columns are computed only for what is asked for,
and no event outlives its turn: keeping them all costs the garbage collector more than the
parser takes to make them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from sys import intern
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import fresh, record
from samplan.loading import commas, yaml_faults
from samplan.loading.aliases import Anchors
from samplan.loading.characters import fit, unfit
from samplan.loading.marks import DEPTH_LIMIT, Event, Mark, Spans, Stopped, Stretch, stretch
from samplan.loading.parser import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from samplan.loading.scalars import READERS, plain
from samplan.loading.tight_keys import part_keys

STR_TAG = "tag:yaml.org,2002:str"
MERGE_KEY = "<<"
MOST_WITHIN = 50
"""How many things met last are asked whether they lie within a value."""
_CAREFUL = frozenset("-0123456789<")
"""What a key begins with that may be a number, or mix in other keys."""


@record
class Tree:
    """Plain data with the places of its parts."""

    data: Any
    spans: Spans
    """None where the file has no content at all."""


_PROPERTY = Expression(r"(?:^|(?<=[\s\[{,:?-]))[&!]", re.MULTILINE)


def has_properties(text: str) -> bool:
    """Whether there may be an anchor, an alias or a tag: nothing else begins with `&` or `!`."""
    return ("&" in text or "!" in text) and _PROPERTY.search(text) is not None


@record
class Builder:
    """Builds the tree of one file; `marks` and `doubtful` say what was met on the way."""

    next: Callable[[], Event]
    """The next event of the parser."""
    is_bare: bool
    """Whether the text has no anchors, aliases and tags at all."""
    marks: list[Mark] = fresh(factory=list)
    doubtful: list[tuple[str, Stretch]] = fresh(factory=list)
    """Unquoted scalars that another reader may read differently."""
    anchors: Anchors = fresh(factory=Anchors)
    text: str = ""
    """What the parser was given, where commas in it stand between digits; else nothing."""

    def build(self) -> Tree:
        """The tree of the first document.

        Raises:
            Stopped: The levels or the aliases pass their limits.
            yaml.YAMLError: The text is not YAML; the parser says where it stopped.
        """
        self.next()  # the start of the stream
        if type(self.next()) is not DocumentStartEvent:
            return Tree(None, None)
        tree = Tree(*self._value(self.next(), 1))
        self.next()  # the end of the document
        return tree

    def look_further(self) -> None:
        """Report a second document, if there is one; its content is not read.

        Raises:
            yaml.YAMLError: What follows the end of the first document is not YAML.
        """
        event = self.next()
        if type(event) is DocumentStartEvent:
            self.marks.append(Mark(yaml_faults.TWO_DOCUMENTS, stretch(event)))

    def _value(self, event: Event, depth: int) -> tuple[Any, Spans]:
        """The value that begins with this event, and its spans."""
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event), stretch(event)
        if kind is AliasEvent:
            return self.anchors.fetch(event, depth, self.marks)
        if depth > DEPTH_LIMIT:
            facts: dict[str, object] = {"level": depth, "limit": DEPTH_LIMIT}
            raise Stopped(Mark(yaml_faults.TOO_DEEP, stretch(event), facts))
        if not event.implicit:
            self._report_tag(event)
        read = self._list if kind is SequenceStartEvent else self._mapping
        if event.anchor is None:
            return read(event, depth)
        self.anchors.begin(event)
        data, spans = read(event, depth)
        self.anchors.end(event, data, spans)
        return data, spans

    def _bare_scalar(self, event: Event) -> Any:  # noqa: ANN401 - whatever the scalar means
        """The value of a scalar in a text without anchors and tags, which is nearly every plan."""
        text: str = event.value
        if event.implicit[0] and (reader := READERS.get(text[:1])) is not None:
            value = reader(text)
            if value is text:
                self.doubtful.append((text, stretch(event)))
            return value
        if event.style == '"' and not text.isprintable():
            return self._fit(event)
        return text

    def _fit(self, event: Event) -> str:
        """The value of a text in quotation marks, where escapes may have put what no text can hold."""
        text: str = event.value
        for fault, facts in unfit(text):
            self.marks.append(Mark(fault, stretch(event), facts))
        return fit(text)

    def _scalar(self, event: Event) -> Any:  # noqa: ANN401 - whatever the scalar means
        is_plain, is_quoted = event.implicit
        if is_plain or is_quoted or event.tag == STR_TAG:
            value = self._bare_scalar(event)
        else:
            self._report_tag(event)
            value = event.value if event.style else plain(event.value)
            value = Refused(yaml_faults.TAG, event.tag) if value is None else value
        if event.anchor is not None:
            self.anchors.add_scalar(event, value)
        return value

    def _list(self, event: Event, depth: int) -> tuple[list[Any] | Refused, Spans]:
        get, scalar = self.next, self._bare_scalar if self.is_bare else self._scalar
        scalar_event: type[Event] = ScalarEvent
        data: list[Any] = []
        spans: list[Spans] = []
        while True:
            item = get()
            kind = type(item)
            if kind is scalar_event:
                data.append(scalar(item))
                spans.append((item.start_mark.index, item.end_mark.index))
            elif kind is SequenceEndEvent:
                break
            else:
                value, span = self._value(item, depth + 1)
                data.append(value)
                spans.append(span)
        self.anchors.size += len(data)
        if self.text and event.flow_style and (refused := commas.in_list(self.text, spans)):
            self._forget_within(refused[1])
            return refused
        return data, (event.start_mark.index, spans)

    def _mapping(self, event: Event, depth: int) -> tuple[dict[str | int, Any], Spans]:
        get, is_bare = self.next, self.is_bare
        scalar = self._bare_scalar if is_bare else self._scalar
        scalar_event: type[Event] = ScalarEvent
        data: dict[str | int, Any] = {}
        spans: dict[str | int, tuple[Stretch, Spans]] = {}
        mixed = False
        while True:
            head = get()
            if type(head) is not scalar_event:
                if type(head) is MappingEndEvent:
                    break
                self._skip_complex(head, depth + 1)
                continue
            written = intern(head.value)
            key: str | int = written
            if not is_bare or written[:1] in _CAREFUL:
                mixed = mixed or (written == MERGE_KEY and head.implicit[0])
                key = self._key(head)
            item = get()
            if type(item) is scalar_event:
                value, span = scalar(item), (item.start_mark.index, item.end_mark.index)
            else:
                value, span = self._value(item, depth + 1)
            if key in data:
                self._report_duplicate(key, stretch(head), spans[key][0])
            else:
                data[key] = value
                spans[key] = ((head.start_mark.index, head.end_mark.index), span)
        self.anchors.size += len(data)
        if mixed:
            self._mix_in(data, spans)
        if event.flow_style:
            self._mend_braces(data, spans)
        return data, (event.start_mark.index, spans)

    def _mend_braces(self, data: dict[Any, Any], spans: dict[Any, tuple[Stretch, Spans]]) -> None:
        """Put right, and report, what YAML parts in braces and what it does not."""
        if None in data.values():
            self.marks += part_keys(data, spans)
        if self.text:
            for place in commas.in_braces(self.text, data, spans):
                self._forget_within(place)

    def _key(self, event: Event) -> str | int:
        """The key as in the data: a whole number, else the text as it is written."""
        value = self._scalar(event)
        return value if type(value) is int else str(event.value)

    def _skip_complex(self, event: Event, depth: int) -> None:
        """Read a key that is no word and its value, for the faults in them, and report it."""
        if type(event) is AliasEvent:
            self.anchors.fetch(event, depth, [])  # whatever it repeats, it is no key
        else:
            self._value(event, depth)
        self._value(self.next(), depth)
        self.marks.append(Mark(yaml_faults.COMPLEX_KEY, stretch(event)))

    def _report_tag(self, event: Event) -> None:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        self.marks.append(Mark(yaml_faults.TAG, stretch(event), {"tag": tag}))

    def _report_duplicate(self, key: str | int, second: Stretch, first: Stretch) -> None:
        label = yaml_faults.FIRST_PLACE.of(key=str(key))
        self.marks.append(Mark(yaml_faults.DUPLICATE_KEY, second, {"key": str(key)}, first, label))

    def _forget_within(self, place: Stretch) -> None:
        """Leave out what was met last, within a value that is a fault as a whole."""
        kept = [one for one in self.doubtful[-MOST_WITHIN:] if not place[0] <= one[1][0] < place[1]]
        self.doubtful[-MOST_WITHIN:] = kept
        marks = [one for one in self.marks[-MOST_WITHIN:] if not place[0] <= one.stretch[0] < place[1]]
        self.marks[-MOST_WITHIN:] = marks

    def _mix_in(self, data: dict[str | int, Any], spans: dict[str | int, tuple[Stretch, Spans]]) -> None:
        """Report a merge key, and do what it wants, so that it is one finding and not many."""
        value = data.pop(MERGE_KEY)
        key_stretch, span = spans.pop(MERGE_KEY)
        parts = zip(value, span[1], strict=True) if isinstance(value, list) else [(value, span)]
        keys: list[str] = []
        for part, place in parts:
            for key in part if isinstance(part, dict) else ():
                keys.append(str(key))
                if key not in data:
                    data[key] = part[key]
                    spans[key] = place[1][key]
        names = ", ".join(dict.fromkeys(keys)) or yaml_faults.NO_KEYS
        self.marks.append(Mark(yaml_faults.MERGE_KEY, key_stretch, {"keys": names}))
