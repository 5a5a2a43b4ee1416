"""What the fields are called that are about the association, its members and its history."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Association": {
        "organisation_number": Text("organisationsnummer", "organisation number"),
        "formed_on": Text("bildat", "formed on"),
        "successors": Text("efterträdande förbund", "later associations"),
        "area": Text("samordningsområde", "coordination area"),
        "members": Text("förbundsmedlemmar", "members"),
        "predecessors": Text("tidigare förbund", "earlier associations"),
        "funding_profile": Text("fördelning av medlemsintäkterna", "division of member contributions"),
    },
    "CoordinationArea": {"parts": Text("kommuner eller delar", "municipalities or districts")},
    "Member": {
        "joined": Text("medlem från", "member from"),
        "left": Text("medlem till", "member until"),
        "successor": Text("efterträds av", "succeeded by"),
    },
    "OtherAssociation": {
        "event": Text("händelse", "event"),
        "on": Text("från och med", "from"),
        "state": Text("läge", "state"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
