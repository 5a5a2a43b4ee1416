"""What `samplan config` shows: the values of a run with their origins, and the tables of the file."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.api.project_file import read_project
from samplan.api.project_home import table_in
from samplan.api.project_reading import ARRAYS, TABLES, Reading, text_of
from samplan.api.rule_names import weights_of
from samplan.api.settings import BY_KEY, Configuration, ProjectFile
from samplan.render.configuration import Settings, Shown, ShownTable, ShownWeight

NAMED = ("severity",)
"""Tables whose lines are shown one by one."""


def shown_settings(run: Configuration) -> Settings:
    """What holds for a run, as it is shown.

    Raises:
        InputError: How documents are to look has faults.
    """
    values = tuple(
        Shown(
            key,
            BY_KEY[key].help,
            one.words,
            BY_KEY[key].usual,
            one.origin.kind,
            one.origin.name,
            one.origin.line,
        )
        for key, one in run.values.items()
    )
    if run.project is None:
        return Settings("", values)
    read_project(run.file)
    return Settings(run.file, values, tuple(_weights(run.project)), tuple(_tables(run.file)))


def _weights(project: ProjectFile) -> Iterator[ShownWeight]:
    usual = weights_of(one.rule for one in project.own)
    for rule, one in project.weights.items():
        yield ShownWeight(rule, one.level, usual.get(rule, one.level), one.reason, one.file, one.line)


def _tables(file: str) -> Iterator[ShownTable]:
    """The tables of the file that are not shown line by line: their keys, of rules and limits their ids."""
    reading = Reading(file, text_of(file), table_in(file))
    data = reading.data()
    for name in TABLES:
        value = data.get(name)
        if name in NAMED or value is None:
            continue
        if isinstance(value, dict):
            yield ShownTable(f"[{reading.named(name)}]", tuple(value), file, reading.line((name,)))
        for number, one in enumerate(value, start=1) if name in ARRAYS and isinstance(value, list) else ():
            keys = (str(one.get("id") or one.get("measure") or number),)
            yield ShownTable(f"[[{reading.named(name)}]]", keys, file, reading.line((name, str(number))))
