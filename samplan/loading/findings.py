"""What was met while one file was read, as findings in the order of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from samplan.expression import Expression
from samplan.frozen import replace
from samplan.loading import file_faults, syntax_faults, yaml_faults
from samplan.loading.events import Tree
from samplan.loading.marks import Mark, Place, Spans, Stretch, shortened
from samplan.loading.scalars import ambiguity, is_endless
from samplan.loading.source import Source
from samplan.results import Finding, Path, Related, Severity, Span

_ASKED = Expression(r"(?:^|[{,\[])[ \t]*(?:- +)*\?\s+(?=\S)", re.MULTILINE)

_BREAKING = frozenset(
    {
        file_faults.CONTROL_CHARACTER.id,
        file_faults.INVISIBLE_CHARACTER.id,
        file_faults.LOOKALIKE_CHARACTER.id,
        yaml_faults.DIRECTIVE.id,
    }
)
"""What can make the line unreadable that it stands on."""


def all_findings(
    source: Source,
    tree: Tree | None,
    marks: list[Mark],
    doubtful: list[tuple[str, Stretch]],
    places: Iterable[Place],
) -> tuple[Finding, ...]:
    """Everything found in a file that is not (only) a syntax fault.

    Args:
        source: The text and what was found in its characters.
        tree: What was built, where it is usable.
        marks: Faults met while building.
        doubtful: Unquoted scalars that another reader may see differently.
        places: Faults that are known by their indexes.
    """
    met = [*marks, *_ambiguous(doubtful), *_asked_keys(source, tree)] if tree else marks
    if not met and not places:
        return source.findings
    paths = _paths(tree.spans) if tree and met else {}
    found = [
        *source.findings,
        *(source.finding(place) for place in places),
        *(_finding(source, mark, paths) for mark in met),
    ]
    return in_order(found)


def with_syntax(source: Source, findings: Iterable[Finding], broken: Place) -> tuple[Finding, ...]:
    """The findings and the one that ended the reading; one cause on a line is one finding.

    A character that breaks its line is the cause itself, and then an error. What was met on the
    line before it broke (`*name more` looks like an alias first) follows from the same cause.
    """
    syntax = source.finding(broken)
    lines = {syntax.span.line, *(related.span.line for related in syntax.related)}
    causes = [one for one in findings if one.rule in _BREAKING and _breaks(one, broken, lines)]
    if causes:
        errors = {id(one) for one in causes}
        worse = (replace(one, severity=Severity.ERROR) if id(one) in errors else one for one in findings)
        return in_order(worse)
    own = {finding.rule for finding in source.findings}
    kept = (one for one in findings if one.rule in own or one.span.line != syntax.span.line)
    return in_order([*kept, syntax])


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Top to bottom."""
    return tuple(sorted(findings, key=lambda one: (one.span.line, one.span.column, one.rule)))


def _breaks(finding: Finding, broken: Place, lines: set[int]) -> bool:
    """Whether the character can be why reading ended: on the line itself, or before a line's indentation."""
    spans = [finding.span, *(related.span for related in finding.related)]
    is_indentation = broken.fault is syntax_faults.INDENTATION
    return any(span.line in lines or (is_indentation and span.column == 1) for span in spans)


def _ambiguous(doubtful: Iterable[tuple[str, Stretch]]) -> Iterator[Mark]:
    for text, place in doubtful:
        seen = ambiguity(text)
        if seen is not None:
            from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

            how = faults.NO_NUMBER if is_endless(seen) else faults.IF_NUMBER.of(seen=seen)
            yield Mark(faults.AMBIGUOUS_SCALAR, place, {"text": shortened(text), "seen": seen, "how": how})


def _asked_keys(source: Source, tree: Tree) -> Iterator[Mark]:
    """Keys written as `? key`, which the parser reads like any other."""
    if "?" not in source.yaml:
        return
    asked = {found.end() for found in _ASKED.finditer(source.yaml)}
    for key in _keys(tree.spans) if asked else ():
        if key[0] in asked:
            yield Mark(yaml_faults.COMPLEX_KEY, key)


def _finding(source: Source, mark: Mark, paths: dict[int, Path]) -> Finding:
    related: tuple[Related, ...] = ()
    path = paths.get(mark.stretch[0], ())
    if mark.other is not None and mark.label is not None:
        related = (Related(_span(source, mark.other), mark.label),)
        path = path or paths.get(mark.other[0], ())
    return mark.fault.finding(_span(source, mark.stretch), mark.facts, path=path, related=related)


def _span(source: Source, place: Stretch) -> Span:
    """The stretch without blank lines after it."""
    start, end = place
    while end > start and source.text[end - 1].isspace():
        end -= 1
    return source.span(start, max(end, start + 1))


def _paths(spans: Spans) -> dict[int, Path]:
    """Where keys and values begin -> the path that leads to them."""
    return dict(_starts(spans, ()))  # of a mapping and its first key, which begin together, the key


def _starts(spans: Spans, path: Path) -> Iterator[tuple[int, Path]]:
    """The first index of every value and key; what is written once and used twice has its last path."""
    start, inner = spans
    yield start, path
    if isinstance(inner, list):
        for index, item in enumerate(inner):
            yield from _starts(item, (*path, index))
    elif isinstance(inner, dict):
        for key, (key_stretch, value) in inner.items():
            yield key_stretch[0], (*path, key)
            yield from _starts(value, (*path, key))


def _keys(spans: Spans) -> Iterator[Stretch]:
    """Where every key stands."""
    inner = spans[1]
    if isinstance(inner, list):
        for item in inner:
            yield from _keys(item)
    elif isinstance(inner, dict):
        for key_stretch, value in inner.values():
            yield key_stretch
            yield from _keys(value)
