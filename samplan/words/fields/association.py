"""What the fields are called that are about the association, its members and its history."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Association": {
        "area": Text("samordningsområde", "coordination area"),
        "members": Text("förbundsmedlemmar", "members"),
        "predecessors": Text("tidigare förbund", "earlier associations"),
        "funding_profile": Text("fördelning av medlemsintäkterna", "division of member contributions"),
    },
    "CoordinationArea": {"parts": Text("kommuner eller delar", "municipalities or districts")},
    "Predecessor": {
        "event": Text("händelse", "event"),
        "on": Text("från och med", "from"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
