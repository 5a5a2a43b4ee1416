"""`samplan rules`: the list of all rules."""

from collections.abc import Callable

from samplan import api
from samplan.cli.exits import ExitCode
from samplan.cli.terminal import Terminal
from samplan.render.manual import rules_text


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def rules() -> int:
        """Print every rule with what it checks."""
        terminal.result(rules_text(api.entries(), terminal.settings.language, terminal.style))
        return ExitCode.FINE

    return rules
