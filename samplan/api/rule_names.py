"""What names of rules mean where some are chosen: one rule, a family, a kind of demand, or all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from samplan.api.rulebook import installed_rules
from samplan.render.manual import FAMILIES as TITLES
from samplan.results import Severity
from samplan.rules.base import Force, Rule
from samplan.rules.registry import ALL, FAMILIES
from samplan.schema.suggestions import folded
from samplan.texts import Text

ALL_RULES = "all"
OWN = "own"
"""The family of rules that are not samplan's own."""
FORCES: Mapping[Force, Text] = {
    Force.LAW: Text("lag", "law"),
    Force.ARITHMETIC: Text("räkning", "arithmetic"),
    Force.RECOMMENDATION: Text("rekommendation", "recommendation"),
    Force.POLICY: Text("egna löften", "policy"),
    Force.CONVENTION: Text("konvention", "convention"),
}
"""Where a demand comes from, in words."""


@cache
def groups() -> Mapping[str, str]:
    """The families and the kinds of demand, by every word for them, folded as `folded` does."""
    names = {name: TITLES[name] for name in (*FAMILIES, OWN)} | {one.value: FORCES[one] for one in Force}
    words = {folded(word): name for name, text in names.items() for word in (text.sv, text.en, name)}
    return words | {ALL_RULES: ALL_RULES, "alla": ALL_RULES}


@cache
def _family_of() -> Mapping[str, str]:
    return {one.id: family for family, rules in FAMILIES.items() for one in rules}


def called(name: str, rules: Iterable[Rule]) -> frozenset[str]:
    """The ids of the rules that a name means. Those that are off are meant only by their own.

    Args:
        name: An id, a family, a kind of demand, or `all`.
        rules: The rules that there are.
    """
    several = tuple(rules)
    if any(one.id == name for one in several):
        return frozenset((name,))
    group = groups().get(folded(name))
    if group is None:
        return frozenset()
    return frozenset(one.id for one in several if not one.is_off and _is_of(one, group))


def _is_of(rule: Rule, group: str) -> bool:
    return group in (ALL_RULES, _family_of().get(rule.id, OWN), rule.force.value)


def chosen(
    rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str], *, keeps_law: bool
) -> tuple[Rule, ...]:
    """The rules that names choose, in their order.

    Args:
        rules: The rules that there are.
        select: Only these; where there are none, all that are on.
        ignore: Not these.
        keeps_law: Whether `select` leaves no rule of law out, as that of a project does not.
    """
    meant = frozenset().union(*(called(name, rules) for name in select or (ALL_RULES,)))
    left_out = frozenset().union(*(called(name, rules) for name in ignore))
    if keeps_law and select:
        meant |= {one.id for one in rules if is_law(one) and not one.is_off}
    return tuple(one for one in rules if one.id in meant and one.id not in left_out)


def is_law(rule: Rule) -> bool:
    """Whether law demands what a rule checks."""
    return rule.force is Force.LAW


def weights_of(own: Iterable[Rule]) -> dict[str, Severity]:
    """What the findings of each rule weigh by themselves: of samplan's, of packages, of a project's own."""
    return {one.id: one.weight for one in (*ALL, *installed_rules(), *own)}
