"""What pages of the documentation show: files to write, and commands to type."""

from __future__ import annotations

import re
from pathlib import Path

_FILE = re.compile(
    r"`(?P<name>[\w./-]+)`:\n\n```(?:toml|yaml|python)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_CONSOLE = re.compile(r"^```console\n(?P<lines>\$ .*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (?P<line>[^\n]*)\n(?P<shown>(?:(?!\$ ).*\n)*)", re.MULTILINE)


def files(text: str) -> list[str]:
    """The names of the files that a text shows, in its order."""
    return [match["name"] for match in _FILE.finditer(text)]


def write_files(text: str, folder: Path) -> list[str]:
    """Put the files that a text shows into a folder; their names."""
    for match in _FILE.finditer(text):
        file = folder / match["name"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(match["text"], encoding="utf-8")
    return files(text)


def commands(text: str) -> list[tuple[list[str], str]]:
    """The commands of a text, each with what it prints."""
    return [
        (match["line"].split(), match["shown"])
        for console in _CONSOLE.finditer(text)
        for match in _COMMAND.finditer(console["lines"])
    ]
