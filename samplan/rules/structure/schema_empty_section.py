"""Every section and every list item holds something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.lent import LENT
from samplan.figures.people import is_row
from samplan.figures.selection import is_misdirected, listed_by_others, shown_items
from samplan.prose.gaps import empty_items, open_end
from samplan.prose.plain import plain_words
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import statistic_name
from samplan.rules.over import sections_in_order
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section, Show

EMPTY = Text(sv="avsnittet ”{name}” har inget innehåll", en="the section “{name}” has no content")
UNNAMED = Text(
    sv="ett avsnitt utan rubrik har inget innehåll", en="a section without a heading has no content"
)
SHOWS_NOTHING = Text(
    sv="avsnittet ska visa ”{what}”, men inget i planen motsvarar det",
    en="the section should show “{what}”, but nothing in the plan is that",
)
NO_ROWS = Text(sv="{table} har inga rader", en="{table} has no rows")
FILL_DATA = Text(
    sv="lägg in uppgifterna i planen, ändra urvalet eller ta bort ”show”",
    en="add the data to the plan, change the selection, or remove “show”",
)
OR_CHOOSE = Text(
    sv="{fix}; står de i en plan som den här bygger på, välj dem med id: "
    "`show: {{what: {what}, where: {{ids: [{ids}]}}}}`",
    en="{fix}; if they stand in a plan that this one builds on, choose them by id: "
    "`show: {{what: {what}, where: {{ids: [{ids}]}}}}`",
)
LEADS_NOWHERE = Text(
    sv="”{words}” leder in till något, men inget följer",
    en="“{words}” leads in to something, but nothing follows",
)
FIRST_ITEM = Text(sv="den första punkten i listan är tom", en="the first item of the list is empty")
ITEM_AFTER = Text(sv="punkten efter ”{words}” är tom", en="the list item after “{words}” is empty")
FILL = Text(sv="skriv det som saknas, eller ta bort det", en="write what is missing, or remove it")


def judge(context: Context, section: Section, path: Path, following: Section | None) -> Judgements:
    """What a section has to say is said, by itself or by what follows without a heading."""
    is_continued = bool(section.sections) or (following is not None and following.heading is None)
    for words, needle in empty_items(section.text or ""):
        message = ITEM_AFTER.of(words=words) if words else FIRST_ITEM.of()
        yield Problem((*path, "text"), message, FILL.of(), needle=needle)
    if section.show is not None:
        yield from _shown(context.whole, section.show, (*path, "show"))
    elif section.text is not None:
        if not is_continued and (last := open_end(section.text)):
            message = LEADS_NOWHERE.of(words=plain_words(last))
            yield Problem((*path, "text"), message, FILL.of(), needle=last, is_absence=True)
    elif section.heading is None and not section.sections:
        yield Problem(path, UNNAMED.of(), FILL.of(), is_absence=True)
    elif section.heading is not None and not is_continued:
        yield Problem(path, EMPTY.of(name=section.heading), FILL.of(), is_absence=True)


def _shown(plan: Plan, show: Show, path: Path) -> Judgements:
    """Nothing where an id or area of the selection is unknown: that is ref-resolves to say."""
    if (items := shown_items(plan, show)) or is_misdirected(plan, show):
        for one in items if show.what == "statistics" else ():
            if not (one.rows or is_row(one)):
                yield Problem(path, NO_ROWS.of(table=statistic_name(one)), FILL_DATA.of())
        return
    message, fix = SHOWS_NOTHING.of(what=show.what), FILL_DATA.of()
    if show.what in LENT and (plan.follows or plan.answers):
        ids = ", ".join(dict.fromkeys(item.id for item in listed_by_others(plan, show))) or "…"
        fix = OR_CHOOSE.of(fix=fix, what=show.what, ids=ids)
    yield Problem(path, message, fix)


RULE = Rule(
    "schema-empty-section",
    PRACTICE,
    Force.CONVENTION,
    judge,
    over=sections_in_order,
    severity=Severity.WARNING,
)
