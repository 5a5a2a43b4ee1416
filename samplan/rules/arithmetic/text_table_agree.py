"""A figure that the text says is the figure that the table has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import negated
from samplan.figures.claims import (
    agrees,
    fits_rounding,
    is_open,
    lacks_unit,
    read_claim,
    repeats_the_slip,
)
from samplan.figures.links import Link, figure_links
from samplan.figures.sums import money_tables
from samplan.frozen import replace
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.schema.kinship import FAR
from samplan.schema.values import Amount
from samplan.texts import Message
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.figures.figure import Figure
    from samplan.figures.kin import Kin
    from samplan.schema.plan import Plan
    from samplan.schema.values import Quantity


WRONG = Text(
    sv="texten säger ”{words}”, men {figure} är {value}",
    en="the text says “{words}”, but {figure} is {value}",
)
WRONG_BESIDE_ROWS = Text(
    sv="texten säger ”{words}”, men {figure} anges till {value} i tabellen, och raderna ger {rows}",
    en="the text says “{words}”, but {figure} is stated as {value} in the table, and the rows give {rows}",
)
ROUNDED = Text(
    sv="texten säger ”{words}”, och {figure} är {value}; skillnaden ryms i avrundningen",
    en="the text says “{words}”, and {figure} is {value}; the difference fits the rounding",
)
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ange beloppet i tabellen lika noga som i texten om de ska gå att jämföra",
    en="nothing needs correction; give the amount in the table as exactly as in the text to compare them",
)
SLIP = Text(
    sv="texten säger ”{words}”, precis som källan, men beloppet som avses är {value}",
    en="the text says “{words}”, just as the source does, but the amount that is meant is {value}",
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
FIX_NUMBER = Text(
    sv="skriv talet i länkens ord, eller utelämna orden så att siffran skrivs ut: `[](figure:{target})`",
    en="write the number in the words of the link, or leave the words out and the figure is printed: "
    "`[](figure:{target})`",
)
VALUE = Text(
    sv="{figure}, som texten säger är ”{words}”",
    en="{figure}, which the text says is “{words}”",
)
EXACT = Text(
    sv="exakt uppgift om {figure}, som är {value} i planen och ”{words}” i texten",
    en="an exact figure of {figure}, which is {value} in the plan and “{words}” in the text",
)
UNIT = Text(
    sv="vilken enhet {figure} har, som texten säger är ”{words}”",
    en="the unit of {figure}, which the text says is “{words}”",
)


def _compare_far(link: Link, kin: Kin) -> Judgements:
    """Compare the words of a link with a figure of another plan, as far as that is at hand."""
    from samplan.figures.far_lookup import far_figure  # noqa: PLC0415 - few links lead to other plans
    from samplan.rules.far_links import missing  # noqa: PLC0415 - same

    far = far_figure(kin, link.target)
    if far is not None and far.plan is None:
        yield missing(link, far)
    elif far is not None and far.plan is not None and far.figure is not None:
        yield from _compare(link, replace(far.figure, plan=far.id), far.plan)


def links(context: Context) -> Iterator[tuple[Context, Link]]:
    """The figure links that have words."""
    for link in figure_links(context.plan, context.whole, is_whole=False):
        if link.words:
            yield context, link


def judge(context: Context, link: Link) -> Judgements:
    """Compare the words of a figure link with its figure."""
    if link.figure is not None:
        home = context.others[link.figure.plan] if link.figure.plan else context.plan
        yield from _compare(link, link.figure, home)
    elif FAR in link.target:
        yield from _compare_far(link, context.kin)


def _compare(link: Link, figure: Figure, plan: Plan) -> Judgements:
    place = link.path if figure.plan else figure.path
    if figure.value is None:
        yield Missing(place, VALUE.of(words=link.words, figure=_name(link, figure, plan)))
        return
    claim = read_claim(link.words)
    if claim is not None and not agrees(claim, figure.value):
        figure = _by_size(figure, plan)
    if claim is None:
        message = NO_NUMBER.of(words=link.words, figure=_name(link, figure, plan))
        yield _at(link, message, FIX_NUMBER.of(target=link.target))
    elif figure.value is None or lacks_unit(claim, figure.value):
        yield Missing(place, UNIT.of(words=link.words, figure=_name(link, figure, plan)))
    elif is_open(claim, figure.value):
        facts = {"words": link.words, "figure": _name(link, figure, plan), "value": figure.value}
        yield Missing(place, EXACT.of(**facts))
    elif not agrees(claim, figure.value) and fits_rounding(claim, figure.value):
        facts = {"words": link.words, "figure": _name(link, figure, plan), "value": figure.value}
        yield replace(_at(link, ROUNDED.of(**facts), FIX_ROUNDED.of()), severity=Severity.INFO)
    elif not agrees(claim, figure.value):
        message, remedy = _message(link, figure, claim, plan), FIX.of(target=link.target)
        yield _at(link, message, remedy, Elsewhere(figure.path, IN_TABLE.of(), plan=figure.plan))


def _by_size(figure: Figure, plan: Plan) -> Figure:
    """A figure of a side that its table writes below zero, as prose has it: no text names costs of -7 mkr."""
    value, path = figure.value, figure.path
    if not isinstance(value, Amount) or value.value >= 0:
        return figure
    from samplan.figures.signs import turned  # noqa: PLC0415 - few tables write costs with a minus sign

    found = (one for at, table in money_tables(plan) if path[: len(at)] == at for one in turned(table))
    is_turned = any(one.side in path and one.column == path[-1] for one in found)
    return type(figure)(negated(value), path, figure.plan) if is_turned else figure


def _name(link: Link, figure: Figure, plan: Plan) -> Text | Message:
    from samplan.rules.figure_words import figure_name  # noqa: PLC0415 - only a message needs it

    if FAR not in link.target:
        return figure_name(plan, link.target, figure.path)
    from samplan.rules.far_links import in_plan  # noqa: PLC0415 - same

    return in_plan(figure_name(plan, link.target.partition(FAR)[2], figure.path), plan)


def _at(link: Link, message: Message, remedy: Message, *elsewhere: Elsewhere) -> Problem:
    from samplan.rules.pointing import pointer  # noqa: PLC0415 - only a finding needs it

    needle, nth = pointer(link.text, link.start, link.end)
    return Problem(link.path, message, remedy, elsewhere, needle, nth)


def _message(link: Link, figure: Figure, claim: Quantity, plan: Plan) -> Message:
    facts: dict[str, object] = {"words": link.words, "value": figure.value}
    if figure.value is not None and repeats_the_slip(claim, figure.value):
        return SLIP.of(**facts)
    facts["figure"] = _name(link, figure, plan)
    from samplan.figures.stated import stated_sum_at  # noqa: PLC0415 - only a message needs it

    beside = stated_sum_at(plan, figure.path)
    if beside is not None and beside.differs:
        return WRONG_BESIDE_ROWS.of(rows=beside.rows.said, **facts)
    return WRONG.of(**facts)


RULE = Rule(
    id="text-table-agree",
    title=Text(
        sv="Siffror i texten stämmer med tabellerna",
        en="Figures in the text agree with the tables",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=links,
    judge=judge,
)
