"""What the fields are called that are about the decision."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Decision": {
        "status": Text("status", "status"),
        "body": Text("beslutsorgan", "deciding body"),
        "by": Text("beslutad av", "decided by"),
        "on": Text("beslutsdatum", "decided on"),
        "paragraph": Text("paragraf", "paragraph"),
        "steps": Text("beslutsgång", "steps of the decision"),
        "points": Text("beslutspunkter", "points to decide"),
        "dated": Text("datering", "dated"),
        "registry_number": Text("diarienummer", "registry number"),
        "prepared_by": Text("skapad av", "prepared by"),
    },
    "DecisionStep": {
        "step": Text("steg", "step"),
        "body": Text("organ", "body"),
        "by": Text("av", "by"),
        "on": Text("dag", "day"),
        "paragraph": Text("paragraf", "paragraph"),
        "registry_number": Text("diarienummer", "registry number"),
    },
    "DecisionPoint": {
        "paragraph": Text("paragraf", "paragraph"),
        "about": Text("gäller", "about"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
