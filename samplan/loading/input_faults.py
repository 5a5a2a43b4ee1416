"""What can keep a file from being read at all."""

from __future__ import annotations

from samplan.fault import Fault
from samplan.results import Severity
from samplan.texts import Text

MISSING = Fault(
    "input-missing",
    Severity.ERROR,
    Text(sv="Filen finns inte", en="The file does not exist"),
    Text(sv="”{file}” finns inte", en="“{file}” does not exist"),
    Text(sv="kontrollera namnet", en="check the name"),
)

UNREADABLE = Fault(
    "input-unreadable",
    Severity.ERROR,
    Text(sv="Filen går inte att läsa", en="The file cannot be read"),
    Text(sv="”{file}” går inte att läsa: {reason}", en="“{file}” cannot be read: {reason}"),
    Text(
        sv="kontrollera namnet, behörigheten och att det är en vanlig fil",
        en="check the name, the permissions, and that it is a regular file",
    ),
)

NOTHING_FOUND = Fault(
    "input-nothing-found",
    Severity.ERROR,
    Text(sv="Inga planer hittades", en="No plans were found"),
    Text(
        sv="”{file}” ger inga planer (filer som slutar på .yaml eller .yml)",
        en="“{file}” gives no plans (files that end in .yaml or .yml)",
    ),
    Text(
        sv="peka ut en fil, en mapp med planer eller ett mönster som plans/*.yaml",
        en="point to a file, a folder with plans, or a pattern like plans/*.yaml",
    ),
)

NOT_A_FILE = Text(sv="det är ingen vanlig fil", en="it is not a regular file")
CLOSED = Text(sv="standard in är stängd", en="the standard input is closed")

SAME_ID = Fault(
    "plan-same-id",
    Severity.ERROR,
    Text(sv="Två planer har samma id", en="Two plans have the same id"),
    Text(
        sv="planens id ”{id}” har redan ”{file}”; två dokument kan inte heta lika",
        en="“{file}” already has the plan's id “{id}”; two documents cannot share one",
    ),
    Text(sv="ge den ena planen ett annat id", en="give one of the plans another id"),
)

INPUT_FAULTS = (MISSING, NOTHING_FOUND, SAME_ID, UNREADABLE)
