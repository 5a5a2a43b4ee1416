"""What is said of a rule that breaks down: it is a fault of samplan, and not of the plan."""

from __future__ import annotations

from samplan.fault import error

CRASHED_ELSEWHERE = error(
    "rule-crashed",
    ("En kontroll gick sönder", "A check broke down"),
    (
        "kontrollen ”{rule}” gick sönder på ”{plan}”; det är ett fel i regeln ({home}), inte i planen",
        "the check “{rule}” broke down on “{plan}”; that is a fault of the rule ({home}), not of the plan",
    ),
    (
        "kör om med --debug och rätta det som skrivs ut, eller utelämna den med --ignore; de andra gäller",
        "run again with --debug and mend what is printed, or leave it out with --ignore; the others hold",
    ),
)
"""Of a rule that is not samplan's own."""
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
