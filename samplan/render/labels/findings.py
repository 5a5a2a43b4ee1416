"""The words of findings in a working draft."""

from __future__ import annotations

from samplan.texts import Text

FINDINGS = Text("Iakttagelser", "Findings")
FINDING_NUMBER = Text("Iakttagelse {number}", "Finding {number}")
ACCEPTED = Text("godtagen avvikelse", "accepted deviation")
AT_THEIR_PLACES = Text(
    "De som gäller en del av dokumentet står där, var och en med sitt nummer.",
    "Those about a part of the document stand there, each with its number.",
)
OF_THE_WHOLE = Text("De här gäller dokumentet som helhet:", "These are about the document as a whole:")
RULE = Text("Regel", "Rule")
UNDECIDED = Text("Kan inte avgöras", "Cannot be decided")
WAITING = Text("Det behövs för att pröva: {rules}.", "It is needed to try: {rules}.")
DRAFT = Text("Utkast", "Draft")
"""What stands on every page of a working draft."""
