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
    "Body": {
        "board": Text("styrelsen", "the board"),
        "members": Text("medlemmarna", "the members"),
        "director": Text("förbundschefen", "the director"),
        "presidium": Text("presidiet", "the presidium"),
        "preparatory_group": Text("beredningsgruppen", "the preparatory group"),
        "other": Text("annan", "another"),
    },
    "StepKind": {
        "preparation": Text("beredning", "preparation"),
        "consultation": Text("samråd", "consultation"),
        "proposal": Text("förslag", "proposal"),
        "announcement": Text("kungörelse", "announcement"),
        "publication": Text("publicering", "publication"),
        "adopted": Text("beslut", "adoption"),
        "revised": Text("revidering", "revision"),
        "adjusted": Text("justering av protokollet", "approval of the minutes"),
        "signed": Text("undertecknande", "signing"),
        "submitted": Text("överlämnande till medlemmarna", "submission to the members"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Decision", "status"): "Status",
    ("Decision", "body"): "Body",
    ("DecisionStep", "step"): "StepKind",
    ("DecisionStep", "body"): "Body",
    ("DecisionPoint", "about"): "Topic",
}
"""By model and field: the word list that the field takes its values from."""
