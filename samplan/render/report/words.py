"""The words of a report that stand around what was found."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from samplan.render.labels.document import CONTENTS, SKIP
from samplan.render.labels.findings import FINDINGS, UNDECIDED
from samplan.render.manual import LEVEL, SOURCE
from samplan.results import Outcome, Severity, Status
from samplan.texts import Text

TITLE_ONE = Text("Kontroll av {title}", "Check of {title}")
TITLE_MANY = Text("Kontroll av {count} filer", "Check of {count} files")
TITLE_NONE = Text("Kontroll av planer", "Check of plans")
FOOT = Text(
    "Rapporten är gjord med samplan {version}; den gäller filerna som de var den {day}.",
    "This report was made with samplan {version}; it is about the files as they were on {day}.",
)
FOOT_UNDATED = Text(
    "Rapporten är gjord med samplan {version}.", "This report was made with samplan {version}."
)
FINDING = Text("Iakttagelse {number}", "Finding {number}")

MORE_ROWS = Text(
    "… och {count} till; alla finns i -f html och json",
    "… and {count} more; -f html and json have them all",
)

DAY = Text("Dag", "Day")
VERSION = Text("Gjord med", "Made with")
VERSION_OF = Text("samplan {version}", "samplan {version}")
CHECKS = Text("Kontroller", "Checks")
RESULT = Text("Resultat", "Result")
SKIPPED = Text("Hoppades över", "Skipped")
RESULTS: Mapping[Status, Text] = {
    Status.FINE: Text("inget som stoppar ({limit})", "nothing that stops it ({limit})"),
    Status.FINDINGS: Text("stoppas av det som hittades ({limit})", "stopped by what was found ({limit})"),
    Status.INPUT: Text("en fil kunde inte läsas som plan", "a file could not be read as a plan"),
    Status.BUG: Text(
        "en kontroll gick sönder, så rapporten är inte fullständig",
        "a check broke down, so the report is not complete",
    ),
}
LIMITS: Mapping[str, Text] = {
    "error": Text("fel stoppar", "errors stop it"),
    "warning": Text("varningar och fel stoppar", "warnings and errors stop it"),
    "info": Text("varje iakttagelse stoppar", "every finding stops it"),
    "undecidable": Text(
        "fel stoppar, och sådant som inte kan avgöras", "errors stop it, and what cannot be decided"
    ),
    "never": Text("inget är valt att stoppa", "nothing was chosen to stop it"),
}
"""By `fail_on`."""

OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.PASS: Text("Uppfyllda", "Passed"),
    Outcome.UNDECIDABLE: UNDECIDED,
    Outcome.NOT_APPLICABLE: Text("Gäller inte", "Does not apply"),
}
SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: Text("Fel", "Errors"),
    Severity.WARNING: Text("Varningar", "Warnings"),
    Severity.INFO: Text("Upplysningar", "Notes"),
}
ACCEPTED = Text("Godtagna", "Accepted")
NUMBERS = (*SEVERITIES.values(), ACCEPTED, *OUTCOMES.values())
"""Over the numbers of a file, in their order."""

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "contents": CONTENTS,
        "skip": SKIP,
        "overview": Text("Det som kontrollerades", "What was checked"),
        "plan": Text("Plan", "Plan"),
        "file": Text("Fil", "File"),
        "skipped": Text("Hoppades över:", "Skipped:"),
        "findings": FINDINGS,
        "no_findings": Text("Inga.", "None."),
        "known": Text("Kända sedan tidigare (baslinjen)", "Known before (the baseline)"),
        "place": Text("Var", "Where"),
        "also": Text("Se också", "See also"),
        "others": Text("Fler iakttagelser", "More findings"),
        "remedies": Text("Åtgärder och källor", "Remedies and sources"),
        "remedy": Text("Åtgärd", "Remedy"),
        "source": SOURCE,
        "check": Text("Kontroll", "Check"),
        "accepted": ACCEPTED,
        "accepted_why": Text("Godtaget", "Accepted"),
        "what": Text("Vad", "What"),
        "weight": LEVEL,
        "passed": OUTCOMES[Outcome.PASS],
        "figures": Text("Det som räknades fram", "What was computed"),
        "without_figures": Text("Uppfyllda utan att något räknades:", "Passed without anything computed:"),
        "open": UNDECIDED,
        "missing": Text("Uppgift som saknas", "Fact that is missing"),
        "needed_for": Text("Behövs för", "Needed for"),
        "not_applicable": OUTCOMES[Outcome.NOT_APPLICABLE],
        "rules": Text("Kontrollerna", "The checks"),
        "rules_about": Text(
            "Det här är de kontroller som rapporten nämner, med det som kravet vilar på.",
            "These are the checks that the report names, with what the demand rests on.",
        ),
        "group": Text("Grupp", "Group"),
    }
)
"""What templates say, by the names that they have for it."""
