"""How the tests of this folder ask: text in, plain tuples out."""

from __future__ import annotations

from samplan.loading.tree import ReadTree, read_tree
from samplan.results import Finding, Span


def read(content: str | bytes) -> ReadTree:
    return read_tree("plan.yaml", content.encode() if isinstance(content, str) else content)


def data_of(content: str | bytes) -> object:
    tree = read(content).tree
    return None if tree is None else tree.data


def marked(span: Span) -> str:
    """What a span underlines in its first line."""
    end = span.end_column if span.end_line == span.line else len(span.excerpt) + 1
    return span.excerpt[span.column - 1 : end - 1]


def shortly(finding: Finding) -> tuple[str, int, int, str]:
    return finding.rule, finding.span.line, finding.span.column, marked(finding.span)


def found(content: str | bytes) -> list[tuple[str, int, int, str]]:
    return [shortly(finding) for finding in read(content).findings]
