"""Messages in words: each fact written by its type, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from string import Formatter
from typing import assert_never, get_args

from samplan.render import filters
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Alike, Counted, Either, Language, Message, Text

Measure = int | Decimal | Fraction | Amount | People | Number | Share | date | When | Period | Duration | Ages
"""Facts that are numbers, or made of them."""

Fact = str | Text | Message | Counted | Unknown | Measure | tuple[object, ...] | None
"""Everything that a message may hold. A new type is a line here, in `say_fact` and in `facts_json`."""

KNOWN = (str, Text, Message, Counted, Unknown, *get_args(Measure), tuple, type(None))
"""The types of `Fact`."""

_FIRST_GROUPED = 10_000


def say(message: Message | Text, language: Language) -> str:
    """The message in one language, its facts filled in.

    Raises:
        ValueError: The text names a fact that it does not have.
    """
    if isinstance(message, Text):
        return _fill(message, {}, language)
    return _fill(message.text, message.facts, language)


def known_fact(fact: object) -> Fact:
    """The fact, as one of the types that have words; one of any other type as Python writes it.

    A report is never lost over one fact; a test over all cases holds that no message has such a one.
    """
    return fact if isinstance(fact, KNOWN) and not isinstance(fact, bool) else str(fact)


def say_fact(fact: object, language: Language) -> str:  # noqa: PLR0911 - one type, one line
    """One fact in words. A `str` stands for itself and is never read as a template."""
    match known_fact(fact):
        case str() as words:
            return words
        case Text() | Message() as message:
            return say(message, language)
        case Counted() as counted:
            return _say_counted(counted, language)
        case Alike() as same if same.is_one:
            return say(same.once.of(fact=same[0]), language)
        case tuple() as parts:
            words_of_parts = (say_fact(part, language) for part in parts)
            return filters.join_words(words_of_parts, language, is_either=isinstance(parts, Either))
        case (None | Unknown()) as absent:
            return filters.read_aloud(absent, language)
        case measure:
            return _say_measure(measure, language)


def _say_measure(fact: Measure, language: Language) -> str:  # noqa: PLR0911 - one type, one line
    match fact:
        case int():
            return _say_integer(fact, language)
        case Amount():
            return filters.amount(fact, language)
        case People() | Number() | Decimal():
            return filters.number(fact, language)
        case Share() | Fraction():
            return filters.percent(fact, language)
        case date():
            return filters.iso_date(fact, language)
        case When():
            return filters.when(fact, language)
        case Period():
            return filters.period(fact, language)
        case Duration():
            return filters.duration(fact, language)
        case Ages():
            return filters.ages(fact, language)
        case _:
            assert_never(fact)


def _say_integer(fact: int, language: Language) -> str:
    """A whole number. Four digits are not grouped, because they may be a year."""
    if abs(fact) >= _FIRST_GROUPED:
        return filters.number(fact, language)
    return f"{filters.MINUS}{-fact}" if fact < 0 else str(fact)


def _say_counted(fact: Counted, language: Language) -> str:
    text = fact.one if fact.number == 1 else fact.many
    names = {name for _, name in _pieces(text.in_language(language)) if name}
    return _fill(text, {"number": fact.number} if names else {}, language)


def _fill(text: Text, facts: Mapping[str, object], language: Language) -> str:
    pieces = _pieces(text.in_language(language))
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
