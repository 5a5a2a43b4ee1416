"""The reports of one run: which formats, and where each of them goes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from samplan.cli import words
from samplan.cli.flags import known_word
from samplan.cli.output import PRINTED, put, target
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.frozen import frozen
from samplan.render.formats import FINDINGS
from samplan.results import Report

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


def put_all(terminal: Terminal, orders: Sequence[Order], report: Report, *, is_verbose: bool) -> None:
    """Write each report to its place; what is printed comes last, since its reader may have gone.

    Raises:
        OutputError: One cannot be written.
    """
    for order in sorted(orders, key=lambda one: one.is_printed):
        look = terminal.look(is_printed=order.is_printed, is_verbose=is_verbose)
        put(terminal, order.output, FINDINGS[order.format].write(report, look))
