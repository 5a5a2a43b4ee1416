"""What the fields are called that are about money: tables, limits, allocations and demands."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

FIELDS: Mapping[str, Mapping[str, Text]] = {
    "Financing": {
        "own": Text("förbundets andel", "the association's part"),
        "feeds": Text("ingår i budgetraden", "part of the budget row"),
        "stated": Text("angiven summa", "stated sum"),
        "stated_name": Text("summans namn", "name of the sum"),
    },
    "Column": {
        "year": Text("år", "year"),
        "standing": Text("vad siffrorna är", "standing"),
        "scope": Text("omfattning", "scope"),
        "of": Text("beräknas av", "computed of"),
        "label": Text("kolumnrubrik", "column heading"),
    },
    "Row": {
        "amounts": Text("belopp", "amount"),
        "member": Text("förbundsmedlem", "member"),
        "source": Text("intäktsslag", "source of income"),
        "group": Text("kostnadsslag", "cost group"),
        "unallocated": Text("ofördelade medel", "unallocated"),
        "of_which": Text("varav", "of which"),
        "sum_of": Text("summan av", "the sum of"),
    },
    "Budget": {"moves": Text("omföringar", "moves of money")},
    "Move": {
        "from": Text("från", "from"),
        "to": Text("till", "to"),
        "amounts": Text("belopp", "amount"),
    },
    "Stated": {
        "income": Text("angiven summa intäkter", "stated total income"),
        "costs": Text("angiven summa kostnader", "stated total costs"),
        "result": Text("angivet resultat", "stated result"),
        "income_name": Text("namn på summa intäkter", "name of total income"),
        "costs_name": Text("namn på summa kostnader", "name of total costs"),
        "result_name": Text("namn på resultatet", "name of the result"),
    },
    "Table": {
        "kind": Text("slag av tabell", "kind of table"),
        "moves": Text("omföringar", "moves of money"),
        "blocks": Text("tabelldelar", "parts of the table"),
    },
    "Fact": {
        "value": Text("värde", "value"),
        "on": Text("tidpunkt", "time"),
        "of": Text("andel av", "share of"),
    },
    "Block": {
        "role": Text("slag", "kind"),
        "stated": Text("angiven summa", "stated sum"),
        "stated_name": Text("summans namn", "name of the sum"),
    },
    "Equity": {
        "opening": Text("ingående eget kapital", "opening equity"),
        "transfers": Text("andra förändringar av eget kapital", "other changes in equity"),
        "closing": Text("utgående eget kapital", "closing equity"),
        "earmarks": Text("öronmärkningar", "earmarks"),
        "opening_name": Text("namn på ingående eget kapital", "name of opening equity"),
        "closing_name": Text("namn på utgående eget kapital", "name of closing equity"),
    },
    "Limit": {
        "measure": Text("gäller", "measure"),
        "moment": Text("mäts", "measured"),
        "of": Text("andel av", "share of"),
        "steps": Text("steg", "steps"),
        "ceiling": Text("tak", "ceiling"),
        "after_earmarks": Text("öronmärkta medel räknas bort", "after earmarks"),
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
}
"""By model: the fields that only it has, or that mean something else in it."""
