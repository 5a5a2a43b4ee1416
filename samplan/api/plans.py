"""Loading the plans that paths name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.api.inputs import Input, read_inputs
from samplan.errors import InputError
from samplan.frozen import replace
from samplan.loading.load import Loaded, load_plan
from samplan.results import Severity
from samplan.texts import Counted, Message, Text

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

NOT_USABLE = Text(
    sv="”{file}” har {faults} och kan inte användas. Det första, på rad {line}: {first}. "
    "Kör samplan validate för att se allt.",
    en="“{file}” has {faults} and cannot be used. The first, on line {line}: {first}. "
    "Run samplan validate to see all.",
)
FAULT_COUNT = (Text(sv="{number} fel", en="{number} fault"), Text(sv="{number} fel", en="{number} faults"))


def loaded_plans(paths: Iterable[str], *, compiled: bool, stdin_name: str = "<stdin>") -> tuple[Loaded, ...]:
    """Every file that the paths name, loaded; a file that cannot be read has a finding that says so."""
    return tuple(_loaded(one, compiled=compiled) for one in read_inputs(paths, stdin_name=stdin_name))


def _loaded(one: Input, *, compiled: bool) -> Loaded:
    loaded = load_plan(one.file, one.data, compiled=compiled)
    return loaded if one.fault is None else replace(loaded, findings=(one.fault,))


def usable_plan(loaded: Loaded) -> Plan:
    """The plan of a file without faults of syntax or format.

    Raises:
        InputError: There are any; what rules would say does not matter here.
    """
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    if loaded.plan is not None and not errors:
        return loaded.plan
    if errors and errors[0].rule.startswith("input-"):
        raise InputError(errors[0].message)
    raise InputError(_refusal(loaded))


def _refusal(loaded: Loaded) -> Message:
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    return NOT_USABLE.of(
        file=loaded.file,
        faults=Counted(len(errors), *FAULT_COUNT),
        line=errors[0].span.line,
        first=errors[0].message,
    )
