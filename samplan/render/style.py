"""How a listing asks for colour, without knowing a terminal."""

from __future__ import annotations

from collections.abc import Callable

Style = Callable[[str, str], str]
"""A role (`error`, `warning`, `info`, `place`, `added` …) and a text, to the text in colour."""


def plain(role: str, text: str) -> str:  # noqa: ARG001 - the role is for those who colour
    """The text as it is."""
    return text
