"""Rows that say that they are about one sex alone: what they give of others, and a total that is another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.results import Missing, Path, Problem
from samplan.schema.values import People, Share
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.rules.base import Judgement
    from samplan.schema.terms import Sex

SEXES = ("women", "men", "unknown")
OF_UNKNOWN_SEX = Text(sv="personer av okänt kön", en="people of unknown sex")
OTHERS = Text(
    sv="{name} sägs gälla bara {only}, men räknar också {others}",
    en="{name} is said to be about {only} alone, but counts {others} too",
)
TOTAL = Text(
    sv="{name} gäller bara {only}, som är {own}, men totalt anges till {total}",
    en="{name} is about {only} alone, who are {own}, but the total is given as {total}",
)
EXACT = Text(
    sv="exakta uppgifter om {only} och totalt i {name}",
    en="exact figures of {only} and of the total in {name}",
)
FIX_OTHERS = Text(
    sv="ta bort only om raden gäller flera, annars uppgiften om {others}",
    en="take away only if the row is about more, else the figure for {others}",
)
FIX_TOTAL = Text(sv="rätta den uppgift som är fel", en="correct the figure that is wrong")


def judge_one_sex(path: Path, counts: Counted, only: Sex, name: Text | Message) -> Iterator[Judgement]:
    """What contradicts that a row is about one sex alone."""
    for sex in SEXES:
        value = getattr(counts, sex)
        if sex != only and value is not None and value != People(0):
            others = _people(sex)
            message = OTHERS.of(name=name, only=_people(only), others=others)
            yield Problem((*path, sex), message, FIX_OTHERS.of(others=others))
    own, total = getattr(counts, only), counts.total
    if not isinstance(own, People | Share) or not isinstance(total, People | Share):
        return
    if own.is_approximate or total.is_approximate or type(own) is not type(total):
        yield Missing(path, EXACT.of(only=_people(only), name=name))
    elif own != total:
        message = TOTAL.of(name=name, only=_people(only), own=own, total=total)
        yield Problem((*path, "total"), message, FIX_TOTAL.of())


def _people(sex: str) -> Text:
    from samplan.words.terms import words_of  # noqa: PLC0415 - only a message needs it

    return words_of("Sex").get(sex, OF_UNKNOWN_SEX)
