"""Plan parts without Pydantic's models: the same fields, frozen, compared by content.

`samplan validate` builds these from the compiled schema, because importing Pydantic and
building its models takes longer than all the rest of a run (ADR 0003).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from samplan.schema.shape import SHAPES


class Light:
    """A frozen plan part. pydantic-core fills it as it would fill a model."""

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse every change: plan parts are values."""
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        """Equal when of the same class with the same content."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        """Hash by class and fields that are given."""
        return hash((type(self).__name__, *map(str, self.__dict__.values())))

    def __repr__(self) -> str:
        """The part as one would write it in Python."""
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({fields})"


@contextmanager
def recorded_reads() -> Iterator[set[tuple[str, str]]]:
    """Collects which fields of which parts are read meanwhile, as pairs of class and field."""
    seen: set[tuple[str, str]] = set()

    def read(self: Light, name: str) -> object:
        seen.add((type(self).__name__, name))
        return object.__getattribute__(self, name)

    Light.__getattribute__ = read  # type: ignore[method-assign, assignment]
    try:
        yield seen
    finally:
        del Light.__getattribute__


CLASSES: dict[str, type[Light]] = {name: type(name, (Light,), {"__slots__": ()}) for name in SHAPES}
"""One class a model, with the model's name."""
