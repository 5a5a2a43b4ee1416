"""Words for the values of word lists that are about goals, target groups and interventions."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Direction": {
        "individual": Text("individinriktad", "individual"),
        "structural": Text("strukturövergripande", "structural"),
    },
    "Life": {
        "new": Text("ny", "new"),
        "continues": Text("fortsätter", "continues"),
        "renamed": Text("bytt namn", "renamed"),
        "moved": Text("flyttad", "moved"),
        "implemented": Text("implementerad i ordinarie verksamhet", "taken over into regular operation"),
        "ends": Text("avslutas", "ends"),
    },
    "Support": {
        "financed": Text("finansieras", "financed"),
        "co_financed": Text("delfinansieras", "co-financed"),
        "coordinated": Text("samordnas utan medel", "coordinated without funds"),
    },
    "GoalLevel": {
        "vision": Text("vision", "vision"),
        "impact": Text("effektmål", "impact goal"),
        "overall": Text("övergripande mål", "overall goal"),
        "goal": Text("mål", "goal"),
        "subgoal": Text("delmål", "subgoal"),
        "financial": Text("finansiellt mål", "financial goal"),
        "strategy": Text("strategi", "strategy"),
        "measure": Text("åtgärd", "measure"),
        "activity": Text("aktivitet", "activity"),
    },
    "AreaKind": {
        "area": Text("målområde", "goal area"),
        "focus": Text("fokusområde", "focus area"),
        "perspective": Text("perspektiv", "perspective"),
        "category": Text("kategori", "category"),
    },
    "GroupStanding": {
        "overall": Text("hela målgruppen", "the group as a whole"),
        "priority": Text("prioriterad", "priority"),
        "secondary": Text("sekundär", "secondary"),
    },
    "Better": {
        "higher": Text("högre är bättre", "higher is better"),
        "lower": Text("lägre är bättre", "lower is better"),
    },
    "Counting": {
        "yearly": Text("varje år", "each year"),
        "cumulative": Text("hela perioden sammanlagt", "the whole period together"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Area", "kind"): "AreaKind",
    ("Goal", "level"): "GoalLevel",
    ("Indicator", "better"): "Better",
    ("Target", "counting"): "Counting",
    ("TargetGroup", "standing"): "GroupStanding",
    ("Intervention", "direction"): "Direction",
    ("Intervention", "life"): "Life",
    ("Intervention", "support"): "Support",
    ("Intervention", "system"): "System",
    ("Indicator", "system"): "System",
}
"""By model and field: the word list that the field takes its values from."""
