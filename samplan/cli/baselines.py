"""The baseline on the command line: writing one, and telling what of it is gone."""

from __future__ import annotations

from collections.abc import Sequence

from samplan import api
from samplan.cli import words
from samplan.cli.terminal import Terminal
from samplan.results import Report
from samplan.texts import Counted

SHOWN = 10
"""How many of those that are gone are named."""


def tell_baseline(terminal: Terminal, report: Report, new: str, known: str, paths: Sequence[str]) -> Report:
    """Write a new baseline where one is asked for; else say what the known one has that is gone.

    Raises:
        OutputError: It cannot be written, or would go over a plan.
    """
    if new:
        return put_baseline(terminal, report, new, paths)
    tell_gone(terminal, report, known)
    return report


def put_baseline(terminal: Terminal, report: Report, file: str, paths: Sequence[str]) -> Report:
    """Write a baseline, say how much is in it, and give the report without that.

    Raises:
        OutputError: It cannot be written, or would go over a plan.
    """
    from samplan.api.outputs import check_targets  # noqa: PLC0415 - few runs write one

    check_targets([file], paths)
    known = api.write_baseline(report, file, terminal.settings.language)
    count = Counted(known.summary.known, *words.FINDING_COUNT)
    terminal.say(words.WROTE_BASELINE.of(count=count, file=file))
    return known


def tell_gone(terminal: Terminal, report: Report, file: str) -> None:
    """Say what the baseline has and nobody finds any more, so that the file can shrink."""
    for one in report.gone[:SHOWN]:
        terminal.say(words.GONE.of(rule=one.rule, place=one.place or one.message, plan=one.plan))
    count = Counted(len(report.gone), *words.FINDING_COUNT)
    terminal.say(words.GONE_COUNT.of(count=count, file=file))
