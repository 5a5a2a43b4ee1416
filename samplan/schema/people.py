"""Numbers of people, or shares of them, by sex."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import FreeList, Level, Line, Model
from samplan.schema.base import Unit as UnitOf
from samplan.schema.fields import CountField, ShareField, TotalField


class BySex(Model):
    """Women and men, as numbers of people or shares of them."""

    women: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """Women."""
    men: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """Men."""
    unknown: Annotated[CountField, Level("data"), UnitOf("people")] = None
    """People whose sex is not known, or is neither."""


class Shares(Model):
    """Which part of a whole they are, by sex, beside how many they are."""

    short: ClassVar[str] = "total"

    women: Annotated[ShareField | None, Level("data")] = None
    """Women: the part of all women of the whole."""
    men: Annotated[ShareField | None, Level("data")] = None
    """Men: the part of all men of the whole."""
    unknown: Annotated[ShareField | None, Level("data")] = None
    """People whose sex is not known, or is neither."""
    total: Annotated[ShareField | None, Level("data")] = None
    """All together."""


class Counts(BySex):
    """Numbers of people, or shares of them, by sex."""

    short: ClassVar[str] = "total"

    total: Annotated[TotalField, Level("data"), UnitOf("people")] = None
    """All together."""


class CountsOfWhole(Counts):
    """Numbers of people by sex, and which part they are of a whole."""

    short: ClassVar[str] = ""

    share: Annotated[Shares | None, Level("data")] = None
    """Which part they are of the whole that `of` names, beside their number."""
    of: Annotated[tuple[Line, ...], FreeList, Level("data")] = ()
    """For shares: the whole that they are shares of, as the name of a row, of several, or in words."""
