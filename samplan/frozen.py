"""Value classes that cost next to nothing to define: frozen ones, and records that may change.

`@frozen` does for samplan's values what `@dataclass(frozen=True, slots=True)` does, without
generating and compiling source for each class: sixty dataclasses took a tenth of the time of
a whole `samplan validate` (ADR 0013). Type checkers see a frozen dataclass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=True)
def frozen(cls: type[T]) -> type[T]:
    """The class with its annotated names as fields: frozen, with slots, compared by content.

    A default must be immutable: it is shared by all instances. A method that the class writes
    itself, such as `__eq__`, is kept.
    """
    return _made(cls, _METHODS)


def _made(cls: type[T], methods: Mapping[str, Any]) -> type[T]:
    """The class anew, with slots and these methods."""
    names = tuple(name for name in cls.__annotations__ if "ClassVar" not in str(cls.__annotations__[name]))
    defaults = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    kept = {
        name: value for name, value in cls.__dict__.items() if name not in (*names, "__dict__", "__weakref__")
    }
    space = {**methods, **kept, "__slots__": names, "__match_args__": names}
    metaclass: Any = type(cls)
    made = metaclass(cls.__name__, cls.__bases__, space)
    made.__init__ = _initialiser(names, defaults, made)
    made.__qualname__ = cls.__qualname__
    return cast("type[T]", made)


def fresh(*, factory: Callable[[], T]) -> T:
    """A default of a record that each one gets its own of: an empty list, say."""
    return cast("T", _Fresh(factory))


class _Fresh:
    """Stands for a default until a record is made."""

    def __init__(self, factory: Callable[[], Any]) -> None:
        self.make = factory


@dataclass_transform(field_specifiers=(fresh,))
def record(cls: type[T]) -> type[T]:
    """The class with its annotated names as fields that may change, compared by content and not hashable."""
    return _made(cls, _RECORD)


def replace(value: T, **changes: Any) -> T:  # noqa: ANN401 - whatever the fields hold
    """The same value with other content in the fields that are named.

    Raises:
        TypeError: A name is no field.
    """
    return type(value)(**{**dict(_items(value)), **changes})


def _items(value: object) -> Iterator[tuple[str, Any]]:
    for name in type(value).__match_args__:  # type: ignore[attr-defined]  # every frozen class has them
        yield name, getattr(value, name)


def _initialiser(names: tuple[str, ...], defaults: dict[str, Any], made: Any) -> Callable[..., None]:  # noqa: ANN401
    """The `__init__` of a class: sets each field once, by position, by name, or from its default."""
    setters = tuple(made.__dict__[name].__set__ for name in names)
    tails = _tails(names, defaults)

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401, N807 - it becomes the method
        if (
            not kwargs and (tail := tails.get(len(args))) is not None
        ):  # nearly always, and three times as fast
            for put, value in zip(setters, args + tail, strict=True):
                put(self, value)
            return
        if len(args) > len(names):
            raise TypeError(f"{made.__name__} takes {len(names)} values, not {len(args)}")
        for put, value in zip(setters, args, strict=False):
            put(self, value)
        for index in range(len(args), len(names)):
            name = names[index]
            if name in kwargs:
                setters[index](self, kwargs.pop(name))
            elif name in defaults:
                default = defaults[name]
                setters[index](self, default.make() if type(default) is _Fresh else default)
            else:
                raise TypeError(f"{made.__name__} needs {name!r}")
        if kwargs:
            raise TypeError(f"{made.__name__} has no field {next(iter(kwargs))!r} to set")

    return __init__


def _tails(names: tuple[str, ...], defaults: dict[str, Any]) -> dict[int, tuple[Any, ...]]:
    """By the number of values that are given in order: the rest, where it is the same for all instances."""
    tails: dict[int, tuple[Any, ...]] = {len(names): ()}
    for size in range(len(names) - 1, -1, -1):
        default = defaults.get(names[size], _NONE)
        if default is _NONE or type(default) is _Fresh:
            break
        tails[size] = (default, *tails[size + 1])
    return tails


_NONE = object()
"""Stands for a default that there is not."""


def _refuse(self: object, name: str, *_: object) -> None:
    """Values do not change."""
    raise AttributeError(f"{type(self).__name__} is frozen: {name!r} cannot be set")


def _equals(self: object, other: object) -> bool:
    """Equal when of the same class with the same content."""
    if type(self) is not type(other):
        return NotImplemented  # type: ignore[no-any-return]  # what Python asks for
    return all(value == getattr(other, name) for name, value in _items(self))


def _hash(self: object) -> int:
    """Hash of class and content; unhashable content makes an unhashable value."""
    return hash((type(self), *(value for _, value in _items(self))))


def _repr(self: object) -> str:
    """The value as one would write it."""
    fields = ", ".join(f"{name}={value!r}" for name, value in _items(self))
    return f"{type(self).__qualname__}({fields})"


def _getstate(self: object) -> dict[str, Any]:
    """The content by name, for copies."""
    return dict(_items(self))


def _setstate(self: object, state: dict[str, Any]) -> None:
    """The content again."""
    for name, value in state.items():
        object.__setattr__(self, name, value)


_METHODS: dict[str, Callable[..., Any]] = {
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _repr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}

_RECORD: dict[str, Any] = {"__repr__": _repr, "__eq__": _equals, "__hash__": None}
