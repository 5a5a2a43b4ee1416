"""Trying rules on their cases: `samplan rules --test`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api import rule_test_faults as faults
from samplan.api.case_differences import differences
from samplan.api.inputs import printable
from samplan.api.own_rules import own_rules_in
from samplan.api.project_faults import CANNOT_READ
from samplan.api.project_home import CASES, FILE_NAME, found_file
from samplan.api.reasons import reason
from samplan.api.rule_cases import Case, WrongCase, read_cases
from samplan.api.rulebook import installed_rules
from samplan.errors import InputError
from samplan.rules.registry import ALL
from samplan.schema.suggestions import suggest
from samplan.tried import CaseTried, RuleTried

if TYPE_CHECKING:
    from samplan.rules.base import Rule
    from samplan.texts import Message

SUFFIXES = (".yaml", ".yml")


def tried_rules(paths: Sequence[str] = (), folder: str = ".") -> tuple[RuleTried, ...]:
    """Rules tried on their cases, by the name of the file.

    Args:
        paths: Files of cases, or folders of them, each named after a rule. Without any: those of the
            project, in its folder `rules` or where a rule says, and every rule that it declares is tried.
        folder: The folder whose project's own rules are meant.

    Raises:
        InputError: A path cannot be read, there are no cases, or the rules themselves have a fault.
    """
    installed, (home, file) = installed_rules(), found_file(folder)
    own = own_rules_in(file, installed) if file else ()
    known = {one.id: one for one in (*ALL, *installed, *(each.rule for each in own))}
    if paths:
        files = {one: one.stem for path in paths for one in _files(Path(path))}
    elif file:
        beside = Path(os.path.dirname(file))  # noqa: PTH120 - as near to the current folder as it was given
        files = {one: one.stem for one in _in_folder(beside / CASES)}
        files |= {beside / each.cases: each.rule.id for each in own if each.cases}
    else:
        raise InputError(faults.NO_PROJECT.of(file=FILE_NAME))
    tried = [_tried(one, files[one], known) for one in sorted(files)]
    found = set(files.values())
    tried += [] if paths else [_untried(each.rule.id) for each in own if each.rule.id not in found]
    if not tried:
        raise InputError(faults.NO_CASES.of(folder=printable(str(Path(home, CASES)))))
    return tuple(tried)


def _files(path: Path) -> Iterable[Path]:
    """The files of cases that a path names.

    Raises:
        InputError: There are none.
    """
    if not path.is_dir():
        return (path,)
    found = list(_in_folder(path))
    if not found:
        raise InputError(faults.NO_CASES.of(folder=printable(str(path))))
    return found


def _in_folder(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (one for one in sorted(folder.iterdir()) if one.suffix.lower() in SUFFIXES)


def _untried(id_: str) -> RuleTried:
    return RuleTried(id_, "", fault=faults.NO_FILE.of(file=f"{CASES}/{id_}.yaml"))


def _tried(file: Path, id_: str, known: dict[str, Rule]) -> RuleTried:
    """A rule tried on the cases of a file."""
    name = printable(file.as_posix())
    try:
        data = file.read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(CANNOT_READ.of(file=name, reason=reason(error))) from error
    if id_ not in known:
        near = suggest(id_, sorted(known))
        said = faults.NO_RULE_MEANT.of(rule=id_, meant=near[0]) if near else faults.NO_RULE.of(rule=id_)
        return RuleTried(id_, name, fault=said)
    cases = tuple(_case(case, known[id_]) for case in read_cases(name, data))
    return RuleTried(id_, name, cases, None if cases else faults.EMPTY.of())


def _case(case: Case | tuple[int, Message], one: Rule) -> CaseTried:
    if not isinstance(case, Case):
        line, said = case
        return CaseTried(line, "", "", (said,))
    try:
        found = differences(case, one)
    except WrongCase as wrong:
        found = (wrong.message,)
    return CaseTried(case.line, case.outcome.value, case.name, found)
