"""What the fields are called that are about the document and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Plan": {
        "samplan": Text("formatversion", "format version"),
        "kind": Text("dokumenttyp", "kind of document"),
        "also": Text("även", "also"),
        "report": Text("rapport", "report"),
        "extent": Text("omfattning", "extent"),
        "title": Text("titel", "title"),
        "language": Text("språk", "language"),
        "association": Text("samordningsförbund", "coordination association"),
        "decision": Text("beslut", "decision"),
        "follows": Text("följer mål- och inriktningsplanen", "follows the goals plan"),
        "answers": Text("följer upp planen", "reports on the plan"),
        "revises": Text("reviderar dokumentet", "revises the document"),
        "numbered": Text("numrerade rubriker", "numbered headings"),
        "areas": Text("målområden", "goal areas"),
        "goals": Text("mål", "goals"),
        "budget": Text("budget", "budget"),
        "tables": Text("tabeller", "tables"),
        "limits": Text("gränser", "limits"),
        "allocations": Text("fördelningar", "allocations"),
        "policies": Text("egna krav", "own demands"),
        "statistics": Text("statistik", "statistics"),
        "facts": Text("nyckeltal", "key figures"),
        "brief": Text("i korthet", "in brief"),
        "outcomes": Text("utfall", "outcomes"),
        "documents": Text("dokument", "documents"),
        "deviations": Text("godtagna avvikelser", "accepted deviations"),
    },
    "RelatedDocument": {
        "title": Text("titel", "title"),
        "role": Text("slag", "role"),
        "holds": Text("innehåller", "holds"),
        "plan": Text("planfil", "plan file"),
        "about": Text("gäller", "about"),
        "by": Text("utfärdad av", "issued by"),
        "on": Text("datum", "date"),
        "link": Text("länk", "link"),
    },
    "Deviation": {
        "rule": Text("regel", "rule"),
        "item": Text("avser", "item"),
        "reason": Text("skäl", "reason"),
        "decided_by": Text("godtagen av", "accepted by"),
        "on": Text("godtagen den", "accepted on"),
        "until": Text("gäller till och med", "valid until"),
    },
    "Section": {
        "heading": Text("rubrik", "heading"),
        "number": Text("rubriknummer", "heading number"),
        "role": Text("handlar om", "is about"),
        "show": Text("visade uppgifter", "data shown"),
    },
    "BriefLine": {
        "line": Text("sammanfattar", "sums up"),
        "label": Text("kallas", "is called"),
    },
    "Show": {
        "what": Text("visar", "shows"),
        "where": Text("urval", "selection"),
        "style": Text("uppställning", "style"),
        "names": Text("namn skrivs ut", "names are printed"),
    },
    "Where": {
        "ids": Text("bara", "only"),
        "level": Text("målnivå", "goal level"),
        "kind": Text("slag", "kind"),
        "standing": Text("ställning", "standing"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
