"""Print the newest Python of this machine that samplan may run with: on PATH, or under pyenv.

Falls back to the Python that runs this.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

MINORS = range(20, sys.version_info.minor, -1)
"""Minor versions of Python 3 that are newer than this one, the newest first."""


def candidates(minor: int) -> Iterator[str]:
    """Where a Python of this version may be."""
    name = f"python3.{minor}"
    if found := shutil.which(name):
        yield found
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(map(str, root.glob(f"versions/3.{minor}.*/bin/{name}")), reverse=True)


def works(python: str, minor: int) -> bool:
    """Whether it starts, is of that version, and can make environments. A shim may stand for nothing."""
    program = f"import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, {minor}))"
    return subprocess.run([python, "-c", program], check=False, capture_output=True).returncode == 0


def newest() -> str:
    """The newest Python that works."""
    found = (python for minor in MINORS for python in candidates(minor) if works(python, minor))
    return next(found, sys.executable)


if __name__ == "__main__":
    print(newest())
