"""A key in braces without a blank after its colon, which YAML takes for a key without a value."""

from __future__ import annotations

import re
from typing import Any

from samplan.expression import Expression
from samplan.loading import syntax_faults
from samplan.loading.marks import Mark, Spans, Stretch
from samplan.loading.scalars import plain

_TIGHT = Expression(r"(?P<key>[a-z][a-z_]*+):(?P<value>(?!//)\S.*)", re.DOTALL)


def part_keys(data: dict[Any, Any], spans: dict[Any, tuple[Stretch, Spans]]) -> list[Mark]:
    """Give `name:Kansli` its key and its value, and say what is missing.

    Args:
        data: A mapping in braces.
        spans: The places of its keys and values.
    """
    found: list[Mark] = []
    for written in [key for key, value in data.items() if value is None and ":" in str(key)]:
        (start, end), _ = spans[written]
        parts = _TIGHT.fullmatch(written)
        if parts is None or end - start != len(written) or parts["key"] in data:  # a key in quotation marks
            continue
        middle = start + len(parts["key"])
        del data[written], spans[written]
        data[parts["key"]] = plain(parts["value"])
        spans[parts["key"]] = ((start, middle), (middle + 1, end))
        found.append(Mark(syntax_faults.MISSING_SPACE, (start, end), {"line": written}))
    return found
