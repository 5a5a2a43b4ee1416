"""What Typer finds wrong with a call, in the reader's language: by the kind of its errors, never by their words."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand

from samplan.errors import UsageError
from samplan.texts import Message, Text

NO_ARGUMENT = Text(sv="argumentet {what} saknas", en="the argument {what} is missing")
NO_VALUE = Text(sv="flaggan {what} behöver ett värde", en="the option {what} needs a value")
NO_VALUE_TAKEN = Text(sv="flaggan {what} tar inget värde", en="the option {what} takes no value")
TOO_MANY = Text(sv="för många argument: {what}", en="too many arguments: {what}")
UNSURE = Text(sv="fel användning: {what}", en="wrong use: {what}")


class TooManyError(UsageError):
    """A command is given more arguments than it takes."""


class Command(TyperCommand):
    """A command of samplan, which says itself what it is given too much."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - Typer has no public type
        """Read the arguments.

        Raises:
            TooManyError: There are more than the command takes.
        """
        rest = super().parse_args(ctx, args)
        if ctx.args:
            raise TooManyError(TOO_MANY.of(what=" ".join(ctx.args)))
        return rest


def usage_message(error: Any, command: Any) -> Message:  # noqa: ANN401 - Typer's errors have no public types
    """What is wrong with a call of the command, and what was meant, where that can be guessed.

    Args:
        error: What Typer raised.
        command: The command, as Typer made it.
    """
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return _no_flag(error.option_name, [name for one in command.params for name in one.opts])
    if kind == "MissingParameter":
        return NO_ARGUMENT.of(what=shown_name(error.param))
    if kind == "BadOptionUsage":
        called = (one for one in command.params if error.option_name in one.opts)
        is_switch = any(getattr(one, "is_flag", False) for one in called)
        return (NO_VALUE_TAKEN if is_switch else NO_VALUE).of(what=error.option_name)
    return UNSURE.of(what=error.format_message())


def shown_name(param: Any) -> str:  # noqa: ANN401
    """What a parameter is called in a sentence: `SÖKVÄG` for an argument `[SÖKVÄG …]`."""
    return str(param.metavar or param.name).strip("[] …")


def _no_flag(written: str, known: list[str]) -> Message:
    """What to say of a flag that the command does not have."""
    from samplan.cli.help import GLOBAL_FLAGS  # noqa: PLC0415 - only when something is wrong
    from samplan.cli.nearest import NO_FLAG, nearest, with_meant  # noqa: PLC0415

    is_version = written in ("--version", "-V")
    meant = "samplan --version" if is_version else nearest(written, [*known, *GLOBAL_FLAGS])
    return with_meant(NO_FLAG.of(what=written), meant)
