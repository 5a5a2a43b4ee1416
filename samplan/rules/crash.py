"""What is said of a rule that breaks down: it is a fault of samplan, and not of the plan."""

from __future__ import annotations

from samplan.fault import error

CRASHED = error(
    "rule-crashed",
    ("En kontroll gick sönder", "A check broke down"),
    (
        "kontrollen ”{rule}” gick sönder på ”{plan}”; det är ett fel i samplan, inte i planen",
        "the check “{rule}” broke down on “{plan}”; that is a fault of samplan, not of the plan",
    ),
    (
        "kör om med --debug och rapportera det som skrivs ut; de andra kontrollerna gäller",
        "run again with --debug and report what is printed; the other checks hold",
    ),
)
