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
        "participated": Text("deltog", "took part"),
        "interrupted": Text("avbröt", "interrupted"),
        "waiting": Text("i kö", "waiting"),
        "referred": Text("anvisade", "referred"),
        "employers": Text("arbetsgivare", "employers"),
        "staff": Text("personal", "staff"),
        "public": Text("allmänheten", "the public"),
        "other": Text("andra", "others"),
    },
    "Publish": {
        "public": Text("offentlig", "public"),
        "internal": Text("endast internt", "internal only"),
    },
    "System": {
        "sus": Text("SUS", "the system SUS"),
        "uppfoljning_finsam": Text("Uppföljning Finsam", "the system Uppföljning Finsam"),
        "own": Text("egen uppföljning", "own follow-up"),
        "other": Text("annat system", "another system"),
    },
    "Sex": {"women": Text("kvinnor", "women"), "men": Text("män", "men")},
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
    ("StatisticRow", "population"): "Population",
    ("StatisticColumn", "population"): "Population",
    ("Outcome", "population"): "Population",
    ("StatisticRow", "only"): "Sex",
    ("Statistic", "publish"): "Publish",
    ("Statistic", "only"): "Sex",
    ("Statistic", "shares"): "Totals",
    ("Statistic", "system"): "System",
    ("Outcome", "assessment"): "Assessment",
}
"""By model and field: the word list that the field takes its values from."""
