"""Words for the values of word lists that are about the association, its members and its history."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Party": {
        "state": Text("staten", "the state"),
        "region": Text("regionen", "the region"),
        "municipalities": Text("kommunerna", "the municipalities"),
    },
    "FundingProfile": {
        "ordinary": Text(
            "staten hälften, region och kommuner var sin fjärdedel",
            "state a half, region and municipalities a quarter each",
        ),
        "outside_region": Text(
            "stat och kommun hälften var, utan region", "state and municipality a half each, no region"
        ),
    },
    "AssociationEvent": {
        "renamed": Text("namnbyte", "renamed"),
        "merged": Text("sammanslagning", "merger"),
        "split": Text("delning", "split"),
    },
    "EventState": {
        "done": Text("genomförd", "done"),
        "under_way": Text("pågår", "under way"),
        "planned": Text("planerad", "planned"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Association", "funding_profile"): "FundingProfile",
    ("Member", "party"): "Party",
    ("OtherAssociation", "event"): "AssociationEvent",
    ("OtherAssociation", "state"): "EventState",
}
"""By model and field: the word list that the field takes its values from."""
