"""The paths of figures in a project's rules: which there can be, before any plan is at hand."""

from __future__ import annotations

from samplan.api import own_rule_faults as faults
from samplan.figures.lookup import COUNTED, HEADS
from samplan.figures.sought import EACH, YEAR, home
from samplan.render.own_words import facts_named
from samplan.schema.kinship import FAR, FIGURE, LINKS
from samplan.schema.suggestions import folded, suggest
from samplan.texts import Message

MONEY = ("income", "costs", "member_contributions", "result", "deficit", "equity")
"""The first steps of paths that lead to amounts, in the budget or in a table."""
MONEY_OF_AN_ITEM = ("cost", "whole_cost", "amount")
"""The last steps of such paths."""
SHORTEST = {
    "tables": "tables.resultat.result.{year}",
    "interventions": "interventions.*.cost",
    "limits": "limits.eget-kapital",
    "allocations": "allocations.fordelning.insatser",
    "facts": "facts.invanare",
    "goals": "goals.arbete.andel.target",
    "statistics": "statistics.deltagare.total",
    "outcomes": "outcomes.arbete.total",
    "members": "members.count",
    "period": "period.years",
    "areas": "areas.count",
    "target_groups": "target_groups.count",
    "documents": "documents.count",
    "income": "income.total.{year}",
    "costs": "costs.total.{year}",
    "member_contributions": "member_contributions.{year}",
    "result": "result.{year}",
    "deficit": "deficit.{year}",
    "equity": "equity.closing.{year}",
}
"""By first step: a path of as few steps as there can be."""
OTHER_WORDS = {
    "intakter": "income",
    "intakt": "income",
    "kostnad": "costs",
    "kostnader": "costs",
    "cost": "costs",
    "medlemsbidrag": "member_contributions",
    "resultat": "result",
    "underskott": "deficit",
    "eget_kapital": "equity",
    "insatser": "interventions",
    "intervention": "interventions",
    "tabeller": "tables",
    "table": "tables",
    "mal": "goals",
    "goal": "goals",
    "statistik": "statistics",
    "utfall": "outcomes",
    "nyckeltal": "facts",
    "granser": "limits",
    "limit": "limits",
}
"""Words that people write for the first steps, folded as `folded` does."""


def is_money(path: str) -> bool:
    """Whether a path surely leads to an amount."""
    steps = home(path)[1].split(".")
    return steps[0] in MONEY or steps[-1] in MONEY_OF_AN_ITEM


def read_path(written: str, *, may_be_far: bool) -> tuple[str, Message | None]:
    """A path as it is written in a rule, and what is wrong with it.

    Args:
        written: The text, with or without the `figure:` of links.
        may_be_far: Whether it may lead to another plan.
    """
    path = written.strip().removeprefix(FIGURE)
    plain = YEAR.sub("2000", path)
    if "{" in plain or "}" in plain:
        name = next(iter(sorted(facts_named(plain) or ())), plain)
        return path, faults.OTHER_NAME.of(name=name, year="{year}", before="{year-1}")
    link, there = home(plain)
    if link is None and FAR in plain:
        return path, faults.OTHER_PLAN.of(written=path, known=tuple(f"{one}{FAR}" for one in LINKS))
    if link is not None and not may_be_far:
        return path, faults.NO_EACH_THERE.of()
    return path, _unknown(path, there.split("."))


def _unknown(path: str, steps: list[str]) -> Message | None:
    """What is wrong with the steps of a path."""
    head = steps[0]
    if head not in HEADS:
        near = OTHER_WORDS.get(folded(head)) or next(iter(suggest(head, HEADS)), "")
        if not near:
            return faults.NO_FIGURE.of(written=path, known=HEADS)
        return faults.NO_FIGURE_MEANT.of(written=path, meant=path.replace(head, near, 1))
    if head in COUNTED and steps[1:] == ["count"]:
        return None
    if len(steps) < len(SHORTEST[head].split(".")) or not all(steps):
        return faults.TOO_SHORT.of(written=path, meant=_longer(path, head))
    return None


def _longer(path: str, head: str) -> str:
    """What may be meant by a path that ends too early: with a column, where that is what lacks."""
    example = SHORTEST[head]
    if path.count(".") + 1 == example.count(".") and example.endswith("{year}"):
        return f"{path}.{{year}}"
    return example


def with_each(path: str) -> bool:
    """Whether a path stands for several figures."""
    return EACH in path.split(".")
