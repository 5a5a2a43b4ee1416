"""`samplan render`: documents made of plans."""

from collections.abc import Callable, Sequence
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, refuse_stdin, switch
from samplan.cli.flags import beside as beside_flag
from samplan.cli.progress import Progress
from samplan.cli.targets import File, chosen_target
from samplan.cli.terminal import Terminal, open_file
from samplan.cli.validate import day_of
from samplan.errors import UsageError
from samplan.render.findings_frame import place_of
from samplan.render.formats import DOCUMENTS, NOTES

MOST_FIGURES = 6
"""How long the number after `--mask-small` may be."""


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def render(
        paths: Annotated[list[str], argument(terminal, words.PATHS, words.PATHS_NAME)],
        to: Annotated[list[str], flag(terminal, "-t", "--to", words=words.TO, formats=DOCUMENTS)] = [],  # noqa: B006
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT_DIR, metavar=words.FILE_OR_DIR_NAME)
        ] = "",
        section: Annotated[
            str, flag(terminal, "--section", words=words.SECTION, metavar=words.SECTION_NAME)
        ] = "",
        templates: Annotated[
            str, flag(terminal, "--templates", words=words.TEMPLATES, metavar=words.DIR_NAME)
        ] = "",
        beside: Annotated[list[str], beside_flag(terminal)] = [],  # noqa: B006
        check: Annotated[bool, switch(terminal, "--check", words=words.CHECK)] = False,
        open_: Annotated[bool, switch(terminal, "--open", words=words.OPEN)] = False,
        archive: Annotated[bool, switch(terminal, "--archive", words=words.ARCHIVE)] = False,
        reference: Annotated[
            str, flag(terminal, "--reference", words=words.REFERENCE, metavar=words.FILE_NAME)
        ] = "",
        mask_small: Annotated[
            str, flag(terminal, "--mask-small", words=words.MASK_SMALL, metavar=words.NUMBER_NAME)
        ] = "",
        draft: Annotated[bool, switch(terminal, "--draft", words=words.DRAFT)] = False,
        notes: Annotated[
            str, flag(terminal, "--notes", words=words.NOTES, formats=NOTES, metavar=words.NOTES_NAME)
        ] = "",
        day: Annotated[str, flag(terminal, "--date", words=words.DATE, metavar=words.DATE_NAME)] = "",
    ) -> int:
        """Write or print the documents, or see whether those that are there are up to date."""
        target = chosen_target(to, output, is_written=check or open_ or terminal.is_terminal)
        if target.is_printed and (check or open_):
            raise UsageError((words.CHECK_NEEDS_FILE if check else words.OPEN_NEEDS_FILE).of())
        refuse_stdin(beside)
        least = _least(mask_small)
        if notes:
            known_word("--notes", notes, NOTES)
        with Progress(terminal) as progress:
            documents = api.render(
                paths,
                target.formats,
                templates=templates or None,
                beside=beside,
                archive=archive,
                reference=reference or None,
                section=section,
                mask_small=least,
                draft=draft,
                notes=notes,
                today=day_of(day),
                told=progress.told,
            )
        _say_lacking(documents, terminal)
        code = _say_told(documents, terminal)
        if target.is_printed:
            terminal.document(target.only(documents).content)
            return code
        files = target.files(documents)
        if check:
            return max(code, _check(files, terminal))
        _write(files, [*paths, *beside], terminal)
        if open_:
            open_file(files[0][0], terminal)
        return code

    return render


def _least(written: str) -> int:
    """The smallest number of people that may be shown; 0 where nothing is said."""
    if not written:
        return 0
    if not (written.isascii() and written.isdecimal() and len(written) <= MOST_FIGURES and int(written) > 1):
        raise UsageError(words.NOT_A_MASK.of(written=written))
    return int(written)


def _say_lacking(documents: Sequence[api.Document], terminal: Terminal) -> None:
    """Say once of each plan that what it takes from another is not here."""
    for file, plan in dict.fromkeys((one.source, one.lacks) for one in documents if one.lacks):
        terminal.say(words.LACKS_PLAN.of(file=file, plan=plan))


def _say_told(documents: Sequence[api.Document], terminal: Terminal) -> int:
    """Say once where a plan may tell what its documents hide: they are made, and the exit code tells it too."""
    found = [one for told in {each.source: each.told for each in documents}.values() for one in told]
    for one in found:
        terminal.say(words.TELLS.of(where=place_of(one.span), said=one.message))
    if found and (remedy := found[0].remedy):
        terminal.say(words.ERROR.of(message=remedy))
    return ExitCode.FINDINGS if found else ExitCode.FINE


def _write(files: Sequence[File], paths: Sequence[str], terminal: Terminal) -> None:
    from samplan.api import outputs  # noqa: PLC0415 - only where a result goes to a file

    outputs.check_targets([file for file, _ in files], paths)
    for file, content in files:
        api.write(file, content)
        terminal.say(words.WROTE.of(file=file))


def _check(files: Sequence[File], terminal: Terminal) -> int:
    from samplan.api import outputs  # noqa: PLC0415 - only where a result goes to a file

    outdated = [file for file, content in files if not outputs.is_current(file, content)]
    for file in outdated:
        terminal.say(words.OUTDATED.of(file=file))
    return ExitCode.FINDINGS if outdated else ExitCode.FINE
