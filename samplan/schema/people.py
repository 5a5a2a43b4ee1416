"""Numbers of people, or shares of them, by sex."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Level, Model
from samplan.schema.base import Unit as UnitOf
from samplan.schema.fields import CountField


class BySex(Model):
    """Women and men, as numbers of people or shares of them."""

    women: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """Women."""
    men: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """Men."""
    unknown: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """People whose sex is not known, or is neither."""


class Counts(BySex):
    """Numbers of people, or shares of them, by sex."""

    short: ClassVar[str] = "total"

    total: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """All together."""
