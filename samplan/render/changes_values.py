"""The two values of a change, and the way from one to the other, in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from samplan.changes import (
    Change,
    ChangeKind,
    ColumnName,
    Delta,
    Holder,
    Members,
    Pointer,
    Reference,
    RuleName,
)
from samplan.frozen import replace
from samplan.render import filters
from samplan.render.labels import field_label, noun, term, value_words
from samplan.render.labels.changes import KINDS
from samplan.render.words import say, say_fact
from samplan.schema.printed import PrintedDay, PrintedText, PrintedWhole
from samplan.schema.shape import is_field
from samplan.schema.tables import DERIVED
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Language, Message, Text

NO_PLAN = (
    Text(sv="en plan utanför jämförelsen", en="a plan outside the comparison"),
    Text(sv="en annan plan utanför jämförelsen", en="another plan outside the comparison"),
)
"""A plan that is neither of the two compared, and a second one."""
NO_ITEM = (
    Text(sv="en som inte finns i planen", en="one that is not in the plan"),
    Text(sv="en annan som inte finns i planen", en="another one that is not in the plan"),
)
"""An item that the plan only names, and a second one."""
NO_RULE = Text(sv="en okänd regel", en="an unknown rule")
NO_PLACE = Text(sv="något som inte finns i formatet", en="something that the format does not have")
ABSENT = Text(sv="{noun} som inte finns i planen", en="{noun} that is not in the plan")
YES, NO = Text(sv="ja", en="yes"), Text(sv="nej", en="no")
NEW = Text(sv="ny", en="new")
LEAST = Decimal("0.05")
"""Per cent below which a difference would be printed as 0 %."""
NOT_ANY_MORE = Text(sv="anges inte längre", en="not stated any more")
NOT_BEFORE = Text(sv="angavs inte tidigare", en="not stated before")
NOT_COMPARABLE = Text(sv="ej jämförbart", en="not comparable")
SAME_NUMBER = Text(sv="samma tal", en="same number")
SAME_AMOUNT = Text(sv="samma belopp", en="same amount")
OTHER_EXACTNESS = Text(sv="samma tal, annan noggrannhet", en="same number, other precision")
ROUGHLY = Text(sv="{exactness} {percent}", en="{exactness} {percent}")
SCOPED = Text(sv="{column}, {scope}", en="{column}, {scope}")
OF_YEARS = Text(sv="{standing} {years}", en="{standing} {years}")
PRINTED = Text(sv="{amount} (tryckt: {printed})", en="{amount} (printed: {printed})")
TOP_LEVEL = Text(sv="översta nivån", en="the top level")
THE_SECTION = Text(sv="avsnittet {title}", en="the section {title}")
INSIDE = Text(sv="{list} i {title}", en="{list} of {title}")
CAME = Text(sv="tillkommer: {names}", en="added: {names}")
LIMIT = Text(sv="gränsen för {measure}", en="the limit on {measure}")
NAMED = Text(sv="{title}, {noun}", en="{title}, {noun}")
WENT = Text(sv="utgår: {names}", en="removed: {names}")


def value_text(change: Change, value: object, language: Language) -> str:  # noqa: PLR0911 - one type, one line
    """One value of a change in words; a dash where the plan says nothing."""
    match value:
        case None:
            return filters.NOTHING_SAID
        case Unknown() | PrintedText() | PrintedWhole() | PrintedDay() if value.printed:
            meant = replace(value, printed=None) if isinstance(value, Unknown) else _plain(value)
            return say(PRINTED.of(amount=meant, printed=value.printed), language)
        case str():
            words = _words_of(change, value)
            return say_fact(words, language) if words else " ".join(value.split())
        case bool():
            return say(YES if value else NO, language)
        case tuple():
            return filters.join_words((value_text(change, each, language) for each in value), language)
        case Reference():
            return say_fact(_unnamed(change, value) or value.title, language)
        case RuleName():
            return say(value.title or NO_RULE, language)
        case Holder():
            return say(_holder(value), language)
        case Amount() | People() | Number() | Share() | Period() | Ages() | When() | Duration() if (
            value.printed
        ):
            return say(PRINTED.of(amount=value, printed=value.printed), language)
        case _:
            return say_fact(value, language)


def _plain(value: PrintedText | PrintedWhole | PrintedDay) -> str | int | date:
    """What is meant, without what is printed."""
    if isinstance(value, PrintedText):
        return value[:]
    return int(value) if isinstance(value, PrintedWhole) else date(value.year, value.month, value.day)


def _words_of(change: Change, value: str) -> Text | Message | str | None:
    if (change.item_type, change.field) == ("Deviation", "item"):
        abouts = (side.about for side in (*change.new_sides, *change.old_sides))
        found = next((about for about in abouts if about and about.place == value), None)
        return pointer_words(found or Pointer(value))
    if change.field == "assumed":
        return field_label(change.item_type, value) if is_field(change.item_type, value) else value
    return value_words(change.item_type, change.field or "", value)


def _is_unnamed(value: object) -> bool:
    return isinstance(value, Reference) and value.title == value.id


def _unnamed(change: Change, value: Reference) -> Text | Message | str | None:
    """What has no name, and what neither plan has; the second of two such is told from the first."""
    if not _is_unnamed(value):
        return nameless_words(value.about) if value.about else None
    is_second = value is change.new and _is_unnamed(change.old)
    first, second = NO_PLAN if change.item_type == "Plan" else NO_ITEM
    return second if is_second else first


def pointer_words(pointer: Pointer) -> Text | Message | str:
    """What the part that a plan points to is called, or what kind of part it would be; never its path."""
    if not pointer.item_type:
        return NO_PLACE
    if pointer.is_absent:
        return ABSENT.of(noun=noun(pointer.item_type, pointer.field).one)
    said = said_words(pointer)
    if said and pointer.item_type == "Limit":
        return LIMIT.of(measure=said[0])
    words = (
        noun(pointer.item_type, pointer.field).one
        if pointer.is_item
        else field_label(pointer.holder_type, pointer.field)
    )
    title = pointer.title or next(iter(said), None)
    return NAMED.of(title=title, noun=words) if title else words


def nameless_words(pointer: Pointer) -> Text | Message | str:
    """What an item without a name is told by, and called, among others that have one."""
    said = () if pointer.item_type == "Limit" else said_words(pointer)
    return next(iter(said), None) or pointer_words(pointer)


def said_words(pointer: Pointer) -> tuple[Text, ...]:
    """What an item without a name is told by."""
    found = (value_words(pointer.item_type, field, value) for field, value in pointer.said)
    return tuple(words for words in found if words)


def _holder(holder: Holder) -> Text | Message:
    if holder.field == "sections":
        return THE_SECTION.of(title=holder.title) if holder.title else TOP_LEVEL
    label = field_label(holder.item_type, holder.field)
    return INSIDE.of(list=label, title=holder.title) if holder.title else label


def column_text(old: ColumnName | None, new: ColumnName | None, language: Language) -> str:
    """The column that values stand in: `2025 → 2026`, `2027, preliminär budget`."""
    names = [name for name in (old, new) if name]
    moments = dict.fromkeys(_moment(name, language) for name in names)
    standings = dict.fromkeys(name.standing for name in names if not _says_itself(name))
    is_told = list(standings) not in ([], ["budget"])
    words = [say(term("Standing", each), language) for each in standings if each] if is_told else []
    return ", ".join([" → ".join(moments), *([" → ".join(words)] if words else [])])


def _moment(name: ColumnName, language: Language) -> str:
    """The time of a column, with the part that it is of: `2027, Länet`; of people first whom it counts."""
    time = name.year or name.period
    people = say(term("Population", name.population), language) if name.population else ""
    return ", ".join(filter(None, (people, say_fact(time, language) if time else "", name.scope)))


def _says_itself(name: ColumnName) -> bool:
    """Whether a column that comes of others has a heading alone, which tells what it is."""
    return name.standing in DERIVED and bool(name.scope) and name.year is None and name.period is None


def column_title(column: ColumnName, language: Language) -> str:
    """What a column is called by itself: `2027`, `utfall 2027`."""
    if column.standing in ("", "budget"):
        return _moment(column, language)
    return say(whole_column(column), language)


def whole_column(column: ColumnName) -> Message:
    """A column with what its figures are, be it the budget: `budget 2027`."""
    if column.scope is not None and _says_itself(column):
        return Message(Text(column.scope, column.scope), {})
    if column.scope is not None and column.year is None and column.period is None:
        return OF_YEARS.of(standing=term("Standing", column.standing), years=column.scope)
    if column.year is None and column.period is None:
        return Message(term("Standing", column.standing), {})
    years = str(column.year) if column.year is not None else column.period
    whole = OF_YEARS.of(standing=term("Standing", column.standing), years=years)
    return whole if column.scope is None else SCOPED.of(column=whole, scope=column.scope)


def difference_text(change: Change, language: Language) -> str:
    """The way from the old value to the new one; empty where the values say it themselves."""
    match change.delta:
        case Members() as members:
            return _members_text(change, members, language)
        case Delta() as delta:
            return ", ".join(_delta_texts(delta, change, language))
        case _:
            words = _without_delta(change)
            return say(words, language) if words else ""


def _members_text(change: Change, members: Members, language: Language) -> str:
    texts = [
        say(text.of(names=value_text(change, values, language)), language)
        for text, values in ((CAME, members.added), (WENT, members.removed))
        if values
    ]
    return "; ".join(texts)


def _delta_texts(delta: Delta, change: Change, language: Language) -> list[str]:
    difference = delta.difference
    if isinstance(difference, Share):
        if not difference.part:
            return [say(_of_no_difference(change), language)]
        return [filters.percentage_points(difference, language, plus=True)]
    if not isinstance(difference, Amount | Number):
        return []
    if _is_zero(difference):
        return [say(_of_no_difference(change), language)]
    texts = [filters.signed(difference, language)]
    if delta.percent is None or abs(delta.percent) < LEAST:
        return texts
    percent = filters.signed(Fraction(delta.percent) / 100, language)
    exactness = getattr(difference, "qualifier", None)
    words = ROUGHLY.of(exactness=term("Qualifier", exactness), percent=percent) if exactness else None
    return [*texts, say(words, language) if words else percent]


def _of_no_difference(change: Change) -> Text:
    """What to say of two numbers with nothing between them; *cirka 8* and *drygt 8* are not the same."""
    old, new = (getattr(value, "qualifier", None) for value in (change.old, change.new))
    if old != new:
        return OTHER_EXACTNESS
    return SAME_AMOUNT if isinstance(change.new, Amount) else SAME_NUMBER


def _is_zero(value: object) -> bool:
    return isinstance(value, Amount | People | Number) and value.value == 0


def _is_measure(value: object) -> bool:
    return isinstance(value, Amount | People | Number | Share)


def _without_delta(change: Change) -> Text | None:
    """What to say of a value that has no other to be compared with; what is not said has not ended."""
    if change.field is None:
        return _of_whole_item(change)
    if change.kind in (ChangeKind.LEFT_OUT, ChangeKind.TAKEN_UP):
        return KINDS[change.kind]
    if change.kind is not ChangeKind.CHANGED or change.words:
        return None
    if change.old is None:
        return NOT_BEFORE if _is_measure(change.new) or isinstance(change.new, bool) else None
    if change.new is None:
        return NOT_ANY_MORE
    return NOT_COMPARABLE if _is_measure(change.old) or _is_measure(change.new) else None


def _of_whole_item(change: Change) -> Text | None:
    old, new = _is_measure(change.old), _is_measure(change.new)
    if change.kind is ChangeKind.ADDED:
        return NEW if new else None
    is_alone = not (change.old_sides and change.new_sides)
    return NOT_COMPARABLE if (old or new) and not is_alone else None


def item_noun(change: Change) -> Text:
    """What the item of a change is called: a row under costs is a cost row."""
    path = change.side.path
    if change.field in path:
        path = path[: len(path) - 1 - path[::-1].index(change.field)]
    lists = [step for step in path if isinstance(step, str)]
    if lists[-2:] == ["blocks", "rows"]:
        return noun(change.item_type).one  # ”rows” alone are the financiers of an intervention
    return noun(change.item_type, lists[-1] if lists else "").one
