"""How far a long run has come: only on a terminal, and only when it takes longer than a second."""

from __future__ import annotations

import sys
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from samplan.cli import words
from samplan.cli.terminal import Terminal
from samplan.render.words import say

if TYPE_CHECKING:
    from rich import progress

PATIENCE = 1.0
"""Seconds for which nobody asks how far it has come."""


class Progress:
    """A line that says how many plans are done, and goes away at the end."""

    def __init__(self, terminal: Terminal, patience: float = PATIENCE) -> None:
        """Start to wait."""
        self._words = say(words.PROGRESS, terminal.settings.language)
        self._start, self._patience = monotonic(), patience
        self._bar: progress.Progress | None = None

    def __enter__(self) -> Self:
        """Nothing is shown yet."""
        return self

    def told(self, done: int, of: int, file: str) -> None:
        """Show that a plan is done, where it takes so long that somebody wonders."""
        if of > 1 and self._is_shown():
            self._shown().update(self._shown().task_ids[0], completed=done, total=of, file=file)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the line away."""
        if self._bar is not None:
            self._bar.stop()

    def _is_shown(self) -> bool:
        if sys.stderr is None or not sys.stderr.isatty():
            return False
        return self._bar is not None or monotonic() - self._start >= self._patience

    def _shown(self) -> progress.Progress:
        if self._bar is None:
            from rich import progress  # noqa: PLC0415 - few runs take so long
            from rich.console import Console  # noqa: PLC0415

            self._bar = progress.Progress(
                progress.TextColumn(self._words),
                progress.BarColumn(),
                progress.MofNCompleteColumn(),
                progress.TextColumn("{task.fields[file]}", markup=False),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.add_task("", total=None, file="")
            self._bar.start()
        return self._bar
