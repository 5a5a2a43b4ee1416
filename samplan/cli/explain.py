"""`samplan explain RULE`: the manual of one rule."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument
from samplan.cli.terminal import Terminal
from samplan.render.manual import manual_text


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def explain(rule: Annotated[str, argument(terminal, words.RULE, words.RULE_NAME)]) -> int:
        """Print all that is to say about one rule or fault."""
        terminal.result(manual_text(api.explained(rule), terminal.settings.language, terminal.style))
        return ExitCode.FINE

    return explain
