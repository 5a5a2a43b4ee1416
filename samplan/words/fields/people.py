"""What the fields are called that are about people: statistics and outcomes."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Statistic": {
        "publish": Text("publicering", "publication"),
        "share": Text("andel", "share"),
        "shares": Text("andelar som skrivs ut", "shares printed"),
        "only": Text("gäller bara", "only about"),
        "dimension": Text("indelning", "divided by"),
        "not_by_sex": Text("skäl till att könsuppdelning saknas", "reason for no division by sex"),
    },
    "StatisticColumn": {
        "label": Text("kolumnrubrik", "column heading"),
        "sum_of": Text("summan av", "the sum of"),
    },
    "StatisticRow": {
        "counts": Text("antal", "counts"),
        "share": Text("andel", "share"),
        "only": Text("gäller bara", "only about"),
        "sum_of": Text("summan av", "the sum of"),
    },
    "Outcome": {
        "share": Text("andel", "share"),
        "goal": Text("mål", "goal"),
        "indicator": Text("indikator", "indicator"),
        "on": Text("mätt", "measured"),
        "assessment": Text("bedömning", "assessment"),
        "comment": Text("kommentar", "comment"),
        "not_by_sex": Text("skäl till att könsuppdelning saknas", "reason for no division by sex"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
