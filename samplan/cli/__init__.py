"""The command line: arguments, one call to `samplan.api`, one print, an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from samplan import __version__
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.settings import Settings, environment_language, from_environment, in_language_of_project
from samplan.cli.terminal import Terminal
from samplan.errors import InputError, OutputError, SamplanError, UsageError
from samplan.texts import Message

CODES = {UsageError: ExitCode.USAGE, InputError: ExitCode.INPUT, OutputError: ExitCode.OUTPUT}

VERSION = (["--version"], ["-V"])


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. Nothing passes this guard but the code."""
    terminal = Terminal(Settings(environment_language(os.environ)))
    try:
        settings, rest = from_environment(arguments)
        terminal = Terminal(settings)
        if rest[:1] not in VERSION:
            terminal = Terminal(in_language_of_project(settings, rest))
        return _dispatch(terminal, rest)
    except SamplanError as error:
        return _refuse(terminal, error.message, _code_of(error))
    except BrokenPipeError:
        return _end_quietly()
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outer guard: said in one line, or in full
        if terminal.settings.debug:
            terminal.say(_in_full(error))
        return _refuse(terminal, words.BUG.of(what=f"{type(error).__name__}: {error}"), ExitCode.BUG)


def _code_of(error: SamplanError) -> ExitCode:
    """The exit code of an error: that of the nearest kind which has one."""
    return next((CODES[kind] for kind in type(error).__mro__ if kind in CODES), ExitCode.BUG)


def _dispatch(terminal: Terminal, arguments: list[str]) -> int:
    if "_SAMPLAN_COMPLETE" in os.environ:
        from samplan.cli.offers import answer  # noqa: PLC0415 - only where a shell asks

        return answer(terminal)
    if arguments[:1] in VERSION:
        terminal.result(f"samplan {__version__}\n")
        return ExitCode.FINE
    from samplan.cli.app import invoke  # noqa: PLC0415 - not needed to refuse a flag

    return invoke(terminal, arguments)


def _refuse(terminal: Terminal, message: Message, code: ExitCode) -> int:
    terminal.say(message if message.text is words.BUG else words.ERROR.of(message=message))
    return code


def _in_full(error: Exception) -> Message:
    """A fault of the program with its traceback."""
    from traceback import format_exception  # noqa: PLC0415 - only for faults of the program

    return words.TRACEBACK.of(lines="".join(format_exception(error)).rstrip())


def _end_quietly() -> int:
    """Whoever read the output has gone (`| head`); Python must not complain at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.FINE
