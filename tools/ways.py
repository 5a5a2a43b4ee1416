"""Ways of writing values, as the pages of the format and `samplan explain` show them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from samplan.loading.tree import read_tree
from samplan.texts import Language

ROOT = Path(__file__).resolve().parent.parent
HEAD = """\
samplan: 1
id: norrbygden-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Norrbygden}
"""
"""What a plan begins with, before the lines of an example."""
PLACE = re.compile(r"(?P<key>\w+): (?P<open>\[?)@|(?P<list>\w+):\n +- @")

Way = dict[str, Any]


def table_of_ways() -> dict[str, list[Way]]:
    """What `tests/cases/format/ways.yaml` holds: the ways of each type, and faults that are no type's."""
    return _held("ways.yaml")


def examples() -> list[Way]:
    """What `tests/cases/format/examples.yaml` holds: in both languages what each is about, and its lines."""
    return _held("examples.yaml")["examples"]


def _held(name: str) -> dict[str, list[Way]]:
    file = ROOT / "tests" / "cases" / "format" / name
    tree = read_tree(file.name, file.read_bytes()).tree
    if tree is None:
        raise ValueError(f"{file} is no YAML")
    found: dict[str, list[Way]] = tree.data
    return found


def typed(one: Way, language: Language) -> str:
    """What should be typed in place of a wrong way."""
    in_english = one.get("type_en") if language == "en" else None
    return str(in_english or one["type"])


def shown(way: Way, one: Way, written: str) -> str:
    """A value as it is shown: alone, or between the brackets in which it is wrong."""
    if "at" not in one:
        return written
    match = PLACE.search(way[one["at"]])
    if match is None or written[:1] == "[":
        return written
    return f"[{written}]" if match["open"] else f"{{…, {match['key']}: {written}}}"


def line(way: Way, one: Way, written: str) -> str:
    """The line of a plan that holds a value."""
    match = PLACE.search(way[one.get("at", "place")])
    if match is None:
        raise ValueError(f"{way['type']}: the place has no key before the value")
    if match["list"] or match["open"]:
        return f"{match['list'] or match['key']}: " + (written if written[:1] == "[" else f"[{written}]")
    return f"{{…, {match['key']}: {written}}}" if "at" in one else f"{match['key']}: {written}"


def _in_plan(way: Way, one: Way, written: str) -> str:
    """The lines of a plan that hold a value, as they can be typed after its head."""
    place: str = way[one.get("at", "place")]
    return place.replace("@", written.strip("[]") if "at" in one else written).rstrip()


@cache
def _whole() -> frozenset[str]:
    """Faults whose examples are whole files."""
    return frozenset(one["fault"] for one in table_of_ways()["faults"] if one.get("whole"))


def example_file(fault: str, lines: str) -> str:
    """The file that an example stands in: lines after the head of a plan, for those with the same keys."""
    if fault in _whole():
        return lines
    keys = {line.partition(":")[0] for line in lines.splitlines()}
    head = "".join(line for line in HEAD.splitlines(keepends=True) if line.partition(":")[0] not in keys)
    return f"{head}{lines}\n"


def examples_module() -> str:
    """The source of `samplan/loading/_examples.py`: of each fault a wrong way, and the right one."""
    found: dict[str, tuple[str, str, str]] = {}
    ways = table_of_ways()
    for way in ways["ways"]:
        for one in way["wrong"]:
            lines = (one["write"], typed(one, "sv"), typed(one, "en"))
            wrong, right, right_en = (_in_plan(way, one, written) for written in lines)
            found.setdefault(one["fault"], (wrong, right, right_en))
    for one in ways["faults"]:
        found[one["fault"]] = (one["write"].rstrip(), one["type"].rstrip(), typed(one, "en").rstrip())
    rows = "".join(f"    {fault!r}: {found[fault]!r},\n" for fault in sorted(found))
    return (
        '"""Examples of faults: made by tools/generate.py. Do not edit."""\n\n'
        f"# fmt: off\n\nEXAMPLES = {{\n{rows}}}\n"
    )
