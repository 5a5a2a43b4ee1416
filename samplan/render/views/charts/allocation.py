"""How efforts are divided, against how they should be."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.render import filters
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, Filling, ShareBar, Stretch
from samplan.render.labels import charts as labels
from samplan.render.views.charts.figure import FEWEST, figure
from samplan.schema.values import Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samplan.figures.allocation import ClassShare
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.limit import Allocation

_FILLINGS: tuple[Filling, ...] = ("full", "pale")
_ROOM = Fraction(2, 100)
"""How far shares that are printed rounded may be from a whole together."""


def allocation_charts(
    context: Context, one: Allocation, shares: Sequence[ClassShare], caption: str
) -> tuple[ChartView, ...]:
    """The shares that each class has, beside those that it should have; nothing where they are no whole.

    Args:
        context: The plan it stands in.
        one: The allocation.
        shares: What each of its classes has, as stated, else as computed; none where that is not known.
        caption: What its table is called.
    """
    whole = sum((_fraction(share) for share in shares), Fraction(0))
    if len(shares) < FEWEST or abs(whole - 1) > _ROOM:
        return ()
    chart = _two(context, one, shares) if len(shares) == len(_FILLINGS) else _several(context, shares)
    figures = (
        context.say(
            labels.NAME_AND_FIGURES,
            name=share.name,
            figures=context.say(
                labels.WANTED, actual=_words(context, share.actual), wanted=_words(context, share.wanted)
            ),
        )
        for share in shares
    )
    return figure(
        context,
        chart,
        context.say(labels.AGAINST_TARGET, name=caption),
        finding=_finding(context, one, shares),
        description=" ".join((*figures, *_allowed(context, chart))),
    )


def _fraction(share: ClassShare) -> Fraction:
    return share.actual.fraction if isinstance(share.actual, Share) else share.actual


def _words(context: Context, share: Share | Fraction) -> str:
    return context.as_printed(share, filters.percent(share, context.language))


def _decimal(fraction: Fraction) -> Decimal:
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def _two(context: Context, one: Allocation, shares: Sequence[ClassShare]) -> ShareBar:
    """A bar of two parts, with the boundary that they should have."""
    stretches = tuple(
        Stretch(
            filters.unbroken(share.name), _decimal(_fraction(share)), _words(context, share.actual), filling
        )
        for share, filling in zip(shares, _FILLINGS, strict=True)
    )
    wanted = shares[0].wanted
    mark_words = context.say(labels.THE_TARGET, share=_words(context, wanted))
    if one.tolerance is None:
        return ShareBar(stretches, _decimal(wanted.fraction), mark_words)
    low = max(wanted.fraction - one.tolerance.fraction, Fraction(0))
    high = min(wanted.fraction + one.tolerance.fraction, Fraction(1))
    ends = filters.percent(low, context.language), filters.percent(high, context.language)
    range_words = context.say(labels.MAY_BE, low=ends[0].rstrip(f"%{filters.SPACE}"), high=ends[1])
    return ShareBar(
        stretches, _decimal(wanted.fraction), mark_words, _decimal(low), _decimal(high), range_words
    )


def _several(context: Context, shares: Sequence[ClassShare]) -> BarChart:
    """A bar for each class, with the mark that it should reach."""
    items = tuple(
        Bars(
            filters.unbroken(share.name),
            (Bar(_decimal(_fraction(share)) * 100, _words(context, share.actual)),),
            mark=_decimal(share.wanted.fraction) * 100,
            mark_words=context.say(labels.THE_TARGET, share=_words(context, share.wanted)),
        )
        for share in shares
    )
    return BarChart((BarGroup("", items),))


def _allowed(context: Context, chart: ShareBar | BarChart) -> tuple[str, ...]:
    """The sentence about what is allowed besides the target."""
    if not isinstance(chart, ShareBar) or not chart.range_words:
        return ()
    return (context.say(labels.NAME_AND_FIGURES, name=chart.stretches[0].name, figures=chart.range_words),)


def _finding(context: Context, one: Allocation, shares: Sequence[ClassShare]) -> str:
    """Where the first class is, and whether that is within what is allowed."""
    if len(shares) != len(_FILLINGS):
        return ""
    first = shares[0]
    text = labels.GOES_TO
    if one.tolerance is not None and first.is_off is not None:
        text = labels.GOES_TO_BEYOND if first.is_off else labels.GOES_TO_WITHIN
    return context.say(
        text, name=first.name, share=_words(context, first.actual), wanted=_words(context, first.wanted)
    )
