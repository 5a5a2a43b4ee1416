"""Regular expressions that are compiled when they are first asked.

The package has a hundred of them, and a run asks a dozen: compiling them all at start took as
long as starting Python itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, cast

_compile = re.compile

METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
"""What an expression is asked, as `re.Pattern` has it."""


class Expression:
    """A regular expression as a value of a module: `re.Pattern` as far as its methods go.

    Once asked it is as fast as a pattern: the methods of the compiled one stand in its place.
    """

    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    sub: Callable[..., str]
    subn: Callable[..., tuple[str, int]]
    split: Callable[..., list[Any]]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """The pattern and its flags, as for `re.compile`."""
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        """A method that nobody has asked yet: compiles the expression.

        Raises:
            AttributeError: The name is no method of an expression.
            re.error: The pattern is none.
        """
        if name not in METHODS:
            raise AttributeError(name)
        compiled = _compile(self.pattern, self.flags)
        for method in METHODS:
            self.__dict__[method] = getattr(compiled, method)
        return cast("object", self.__dict__[name])


@contextmanager
def compiled_when_asked() -> Iterator[None]:
    """Let a library that is imported meanwhile compile the expressions of its modules when they are asked.

    PyYAML, markdown-it and Typer compile what samplan never asks: the signs that the parser in
    Python refuses, the tags of HTML, the names of platforms. Their patterns have to be asked by
    their methods alone.
    """
    re.compile = Expression  # type: ignore[assignment]  # has the methods of what it stands for
    try:
        yield
    finally:
        re.compile = _compile
