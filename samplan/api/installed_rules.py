"""The rules of installed packages, loaded; what is wrong with such a package is said in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from samplan.api.manuals import stored_entries
from samplan.errors import InputError
from samplan.frozen import replace
from samplan.rules.base import Rule
from samplan.schema.plain_values import parse_id
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.api.rule_packages import RulePoint

NOT_LOADED = Text(
    "reglerna i paketet {package} kan inte laddas: {target} gav {kind}: {said}; rätta eller ta bort det",
    "the rules of the package {package} cannot be loaded: {target} gave {kind}: {said}; mend or remove it",
)
NO_NAME = Text(
    "reglerna i paketet {package} kan inte laddas: modulen {module} har inget ”{name}”; rätta paketets "
    "ingång ”{point}” i gruppen samplan.rules",
    "the rules of the package {package} cannot be loaded: the module {module} has no “{name}”; mend the "
    "entry point “{point}” of the package in the group samplan.rules",
)
NO_RULES = Text(
    "{target} i paketet {package} är varken en regel (samplan.rules.frame.Rule) eller flera, utan {given}",
    "{target} of the package {package} is neither a rule (samplan.rules.frame.Rule) nor several, but {given}",
)
NO_ID = Text(
    "en regel i paketet {package} har id:t ”{id}”; det ska ha små bokstäver a–z, siffror och bindestreck",
    "a rule of the package {package} has the id “{id}”; it should have lower-case letters a to z, figures "
    "and hyphens",
)
TAKEN = Text(
    "regeln ”{id}” i paketet {package} har samma id som en av samplans; ge den ett annat",
    "the rule “{id}” of the package {package} has the id of one of samplan's; give it another",
)
TAKEN_BY = Text(
    "regeln ”{id}” finns i både {package} och {other}; ge den ena ett annat id",
    "the rule “{id}” is both in {package} and in {other}; give one of them another id",
)
NOT_MADE = Text(
    "regeln ”{id}” i paketet {package} är inte hel: {field} ska vara {wanted}",
    "the rule “{id}” of the package {package} is not whole: {field} should be {wanted}",
)


def loaded_rules(points: Iterable[RulePoint]) -> tuple[Rule, ...]:
    """The rules that entry points lead to, sorted by id, each with the package that it comes from.

    Raises:
        InputError: A package cannot be loaded, has something else than rules, or an id that is taken.
    """
    taken = {one.id: "" for one in stored_entries()}
    found: dict[str, Rule] = {}
    for point in points:
        for rule in _rules_at(point):
            _check(rule, point, taken)
            taken[rule.id] = point.package
            found[rule.id] = replace(rule, home=point.package)
    return tuple(found[id_] for id_ in sorted(found))


def _rules_at(point: RulePoint) -> Iterator[Rule]:
    module, _, names = point.target.partition(":")
    try:
        value: object = import_module(module)
    except Exception as error:
        facts = {"target": module, "kind": type(error).__name__, "said": str(error)}
        raise InputError(NOT_LOADED.of(package=point.package, **facts)) from error
    for name in filter(None, (names or "RULES").split(".")):
        if not hasattr(value, name):
            facts = {"module": module, "name": name, "point": point.name}
            raise InputError(NO_NAME.of(package=point.package, **facts))
        value = getattr(value, name)
    several: Sequence[object] = value if isinstance(value, list | tuple) else (value,)
    rules = [one for one in several if isinstance(one, Rule)]
    if not rules or len(rules) < len(several):
        given = type(next((one for one in several if not isinstance(one, Rule)), value)).__name__
        raise InputError(NO_RULES.of(target=point.target, package=point.package, given=given))
    yield from rules


def _check(rule: Rule, point: RulePoint, taken: dict[str, str]) -> None:
    """See that a rule is whole, and its id its own."""
    if said := _fault(rule, point, taken):
        raise InputError(said)


def _fault(rule: Rule, point: RulePoint, taken: dict[str, str]) -> Message | None:
    facts = {"id": str(rule.id), "package": point.package}
    try:
        parse_id(rule.id)
    except ValueError:
        return NO_ID.of(**facts)
    if rule.id in taken:
        other = taken[rule.id]
        return TAKEN_BY.of(other=other, **facts) if other else TAKEN.of(**facts)
    for field in ("title", "source"):
        if not isinstance(getattr(rule, field), Text):
            return NOT_MADE.of(field=field, wanted="Text(sv=…, en=…)", **facts)
    for field in ("judge", "over"):
        if not callable(getattr(rule, field)):
            return NOT_MADE.of(field=field, wanted="a function", **facts)
    return None
