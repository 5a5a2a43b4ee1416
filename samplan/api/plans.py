"""Loading the plans that paths name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from samplan.api.inputs import Input, Paths, listed, read_inputs
from samplan.errors import InputError
from samplan.frozen import replace
from samplan.loading.load import Loaded, load_plan
from samplan.results import Finding, Severity
from samplan.texts import Counted, Message, Text

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

NOT_USABLE = Text(
    sv="”{file}” har {faults} och kan inte användas. Det första, på rad {line}: {first}",
    en="“{file}” has {faults} and cannot be used. The first, on line {line}: {first}",
)
SEE_ALL = Text(sv="Kör samplan validate för att se allt", en="Run samplan validate to see all")
SENTENCE = Text("{said}.", "{said}.")
TWO_SENTENCES = Text("{first} {second}.", "{first} {second}.")
NOT_ONE = Text(sv="”{path}” är {count} filer, inte en", en="“{path}” is {count} files, not one")
FAULT_COUNT = (Text(sv="{number} fel", en="{number} fault"), Text(sv="{number} fel", en="{number} faults"))


def loaded_plans(paths: Paths, *, stdin_name: str = "<stdin>") -> tuple[Loaded, ...]:
    """Every file that the paths name, loaded; a file that cannot be read has a finding that says so."""
    return tuple(loaded_plan(one) for one in read_inputs(paths, stdin_name=stdin_name))


def loaded_plan(one: Input) -> Loaded:
    """One file, loaded; what could not be read has its finding."""
    loaded = load_plan(one.file, one.data)
    return loaded if one.fault is None else replace(loaded, findings=(one.fault,))


def one_plan_each(paths: Sequence[str | PathLike[str]]) -> list[Plan]:
    """The plans of paths that each name one file.

    Raises:
        InputError: A path names several files, or a file cannot be used.
        UsageError: A path is empty, or the standard input is named twice.
    """
    files: list[Loaded] = []
    for path in listed(paths):
        found = loaded_plans([path])
        if len(found) != 1:
            raise InputError(NOT_ONE.of(path=path, count=len(found)))
        files += found
    return usable_plans(files)


def usable_plans(files: Iterable[Loaded]) -> list[Plan]:
    """The plans of files without faults of syntax or format.

    Raises:
        InputError: A file has any; all such files are named. What rules would say does not matter here.
    """
    plans, refusals, may_see_more = [], [], False
    for one in files:
        errors = [finding for finding in one.findings if finding.severity is Severity.ERROR]
        if one.plan is not None and not errors:
            plans.append(one.plan)
        elif errors[0].rule.startswith("input-"):
            refusals.append(errors[0].message)
        else:
            refusals.append(_refusal(one.file, errors))
            may_see_more = True
    if refusals:
        raise InputError(_told([*refusals, SEE_ALL.of()] if may_see_more else refusals))
    return plans


def _told(refusals: Sequence[Message]) -> Message:
    """One as it is, several as sentences."""
    told, *others = refusals
    if not others:
        return told
    told = SENTENCE.of(said=told)
    for other in others:
        told = TWO_SENTENCES.of(first=told, second=other)
    return told


def _refusal(file: str, errors: Sequence[Finding]) -> Message:
    return NOT_USABLE.of(
        file=file,
        faults=Counted(len(errors), *FAULT_COUNT),
        line=errors[0].span.line,
        first=errors[0].message,
    )
