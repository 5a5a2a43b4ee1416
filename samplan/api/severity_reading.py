"""Reading `[severity]` in `samplan.toml`: how much a project lets the findings of a rule weigh, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from samplan.api import settings_faults as faults
from samplan.api.choice import unknown_name
from samplan.api.rule_names import is_law
from samplan.api.settings_faults import OTHER_WORDS
from samplan.results import Reweighed, Severity
from samplan.schema.suggestions import folded, suggest
from samplan.texts import Either, Text

if TYPE_CHECKING:
    from samplan.api.project_reading import Reading
    from samplan.api.toml_places import Keys
    from samplan.rules.base import Rule

TABLE = "severity"
KEYS = ("level", "reason")
LEVELS = tuple(one.value for one in Severity)


def read_weights(
    reading: Reading, table: Mapping[str, object], rules: Mapping[str, Rule]
) -> dict[str, Reweighed]:
    """What a project changes, by the id of the rule; what is wrong is told, and left out.

    Args:
        reading: The file.
        table: What stands under `[severity]`.
        rules: The rules that there are, by id.
    """
    return dict(_read(reading, table, rules))


def _read(
    reading: Reading, table: Mapping[str, object], rules: Mapping[str, Rule]
) -> Iterator[tuple[str, Reweighed]]:
    for name, value in table.items():
        keys = (TABLE, name)
        if name not in rules:
            reading.fault(keys, unknown_name(name, rules, with_groups=False))
        elif not isinstance(value, dict):
            example = f'{name} = {{level = "info", reason = "…"}}'
            reading.wrong(keys, faults.A_WEIGHT.of(example=example), value)
        elif (found := _one(reading, keys, cast("Mapping[str, object]", value), rules[name])) is not None:
            yield name, found


def _one(reading: Reading, keys: Keys, value: Mapping[str, object], rule: Rule) -> Reweighed | None:
    name = f"[{reading.named(TABLE)}] {rule.id}"
    reading.known(value, keys, KEYS, Text(name, name))
    for key in KEYS:
        if key not in value:
            reading.fault(keys, (faults.NO_LEVEL if key == "level" else faults.NO_REASON).of(rule=rule.id))
    level = _level(reading, (*keys, "level"), value["level"]) if "level" in value else None
    reason = value.get("reason", "")
    if "reason" in value and not (isinstance(reason, str) and reason.strip()):
        reading.wrong((*keys, "reason"), faults.A_REASON, reason)
    if level is not None and is_law(rule) and level.rank < rule.weight.rank:
        reading.fault((*keys, "level"), faults.LAW_LOWERED.of(rule=rule.id), at_value=True)
        return None
    if level is None or not isinstance(reason, str) or not reason.strip() or set(value) - set(KEYS):
        return None
    return Reweighed(level, reason.strip(), reading.file, reading.line(keys))


def _level(reading: Reading, keys: Keys, value: object) -> Severity | None:
    if isinstance(value, str) and value in LEVELS:
        return Severity(value)
    word = folded(value) if isinstance(value, str) else ""
    meant = OTHER_WORDS.get(word) or next(iter(suggest(word, LEVELS)), "")
    if word in ("off", "av", "none", "ignore"):
        reading.fault(keys, faults.NOT_OFF.of(), at_value=True)
    elif meant in LEVELS:
        reading.wrong(keys, faults.ONE_OF_MEANT.of(known=Either(LEVELS), meant=meant), value)
    else:
        reading.wrong(keys, faults.ONE_OF.of(known=Either(LEVELS)), value)
    return None
