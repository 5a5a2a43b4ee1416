"""What can be said about rules and faults without any plan.

What of it the rules and faults themselves say is stored by tools/generate.py, so that a list and a
manual need load neither them nor the format of plans.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from samplan.errors import UsageError
from samplan.results import Manual, RuleEntry, Severity
from samplan.texts import Text

STORED = Path(__file__).with_name("_manuals.json")
PAGES = Path(__file__).parents[1] / "rules"


def entries() -> tuple[RuleEntry, ...]:
    """Every rule by family, then every fault of files, each sorted by id."""
    return tuple(map(_entry, _stored()))


def explained(name: str) -> Manual:
    """The manual of the rule or fault of this id.

    Raises:
        UsageError: There is none.
    """
    found = {one["id"]: one for one in _stored()}
    if name not in found:
        from samplan.api.choice import no_such_rule  # noqa: PLC0415 - needs loading, only when a name is wrong

        raise UsageError(no_such_rule(name, found))
    one = found[name]
    return Manual(_entry(one), Text(*(_page(one, language) for language in ("sv", "en"))))


def _stored() -> list[dict[str, Any]]:
    stored: list[dict[str, Any]] = json.loads(STORED.read_text(encoding="utf-8"))
    return stored


def _entry(one: Mapping[str, Any]) -> RuleEntry:
    source = Text(**one["source"]) if one["source"] else None
    return RuleEntry(one["id"], Text(**one["title"]), Severity(one["severity"]), source, one["family"])


def _page(one: Mapping[str, Any], language: str) -> str:
    """The page of a rule, from beside its module, and the paragraphs it judges by; of a fault, as stored."""
    said = str(one["says"][language])
    if one["family"] == "file":
        return said
    page = PAGES / one["family"] / f"{one['id'].replace('-', '_')}.{language}.md"
    _, _, text = page.read_text(encoding="utf-8").partition("\n\n")  # its title stands in the entry
    return f"{text.rstrip()}\n\n{said}".rstrip() + "\n"
