"""The short forms of targets: a value alone, a bound in words, a value for each year.

All become the keys of targets, as if they had been written so: `target: minst 40 %`, `targets: {2026: 70 %,
2027: 75 %}`, or a list with a target a year.
"""

from __future__ import annotations

from typing import Any

from samplan.schema.notation import approximate
from samplan.schema.parsing import is_time
from samplan.schema.short_forms import is_printed


def target_in(value: Any) -> Any:  # noqa: ANN401 - plain data
    """The keys of a target that a value stands for: alone, as a bound, or behind the time it holds for."""
    if isinstance(value, dict):
        if is_printed(value):
            return {"value": value}
        ((by, of),) = value.items() if len(value) == 1 else ((None, None),)
        if of is None or not is_time(by):
            return value
        target = target_in(of)
        return {"by": by, **target} if isinstance(target, dict) and "by" not in target else value
    if value is None or isinstance(value, list):
        return value
    words, rest = approximate(value) if isinstance(value, str) else (None, "")
    return {words: rest} if words in ("at_least", "at_most") else {"value": value}


def with_targets(indicator: dict[Any, Any]) -> dict[Any, Any]:
    """An indicator with several targets as a list, however they are written."""
    of = "targets" if "targets" in indicator else "target"
    several = indicator.get(of)
    if isinstance(several, dict) and several and all(map(is_time, several)):
        several = [{key: one} for key, one in several.items()]
    elif of == "targets" and several is not None and not isinstance(several, list):
        several = [several]
    if not isinstance(several, list) or (of == "target" and "targets" in indicator):
        return indicator
    return {"targets" if key == of else key: several if key == of else one for key, one in indicator.items()}
