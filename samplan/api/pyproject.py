"""A `pyproject.toml` that chooses something for samplan: one with a table `[tool.samplan]`."""

from __future__ import annotations

from pathlib import Path

from samplan.expression import Expression

TABLE = ("tool", "samplan")

_MAY_HAVE = Expression(r"\btool\b[\"']?\s*(?:\.\s*[\"']?samplan\b|\]|=)")
"""Without any of these a file has no such table; nobody escapes the letters of a key."""
_HEADER = Expression(r"(?m)^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*[\"']?samplan\b")


def has_table(file: str) -> bool:
    """Whether a file has the table; a broken one that seems to have it does, so that its fault is told."""
    try:
        text = Path(file).read_bytes().decode("utf-8", "replace")
    except OSError:
        return False
    if TABLE[1] not in text or not _MAY_HAVE.search(text):
        return False
    import tomllib  # noqa: PLC0415 - most projects of Python choose nothing for samplan

    try:
        tools = tomllib.loads(text).get(TABLE[0])
    except (ValueError, RecursionError):
        return bool(_HEADER.search(text))
    return isinstance(tools, dict) and TABLE[1] in tools
