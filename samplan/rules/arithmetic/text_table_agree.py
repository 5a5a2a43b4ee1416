"""A figure that the text says is the figure that the table has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from samplan.figures.claims import read_claim, standing
from samplan.figures.links import Link, figure_links
from samplan.results import Elsewhere
from samplan.rules.agreeing import AND, BUT, ROUNDED
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.schema.kinship import FAR
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.figures.figure import Figure
    from samplan.schema.plan import Plan

SAID = Text(
    sv="texten säger ”{words}”, {but} {figure} är {value}",
    en="the text says “{words}”, {but} {figure} is {value}",
)
FIX = Text(
    sv="rätta texten eller planens uppgift; en länk utan ord, `[](figure:{target})`, skriver alltid ut "
    "planens egen siffra",
    en="correct the text or what the plan says; a link without words, `[](figure:{target})`, always prints "
    "the plan's own figure",
)
IN_TABLE = Text(
    sv="här står siffran som länken pekar på", en="the figure that the link points to stands here"
)
NO_NUMBER = Text(
    sv="länken ”{words}” pekar på {figure}, men orden innehåller inget tal",
    en="the link “{words}” points to {figure}, but its words hold no number",
)
VALUE = Text(sv="{figure}, som texten säger är ”{words}”", en="{figure}, which the text says is “{words}”")
EXACT = Text(
    sv="exakt uppgift, med enhet, om {figure}, som är {value} i planen och ”{words}” i texten",
    en="an exact figure, with its unit, of {figure}, which is {value} in the plan and “{words}” in the text",
)
DOUBTED = Text(
    sv="rätt uppgift om {figure}: texten säger ”{words}”, som beloppen i tabellen ger, men tabellen anger "
    "{value}",
    en="the right figure of {figure}: the text says “{words}”, as the amounts of the table give, but the "
    "table states {value}",
)


def links(context: Context) -> Iterator[tuple[Context, Link]]:
    """The figure links that have words, but those that count the items of a list."""
    for link in figure_links(context.plan, context.whole, is_whole=False):
        if link.words and not link.counts:
            yield context, link


def judge(context: Context, link: Link) -> Judgements:
    """Compare the words of a figure link with its figure."""
    if link.figure is not None:
        home = context.others[link.figure.plan] if link.figure.plan else context.plan
        yield from _compare(link, link.figure, home)
    elif FAR in link.target:
        from samplan.rules.far_links import compare_far  # noqa: PLC0415 - few links lead to other plans

        yield from compare_far(link, context.kin, _compare)


def _compare(link: Link, figure: Figure, plan: Plan) -> Judgements:
    claim, value = read_claim(link.words), figure.value
    if claim is not None and value is not None and standing(claim, value) == "agrees":
        return
    from samplan.figures.doubts import is_doubted  # noqa: PLC0415 - few texts differ
    from samplan.figures.signs import as_told  # noqa: PLC0415 - few tables write costs with a minus sign
    from samplan.rules.figure_words import linked_name  # noqa: PLC0415 - only a message needs it
    from samplan.rules.pointing import pointer  # noqa: PLC0415 - same

    value = as_told(figure, plan)
    how = "differs" if claim is None or value is None else standing(claim, value)
    needle, nth = pointer(link.text, link.start, link.end)
    at = partial(Problem, link.path, needle=needle, nth=nth)
    facts: dict[str, object] = {"words": link.words, "figure": linked_name(plan, link.target, figure.path)}
    facts |= {} if value is None else {"value": value}
    place = link.path if figure.plan else figure.path
    if value is None or how in ("no_unit", "open"):
        yield Missing(place, (VALUE if value is None else EXACT).of(**facts))
    elif claim is None:
        yield at(NO_NUMBER.of(**facts), FIX.of(target=link.target))
    elif how == "rounded":
        yield at(ROUNDED.of(said=SAID.of(but=AND, **facts)), severity=Severity.INFO)
    elif is_doubted(claim, figure, plan):
        yield Missing(place, DOUBTED.of(**facts))
    elif how == "differs":
        elsewhere = (Elsewhere(figure.path, IN_TABLE.of(), plan=figure.plan),)
        yield at(SAID.of(but=BUT, **facts), FIX.of(target=link.target), elsewhere)


RULE = Rule("text-table-agree", ARITHMETIC, Force.ARITHMETIC, judge, over=links)
