"""Where a result goes: to the standard output, or into a file that must not mislead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from samplan import api
from samplan.cli import words
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.visible import visible

PRINTED = "-"
"""What `-o` says for the standard output."""


@contextmanager
def target(terminal: Terminal, output: str, paths: Sequence[str] = ()) -> Iterator[None]:
    """See that the result may go there; if the run fails, an older result does not stay and look current.

    Raises:
        UsageError: `-o` names nothing.
        OutputError: The result may not go there.
    """
    if output == PRINTED:
        yield
        return
    from samplan.api import outputs  # noqa: PLC0415 - only where a result goes to a file

    outputs.check_targets([output], paths)
    try:
        yield
    except UsageError:
        raise  # nothing was run
    except BaseException:
        if outputs.take_away(output, paths):
            terminal.say(words.TOOK_AWAY.of(file=output))
        raise


def put(terminal: Terminal, output: str, text: str) -> None:
    """Print a result, or write it to its file.

    Raises:
        OutputError: It cannot be printed or written.
    """
    if output == PRINTED:
        terminal.result(text)
    else:
        api.write(output, visible(text))
