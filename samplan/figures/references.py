"""What the parts of a plan name by id: what is not there, and what leads back to itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from samplan.figures.kin import items_of
from samplan.figures.lent import LENT
from samplan.figures.people import rows_of
from samplan.figures.selection import listed, listed_by_others, unknown_ids
from samplan.frozen import frozen
from samplan.schema.shape import SHAPES, field_at, parts
from samplan.schema.tables import is_derived

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.results import Path
    from samplan.schema.budget import Row


def _is_list_of(model: str, to: str) -> bool:
    found = field_at(tuple(to.split(".")))
    return found is not None and found.model == model


REFERRING = {
    name: tuple((field.name, field.refers) for field in shape.fields if field.refers)
    for name, shape in SHAPES.items()
}
"""By model: the fields that hold ids, and the list that they refer to."""
_LEADING_ON = {
    name: fields
    for name, refers in REFERRING.items()
    if (fields := tuple(field for field, to in refers if _is_list_of(name, to)))
}
"""By model: the fields that name another item of the list that the item itself stands in: a goal above."""


@frozen
class Dangling:
    """An id that names nothing."""

    id: str
    path: Path
    among: str
    """What it should be among: a list of the plan, `shown`, `indicators`, `own` or `feeds`."""
    items: tuple[Any, ...]
    """Those that there are."""
    of: Any = None
    """Whose they are: the goal of the indicators, the word for what is shown."""
    is_lent: bool = True
    """Whether it may stand in another plan that the plan builds on."""


class Lists:
    """The lists of a plan, with those of the plans that it builds on, in which ids are looked up."""

    def __init__(self, kin: Kin) -> None:
        """Take the plan and those at hand."""
        self.kin = kin
        self._items: dict[str, dict[str, Any]] = {}

    def items(self, name: str) -> dict[str, Any]:
        """The items of a list by id."""
        if name not in self._items:
            self._items[name] = {one.item.id: one.item for one in items_of(self.kin, name)}
        return self._items[name]


def dangling(part: Any, path: Path, lists: Lists) -> Iterator[Dangling]:  # noqa: ANN401 - any part of a plan
    """The ids that a part names and that are not there."""
    model = type(part).__name__
    for field, refers in REFERRING[model]:
        if (value := getattr(part, field)) not in (None, ()):
            for one, place in _each(value, (*path, field)):
                if one not in lists.items(refers):
                    yield Dangling(one, place, refers, tuple(lists.items(refers).values()))
    if model in _OF_ITS_OWN:
        yield from _OF_ITS_OWN[model](part, path, lists)


def _each(value: str | tuple[str, ...] | None, path: Path) -> Iterator[tuple[str, Path]]:
    if isinstance(value, str):
        yield value, path
    else:
        yield from ((one, (*path, index)) for index, one in enumerate(value or ()))


def _of_show(show: Any, path: Path, lists: Lists) -> Iterator[Dangling]:  # noqa: ANN401 - a Show
    plan = lists.kin.judged
    for name in unknown_ids(plan, show):
        items, place = (*listed(plan, show), *listed_by_others(plan, show)), show.where.ids.index(name)
        yield Dangling(name, (*path, "where", "ids", place), "shown", items, show.what, show.what in LENT)


def _of_financing(financing: Any, path: Path, lists: Lists) -> Iterator[Dangling]:  # noqa: ANN401 - a Financing
    budget = lists.kin.plan.budget
    for field, rows in (("own", financing.rows), ("feeds", budget.costs if budget else ())):
        name, known = getattr(financing, field), tuple(_all_rows(rows))
        if name is not None and name not in [row.id for row in known]:
            yield Dangling(name, (*path, field), field, known, is_lent=False)


def _all_rows(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _all_rows(row.of_which)


def _of_outcome(outcome: Any, path: Path, lists: Lists) -> Iterator[Dangling]:  # noqa: ANN401 - an Outcome
    """Nothing where the goal is unknown: that is said already."""
    goals = [goal for plan in lists.kin.near for goal in plan.goals if goal.id == outcome.goal]
    known = tuple(indicator for goal in goals for indicator in goal.indicators)
    if outcome.indicator is not None and goals and outcome.indicator not in [one.id for one in known]:
        yield Dangling(outcome.indicator, (*path, "indicator"), "indicators", known, goals[0], is_lent=False)


_OF_ITS_OWN = {"Show": _of_show, "Financing": _of_financing, "Outcome": _of_outcome}
"""By model: ids that are looked up in what is shown, in rows, in the indicators of a goal."""


def names_within(part: Any) -> bool:  # noqa: ANN401 - any part of a plan
    """Whether a part names keys, columns or rows of its own: what few do."""
    names = _NAMING.get(type(part).__name__)
    found = names is not None and names(part)
    return bool(part.assumed) or found


def _statistic_names(statistic: Any) -> bool:  # noqa: ANN401 - a Statistic
    return any(row.of for _, row in rows_of(statistic))


def _row_names(row: Any) -> bool:  # noqa: ANN401 - a Row
    return row.intervention is not None and bool(row.interventions)


def _table_names(table: Any) -> bool:  # noqa: ANN401 - a table of money
    rows = (*getattr(table, "income", ()), *getattr(table, "costs", ()))
    columns = any(column.of or is_derived(column) for column in table.columns)
    return columns or bool(getattr(table, "moves", ())) or any(row.sum_of for row in rows)


_NAMING: dict[str, Callable[[Any], bool]] = {
    "Statistic": _statistic_names,
    "Row": _row_names,
    **dict.fromkeys(("Budget", "Table", "Financing"), _table_names),
}
"""By model: whether one names columns or rows of its own."""


def rounds(plan: Any) -> Iterator[tuple[Any, Path]]:  # noqa: ANN401 - a plan
    """The items that are parts of themselves or come before themselves, by way of others or not.

    Returns:
        Each with the path of the key that leads on from it.
    """
    ways: dict[tuple[str, str], dict[str, tuple[tuple[str, ...], Any, Path]]] = {}
    for path, part in parts(plan, is_whole=False):
        model = type(part).__name__
        for field in _LEADING_ON.get(model, ()):
            if to := getattr(part, field):
                ids = tuple(one for one, _ in _each(to, ()))
                ways.setdefault((model, field), {})[part.id] = (ids, part, (*path, field))  # type: ignore[attr-defined]  # an item
    for links in ways.values():
        for start, (_, item, place) in links.items():
            if start in _reached(start, {name: ids for name, (ids, *_) in links.items()}):
                yield item, place


def _reached(start: str, links: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The items that one leads to, by way of others or not."""
    reached, ahead = set[str](), [start]
    while ahead:
        new = set(links.get(ahead.pop(), ())) - reached
        reached |= new
        ahead.extend(new)
    return reached
