"""The parts of a plan: values with the names and fields of the models, and what was lost of them.

A file with faults still gives a plan. What could not be read of it is *lost*: the part says so
to whoever asks for it, and everybody else may go on. So a rule never judges what it has not
seen, whatever it reads and however it comes there (ADR 0014).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Self, TypeVar

from samplan.frozen import frozen
from samplan.results import Path

Item = TypeVar("Item")


@frozen
class Loss:
    """Something that a file has, or may have, and that could not be read."""

    path: Path
    """What is lost."""
    at: Path
    """Where the fault stands that is to be mended first; a key, where `is_key`."""
    fault: str
    """The id of the fault."""
    is_key: bool = False
    """Whether a key is the fault, which may have been meant for what is lost."""


class Lost(Exception):  # noqa: N818 - it says what happened to the value, and is no error of the program
    """Somebody asked for what could not be read. Whoever asks for a plan's rules answers it."""

    def __init__(self, loss: Loss) -> None:
        """Keep what is lost."""
        super().__init__(f"{loss.path} could not be read ({loss.fault})")
        self.loss = loss


_met: ContextVar[dict[int, Loss] | None] = ContextVar("met", default=None)
_guess: ContextVar[int] = ContextVar("guess", default=0)

GUESSES = 3
"""How many values can stand in for one that was lost: unknown, and two numbers as unlike as can be."""


@contextmanager
def losses_met(guess: int = 0) -> Iterator[dict[int, Loss]]:
    """Collects what is asked for meanwhile and was lost, each once, whether the asker could go on or not.

    Args:
        guess: Which value stands in for a number that was lost: 0 says that it is unknown. What is
            said alike whatever stands there does not depend on it.
    """
    met: dict[int, Loss] = {}
    token, guess_token = _met.set(met), _guess.set(guess)
    try:
        yield met
    finally:
        _met.reset(token)
        _guess.reset(guess_token)


def meet(loss: Loss) -> None:
    """Note that something lost was asked for."""
    met = _met.get()
    if met is not None:
        met[id(loss)] = loss


@frozen
class Remnant:
    """What is left of a field that was lost."""

    loss: Loss
    value: object = None
    """What could be read of it; for the place of a finding, never for a judgement."""
    guesses: tuple[object, ...] = ()
    """What can stand in for what was lost, by `losses_met`; without any, asking for it ends a rule."""


class Part:
    """A part of a plan: frozen, compared by content."""

    __slots__ = ("__dict__", "_given", "_lost")

    def __getattr__(self, name: str) -> object:
        """A field that is not there: it was lost, or there is no such field.

        Raises:
            Lost: The field could not be read, and nothing can stand in for it.
            AttributeError: There is no such field.
        """
        remnant = lost_of(self).get(name)
        if remnant is None:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        meet(remnant.loss)
        if remnant.guesses:
            return remnant.guesses[_guess.get()]
        raise Lost(remnant.loss)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse every change: plan parts are values."""
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        """Equal when of the same class with the same content, and with the same lost of it."""
        return (
            type(self) is type(other) and self.__dict__ == other.__dict__ and lost_of(self) == lost_of(other)
        )

    def __hash__(self) -> int:
        """Hash by class and content."""
        return hash(
            (type(self).__name__, *(f"{name}={self.__dict__[name]}" for name in sorted(self.__dict__)))
        )

    def to_dict(self) -> dict[str, Any]:
        """The part as plain data in the format; see `samplan.schema.writing.plain`."""
        from samplan.schema.writing import plain  # noqa: PLC0415 - reading a plan needs no writing

        return plain(self)

    def __repr__(self) -> str:
        """The part as one would write it in Python."""
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({fields})"


_put_fields = Part.__dict__["__dict__"].__set__
_put_given = Part.__dict__["_given"].__set__
_get_lost = Part.__dict__["_lost"].__get__
_put_lost = Part.__dict__["_lost"].__set__
_NOTHING: dict[str, Remnant] = {}
WHOLE = ""
"""Among what is lost of a part: all of it."""


def make_part(
    cls: type[Part], fields: dict[str, object], given: frozenset[str], lost: dict[str, Remnant] | None = None
) -> Part:
    """A part with these fields.

    Args:
        cls: The class of the part.
        fields: Every field that could be read, or is left out.
        given: The names of those that the file gives.
        lost: The others.
    """
    part = cls.__new__(cls)
    _put_fields(part, fields)
    _put_given(part, given)
    _put_lost(part, lost or _NOTHING)
    return part


def with_fields(part: Any, fields: Mapping[str, object]) -> Any:  # noqa: ANN401 - a part, by whatever name
    """The part with these fields instead, as if the file gave them; a new part, for it is a value."""
    return make_part(type(part), part.__dict__ | fields, given_fields(part) | fields.keys(), lost_of(part))


def lost_of(part: Part) -> dict[str, Remnant]:
    """The fields of a part that were lost."""
    lost: dict[str, Remnant] = _get_lost(part)
    return lost


def given_fields(part: object) -> frozenset[str]:
    """The fields that the file gives, if only to leave them empty; what is left out has its default."""
    given: frozenset[str] = part._given  # type: ignore[attr-defined]  # noqa: SLF001 - of every part
    return given


def spoil(part: Part, loss: Loss) -> None:
    """Count a whole part as lost: it stands in its list, and says nothing.

    For the reader, before anybody has the part.
    """
    fields = part.__dict__
    lost = {name: Remnant(loss, value) for name, value in fields.items()}
    lost |= {name: Remnant(loss, remnant.value) for name, remnant in lost_of(part).items()}
    lost[WHOLE] = Remnant(loss)
    fields.clear()
    _put_lost(part, lost)


def lose(part: Part, name: str, loss: Loss) -> None:
    """Count a field of a part as lost.

    For the reader, before anybody has the part.
    """
    left = part.__dict__.pop(name, None)
    _put_lost(part, lost_of(part) | {name: Remnant(loss, left)})


def open_cells(part: Part, name: str, loss: Loss, columns: int, guesses: tuple[object, ...]) -> None:
    """Let a cell that is unknown stand in each column for amounts that were lost."""
    remnant = lost_of(part).get(name)
    written = part.__dict__.pop(name, ()) if remnant is None else remnant.value
    lost = dict.fromkeys(range(columns), loss)
    part.__dict__[name] = Cells((guesses[0],) * columns, lost, guesses, written)
    lost_of(part).pop(name, None)


def peek(part: object, name: str, otherwise: object = None) -> Any:  # noqa: ANN401 - whatever the field holds
    """What could be read of a field, though it may not be all, without asking for it.

    For places and names in messages: what is judged is asked for by the part's attribute.
    """
    if not isinstance(part, Part):
        return getattr(part, name, otherwise)
    if name in part.__dict__:
        return part.__dict__[name]
    remnant = lost_of(part).get(name)
    return otherwise if remnant is None or remnant.value is None else remnant.value


def present(items: Sequence[Item]) -> Iterator[tuple[int, Item]]:
    """The items of a list with their index, without those that were lost, which are noted.

    For whoever judges each item by itself; never for what is added up, compared or counted.
    """
    for index, item in enumerate(items):
        if isinstance(item, Part) and (remnant := lost_of(item).get(WHOLE)):
            meet(remnant.loss)
        else:
            yield index, item


def losses_in(part: object) -> Iterator[Loss]:
    """Everything that was lost of a part and of what is within it."""
    if isinstance(part, Cells):
        yield from part.lost.values()
    elif isinstance(part, tuple):
        for item in part:
            yield from losses_in(item)
    elif isinstance(part, Part):
        for value in part.__dict__.values():
            yield from losses_in(value)
        for remnant in lost_of(part).values():
            yield remnant.loss
            yield from losses_in(remnant.value)


def is_whole(part: Any) -> bool:  # noqa: ANN401 - a part, by whatever name
    """Whether nothing was lost of a part and of what is within it; asked of each plan, so in few steps."""
    if lost_of(part):
        return False
    for value in part.__dict__.values():
        kind = type(value)
        if kind is tuple:
            if value and isinstance(value[0], Part) and not all(map(is_whole, value)):
                return False
        elif kind is Cells:
            if value.lost:
                return False
        elif isinstance(value, Part) and not is_whole(value):
            return False
    return True


class Cells(tuple[Any, ...]):  # noqa: SLOT001 - a tuple cannot have slots of its own
    """The values of a row, some of which were lost: they are unknown, and asking for one is noted."""

    lost: dict[int, Loss]
    """By index."""
    guesses: tuple[object, ...]
    """What can stand in for a lost value."""
    written: object
    """What stands in the file, where that is another number of values."""

    def __new__(
        cls,
        values: tuple[Any, ...],
        lost: dict[int, Loss],
        guesses: tuple[object, ...],
        written: object = None,
    ) -> Self:
        """The values with what is lost of them."""
        made = super().__new__(cls, values)
        made.lost = lost
        made.guesses = guesses
        made.written = values if written is None else written
        return made

    def __iter__(self) -> Iterator[Any]:
        """Each value in turn."""
        return (self[index] for index in range(len(self)))

    def __getitem__(self, index: Any) -> Any:  # noqa: ANN401 - as of any tuple
        """A value, or several."""
        if isinstance(index, slice):
            return tuple(self)[index]
        if loss := self.lost.get(index if index >= 0 else index + len(self)):
            meet(loss)
            return self.guesses[_guess.get()]
        return super().__getitem__(index)

    def __contains__(self, value: object) -> bool:
        """Whether the value is one of them."""
        return any(one is value or one == value for one in self)


def written_size(part: object, field: str) -> int:
    """How many values the file gives in a list: of one that does not fit, the plan has one a column.

    What stands in the file in the place of a list is met.
    """
    values = peek(part, field, ())
    if isinstance(values, Cells) and not values.written:  # no list at all, so there is nothing to count
        meet(next(iter(values.lost.values())))
    written = values.written if isinstance(values, Cells) else values
    return len(written) if isinstance(written, tuple) else 0
