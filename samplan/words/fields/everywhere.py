"""What the fields are called that mean the same in every model that has them."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

EVERYWHERE: Mapping[str, Text] = {
    "id": Text("id", "id"),
    "replaces": Text("ersätter", "replaces"),
    "name": Text("namn", "name"),
    "number": Text("nummer", "number"),
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
    "system": Text("uppföljningssystem", "follow-up system"),
    "of": Text("andel av", "share of"),
    "local_unit": Text("lokal enhet", "local unit"),
    "population": Text("population", "population"),
    "women": Text("kvinnor", "women"),
    "men": Text("män", "men"),
    "unknown": Text("kön okänt", "sex unknown"),
    "total": Text("totalt", "total"),
    "income": Text("intäkter", "income"),
    "costs": Text("kostnader", "costs"),
    "equity": Text("eget kapital", "equity"),
    "stated": Text("angivna summor", "stated sums"),
    "incomplete": Text("ofullständiga rader", "incomplete rows"),
    "totals": Text("summor som trycks", "sums that are printed"),
    "assumed": Text("antaget", "assumed"),
    "at_least": Text("minst", "at least"),
    "at_most": Text("högst", "at most"),
}
"""Fields that mean the same in every model that has them."""
