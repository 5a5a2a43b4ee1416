"""The exit codes of samplan; the table in README is about these."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from samplan.results import Status


class ExitCode(IntEnum):
    """What the exit says to the shell and to CI."""

    FINE = 0
    """Done; nothing at or above `--fail-on`."""
    FINDINGS = 1
    """Findings at or above `--fail-on`; differences, when `--exit-code` asks; outdated, with `--check`."""
    USAGE = 2
    """The call is wrong: an unknown option, rule or format."""
    INPUT = 3
    """An input cannot be used: nothing matched, unreadable, not a plan."""
    OUTPUT = 4
    """A result could not be made or written."""
    BUG = 70
    """A fault in samplan itself."""
    INTERRUPTED = 130
    """Stopped by the user."""


OF_STATUS: Mapping[Status, ExitCode] = MappingProxyType({one: ExitCode(one.exit_code) for one in Status})
"""The exit code of what a run of `validate` came to."""
