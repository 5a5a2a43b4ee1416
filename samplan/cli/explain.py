"""`samplan explain RULE`: the manual of one rule."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word
from samplan.cli.terminal import Terminal
from samplan.render.formats import MANUALS


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def explain(
        rule: Annotated[str, argument(terminal, words.RULE, words.RULE_NAME)],
        format: Annotated[
            str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=MANUALS)
        ] = "text",
    ) -> int:
        """Print all that is to say about one rule or fault."""
        known_word("--format", format, MANUALS)
        terminal.result(MANUALS[format](api.explained(rule), terminal.look(is_printed=True)))
        return ExitCode.FINE

    return explain
