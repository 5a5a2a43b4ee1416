"""`samplan validate`: what is wrong with the plans."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import OF_STATUS
from samplan.cli.flags import argument, flag, known_word, refuse_stdin, setting, switch
from samplan.cli.flags import beside as beside_flag
from samplan.cli.reports import Order, Shown, orders_of, put_all, targets
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.formats import FINDINGS
from samplan.results import FAIL_ON, Report


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def validate(
        paths: Annotated[list[str], argument(terminal, words.PATHS_OF_RUN, words.PATHS_OF_RUN_NAME)] = [],  # noqa: B006
        format: Annotated[
            list[str],
            flag(
                terminal, "-f", "--format", words=words.FORMATS, formats=FINDINGS, metavar=words.FORMATS_NAME
            ),
        ] = [],  # noqa: B006
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT, metavar=words.FILE_NAME)
        ] = "-",
        fail_on: Annotated[str, setting(terminal, "fail-on", words.LEVEL_NAME)] = "",
        select: Annotated[list[str], setting(terminal, "select", words.RULE_NAME)] = [],  # noqa: B006
        ignore: Annotated[list[str], setting(terminal, "ignore", words.RULE_NAME)] = [],  # noqa: B006
        day: Annotated[str, flag(terminal, "--date", words=words.DATE, metavar=words.DATE_NAME)] = "",
        beside: Annotated[list[str], beside_flag(terminal)] = [],  # noqa: B006
        exclude: Annotated[list[str], setting(terminal, "exclude", words.PATTERN_NAME)] = [],  # noqa: B006
        force_exclude: Annotated[
            bool, switch(terminal, "--force-exclude", words=words.FORCE_EXCLUDE)
        ] = False,
        baseline: Annotated[str, setting(terminal, "baseline", words.FILE_NAME)] = "",
        new_baseline: Annotated[
            str,
            flag(terminal, "--write-baseline", words=words.WRITE_BASELINE, metavar=words.FILE_NAME),
        ] = "",
        verbose: Annotated[bool, switch(terminal, "-v", "--verbose", words=words.VERBOSE)] = False,
        quiet: Annotated[bool, switch(terminal, "-q", "--quiet", words=words.QUIET)] = False,
        statistics: Annotated[bool, switch(terminal, "--statistics", words=words.STATISTICS)] = False,
        stdin_name: Annotated[
            str, flag(terminal, "--stdin-filename", words=words.STDIN_NAME, metavar=words.NAME_NAME)
        ] = "<stdin>",
    ) -> int:
        """Print the findings; the exit code tells whether one is as severe as `--fail-on` says."""
        orders = orders_of(format, output)
        known_word("--fail-on", fail_on or FAIL_ON[0], FAIL_ON)
        refuse_stdin(beside)
        refuse_together(orders, verbose=verbose, quiet=quiet, statistics=statistics)
        if baseline and new_baseline:
            raise UsageError(words.READ_AND_WRITTEN.of())
        with targets(
            terminal, orders, [*paths, *beside]
        ):  # where the project has faults, no older report stays
            run = api.configuration(paths, beside=beside, stdin_name=stdin_name, needs_paths=False)
        if not run.words("paths"):
            raise UsageError(words.NO_PATHS.of())
        read = [*run.words("paths"), *run.words("context")]
        with targets(terminal, orders, read):
            report = api.validate(
                paths,
                today=day_of(day),
                select=select,
                ignore=ignore,
                stdin_name=stdin_name,
                beside=beside,
                fail_on=fail_on,
                exclude=exclude,
                force_exclude=force_exclude,
                baseline=None if new_baseline else baseline,
            )
            if new_baseline or report.gone:
                from samplan.cli.baselines import tell_baseline  # noqa: PLC0415 - few runs have one to tell of

                known = baseline or run.word("baseline")
                report = tell_baseline(terminal, report, new_baseline, known, read)
            put_all(terminal, orders, report, Shown(verbose, quiet, statistics))
        for crash in crashes(report) if terminal.settings.debug else ():
            terminal.say(words.TRACEBACK.of(lines=crash.rstrip()))
        return OF_STATUS[report.status]

    return validate


def refuse_together(orders: Sequence[Order], *, verbose: bool, quiet: bool, statistics: bool) -> None:
    """See that what is chosen of the text can be had together, and that there is a text.

    Raises:
        UsageError: It cannot, or there is none.
    """
    chosen = [name for name, one in (("-v", verbose), ("-q", quiet), ("--statistics", statistics)) if one]
    if len(chosen) > 1:
        raise UsageError(words.NOT_TOGETHER.of(one=chosen[0], other=chosen[1]))
    if set(chosen) - {"-v"} and "text" not in [one.format for one in orders]:
        raise UsageError(words.TEXT_ALONE.of(flag=chosen[0]))


def day_of(written: str) -> date | None:
    """The day that is given, if any.

    Raises:
        UsageError: It is no date.
    """
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise UsageError(words.NOT_A_DAY.of(written=written)) from error


def crashes(report: Report) -> list[str]:
    """The traces of rules that broke down; all else was still judged and reported."""
    return [verdict.crash for verdict in report.verdicts if verdict.crash]
