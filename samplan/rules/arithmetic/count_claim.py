"""How many the text says there are is how many the plan lists."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.figures.claims import read_claim, standing
from samplan.figures.links import Link, figure_links
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import list_name
from samplan.words.phrases import ARITHMETIC

OTHER_NUMBER = Text(
    sv="texten säger ”{words}”, men antalet {items} i planen är {number}",
    en="the text says “{words}”, but the number of {items} in the plan is {number}",
)
NO_NUMBER = Text(
    sv="länken ”{words}” ska säga antalet {items}, men orden innehåller inget tal",
    en="the link “{words}” should say the number of {items}, but its words hold none",
)
FIX = Text(
    sv="rätta antalet i texten, eller lägg till det som saknas i planen; en länk utan ord, "
    "`[](figure:{target})`, skriver alltid ut planens eget antal",
    en="correct the number in the text, or add what the plan lacks; a link without words, "
    "`[](figure:{target})`, always prints the plan's own number",
)
LISTED = Text(sv="det här räknar planen upp", en="this is what the plan lists")
WHICH = Text(
    sv="vilka {items} som avses med ”{words}”; planen räknar inte upp några ({name})",
    en="which {items} are meant by “{words}”; the plan lists none ({name})",
)


def claims(context: Context) -> Iterator[tuple[Link, str]]:
    """The figure links with words that count the items of a list."""
    for link in figure_links(context.plan, context.whole, is_whole=False):
        if link.words and link.counts:
            yield link, link.counts


def judge(link: Link, name: str) -> Judgements:
    """Compare the words with the number of items; of what the plan does not list nobody can say."""
    figure, claim = link.figure, read_claim(link.words)
    value = None if figure is None else figure.value
    if claim is not None and value is not None and standing(claim, value) != "differs":
        return
    from samplan.rules.pointing import pointer  # noqa: PLC0415 - only a finding needs it

    facts = {"words": link.words, "items": list_name(name), "name": name}
    if figure is None or value is None:
        yield Missing(link.path, WHICH.of(**facts))
        return
    message, (needle, nth) = (
        NO_NUMBER if claim is None else OTHER_NUMBER,
        pointer(link.text, link.start, link.end),
    )
    elsewhere = (Elsewhere(figure.path, LISTED.of(), plan=figure.plan),)
    yield Problem(
        link.path, message.of(**facts, number=value), FIX.of(target=link.target), elsewhere, needle, nth
    )


RULE = Rule("count-claim", ARITHMETIC, Force.ARITHMETIC, judge, over=claims, severity=Severity.WARNING)
