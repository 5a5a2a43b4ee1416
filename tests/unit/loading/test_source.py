from __future__ import annotations

import pytest

from samplan.loading.source import Source, decode
from samplan.results import Span

TEXT = "ett\r\ntvå\rtre\n\nfem"


def test_only_the_three_usual_line_ends_end_a_line() -> None:
    source = Source("p", "a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g\nh")
    assert [0, 14] == source.line_starts


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        (0, 3, Span("p", 1, 1, 1, 4, "ett")),
        (5, 8, Span("p", 2, 1, 2, 4, "två")),
        (6, 10, Span("p", 2, 2, 3, 2, "två")),
        (13, 13, Span("p", 4, 1, 4, 1, "")),
        (14, 17, Span("p", 5, 1, 5, 4, "fem")),
        (17, 17, Span("p", 5, 4, 5, 4, "fem")),
        (-3, 99, Span("p", 1, 1, 5, 4, "ett")),
        (9, 2, Span("p", 3, 1, 3, 1, "tre")),
    ],
)
def test_indexes_become_lines_and_columns(start: int, end: int, span: Span) -> None:
    assert span == Source("p", TEXT).span(start, end)


def test_a_clean_plan_pays_for_no_table_of_lines() -> None:
    source = decode("p", b"a: 1\nb: 2\n")
    assert [] == source._starts  # noqa: SLF001 - what is not made is not seen from outside
    source.span(0, 1)
    assert source._starts  # noqa: SLF001


def test_what_the_parser_gets_is_as_long_as_the_text() -> None:
    content = "\ufeff\ufeffa\0:\u2028\xa0b\tc\n\xa0d:\tx\u200b\ufeff：\n"
    source = decode("p", content.encode())
    assert len(source.text) == len(source.yaml)
