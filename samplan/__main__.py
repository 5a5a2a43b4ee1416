"""`python -m samplan`, and the command that the package installs."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> int:
    """Run the command line; `--version` alone is answered without loading anything else."""
    if sys.argv[1:] in (["--version"], ["-V"]) and _has_said_version():
        return 0
    from samplan.cli import run  # noqa: PLC0415 - only what this start needs

    return run(sys.argv[1:])


def _has_said_version() -> bool:
    """Print the version; where that fails, the command line itself can say why."""
    from samplan import __version__  # noqa: PLC0415

    try:
        sys.stdout.write(f"samplan {__version__}\n")
        sys.stdout.flush()
    except (AttributeError, OSError, ValueError):
        return False
    return True


def start() -> NoReturn:
    """Run the command line as a process of its own, and leave with its exit code.

    A process lives for less than a second: its garbage is not collected, and its modules are
    not torn down one by one, which takes as long as five hundred lines of a plan.
    """
    gc.disable()
    try:
        code = main()
    except KeyboardInterrupt:
        code = 130
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            continue  # what could not be written has been said
    os._exit(code)


if __name__ == "__main__":
    start()
