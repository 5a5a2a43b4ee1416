"""What samplan says, before it is put into words: sentences in two languages with typed facts.

Everything a reader of samplan sees in Swedish or English is a `Text`, beside the thing it
speaks of. Numbers, dates and lists stay values until `samplan.render.words` writes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

from samplan.frozen import frozen

Language = Literal["sv", "en"]
"""The languages that samplan speaks, each complete."""


@frozen
class Text:
    """One text in both languages; `{names}` stand for facts."""

    sv: str
    en: str

    def in_language(self, language: Language) -> str:
        """This text in one language, as it is written: its `{names}` stand there still."""
        return self.sv if language == "sv" else self.en

    def of(self, **facts: object) -> Message:
        """This text with its facts.

        Facts are typed values (`Amount`, `Share`, `Decimal`, `date`, `str`, another `Text`,
        or a tuple of them); `samplan.render.words` writes them in the reader's language.
        """
        return Message(self, facts)


@frozen
class Message:
    """A text and the facts it names."""

    text: Text
    facts: Mapping[str, object] = MappingProxyType({})


@frozen
class Counted:
    """A fact: a number of things, in the words for one and for any other number."""

    number: int
    one: Text
    """Holds where the number is 1; may name it: `{number}`."""
    many: Text


class Alike(tuple[object, ...]):
    """Facts of several columns, one each: said once where they are all the same.

    For machines they are a list as any other.
    """

    __slots__ = ()
    once: ClassVar[Text] = Text(sv="{fact}", en="{fact}")
    """How the one is said that stands for all."""

    @property
    def is_one(self) -> bool:
        """Whether one can stand for all."""
        return len(self) > 1 and all(fact == self[0] for fact in self)


class Either(tuple[object, ...]):
    """Facts of which one is enough: said with "eller". For machines they are a list as any other."""

    __slots__ = ()


class EachYear(Alike):
    """Facts of several years: "450 tkr varje år"."""

    __slots__ = ()
    once: ClassVar[Text] = Text(sv="{fact} varje år", en="{fact} each year")


class EachColumn(Alike):
    """Facts of several columns that are no years."""

    __slots__ = ()
    once: ClassVar[Text] = Text(sv="{fact} i varje kolumn", en="{fact} in each column")
