"""Words for kinds of changes."""

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
    ChangeKind.REORDERED: Text("byter ordning", "reordered"),
    ChangeKind.STATED: Text("anges nu", "now stated"),
    ChangeKind.UNSTATED: Text("anges inte längre", "not stated any more"),
    ChangeKind.LEFT_OUT: Text("tas inte upp", "not mentioned"),
    ChangeKind.TAKEN_UP: Text("tas upp nu", "mentioned now"),
}
"""One form for one and for many: "1 tillkommer, 3 ändras"."""
