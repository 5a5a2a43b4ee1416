"""Words that people write for a key or a value of the format, and the one that it has.

For suggestions only ("menade du …"); the format itself takes its own words alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SYNONYMS: Mapping[str, str] = MappingProxyType(
    {
        "adopted_on": "on",
        "alias": "aliases",
        "allokering": "allocations",
        "avvikelser": "deviations",
        "belopp": "amounts",
        "beslut": "decision",
        "beslutad": "adopted",
        "beslutad_av": "by",
        "bilagor": "documents",
        "datum": "on",
        "decided_by": "by",
        "decided_on": "on",
        "delmal": "subgoal",
        "diarienummer": "registry_number",
        "dnr": "registry_number",
        "eget_kapital": "equity",
        "fordelning": "allocations",
        "forbund": "association",
        "forslag": "proposal",
        "granser": "limits",
        "individinriktad": "individual",
        "ingaende": "opening",
        "inkomster": "income",
        "insats": "intervention",
        "insatser": "interventions",
        "intakter": "income",
        "jamstalldhet": "statistics_by_sex",
        "kapitel": "sections",
        "kolumner": "columns",
        "kostnad": "cost",
        "kostnader": "costs",
        "kvinnor": "women",
        "mal": "goals",
        "mal_och_inriktningsplan": "goals_plan",
        "malgrupp": "target_groups",
        "malgrupper": "target_groups",
        "malomraden": "areas",
        "man": "men",
        "medlemmar": "members",
        "namn": "name",
        "notes": "note",
        "okand": "unknown",
        "omraden": "areas",
        "outcome_columns": "columns",
        "overskrift": "heading",
        "rader": "rows",
        "remiss": "consultation",
        "resultat": "result",
        "rubrik": "heading",
        "sprak": "language",
        "statistik": "statistics",
        "strukturell": "structural",
        "strukturovergripande": "structural",
        "titel": "title",
        "totalt": "total",
        "typ": "kind",
        "uppfoljning": "follow_up",
        "uppgift_saknas": "unknown",
        "utfall": "outcome",
        "utgaende": "closing",
        "verksamhetsplan": "operational_plan",
        "year": "period",
    }
)
"""By the word without accents, in lower case, with underscores."""
