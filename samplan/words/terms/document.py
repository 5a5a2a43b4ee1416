"""Words for the values of word lists that are about the document and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Kind": {
        "goals_plan": Text("mål- och inriktningsplan", "goals plan"),
        "operational_plan": Text("verksamhetsplan", "operational plan"),
        "budget": Text("budget", "budget"),
        "follow_up": Text("uppföljning", "follow-up"),
        "decision": Text("beslut", "decision"),
    },
    "ReportKind": {
        "annual": Text("årsredovisning", "annual report"),
        "half_year": Text("halvårsrapport", "half-year report"),
        "tertial": Text("tertialrapport", "four-month report"),
        "quarter": Text("kvartalsrapport", "quarterly report"),
        "final": Text("slutrapport", "final report"),
        "other": Text("annan rapport", "other report"),
    },
    "Extent": {
        "whole": Text("hela dokumentet", "the whole document"),
        "excerpt": Text("utdrag", "excerpt"),
        "supplement": Text("tillägg", "supplement"),
    },
    "PlanLanguage": {
        "sv": Text("svenska", "Swedish"),
        "en": Text("engelska", "English"),
    },
    "DocumentRole": {
        "annex": Text("bilaga", "annex"),
        "related": Text("tillhörande dokument", "related document"),
        "replaces": Text("ersatt dokument", "replaced document"),
        "agreement": Text("förbundsordning", "association agreement"),
        "adopted_with": Text("antas tillsammans", "adopted together"),
        "guideline": Text("riktlinje", "guideline"),
        "recommendation": Text("rekommendation", "recommendation"),
    },
    "Holds": {
        "budget": Text("budget", "budget"),
        "goals": Text("mål", "goals"),
        "interventions": Text("insatser", "interventions"),
        "statistics": Text("statistik", "statistics"),
        "internal_control": Text("internkontrollplan", "internal control plan"),
        "annual_report": Text("årsredovisning", "annual report"),
    },
    "Topic": {
        "goals": Text("mål", "goals"),
        "financial_goals": Text("finansiella mål", "financial goals"),
        "equality": Text("jämställdhet", "gender equality"),
        "housekeeping": Text("god ekonomisk hushållning", "sound financial management"),
        "equity": Text("eget kapital", "equity"),
        "target_groups": Text("målgrupper", "target groups"),
        "cooperation": Text("samverkan", "cooperation"),
        "follow_up": Text("uppföljning", "follow-up"),
        "internal_control": Text("intern kontroll", "internal control"),
        "organisation": Text("organisation", "organisation"),
        "budget": Text("budget", "budget"),
    },
    "BriefTopic": {
        "income": Text("intäkter", "income"),
        "costs": Text("kostnader", "costs"),
        "result": Text("resultat", "result"),
        "equity": Text("eget kapital", "equity"),
        "members": Text("vad medlemmarna betalar", "what the members pay"),
        "participants": Text("hur många som planeras delta", "how many are planned to take part"),
        "goals_reached": Text("nådda mål", "goals reached"),
        "decisions": Text("beslutspunkter", "points to decide"),
        "interventions": Text("insatser", "interventions"),
        "deviations": Text("godtagna avvikelser", "accepted deviations"),
        "nothing": Text("ingenting", "nothing"),
    },
    "Shown": {
        "areas": Text("målområden", "goal areas"),
        "goals": Text("mål", "goals"),
        "target_groups": Text("målgrupper", "target groups"),
        "interventions": Text("insatser", "interventions"),
        "financing": Text("finansiering", "financing"),
        "budget": Text("budget", "budget"),
        "tables": Text("tabeller", "tables"),
        "equity": Text("eget kapital", "equity"),
        "limits": Text("gränser", "limits"),
        "statistics": Text("statistik", "statistics"),
        "allocations": Text("fördelningar", "allocations"),
        "outcomes": Text("utfall", "outcomes"),
        "members": Text("förbundsmedlemmar", "members"),
        "association": Text("förbundet", "the association"),
        "documents": Text("dokument", "documents"),
        "deviations": Text("godtagna avvikelser", "accepted deviations"),
        "decision": Text("beslut", "decision"),
        "contents": Text("innehåll", "contents"),
        "facts": Text("nyckeltal", "key figures"),
    },
    "Style": {
        "paragraphs": Text("stycken", "paragraphs"),
        "bullets": Text("punktlista", "bullet list"),
        "ranked": Text("rangordnad lista", "ranked list"),
        "headings": Text("underrubriker", "headings"),
        "table": Text("tabell", "table"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Plan", "kind"): "Kind",
    ("Plan", "also"): "Kind",
    ("Plan", "report"): "ReportKind",
    ("Plan", "extent"): "Extent",
    ("Plan", "language"): "PlanLanguage",
    ("RelatedDocument", "role"): "DocumentRole",
    ("RelatedDocument", "holds"): "Holds",
    ("RelatedDocument", "about"): "Topic",
    ("BriefLine", "line"): "BriefTopic",
    ("Show", "what"): "Shown",
    ("Show", "style"): "Style",
    ("Where", "level"): "GoalLevel",
    ("Where", "kind"): "AreaKind",
    ("Section", "role"): "Topic",
    ("Where", "standing"): "GroupStanding",
    ("Where", "direction"): "Direction",
}
"""By model and field: the word list that the field takes its values from."""
