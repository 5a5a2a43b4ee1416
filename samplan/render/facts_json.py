"""The facts of a message for machines: numbers as they are, all else in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, assert_never

from samplan.render.time_json import plain_duration, plain_period, plain_when
from samplan.render.words import Measure, known_fact, say, say_fact
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Counted, Language, Message, Text


def plain_facts(message: Message, language: Language) -> dict[str, Any]:
    """What a message names, by the names that its text has for it."""
    return {name: plain_fact(value, language) for name, value in message.facts.items()}


def plain_fact(fact: object, language: Language) -> Any:  # noqa: ANN401, PLR0911 - one type, one line
    """One fact as JSON data, never null: what is no number is said in words.

    Numbers other than whole ones are strings, so that nothing is lost.
    """
    match known_fact(fact):
        case str() as words:
            return words
        case Text() | Message() as message:
            return say(message, language)
        case Counted() as counted:
            return counted.number
        case Unknown() as unknown:
            return unknown.word
        case None:
            return say_fact(None, language)
        case tuple() as parts:
            return [plain_fact(part, language) for part in parts]
        case measure:
            return _plain_measure(measure)


def _plain_measure(fact: Measure) -> Any:  # noqa: ANN401, C901, PLR0911 - one type, one line
    match fact:
        case int():
            return fact
        case Amount():
            return _said(value=f"{fact.value:f}", unit=fact.unit, qualifier=fact.qualifier, high=_high(fact))
        case Share():
            more = _said(qualifier=fact.qualifier, high=_high(fact))
            return {"part": f"{fact.part:f}", "whole": f"{fact.whole:f}", **more}
        case People() | Number():
            number = fact.value if isinstance(fact, People) else f"{fact.value:f}"
            more = _said(qualifier=fact.qualifier, unit=getattr(fact, "unit", None), high=_high(fact))
            return {"value": number, **more} if more else number
        case Fraction():
            return {"part": str(fact.numerator), "whole": str(fact.denominator)}
        case Decimal():
            return f"{fact:f}"
        case When():
            return plain_when(fact)
        case Period():
            return plain_period(fact)
        case Duration():
            return plain_duration(fact)
        case Ages():
            return _said(**{"from": fact.low, "to": fact.high})
        case date():
            return fact.isoformat()
        case _:
            assert_never(fact)


def _high(fact: Amount | Share | People | Number) -> str | int | None:
    """The upper of two bounds, as the lower one is given."""
    return f"{fact.high:f}" if isinstance(fact.high, Decimal) else fact.high


def _said(**parts: str | int | None) -> dict[str, str | int]:
    """The parts that there are: an exact amount has no qualifier, ages may have an open end."""
    return {name: part for name, part in parts.items() if part is not None}
