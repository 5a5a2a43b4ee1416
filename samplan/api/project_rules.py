"""What a project's file says of a run and of rules, read at once: all its faults are told together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from samplan.api import settings_faults as faults
from samplan.api.project_home import table_in
from samplan.api.project_reading import RULES, Reading, text_of
from samplan.api.project_settings import check_keys, read_settings
from samplan.api.settings import ProjectFile, Value
from samplan.errors import InputError
from samplan.frozen import replace

if TYPE_CHECKING:
    from samplan.api.own_rule_reading import OwnRule
    from samplan.rules.base import Rule

NAMES = ("select", "ignore")
SEVERITY, LIMITS = "severity", "limits"


def project_file(file: str, installed: Sequence[Rule] | None = None) -> ProjectFile:
    """What a project's file says, without how its documents look.

    Args:
        file: Its `samplan.toml`, or `pyproject.toml`.
        installed: The rules of installed packages; without them they are looked for where they matter.

    Raises:
        InputError: The file cannot be read, or has faults; all of them are told.
    """
    reading = Reading(file, text_of(file), table_in(file))
    data = reading.data()
    check_keys(reading, data)
    values = dict(read_settings(reading, data))
    found = ProjectFile(file, values)
    if not data.keys().isdisjoint((*NAMES, SEVERITY, RULES)):
        found = _with_rules(reading, data, values, installed)
    if LIMITS in data:
        from samplan.api.limits_reading import read_limits  # noqa: PLC0415 - few projects have limits

        found = replace(found, limits=read_limits(reading, data[LIMITS]))
    reading.end()
    return found


def language_in(file: str) -> str:
    """The language that a project's file chooses; empty where it chooses none, or has a fault."""
    try:
        language = Reading(file, text_of(file), table_in(file)).data().get("language")
    except InputError:
        return ""
    return language if isinstance(language, str) else ""


def _with_rules(
    reading: Reading,
    data: Mapping[str, object],
    values: dict[str, Value],
    installed: Sequence[Rule] | None,
) -> ProjectFile:
    """The same with what depends on the rules that there are."""
    from samplan.api.rulebook import installed_rules  # noqa: PLC0415 - it reads projects itself
    from samplan.rules.registry import ALL  # noqa: PLC0415 - render needs no rules

    others = installed_rules() if installed is None else installed
    own = _own(reading, data, others)
    rules = {one.id: one for one in (*ALL, *others, *(each.rule for each in own))}
    for key in NAMES:
        for place, name in _names(data.get(key)):
            _check_name(reading, (key, *place), name, rules)
    weights = {}
    if SEVERITY in data:
        from samplan.api.severity_reading import read_weights  # noqa: PLC0415 - few change any

        weights = read_weights(reading, reading.table(data, (SEVERITY,)), rules)
    return ProjectFile(reading.file, values, own, weights)


def _own(reading: Reading, data: Mapping[str, object], others: Sequence[Rule]) -> tuple[OwnRule, ...]:
    if RULES not in data:
        return ()
    from samplan.api.manuals import stored_entries  # noqa: PLC0415 - only where a project has rules
    from samplan.api.own_rule_reading import own_rules  # noqa: PLC0415 - same

    taken = {one.id: "" for one in stored_entries()} | {one.id: one.home for one in others}
    return own_rules(reading, data[RULES], taken)


def _names(value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each name of a setting that has names of rules, with the steps to it."""
    items = enumerate(value, start=1) if isinstance(value, list) else ((0, value),)
    for number, item in items:
        for name in item.split(",") if isinstance(item, str) else ():
            if name.strip():
                yield (str(number),) if number else (), name.strip()


def _check_name(reading: Reading, keys: tuple[str, ...], name: str, rules: Mapping[str, Rule]) -> None:
    """Keep a fault for a name that no rule and no group has, and for a rule of law that is left out."""
    from samplan.api.choice import unknown_name  # noqa: PLC0415 - few projects choose rules
    from samplan.api.rule_names import groups, is_law  # noqa: PLC0415 - same
    from samplan.schema.suggestions import folded  # noqa: PLC0415 - same

    group = groups().get(folded(name))
    if name not in rules and group is None:
        reading.fault(keys, unknown_name(name, rules), at_value=True)
    elif keys[0] == "ignore" and (is_law(rules[name]) if name in rules else group in ("law", "all")):
        reading.fault(keys, faults.LAW_LEFT_OUT.of(rule=name), at_value=True)
