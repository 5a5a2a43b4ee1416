"""`samplan render`: documents made of plans."""

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, switch
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.formats import FORMATS


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def render(
        paths: Annotated[list[str], argument(terminal, words.PATHS, "PATH …")],
        to: Annotated[str, flag(terminal, "-t", "--to", words=words.TO, formats=FORMATS)] = "html",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT_DIR, metavar="FILE|DIR|-")
        ] = "",
        templates: Annotated[str, flag(terminal, "--templates", words=words.TEMPLATES, metavar="DIR")] = "",
        check: Annotated[bool, switch(terminal, "--check", words=words.CHECK)] = False,
    ) -> int:
        known_word(to, FORMATS)
        documents = api.render(paths, to, templates=templates or None, compiled=True)
        if check:
            return _check(_targets(documents, output, to), terminal)
        if output in ("", "-"):
            terminal.result("\n".join(document.text for document in documents))
            return ExitCode.FINE
        for file, text in _targets(documents, output, to):
            api.write(file, text)
            terminal.say(words.WROTE.of(file=file))
        return ExitCode.FINE

    return render


def _targets(documents: Sequence[api.Document], output: str, to: str) -> list[tuple[str, str]]:
    """Which file each document goes to. `-o` names a file only if it ends like one."""
    if output in ("", "-"):
        raise UsageError(words.CHECK_NEEDS_FILE.of())
    if PurePath(output).suffix == f".{to}":
        if len(documents) > 1:
            raise UsageError(words.SEVERAL_TO_ONE.of(count=len(documents)))
        return [(output, documents[0].text)]
    return [((PurePath(output) / document.name).as_posix(), document.text) for document in documents]


def _check(targets: Sequence[tuple[str, str]], terminal: Terminal) -> int:
    outdated = [file for file, text in targets if api.written(file) != text]
    for file in outdated:
        terminal.say(words.OUTDATED.of(file=file))
    return ExitCode.FINDINGS if outdated else ExitCode.FINE
