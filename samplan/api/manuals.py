"""What can be said about rules and faults without any plan.

What of it the rules and faults themselves say is stored by tools/generate.py, so that a list and a
manual need load neither them nor the format of plans. What a project's own rules and those of installed
packages say is made at once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from samplan.api.project_home import found_file
from samplan.api.rule_packages import rule_points
from samplan.errors import UsageError
from samplan.results import Manual, RuleEntry, Severity
from samplan.texts import Text

STORED = Path(__file__).with_name("_manuals.json")
PAGES = Path(__file__).parents[1] / "rules"


def entries(folder: str = ".") -> tuple[RuleEntry, ...]:
    """Every rule by family, those that are not samplan's own last, then every fault of files, sorted by id.

    Args:
        folder: The folder, or a file in it, whose project's rules are listed too.

    Raises:
        InputError: The project, or an installed package of rules, has a fault.
    """
    stored = stored_entries()
    if not _has_others(folder):
        return stored
    from samplan.api.other_manuals import other_entries  # noqa: PLC0415 - most have no other rules

    faults = next(at for at, one in enumerate(stored) if one.family == "file")
    return (*stored[:faults], *other_entries(folder), *stored[faults:])


def stored_entries() -> tuple[RuleEntry, ...]:
    """Every rule and fault of samplan's own, as they are stored."""
    return tuple(map(_entry, _stored()))


def explained(name: str, folder: str = ".") -> Manual:
    """The manual of the rule or fault of this id.

    Raises:
        InputError: The project of the folder, or an installed package of rules, has a fault.
        UsageError: There is none.
    """
    found = {one["id"]: one for one in _stored()}
    if name in found:
        one = found[name]
        return Manual(_entry(one), Text(*(_page(one, language) for language in ("sv", "en"))))
    others: dict[str, Manual] = {}
    if _has_others(folder):
        from samplan.api.other_manuals import other_manuals  # noqa: PLC0415 - most have no other rules

        others = other_manuals(folder)
    if name in others:
        return others[name]
    from samplan.api.choice import no_such_rule  # noqa: PLC0415 - needs loading, only when a name is wrong

    raise UsageError(no_such_rule(name, (*found, *others)))


def _has_others(folder: str) -> bool:
    """Whether there may be rules that are not samplan's own."""
    return bool(found_file(folder)[1] or rule_points())


def _stored() -> list[dict[str, Any]]:
    stored: list[dict[str, Any]] = json.loads(STORED.read_text(encoding="utf-8"))
    return stored


def _entry(one: Mapping[str, Any]) -> RuleEntry:
    source = Text(**one["source"]) if one["source"] else None
    title, is_off = Text(**one["title"]), one.get("off", False)
    return RuleEntry(one["id"], title, Severity(one["severity"]), source, one["family"], is_off)


def _page(one: Mapping[str, Any], language: str) -> str:
    """The page of a rule, from beside its module, and the paragraphs it judges by; of a fault, as stored."""
    said = str(one["says"][language])
    if one["family"] == "file":
        return said
    page = PAGES / one["family"] / f"{one['id'].replace('-', '_')}.{language}.md"
    _, _, text = page.read_text(encoding="utf-8").partition("\n\n")  # its title stands in the entry
    return f"{text.rstrip()}\n\n{said}".rstrip() + "\n"
