"""English is read as Swedish is: a plan in English, judged, rendered and compared, word for word."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NEW, OLD = "tests/plans/english-2026.yaml", "tests/plans/english-2025.yaml"
RUNS = {
    "english-2026.md": ("render", NEW, "-t", "md", "-o", "-"),
    "english-2026.html": ("render", NEW, "-t", "html", "-o", "-"),
    "english-report.txt": ("validate", NEW, OLD, "-v", "--fail-on", "never", "--date", "2026-01-15"),
    "english-diff.txt": ("diff", OLD, NEW),
    "english-diff.md": ("diff", OLD, NEW, "-f", "markdown"),
}
SWEDISH = (
    " och ",
    " eller ",
    " inte ",
    " utan ",
    " saknas",
    " mot ",
    "kostnad",
    "intäkt",
    "förbund",
    "tillkommer",
    "utgår",
    "samlat",
)


@pytest.mark.parametrize("name", RUNS)
def test_what_is_said_in_english_is_the_golden(name: str, golden: Callable[[str, str], None]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "samplan", *RUNS[name], "--lang", "en"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert (0, "") == (result.returncode, result.stderr)
    assert [] == [word for word in SWEDISH if word in result.stdout.lower()]
    golden(name, result.stdout)
