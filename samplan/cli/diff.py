"""`samplan diff`: what changes between two plans."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, refuse_stdin, switch
from samplan.cli.flags import beside as beside_flag
from samplan.cli.output import PRINTED, put, target
from samplan.cli.terminal import Terminal
from samplan.render.formats import CHANGES


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def diff(
        old: Annotated[str, argument(terminal, words.OLD, words.OLD_NAME)],
        new: Annotated[str, argument(terminal, words.NEW, words.NEW_NAME)],
        format: Annotated[
            str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=CHANGES)
        ] = "text",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT, metavar=words.FILE_NAME)
        ] = "-",
        beside: Annotated[list[str], beside_flag(terminal)] = [],  # noqa: B006
        exit_code: Annotated[bool, switch(terminal, "--exit-code", words=words.EXIT_CODE)] = False,
    ) -> int:
        """Print what changes; the exit code tells of changes only where it is asked to."""
        known_word("--format", format, CHANGES)
        refuse_stdin(beside)
        with target(terminal, output, [old, new, *beside]):
            changes = api.diff(old, new, beside=beside)
            put(terminal, output, CHANGES[format](changes, terminal.look(is_printed=output == PRINTED)))
        return ExitCode.FINDINGS if exit_code and changes.changes else ExitCode.FINE

    return diff
