"""The rules of a project: those that its `samplan.toml` declares, and what can be said of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api.project_home import FILE_NAME, table_in
from samplan.expression import Expression

if TYPE_CHECKING:
    from samplan.api.own_rule_reading import OwnRule
    from samplan.rules.base import Rule

_OTHER_TABLES = Expression(r"(?m)rule|^[ \t]*\[(?![ \t]*[\"']?(?:theme|words)\b)")
"""What a file has in it that has rules, or a table that may be meant to be theirs."""


def own_rules_in(file: str, installed: Iterable[Rule] = ()) -> tuple[OwnRule, ...]:
    """The rules that a project's file declares, in its order.

    Args:
        file: Its `samplan.toml`, or `pyproject.toml`.
        installed: The rules of installed packages, whose ids are taken.

    Raises:
        InputError: The file cannot be read, or its rules have faults; all of them are told.
    """
    if not _may_have_rules(file):
        return ()
    from samplan.api.own_rule_reading import TABLE, own_rules  # noqa: PLC0415 - most projects have no rules
    from samplan.api.project_reading import TOP, Reading, text_of  # noqa: PLC0415 - same

    reading = Reading(file, text_of(file), table_in(file))
    data = reading.data()
    reading.known(data, (), TOP, reading.place)
    found = own_rules(reading, data[TABLE], _taken(installed)) if TABLE in data else ()
    reading.end()
    return found


def _may_have_rules(file: str) -> bool:
    """Whether a file is to be read: one that only chooses looks is not, which is the most of a start."""
    try:
        text = Path(file).read_bytes().decode("utf-8", "replace")
    except OSError:
        return True  # why it cannot be read is told where that is tried
    is_own = os.path.basename(file) == FILE_NAME  # noqa: PTH119 - as it was given
    return _OTHER_TABLES.search(text) is not None if is_own else "rule" in text


def _taken(installed: Iterable[Rule]) -> dict[str, str]:
    """The ids that no rule of a project can have, each with whose it is."""
    from samplan.api.manuals import stored_entries  # noqa: PLC0415 - only where a project has rules

    return {one.id: "" for one in stored_entries()} | {one.id: one.home for one in installed}
