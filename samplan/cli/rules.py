"""`samplan rules`: the list of all rules."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import flag, known_word
from samplan.cli.terminal import Terminal
from samplan.render.formats import RULES


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def rules(
        format: Annotated[str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=RULES)] = "text",
    ) -> int:
        """Print every rule with what it checks."""
        known_word("--format", format, RULES)
        terminal.result(RULES[format](api.entries(), terminal.look(is_printed=True)))
        return ExitCode.FINE

    return rules
