"""What a drawing shows: numbers with their words, and how each is filled. Not how it is drawn.

Sizes are plain numbers on one scale; words are finished, as the tables print them. Women stand first and are
filled, men second and hatched: form and filling tell them apart, colour adds nothing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from samplan.frozen import frozen

Filling = Literal["full", "middle", "pale", "hatched", "open"]
"""Decided and outcome are full, a forecast is hatched, a plan is open; steps tell parts apart."""


@frozen
class Stretch:
    """A part of a bar."""

    name: str
    size: Decimal
    words: str
    filling: Filling = "full"
    parts: tuple[Stretch, ...] = ()
    """What it is made of ("varav"), as far as it is said."""


@frozen
class Stack:
    """A bar made of parts."""

    name: str
    """What stands over it, with its sum."""
    stretches: tuple[Stretch, ...]


@frozen
class Stacks:
    """Wholes and their parts: bars in one scale, under each other."""

    kind: ClassVar[str] = "stacks"
    stacks: tuple[Stack, ...]
    of_which: str = ""
    """The word before what a part is made of: "varav"."""


@frozen
class Bar:
    """A bar from zero; without a size there is no bar, only the words."""

    size: Decimal | None
    words: str
    filling: Filling = "full"
    parts: tuple[Decimal, ...] = ()
    """The sizes of what it is made of, in their order, as far as they are said."""
    is_hidden: bool = False
    """Whether it has a size that nobody may see: a short dashed stroke stands in its place."""


@frozen
class Bars:
    """What is compared: a name and a bar for each of those in the legend."""

    name: str
    bars: tuple[Bar, ...]
    detail: str = ""
    """What is printed under them, in small type: what they are made of, what they are beside."""
    mark: Decimal | None = None
    """A limit or a target across them."""
    mark_words: str = ""


@frozen
class BarGroup:
    """Things that may be compared with each other, under a heading of their own if they have one."""

    heading: str
    items: tuple[Bars, ...]


@frozen
class BarChart:
    """Horizontal bars in one scale from zero."""

    kind: ClassVar[str] = "bars"
    groups: tuple[BarGroup, ...]
    legend: tuple[tuple[Filling, str], ...] = ()


@frozen
class Column:
    """A stock at the end of a year, with the limit of that year."""

    name: str
    under: str
    """What kind of figure it is: outcome, forecast, budget, plan."""
    size: Decimal | None
    words: str
    filling: Filling
    limit: Decimal | None = None
    limit_words: str = ""


@frozen
class ColumnChart:
    """A stock over the years, from zero."""

    kind: ClassVar[str] = "columns"
    columns: tuple[Column, ...]


@frozen
class Dot:
    """A value on a line."""

    value: Decimal
    words: str
    form: Literal["ring", "disc", "diamond"]
    """Where it began, women (or all) now, men now."""


@frozen
class DotLine:
    """The way from where something was to where it should be."""

    name: str
    detail: str
    dots: tuple[Dot, ...]
    target: Decimal | None
    target_words: str = ""


@frozen
class DotChart:
    """Values on lines with one scale, which need not begin at zero."""

    kind: ClassVar[str] = "dots"
    lines: tuple[DotLine, ...]
    low: Decimal
    high: Decimal
    legend: tuple[tuple[Literal["ring", "disc", "diamond", "target"], str], ...] = ()


@frozen
class ShareBar:
    """A whole divided into shares, with the mark that one boundary should be at."""

    kind: ClassVar[str] = "share"
    stretches: tuple[Stretch, ...]
    mark: Decimal | None = None
    """Where the boundary should be, 0 to 1."""
    mark_words: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    """Between which it may be."""
    range_words: str = ""
    is_small: bool = False
    """Whether it stands under a key figure: thin, with its words under it."""


Chart = Stacks | BarChart | ColumnChart | DotChart | ShareBar
