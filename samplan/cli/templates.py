"""`samplan templates list|show|eject`: the templates of documents."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError

ACTIONS = ("list", "show", "eject")


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def templates(
        action: Annotated[str, argument(terminal, words.ACTION, words.ACTION_NAME)],
        names: Annotated[list[str], argument(terminal, words.TEMPLATE, words.TEMPLATE_NAME)] = [],  # noqa: B006
        folder: Annotated[
            str, flag(terminal, "--templates", words=words.TEMPLATES_OF, metavar=words.DIR_NAME)
        ] = "",
    ) -> int:
        """List the templates, print one, or copy some into the project."""
        known_word("templates", action, ACTIONS)
        if (action == "list") == bool(names):
            raise UsageError((words.LIST_ALONE if names else words.WHICH_TEMPLATE).of(action=action))
        if action == "list":
            _list(terminal, folder or None)
        for name in names:
            if action == "show":
                terminal.document(api.template(name))
            else:
                terminal.say(words.EJECTED.of(file=api.eject(name, folder or None), name=name))
        return ExitCode.FINE

    return templates


def _list(terminal: Terminal, folder: str | None) -> None:
    entries = api.templates(folder)
    wide = max(len(one.name) for one in entries)
    for one in entries:
        terminal.result(f"{one.name:<{wide}}  {f'→ {one.own}' if one.own else one.about}".rstrip() + "\n")
