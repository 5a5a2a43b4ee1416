"""The rules of a project: those that its `samplan.toml` declares, and what can be said of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.api.own_rule_reading import OwnRule
    from samplan.rules.base import Rule


def own_rules_in(file: str, installed: Iterable[Rule] = ()) -> tuple[OwnRule, ...]:
    """The rules that a project's file declares, in its order.

    Args:
        file: Its `samplan.toml`, or `pyproject.toml`.
        installed: The rules of installed packages, whose ids are taken.

    Raises:
        InputError: The file cannot be read, or has faults; all of them are told.
    """
    from samplan.api.project_rules import project_file  # noqa: PLC0415 - it names what is here

    return project_file(file, tuple(installed)).own
