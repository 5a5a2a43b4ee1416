"""Why a file could not be read: the cause behind the place where the parser gave up.

Each function knows one cause and returns its place, or None where it is another one; the first
answer counts. They look at the text around, so that both parsers give the same answers.
"""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.loading import syntax_faults as faults
from samplan.loading import yaml_faults
from samplan.loading.bracket_causes import comment_in_brackets, extra_bracket, open_bracket
from samplan.loading.marks import DEPTH_LIMIT, WORD_QUOTES, Event, Place, shortened
from samplan.loading.parser import AliasEvent, YAMLError
from samplan.loading.replay import Breakdown, replay

_KEY = Expression(r"(?P<lead> *+(?:- ++)*+)(?P<key>[^\s#:\"'\[{][^:]*+|\"[^\"]*+\"|'[^']*+') *+:(?= |$)")
_TIGHT_KEY = Expression(r" *+(?:- ++)*+[\w.-]++:\S")
_FOREIGN_MARK = Expression(r" *+([–—•·▪‣●◦○■□*])\s")
_KEY_LIMIT = 1024
_LINES_UP = 200
"""Comments and blank lines that are passed over in search of the line above."""


def find_cause(text: str, error: YAMLError) -> Place:
    """The fault, its place and where the parser stopped, for a text that is not YAML."""
    breakdown = replay(text, error)
    for find in _CAUSES:
        place = find(breakdown)
        if place is not None:
            return place
    return Place(faults.SYNTAX, breakdown.index, max(breakdown.line_end(breakdown.index), breakdown.index))


def _depth(at: Breakdown) -> Place | None:
    """More brackets in one another than newer parsers read ahead; older ones let the builder count."""
    if "nesting depth" not in at.problem:
        return None
    level = 1
    for found in re.finditer(r"[\[\]{}]", at.text[: at.index + 1]):
        level += 1 if found[0] in "[{" else -1
        if level > DEPTH_LIMIT:
            facts: dict[str, object] = {"level": level, "limit": DEPTH_LIMIT}
            return Place(yaml_faults.TOO_DEEP, found.start(), found.end(), facts)
    return None


def _second_document(at: Breakdown) -> Place | None:
    above = _line_above(at, at.line_start(at.index))
    if above is None or not at.line(above).startswith("..."):
        return None
    return Place(yaml_faults.TWO_DOCUMENTS, at.index, at.line_end(at.index))


def _tab(at: Breakdown) -> Place | None:
    start = at.line_start(at.index)
    line = at.text[start : at.line_end(start)]
    lead = line[: len(line) - len(line.lstrip())]
    tab = start + lead.find("\t") if "\t" in lead else at.index
    return Place(faults.TAB, tab, tab + 1) if at.text[tab : tab + 1] == "\t" else None


def _escape(at: Breakdown) -> Place | None:
    if "quoted scalar" not in at.context and "double-quoted" not in at.context:
        return None
    if "stream" in at.problem or "document" in at.problem:
        return None
    start = at.text.rfind("\\", at.context_index, at.index + 1)
    if start < 0:
        return None
    return Place(faults.BAD_ESCAPE, start, start + 2, {"escape": at.text[start : start + 2]})


def _quote(at: Breakdown) -> Place | None:
    if "quoted scalar" in at.context:
        return _unclosed_quote(at, at.context_index)
    last: Event = at.last
    quote = getattr(last, "style", None)
    if quote not in ('"', "'") or at.text[last.end_mark.index : at.index].strip(" "):
        return None
    start, end = last.start_mark.index, last.end_mark.index
    if at.line_start(start) != at.line_start(end):
        return _unclosed_quote(at, at.text.find(quote, start))
    if at.text[at.index : at.index + 1] == ":" or at.index >= at.line_end(start):
        return None
    return Place(faults.TEXT_AFTER_QUOTE, at.index, at.line_end(at.index), {"quote": quote})


def _unclosed_quote(at: Breakdown, start: int) -> Place:
    return at.with_stop(Place(faults.UNCLOSED_QUOTE, start, start + 1, {"quote": at.text[start : start + 1]}))


def _long_key(at: Breakdown) -> Place | None:
    start = at.line_start(at.index if at.context != "while scanning a simple key" else at.context_index)
    size = at.text.find(":", start) - start
    if size <= _KEY_LIMIT or ("':'" not in at.problem and "mapping values" not in at.problem):
        return None
    return Place(faults.LONG_KEY, start, start + size, {"size": size})


def _colon(at: Breakdown) -> Place | None:
    """A line that is no key and value where one was expected."""
    if "':'" not in at.problem or "simple key" not in at.context:
        return None
    return _no_key(at, at.context_index)


def _no_key(at: Breakdown, index: int) -> Place:
    start = at.line_start(index)
    line = at.line(start)
    end = start + len(line)
    start += len(line) - len(line.lstrip())
    mark = _FOREIGN_MARK.match(line)
    if mark:
        return Place(faults.LIST_MARK, start, start + 1, {"mark": mark[1]})
    fault = faults.MISSING_SPACE if _TIGHT_KEY.match(line) else faults.MISSING_COLON
    return Place(fault, start, end, {"line": shortened(line.strip())})


def _second_colon(at: Breakdown) -> Place | None:
    if "mapping values are not allowed" not in at.problem:
        return None
    start = at.line_start(at.index)
    line = at.line(at.index)
    key = _KEY.match(line)
    if key and start + key.end() - 1 < at.index:
        value = start + key.end() + len(line[key.end() :]) - len(line[key.end() :].lstrip())
        end = start + len(line)
        facts: dict[str, object] = {"value": shortened(at.text[value:end]), "sign": at.text[value]}
        in_word_quotes = at.text[value] in WORD_QUOTES
        fault = faults.COLON_IN_WORD_QUOTES if in_word_quotes else faults.COLON_IN_VALUE
        return Place(fault, value, end, facts)
    above = _line_above(at, start)
    if above is not None and ": " not in at.line(above) and _indent(at.line(above)) == _indent(line):
        return _no_key(at, above)
    return _indented(at)


def _line_above(at: Breakdown, start: int) -> int | None:
    """First character of the next line above that is neither blank nor a comment."""
    for _ in range(_LINES_UP):
        if start == 0:
            break
        start = at.line_start(start - 1)
        content = at.line(start).strip()
        if content and not content.startswith("#"):
            return start
    return None


def _reserved(at: Breakdown) -> Place | None:
    last: Event = at.last
    is_alias = type(last) is AliasEvent
    if is_alias and not at.text[last.end_mark.index : at.index].strip(" "):
        start = last.start_mark.index
    elif any(
        name in at.context for name in ("an alias", "an anchor", "a tag", "a directive", "parsing a node")
    ):
        start = at.context_index
    elif "cannot start any token" in at.problem or "node content" in at.problem:
        start = at.index
    else:
        return None
    character = at.text[start : start + 1]
    if not character.strip():
        return None
    return Place(faults.RESERVED_CHARACTER, start, at.line_end(start), {"character": character})


def _list_on_key_line(at: Breakdown) -> Place | None:
    if "sequence entries are not allowed" not in at.problem:
        return None
    return Place(faults.LIST_ON_KEY_LINE, at.index, at.line_end(at.index))


def _bar(at: Breakdown) -> Place | None:
    if "block scalar" not in at.context:
        return None
    bar = at.text[at.context_index : at.context_index + 1]
    return Place(faults.TEXT_AFTER_BAR, at.index, max(at.line_end(at.index), at.index + 1), {"bar": bar})


def _indentation(at: Breakdown) -> Place | None:
    start = at.line_start(at.index)
    return None if at.text[start : at.index].strip(" -") else _indented(at)


def _indented(at: Breakdown) -> Place:
    start = at.line_start(at.index)
    line = at.line(at.index)
    above = _line_above(at, start)
    if above is not None and (mark := _FOREIGN_MARK.match(at.line(above))):
        return Place(faults.LIST_MARK, above + mark.start(1), above + mark.end(1), {"mark": mark[1]})
    spaces = _indent(line)
    return Place(faults.INDENTATION, start + spaces, start + len(line), {"spaces": spaces})


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


_CAUSES = (
    _depth,
    _second_document,
    _tab,
    _escape,
    _quote,
    comment_in_brackets,
    open_bracket,
    _long_key,
    _colon,
    _second_colon,
    _list_on_key_line,
    _bar,
    extra_bracket,
    _reserved,
    _indentation,
)
"""In the order in which they are asked."""
