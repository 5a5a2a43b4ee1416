"""Words for the values of word lists that are about money: tables, limits, allocations and demands."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

TERMS: Mapping[str, Mapping[str, Text]] = {
    "IncomeSource": {
        "members": Text("medlemsintäkter", "member contributions"),
        "esf": Text("ESF-medel", "ESF funding"),
        "equity": Text("eget kapital", "equity"),
        "grant": Text("bidrag", "grant"),
        "interest": Text("ränta", "interest"),
        "other": Text("övriga intäkter", "other income"),
        "loan": Text("lån", "loan"),
        "co_financing": Text("medfinansiering", "co-financing"),
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
        "difference": Text("skillnad", "difference"),
        "percent": Text("procent", "per cent"),
        "addition": Text("tillägg", "addition"),
    },
    "Unit": {
        "kr": Text("kronor", "kronor (SEK)"),
        "tkr": Text("tusen kronor", "thousands of kronor (SEK)"),
        "mkr": Text("miljoner kronor", "millions of kronor (SEK)"),
    },
    "TableUnit": {
        "kr": Text("kronor", "kronor (SEK)"),
        "tkr": Text("tusen kronor", "thousands of kronor (SEK)"),
        "mkr": Text("miljoner kronor", "millions of kronor (SEK)"),
        "unknown": Text("okänd", "unknown"),
    },
    "DurationUnit": {
        "years": Text("år", "years"),
        "months": Text("månader", "months"),
        "weeks": Text("veckor", "weeks"),
        "days": Text("dagar", "days"),
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
        "between": Text("mellan", "between"),
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
        "other": Text("annat än insatser", "something else than interventions"),
    },
    "Requirement": {
        "statistics_by_sex": Text("könsuppdelad statistik", "statistics by sex"),
        "smallest_cell": Text("minsta redovisade grupp", "smallest group shown"),
    },
    "TableKind": {
        "budget": Text("budget", "budget"),
        "breakdown": Text("uppdelning", "breakdown"),
        "balance_sheet": Text("balansräkning", "balance sheet"),
        "turnover": Text("omslutning", "turnover"),
        "cash_flow": Text("kassaflöde", "cash flow"),
        "financing": Text("finansiering", "financing"),
        "comparison": Text("jämförelse", "comparison"),
        "other": Text("annan tabell", "another table"),
    },
    "BlockRole": {
        "assets": Text("tillgångar", "assets"),
        "liabilities": Text("skulder", "liabilities"),
        "equity": Text("eget kapital", "equity"),
        "in": Text("inbetalningar", "inflow"),
        "out": Text("utbetalningar", "outflow"),
        "other": Text("annat", "other"),
    },
    "Rows": {
        "income": Text("intäkter", "income"),
        "costs": Text("kostnader", "costs"),
    },
    "Totals": {
        "stated": Text("angivna", "stated"),
        "computed": Text("angivna och beräknade", "stated and computed"),
    },
}
"""By list: its values."""

LISTS: Mapping[tuple[str, str], str] = {
    ("Financing", "unit"): "TableUnit",
    ("Column", "standing"): "Standing",
    ("Row", "party"): "Party",
    ("Row", "source"): "IncomeSource",
    ("Row", "group"): "CostGroup",
    ("Budget", "unit"): "TableUnit",
    ("Budget", "totals"): "Totals",
    ("Budget", "incomplete"): "Rows",
    ("Table", "incomplete"): "Rows",
    ("Table", "totals"): "Totals",
    ("Financing", "totals"): "Totals",
    ("Statistic", "totals"): "Totals",
    ("Table", "unit"): "TableUnit",
    ("Table", "kind"): "TableKind",
    ("Block", "role"): "BlockRole",
    ("Limit", "measure"): "Measure",
    ("Limit", "moment"): "Moment",
    ("Limit", "assumed"): "Assumable",
    ("Limit", "of"): "Base",
    ("Allocation", "base"): "AllocationBase",
    ("Policy", "requires"): "Requirement",
}
"""By model and field: the word list that the field takes its values from."""
