"""Words for severities; apart from the other labels, because every run prints them."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.results import Severity
from samplan.texts import Text

SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: Text("fel", "error"),
    Severity.WARNING: Text("varning", "warning"),
    Severity.INFO: Text("upplysning", "info"),
}
