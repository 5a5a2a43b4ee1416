"""Words for the values of word lists that are about the decision."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Status": {
        "proposal": Text("förslag", "proposal"),
        "consultation": Text("på remiss", "out for consultation"),
        "adopted": Text("antagen", "adopted"),
        "revised": Text("reviderad", "revised"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Decision", "status"): "Status",
}
"""By model and field: the word list that the field takes its values from."""
