"""The nouns: what each model of the format is called, alone and as one of a list.

Lower case, so that they can stand inside a sentence; a heading capitalises them.
"""

from __future__ import annotations

from collections.abc import Mapping

from samplan.frozen import frozen
from samplan.texts import Text


@frozen
class Noun:
    """The name of a thing, for one and for several."""

    one: Text
    many: Text


def _noun(one_sv: str, many_sv: str, one_en: str, many_en: str) -> Noun:
    return Noun(Text(one_sv, one_en), Text(many_sv, many_en))


MODELS: Mapping[str, Noun] = {
    "Plan": _noun("plan", "planer", "plan", "plans"),
    "Association": _noun(
        "samordningsförbund", "samordningsförbund", "coordination association", "coordination associations"
    ),
    "CoordinationArea": _noun(
        "samordningsområde", "samordningsområden", "coordination area", "coordination areas"
    ),
    "Member": _noun("förbundsmedlem", "förbundsmedlemmar", "member", "members"),
    "OtherAssociation": _noun("annat förbund", "andra förbund", "other association", "other associations"),
    "Decision": _noun(
        "beslut om planen", "beslut om planen", "decision on the plan", "decisions on the plan"
    ),
    "DecisionStep": _noun("steg i beslutsgången", "steg i beslutsgången", "step", "steps"),
    "BriefLine": _noun("rad i korthet", "rader i korthet", "line in brief", "lines in brief"),
    "DecisionPoint": _noun("beslutspunkt", "beslutspunkter", "point to decide", "points to decide"),
    "Area": _noun("målområde", "målområden", "goal area", "goal areas"),
    "Goal": _noun("mål", "mål", "goal", "goals"),
    "Indicator": _noun("indikator", "indikatorer", "indicator", "indicators"),
    "Baseline": _noun("utgångsvärde", "utgångsvärden", "baseline", "baselines"),
    "Target": _noun("målvärde", "målvärden", "target", "targets"),
    "TargetGroup": _noun("målgrupp", "målgrupper", "target group", "target groups"),
    "Intervention": _noun("insats", "insatser", "intervention", "interventions"),
    "Financier": _noun("finansiär", "finansiärer", "financier", "financiers"),
    "LocalUnit": _noun("lokal enhet", "lokala enheter", "local unit", "local units"),
    "Shares": _noun("andelar", "andelar", "shares", "shares"),
    "Counts": _noun("antal personer", "antal personer", "number of people", "numbers of people"),
    "Financing": _noun("finansiering", "finansieringar", "financing", "financings"),
    "Column": _noun("kolumn", "kolumner", "column", "columns"),
    "Row": _noun("rad", "rader", "row", "rows"),
    "Budget": _noun("budget", "budgetar", "budget", "budgets"),
    "Move": _noun("omföring", "omföringar", "move of money", "moves of money"),
    "Stated": _noun("angivna summor", "angivna summor", "stated sums", "stated sums"),
    "Equity": _noun("eget kapital", "eget kapital", "equity", "equity"),
    "Table": _noun("tabell", "tabeller", "table", "tables"),
    "Fact": _noun("nyckeltal", "nyckeltal", "key figure", "key figures"),
    "Block": _noun("tabelldel", "tabelldelar", "part of the table", "parts of the table"),
    "Limit": _noun("gräns", "gränser", "limit", "limits"),
    "Step": _noun("steg", "steg", "step", "steps"),
    "Allocation": _noun("fördelning", "fördelningar", "allocation", "allocations"),
    "AllocationClass": _noun("klass", "klasser", "class", "classes"),
    "Policy": _noun("eget krav", "egna krav", "own demand", "own demands"),
    "Statistic": _noun("statistiktabell", "statistik", "statistic", "statistics"),
    "StatisticColumn": _noun(
        "statistikkolumn", "statistikkolumner", "column of a statistic", "columns of a statistic"
    ),
    "StatisticRow": _noun("statistikrad", "statistikrader", "row of a statistic", "rows of a statistic"),
    "Outcome": _noun("utfall", "utfall", "outcome", "outcomes"),
    "RelatedDocument": _noun("dokument", "dokument", "document", "documents"),
    "Deviation": _noun(
        "godtagen avvikelse", "godtagna avvikelser", "accepted deviation", "accepted deviations"
    ),
    "Section": _noun("avsnitt", "avsnitt", "section", "sections"),
    "Show": _noun("visade uppgifter", "visade uppgifter", "data shown", "data shown"),
    "Where": _noun("urval", "urval", "selection", "selections"),
}
"""Every model of the format by the name of its class."""

PLACES: Mapping[tuple[str, str], Noun] = {
    ("Row", "income"): _noun("intäktsrad", "intäkter", "income row", "income"),
    ("Row", "costs"): _noun("kostnadsrad", "kostnader", "cost row", "costs"),
    ("Row", "of_which"): _noun("delpost", "delposter", "sub-item", "sub-items"),
    ("Row", "rows"): _noun("finansieringsrad", "finansieringsrader", "financing row", "financing rows"),
    ("Row", "transfers"): _noun(
        "annan förändring av eget kapital",
        "andra förändringar av eget kapital",
        "other change in equity",
        "other changes in equity",
    ),
    ("Row", "earmarks"): _noun("öronmärkning", "öronmärkningar", "earmark", "earmarks"),
    ("Counts", "participants"): _noun(
        "planerade deltagare", "planerade deltagare", "planned participants", "planned participants"
    ),
}
"""A narrower noun for a model in one field: a row under costs is a cost row."""


def noun(model: str, field: str = "") -> Noun:
    """What one part of a plan is called.

    Args:
        model: The class of the part.
        field: The field it stands in, where that narrows the word.

    Raises:
        KeyError: The format has no such model.
    """
    return PLACES.get((model, field)) or MODELS[model]
