"""Whatever the bytes: a result, in bounded time, with every place inside the file."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samplan.loading.tree import ReadTree
from samplan.results import Path, Span
from tests.unit.loading.reading import read

PLAN = """\
# plan
samplan: 1
id: rar-2021
title: "Verksamhetsplan: Budget 2021"
period: {from: 2019-07-01, to: 2021-12-31}
members:
  - &fk {id: fk, name: Försäkringskassan, party: state}
  - *fk
  - id: 'region'
    cost: 0114
text: |
  Brödtext i Markdown.

  Mer text – här.
budget:
  columns: [2021, {year: 2022, standing: indicative}]
  2026: 12.5
  a:
  -
"""
PIECES = [*"\n\t :-[]{}\"'|>*&!%@`#,?=~.0aå\r\0\x85\u2028\xa0\u200b\ufeff：\u0308<", "\n---\n", "\n...\n"]
PIECES += ["<<: ", "!!str ", "? ", "%YAML 3.0\n", "*x ", "&x ", "  ", "\n  - ", "«", "0x1F", "1e9999"]

_EDIT = st.tuples(st.integers(0, len(PLAN)), st.integers(0, 30), st.sampled_from(["", *PIECES]))
_ENCODINGS = st.sampled_from(["utf-8", "utf-8", "utf-8", "latin-1", "utf-16", "utf-32"])

_SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check_everything(result: ReadTree) -> None:
    """All places of findings and of data exist."""
    for finding in result.findings:
        check_span(finding.span)
        for related in finding.related:
            check_span(related.span)
    assert result.is_usable or result.findings
    check_data(result, result.tree.data if result.tree else None, ())


def check_span(span: Span) -> None:
    assert span.line >= 1
    assert span.column >= 1
    assert (span.end_line, span.end_column) >= (span.line, span.column)
    assert span.column <= len(span.excerpt) + 2


def check_data(result: ReadTree, data: object, path: Path) -> None:
    """Every part of the data has a place; keys are text or whole numbers."""
    for span in (result.positions.locate(path, "text här"), result.positions.locate(path, key=True)):
        check_span(span)
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in parts:
        assert type(key) in (str, int)
        check_data(result, value, (*path, key))


@_SETTINGS
@given(st.binary(max_size=4096))
def test_any_bytes_are_read(content: bytes) -> None:
    check_everything(read(content))


@_SETTINGS
@given(st.text(st.sampled_from("\n\n  :-ab[]{}\"'|>*&!#,?<%1.\t"), max_size=300))
def test_any_signs_are_read(content: str) -> None:
    check_everything(read(content))


@_SETTINGS
@given(st.lists(_EDIT, min_size=1, max_size=6), _ENCODINGS)
def test_any_damage_to_a_plan_is_read(edits: list[tuple[int, int, str]], encoding: str) -> None:
    content = PLAN
    for start, length, piece in edits:
        content = content[:start] + piece + content[start + length :]
    check_everything(read(content.encode(encoding, "replace")))


def test_the_undamaged_plan_is_usable() -> None:
    result = read(PLAN.replace("0114", "114"))
    assert ((), True) == (result.findings, result.is_usable)
