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
        paths: Annotated[list[str], argument(terminal, words.PATHS, words.PATHS_NAME)],
        to: Annotated[str, flag(terminal, "-t", "--to", words=words.TO, formats=FORMATS)] = "html",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT_DIR, metavar=words.FILE_OR_DIR_NAME)
        ] = "",
        templates: Annotated[
            str, flag(terminal, "--templates", words=words.TEMPLATES, metavar=words.DIR_NAME)
        ] = "",
        check: Annotated[bool, switch(terminal, "--check", words=words.CHECK)] = False,
    ) -> int:
        known_word(to, FORMATS)
        documents = api.render(paths, to, templates=templates or None, compiled=True)
        if check:
            return _check(_targets(documents, output, to), terminal)
        if output in ("", "-"):
            terminal.result(_only(documents).text)
            return ExitCode.FINE
        for file, text in _targets(documents, output, to):
            api.write(file, text, paths)
            terminal.say(words.WROTE.of(file=file))
        return ExitCode.FINE

    return render


def _targets(documents: Sequence[api.Document], output: str, to: str) -> list[tuple[str, str]]:
    """Which file each document goes to. `-o` names a file only if it ends like one."""
    if output in ("", "-"):
        raise UsageError(words.CHECK_NEEDS_FILE.of())
    suffix = PurePath(output).suffix
    if suffix == f".{to}":
        return [(output, _only(documents).text)]
    if suffix[1:] in FORMATS:
        raise UsageError(words.OTHER_SUFFIX.of(file=output, to=to))
    _refuse_same_names(documents)
    return [((PurePath(output) / document.name).as_posix(), document.text) for document in documents]


def _only(documents: Sequence[api.Document]) -> api.Document:
    if len(documents) != 1:
        raise UsageError(words.SEVERAL_TO_ONE.of(count=len(documents)))
    return documents[0]


def _refuse_same_names(documents: Sequence[api.Document]) -> None:
    names = [document.name for document in documents]
    for name in names:
        if names.count(name) > 1:
            raise UsageError(words.SAME_NAME.of(id=PurePath(name).stem))


def _check(targets: Sequence[tuple[str, str]], terminal: Terminal) -> int:
    outdated = [file for file, text in targets if api.written(file) != text]
    for file in outdated:
        terminal.say(words.OUTDATED.of(file=file))
    return ExitCode.FINDINGS if outdated else ExitCode.FINE
