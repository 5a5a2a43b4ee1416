"""Which wording of a norm holds on a day, and which has not been read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from samplan.law._norms import NORMS
from samplan.law.norm import DayOfYear, Norm, Number, Wording
from samplan.texts import Message, Text

BEFORE = Text(
    sv="hur {act} {paragraph} löd före {day}; den lydelsen är inte läst",
    en="how {act} {paragraph} read before {day}; that wording has not been read",
)
AFTER = Text(
    sv="hur {act} {paragraph} lyder efter {day}; den lydelsen är inte läst",
    en="how {act} {paragraph} reads after {day}; that wording has not been read",
)
AND = Text(sv="och", en="and")


def chain(name: str) -> tuple[Norm, ...]:
    """The norms by which one holds for an association, in the order in which they are cited.

    Raises:
        KeyError: There is no such norm.
    """
    norm = NORMS[name]
    return (*chain(norm.through), norm) if norm.through else (norm,)


def wording_on(norm: Norm, day: date) -> Wording | None:
    """The wording that holds on a day, of those that have been read."""
    begun = [one for one in norm.wordings if one.since <= day]
    if not begun or (begun[-1].until is not None and begun[-1].until < day):
        return None
    return begun[-1]


def find_unread(name: str, day: date) -> Message | None:
    """What is not known of how a norm read on a day; None where it was read."""
    for norm in chain(name):
        if wording_on(norm, day) is None:
            ended = [one.until for one in norm.wordings if one.until is not None and one.until < day]
            text, edge = (AFTER, ended[-1]) if ended else (BEFORE, norm.wordings[0].since)
            return text.of(act=norm.act, paragraph=norm.paragraph, day=edge)
    return None


def number_on(name: str, day: date) -> int:
    """The number that a norm names on a day.

    Raises:
        LookupError: Its wording has not been read, or names no number.
    """
    match _value_on(name, day):
        case Number(number):
            return number
        case _:
            raise LookupError(f"{name} names no number")


def day_on(name: str, day: date) -> DayOfYear:
    """The day of the year that a norm names on a day.

    Raises:
        LookupError: Its wording has not been read, or names no day.
    """
    match _value_on(name, day):
        case DayOfYear() as value:
            return value
        case _:
            raise LookupError(f"{name} names no day of the year")


def _value_on(name: str, day: date) -> Number | DayOfYear | None:
    wording = wording_on(NORMS[name], day)
    if wording is None:
        raise LookupError(f"how {name} read on {day} is not known")
    return wording.value


def cite(*names: str) -> Text:
    """The paragraphs of norms and of those through which they hold: "lag (2003:1210) 10 och 23 §§"."""
    paragraphs: dict[Text, list[Text]] = {}
    for name in names:
        for norm in chain(name):
            found = paragraphs.setdefault(norm.act, [])
            if norm.paragraph not in found:
                found.append(norm.paragraph)
    return Text(
        sv=f" {AND.sv} ".join(
            f"{act.sv} {_join((p.sv for p in ps), AND.sv)}" for act, ps in paragraphs.items()
        ),
        en=f" {AND.en} ".join(
            f"{act.en} {_join((p.en for p in ps), AND.en)}" for act, ps in paragraphs.items()
        ),
    )


def _join(paragraphs: Iterable[str], last: str) -> str:
    """Paragraphs of one act in a row, with one sign for several."""
    names = list(paragraphs)
    if len(names) > 1 and all(name.endswith(" §") for name in names):
        names = [name.removesuffix(" §") for name in names]
        return f"{', '.join(names[:-1])} {last} {names[-1]} §§"
    return f"{', '.join(names[:-1])} {last} {names[-1]}" if len(names) > 1 else names[0]
