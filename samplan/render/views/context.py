"""What every view needs: the plan, its neighbours, its language, and names for places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from samplan.expression import Expression
from samplan.figures.far_lookup import far_figure
from samplan.figures.kin import Kin, item_of
from samplan.figures.lookup import find_figure
from samplan.frozen import fresh, frozen, record, replace
from samplan.prose.plain import first_words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.own_words import NO_OWN, OwnWords
from samplan.render.views.trees import numbered, prose_tree
from samplan.render.words import say
from samplan.schema.kinship import FAR
from samplan.schema.printed import printed_of
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Amount, Count, Number, People, Quantity, Result, Share, Unknown
from samplan.texts import Language, Message, Text
from samplan.words.phrases import HIDDEN_NUMBER

if TYPE_CHECKING:
    from samplan.prose.tree import Block
    from samplan.render.charts import Chart
    from samplan.results import Path
    from samplan.schema.part import Part
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Qualifier

T = TypeVar("T")
_NOT_IN_ANCHORS = Expression(r"[^\w\- ]")
_NAMELESS = "section"
LONGEST_NAME = 60
"""How many characters of a text stand for the item that it describes."""


@record
class Anchors:
    """Gives every heading a name of its own, as the usual readers of Markdown name them.

    Headings must come in the order of the document, so that a second "Mål" is `mål-1` to all.
    """

    _given: set[str] = fresh(factory=set)
    _times: Counter[str] = fresh(factory=Counter)
    _tables: int = 0
    _charts: int = 0
    _notes: int = 0
    _drawn: set[Chart] = fresh(factory=set)

    def claim(self, heading: str) -> str:
        """The name of the next heading."""
        wanted = _NOT_IN_ANCHORS.sub("", heading.strip().lower()).replace(" ", "-") or _NAMELESS
        name = wanted
        while name in self._given:
            self._times[wanted] += 1
            name = f"{wanted}-{self._times[wanted]}"
        self._given.add(name)
        return name

    def next_table(self) -> tuple[str, int]:
        """The name and the number of the next table; a full stop keeps the name apart from headings."""
        self._tables += 1
        return f"table.{self._tables}", self._tables

    def next_chart(self) -> tuple[str, int]:
        """The name and the number of the next chart."""
        self._charts += 1
        return f"chart.{self._charts}", self._charts

    def next_note(self) -> int:
        """The number of the next note on a figure."""
        self._notes += 1
        return self._notes

    def is_first(self, chart: Chart) -> bool:
        """Whether the document has not drawn the same chart yet; now it has."""
        is_first = chart not in self._drawn
        self._drawn.add(chart)
        return is_first


@frozen
class Context:
    """A plan on its way to paper."""

    kin: Kin
    """The plan with those that it names, as far as they are at hand."""
    rules: Mapping[str, Text] = MappingProxyType({})
    """The titles of rules by their ids, for the deviations that name them."""
    anchors: Anchors = fresh(factory=Anchors)
    meant: Mapping[int, Part] = MappingProxyType({})
    """What parts must mean, by the `id` of those in `plan` that have lines as their source prints them."""
    words: OwnWords = NO_OWN
    """What the project says in place of samplan's words."""
    paths: Mapping[int, Path] = MappingProxyType({})
    """Where the parts of `plan` stand in it, by their `id`; empty where nobody asks what stands where."""

    def path_of(self, part: object, *steps: str) -> Path:
        """Where a part of the plan stands, or a field of it; empty where nobody asks."""
        return (*path, *steps) if (path := self.paths.get(id(part), ())) else ()

    def intended(self, part: T) -> T:
        """A part as it is meant; those of `plan` have their lines as the source prints them."""
        return cast("T", self.meant.get(id(part), part))

    @property
    def plan(self) -> Plan:
        """The plan, with what the plans that it names say about its association where it says nothing."""
        return self.kin.whole

    @property
    def language(self) -> Language:
        """The language of the document."""
        return self.plan.language

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plan and those that it builds on, in which a name is looked for in this order."""
        return (self.plan, *(one.plan for one in self.kin.lenders if one.link != "revises"))

    def say(self, message: Message | Text, /, **facts: object) -> str:
        """A text in the language of the document, with its facts."""
        said = message.of(**facts) if isinstance(message, Text) else message
        return say(self.words.message(said), self.language)

    def capitalised(self, text: Text | Message) -> str:
        """A text as the beginning of a line."""
        words = self.say(text)
        return words[:1].upper() + words[1:]

    def prose(self, text: str) -> tuple[Block, ...]:
        """A text of the plan as a tree, its figure links as words or figures."""
        return prose_tree(text, self._figure, self._hides)

    def _hides(self, path: str) -> bool:
        """Whether a figure is one of people so few that it is not shown."""
        figure = find_figure(self.plan, path)
        if figure is None and FAR in path and (far := far_figure(self.kin, path)) is not None:
            figure = far.figure
        return figure is not None and figure.is_hidden

    def _figure(self, path: str) -> str:
        figure = find_figure(self.plan, path)
        if figure is None and FAR in path and (far := far_figure(self.kin, path)) is not None:
            if far.plan is None:
                return self.say(labels.PLAN_NOT_AT_HAND, plan=far.id)
            figure = far.figure
        if figure is None:
            return self.say(labels.NO_FIGURE)
        if figure.value is None:
            return self.say(HIDDEN_NUMBER) if figure.is_hidden else filters.read_aloud(None, self.language)
        return self.measured(figure.value)

    def as_printed(self, value: object, words: str) -> str:
        """What the source prints in place of a value; the words for the value where it prints that."""
        printed = printed_of(value)
        if isinstance(printed, Amount):
            return self.measured(printed)
        return words if printed is None else filters.unbroken(printed)

    def quantity(self, value: People | Quantity) -> str:
        """A number, how many people, a share or an amount, as the document prints it."""
        return self.as_printed(value, self.measured(value))

    def measured(self, value: People | Quantity) -> str:
        """A number, how many people, a share or an amount, as it is meant, in words."""
        match value:
            case Amount():
                return filters.amount(value, self.language)
            case Share():
                return filters.percent(value, self.language)
            case People() | Number():
                return filters.number(value, self.language)

    def bound(self, value: Quantity, word: Qualifier) -> str:
        """A number in words that stand after `word`, which is not said twice: not "minst minst 5"."""
        return self.quantity(replace(value, qualifier=None) if value.qualifier == word else value)

    def count(self, value: Count | Result) -> str:
        """How many people, or which part of them, as the document prints it; a sign for what is missing."""
        if value is None or isinstance(value, Unknown):
            return self.as_printed(value, filters.number(value, self.language))
        return self.quantity(value)

    def read_aloud(self, value: object) -> str:
        """What to say in place of the sign that stands for a missing value; empty where none does."""
        return "" if printed_of(value) else filters.read_aloud(value, self.language)

    def when(self, value: When | date) -> str:
        """A point in time, as exactly as it is said."""
        write = filters.when if isinstance(value, When) else filters.iso_date
        words = write(value, self.language)  # type: ignore[arg-type]  # each with its own
        return self.as_printed(value, words)

    def period(self, value: Period) -> str:
        """A period in words."""
        return self.as_printed(value, filters.period(value, self.language))

    def duration(self, value: Duration) -> str:
        """How long something lasts, in words."""
        return self.as_printed(value, filters.duration(value, self.language))

    def list(self, names: tuple[str, ...] | list[str]) -> str:
        """Names as one list in words."""
        return filters.join_words(names, self.language)

    def names(self, names: Sequence[str]) -> str:
        """Names as one list: in words where they are words, else between commas or semicolons.

        With "och" between them, `Arbete eller studier och Unga vuxna` reads as one name.
        """
        if not any(name[:1].isupper() for name in names[1:]):
            return self.list(tuple(names))
        return ("; " if any("," in name for name in names) else ", ").join(names)

    def name_of(self, field_name: str, wanted: str) -> str:
        """What an item is called, here or in a neighbouring plan: its name, else how its text begins.

        An id is never printed: an item that none of these plans has is said to be in another one.
        """
        if (found := item_of(self.kin, field_name, wanted)) is None:
            return self.say(labels.IN_ANOTHER_PLAN)
        name = getattr(found.item, "name", None) or first_words(found.item.text, LONGEST_NAME)
        return numbered(getattr(found.item, "number", None), name)
