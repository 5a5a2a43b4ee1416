"""From the bytes of a file to a plan, with a finding for everything in the way.

What cannot be read is a finding, and the plan knows that it lost it (`samplan.schema.part`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.fault import Refused
from samplan.frozen import frozen
from samplan.loading.positions import Positions
from samplan.loading.tree import collector_paused, read_tree
from samplan.results import Finding
from samplan.schema.part import is_whole
from samplan.schema.plain_faults import OTHER_VERSION
from samplan.schema.plain_values import parse_version
from samplan.schema.reader import read_plan

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

FIRST_KEYS = ("samplan", "id", "kind", "title", "period", "association")
"""The keys that every plan has."""
ENOUGH = 3
"""How many of them make a file a plan that has forgotten `samplan: 1`."""


@frozen
class Loaded:
    """One file: the plan, as far as there is one, and what is wrong with the file."""

    file: str
    plan: Plan | None
    findings: tuple[Finding, ...]
    positions: Positions
    is_whole: bool = False
    """Whether there is a plan and nothing of it was lost."""


def load_plan(file: str, data: bytes) -> Loaded:
    """The plan in a file.

    Args:
        file: The name that findings carry.
        data: The bytes of the file.

    Returns:
        A plan wherever the file can be recognised as one; the findings say what is wrong in any case.
    """
    with collector_paused():
        return _loaded(file, data)


def _loaded(file: str, data: bytes) -> Loaded:
    read = read_tree(file, data)
    if read.tree is None:
        return Loaded(file, None, read.findings, read.positions)
    if (refusal := _refusal(read.tree.data, read.positions)) is not None:
        return Loaded(file, None, _in_order((*read.findings, refusal)), read.positions)
    plan = read_plan(read.tree.data)
    for pair in plan.pairs:
        read.positions.write_out(pair.path, pair.key, pair.fields)
    if _has_columns(statistics := read.tree.data.get("statistics")):
        from samplan.loading.by_sex import give_places  # noqa: PLC0415 - few statistics have columns

        give_places(statistics, read.positions)
    findings = read.findings
    if plan.refusals:
        from samplan.loading.forms import write_out  # noqa: PLC0415 - a clean plan needs no words
        from samplan.loading.refusals import findings_of  # noqa: PLC0415 - same

        write_out(plan.pairs, read.tree.data)
        refused = tuple(findings_of(plan.refusals, read.tree.data, read.positions))
        findings = _in_order((*_without_doubts(findings, refused), *refused))
    return Loaded(
        file, plan.plan, findings, read.positions, is_whole=not plan.refusals and is_whole(plan.plan)
    )


def _has_columns(statistics: object) -> bool:
    """Whether any table of people has columns."""
    return isinstance(statistics, list) and any(type(one) is dict and "columns" in one for one in statistics)


def _without_doubts(findings: tuple[Finding, ...], refused: tuple[Finding, ...]) -> Iterator[Finding]:
    """The findings of the text, without doubts about values of which the refusal says what to write."""
    from samplan.loading.misread_faults import AMBIGUOUS_SCALAR  # noqa: PLC0415 - a clean plan needs no words

    places = {(one.span.line, one.span.column) for one in refused}
    for one in findings:
        if one.rule != AMBIGUOUS_SCALAR.id or (one.span.line, one.span.column) not in places:
            yield one


def _refusal(data: dict[Any, Any], positions: Positions) -> Finding | None:
    """Why the file is no plan of this version: a plan says that it is one, or has most of its first keys."""
    try:
        parse_version(data.get("samplan"))
    except Refused as refused:
        if refused.fault is OTHER_VERSION:
            span = positions.locate(("samplan",))
            return OTHER_VERSION.finding(span, refused.facts, path=("samplan",))
    if set(data) == {"samplan"}:
        from samplan.loading.refusals import missing_keys  # noqa: PLC0415 - a clean plan needs no words

        return missing_keys(FIRST_KEYS[1:], positions)
    if "samplan" in data or sum(key in data for key in FIRST_KEYS) >= ENOUGH:
        return None
    from samplan.loading.schema_faults import NO_PLAN  # noqa: PLC0415 - a clean plan needs no words

    return NO_PLAN.finding(positions.locate(()), {})


def _in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    from samplan.loading.findings import in_order  # noqa: PLC0415 - one finding or none has an order

    return in_order(findings)
