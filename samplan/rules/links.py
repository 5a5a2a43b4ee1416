"""What can be wrong with the links of prose: figures that do not exist, links that are none, no address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.links import Link, links_in, may_hold_figures
from samplan.figures.lookup import find_figure
from samplan.figures.near_links import NearLink, Slip, near_links
from samplan.prose import read
from samplan.results import Path, Problem
from samplan.rules.base import each_apart
from samplan.rules.naming import list_name
from samplan.schema.kinship import FAR
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.prose.reader import PlacedLink
    from samplan.rules.base import Judgement

NO_FIGURE = Text(
    sv="länken ”{words}” leder till ”{target}”, men planen har ingen sådan siffra",
    en="the link “{words}” leads to “{target}”, but the plan has no such figure",
)
FIX_FIGURE = Text(
    sv="rätta länken, lägg till siffran, eller skriv orden utan länk",
    en="correct the link, add the figure, or write the words without a link",
)
FIX_TO_NEAREST = Text(
    sv="närmast finns {nearest}; rätta länken, lägg till siffran, eller skriv orden utan länk",
    en="the nearest are {nearest}; correct the link, add the figure, or write the words without a link",
)
FIGURE = Text(sv="`figure:{path}`", en="`figure:{path}`")
NO_ITEMS = Text(
    sv="texten ska ange antalet {items}, men planen innehåller inga {items} ({name})",
    en="the text should give the number of {items}, but the plan holds no {items} ({name})",
)
ADD_ITEMS = Text(
    sv="lägg till {items} i planen, eller skriv antalet själv",
    en="add {items} to the plan, or write the number yourself",
)
NO_ADDRESS = Text(sv="länken ”{words}” har ingen adress", en="the link “{words}” has no address")
FIX_LINK = Text(
    sv="skriv adressen inom parentesen, eller ta bort länken",
    en="write the address in the parentheses, or remove the link",
)
NEAR = Text(
    sv="”{written}” ser ut som en sifferlänk men är ingen: {why}",
    en="“{written}” looks like a figure link and is none: {why}",
)
WHY = {
    Slip.WORD: Text(sv="adressen börjar inte med `figure:`", en="its address does not begin with `figure:`"),
    Slip.FORM: Text(
        sv="så skrivs ingen länk, och dokumentet skriver ut tecknen som de står",
        en="this is not how a link is written, and the document prints the signs as they stand",
    ),
    Slip.LABEL: Text(
        sv="texten har ingen rad som ger det namnet en adress",
        en="the text has no line that gives this name an address",
    ),
    Slip.OUTSIDE: Text(
        sv="den står inte i en länk, och dokumentet skriver ut den som den står",
        en="it does not stand in a link, and the document prints it as it stands",
    ),
}
WRITE = Text(sv="skriv `[{words}](figure:{path})`", en="write `[{words}](figure:{path})`")
IN_LINE = Text(
    sv="”{written}” skrivs ut som den står: länkar läses bara i löpande text, inte i {key}",
    en="“{written}” is printed as it stands: links are read in prose only, not in {key}",
)
FIX_IN_LINE = Text(
    sv="skriv siffran utan länk, eller flytta den till en text",
    en="write the figure without a link, or move it to a text",
)

_MAY_LACK_ADDRESS = Expression(r"\]\(\s*(?:\)|<>|[\"'(])|\]:\s*<>")
"""Where a link without an address can be: else a text without figures is not read."""
_IN_LINE = Expression(r"(?:\[[^\[\]]{0,200}\]\(|<)?figure:[^\W\d_][\w./–-]*[)>]?", re.IGNORECASE)


class Links:
    """Judges the links of a plan's texts, one text after another."""

    def __init__(self, kin: Kin) -> None:
        """Take the plan that the texts stand in, with those at hand."""
        self._kin = kin
        self._plan = kin.plan
        self._whole = kin.judged

    def judge(self, text: str, path: Path) -> Iterator[Judgement]:
        """What is wrong with the links of one text, which stands at `path`."""
        if may_hold_figures(text):
            yield from self._of_figures(text, path)
        if ("](" in text or "]:" in text) and _MAY_LACK_ADDRESS.search(text):
            for other in read(text).links:
                if not other.target:
                    yield _at(path, text, other, NO_ADDRESS.of(words=other.words), FIX_LINK.of())

    def _of_figures(self, text: str, path: Path) -> Iterator[Judgement]:
        for link in links_in(text, path, self._plan, self._whole):
            if link.figure is None and not (link.counts and link.words):  # what is counted is told apart
                yield from each_apart(self._without_own_figure, [link])
        for near in near_links(text, self._whole):
            message = NEAR.of(written=_one_line(text[near.start : near.end]), why=WHY[near.slip])
            yield _at(path, text, near, message, self._remedy(near))

    def judge_line(self, text: str, path: Path) -> Iterator[Problem]:
        """What is wrong where a text is no prose, such as a heading: a figure link is none there."""
        if "figure:" in text.casefold() and (found := _IN_LINE.search(text)):
            message = IN_LINE.of(written=found[0], key=str(path[-1]))
            yield Problem(path, message, FIX_IN_LINE.of(), needle=found[0])

    def _without_own_figure(self, link: Link) -> Iterator[Judgement]:
        """Of a link to another plan, what is wrong with it; any other leads nowhere."""
        if FAR in link.target:
            from samplan.figures.far_lookup import far_figure  # noqa: PLC0415 - few lead to other plans
            from samplan.rules.far_links import judge_far  # noqa: PLC0415 - same

            if (far := far_figure(self._kin, link.target)) is not None:
                yield from judge_far(link, far)
                return
        yield self._without_figure(link)

    def _without_figure(self, link: Link) -> Problem:
        """A link that should print how many there are of what the plan does not list, or a slip."""
        name = link.counts
        if name is None:
            message = NO_FIGURE.of(words=link.words or link.target, target=link.target)
            return _at(link.path, link.text, link, message, self._nearest(link.target))
        facts = {"items": list_name(name), "name": name}
        return _at(link.path, link.text, link, NO_ITEMS.of(**facts), ADD_ITEMS.of(**facts))

    def _remedy(self, near: NearLink) -> Message:
        if FAR not in near.figure and find_figure(self._whole, near.figure) is None:
            found = self._found_near(near.figure)
            return WRITE.of(words=near.words, path=found[0] if found else near.figure)
        return WRITE.of(words=near.words, path=near.figure)

    def _nearest(self, target: str) -> Message:
        found = self._found_near(target)
        if not found:
            return FIX_FIGURE.of()
        return FIX_TO_NEAREST.of(nearest=tuple(FIGURE.of(path=one) for one in found))

    def _found_near(self, target: str) -> tuple[str, ...]:
        from samplan.figures.paths import nearest, paths_by_population  # noqa: PLC0415 - few lead nowhere

        meant = paths_by_population(self._plan, target)
        return meant or nearest(target, self._paths)

    @cached_property
    def _paths(self) -> tuple[str, ...]:
        from samplan.figures.paths import figure_paths, paths_of_others  # noqa: PLC0415 - same

        return tuple(dict.fromkeys((*figure_paths(self._plan), *paths_of_others(self._whole))))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _at(
    path: Path, text: str, part: Link | NearLink | PlacedLink, message: Message, remedy: Message
) -> Problem:
    from samplan.rules.pointing import pointer  # noqa: PLC0415 - only a finding needs it

    needle, nth = pointer(text, part.start, part.end)
    return Problem(path, message, remedy, needle=needle, nth=nth)
