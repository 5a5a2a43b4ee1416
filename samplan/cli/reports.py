"""The reports of one run: which formats, and where each of them goes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from samplan.cli import words
from samplan.cli.flags import known_word
from samplan.cli.output import PRINTED, put, target
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.frozen import frozen, replace
from samplan.render.formats import FINDINGS, ReportFormat
from samplan.results import Report

if TYPE_CHECKING:
    from samplan.render.look import Look

USUAL = "text"


@frozen
class Order:
    """A report that is asked for."""

    format: str
    output: str
    """A file, or `-` for the standard output."""

    @property
    def is_printed(self) -> bool:
        """Whether it goes to the standard output."""
        return self.output == PRINTED


def orders_of(written: Sequence[str], output: str) -> tuple[Order, ...]:
    """What `-f NAME` and `-f NAME=FILE` ask for; `-o` is where the one without a file goes.

    Raises:
        UsageError: There is no such format, several would go to one place, or none to that of `-o`.
    """
    orders = tuple(_order(one, output) for one in written or [USUAL])
    first: dict[str, Order] = {}
    for order in orders:
        place = order.output if order.is_printed else os.path.normpath(order.output)
        other = first.setdefault(place, order)
        if other is not order:
            text = words.SEVERAL_PRINTED if order.is_printed else words.SEVERAL_IN_ONE
            formats = (other.format, order.format)
            raise UsageError(text.of(formats=formats, format=order.format, file=order.output))
    if output != PRINTED and all("=" in one for one in written) and written:
        raise UsageError(words.NOTHING_FOR_OUTPUT.of(file=output))
    return orders


def _order(written: str, output: str) -> Order:
    name, has_file, file = written.partition("=")
    known_word("--format", name, FINDINGS)
    if has_file and not file:
        raise UsageError(words.NO_FILE_OF_FORMAT.of(format=name))
    return Order(name, file if has_file else output)


@contextmanager
def targets(terminal: Terminal, orders: Sequence[Order], paths: Sequence[str]) -> Iterator[None]:
    """See that each report may go where it is to go; if the run fails, no older one stays and looks current.

    Raises:
        UsageError: A file has no name.
        OutputError: A report may not go there.
    """
    with ExitStack() as stack:
        for order in orders:
            stack.enter_context(target(terminal, order.output, paths))
        yield


@frozen
class Shown:
    """How much of a report the text is to show."""

    is_verbose: bool = False
    is_quiet: bool = False
    is_counted: bool = False


def put_all(terminal: Terminal, orders: Sequence[Order], report: Report, shown: Shown) -> None:
    """Write each report to its place; what is printed comes last, since its reader may have gone.

    Raises:
        InputError: The project of the files has faults.
        OutputError: One cannot be made or written.
    """
    for order in sorted(orders, key=lambda one: one.is_printed):
        look = terminal.look(is_printed=order.is_printed, is_verbose=shown.is_verbose)
        look = replace(look, is_quiet=shown.is_quiet, is_counted=shown.is_counted)
        put(terminal, order.output, _written(report, FINDINGS[order.format], look))


def _written(report: Report, how: ReportFormat, look: Look) -> str:
    """The report in one format, with what that format needs beside it."""
    if how.has_templates:
        from samplan.api.report_pages import choices_of  # noqa: PLC0415 - few formats are made by templates
        from samplan.cli.links import link_base  # noqa: PLC0415 - same

        look = replace(look, choices=choices_of(report), links=link_base(os.environ))
    if how.needs_rules:
        from samplan.api.report_pages import with_rules  # noqa: PLC0415 - few formats show them

        report = with_rules(report)
    return how.write(report, look)
