"""Signs that a terminal would obey, made visible."""

from __future__ import annotations

_KEPT = "\t\n"
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What turns the direction of writing, so that a line reads otherwise than it is."""
_BREAKS = (0x2028, 0x2029)

_SHOWN = {code: f"\\u{code:04x}" for code in (*_CONTROLS, *_DIRECTIONS, *_BREAKS) if chr(code) not in _KEPT}
"""The sign as JSON writes it, so that JSON stays what it was."""


def visible(text: str) -> str:
    """The text with an escape for each sign that a terminal would obey; tabs and line breaks stay."""
    return text.translate(_SHOWN)
