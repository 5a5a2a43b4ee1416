"""The plans of a run by id: those that it is about, and those beside them that they may name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api.inputs import Identity, Input, Paths, identities, identity, read_inputs
from samplan.api.plans import found_plans, loaded_plan, usable_plans
from samplan.frozen import frozen
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.api.settings import Configuration
    from samplan.schema.plan import Plan


class Shelf:
    """Finds a plan by its id; of a plan beside the others no more than the file is kept until it is named."""

    def __init__(self, plans: Iterable[Plan], beside: Paths = (), paths: Paths = ()) -> None:
        """Take the plans of the run, and look into the files beside them.

        Args:
            plans: What the run is about; of two plans of one id, the first of these is meant.
            beside: Files, folders or patterns of further plans.
            paths: The files of the run, which are not read again where they lie beside.

        Raises:
            InputError: A file beside cannot be used as a plan at all.
        """
        self._found: dict[str, Plan] = {}
        for plan in plans:
            self._found.setdefault(plan.id, plan)
        self._inputs: dict[str, Input] = {}
        for one, loaded in found_plans(inputs_beside(beside, paths)):
            if loaded.plan is None:
                usable_plans([loaded])
            self._inputs.setdefault(peek(loaded.plan, "id", ""), one)

    def find(self, id_: str) -> Plan | None:
        """The plan of an id, if it is at hand.

        Raises:
            InputError: It is a plan beside the others, and has faults of syntax or format.
        """
        if id_ not in self._found and id_ in self._inputs:
            (self._found[id_],) = usable_plans([loaded_plan(self._inputs[id_])])
        return self._found.get(id_)


@frozen
class Peers:
    """The plans of a project that are at hand although a run does not name them."""

    inputs: Iterable[Input] = ()
    members: frozenset[Identity] = frozenset()
    """All files of the project's plans: a copy that lies elsewhere may have the id of one."""


def peers_of(configuration: Configuration, stdin_name: str = "") -> Peers:
    """The plans of the project that a run names only some of.

    Args:
        configuration: What holds for the run.
        stdin_name: What the standard input is called: a file of that name is what it has.
    """
    paths, home, excluded = configuration.words("paths"), configuration.home, configuration.excluded
    if not home or paths == home:
        return Peers()
    same = identity(Path(stdin_name)) if "-" in paths and stdin_name else None
    without = identities(paths) | ({same} if same else frozenset())
    return Peers(read_inputs(home, without=without, excluded=excluded), identities(home, excluded))


def inputs_beside(beside: Paths, paths: Paths) -> Iterable[Input]:
    """The files beside those that a run is about, without any that it is about."""
    return read_inputs(beside, without=identities(paths)) if beside else ()
