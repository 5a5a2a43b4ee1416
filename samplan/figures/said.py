"""What the texts and headings of a plan say of its items, and what its figure links tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.lent import LENT, lent_at_hand
from samplan.figures.links import figure_links
from samplan.schema.part import present
from samplan.schema.shape import parts, shape_of

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section

_CALLED = ("name", "title", "text", "wording")
"""Fields that an item is called by, or told in."""
_ROWS = ("Row", "StatisticRow")
"""What tables are made of."""
_APART = ("equity", "of_which")
"""What is within a table and not of it: what is told for itself, and parts of rows."""


class Said:
    """What the headings and the texts of a plan say; read when it is first asked for."""

    def __init__(self, plan: Plan) -> None:
        """Keep the plan: `Kin.whole` or `Kin.judged`, where items of other plans may be named."""
        self._plan = plan
        self._words: str | None = None
        self._had: dict[str, bool] = {}
        self._links: set[Path] | None = None  # each path, and what it stands within

    def in_words(self, item: Any) -> bool:  # noqa: ANN401 - any item of a list
        """Whether the name or the wording of an item stands in a text of a section, or as a heading."""
        fields = (getattr(item, name, None) for name in _CALLED)
        return any(self._has(text) for text in fields if text)

    def _has(self, text: str) -> bool:
        if self._words is None:
            sections = list(all_sections(self._plan.sections))
            texts = [text for section in sections for text in (section.heading, section.text) if text]
            self._words = " ".join(" ".join(texts).split()).casefold()
        if text not in self._had:
            self._had[text] = " ".join(text.split()).casefold() in self._words
        return self._had[text]

    def of_fact(self, item: object, within: Path, path: Path) -> bool:
        """Whether a fact of an item stands in a text word for word, or a figure link tells it.

        Args:
            item: The item.
            within: The path of the fact within it.
            path: The path of the item.
        """
        if self.by_a_link((*path, *within)):
            return True
        *steps, name = within
        holder, value = at(item, steps), at(item, within)
        if not isinstance(value, str):
            return False
        field = next(one for one in shape_of(holder).fields if one.name == name)
        if field.refers:
            return self._of_item(field.refers, value)
        return self._has(value) or any(map(self._has, _words_for(type(holder).__name__, field.name, value)))

    def _of_item(self, list_: str, wanted: str) -> bool:
        """Whether the item that an id names is said, be it one of a plan that this one builds on."""
        lent = (one.item for one in lent_at_hand(self._plan, list_)) if list_ in LENT else ()
        items = (*getattr(self._plan, list_, ()), *lent)
        return any(self.in_words(one) for one in items if one.id == wanted)

    def by_links(self, part: object, path: Path) -> bool:
        """Whether figure links tell of a part: of each of its rows, where it has rows."""
        rows = tuple(_rows(part, path))
        return all(map(self.by_a_link, rows)) if rows else self.by_a_link(path)

    def by_a_link(self, path: Path) -> bool:
        """Whether a figure link points to a number there."""
        if self._links is None:
            found = (link.figure for link in figure_links(self._plan))
            paths = [figure.path for figure in found if figure is not None and not figure.plan]
            self._links = {path[:length] for path in paths for length in range(1, len(path) + 1)}
        return path in self._links


def _rows(part: object, path: Path) -> Iterator[Path]:
    """The rows of a table."""
    if shape_of(part).name not in ("Budget", "Table", "Financing", "Statistic"):
        return
    for place, one in parts(part, path):
        if shape_of(one).name in _ROWS and not set(place[len(path) :]) & set(_APART):
            yield place


def _words_for(model: str, field: str, value: str) -> Iterable[str]:
    """The words for a value of a word list, in both languages."""
    from samplan.words.terms import value_words  # noqa: PLC0415 - of few plans it is asked

    words = value_words(model, field, value)
    return () if words is None else (words.sv, words.en)


def at(part: Any, path: Iterable[str | int]) -> Any:  # noqa: ANN401 - whatever stands there
    """What stands at a path within a part."""
    for step in path:
        part = part[step] if isinstance(step, int) else getattr(part, step)
    return part


def all_sections(sections: Sequence[Section]) -> Iterator[Section]:
    """Sections and those within them, in order."""
    for section in sections:
        yield section
        yield from all_sections(section.sections)


def sections_of(plan: Plan) -> Iterator[tuple[Path, Section]]:
    """The sections of a plan and those within them, each with its path; one that was lost is passed over."""
    waiting: list[tuple[Path, Sequence[Section]]] = [(("sections",), plan.sections)]
    while waiting:
        path, sections = waiting.pop(0)
        for index, section in present(sections):
            yield (*path, index), section
            waiting.append(((*path, index, "sections"), section.sections))
