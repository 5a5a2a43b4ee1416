"""The names of the fields of every model, as a reader would call them.

Lower case, so that they can stand inside a sentence; a heading capitalises them.
"""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

EVERYWHERE: Mapping[str, Text] = {
    "id": Text("id", "id"),
    "replaces": Text("ersätter", "replaces"),
    "name": Text("namn", "name"),
    "title": Text("rubrik", "title"),
    "text": Text("text", "text"),
    "aliases": Text("andra namn", "other names"),
    "note": Text("notering", "note"),
    "wording": Text("ordalydelse", "wording"),
    "unit": Text("enhet", "unit"),
    "columns": Text("kolumner", "columns"),
    "rows": Text("rader", "rows"),
    "sections": Text("avsnitt", "sections"),
    "area": Text("målområde", "goal area"),
    "party": Text("part", "party"),
    "period": Text("period", "period"),
    "interventions": Text("insatser", "interventions"),
    "intervention": Text("insats", "intervention"),
    "target_groups": Text("målgrupper", "target groups"),
    "source": Text("källa", "source"),
    "subtitle": Text("underrubrik", "subtitle"),
    "direction": Text("inriktning", "direction"),
    "category": Text("kategori", "category"),
    "women": Text("kvinnor", "women"),
    "men": Text("män", "men"),
    "unknown": Text("kön okänt", "sex unknown"),
    "total": Text("totalt", "total"),
    "income": Text("intäkter", "income"),
    "costs": Text("kostnader", "costs"),
    "equity": Text("eget kapital", "equity"),
    "stated": Text("angivna summor", "stated sums"),
    "totals": Text("summor som trycks", "sums that are printed"),
    "unit_is_printed": Text("enheten är tryckt", "unit is printed"),
    "at_least": Text("minst", "at least"),
    "at_most": Text("högst", "at most"),
}
"""Fields that mean the same in every model that has them."""

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Plan": {
        "samplan": Text("formatversion", "format version"),
        "kind": Text("dokumenttyp", "kind of document"),
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
        "outcomes": Text("utfall", "outcomes"),
        "documents": Text("dokument", "documents"),
        "deviations": Text("godtagna avvikelser", "accepted deviations"),
    },
    "Association": {
        "area": Text("samordningsområde", "coordination area"),
        "members": Text("förbundsmedlemmar", "members"),
        "predecessors": Text("tidigare förbund", "earlier associations"),
        "funding_profile": Text("fördelning av medlemsintäkterna", "division of member contributions"),
    },
    "CoordinationArea": {"parts": Text("kommuner eller delar", "municipalities or districts")},
    "Predecessor": {
        "event": Text("händelse", "event"),
        "on": Text("från och med", "from"),
    },
    "Decision": {
        "status": Text("status", "status"),
        "by": Text("beslutad av", "decided by"),
        "on": Text("beslutsdatum", "decided on"),
        "dated": Text("datering", "dated"),
        "registry_number": Text("diarienummer", "registry number"),
        "prepared_by": Text("skapad av", "prepared by"),
    },
    "Area": {"text": Text("beskrivning", "description")},
    "Goal": {
        "text": Text("formulering", "wording"),
        "level": Text("målnivå", "level"),
        "parent": Text("överordnat mål", "goal above"),
        "indicators": Text("indikatorer", "indicators"),
        "responsible": Text("ansvarig", "responsible"),
    },
    "Indicator": {
        "better": Text("önskad riktning", "wanted direction"),
        "baseline": Text("utgångsvärde", "baseline"),
        "target": Text("målvärde", "target"),
        "data_source": Text("datakälla", "data source"),
        "method": Text("mätmetod", "method"),
    },
    "Baseline": {
        "value": Text("utgångsvärde", "baseline"),
        "on": Text("mätt", "measured"),
    },
    "Target": {
        "by": Text("senast", "by"),
        "counting": Text("räknas", "counted"),
    },
    "TargetGroup": {
        "text": Text("beskrivning", "description"),
        "standing": Text("ställning", "standing"),
        "rank": Text("rangordning", "rank"),
        "ages": Text("ålder", "ages"),
    },
    "Intervention": {
        "text": Text("beskrivning", "description"),
        "life": Text("läge", "stage"),
        "split_from": Text("avdelad från", "split from"),
        "merged_from": Text("sammanslagen av", "merged from"),
        "allocation_class": Text("fördelningsklass", "allocation class"),
        "owner": Text("ägare", "owner"),
        "performers": Text("utförare", "performers"),
        "parties": Text("deltagande parter", "parties"),
        "financiers": Text("finansiärer", "financiers"),
        "local_units": Text("lokala enheter", "local units"),
        "cost": Text("kostnad", "cost"),
        "participants": Text("planerade deltagare", "planned participants"),
        "is_esf": Text("ESF-finansierad", "ESF funded"),
        "follow_up": Text("uppföljning", "follow-up"),
        "financing": Text("finansiering", "financing"),
    },
    "Financing": {
        "own": Text("förbundets andel", "the association's part"),
        "feeds": Text("ingår i budgetraden", "part of the budget row"),
        "stated": Text("angiven summa", "stated sum"),
    },
    "Column": {
        "year": Text("år", "year"),
        "standing": Text("avser", "standing"),
        "label": Text("kolumnrubrik", "column heading"),
    },
    "Row": {
        "amounts": Text("belopp", "amount"),
        "member": Text("förbundsmedlem", "member"),
        "source": Text("intäktsslag", "source of income"),
        "group": Text("kostnadsslag", "cost group"),
        "unallocated": Text("ofördelade medel", "unallocated"),
        "of_which": Text("varav", "of which"),
    },
    "Stated": {
        "income": Text("angiven summa intäkter", "stated total income"),
        "costs": Text("angiven summa kostnader", "stated total costs"),
        "result": Text("angivet resultat", "stated result"),
    },
    "Equity": {
        "opening": Text("ingående eget kapital", "opening equity"),
        "transfers": Text("andra förändringar av eget kapital", "other changes in equity"),
        "closing": Text("utgående eget kapital", "closing equity"),
        "earmarks": Text("öronmärkningar", "earmarks"),
    },
    "Limit": {
        "measure": Text("gäller", "measure"),
        "moment": Text("mäts", "measured"),
        "of": Text("andel av", "share of"),
        "steps": Text("steg", "steps"),
        "ceiling": Text("tak", "ceiling"),
        "after_earmarks": Text("öronmärkta medel räknas bort", "after earmarks"),
        "assumed": Text("antaget", "assumed"),
        "reference": Text("hänvisning", "reference"),
    },
    "Step": {"up_to": Text("upp till", "up to")},
    "Allocation": {
        "classes": Text("klasser", "classes"),
        "base": Text("det som fördelas", "what is divided"),
        "by": Text("senast år", "by the year"),
        "tolerance": Text("tillåten avvikelse", "tolerance"),
    },
    "AllocationClass": {
        "share": Text("andel", "share"),
        "actual": Text("nuvarande andel", "present share"),
    },
    "Policy": {"requires": Text("kräver", "demands")},
    "Statistic": {
        "population": Text("population", "population"),
        "dimension": Text("indelning", "divided by"),
        "not_by_sex": Text("skäl till att könsuppdelning saknas", "reason for no division by sex"),
    },
    "StatisticRow": {"of": Text("andel av", "share of")},
    "Outcome": {
        "goal": Text("mål", "goal"),
        "indicator": Text("indikator", "indicator"),
        "on": Text("mätt", "measured"),
        "assessment": Text("bedömning", "assessment"),
        "comment": Text("kommentar", "comment"),
        "not_by_sex": Text("skäl till att könsuppdelning saknas", "reason for no division by sex"),
    },
    "RelatedDocument": {
        "title": Text("titel", "title"),
        "role": Text("slag", "role"),
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
        "show": Text("visade uppgifter", "data shown"),
    },
    "Show": {
        "what": Text("visar", "shows"),
        "where": Text("urval", "selection"),
        "style": Text("uppställning", "style"),
    },
    "Where": {
        "ids": Text("bara", "only"),
        "level": Text("målnivå", "goal level"),
        "standing": Text("ställning", "standing"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""

COMPUTED: Mapping[str, Text] = {
    "income": Text("summa intäkter", "total income"),
    "costs": Text("summa kostnader", "total costs"),
    "result": Text("resultat", "result"),
    "member_funds": Text("medlemsbidrag", "member contributions"),
}
"""Figures that are computed from the rows, by their names in `samplan.figures`."""


def field_label(model: str, field: str) -> Text:
    """What a field of a model is called.

    Raises:
        KeyError: The format has no such field, or nobody has named it yet.
    """
    return FIELDS.get(model, {}).get(field) or EVERYWHERE[field]
