"""Typer's own errors and help in the reader's language."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from samplan.texts import Language, Message, Text

USAGE = Text(sv="Användning: ", en="Usage: ")
ARGUMENTS = Text(sv="Argument", en="Arguments")
OPTIONS = Text(sv="Flaggor", en="Options")
COMMANDS = Text(sv="Kommandon", en="Commands")
HELP = Text(sv="Visa den här hjälpen.", en="Show this help.")
VERSION = Text(sv="Visa samplans version.", en="Show samplan's version.")
EXAMPLE = Text(sv="Exempel", en="Examples")
EVERYWHERE = Text(sv="Flaggor för alla kommandon", en="Options of every command")
GLOBAL = (
    ("--lang sv|en", Text(sv="Språk i meddelanden.", en="Language of messages.")),
    ("--color auto|always|never", Text(sv="Färg i terminalen.", en="Colour on the terminal.")),
    ("--debug", Text(sv="Visa programfel i sin helhet.", en="Show a fault of samplan in full.")),
)
FLAGS = ("--help", "--lang", "--color", "--debug")
"""The flags of every command, of which Typer does not know."""
PLAN_SUFFIXES = (".yaml", ".yml")

TRY_HELP = Text(sv="Se {command} --help.", en="See {command} --help.")
_ERRORS: tuple[tuple[str, Text], ...] = (
    (r"No such option: (?P<what>\S+)", Text(sv="flaggan {what} finns inte", en="there is no option {what}")),
    (
        r"No such command '(?P<what>[^']*)'",
        Text(sv="kommandot {what} finns inte", en="there is no command {what}"),
    ),
    (
        r"Missing argument '?(?P<what>[^'.]*)'?",
        Text(sv="argumentet {what} saknas", en="the argument {what} is missing"),
    ),
    (
        r"Missing option '?(?P<what>[^'.]*)'?",
        Text(sv="flaggan {what} saknas", en="the option {what} is missing"),
    ),
    (
        r"Option '(?P<what>[^']*)' requires an argument",
        Text(sv="flaggan {what} behöver ett värde", en="the option {what} needs a value"),
    ),
    (
        r"Option '(?P<what>[^']*)' does not take a value",
        Text(sv="flaggan {what} tar inget värde", en="the option {what} takes no value"),
    ),
    (
        r"Got unexpected extra argument(?:s|\(s\))? \((?P<what>.*)\)",
        Text(sv="för många argument: {what}", en="too many arguments: {what}"),
    ),
    (
        r"Invalid value for (?P<flag>.*): '(?P<what>[^']*)' is not one of (?P<choices>.*)\.",
        Text(sv="{flag} kan vara {choices}, inte {what}", en="{flag} can be {choices}, not {what}"),
    ),
    (
        r"Invalid value for (?P<flag>.*): '?(?P<what>[^']*)'? (?:is not|does not match).*",
        Text(sv="{flag} kan inte vara {what}", en="{flag} cannot be {what}"),
    ),
)
NEAR = Text(sv="{message}; menade du {meant}?", en="{message}; did you mean {meant}?")
UNSURE = Text(sv="fel användning: {what}", en="wrong use: {what}")


def usage_message(error: Any) -> Message:  # noqa: ANN401 - Typer's own click has no public types
    """What is wrong with the call, and what was meant, where that can be guessed."""
    said = error.format_message()
    for pattern, text in _ERRORS:
        if match := re.match(pattern, said, re.DOTALL):
            message = text.of(**{name: value.replace("'", "") for name, value in match.groupdict().items()})
            near = _near(error, message.facts.get("what"))
            return NEAR.of(message=message, meant=near) if near else message
    return UNSURE.of(what=said)


def _near(error: Any, written: object) -> str:  # noqa: ANN401
    """The flag or command that is most like the one that does not exist; a plan is meant to be validated."""
    if str(written).lower().endswith(PLAN_SUFFIXES):
        return f"validate {written}"
    context = getattr(error, "ctx", None)
    known = list(getattr(error, "possibilities", None) or ())
    if context is not None and str(written).startswith("-"):
        own = [name for one in context.command.get_params(context) for name in one.opts]
        known = [*own, *FLAGS, *(("--version",) if _is_group(context.command) else ())]
    elif not known and context is not None and _is_group(context.command):
        known = context.command.list_commands(context)
    from difflib import get_close_matches  # noqa: PLC0415 - only when something is wrong

    return next(iter(get_close_matches(str(written), known, n=1)), "")


class HelpInLanguage:
    """Help in the reader's language, each page ending with examples."""

    language: Language = "sv"

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write usage, text, arguments, options, commands and examples."""
        command: Any = self
        pieces = " ".join(_usage_pieces(command, ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=USAGE.in_language(self.language))
        command.format_help_text(ctx, formatter)
        self._records(ARGUMENTS, _params(command, ctx, "argument"), formatter)
        self._records(COMMANDS, _commands(command, ctx), formatter)
        options = [*_params(command, ctx, "option"), ("-h, --help", HELP.in_language(self.language))]
        if _is_group(command):
            options.append(("-V, --version", VERSION.in_language(self.language)))
        self._records(OPTIONS, options, formatter)
        self._records(
            EVERYWHERE, [(flag, text.in_language(self.language)) for flag, text in GLOBAL], formatter
        )
        if command.epilog:
            with formatter.section(EXAMPLE.in_language(self.language)):
                for line in command.epilog.splitlines():
                    formatter.write(f"  {line}\n")

    def _records(self, head: Text, records: list[tuple[str, str]], formatter: Any) -> None:  # noqa: ANN401
        if records:
            with formatter.section(head.in_language(self.language)):
                formatter.write_dl(records)


def _params(command: Any, ctx: Any, kind: str) -> list[tuple[str, str]]:  # noqa: ANN401
    """Each parameter with its help, without the words that Typer adds in English, and without Python's types."""
    params = [one for one in command.get_params(ctx) if one.param_type_name == kind and one.name != "help"]
    if kind == "argument":
        return [(one.metavar, one.help or "") for one in params]
    return [(record[0], one.help or "") for one in params if (record := one.get_help_record(ctx)) is not None]


def _is_group(command: Any) -> bool:  # noqa: ANN401
    return hasattr(command, "list_commands")


def _usage_pieces(command: Any, ctx: Any) -> list[str]:  # noqa: ANN401
    if _is_group(command):
        return [command.subcommand_metavar]
    arguments = [one.metavar for one in command.get_params(ctx) if one.param_type_name == "argument"]
    return [command.options_metavar, *arguments]


def _commands(command: Any, ctx: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    if not _is_group(command):
        return []
    found = [(name, command.get_command(ctx, name)) for name in command.list_commands(ctx)]
    return [(name, one.get_short_help_str(limit=100)) for name, one in found]


class Group(HelpInLanguage, TyperGroup):
    """The command `samplan`."""


class Command(HelpInLanguage, TyperCommand):
    """One command of it."""
