"""Colours of a terminal, which a foreign text can neither use nor forge."""

from __future__ import annotations

import os

from samplan.render.visible import visible

ROLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold cyan",
    "accepted": "bold magenta",
    "undecidable": "bold blue",
    "pass": "green",
    "added": "green",
    "removed": "red",
    "changed": "yellow",
    "place": "cyan",
    "related": "blue",
    "foot": "dim",
    "title": "bold",
    "heading": "bold",
}
"""The colours of the roles that listings use; none carries meaning by itself."""

_MARK = f"\x1b{os.urandom(8).hex()}"
"""Stands around a stretch in colour until it is printed. Nobody can know it who wrote a plan."""
_END = "\x1f"


def mark(role: str, text: str) -> str:
    """A stretch of a listing that is to have the colour of a role."""
    return f"{_MARK}{role}{_END}{text}{_MARK}{_END}"


def paint(text: str) -> str:
    """A listing ready to print: its marked stretches in colour, all signs visible that a terminal would obey."""
    if _MARK not in text:
        return visible(text)
    first, *rest = text.split(_MARK)
    return visible(first) + "".join(_in_colour(*piece.split(_END, 1)) for piece in rest)


def _in_colour(role: str, text: str) -> str:
    if not role:
        return visible(text)
    from rich.style import Style  # noqa: PLC0415 - only for colour

    return Style.parse(ROLES.get(role, "")).render(visible(text))
