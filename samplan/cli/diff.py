"""`samplan diff`: what changes between two plans."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.changes import Changes
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, switch
from samplan.cli.output import PRINTED, put, target
from samplan.cli.terminal import Terminal

FORMATS = ("text", "markdown", "json")


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def diff(
        old: Annotated[str, argument(terminal, words.OLD, words.OLD_NAME)],
        new: Annotated[str, argument(terminal, words.NEW, words.NEW_NAME)],
        format: Annotated[
            str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=FORMATS)
        ] = "text",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT, metavar=words.FILE_NAME)
        ] = "-",
        exit_code: Annotated[bool, switch(terminal, "--exit-code", words=words.EXIT_CODE)] = False,
    ) -> int:
        known_word(format, FORMATS)
        with target(terminal, output, [old, new]):
            changes = api.diff(old, new)
            put(terminal, output, _text(changes, format, terminal, is_printed=output == PRINTED))
        return ExitCode.FINDINGS if exit_code and changes.changes else ExitCode.FINE

    return diff


def _text(changes: Changes, format: str, terminal: Terminal, *, is_printed: bool) -> str:
    language = terminal.settings.language
    if format == "json":
        from samplan.render.changes_json import changes_json  # noqa: PLC0415 - only the format that is used

        return changes_json(changes, language)
    if format == "markdown":
        from samplan.render.changes_markdown import changes_markdown  # noqa: PLC0415

        return changes_markdown(changes, language)
    from samplan.render.changes_text import changes_text  # noqa: PLC0415

    return changes_text(changes, language, terminal.style if is_printed else terminal.no_style)
