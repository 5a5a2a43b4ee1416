"""Where a command's words go: results to stdout, all else to stderr, in colour where it helps."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from samplan.cli.settings import Settings
from samplan.errors import OutputError, UsageError
from samplan.frozen import frozen
from samplan.render.style import Style, plain
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.render.look import Look

CLOSED = Text(
    sv="resultatet kan inte skrivas ut: strömmen är stängd",
    en="the result cannot be printed: the stream is closed",
)
FULL = Text(
    sv="resultatet kan inte skrivas ut: disken är full eller enheten borta",
    en="the result cannot be printed: the disk is full, or the device gone",
)
NOT_OPENED = Text(
    sv="samplan: ”{file}” är skriven men kunde inte öppnas; öppna den själv",
    en="samplan: “{file}” is written, and could not be opened; open it yourself",
)
NO_TEXT = Text(
    sv="formatet är inte text och skrivs inte ut i en terminal; ange en fil med -o, eller led det vidare",
    en="the format is no text, and is not printed on a terminal; give a file with -o, or pipe it",
)


@frozen
class Terminal:
    """The two streams of a command."""

    settings: Settings

    def result(self, text: str) -> None:
        """Print what was asked for."""
        from samplan.cli.colour import paint  # noqa: PLC0415 - `--version` has nothing to paint

        _write(sys.stdout, paint(text))

    def document(self, content: str | bytes) -> None:
        """Print a document: the same bytes as in a file, unless a terminal would obey them.

        Raises:
            UsageError: It is no text, and would go to a terminal.
        """
        if isinstance(content, bytes):
            self._bytes(content)
        elif self.is_terminal:
            self.result(content)
        else:
            _write(sys.stdout, content)

    def _bytes(self, content: bytes) -> None:
        if self.is_terminal:
            raise UsageError(NO_TEXT.of())
        if sys.stdout is None:
            raise OutputError(CLOSED.of())
        try:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise OutputError(FULL.of()) from error

    def say(self, message: Message | Text) -> None:
        """Print a sentence about the run itself. Where nobody can read it the run goes on."""
        from samplan.cli.colour import paint  # noqa: PLC0415 - nothing to say on a clean run
        from samplan.render.words import say  # noqa: PLC0415

        said = _in_lines(say(message, self.settings.language), sys.stderr)
        try:
            _write(sys.stderr, paint(said) + "\n")
        except (OutputError, BrokenPipeError):
            return

    @property
    def is_terminal(self) -> bool:
        """Whether results go to a terminal."""
        return sys.stdout is not None and sys.stdout.isatty()

    @property
    def width(self) -> int:
        """Columns of the terminal; 0 where there is none, and no line is broken."""
        if not self.is_terminal:
            return 0
        from shutil import get_terminal_size  # noqa: PLC0415 - only on a terminal

        return get_terminal_size().columns

    @property
    def style(self) -> Style:
        """Colour for the result, where it goes to a terminal or is asked for."""
        if not self._is_coloured:
            return plain
        from samplan.cli.colour import mark  # noqa: PLC0415 - only for colour

        return mark

    def look(self, *, is_printed: bool, is_verbose: bool = False) -> Look:
        """How a listing is to look: no colours and no broken lines in what goes into a file."""
        from samplan.render.look import Look  # noqa: PLC0415 - `--version` lists nothing

        language = self.settings.language
        if not is_printed:
            return Look(language, is_verbose=is_verbose)
        return Look(language, self.style, self.width, is_verbose)

    @property
    def _is_coloured(self) -> bool:
        if self.settings.color != "auto":
            return self.settings.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        is_able = self.is_terminal and os.environ.get("TERM") != "dumb"
        return bool(os.environ.get("FORCE_COLOR")) or is_able


def open_file(file: str, terminal: Terminal) -> None:
    """Show a file in the program that its kind belongs to; where there is none, say so."""
    from pathlib import Path  # noqa: PLC0415 - few runs open a document

    from typer import launch  # noqa: PLC0415

    if launch(str(Path(file).resolve())):
        terminal.say(NOT_OPENED.of(file=file))


def _in_lines(text: str, stream: TextIO | None) -> str:
    """A sentence broken at words where a terminal would break it within one; what has lines keeps them."""
    if stream is None or "\n" in text or not stream.isatty():
        return text
    from samplan.render.look import Look  # noqa: PLC0415 - only on a terminal

    try:
        return Look("sv", width=os.get_terminal_size(stream.fileno()).columns).flow("", "", text)
    except (OSError, ValueError):
        return text


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
    except (OSError, ValueError) as error:
        raise OutputError(FULL.of()) from error
