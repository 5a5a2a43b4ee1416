"""Running the command line as a shell does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def samplan(
    *arguments: str | Path,
    stdin: bytes = b"",
    cwd: Path = ROOT,
    environment: dict[str, str] | None = None,
    stdout: int = subprocess.PIPE,
) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, in Swedish unless the environment says otherwise."""
    result = subprocess.run(
        [sys.executable, "-m", "samplan", *map(str, arguments)],
        input=stdin,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SAMPLAN_LANG": "sv", **(environment or {})},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )
    return subprocess.CompletedProcess(
        result.args, result.returncode, (result.stdout or b"").decode(), result.stderr.decode()
    )


def in_shell(command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which `samplan` stands for the command; streams can be led anywhere."""
    return subprocess.run(
        ["sh", "-c", command.replace("samplan ", f"'{sys.executable}' -m samplan ", 1)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SAMPLAN_LANG": "sv"},
        capture_output=True,
        text=True,
        check=False,
    )
