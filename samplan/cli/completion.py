"""`samplan completion SHELL`: the script by which a shell completes calls of samplan."""

from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any

from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, known_word
from samplan.cli.offers import SHELLS, VARIABLE
from samplan.cli.terminal import Terminal


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def completion(shell: Annotated[str, argument(terminal, words.SHELL, words.SHELL_NAME)]) -> int:
        """Print the script, which is Typer's."""
        known_word("completion", shell, SHELLS)
        typers: Any = import_module("typer.completion")
        script = typers.get_completion_script(prog_name="samplan", complete_var=VARIABLE, shell=shell)
        terminal.result(f"{script}\n")
        return ExitCode.FINE

    return completion
