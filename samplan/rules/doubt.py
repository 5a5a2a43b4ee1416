"""Amounts that one rule has reason to doubt: to all others they are lost until somebody has looked.

Without it, one slip of a unit is told by ten rules: a sum, a share, a limit, a text that is right.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from samplan.figures.magnitude import DOUBTS
from samplan.results import Path
from samplan.rules.acceptance import covers, is_over
from samplan.schema.part import Cells, Loss, Remnant, given_fields, lost_of, make_part, peek
from samplan.schema.reading import guesses
from samplan.schema.shape import place

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


def with_doubts(plan: Plan, places: Iterable[Path], today: date) -> Plan:
    """The plan with the amounts at these places as lost, but for those that a deviation says are right."""
    accepted = [one.item for one in peek(plan, "deviations", ()) if _is_accepted(one, today)]
    for path in places:
        where = place(plan, path)
        if not any(covers(item, where) for item in accepted):
            plan = _without(plan, path, Loss(path, path, DOUBTS))
    return plan


def _is_accepted(deviation: Any, today: date) -> bool:  # noqa: ANN401 - a deviation, as far as it was read
    return not lost_of(deviation) and deviation.rule == DOUBTS and not is_over(deviation, today)


def _without(part: Any, path: Path, loss: Loss) -> Any:  # noqa: ANN401 - a part, by whatever name
    """The part with the value at a path within it as lost."""
    name, fields, lost = str(path[0]), part.__dict__, lost_of(part)
    value = fields[name]
    if len(path) == 1:
        kept = {key: each for key, each in fields.items() if key != name}
        return make_part(type(part), kept, given_fields(part), lost | {name: Remnant(loss, value)})
    index, rest = path[1], path[2:]
    if not isinstance(index, int):
        new = _without(value, path[1:], loss)
    elif rest:
        new = (*value[:index], _without(value[index], rest, loss), *value[index + 1 :])
    else:
        found = value.lost if isinstance(value, Cells) else {}
        new = Cells(tuple(tuple.__iter__(value)), found | {index: loss}, guesses("cell"), value)
    return make_part(type(part), fields | {name: new}, given_fields(part), lost)
