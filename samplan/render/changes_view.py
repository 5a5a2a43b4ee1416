"""Changes as a heading, a count and groups of lines: what text and Markdown arrange."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from samplan.changes import Change, ChangeKind, Changes, Head
from samplan.frozen import frozen
from samplan.levels import DiffLevel
from samplan.render.changes_brief import HEADING as BRIEF
from samplan.render.changes_brief import IN_BRIEF, brief_lines
from samplan.render.changes_lines import ARROW, GOES_ON, SIGNS, Line, is_stated, line_of
from samplan.render.changes_names import capital
from samplan.render.changes_notices import notice_text
from samplan.render.labels import field_label
from samplan.render.labels.changes import KINDS
from samplan.render.words import say, say_fact
from samplan.texts import Counted, Language, Message, Text
from samplan.words.phrases import THE_PLAN

HEADING = Text(
    sv="{old} ({old_period}) → {new} ({new_period})", en="{old} ({old_period}) → {new} ({new_period})"
)
COUNT = Text(sv="{count}: {kinds}.", en="{count}: {kinds}.")
DIFFERENCES = (
    Text(sv="{number} skillnad", en="{number} difference"),
    Text(sv="{number} skillnader", en="{number} differences"),
)
OF_KIND = Text(sv="{number} {kind}", en="{number} {kind}")
SAME_PLAN = Text(sv="Ingen skillnad: planerna är lika.", en="No difference: the plans are the same.")
SAME_CONTENT = Text(
    sv="Ingen skillnad i sak: {old} och {new} säger detsamma.",
    en="No difference in substance: {old} and {new} say the same.",
)
LEVEL = Text(sv="{level} ({number})", en="{level} ({number})")
LEGEND = Text(sv="Nivåer: {levels}. Tecken: {signs}.", en="Levels: {levels}. Signs: {signs}.")
FORESEEN = Text(sv="Vad föregående plan angav för {year}", en="What the previous plan said of {year}")
SIGN = Text(sv="{sign} {kind}", en="{sign} {kind}")


@frozen
class Group:
    """The changes of one kind of thing."""

    heading: str
    lines: tuple[Line, ...]


@frozen
class LevelView:
    """The changes that one circle of readers must hear of."""

    heading: str
    groups: tuple[Group, ...]


@frozen
class View:
    """All that is to be shown of two plans."""

    heading: str
    old: str
    """The period of the old plan."""
    new: str
    notices: tuple[str, ...]
    """What is to be known of the comparison before its differences."""
    summary: str
    legend: str
    """How many changes each level has, and what the signs mean; empty where there is no change."""
    brief: Group
    """What a board looks for first; without lines where there is nothing of it."""
    levels: tuple[LevelView, ...]
    """All changes, the weightiest first."""
    foreseen: Group
    """What the old plan said of the new one's year; without lines where it said the same, or nothing."""


def view_changes(changes: Changes, language: Language) -> View:
    """The differences in words: by level, and in each level in the order of the format."""
    old, new = changes.old, changes.new
    heading = HEADING.of(old=old.title, old_period=old.period, new=new.title, new_period=new.period)
    return View(
        say(heading, language),
        say_fact(old.period, language),
        say_fact(new.period, language),
        tuple(notice_text(each, language) for each in changes.notices if each.kind not in IN_BRIEF),
        say(_summary(changes), language),
        say(_legend(changes.changes), language) if changes.changes else "",
        Group(say(BRIEF, language), brief_lines(changes, language)),
        tuple(_levels(changes.changes, language)),
        _foreseen(changes, language),
    )


def _foreseen(changes: Changes, language: Language) -> Group:
    year = changes.new.period
    heading = say(FORESEEN.of(year=str(getattr(year, "first_year", ""))), language)
    return Group(heading, tuple(line_of(change, language) for change in changes.foreseen))


def _summary(changes: Changes) -> Text | Message:
    if not changes.changes:
        return _nothing(changes.old, changes.new)
    counted = Counter(change.kind for change in changes.changes)
    kinds = tuple(OF_KIND.of(number=counted[kind], kind=KINDS[kind]) for kind in ChangeKind if counted[kind])
    return COUNT.of(count=Counted(len(changes.changes), *DIFFERENCES), kinds=kinds)


def _nothing(old: Head, new: Head) -> Text | Message:
    return SAME_PLAN if old.id == new.id else SAME_CONTENT.of(old=old.id, new=new.id)


def _legend(changes: Iterable[Change]) -> Message:
    counted = Counter(change.level for change in changes)
    levels = tuple(LEVEL.of(level=level.label, number=counted[level]) for level in sorted(counted))
    kinds = dict.fromkeys(change.kind for change in changes)
    signs = dict.fromkeys(
        (SIGNS.get(kind, ARROW), KINDS[kind] if kind in SIGNS else GOES_ON) for kind in kinds
    )
    return LEGEND.of(levels=levels, signs=tuple(SIGN.of(sign=sign, kind=kind) for sign, kind in signs))


def _levels(changes: Iterable[Change], language: Language) -> Iterator[LevelView]:
    found: dict[DiffLevel, list[Change]] = defaultdict(list)
    for change in changes:
        found[change.level].append(change)
    for level in sorted(found):
        heading = LEVEL.of(level=level.label, number=len(found[level]))
        yield LevelView(capital(say(heading, language)), tuple(_groups(found[level], language)))


def _groups(changes: Iterable[Change], language: Language) -> Iterator[Group]:
    found: dict[str, list[Line]] = defaultdict(list)
    for change in changes:
        found[_part(change)].append(line_of(change, language))
    for part, lines in found.items():
        label = field_label("Plan", part) if part else THE_PLAN
        yield Group(capital(say(label, language)), tuple(lines))


def _part(change: Change) -> str:
    """The list or part of the plan that a change is in; empty for the plan's own fields."""
    is_list = is_stated(change) or change.kind is ChangeKind.REORDERED
    is_field_of_plan = change.item_type == "Plan" and not is_list
    return "" if is_field_of_plan else str(change.side.path[0])
