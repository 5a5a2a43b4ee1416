"""The list of all rules, and the manual of one, for machines: the same keys in the same order always."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from samplan.render.words import say
from samplan.results import Manual, RuleEntry
from samplan.texts import Language

SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without."""


def rules_json(entries: Sequence[RuleEntry], language: Language) -> str:
    """Every rule and fault of files, with its sentences in one language."""
    return _written({"language": language, "rules": [_entry(one, language) for one in entries]})


def manual_json(manual: Manual, language: Language) -> str:
    """One rule or fault, with its page as Markdown."""
    page = manual.page.in_language(language)
    return _written({"language": language, **_entry(manual.entry, language), "manual": page})


def _entry(one: RuleEntry, language: Language) -> dict[str, Any]:
    return {
        "id": one.id,
        "family": one.family,
        "severity": one.severity.value,
        "title": say(one.title, language),
        "source": say(one.source, language) if one.source else None,
        "off": one.is_off,
    }


def _written(content: dict[str, Any]) -> str:
    return json.dumps({"schema_version": SCHEMA_VERSION, **content}, ensure_ascii=False, indent=2) + "\n"
