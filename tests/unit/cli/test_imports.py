"""Modules that wait until something of them is asked."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from samplan.cli.imports import loaded_when_asked

SOURCE = "import sys\nsys.loaded_of_test = getattr(sys, 'loaded_of_test', 0) + 1\nanswer = 42\n"


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    (tmp_path / "seldom_asked.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "loaded_of_test", 0, raising=False)
    yield "seldom_asked"
    sys.modules.pop("seldom_asked", None)


def loaded() -> int:
    return int(vars(sys)["loaded_of_test"])


def test_a_module_that_waits_is_loaded_once_and_when_it_is_asked(name: str) -> None:
    with loaded_when_asked({name}):
        first = importlib.import_module(name)
        assert importlib.import_module(name) is first  # as where two modules import it
    assert loaded() == 0
    assert (first.answer, first.answer, loaded()) == (42, 42, 1)
    assert type(first) is ModuleType


def test_a_module_that_waits_lacks_what_it_lacks(name: str) -> None:
    with loaded_when_asked({name}):
        module = importlib.import_module(name)
    with pytest.raises(AttributeError, match="question"):
        _ = module.question


def test_other_modules_and_later_imports_do_not_wait(name: str) -> None:
    with loaded_when_asked({"another"}):
        importlib.import_module(name)
    assert loaded() == 1
    sys.modules.pop(name)
    importlib.import_module(name)
    assert loaded() == 2


def test_a_module_that_does_not_exist_is_told_at_once() -> None:
    with loaded_when_asked({"no_such_module"}), pytest.raises(ModuleNotFoundError):
        importlib.import_module("no_such_module")
