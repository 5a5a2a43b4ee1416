"""Value classes that cost next to nothing to define: frozen ones, and records that may change.

`@frozen` does for samplan's values what `@dataclass(frozen=True, slots=True)` does, without
generating and compiling source for each class: sixty dataclasses took a tenth of the time of
a whole `samplan validate` (ADR 0013). Type checkers see a frozen dataclass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast, dataclass_transform

from samplan._initialisers import INITIALISERS

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
    written = cls.__dict__
    names = tuple(name for name, form in cls.__annotations__.items() if "ClassVar" not in str(form))
    defaults = {name: written[name] for name in names if name in written}
    left = {*names, "__dict__", "__weakref__"}
    kept = {name: value for name, value in written.items() if name not in left}
    space = {**methods, **kept, "__slots__": names, "__match_args__": names}
    metaclass: Any = type(cls)
    made = metaclass(cls.__name__, cls.__bases__, space)
    made.__init__ = _initialiser(names, defaults, made)
    made.__qualname__ = cls.__qualname__
    return cast("type[T]", made)


def fresh(*, factory: Callable[[], T]) -> T:
    """A default of which each value gets its own: an empty list of a record, a record of a frozen value."""
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
    """The `__init__` of a class: sets each field once, by position, by name, or from its default.

    Python itself binds the arguments and names what is wrong with them: it is a function of that
    many parameters with the names of the fields. The first field without a default ends the defaults.
    """
    if len(names) >= len(INITIALISERS):
        raise TypeError(f"{made.__name__} has more fields than tools/compile_initialisers.py makes room for")
    puts = [_put(getattr(made, name).__set__, defaults.get(name)) for name in names]
    function: Any = INITIALISERS[len(names)](*puts)
    function.__code__ = function.__code__.replace(co_varnames=("self", *names))
    given = [name for name in names if name in defaults]
    function.__defaults__ = tuple(defaults[name] for name in given)
    function.__qualname__ = f"{made.__name__}.__init__"
    return cast("Callable[..., None]", function)


def _put(setter: Callable[[Any, Any], None], default: object) -> Callable[[Any, Any], None]:
    """What sets a field; of a default that each record gets its own of, it makes one."""
    if type(default) is not _Fresh:
        return setter

    def put(self: object, value: object) -> None:
        """Set the field of a record: to the value given, or to a default of its own."""
        setter(self, value.make() if value is default else value)

    return put


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
