"""`samplan config`: what holds for a run, and where each value comes from."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, refuse_stdin, setting
from samplan.cli.flags import beside as beside_flag
from samplan.cli.terminal import Terminal
from samplan.frozen import replace
from samplan.render.configuration import Shown
from samplan.render.formats import SETTINGS
from samplan.results import FAIL_ON


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def config(
        paths: Annotated[list[str], argument(terminal, words.PATHS_OF_CONFIG, words.PATHS_OF_RUN_NAME)] = [],  # noqa: B006
        format: Annotated[
            str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=SETTINGS)
        ] = "text",
        fail_on: Annotated[str, setting(terminal, "fail-on", words.LEVEL_NAME)] = "",
        select: Annotated[list[str], setting(terminal, "select", words.RULE_NAME)] = [],  # noqa: B006
        ignore: Annotated[list[str], setting(terminal, "ignore", words.RULE_NAME)] = [],  # noqa: B006
        beside: Annotated[list[str], beside_flag(terminal)] = [],  # noqa: B006
        exclude: Annotated[list[str], setting(terminal, "exclude", words.PATTERN_NAME)] = [],  # noqa: B006
        baseline: Annotated[str, setting(terminal, "baseline", words.FILE_NAME)] = "",
    ) -> int:
        """Print what holds for `samplan validate` of these paths, with these flags."""
        known_word("--format", format, SETTINGS)
        known_word("--fail-on", fail_on or FAIL_ON[0], FAIL_ON)
        refuse_stdin(beside)
        shown = api.config(
            paths,
            select=select,
            ignore=ignore,
            beside=beside,
            exclude=exclude,
            fail_on=fail_on,
            baseline=baseline,
        )
        shown = replace(shown, values=tuple(_in_language(terminal, one) for one in shown.values))
        terminal.result(SETTINGS[format](shown, terminal.look(is_printed=True)))
        return ExitCode.FINE

    return config


def _in_language(terminal: Terminal, one: Shown) -> Shown:
    """The language with where it comes from, which the command line alone knows."""
    if one.key != "language":
        return one
    by, language = terminal.settings.chosen_by, terminal.settings.language
    if by:
        kind = "flag" if by.startswith("-") else "environment"
        return replace(one, values=(language,), kind=kind, name=by, line=0)
    return one if one.kind == "file" else replace(one, values=(language,), kind="locale")
