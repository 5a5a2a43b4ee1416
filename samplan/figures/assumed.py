"""Facts that are a reading, because the document does not state them; they decide nothing (ADR 0019)."""

from __future__ import annotations

from typing import Any


def is_assumed(part: Any, field: str) -> bool:  # noqa: ANN401 - any part of a plan
    """Whether a part says of one of its fields that the value is a reading."""
    return field in part.assumed
