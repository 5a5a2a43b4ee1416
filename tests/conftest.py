"""Fixtures for all tests: goldens, which are expected outputs in files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
_FACES = re.compile(r"@font-face \{[^}]*\}\n")
_POLICY = re.compile(r"sha256-[0-9A-Za-z+/=]+")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes goldens instead of comparing them."""
    parser.addoption("--update-golden", action="store_true", help="write the expected outputs again")


@pytest.fixture(scope="session", autouse=True)
def cache_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing that the tests make is kept in the home of who runs them, or taken from there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the file of that name in tests/golden, or writes the file.

    A page is compared without the typeface in it, which is there only where its package is installed.
    """

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if name.endswith(".html"):
            text = _POLICY.sub("sha256-…", _FACES.sub("", text))
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"no tests/golden/{name}; make golden writes it"
        assert path.read_text(encoding="utf-8") == text, f"tests/golden/{name} differs; make golden writes it"

    return compare
