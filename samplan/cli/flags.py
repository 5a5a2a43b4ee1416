"""Flags that several commands share, in the reader's language."""

from collections.abc import Collection, Iterable
from typing import Any

import typer

from samplan.api.settings import BY_KEY
from samplan.cli.terminal import Terminal
from samplan.cli.words import FORMAT_NAME, NO_STDIN_BESIDE, NOT_A_FORMAT, NOT_A_FORMAT_NEAR, PATH_NAME
from samplan.errors import UsageError
from samplan.render.words import say
from samplan.texts import Message, Text

WITH_USUAL = Text(
    sv="{help} Utan flaggan: {usual}, om inte samplan.toml säger annat.",
    en="{help} Without it: {usual}, unless samplan.toml says otherwise.",
)


def flag(
    terminal: Terminal,
    *names: str,
    words: Text | Message,
    formats: Iterable[str] = (),
    metavar: Text = FORMAT_NAME,
) -> Any:  # noqa: ANN401 - what Typer makes of it
    """One option, with its help in the language of the run."""
    language = terminal.settings.language
    named = words.of(formats=", ".join(formats)) if formats and isinstance(words, Text) else words
    shown = say(named, language)
    return typer.Option(*names, help=shown, show_default=False, metavar=say(metavar, language))


def setting(terminal: Terminal, key: str, metavar: Text) -> Any:  # noqa: ANN401
    """The option of a setting that a project may give too, with what the table says of it."""
    one = BY_KEY[key]
    words = WITH_USUAL.of(help=one.help, usual=one.usual) if one.default else one.help
    return flag(terminal, one.flag, words=words, metavar=metavar)


def beside(terminal: Terminal) -> Any:  # noqa: ANN401
    """The option for plans that are only read: `--with PATH`, as often as there are paths."""
    return setting(terminal, "context", PATH_NAME)


def refuse_stdin(paths: Iterable[str]) -> None:
    """See that no plan beside the others is read from the standard input.

    Raises:
        UsageError: One is to be.
    """
    if "-" in paths:
        raise UsageError(NO_STDIN_BESIDE.of())


def switch(terminal: Terminal, *names: str, words: Text) -> Any:  # noqa: ANN401
    """One option without a value."""
    return typer.Option(*names, help=say(words, terminal.settings.language), show_default=False)


def argument(terminal: Terminal, words: Text, metavar: Text) -> Any:  # noqa: ANN401
    """One argument, with its help in the language of the run."""
    language = terminal.settings.language
    return typer.Argument(help=say(words, language), metavar=say(metavar, language), show_default=False)


def known_word(flag: str, written: str, known: Collection[str]) -> str:
    """The word behind a flag, if it is a known one.

    Raises:
        UsageError: It is not.
    """
    if written not in known:
        from samplan.cli.nearest import nearest  # noqa: PLC0415 - only when something is wrong

        facts = {"flag": flag, "written": written, "formats": ", ".join(known)}
        meant = nearest(written, known)
        raise UsageError(NOT_A_FORMAT_NEAR.of(**facts, meant=meant) if meant else NOT_A_FORMAT.of(**facts))
    return written
