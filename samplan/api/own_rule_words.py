"""The words of a project's rules: comparisons, what sentences may name, and what people write for them."""

from __future__ import annotations

from typing import get_args

from samplan.rules.declared import Comparison

COMPARISONS: tuple[Comparison, ...] = get_args(Comparison)
OTHER_WORDS = {
    "minst": "at_least",
    "hogst": "at_most",
    "over": "above",
    "under": "below",
    "lika": "equals",
    "lika_med": "equals",
    "ar": "equals",
    "mellan": "between",
    "max": "at_most",
    "min": "at_least",
    "maximum": "at_most",
    "minimum": "at_least",
    ">=": "at_least",
    "<=": "at_most",
    ">": "above",
    "<": "below",
    "=": "equals",
    "==": "equals",
    "more_than": "above",
    "less_than": "below",
}
"""Words that people write for the comparisons, folded as `folded` does."""
LEVELS = {"fel": "error", "varning": "warning", "upplysning": "info", "information": "info"}
FACTS = ("name", "figure", "bound", "limit", "difference", "plan", "year")
"""What the sentences of a rule may name."""
FACTS_OF_BASE = ("share", "base", "base_name")
