"""A project's own words for single words of documents: Behovsgrupper for Målgrupper.

Whatever a document says is a `Text`; where it is put into words its template is looked up here, whole. So
an entry holds in every format, and never changes a part of another word or a text of the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from string import Formatter
from types import MappingProxyType, ModuleType
from typing import cast

from samplan.frozen import frozen
from samplan.texts import Counted, Language, Message, Text

_CATALOGUES = ("samplan.words", "samplan.render.labels")
"""Where the words of documents stand."""
_OTHERS = ("samplan.words.phrases", "samplan.render.labels.changes")
"""Those of findings and differences."""
_NONE: Mapping[str, str] = MappingProxyType({})


@frozen
class OwnWords:
    """What is said in place of what, in each language."""

    sv: Mapping[str, str] = _NONE
    en: Mapping[str, str] = _NONE

    def message(self, message: Message | Text) -> Message | Text:
        """A message in the project's words, with those of its facts that are texts."""
        if not (self.sv or self.en):
            return message
        if isinstance(message, Text):
            return self._text(message)
        return Message(
            self._text(message.text), {name: self._fact(fact) for name, fact in message.facts.items()}
        )

    def _text(self, text: Text) -> Text:
        return Text(own_word(self.sv, text.sv), own_word(self.en, text.en))

    def _fact(self, fact: object) -> object:
        match fact:
            case Text() | Message():
                return self.message(fact)
            case Counted():
                return Counted(fact.number, self._text(fact.one), self._text(fact.many))
            case tuple():
                return type(fact)(map(self._fact, fact))
            case _:
                return fact


NO_OWN = OwnWords()
"""Those of a project that replaces none."""


def own_word(own: Mapping[str, str], word: str) -> str:
    """The project's word for one; itself where it has none.

    An entry holds for the word with a capital and without, as it is printed: "Målgrupper" as a heading,
    "målgrupper" in a line.
    """
    if word in own:
        return own[word]
    other = _other_case(word)
    if other not in own:
        return word
    return own[other] if _is_name(own[other]) else _other_case(own[other])


def _other_case(word: str) -> str:
    """A word with its first letter large where it is small, and small where it is large."""
    return word[:1].swapcase() + word[1:]


def _is_name(word: str) -> bool:
    """Whether a word keeps its capital within a line: RAR, LSS-grupper."""
    return word[:2].isupper()


def known_words(language: Language) -> frozenset[str]:
    """Every word, heading and sentence that documents may have, as it is written in the catalogues."""
    found: set[str] = set()
    for module in _modules():
        for value in vars(module).values():
            found.update(text.in_language(language) for text in _texts(value))
    return frozenset(found)


def _modules() -> Iterator[ModuleType]:
    from pkgutil import walk_packages  # noqa: PLC0415 - only where a project has words of its own

    for name in _CATALOGUES:
        package = import_module(name)
        yield package
        for one in walk_packages(package.__path__, f"{name}."):
            if one.name not in _OTHERS:
                yield import_module(one.name)


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif hasattr(value, "__match_args__") and not isinstance(value, type):
        for name in cast("tuple[str, ...]", value.__match_args__):
            yield from _texts(getattr(value, name))


def facts_named(template: str) -> frozenset[str] | None:
    """The names between braces in a text; None where its braces do not fit."""
    try:
        names = [
            (name, specification, conversion)
            for _, name, specification, conversion in Formatter().parse(template)
            if name is not None
        ]
    except ValueError:
        return None
    if any(specification or conversion for _, specification, conversion in names):
        return None
    return frozenset(name for name, _, _ in names)
