"""Two plans become changes: items are paired by identity, never by position or likeness.

How plans of different years are compared is decided in docs/adr/0009-pairing-and-columns.md.
"""

from samplan.changes import Change, ChangeKind, Changes
from samplan.diff.find import find_changes

__all__ = ["Change", "ChangeKind", "Changes", "find_changes"]
