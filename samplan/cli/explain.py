"""`samplan explain RULE`: the manual of one rule."""

import os
from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.formats import MANUALS


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def explain(
        rule: Annotated[str, argument(terminal, words.RULE, words.RULE_NAME)],
        project: Annotated[
            str, flag(terminal, "--project", words=words.PROJECT, metavar=words.PATH_NAME)
        ] = ".",
        format: Annotated[
            str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=MANUALS)
        ] = "text",
    ) -> int:
        """Print all that is to say about one rule or fault."""
        known_word("--format", format, MANUALS)
        if not os.path.exists(project):  # noqa: PTH110 - pathlib costs a start
            raise UsageError(words.NO_PROJECT.of(path=project))
        terminal.result(MANUALS[format](api.explained(rule, project), terminal.look(is_printed=True)))
        return ExitCode.FINE

    return explain
