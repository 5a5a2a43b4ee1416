"""A command by its name: its help, or its run, with the flags that Typer reads."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from samplan.cli import words
from samplan.cli.commands import COMMANDS
from samplan.cli.exits import ExitCode
from samplan.cli.imports import SELDOM, loaded_when_asked
from samplan.cli.terminal import Terminal
from samplan.expression import compiled_when_asked
from samplan.texts import Message, Text

HELP = ("-h", "--help")
NO_COMMAND = Text(sv="kommandot {what} finns inte", en="there is no command {what}")
NO_FLAG_HERE = Text(
    sv="flaggan {what} finns inte före kommandot; skriv den efter, som i samplan validate {what}",
    en="there is no option {what} before the command; write it after, as in samplan validate {what}",
)
TRY_HELP = Text(sv="Se {command} --help.", en="See {command} --help.")


def invoke(terminal: Terminal, arguments: list[str]) -> int:
    """Run the command that the arguments name."""
    name, *rest = arguments or [""]
    if name in ("", *HELP):
        from samplan.cli.help import page_of_all  # noqa: PLC0415 - only for help

        terminal.result(page_of_all(terminal))
        return ExitCode.FINE if name else ExitCode.USAGE
    if name not in COMMANDS:
        return _refuse(_no_command(name), terminal, "samplan")
    if set(HELP) & set(_before_dashes(rest)):
        from samplan.cli.help import page_of  # noqa: PLC0415 - only for help

        terminal.result(page_of(name, built(name, terminal), terminal))
        return ExitCode.FINE
    return _run(name, rest, terminal)


def built(name: str, terminal: Terminal) -> Any:  # noqa: ANN401 - Typer has no public type
    """A command as Typer makes it of its function, alone: the others need not be loaded."""
    with compiled_when_asked(), loaded_when_asked(SELDOM):  # most of what Typer brings along is never asked
        import typer  # noqa: PLC0415 - not needed to refuse a command

        from samplan.cli.usage import Command  # noqa: PLC0415

        app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        function = import_module(f"samplan.cli.{name}").command(terminal)
        settings = {"allow_extra_args": True, "help_option_names": []}
        app.command(name, cls=Command, context_settings=settings)(function)
        return typer.main.get_command(app)


def _run(name: str, arguments: list[str], terminal: Terminal) -> int:
    command = built(name, terminal)
    from typer._click.exceptions import ClickException  # noqa: PLC0415 - Typer is loaded by now

    from samplan.cli.usage import TooManyError, usage_message  # noqa: PLC0415

    try:
        code = command(arguments, standalone_mode=False, prog_name=f"samplan {name}")
    except TooManyError as error:
        return _refuse(error.message, terminal, f"samplan {name}")
    except ClickException as error:
        return _refuse(usage_message(error, command), terminal, f"samplan {name}")
    return int(code or 0)


def _before_dashes(arguments: list[str]) -> list[str]:
    """The arguments that may be flags."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _no_command(written: str) -> Message:
    """What to say of a command that does not exist, or of a flag before it."""
    from samplan.cli.help import GLOBAL_FLAGS  # noqa: PLC0415 - only when something is wrong
    from samplan.cli.nearest import NO_FLAG, nearest, nearest_command, with_meant  # noqa: PLC0415

    flags = (*GLOBAL_FLAGS, "--version")
    if not written.startswith("-"):
        return with_meant(NO_COMMAND.of(what=written), nearest_command(written, (*COMMANDS, *flags)))
    meant = nearest(written, flags)
    return with_meant(NO_FLAG.of(what=written), meant) if meant else NO_FLAG_HERE.of(what=written)


def _refuse(message: Message, terminal: Terminal, called: str) -> int:
    terminal.say(words.ERROR.of(message=message))
    terminal.say(TRY_HELP.of(command=called))
    return ExitCode.USAGE
