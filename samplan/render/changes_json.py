"""The differences between two plans for machines: one JSON object, the same keys in the same order always."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from samplan.changes import (
    Change,
    ChangeKind,
    Changes,
    ColumnName,
    Delta,
    Head,
    Holder,
    Members,
    Notice,
    Placed,
    Reference,
    RuleName,
    Side,
)
from samplan.levels import DiffLevel
from samplan.render.time_json import plain_duration, plain_period, plain_when
from samplan.schema.printed import PrintedDay, PrintedText, PrintedWhole
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Language

SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without."""

PERCENT = Decimal("0.0001")
"""What percentages are rounded to; everything else is exact."""


def changes_json(changes: Changes, language: Language) -> str:
    """All differences as values. Nothing in it depends on the language but its name."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "language": language,
        "old": _head(changes.old),
        "new": _head(changes.new),
        "summary": _summary(changes.changes),
        "notices": [_notice(notice) for notice in changes.notices],
        "changes": [_change(change) for change in changes.changes],
        "foreseen": [_change(change) for change in changes.foreseen],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _notice(notice: Notice) -> dict[str, Any]:
    return {
        "kind": notice.kind.value,
        "old": plain_value(notice.old),
        "new": plain_value(notice.new),
        "event": notice.event or None,
        "others": list(notice.others),
    }


def _head(head: Head) -> dict[str, Any]:
    return {
        "id": head.id,
        "title": head.title,
        "kind": head.kind,
        "period": plain_value(head.period),
        "language": head.language,
        "source": head.source or None,
    }


def _summary(changes: tuple[Change, ...]) -> dict[str, Any]:
    kinds = Counter(change.kind for change in changes)
    levels = Counter(change.level for change in changes)
    return {
        "changes": len(changes),
        "by_kind": {kind.value: kinds[kind] for kind in ChangeKind},
        "by_level": {level.word: levels[level] for level in DiffLevel},
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "level": change.level.word,
        "item_type": change.item_type,
        "field": change.field,
        "title": change.title,
        "old": plain_value(change.old),
        "new": plain_value(change.new),
        "delta": _delta(change.delta),
        "words": [{"kind": words.kind, "text": words.text} for words in change.words],
        "old_places": [_side(side) for side in change.old_sides],
        "new_places": [_side(side) for side in change.new_sides],
        "details": [_change(detail) for detail in change.details],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "title": side.title,
        "within": side.within or None,
        "place": side.place,
        "path": list(side.path),
        "column": _column(side.column) if side.column else None,
    }


def _column(column: ColumnName) -> dict[str, Any]:
    if not column.standing:
        people = {"population": column.population, "period": plain_value(column.period)}
        return people | ({"scope": column.scope} if column.scope else {})
    named = {"year": column.year, "period": plain_value(column.period), "standing": column.standing}
    return named | ({"scope": column.scope} if column.scope else {})


def _delta(delta: Delta | Members | None) -> dict[str, Any] | None:
    match delta:
        case Delta():
            percent = None if delta.percent is None else _number(delta.percent.quantize(PERCENT))
            return {"difference": plain_value(delta.difference), "percent": percent}
        case Members():
            return {"added": plain_value(delta.added), "removed": plain_value(delta.removed)}
        case None:
            return None


def plain_value(value: object) -> Any:  # noqa: ANN401, PLR0911 - one type, one line
    """A value of a plan as JSON data; numbers are strings, so that nothing is lost."""
    match value:
        case Amount():
            return _amount(value)
        case Share() | People() | Number():
            return _measure(value)
        case Decimal():
            return _number(value)
        case Period() | Ages() | date() | When() | Duration():
            return _time(value)
        case Unknown():
            return {"value": value.word, "printed": value.printed} if value.printed else value.word
        case PrintedText() | PrintedWhole():
            return {"value": value[:] if isinstance(value, str) else int(value), "printed": value.printed}
        case Reference() | Holder() | Placed() | ColumnName():
            return _named(value)
        case RuleName():
            return value.id
        case tuple():
            return [plain_value(each) for each in value]
        case _:
            return value


def _named(value: Reference | Holder | Placed | ColumnName) -> dict[str, Any]:
    match value:
        case Reference():
            return {"id": value.id, "title": value.title}
        case Holder():
            return {"item_type": value.item_type, "title": value.title, "field": value.field}
        case Placed():
            return {"number": value.number, "title": value.title}
        case ColumnName():
            return _column(value)


def _time(value: Period | Ages | date | When | Duration) -> Any:  # noqa: ANN401 - two ends, or one day
    match value:
        case Period():
            return plain_period(value)
        case When():
            return plain_when(value)
        case Duration():
            return plain_duration(value)
        case Ages():
            ages = {"from": value.low, "to": value.high}
            return {**ages, "printed": value.printed} if value.printed else ages
        case PrintedDay():
            return {"value": value.isoformat(), "printed": value.printed}
        case date():
            return value.isoformat()


def _measure(value: People | Number | Share) -> Any:  # noqa: ANN401 - an exact number is a text
    reservation = _reservation(value)
    if isinstance(value, Share):
        return {"part": _number(value.part), "whole": _number(value.whole), **reservation}
    number = _number(Decimal(value.value))
    return {"value": number, **reservation} if reservation else number


def _reservation(value: People | Number | Share) -> dict[str, str]:
    """How exact the value is and what the source prints, as far as the plan says so."""
    said = {
        "qualifier": value.qualifier,
        "high": None if value.high is None else _number(Decimal(value.high)),
        "unit": getattr(value, "unit", None),
        "printed": value.printed,
    }
    return {name: each for name, each in said.items() if each}


def _amount(amount: Amount) -> dict[str, Any]:
    return {
        "value": _number(amount.value),
        "unit": amount.unit,
        "qualifier": amount.qualifier,
        **({} if amount.high is None else {"high": _number(amount.high)}),
        "printed": _amount(amount.printed) if isinstance(amount.printed, Amount) else amount.printed,
    }


def _number(number: Decimal) -> str:
    return f"{number:f}"
