"""Words for the values of word lists that are about people: statistics and outcomes."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Population": {
        "enrolled": Text("inskrivna", "enrolled"),
        "new": Text("nya", "new"),
        "completed": Text("avslutade", "completed"),
        "applied": Text("sökande", "applicants"),
        "planned": Text("planerade", "planned"),
        "structural": Text("i strukturövergripande insatser", "in structural interventions"),
        "respondents": Text("svarande", "respondents"),
    },
    "Assessment": {
        "reached": Text("uppnått", "reached"),
        "partly": Text("delvis uppnått", "partly reached"),
        "not_reached": Text("inte uppnått", "not reached"),
        "not_assessed": Text("inte bedömt", "not assessed"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Statistic", "population"): "Population",
    ("Outcome", "assessment"): "Assessment",
}
"""By model and field: the word list that the field takes its values from."""
