"""Where a parser stood when it gave up: what it had open, and what it had read last."""

from __future__ import annotations

from samplan.frozen import fresh, record
from samplan.loading.marks import Event, Place
from samplan.loading.parser import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    YAMLError,
    open_parser,
)
from samplan.texts import Text

STOPPED_HERE = Text(sv="här gick det inte att läsa vidare", en="reading could not go on here")
_OPENING = ("[", "{")


@record
class Breakdown:
    """A text that a parser could not read to its end.

    Why not the parser's own words: libyaml and the pure-Python parser say it differently, and
    neither says it to somebody who does not know the terms of the YAML specification.
    """

    text: str
    index: int
    """Where the parser stopped."""
    problem: str = ""
    context: str = ""
    context_index: int = 0
    """Where that began which the parser could not finish; `index` where it does not say."""
    brackets: list[int] = fresh(factory=list)
    """The opening brackets and braces that were not closed, outermost first."""
    last: Event = None
    """The scalar or alias read last."""

    def with_stop(self, place: Place) -> Place:
        """The place, with that where reading stopped beside it."""
        place.others = (self.index,)
        place.label = STOPPED_HERE
        return place

    def line_start(self, index: int) -> int:
        """Index of the first character of the line."""
        start = self.text.rfind("\n", 0, index) + 1
        return max(start, self.text.rfind("\r", start, index) + 1)

    def line_end(self, index: int) -> int:
        """Index after the last character of the line that is no blank."""
        end = self.text.find("\n", index)
        line = self.text[index : end if end >= 0 else None].partition("\r")[0]
        return index + len(line.rstrip())

    def line(self, index: int) -> str:
        """The line that holds the character, with its indentation."""
        return self.text[self.line_start(index) : self.line_end(self.line_start(index))]


def replay(text: str, error: YAMLError) -> Breakdown:
    """The state at which parsing the text ended with this error."""
    place = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    index = min(place.index if place else 0, len(text))
    breakdown = Breakdown(
        text=text,
        index=index,
        problem=str(getattr(error, "problem", "") or ""),
        context=str(getattr(error, "context", "") or ""),
        context_index=min(context.index, len(text)) if context else index,
    )
    _read_again(breakdown)
    return breakdown


def _read_again(breakdown: Breakdown) -> None:
    """Fill in what was open and what came last."""
    get = open_parser(breakdown.text)
    opened: list[Event] = []
    try:
        while (event := get()) is not None:
            kind = type(event)
            if kind in (ScalarEvent, AliasEvent):
                breakdown.last = event
            elif kind in (SequenceStartEvent, MappingStartEvent):
                opened.append(event)
            elif kind in (SequenceEndEvent, MappingEndEvent):
                opened.pop()
    except YAMLError:
        ends = [event.end_mark.index for event in opened if event.flow_style]
        breakdown.brackets = [end - 1 for end in ends if breakdown.text[end - 1 : end] in _OPENING]
