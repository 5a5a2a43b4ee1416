"""Flags that several commands share, in the reader's language."""

from typing import Any

import typer

from samplan.cli.terminal import Terminal
from samplan.cli.words import NOT_A_FORMAT
from samplan.errors import UsageError
from samplan.render.words import say
from samplan.texts import Text


def flag(
    terminal: Terminal, *names: str, words: Text, formats: tuple[str, ...] = (), metavar: str = "FORMAT"
) -> Any:  # noqa: ANN401 - what Typer makes of it
    """One option, with its help in the language of the run."""
    shown = say(words.of(formats=", ".join(formats)) if formats else words, terminal.settings.language)
    return typer.Option(*names, help=shown, show_default=False, metavar=metavar)


def switch(terminal: Terminal, *names: str, words: Text) -> Any:  # noqa: ANN401
    """One option without a value."""
    return typer.Option(*names, help=say(words, terminal.settings.language), show_default=False)


def argument(terminal: Terminal, text: Text, metavar: str) -> Any:  # noqa: ANN401
    """One argument, with its help in the language of the run."""
    return typer.Argument(help=say(text, terminal.settings.language), metavar=metavar, show_default=False)


def known_word(written: str, known: tuple[str, ...]) -> str:
    """The word, if it is a known one.

    Raises:
        UsageError: It is not.
    """
    if written not in known:
        raise UsageError(NOT_A_FORMAT.of(written=written, formats=", ".join(known)))
    return written
