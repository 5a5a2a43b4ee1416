"""Turn `samplan/law/law.yaml`, which jurists edit, into the module that rules read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from samplan.law.norm import DayOfYear, Norm, Number, Reading, Wording
from samplan.texts import Text

SOURCE = Path(__file__).resolve().parent.parent / "samplan" / "law" / "law.yaml"
UNITS = {"procent": "percent", "år": "years", "månader": "months"}
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
KEYS = {
    "act": {"cite", "read"},
    "norm": {"says", "act", "paragraph", "through", "day", "wordings"},
    "wording": {"from", "to", "value", "sfs", "note", "read"},
    "read": {"where", "when", "up_to", "whole"},
}
HEADER = '''"""What law and guidance say: made by tools/generate.py from law.yaml. Do not edit."""

# fmt: off
# ruff: noqa

from datetime import date

from samplan.law.norm import DayOfYear, Norm, Number, Reading, Wording
from samplan.texts import Text

'''


def law_module(source: str = "") -> str:
    """The source of `samplan/law/_norms.py`.

    Raises:
        ValueError: The file has a key, a unit or a norm that is not known, or wordings out of order.
    """
    norms = read_norms(source or SOURCE.read_text(encoding="utf-8"))
    lines = "".join(f"    {name!r}: {_code(norm)},\n" for name, norm in norms.items())
    return f"{HEADER}NORMS = {{\n{lines}}}\n"


def read_norms(source: str) -> dict[str, Norm]:
    """The norms of the file by id, in its order."""
    data = yaml.safe_load(source)
    acts = data["acts"]
    norms = {name: _norm(name, entry, acts) for name, entry in data["norms"].items()}
    for norm in norms.values():
        if norm.through and norm.through not in norms:
            raise ValueError(f"{norm.id}: through: there is no norm {norm.through!r}")
    return norms


def _norm(name: str, entry: Mapping[str, Any], acts: Mapping[str, Any]) -> Norm:
    _check(name, entry, "norm")
    act = acts[entry["act"]]
    _check(entry["act"], act, "act")
    wordings = tuple(_wording(name, one, act["read"]) for one in entry["wordings"])
    days = [one.since for one in wordings]
    if not days or days != sorted(set(days)):
        raise ValueError(f"{name}: the wordings should stand in order, the oldest first")
    day = entry.get("day", "budget_year")
    if day not in ("budget_year", "decision"):
        raise ValueError(f"{name}: day: {day!r}")
    paragraph = _text(entry["paragraph"])
    return Norm(
        name, _text(entry["says"]), _text(act["cite"]), paragraph, wordings, entry.get("through", ""), day
    )


def _wording(name: str, entry: Mapping[str, Any], read: Mapping[str, Any]) -> Wording:
    _check(name, entry, "wording")
    since, until = entry["from"], entry.get("to")
    if not isinstance(since, date) or (until is not None and until < since):
        raise ValueError(f"{name}: from {since} to {until}")
    note = _text(entry["note"]) if "note" in entry else None
    reading = _reading(name, entry.get("read", read))
    value = _value(name, entry["value"]) if "value" in entry else None
    return Wording(since, reading, until, value, str(entry.get("sfs", "")), note)


def _reading(name: str, entry: Mapping[str, Any]) -> Reading:
    _check(name, entry, "read")
    return Reading(entry["where"], entry["when"], entry.get("up_to"), entry.get("whole", True))


def _value(name: str, text: str) -> Number | DayOfYear:
    match = re.fullmatch(r"(\d+) (\w+)", text)
    number, word = (int(match[1]), match[2]) if match else (0, "")
    if word in MONTHS:
        return DayOfYear(MONTHS.index(word) + 1, number)
    if word in UNITS:
        return Number(number, UNITS[word])  # type: ignore[arg-type]  # the words of the type
    raise ValueError(f"{name}: value: {text!r}; write a number and {', '.join(UNITS)} or a month")


def _text(entry: str | Mapping[str, str]) -> Text:
    return Text(entry, entry) if isinstance(entry, str) else Text(**entry)


def _check(name: str, entry: Mapping[str, Any], kind: str) -> None:
    if unknown := set(entry) - KEYS[kind]:
        raise ValueError(f"{name}: unknown key {sorted(unknown)}")


def _code(value: object) -> str:
    """A value as Python writes it, its fields in their order."""
    match value:
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case tuple():
            return f"({''.join(f'{_code(one)}, ' for one in value).rstrip()})"
        case Norm() | Wording() | Reading() | Number() | DayOfYear() | Text():
            names = type(value).__match_args__
            return f"{type(value).__name__}({', '.join(_code(getattr(value, name)) for name in names)})"
        case _:
            return repr(value)
