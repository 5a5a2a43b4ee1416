"""What the fields are called that are about goals, target groups and interventions."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Area": {
        "kind": Text("slag", "kind"),
        "parent": Text("del av", "part of"),
        "text": Text("beskrivning", "description"),
    },
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
        "targets": Text("målvärden", "targets"),
        "data_source": Text("datakälla", "data source"),
        "method": Text("mätmetod", "method"),
    },
    "Baseline": {
        "value": Text("utgångsvärde", "baseline"),
        "on": Text("mätt", "measured"),
    },
    "Target": {
        "value": Text("målvärde", "target"),
        "by": Text("senast", "by"),
        "counting": Text("räknas", "counted"),
    },
    "TargetGroup": {
        "text": Text("beskrivning", "description"),
        "standing": Text("prioritering", "standing"),
        "rank": Text("rangordning", "rank"),
        "ages": Text("ålder", "ages"),
    },
    "Intervention": {
        "category": Text("grupp", "group"),
        "support": Text("förbundets stöd", "support of the association"),
        "duration": Text("varaktighet", "duration"),
        "text": Text("beskrivning", "description"),
        "life": Text("läge", "stage"),
        "split_from": Text("avdelad från", "split from"),
        "merged_from": Text("sammanslagen av", "merged from"),
        "part_of": Text("del av", "part of"),
        "moved_into": Text("går upp i", "becomes part of"),
        "moved_to": Text("flyttas till", "moves to"),
        "allocation_class": Text("fördelningsklass", "allocation class"),
        "owner": Text("ägare", "owner"),
        "performers": Text("utförare", "performers"),
        "parties": Text("deltagande parter", "parties"),
        "financiers": Text("finansiärer", "financiers"),
        "local_units": Text("lokala enheter", "local units"),
        "cost": Text("kostnad", "cost"),
        "whole_cost": Text("kostnad för hela insatsen", "cost of the whole intervention"),
        "participants": Text("planerade deltagare", "planned participants"),
        "is_esf": Text("ESF-finansierad", "ESF funded"),
        "follow_up": Text("uppföljning", "follow-up"),
        "financing": Text("finansiering", "financing"),
    },
    "Financier": {
        "share": Text("andel", "share"),
        "amount": Text("belopp", "amount"),
        "since": Text("från", "from"),
        "until": Text("till", "until"),
    },
    "LocalUnit": {
        "participants": Text("planerade deltagare", "planned participants"),
        "cost": Text("kostnad", "cost"),
        "owner": Text("ägare", "owner"),
    },
}
"""By model: the fields that only it has, or that mean something else in it."""
