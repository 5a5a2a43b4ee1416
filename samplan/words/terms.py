"""Words for the values of the closed word lists, by the list's name in `samplan.schema.terms`."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "Kind": {
        "goals_plan": Text("mål- och inriktningsplan", "goals plan"),
        "operational_plan": Text("verksamhetsplan", "operational plan"),
        "follow_up": Text("uppföljning", "follow-up"),
    },
    "PlanLanguage": {
        "sv": Text("svenska", "Swedish"),
        "en": Text("engelska", "English"),
    },
    "Status": {
        "proposal": Text("förslag", "proposal"),
        "consultation": Text("på remiss", "out for consultation"),
        "adopted": Text("antagen", "adopted"),
        "revised": Text("reviderad", "revised"),
    },
    "Party": {
        "state": Text("staten", "the state"),
        "region": Text("regionen", "the region"),
        "municipalities": Text("kommunerna", "the municipalities"),
    },
    "FundingProfile": {
        "ordinary": Text(
            "staten hälften, region och kommuner var sin fjärdedel",
            "state a half, region and municipalities a quarter each",
        ),
        "outside_region": Text(
            "stat och kommun hälften var, utan region", "state and municipality a half each, no region"
        ),
    },
    "IncomeSource": {
        "members": Text("medlemsintäkter", "member contributions"),
        "esf": Text("ESF-medel", "ESF funding"),
        "equity": Text("eget kapital", "equity"),
        "grant": Text("bidrag", "grant"),
        "interest": Text("ränta", "interest"),
        "other": Text("övriga intäkter", "other income"),
    },
    "CostGroup": {
        "board": Text("styrelse", "board"),
        "administration": Text("administration", "administration"),
        "audit": Text("revision", "audit"),
        "interventions": Text("insatser", "interventions"),
        "cooperation": Text("samverkan", "cooperation"),
        "evaluation": Text("utvärdering", "evaluation"),
        "communication": Text("kommunikation", "communication"),
        "projects": Text("projekt", "projects"),
        "other": Text("övriga kostnader", "other costs"),
    },
    "Standing": {
        "budget": Text("budget", "budget"),
        "revised": Text("reviderad budget", "revised budget"),
        "indicative": Text("preliminär budget", "indicative budget"),
        "forecast": Text("prognos", "forecast"),
        "outcome": Text("utfall", "outcome"),
    },
    "Unit": {
        "kr": Text("kronor", "kronor (SEK)"),
        "tkr": Text("tusen kronor", "thousands of kronor (SEK)"),
        "mkr": Text("miljoner kronor", "millions of kronor (SEK)"),
    },
    "Qualifier": {
        "about": Text("cirka", "about"),
        "around": Text("omkring", "around"),
        "roughly": Text("ungefär", "roughly"),
        "over": Text("drygt", "just over"),
        "more_than": Text("mer än", "more than"),
        "above": Text("över", "over"),
        "at_least": Text("minst", "at least"),
        "under": Text("knappt", "just under"),
        "nearly": Text("nästan", "nearly"),
        "close_to": Text("närmare", "close to"),
        "less_than": Text("mindre än", "less than"),
        "below": Text("under", "under"),
        "at_most": Text("högst", "at most"),
    },
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
    "GoalLevel": {
        "vision": Text("vision", "vision"),
        "impact": Text("effektmål", "impact goal"),
        "overall": Text("övergripande mål", "overall goal"),
        "goal": Text("mål", "goal"),
        "subgoal": Text("delmål", "subgoal"),
        "financial": Text("finansiellt mål", "financial goal"),
    },
    "GroupStanding": {
        "overall": Text("hela målgruppen", "the group as a whole"),
        "priority": Text("prioriterad", "priority"),
        "secondary": Text("sekundär", "secondary"),
    },
    "Population": {
        "enrolled": Text("inskrivna", "enrolled"),
        "new": Text("nya", "new"),
        "completed": Text("avslutade", "completed"),
        "applied": Text("sökande", "applicants"),
        "planned": Text("planerade", "planned"),
        "structural": Text("i strukturövergripande insatser", "in structural interventions"),
        "respondents": Text("svarande", "respondents"),
    },
    "Measure": {
        "equity": Text("eget kapital", "equity"),
        "result": Text("resultat", "result"),
        "administration_costs": Text("administrationskostnader", "administration costs"),
        "own": Text("planens eget mått", "the plan's own measure"),
    },
    "Assumable": {
        "of": Text("basen", "the base"),
        "moment": Text("tidpunkten", "the moment"),
        "measure": Text("måttet", "the measure"),
    },
    "Moment": {
        "opening": Text("vid årets ingång", "at the start of the year"),
        "closing": Text("vid årets utgång", "at the end of the year"),
    },
    "Base": {
        "member_contributions": Text("medlemsintäkterna", "member contributions"),
        "income": Text("intäkterna", "income"),
        "costs": Text("kostnaderna", "costs"),
    },
    "AllocationBase": {
        "costs": Text("kostnader", "costs"),
        "interventions": Text("antal insatser", "number of interventions"),
        "participants": Text("antal deltagare", "number of participants"),
    },
    "Requirement": {
        "statistics_by_sex": Text("könsuppdelad statistik", "statistics by sex"),
    },
    "Better": {
        "higher": Text("högre är bättre", "higher is better"),
        "lower": Text("lägre är bättre", "lower is better"),
    },
    "Counting": {
        "yearly": Text("varje år", "each year"),
        "cumulative": Text("hela perioden sammanlagt", "the whole period together"),
    },
    "Assessment": {
        "reached": Text("uppnått", "reached"),
        "partly": Text("delvis uppnått", "partly reached"),
        "not_reached": Text("inte uppnått", "not reached"),
        "not_assessed": Text("inte bedömt", "not assessed"),
    },
    "DocumentRole": {
        "annex": Text("bilaga", "annex"),
        "related": Text("tillhörande dokument", "related document"),
        "replaces": Text("ersatt dokument", "replaced document"),
        "agreement": Text("förbundsordning", "association agreement"),
    },
    "AssociationEvent": {
        "renamed": Text("namnbyte", "renamed"),
        "merged": Text("sammanslagning", "merger"),
        "split": Text("delning", "split"),
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
        "documents": Text("dokument", "documents"),
        "deviations": Text("godtagna avvikelser", "accepted deviations"),
        "decision": Text("beslut", "decision"),
        "contents": Text("innehåll", "contents"),
    },
    "Totals": {
        "stated": Text("angivna", "stated"),
        "computed": Text("angivna och beräknade", "stated and computed"),
    },
    "Style": {
        "paragraphs": Text("stycken", "paragraphs"),
        "bullets": Text("punktlista", "bullet list"),
        "ranked": Text("rangordnad lista", "ranked list"),
        "headings": Text("underrubriker", "headings"),
        "table": Text("tabell", "table"),
    },
}
"""Every word list of the format, and every value of it."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Plan", "kind"): "Kind",
    ("Plan", "language"): "PlanLanguage",
    ("Association", "funding_profile"): "FundingProfile",
    ("Member", "party"): "Party",
    ("Predecessor", "event"): "AssociationEvent",
    ("Decision", "status"): "Status",
    ("Goal", "level"): "GoalLevel",
    ("Indicator", "better"): "Better",
    ("Target", "counting"): "Counting",
    ("TargetGroup", "standing"): "GroupStanding",
    ("Intervention", "direction"): "Direction",
    ("Intervention", "life"): "Life",
    ("Financing", "unit"): "Unit",
    ("Column", "standing"): "Standing",
    ("Row", "party"): "Party",
    ("Row", "source"): "IncomeSource",
    ("Row", "group"): "CostGroup",
    ("Budget", "unit"): "Unit",
    ("Budget", "totals"): "Totals",
    ("Table", "totals"): "Totals",
    ("Financing", "totals"): "Totals",
    ("Table", "unit"): "Unit",
    ("Limit", "measure"): "Measure",
    ("Limit", "moment"): "Moment",
    ("Limit", "assumed"): "Assumable",
    ("Limit", "of"): "Base",
    ("Allocation", "base"): "AllocationBase",
    ("Policy", "requires"): "Requirement",
    ("Statistic", "population"): "Population",
    ("Outcome", "assessment"): "Assessment",
    ("RelatedDocument", "role"): "DocumentRole",
    ("Show", "what"): "Shown",
    ("Show", "style"): "Style",
    ("Where", "level"): "GoalLevel",
    ("Where", "standing"): "GroupStanding",
    ("Where", "direction"): "Direction",
}
"""The word list that a field takes its values from."""


def term(name: str, value: str) -> Text:
    """The words for one value of a word list: `term("Standing", "outcome")`.

    Raises:
        KeyError: There is no such list, or no such value in it.
    """
    return TERMS[name][value]


def value_words(model: str, field: str, value: object) -> Text | None:
    """The words for the value of a field; None where the value is its own words."""
    name = LISTS.get((model, field))
    return TERMS[name].get(value) if name and isinstance(value, str) else None
