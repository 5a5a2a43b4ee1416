"""Words for kinds and levels of changes."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.changes import ChangeKind
from samplan.texts import Text

KINDS: Mapping[ChangeKind, Text] = {
    ChangeKind.ADDED: Text("tillkommer", "added"),
    ChangeKind.REMOVED: Text("utgår", "removed"),
    ChangeKind.CHANGED: Text("ändras", "changed"),
    ChangeKind.REPLACED: Text("ersätts", "replaced"),
    ChangeKind.SPLIT: Text("delas", "split"),
    ChangeKind.MERGED: Text("slås samman", "merged"),
    ChangeKind.MOVED: Text("flyttas", "moved"),
}
"""One form for one and for many: "1 tillkommer, 3 ändras"."""

LEVELS: Mapping[str, Text] = {
    "decision": Text("beslutas av styrelsen", "for the board to decide"),
    "report": Text("rapporteras till styrelsen", "to be reported to the board"),
    "editorial": Text("redaktionell", "editorial"),
    "data": Text("uppgift", "data"),
}
"""The levels of a change, as the fields of the models declare them."""
