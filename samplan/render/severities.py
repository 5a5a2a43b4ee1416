"""Words for severities and outcomes; apart from the other labels, because every run prints them."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.results import Outcome, Severity
from samplan.texts import Text

SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: Text("fel", "error"),
    Severity.WARNING: Text("varning", "warning"),
    Severity.INFO: Text("upplysning", "info"),
}

OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.PASS: Text("uppfylld", "passed"),
    Outcome.FAIL: Text("inte uppfylld", "failed"),
    Outcome.NOT_APPLICABLE: Text("inte tillämplig", "not applicable"),
    Outcome.UNDECIDABLE: Text("kan inte avgöras", "undecidable"),
}
