"""Messages in words: each fact written by its type, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from string import Formatter

from samplan.render import filters
from samplan.schema.values import Ages, Amount, Period, Share, Unknown
from samplan.texts import Counted, Language, Message, Text

_FIRST_GROUPED = 10_000


def say(message: Message | Text, language: Language) -> str:
    """The message in one language, its facts filled in.

    Raises:
        ValueError: The text names a fact that it does not have.
        TypeError: A fact has a type that has no words.
    """
    if isinstance(message, Text):
        return _fill(message, {}, language)
    return _fill(message.text, message.facts, language)


def say_fact(fact: object, language: Language) -> str:  # noqa: PLR0911 - one type, one line
    """One fact in words. A `str` stands for itself and is never read as a template.

    Raises:
        TypeError: The fact has a type that has no words: a float, a truth value.
    """
    match fact:
        case str():
            return fact
        case Text() | Message():
            return say(fact, language)
        case Counted():
            return _say_counted(fact, language)
        case bool():
            pass
        case int():
            return _say_integer(fact, language)
        case tuple():
            return filters.join_words((say_fact(part, language) for part in fact), language)
        case None | Unknown.UNKNOWN:
            return filters.read_aloud(fact, language)
        case Amount():
            return filters.amount(fact, language)
        case _:
            return _say_measure(fact, language)
    raise TypeError(f"no words for a fact of type {type(fact).__name__}")


def _say_measure(fact: object, language: Language) -> str:
    match fact:
        case Decimal():
            return filters.number(fact, language)
        case Share() | Fraction():
            return filters.percent(fact, language)
        case date():
            return filters.iso_date(fact, language)
        case Period():
            return filters.period(fact, language)
        case Ages():
            return filters.ages(fact, language)
        case _:
            raise TypeError(f"no words for a fact of type {type(fact).__name__}")


def _say_integer(fact: int, language: Language) -> str:
    """A whole number. Four digits are not grouped, because they may be a year."""
    if abs(fact) >= _FIRST_GROUPED:
        return filters.number(fact, language)
    return f"{filters.MINUS}{-fact}" if fact < 0 else str(fact)


def _say_counted(fact: Counted, language: Language) -> str:
    text = fact.one if fact.number == 1 else fact.many
    names = {name for _, name in _pieces(text.sv if language == "sv" else text.en) if name}
    return _fill(text, {"number": fact.number} if names else {}, language)


def _fill(text: Text, facts: Mapping[str, object], language: Language) -> str:
    pieces = _pieces(text.sv if language == "sv" else text.en)
    names = {name for _, name in pieces if name is not None}
    if not names <= facts.keys():  # message and remedy of a finding share their facts
        raise ValueError(f"{text.en!r} in {language} names {sorted(names)}, its facts are {sorted(facts)}")
    return "".join(
        literal if name is None else literal + say_fact(facts[name], language) for literal, name in pieces
    )


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[tuple[str, str | None], ...]:
    """The template as literal stretches, each with the name that follows it."""
    pieces = []
    for literal, name, specification, conversion in Formatter().parse(template):
        if name is not None and (specification or conversion or not name.isidentifier()):
            raise ValueError(f"{template!r}: only plain names stand between braces")
        pieces.append((literal, name))
    return tuple(pieces)
