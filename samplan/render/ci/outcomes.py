"""The answers of rules in words, for reports that have a line for each."""

from __future__ import annotations

from samplan.render.findings_text import MISSING, UNDECIDED
from samplan.results import Gap
from samplan.texts import Message, Text

PASSED = Text(sv="uppfylld", en="passed")
NOT_APPLICABLE = Text(sv="gäller inte här", en="does not apply here")
GAP = UNDECIDED
KNOWN = Text(sv="känd sedan tidigare, i baslinjen", en="known before, in the baseline")
OPEN = Text(sv="{undecided}: {fact}", en="{undecided}: {fact}")


def open_words(gap: Gap) -> Message:
    """That a rule cannot decide, and what is missing or to be mended first."""
    return OPEN.of(undecided=UNDECIDED, fact=gap.fact if gap.fault else MISSING.of(fact=gap.fact))
