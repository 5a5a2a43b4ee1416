"""Every section and every list item holds something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.kin import Absent
from samplan.figures.lent import LENT, lent_at_hand
from samplan.figures.selection import listed_by_others, shown_items, unknown_ids
from samplan.prose.plain import plain_words
from samplan.prose.reader import read
from samplan.results import Path
from samplan.rules.frame import Context, Force, Problem, Rule, Severity, Text
from samplan.schema.part import Lost
from samplan.texts import Message
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section, Show


EMPTY = Text(sv="avsnittet ”{name}” har inget innehåll", en="the section “{name}” has no content")
EMPTY_UNNAMED = Text(
    sv="ett avsnitt utan rubrik har inget innehåll", en="a section without a heading has no content"
)
SHOWS_NOTHING = Text(
    sv="avsnittet ska visa ”{what}”, men planen har inget sådant att visa",
    en="the section should show “{what}”, but the plan has nothing of the kind to show",
)
CHOOSES_NOTHING = Text(
    sv="avsnittet ska visa ”{what}”, men inget i planen motsvarar urvalet (where)",
    en="the section should show “{what}”, but nothing in the plan fits the selection (where)",
)
LEADS_NOWHERE = Text(
    sv="”{words}” leder in till något, men inget följer",
    en="“{words}” leads in to something, but nothing follows",
)
EMPTY_ITEM = Text(sv="den första punkten i listan är tom", en="the first item of the list is empty")
EMPTY_ITEM_AFTER = Text(sv="punkten efter ”{words}” är tom", en="the list item after “{words}” is empty")
FILL = Text(
    sv="skriv det som saknas, eller ta bort avsnittet", en="write what is missing, or remove the section"
)
FILL_DATA = Text(
    sv="lägg in uppgifterna i planen, ändra urvalet eller ta bort ”show”",
    en="add the data to the plan, change the selection, or remove “show”",
)
FILL_OR_CHOOSE = Text(
    sv="lägg in uppgifterna i planen, ändra urvalet eller ta bort ”show”; står de i ”{plan}”, som planen "
    "bygger på, väljs de därifrån med id: `show: {{what: {what}, where: {{ids: […]}}}}`",
    en="add the data to the plan, change the selection, or remove “show”; if they stand in “{plan}”, which "
    "the plan builds on, choose of them by id: `show: {{what: {what}, where: {{ids: […]}}}}`",
)
SHOW_THOSE = Text(
    sv="det finns i planen som den här bygger på; välj därifrån med id: "
    "`show: {{what: {what}, where: {{ids: [{ids}]}}}}`",
    en="the plan that this one builds on has some; choose of them by id: "
    "`show: {{what: {what}, where: {{ids: [{ids}]}}}}`",
)
FOLLOW_UP = Text(
    sv="skriv det som ska följa, eller skriv om meningen",
    en="write what should follow, or reword the sentence",
)
FILL_ITEM = Text(sv="skriv punkten eller ta bort den", en="write the item, or remove it")

MAYBE_COLON = Expression(r":[^\w]{0,10}(?:\]\(.{0,500}\)[^\w]{0,10})?$")
"""A last line that can print a colon last: else the text need not be read."""
MAYBE_EMPTY = Expression(
    r"^(?:[ \t>]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])*(?:[-*+]|[0-9]{1,9}[.)])[ \t\r]*$", re.MULTILINE
)
"""A line of nothing but signs that begin list items."""
SHOWN_WORDS = 4
"""How many words before an empty list item its message shows."""


def sections(
    context: Context,
) -> Iterator[tuple[Plan, Section, Path, Section | None, tuple[Absent, ...]]]:
    """The sections in reading order, each with the one that follows it."""
    found = list(_in_order(context.plan.sections, ("sections",)))
    following = (*(section for _, section in found[1:]), None)
    for (path, section), next_one in zip(found, following, strict=False):  # no sections, none that follows
        yield context.whole, section, path, next_one, context.kin.absent


def _in_order(sections: tuple[Section, ...], path: Path) -> Iterator[tuple[Path, Section]]:
    for index, section in enumerate(sections):
        yield (*path, index), section
        try:
            inner = section.sections
        except Lost:
            continue  # it is noted; the sections beside it are judged all the same
        yield from _in_order(inner, (*path, index, "sections"))


def _is_continued(section: Section, following: Section | None) -> bool:
    """Whether something comes after its text: a section within it, or one without a heading of its own."""
    return bool(section.sections) or (following is not None and following.heading is None)


def judge(
    plan: Plan, section: Section, path: Path, following: Section | None, absent: tuple[Absent, ...]
) -> Iterator[Problem]:
    """What a section has to say is said."""
    if section.text is not None:
        yield from _empty_items(section.text, (*path, "text"))
    if section.show is not None:
        yield from _shown(plan, section.show, (*path, "show"), absent)
    elif section.text is not None:
        if not _is_continued(section, following):
            yield from _lead_in(section.text, (*path, "text"))
    elif section.heading is None and not section.sections:
        yield Problem(path, EMPTY_UNNAMED.of(), FILL.of(), is_absence=True)
    elif section.heading is not None and not _is_continued(section, following):
        yield Problem(path, EMPTY.of(name=section.heading), FILL.of(), is_absence=True)


def _shown(plan: Plan, show: Show, path: Path, absent: tuple[Absent, ...]) -> Iterator[Problem]:
    """Nothing where an id or area of the selection is unknown: that is ref-resolves to say."""
    if shown_items(plan, show) or _is_misdirected(plan, show):
        return
    has_items = show.where is not None and bool(getattr(plan, show.what, None))
    text = CHOOSES_NOTHING if has_items else SHOWS_NOTHING
    yield Problem(path, text.of(what=show.what), _remedy(plan, show, absent))


def _remedy(plan: Plan, show: Show, absent: tuple[Absent, ...]) -> Message:
    """What of another plan's list is shown is chosen by ids: that of a goals plan, say."""
    ids = dict.fromkeys(item.id for item in listed_by_others(plan, show))
    if ids:
        return SHOW_THOSE.of(what=show.what, ids=", ".join(ids))
    gone = next((one.id for one in absent if one.link != "revises"), None)
    if gone is not None and show.what in LENT:
        return FILL_OR_CHOOSE.of(what=show.what, plan=gone)
    return FILL_DATA.of()


def _is_misdirected(plan: Plan, show: Show) -> bool:
    if show.where is None:
        return False
    area = show.where.area
    known = (*(one.id for one in plan.areas), *(one.item.id for one in lent_at_hand(plan, "areas")))
    return (area is not None and area not in known) or bool(unknown_ids(plan, show))


def _lead_in(text: str, path: Path) -> Iterator[Problem]:
    last = text.rstrip().rpartition("\n")[2]
    if not MAYBE_COLON.search(last):
        return
    words = plain_words(text)
    if words.endswith(":"):
        shown = plain_words(last)
        yield Problem(
            path, LEADS_NOWHERE.of(words=shown), FOLLOW_UP.of(), needle=last.strip(), is_absence=True
        )


def _empty_items(text: str, path: Path) -> Iterator[Problem]:
    if not MAYBE_EMPTY.search(text):
        return
    for start, end in read(text).empty_items:
        line = text[:start].rstrip().rpartition("\n")[2]
        words = " ".join(plain_words(line).split()[-SHOWN_WORDS:])
        message = EMPTY_ITEM_AFTER.of(words=words) if words else EMPTY_ITEM.of()
        yield Problem(path, message, FILL_ITEM.of(), needle=_needle(text, start, end))


def _needle(text: str, start: int, end: int) -> str:
    """Words by which the item is found: those after it, or before it where nothing follows."""
    mark, after = text[start:end].strip(), text[end:].split()
    if after:
        return " ".join((mark, *after[:3]))
    before = text[:start].split()
    return mark if mark not in " ".join(before) else f"{before[-1]} {mark}"


RULE = Rule(
    id="schema-empty-section",
    title=Text(
        sv="Varje avsnitt och varje punkt i en lista innehåller något",
        en="Every section and every list item holds something",
    ),
    source=PRACTICE,
    force=Force.CONVENTION,
    over=sections,
    judge=judge,
    severity=Severity.WARNING,
)
