"""What a source prints in place of what it must mean, for any value: `{printed: 2025, intended: 2027}`.

One mechanism (ADR 0020). What is meant is read as the value itself, and keeps what is printed;
rules and figures see what is meant. Only a value that its type refuses is looked at here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Self

from samplan.fault import Refused, shown
from samplan.frozen import replace
from samplan.schema import value_faults as faults
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Text

KEYS = frozenset({"printed", "intended"})
"""The keys of a value that has both."""

NOT_PRINTED = frozenset({"id", "ref", "flag", "version", "prose", "field_name"})
"""The types whose values have no printed form of their own, by their words; nor has a word of a list.

Ids, references, yes or no and the format's words are no words of the source, and prose is what it prints.
"""


_KINDS = {
    "prose": Text(
        sv="löpande text, och skrivs som källan trycker den",
        en="running text, written as the source prints it",
    ),
    "id": Text(sv="ett id, som inte står i källan", en="an id, which does not stand in the source"),
    "flag": Text(
        sv="ja eller nej, som inte står i källan", en="yes or no, which does not stand in the source"
    ),
}
"""What has no printed form of its own, by its type."""
_WORD = Text(
    sv="ett av formatets egna ord, som inte står i källan",
    en="one of the format's own words, which do not stand in the source",
)


def may_be_printed(word: str) -> bool:
    """Whether the values of a type may be given with what the source prints; word lists have capitals."""
    return word not in NOT_PRINTED and word[:1].islower()


class PrintedText(str):
    """A text that the source prints otherwise."""

    __slots__ = ("printed",)
    printed: str

    def __new__(cls, intended: str, printed: str) -> Self:
        """The text that is meant, with what is printed."""
        made = super().__new__(cls, intended)
        made.printed = printed
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        """Both, for copies."""
        return type(self), (self[:], self.printed)


class PrintedWhole(int):
    """A whole number that the source prints otherwise."""

    printed: str

    def __new__(cls, intended: int, printed: str) -> Self:
        """The number that is meant, with what is printed."""
        made = super().__new__(cls, intended)
        made.printed = printed
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[int, str]]:
        """Both, for copies."""
        return type(self), (int(self), self.printed)


class PrintedDay(date):
    """A day that the source prints otherwise."""

    printed: str

    @classmethod
    def of(cls, intended: date, printed: str) -> PrintedDay:
        """The day that is meant, with what is printed."""
        made = cls(intended.year, intended.month, intended.day)
        made.printed = printed
        return made

    def __reduce__(self) -> tuple[Callable[..., PrintedDay], tuple[date, str]]:
        """Both, for copies."""
        return PrintedDay.of, (date(self.year, self.month, self.day), self.printed)


_FROZEN = (Ages, Duration, Number, People, Period, Share, Unknown, When)
_WITH_PRINTED = (Amount, *_FROZEN, PrintedText, PrintedWhole, PrintedDay)


def printed_of(value: object) -> Amount | str | None:
    """What the source prints in place of a value; None where it prints the value itself."""
    return value.printed if isinstance(value, _WITH_PRINTED) else None


def read_written(parse: Callable[[Any], Any], value: Any, word: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """The value that `parse` reads, also where it is given with what the source prints; `word` is its type.

    Raises:
        Refused: The value has another form.
    """
    try:
        return parse(value)
    except Refused as refused:
        return read_printed(word, parse, value, refused)


def read_printed(word: str, parse: Callable[[Any], Any], value: Any, refused: Refused) -> Any:  # noqa: ANN401
    """A value that its type has refused, if it is given with what the source prints.

    Args:
        word: The type.
        parse: Reads what is meant.
        value: The value as the file has it.
        refused: What the type says of it.

    Raises:
        Refused: It is not given so, or what is meant has another form.
    """
    if type(value) is not dict or not value.keys() & KEYS:
        raise refused
    if not may_be_printed(word):
        raise _not_here(word, value) if value.keys() >= KEYS else refused
    for one in value.values():
        if isinstance(one, Refused):
            raise one
    printed = _text(value.get("printed"))
    if set(value) != KEYS or printed is None:
        raise Refused(faults.PRINTED_FORM, value)
    return _with(parse(value["intended"]), printed, value)


def _not_here(word: str, value: dict[Any, Any]) -> Refused:
    what = _KINDS.get(word, _WORD)
    kept = value["printed" if word == "prose" else "intended"]
    meant = shown(kept) if isinstance(kept, dict | list | bool | None) else str(kept)
    return Refused(faults.PRINTED_NOT_HERE, value, what=what, meant=meant)


def _text(printed: object) -> str | None:
    """What is printed, in free words; None where nothing is said."""
    if isinstance(printed, bool) or not isinstance(printed, str | int | Decimal | date):
        return None
    return " ".join(str(printed).split()) or None


def _with(meant: Any, printed: str, value: dict[Any, Any]) -> Any:  # noqa: ANN401
    """The value that is meant, with what is printed."""
    if isinstance(meant, Amount):
        return replace(meant, printed=_amount(value["printed"]) or printed)
    if isinstance(meant, _FROZEN):
        return replace(meant, printed=printed)
    if isinstance(meant, str):
        return PrintedText(meant, printed)
    if isinstance(meant, date):
        return PrintedDay.of(meant, printed)
    if isinstance(meant, int):
        return PrintedWhole(meant, printed)
    raise Refused(faults.PRINTED_FORM, value)


def _amount(printed: object) -> Amount | None:
    """What is printed as an amount, where it can be read as one: it is then written as amounts are."""
    from samplan.schema.parsing import parse_amount  # noqa: PLC0415 - it reads this module's values too

    try:
        return parse_amount(printed)
    except Refused:
        return None
