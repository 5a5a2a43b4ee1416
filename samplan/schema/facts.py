"""Single figures that a document names and that stand in none of its tables."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Item, Level, Line, Prose
from samplan.schema.fields import PeriodField, QuantityField, WhenField


class Fact(Item):
    """A key figure, or money that only the prose names: another year's grant, another authority's cost."""

    pair: ClassVar[tuple[str, ...]] = ("name", "value")

    name: Annotated[Line, Level("data")]
    """What the figure is about."""
    value: Annotated[QuantityField, Level("data")]
    """The number, share or amount as the document gives it."""
    on: Annotated[WhenField | None, Level("data")] = None
    """When it held."""
    period: Annotated[PeriodField | None, Level("data")] = None
    """The period that it is of."""
    of: Annotated[Line | None, Level("data")] = None
    """What a share is a share of, in the document's words."""
    source: Annotated[Line | None, Level("data")] = None
    """Where the document has it from."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about it."""
