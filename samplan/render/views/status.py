"""How far a document has come, in words, and the mark of one that nobody has decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.decided import DECIDED, decided
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels.findings import DRAFT
from samplan.render.views.decision import body_words

if TYPE_CHECKING:
    from datetime import date

    from samplan.render.views.context import Context
    from samplan.schema.time import When

_COMMON_NOUN = Expression(
    r"(?:\w*(?:styrelsen?|direktionen|fullmäktige|chefen|direktören|gruppen|presidiet|utskottet)"
    r"|(?:förbunds)?medlemmarna|the)\b"
)
"""Words for a body that is written with a small letter inside a sentence; a name keeps its capital."""


def status_words(context: Context) -> str:
    """How far the document has come, as a sentence without its stop; empty where nothing is said.

    `Antagen av förbundsstyrelsen den 20 november 2025, § 34`.
    """
    one = decided(context.plan)
    by = _inside(one.by or body_words(context, one.body))
    if not (by or one.on or one.paragraph):
        return context.say(labels.STATUS_ALONE[one.status]) if one.status else ""
    return context.say(
        labels.STATUS_BY[one.status],
        by=context.say(labels.BY_WHOM, who=by) if by else "",
        on=_when(context, one.on) if one.on else "",
        paragraph=f", {filters.unbroken(one.paragraph)}" if one.paragraph else "",
    )


def status_day(context: Context) -> tuple[str, str]:
    """The day that the sentence names: as it stands there, and as `2025-11-20`; both empty without one."""
    on = decided(context.plan).on
    day = on.day if on and not on.words else None
    if on is None or day is None:
        return "", ""
    return _long_day(context, on, day), day.isoformat()


def _long_day(context: Context, value: When, day: date) -> str:
    return context.as_printed(value, filters.long_date(day, context.language))


def mark_words(context: Context, *, is_draft: bool = False) -> str:
    """What stands on every page of a document that nobody has decided: `FÖRSLAG`; else empty.

    A working draft says first that it is one, whatever it is a draft of: `UTKAST · FÖRSLAG`.
    """
    status = decided(context.plan).status
    own = context.say(labels.MARKS[status]) if status and status not in DECIDED else ""
    return " · ".join(filter(None, (context.say(DRAFT) if is_draft else "", own))).upper()


def _inside(who: str) -> str:
    """A body inside a sentence: `Förbundsstyrelsen` with a small letter, a name as it is."""
    return who[:1].lower() + who[1:] if _COMMON_NOUN.match(who.lower()) else who


def _when(context: Context, value: When) -> str:
    """When it was decided, in running text."""
    day = value.day
    if value.words or value.start is None:
        return context.say(labels.IN_WORDS, on=context.when(value))
    if day is not None:
        return context.say(labels.ON_DAY, on=_long_day(context, value, day))
    text = labels.IN_YEAR if value.precision == "year" else labels.IN_MONTH
    return context.say(text, on=context.when(value))
