"""Modules that a library imports and most runs never ask: they are loaded when something of them is asked."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any, cast

SELDOM = frozenset({"bz2", "lzma", "shellingham", "subprocess", "tokenize"})
"""What Typer brings along for archives, shells and source: a twentieth of a `samplan validate`."""


@contextmanager
def loaded_when_asked(names: Collection[str]) -> Iterator[None]:
    """Let these modules, where something imports them meanwhile, wait until something of them is asked.

    What says `from module import name` asks at once. `importlib.util.LazyLoader` ends the waiting when
    a second module imports one, which is how Typer and Python itself go about it.
    """
    finder = _Finder(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Waiting(ModuleType):
    """A module without its content, which it gets when it is asked for something that it lacks."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # what importing asks of every module
        loader = self.__dict__["__loader__"]
        self.__class__ = ModuleType  # type: ignore[assignment]  # from now on it is one like any other
        loader.fill(self)
        return getattr(self, name)


class _Later:
    """Makes a module that waits, of what would have loaded it."""

    def __init__(self, loader: Any) -> None:  # noqa: ANN401 - `importlib.abc` has its type, and costs a start
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Waiting(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""

    def fill(self, module: ModuleType) -> None:
        self._loader.exec_module(module)


class _Finder:
    """Finds the modules of some names as Python does, with a loader that waits."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is, and that it is loaded when it is asked; None for all others."""
        found = PathFinder.find_spec(fullname, path, target) if fullname in self._names else None
        if found is not None and found.loader is not None:
            found.loader = cast("Any", _Later(found.loader))
        return found
