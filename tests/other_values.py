"""Plans in which one field holds another value: what tests of documents and differences are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from samplan.loading.tree import read_tree
from samplan.results import Path as PlanPath
from samplan.schema import terms
from samplan.schema.plan import Plan
from samplan.schema.reader import read_plan
from samplan.schema.shape import SHAPES, Field, Shape
from tests.running import ROOT

FILES = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))
"""The plans whose fields are tried."""
PLAIN: tuple[Any, ...] = (2031, "2031-03-04", "31 %", "31 tkr", 31, "31–33", "något annat", "annan-sak")
"""Values of which one fits where no neighbour of the present value does."""


def data_of(file: Path) -> dict[str, Any]:
    """The plain data of a plan file."""
    tree = read_tree(file.name, file.read_bytes()).tree
    assert tree is not None, file
    data: dict[str, Any] = tree.data
    return data


def places(data: Any, shape: Shape = SHAPES["Plan"], path: PlanPath = ()) -> Iterator[tuple[str, PlanPath]]:  # noqa: ANN401 - plain data
    """Every field that plain data gives by its key, as `Model.field`, with its path."""
    if not isinstance(data, dict):
        return
    for field in shape.fields:
        if field.name not in data:
            continue
        yield f"{shape.name}.{field.name}", (*path, field.name)
        inner = data[field.name]
        if field.model:
            several = enumerate(inner) if isinstance(inner, list) else [(None, inner)]
            for index, one in several:
                step: PlanPath = () if index is None else (index,)
                yield from places(one, SHAPES[field.model], (*path, field.name, *step))


def others(value: Any, field: Field) -> Iterator[Any]:  # noqa: ANN401 - plain data
    """Values that may stand in place of a value; the reader tells which of them the format takes."""
    if isinstance(value, list):
        yield value[:-1]
        for other in others(value[0], field) if value else ():
            yield [other, *value[1:]]
    elif isinstance(value, dict):
        yield from ({**value, key: f"{one} x"} for key, one in value.items() if isinstance(one, str))
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int | Decimal):
        yield value + 1
    elif isinstance(value, str):
        yield from get_args(getattr(terms, field.type, None))
        yield from (f"{value} x", f"{value}-x")
    yield from PLAIN


def plans_with_another(data: dict[str, Any], path: PlanPath, field: Field) -> Iterator[Plan]:
    """The plans that differ from the data in the value of one field alone, or in that it is left out."""
    value = at(data, path)
    for other in others(value, field):
        if other != value and (plan := plan_of(put(data, path, other))):
            yield plan
    if field.default and (plan := plan_of(put(data, path))):
        yield plan


def plan_of(data: dict[str, Any]) -> Plan | None:
    """The plan that plain data describes; None where the format does not take it."""
    read = read_plan(data)
    return None if read.refusals else read.plan


def at(data: Any, path: Iterable[str | int]) -> Any:  # noqa: ANN401 - plain data
    """What stands at a path in plain data."""
    for step in path:
        data = data[step]
    return data


def put(data: Any, path: PlanPath, *value: Any) -> Any:  # noqa: ANN401 - plain data
    """Plain data with another value at a path; without a value, without what stands there."""
    step, *rest = path
    copied = data.copy()
    if rest:
        copied[step] = put(data[step], tuple(rest), *value)
    elif value:
        copied[step] = value[0]
    else:
        del copied[step]
    return copied
