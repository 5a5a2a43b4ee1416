"""The stretch of a file that a path stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from samplan.expression import Expression
from samplan.loading.marks import Spans, Stretch
from samplan.loading.source import Source
from samplan.results import Path, Span

_PROPERTIES = Expression(r"(?:[&!]\S*\s+)*")


class Positions:
    """Finds places in one file, by the spans that were kept while it was read.

    A value is its own stretch; a list or mapping is shown by its key, or by the first key of
    the item, since its end says nothing.
    """

    def __init__(self, source: Source, spans: Spans) -> None:
        """Keep what is needed to look up places; nothing is computed yet.

        Args:
            source: The text of the file.
            spans: The places that mirror its data; None where the file has none.
        """
        self._source = source
        self._spans = spans
        self._found: tuple[tuple[str, int, int], list[tuple[int, int]]] | None = None

    @property
    def text(self) -> str:
        """The text of the file."""
        return self._source.text

    def locate(self, path: Path, needle: str = "", *, nth: int = 0, key: bool = False) -> Span:
        """The span of the value at `path`, or of its nearest parent that the file has.

        Args:
            path: Keys and indexes from the root.
            needle: Words within the value to narrow the span to; ignored when not found. White
                space in it stands for any white space, line breaks and indentation included.
            nth: How often the words stand in the value before those that are meant.
            key: Point at the key instead of at its value.
        """
        head, spans, is_found = self._walk(path)
        if spans is None:
            return self._source.span(0, 0)
        start, end = spans
        is_value = isinstance(end, int)
        if head is not None and (key or not is_value or start == end):
            return self._of(*head)
        if not is_value:
            return self._of(*self._first(spans))
        if start == end:
            return self._of_absent_item(start)
        narrowed = self._narrowed(start, end, needle, nth) if needle and is_found and not key else None
        return narrowed or self._of(start, end)

    def write_out(self, path: Path, key: str, fields: Sequence[str]) -> None:
        """Let an item that is written as a pair have places for the fields of key and value.

        Args:
            path: Of the item.
            key: Its one key, which is the value of the first field.
            fields: The two fields.
        """
        _, spans, is_found = self._walk(path)
        inner = spans[1] if is_found and spans else None
        if isinstance(inner, dict) and key in inner:
            head, value = inner[key]
            name, content = fields
            inner[name], inner[content] = (head, head), (head, value)

    def name_values(self, path: Path, key: str, names: Sequence[Path]) -> None:
        """Let the values of a list in an item have places by other names: `rows[0].counts[1]` is its `men`.

        Args:
            path: Of the item.
            key: The key of the list, as the file has it.
            names: The path in the item that each value is to be found at, in the order of the list.
        """
        _, spans, is_found = self._walk(path)
        inner = spans[1] if is_found and spans else None
        if not (isinstance(inner, dict) and key in inner):
            return
        head, (start, values) = inner[key]
        made: dict[str, Any] = {}
        if key != "counts":
            made["name"] = head, head
        for name, place in zip(names, values, strict=False):
            if len(name) == 1:
                made[str(name[0])] = head, place
            else:
                columns = made.setdefault("counts", (head, (start, [])))[1][1]
                _put(columns, name[1:], head, place)
        inner.update(made)

    def _walk(self, path: Path) -> tuple[Stretch | None, Spans, bool]:
        """Key, spans, and whether the whole path exists: else those of the nearest parent."""
        head: Stretch | None = None
        spans = self._spans
        for step in path:
            inner = spans[1] if spans else None
            if isinstance(inner, dict) and (key := _key_of(step, inner)) in inner:
                head, spans = inner[key]
            elif isinstance(inner, list) and isinstance(step, int) and -len(inner) <= step < len(inner):
                head, spans = None, inner[step]
            else:
                return head, spans, False
        return head, spans, True

    def _of(self, start: int, end: int) -> Span:
        """A stretch without anchors before the value and blank lines after it."""
        text = self._source.text
        if text.startswith(("&", "!"), start) and (properties := _PROPERTIES.match(text, start, end)):
            start = properties.end()
        while end > start and text[end - 1].isspace():
            end -= 1
        return self._source.span(start, max(end, start + 1))

    def _first(self, spans: Spans) -> Stretch:
        """What shows a list or mapping that has no key: its first key, else its first sign."""
        start, inner = spans
        if isinstance(inner, dict) and inner and self._source.text[start : start + 1] != "*":
            first: Stretch = next(iter(inner.values()))[0]
            return first
        return start, start + 1

    def _of_absent_item(self, index: int) -> Span:
        """The list mark of an item without a value."""
        mark = self._source.text.rfind("-", 0, index)
        return self._source.span(mark, mark + 1) if mark >= 0 else self._source.span(index, index)

    def _narrowed(self, start: int, end: int, needle: str, nth: int) -> Span | None:
        """The stretch of the words within the value's source text."""
        words = needle.split(maxsplit=_WORDS_COMPARED)[:_WORDS_COMPARED]
        if not words:
            return None
        properties = _PROPERTIES.match(self._source.text, start, end)
        start = properties.end() if properties else start
        quote = self._source.text[start : start + 1]
        between = _BETWEEN_ESCAPED if quote == '"' else r"\s+"
        pattern = re.compile(between.join(re.escape(_escaped(word, quote)) for word in words))
        if not nth:
            found = pattern.search(self._source.text, start, end)
            return self._source.span(found.start(), found.end()) if found else None
        stretches = self._all_found(pattern, start, end)
        return self._source.span(*stretches[nth]) if nth < len(stretches) else None

    def _all_found(self, pattern: re.Pattern[str], start: int, end: int) -> list[tuple[int, int]]:
        """All places of the words in a value; kept, because many problems may point to the same words."""
        asked = (pattern.pattern, start, end)
        if self._found is None or self._found[0] != asked:
            matches = pattern.finditer(self._source.text, start, end)
            self._found = (asked, [match.span() for match in matches])
        return self._found[1]


def _put(columns: list[Spans], name: Path, head: Stretch, place: Spans) -> None:
    """Give a number a place in its column, alone or by its sex."""
    number, *sex = name
    while len(columns) <= int(number):
        columns.append(place if not sex else (place[0], {}))
    if sex:
        columns[int(number)][1][sex[0]] = head, place


def _key_of(step: str | int, inner: dict[Any, Any]) -> Any:  # noqa: ANN401 - keys are plain data
    """The key at which a step of a path stands; several targets may be written as one, or by year."""
    if isinstance(step, int) and step not in inner and 0 <= step < len(inner):
        return list(inner)[step]
    return "target" if step == "targets" and step not in inner else step


_WORDS_COMPARED = 40
"""Words that tell one place from another; comparing more at each place would take their product."""
_BETWEEN_ESCAPED = r"(?:\s|\\[nrt ]|\\\r?\n)+"
"""What may stand between two words of a value in double quotation marks."""


def _escaped(word: str, quote: str) -> str:
    """A word as it is written within these quotation marks."""
    if quote == "'":
        return word.replace("'", "''")
    if quote == '"':
        return word.replace("\\", "\\\\").replace('"', '\\"')
    return word
