"""A plan of everything at once: thirty years, two hundred rows, names that are code, or long, or run left."""

from __future__ import annotations

import json

LITERAL = (
    '<script>alert(1)</script> & </title> "citat"',
    '#image("/etc/passwd") *fet* $x^2$ @label ] \\u{41}',
    "{{ 7 * 7 }} {% raw %} {# x #} | a | b | `kod`",
    "samordningsförbundsrehabiliteringsinsatsuppföljning",
    "Rehabiliteringskoordineringsverksamhetsutvecklare och arbetsmarknadsdepartementsutredningar",
    "1. inte en lista - inte en punkt # inte en rubrik",
)
"""Names that have to come out as they stand."""
LEFTWARDS = ("مرحبا بالعالم", "שלום עולם")
"""Names that run from right to left: paper may hold their letters in another order."""
OTHER = ("👩🏽‍💼 Ŋŋ 🧾 🇸🇪", "→ ≤ ≥ ½ №")
_YEARS, _ROWS = 30, 200


def vast_plan() -> str:
    """The plan as YAML, which holds every name in quotes."""
    names = (*LITERAL, *LEFTWARDS, *OTHER)
    years = range(2001, 2001 + _YEARS)
    rows = [
        {
            "id": f"r{at}",
            "name": f"{names[at % len(names)]} {at}",
            "amounts": [1_000_000 + at * _YEARS + year for year in years],
        }
        for at in range(_ROWS)
    ]
    plan = {
        "samplan": 1,
        "id": "vast",
        "kind": "operational_plan",
        "title": LITERAL[0],
        "subtitle": LITERAL[1],
        "period": 2026,
        "association": {"name": LITERAL[2]},
        "areas": [{"id": f"o{at}", "name": name, "text": f"Ord {at}."} for at, name in enumerate(names)],
        "tables": [{"id": "t", "title": LITERAL[3], "unit": "kr", "columns": [*years], "costs": rows}],
    }
    return json.dumps(plan, ensure_ascii=False)
