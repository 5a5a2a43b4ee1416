"""Where a command's words go: results to stdout, all else to stderr, in colour where it helps."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from samplan.cli.settings import Settings
from samplan.errors import OutputError
from samplan.frozen import frozen
from samplan.render.style import Style, plain
from samplan.texts import Message, Text

CLOSED = Text(
    sv="resultatet kan inte skrivas ut: strömmen är stängd",
    en="the result cannot be printed: the stream is closed",
)
FULL = Text(
    sv="resultatet kan inte skrivas ut: disken är full eller enheten borta",
    en="the result cannot be printed: the disk is full, or the device gone",
)

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


@frozen
class Terminal:
    """The two streams of a command."""

    settings: Settings

    def result(self, text: str) -> None:
        """Print what was asked for."""
        _write(sys.stdout, text)

    def say(self, message: Message | Text) -> None:
        """Print a sentence about the run itself."""
        from samplan.render.words import say  # noqa: PLC0415 - nothing to say on a clean run

        if sys.stderr is not None:
            _write(sys.stderr, say(message, self.settings.language) + "\n")

    @property
    def style(self) -> Style:
        """Colour for the result, where it goes to a terminal or is asked for."""
        return _in_colour if self._is_coloured else plain

    @property
    def no_style(self) -> Style:
        """No colour, for what goes into a file."""
        return plain

    @property
    def _is_coloured(self) -> bool:
        if self.settings.color != "auto":
            return self.settings.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or (
            sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        )


def _in_colour(role: str, text: str) -> str:
    from rich.style import Style as RichStyle  # noqa: PLC0415 - only for colour

    return RichStyle.parse(ROLES.get(role, "")).render(text)


def _write(stream: TextIO | None, text: str) -> None:
    """Print a text in UTF-8, whatever the locale says; what cannot be encoded is escaped.

    Raises:
        OutputError: The stream is closed, or takes no more.
    """
    if stream is None:
        raise OutputError(CLOSED.of())
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(FULL.of()) from error
