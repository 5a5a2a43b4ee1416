"""Loading the plans that paths name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from typing import TYPE_CHECKING, TypeGuard

from samplan.api.inputs import Input, Paths, each, listed, nothing_in, read_inputs
from samplan.errors import InputError, UsageError
from samplan.frozen import frozen, replace
from samplan.loading.load import Loaded, load_plan
from samplan.results import Finding, Severity
from samplan.schema.part import Part
from samplan.texts import Counted, Message, Text

if TYPE_CHECKING:
    from samplan.loading.positions import Positions
    from samplan.schema.plan import Plan

    Plans = Plan | str | PathLike[str] | Iterable[Plan | str | PathLike[str]]
    """Plans, or the paths of their files: one, or several."""

NOT_USABLE = Text(
    sv="”{file}” har {faults} och kan inte användas. Det första, på rad {line}: {first}",
    en="“{file}” has {faults} and cannot be used. The first, on line {line}: {first}",
)
SEE_ALL = Text(sv="Kör samplan validate för att se allt", en="Run samplan validate to see all")
SENTENCE = Text("{said}.", "{said}.")
TWO_SENTENCES = Text("{first} {second}.", "{first} {second}.")
ONE_PATH = Text(
    sv="load läser en plan i taget; givna sökvägar: {count}",
    en="load reads one plan at a time; paths given: {count}",
)
NOT_ONE = Text(sv="”{path}” är {count} filer, inte en", en="“{path}” is {count} files, not one")
NOT_TWO = Text(
    sv="två planer jämförs, den tidigare och den senare; givna: {count}",
    en="two plans are compared, the earlier and the later; given: {count}",
)
PAIR = 2
FAULT_COUNT = (Text(sv="{number} fel", en="{number} fault"), Text(sv="{number} fel", en="{number} faults"))


@frozen
class Given:
    """A plan as it was given: by itself, or by its file."""

    plan: Plan
    file: str
    """The name of its file, or its id where it has none."""
    data: bytes = b""
    """What the file holds; empty where there is none."""
    positions: Positions | None = None
    """Where things stand in the file."""


def loaded_plans(paths: Paths) -> tuple[Loaded, ...]:
    """Every file that the paths name, loaded; a file that cannot be read has a finding that says so."""
    return tuple(loaded for _, loaded in found_plans(read_inputs(paths)))


def loaded_plan(one: Input) -> Loaded:
    """One file, loaded; what could not be read has its finding."""
    loaded = load_plan(one.file, one.data)
    return loaded if one.fault is None else replace(loaded, findings=(one.fault,))


def is_passed_over(one: Input, loaded: Loaded) -> bool:
    """Whether a file that was found in a folder is something else than a plan; who names one means a plan."""
    if loaded.plan is not None or one.is_plan:
        return False
    from samplan.loading.foreign import is_foreign  # noqa: PLC0415 - nearly every file is a plan

    return is_foreign(loaded, one.data)


def found_plans(inputs: Iterable[Input]) -> Iterator[tuple[Input, Loaded]]:
    """Files with what is in them, without those found that are no plans; a path that gives none says so."""
    given: dict[str, bool] = {}
    for one in inputs:
        loaded = loaded_plan(one)
        is_over = is_passed_over(one, loaded)
        given[one.found_in] = given.get(one.found_in, False) or not is_over
        if not is_over:
            yield one, loaded
    for path, is_any in given.items():
        if not is_any:
            nothing = nothing_in(path)
            yield nothing, loaded_plan(nothing)


def the_plan(path: Paths) -> Plan:
    """The plan that a path names.

    Raises:
        InputError: The path names several files, or the file cannot be used.
        UsageError: It is no path, or there are several.
    """
    plans = one_plan_each(path)
    if len(plans) != 1:
        raise UsageError(ONE_PATH.of(count=len(plans)))
    return plans[0]


def one_plan_each(given: Plans) -> list[Plan]:
    """The plans of paths that each name one file; a plan stands for itself.

    Raises:
        InputError: A path names several files, or a file cannot be used.
        UsageError: A path is empty, or is none, or the standard input is named twice.
    """
    several = tuple(each(given))
    listed([one for one in several if not is_plan(one)])
    found: list[Plan | Loaded] = []
    for one in several:
        files = [one] if is_plan(one) else loaded_plans(one)
        if len(files) != 1:
            raise InputError(NOT_ONE.of(path=str(one), count=len(files)))
        found += files
    usable = iter(usable_plans(one for one in found if isinstance(one, Loaded)))
    return [next(usable) if isinstance(one, Loaded) else one for one in found]


def plans_of(given: Plans) -> list[Given]:
    """The plans that are given, then those of the paths that are.

    Raises:
        InputError: A file cannot be used.
        UsageError: Nothing is given, or something that is neither a plan nor a path.
    """
    several = tuple(each(given))
    plans = [Given(one, one.id) for one in several if is_plan(one)]
    paths = [one for one in several if not is_plan(one)]
    if not paths:
        return plans
    read = tuple(found_plans(read_inputs(paths)))
    usable = usable_plans(loaded for _, loaded in read)
    files = zip(usable, read, strict=True)
    return [*plans, *(Given(plan, one.file, one.data, of.positions) for plan, (one, of) in files)]


def is_plan(given: object) -> TypeGuard[Plan]:
    """Whether what is given is a plan, and no path."""
    return isinstance(given, Part)


def paths_in(given: Plans) -> list[str | PathLike[str]]:
    """The paths among what is given."""
    return [one for one in each(given) if not is_plan(one)]


def pair_of(old: Plans, new: Plans | None) -> list[Plan | str | PathLike[str]]:
    """The two that are compared: each by itself, or both in the first.

    Raises:
        UsageError: There are not two, or one is no path.
    """
    both = [*each(old), *(() if new is None else each(new))]
    listed([one for one in both if not is_plan(one)])
    if len(both) != PAIR:
        raise UsageError(NOT_TWO.of(count=len(both)))
    return both


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


def titles_of_rules(plans: Iterable[Plan], files: Iterable[str | PathLike[str]] = ()) -> dict[str, Text]:
    """What the rules say that the deviations of plans name.

    Args:
        plans: The plans.
        files: Their files, by which the rules of their projects are found.
    """
    named = {one.rule for plan in plans for one in plan.deviations}
    if not named:
        return {}
    from samplan.api.manuals import entries  # noqa: PLC0415 - most plans have no deviations

    found = {one.id: one.title for file in (*files, ".") for one in entries(folder_of(file))}
    return {name: title for name, title in found.items() if name in named}


def titles_of_all(file: str = "") -> dict[str, Text]:
    """What every rule and every fault says that a report on a file may name."""
    from samplan.api.manuals import entries  # noqa: PLC0415 - only working drafts name them
    from samplan.api.small_told import SMALL_TOLD  # noqa: PLC0415 - same

    return {one.id: one.title for one in entries(folder_of(file))} | {SMALL_TOLD.id: SMALL_TOLD.title}


def folder_of(file: str | PathLike[str]) -> str:
    """The folder of a file; a folder is its own."""
    path = os.fspath(file)
    return path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120 - pathlib costs a start


def file_of(plan: Plan) -> bytes:
    """What a file of a plan would hold, as JSON, which is YAML too."""
    from json import dumps  # noqa: PLC0415 - few plans have no file of their own

    return (dumps(plan.to_dict(), ensure_ascii=False, indent=2) + "\n").encode()
