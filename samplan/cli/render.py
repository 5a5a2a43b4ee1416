"""`samplan render`: documents made of plans."""

import os
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, refuse_stdin, switch
from samplan.cli.flags import beside as beside_flag
from samplan.cli.output import PRINTED
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.formats import DOCUMENTS

Target = tuple[str, str | bytes]
"""A file, and what it is to hold."""


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def render(
        paths: Annotated[list[str], argument(terminal, words.PATHS, words.PATHS_NAME)],
        to: Annotated[str, flag(terminal, "-t", "--to", words=words.TO, formats=DOCUMENTS)] = "html",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT_DIR, metavar=words.FILE_OR_DIR_NAME)
        ] = "",
        templates: Annotated[
            str, flag(terminal, "--templates", words=words.TEMPLATES, metavar=words.DIR_NAME)
        ] = "",
        beside: Annotated[list[str], beside_flag(terminal)] = [],  # noqa: B006
        check: Annotated[bool, switch(terminal, "--check", words=words.CHECK)] = False,
        archive: Annotated[bool, switch(terminal, "--archive", words=words.ARCHIVE)] = False,
        reference: Annotated[
            str, flag(terminal, "--reference", words=words.REFERENCE, metavar=words.FILE_NAME)
        ] = "",
    ) -> int:
        """Write or print the documents, or see whether those that are there are up to date."""
        known_word("--to", to, DOCUMENTS)
        refuse_stdin(beside)
        documents = api.render(
            paths,
            to,
            templates=templates or None,
            beside=beside,
            archive=archive,
            reference=reference or None,
        )
        for one in documents:
            if one.lacks:
                terminal.say(words.LACKS_PLAN.of(file=one.source, plan=one.lacks))
        if check:
            return _check(_targets(documents, output, to), terminal)
        if output == PRINTED or (not output and not terminal.is_terminal):
            terminal.document(_only(documents).content)
            return ExitCode.FINE
        from samplan.api import outputs  # noqa: PLC0415 - only where a result goes to a file

        targets = _targets(documents, output, to) if output else _beside(documents)
        outputs.check_targets([file for file, _ in targets], [*paths, *beside])
        for file, content in targets:
            api.write(file, content)
            terminal.say(words.WROTE.of(file=file))
        return ExitCode.FINE

    return render


def _targets(documents: Sequence[api.Document], output: str, to: str) -> list[Target]:
    """Which file each document goes to. `-o` names a file only if it ends like one."""
    if output in ("", PRINTED):
        raise UsageError(words.CHECK_NEEDS_FILE.of())
    suffix = "" if _is_folder(output) else PurePath(output).suffix.lower()[1:]
    if suffix == to:
        return [(output, _only(documents).content)]
    if suffix in DOCUMENTS:
        raise UsageError(words.OTHER_SUFFIX.of(file=output, to=to))
    if suffix and not suffix.isdigit():
        raise UsageError(words.NO_SUFFIX.of(file=output, suffix=suffix, formats=", ".join(DOCUMENTS)))
    _refuse_same_names(documents)
    return [((PurePath(output) / document.name).as_posix(), document.content) for document in documents]


def _is_folder(output: str) -> bool:
    """Whether `-o` is a folder whatever its name looks like: there is one, or a slash says so."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 - pathlib costs a start


def _beside(documents: Sequence[api.Document]) -> list[Target]:
    """A file beside each plan: nobody reads a thousand lines of a page on a terminal."""
    _refuse_same_names(documents)
    return [(str(PurePath(one.source).with_name(one.name)), one.content) for one in documents]


def _only(documents: Sequence[api.Document]) -> api.Document:
    if len(documents) != 1:
        raise UsageError(words.SEVERAL_TO_ONE.of(count=len(documents)))
    return documents[0]


def _refuse_same_names(documents: Sequence[api.Document]) -> None:
    names = [document.name for document in documents]
    for name in names:
        if names.count(name) > 1:
            raise UsageError(words.SAME_NAME.of(id=PurePath(name).stem))


def _check(targets: Sequence[Target], terminal: Terminal) -> int:
    from samplan.api import outputs  # noqa: PLC0415 - only where a result goes to a file

    outdated = [file for file, content in targets if not outputs.is_current(file, content)]
    for file in outdated:
        terminal.say(words.OUTDATED.of(file=file))
    return ExitCode.FINDINGS if outdated else ExitCode.FINE
