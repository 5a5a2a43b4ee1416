"""What was computed of a plan, kept while its rules are asked about it.

Thirty rules ask for the same sums. Only of a plan that is whole: of one that has lost something,
each rule must meet for itself what is lost (ADR 0014).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
_TOLD_BY_CONTENT = (str, int)
"""Words and numbers; a part of a plan, a list of them and what was computed is told by which it is."""

_store: ContextVar[dict[tuple[Any, ...], Any] | None] = ContextVar("store", default=None)


@contextmanager
def keeping(*, is_whole: bool) -> Iterator[None]:
    """Keeps what the functions below give meanwhile, where the plan and those that it names are whole."""
    token = _store.set({} if is_whole else None)
    try:
        yield
    finally:
        _store.reset(token)


def is_keeping() -> bool:
    """Whether something whole is being judged, and what is computed of it kept."""
    return _store.get() is not None


def kept(function: Callable[P, T]) -> Callable[P, T]:
    """The function, which gives the same value again for the same parts; what it gives must not change.

    What it is asked about must not change either: parts of a plan, and frozen values.
    """

    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        """What was kept for these parts, else what the function gives now; not kept where nothing is."""
        store = _store.get()
        if store is None or kwargs:
            return function(*args, **kwargs)
        key = (function, *[one if type(one) in _TOLD_BY_CONTENT else id(one) for one in args])
        if key not in store:
            store[key] = (function(*args, **kwargs), args)  # while they are kept, no other has their ids
        return cast("T", store[key][0])

    call.__doc__, call.__name__, call.__module__ = function.__doc__, function.__name__, function.__module__
    return call
