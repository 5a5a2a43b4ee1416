"""A `pyproject.toml` that chooses something for samplan: one with a table `[tool.samplan]`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from samplan.expression import Expression

TABLE = ("tool", "samplan")

_HEADER = Expression(r"(?m)^\s*\[\s*tool\s*\.\s*[\"']?samplan\b")


def has_table(file: str) -> bool:
    """Whether a file has the table; a broken one that seems to have it does, so that its fault is told."""
    try:
        text = Path(file).read_bytes().decode("utf-8", "replace")
    except OSError:
        return False
    if "samplan" not in text:
        return False
    try:
        tools = tomllib.loads(text).get(TABLE[0])
    except (ValueError, RecursionError):
        return bool(_HEADER.search(text))
    return isinstance(tools, dict) and TABLE[1] in tools
