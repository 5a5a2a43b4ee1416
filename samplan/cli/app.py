"""The Typer application, with its words in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext, redirect_stdout
from importlib import import_module
from io import StringIO
from typing import Any

import typer
from typer._click.exceptions import ClickException

from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.terminal import Terminal
from samplan.cli.usage import TRY_HELP, Command, Group, usage_message
from samplan.expression import compiled_when_asked
from samplan.texts import Text

COMMANDS: dict[str, tuple[Text, str]] = {
    "validate": (
        words.VALIDATE,
        "samplan validate plans\nsamplan validate min-plan.yaml -f json\nsamplan validate - < min-plan.yaml",
    ),
    "render": (
        words.RENDER,
        (
            "samplan render min-plan.yaml --open\nsamplan render plans -t html -t md -o build\n"
            "samplan render min-plan.yaml --section Budget -o budget.html"
        ),
    ),
    "templates": (
        words.TEMPLATES_COMMAND,
        "samplan templates list\nsamplan templates show plan.html.j2\nsamplan templates eject _head.html.j2",
    ),
    "diff": (
        words.DIFF,
        "samplan diff plan-2025.yaml plan-2026.yaml\nsamplan diff plan-2025.yaml plan-2026.yaml -f markdown",
    ),
    "explain": (words.EXPLAIN, "samplan explain sum-cost"),
    "rules": (words.RULES, "samplan rules --family law\nsamplan rules --test"),
    "schema": (words.SCHEMA, "samplan schema > plan.schema.json"),
}
"""Every command with its help and examples; each has a module of its name."""


def invoke(terminal: Terminal, arguments: list[str]) -> int:
    """Run the command that the arguments name."""
    language = terminal.settings.language
    kinds = {
        name: type(name, (base,), {"language": language})
        for name, base in (("group", Group), ("command", Command))
    }
    app = typer.Typer(
        cls=kinds["group"],
        help=words.APP.in_language(terminal.settings.language),
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        no_args_is_help=True,
        subcommand_metavar=Text(sv="KOMMANDO …", en="COMMAND …").in_language(terminal.settings.language),
        options_metavar="",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_nothing)
    for name in _needed(arguments):
        _register(app, name, terminal, kinds["command"])
    printed = StringIO()
    try:
        with redirect_stdout(printed) if _is_help(arguments) else nullcontext():
            code = app(arguments, standalone_mode=False, prog_name="samplan")
    except ClickException as error:
        return _refuse(error, terminal, _called(arguments))
    if printed.getvalue():
        terminal.result(printed.getvalue())
    return int(code or 0)


def _is_help(arguments: list[str]) -> bool:
    """Whether help may be printed, which Typer does by itself; what it says goes through the terminal."""
    return bool({"-h", "--help"} & set(arguments))


def _needed(arguments: list[str]) -> list[str]:
    """Only the command that is called is built; all for help and for errors."""
    called = _called(arguments)
    return [called] if called else list(COMMANDS)


def _called(arguments: list[str]) -> str:
    """The command that stands first, where it is one."""
    return arguments[0] if arguments and arguments[0] in COMMANDS else ""


def _nothing() -> None:
    """The group itself does nothing; its flags are read before (settings)."""


def _register(app: typer.Typer, name: str, terminal: Terminal, kind: type[Any]) -> None:
    text, examples = COMMANDS[name]
    with compiled_when_asked():
        make: Callable[[Terminal], Callable[..., int]] = import_module(f"samplan.cli.{name}").command
    app.command(
        name,
        cls=kind,
        help=text.in_language(terminal.settings.language),
        epilog=examples,
        options_metavar=Text(sv="[FLAGGOR]", en="[OPTIONS]").in_language(terminal.settings.language),
        context_settings={"help_option_names": ["-h", "--help"]},
    )(make(terminal))


def _refuse(error: ClickException, terminal: Terminal, called: str) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        terminal.result(error.format_message() + "\n")
        return ExitCode.USAGE
    terminal.say(words.ERROR.of(message=usage_message(error)))
    terminal.say(TRY_HELP.of(command=f"samplan {called}".rstrip()))
    return ExitCode.USAGE
