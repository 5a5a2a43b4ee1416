"""What holds for a run and where each value comes from, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from samplan.frozen import frozen
from samplan.render.look import Look
from samplan.render.severities import SEVERITIES
from samplan.results import Severity
from samplan.texts import Language, Message, Text

SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without."""

BY_FILE = Text(sv="Inställningar enligt {file}", en="Settings by {file}")
NO_FILE = Text(
    sv="Ingen samplan.toml finns i planernas mapp, den här mappen eller någon ovanför; allt är som vanligt",
    en="No samplan.toml was found in the folder of the plans, in this one or above; all is as usual",
)
USUAL = Text(sv="det vanliga", en="usual")
ARGUMENT = Text(sv="kommandot", en="the command")
IN_FILE = Text(sv="{file}:{line}", en="{file}:{line}")
FROM_VARIABLE = Text(sv="miljövariabeln {name}", en="the environment's {name}")
FROM_LOCALE = Text(sv="datorns språk", en="the computer's language")
WEIGHT = Text(
    sv="{level} i stället för {was}: {reason}",
    en="{level} instead of {was}: {reason}",
)


@frozen
class Shown:
    """One value as it is shown."""

    key: str
    help: Text
    values: tuple[str, ...]
    usual: Text
    """What holds where there is none, in words."""
    kind: str
    """`flag`, `environment`, `file` or `default`."""
    name: str = ""
    """The flag, the variable, or the file."""
    line: int = 0


@frozen
class ShownWeight:
    """A severity that a project changes."""

    rule: str
    level: Severity
    was: Severity
    reason: str
    file: str
    line: int


@frozen
class ShownTable:
    """A table of the file, with what stands in it."""

    name: str
    keys: tuple[str, ...]
    file: str
    line: int


@frozen
class Settings:
    """What holds for a run."""

    file: str
    """The project's file; empty where there is none."""
    values: tuple[Shown, ...]
    weights: tuple[ShownWeight, ...] = ()
    tables: tuple[ShownTable, ...] = ()


def settings_text(settings: Settings, look: Look) -> str:
    """Each value with where it comes from, and what it does."""
    head = BY_FILE.of(file=settings.file) if settings.file else NO_FILE
    blocks = [look.style("title", look.say(head))]
    blocks += ["\n".join(_value(one, look)) for one in settings.values]
    if settings.weights:
        blocks.append("\n".join([look.style("heading", "[severity]"), *_weights(settings.weights, look)]))
    blocks += ["\n".join(_table(one, look)) for one in settings.tables]
    return "\n\n".join(blocks) + "\n"


def _value(one: Shown, look: Look) -> Iterator[str]:
    said = ", ".join(one.values) if one.values else look.say(one.usual)
    yield look.flow("heading", one.key, f": {said} ({look.say(_origin(one))})")
    yield look.flow("foot", "", look.say(one.help), indent="    ")


def _origin(one: Shown) -> Text | Message:
    """Where a value comes from, in words."""
    match one.kind:
        case "file":
            return IN_FILE.of(file=one.name, line=str(one.line))
        case "environment":
            return FROM_VARIABLE.of(name=one.name)
        case "flag":
            return Text("{name}", "{name}").of(name=one.name) if one.name else ARGUMENT
        case "locale":
            return FROM_LOCALE
        case _:
            return USUAL


def _weights(weights: Sequence[ShownWeight], look: Look) -> Iterator[str]:
    for one in weights:
        facts = {"level": SEVERITIES[one.level], "was": SEVERITIES[one.was], "reason": one.reason}
        where = look.say(IN_FILE.of(file=one.file, line=str(one.line)))
        yield look.flow("", one.rule, f": {look.say(WEIGHT.of(**facts))} ({where})", indent="  ")


def _table(one: ShownTable, look: Look) -> Iterator[str]:
    where = look.say(IN_FILE.of(file=one.file, line=str(one.line)))
    yield look.flow("heading", one.name, f": {', '.join(one.keys)} ({where})")


def settings_json(settings: Settings, language: Language) -> str:
    """The same for machines: one object, the same keys in the same order always."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "language": language,
        "file": settings.file or None,
        "settings": {one.key: _plain(one, language) for one in settings.values},
        "severity": {one.rule: _plain_weight(one) for one in settings.weights},
        "tables": [
            {"table": one.name, "keys": list(one.keys), "file": one.file, "line": one.line}
            for one in settings.tables
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _plain(one: Shown, language: Language) -> dict[str, Any]:
    origin = {"kind": one.kind, "name": one.name or None, "line": one.line or None}
    return {"value": list(one.values), "origin": origin, "help": one.help.in_language(language)}


def _plain_weight(one: ShownWeight) -> dict[str, Any]:
    return {
        "level": one.level.value,
        "was": one.was.value,
        "reason": one.reason,
        "file": one.file,
        "line": one.line,
    }
