"""What a board looks for first: what the budget adds up to, and which interventions come and go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from samplan.changes import Change, ChangeKind, Changes, NoticeKind, Reference
from samplan.frozen import replace
from samplan.render import filters
from samplan.render.changes_lines import Line, line_of, notes_of
from samplan.render.changes_names import capital, is_cell_of_row, name_of
from samplan.render.changes_notices import notice_text
from samplan.render.changes_sentences import SENTENCES, left_sides
from samplan.render.changes_values import column_text, difference_text, value_text
from samplan.render.labels import COMPUTED, field_label
from samplan.render.words import say
from samplan.texts import Language, Text

HEADING = Text(sv="I korthet", en="In brief")
TOTAL = Text(sv="{label}, {column}", en="{label}, {column}")
FORESEEN = Text(
    sv="{label}, föregående plan för {year} → ny plan för {year}",
    en="{label}, previous plan for {year} → new plan for {year}",
)
PEOPLE = {
    "total": Text(
        sv="Planerade deltagare i insatser som anger antal",
        en="Planned participants in interventions that give a number",
    ),
    "women": Text(sv="Planerade deltagare, kvinnor", en="Planned participants, women"),
    "men": Text(sv="Planerade deltagare, män", en="Planned participants, men"),
}
DEVIATIONS = Text(sv="Nya godtagna avvikelser", en="New accepted deviations")
MORE = Text(sv="Ytterligare {number} ändrade målvärden och gränser", en="{number} more targets and limits")
CAME = Text(sv="Nya insatser", en="New interventions")
WENT = Text(sv="Insatser som avslutas eller utgår", en="Interventions that end or are removed")
LEFT_OUT = Text(
    sv="Insatser som bara det gamla dokumentet tar upp",
    en="Interventions that only the old document mentions",
)
TAKEN_UP = Text(
    sv="Insatser som bara det nya dokumentet tar upp", en="Interventions that only the new document mentions"
)
JOINED = Text(sv="Insatser som går upp i andra", en="Interventions that become part of others")
INTO = Text(sv="{old} (i {new})", en="{old} (into {new})")
REPLACED = Text(sv="Insatser som ersätts", en="Interventions that are replaced")
ELSEWHERE = {
    "moved": Text(sv="Insatser som flyttas", en="Interventions that are moved"),
    "implemented": Text(
        sv="Insatser som går över i ordinarie verksamhet", en="Interventions that others carry on"
    ),
}
"""By life: interventions that go on, but not with the association as before."""
CARRIED_ON = Text(sv="Insatser som andra har tagit över", en="Interventions that others have taken over")
BY = Text(sv="{old} ({new})", en="{old} ({new})")
IN_ORDER = Text(
    sv="Åren jämförs i ordning: budgetåret med budgetåret, {years}.",
    en="Years are compared in order: budget year with budget year, {years}.",
)
PLAN_YEAR = Text(sv="planår {number} med planår {number}", en="plan year {number} with plan year {number}")

BOUNDS = ("value", "at_least", "at_most", "ceiling")
"""Fields of targets and limits that hold the value aimed at, or allowed."""
MOST = 8
"""Changed targets and limits that a summary names."""
IN_BRIEF = (NoticeKind.TOTALS_APART,)
"""Notices that stand where the totals would."""
_CONTINUED = (ChangeKind.REPLACED, ChangeKind.SPLIT, ChangeKind.MERGED)


def brief_lines(changes: Changes, language: Language) -> tuple[Line, ...]:
    """The lines of the summary; none where there is nothing to decide on."""
    if not changes.changes:
        return ()
    return (
        *(_total(change, language) for change in changes.totals),
        *(_foreseen(change, language) for change in changes.foreseen if _is_total(change)),
        *(Line("", "", notice_text(each, language)) for each in changes.notices if each.kind in IN_BRIEF),
        *_interventions(changes.changes, language),
        *_promises(changes.changes, language),
        *_deviations(changes.changes, language),
        *_how_compared(changes, language),
    )


def _total(change: Change, language: Language) -> Line:
    if change.item_type == "Counts":
        return _of_people(change, language)
    label = _label(change)
    column = column_text(change.old_sides[0].column, change.new_sides[0].column, language)
    old, new = (value_text(change, value, language) for value in (change.old, change.new))
    what = capital(say(TOTAL.of(label=label, column=column), language))
    notes = tuple(notes_of(change, language))
    return Line("", "", what, old, new, difference_text(change, language), details=notes)


def _of_people(change: Change, language: Language) -> Line:
    old, new = (value_text(change, value, language) for value in (change.old, change.new))
    what = say(PEOPLE[change.field or "total"], language)
    return Line("", "", what, old, new, difference_text(change, language))


def _promises(changes: Iterable[Change], language: Language) -> Iterator[Line]:
    """Targets and limits that change, as far as a summary has room; the rest are counted."""
    lines = [replace(line_of(each, language), sign="", details=()) for each in changes if _is_promise(each)]
    yield from lines[:MOST]
    if len(lines) > MOST:
        yield Line("", "", say(MORE.of(number=len(lines) - MOST), language))


def _is_promise(change: Change) -> bool:
    """Whether it is a target or a limit that is another than before, came, or went."""
    if change.kind in (ChangeKind.LEFT_OUT, ChangeKind.TAKEN_UP):
        return False
    if change.item_type == "Limit" or change.field in ("target", "targets"):
        return change.field in (None, "target", "targets", *BOUNDS)
    return change.item_type in ("Target", "Step") and change.field in (None, *BOUNDS)


def _deviations(changes: Iterable[Change], language: Language) -> Iterator[Line]:
    """What the association has accepted that it had not accepted before, by what it is about."""
    added = (each for each in changes if each.kind is ChangeKind.ADDED and each.item_type == "Deviation")
    names = tuple(dict.fromkeys(name_of(each, each.side, language) for each in added))
    if names:
        yield Line("", "", say(DEVIATIONS, language), new="; ".join(names))


def _label(change: Change) -> Text:
    field = change.field or ""
    return COMPUTED.get(field) or field_label(change.item_type, field)


def _is_total(change: Change) -> bool:
    return not is_cell_of_row(change)


def _foreseen(change: Change, language: Language) -> Line:
    column = change.new_sides[0].column
    line = _total(change, language)
    label = say(_label(change), language)
    year = column.year if column else None
    return replace(line, what=capital(say(FORESEEN.of(label=label, year=str(year)), language)))


def _interventions(changes: Iterable[Change], language: Language) -> Iterator[Line]:
    """The interventions that come, go, or go on as others, by name."""
    found = [change for change in changes if change.item_type == "Intervention"]
    of_kind = {
        kind: [one.title for one in found if one.kind is kind and one.field is None] for kind in ChangeKind
    }
    joined = {one.title for one in found if _is_to_join(one)}
    went = [
        one.title
        for one in found
        if (one.kind is ChangeKind.REMOVED and not _is_carried_on(one))
        or (_becomes(one, "ends") and one.title not in joined)
    ]
    carried_on = [_carried_on(one, language) for one in found if _is_carried_on(one)]
    elsewhere = (
        (words, [one.title for one in found if _becomes(one, life) and one.title not in joined])
        for life, words in ELSEWHERE.items()
    )
    joining = [_joining(change, language) for change in found if _is_to_join(change) or _is_joined(change)]
    continued = [
        _sentence(change, language)
        for change in found
        if change.kind in _CONTINUED and not _is_joined(change)
    ]
    for what, words in (
        (CAME, filters.join_words(of_kind[ChangeKind.ADDED], language)),
        (WENT, filters.join_words(went, language)),
        (TAKEN_UP, filters.join_words(of_kind[ChangeKind.TAKEN_UP], language)),
        (LEFT_OUT, filters.join_words(of_kind[ChangeKind.LEFT_OUT], language)),
        (CARRIED_ON, "; ".join(carried_on)),
        *((what, filters.join_words(names, language)) for what, names in elsewhere),
        (JOINED, "; ".join(joining)),
        (REPLACED, "; ".join(continued)),
    ):
        if words:
            yield Line("", "", say(what, language), new=words)


def _is_joined(change: Change) -> bool:
    """Whether items of the old plan have become a part of one that goes on."""
    return len(left_sides(change)) < len(change.old_sides)


def _is_to_join(change: Change) -> bool:
    """Whether an intervention of the new plan is to become a part of another, which it was not before."""
    return change.field == "moved_into" and bool(change.new)


def _joining(change: Change, language: Language) -> str:
    if change.field == "moved_into" and isinstance(change.new, tuple):
        new = tuple(one.title for one in change.new if isinstance(one, Reference))
        return say(INTO.of(old=change.title, new=new), language)
    old = tuple(side.title for side in left_sides(change))
    return say(INTO.of(old=old, new=change.title), language)


def _is_carried_on(change: Change) -> bool:
    """Whether an intervention is gone that the old plan says goes on with somebody else."""
    return change.kind is ChangeKind.REMOVED and (
        _was(change, "moved_to") is not None or _was(change, "life") in ("implemented", "moved")
    )


def _was(change: Change, field: str) -> object:
    """What the old plan says in a field of an item that is gone."""
    return next((detail.old for detail in change.details if detail.field == field), None)


def _carried_on(change: Change, language: Language) -> str:
    """The intervention, with who goes on with it where that is said."""
    other = _was(change, "moved_to")
    if other is None:
        return change.title
    return say(BY.of(old=change.title, new=value_text(change, other, language)), language)


def _becomes(change: Change, life: str) -> bool:
    return change.field == "life" and change.new == life


def _sentence(change: Change, language: Language) -> str:
    old, new = (tuple(side.title for side in sides) for sides in (change.old_sides, change.new_sides))
    return say(SENTENCES[change.kind].of(old=old, new=new), language)


def _how_compared(changes: Changes, language: Language) -> Iterator[Line]:
    """How the years of two tables stand against each other, where that is not plain."""
    old, new = (getattr(head.period, "first_year", 0) for head in (changes.old, changes.new))
    told = (*changes.totals, *changes.changes)
    numbers = sorted({year - new + 1 for change in told for year in _years(change, new - old) if year > new})
    if old != new and numbers:
        years = tuple(PLAN_YEAR.of(number=number) for number in numbers)
        yield Line("", "", say(IN_ORDER.of(years=years), language))


def _years(change: Change, distance: int) -> Iterator[int]:
    """The years of the new plan that stand beside an earlier or later one of the old plan."""
    columns = [sides[0].column for sides in (change.old_sides, change.new_sides) if sides]
    years = [column.year for column in columns if column and column.year is not None]
    if len(years) == len((change.old_sides, change.new_sides)) and years[1] - years[0] == distance:
        yield years[1]
    for detail in change.details:
        yield from _years(detail, distance)
