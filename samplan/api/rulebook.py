"""Which rules a run has: samplan's, those of installed packages, and for each plan those of its project."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from samplan.api.project_home import found_file
from samplan.api.rule_packages import rule_points
from samplan.errors import UsageError
from samplan.frozen import frozen, replace
from samplan.rules.registry import ALL, IDS, in_run_order
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.settings import ProjectFile
    from samplan.results import Reweighed
    from samplan.rules.base import Rule
    from samplan.rules.engine import Subject

NO_WEIGHTS: Mapping[str, Reweighed] = MappingProxyType({})
NONE_LEFT = Text(
    sv="--select och --ignore lämnar ingen regel kvar att pröva",
    en="--select and --ignore leave no rule to run",
)


def installed_rules() -> tuple[Rule, ...]:
    """The rules of installed packages.

    Raises:
        InputError: One of them has a fault.
    """
    points = rule_points()
    if not points:
        return ()
    from samplan.api.installed_rules import loaded_rules  # noqa: PLC0415 - nearly nobody has any

    return loaded_rules(points)


@frozen
class Rules:
    """The rules for a plan."""

    chosen: tuple[Rule, ...]
    """Those that judge it, in the order they run."""
    ids: tuple[str, ...]
    """The ids of all that there are."""
    limits: Subject | None = None
    """The limits of the project."""


class Rulebook:
    """The rules of a run, found once for each folder."""

    def __init__(
        self,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        paths: Iterable[str] = (),
        *,
        keeps_law: bool = False,
        project: ProjectFile | None = None,
    ) -> None:
        """See which rules there are for all plans.

        Args:
            select: Only these rules; where there are none all but those that are off by default.
            ignore: Not these rules.
            paths: The files of the run, in whose projects a name is looked for that no other rule has.
            keeps_law: Whether `select` leaves no rule of law out.
            project: The file of a project that has been read already.

        Raises:
            InputError: An installed package of rules, or the project of a file, has a fault.
            UsageError: A name that no rule has, or no rule is left: of nothing tried, nothing is found wrong.
        """
        self._select, self._ignore, self._keeps_law, self._project = select, ignore, keeps_law, project
        self._installed = installed_rules()
        self._common = self._of(self._installed)
        self._by_file: dict[str, Rules] = {"": self._common}
        self._by_folder: dict[str, Rules] = {}
        self._check(paths)

    def _of(self, others: Sequence[Rule], weights: Mapping[str, Reweighed] = NO_WEIGHTS) -> Rules:
        rules = in_run_order((*ALL, *others)) if others else ALL
        ids = (*IDS, *(one.id for one in others))
        if self._select or self._ignore:
            from samplan.api.rule_names import chosen  # noqa: PLC0415 - few runs choose other rules

            those = chosen(rules, self._select, self._ignore, keeps_law=self._keeps_law)
        else:
            those = tuple(one for one in rules if not one.is_off)
        if weights:
            those = tuple(replace(one, reweighed=weights.get(one.id)) for one in those)
        return Rules(those, ids)

    def of(self, file: str) -> Rules:
        """The rules for the plan in a file: those of its folder's project, else of the current one's.

        Raises:
            InputError: The project has faults.
        """
        folder = os.path.dirname(file) or "."  # noqa: PTH120 - pathlib costs a start
        if folder not in self._by_folder:
            self._by_folder[folder] = self._found(folder)
        return self._by_folder[folder]

    def _found(self, folder: str) -> Rules:
        file = found_file(folder)[1] or found_file(".")[1]
        if file not in self._by_file:
            self._by_file[file] = self._of_file(file)
        return self._by_file[file]

    def _of_file(self, file: str) -> Rules:
        if self._project is not None and self._project.file == file:
            found = self._project
        else:
            from samplan.api.project_rules import project_file  # noqa: PLC0415 - most folders have no project

            found = project_file(file, self._installed)
        if not found.own and not found.weights and not found.limits:
            return self._common
        others = (*self._installed, *(one.rule for one in found.own))
        return replace(self._of(others, found.weights), limits=found.limits)

    def _check(self, paths: Iterable[str]) -> None:
        """Look at the names; one is refused at once where no folder within can have a project that has it."""
        ids, named = self._common.ids, (*self._select, *self._ignore)
        if set(named) <= set(ids):
            if not self._common.chosen and (self._select or not self._ignore):
                raise UsageError(NONE_LEFT.of())
            return
        from samplan.api.choice import check_names  # noqa: PLC0415 - few runs choose other rules

        check_names(named, ids)
        several = tuple(paths)
        for path in several:
            self.of(path)
        if not any(map(_may_hold_projects, several)):
            self.check()

    def check(self) -> None:
        """See that each name was one of a rule, in some project of the run, and that something was tried.

        Raises:
            UsageError: It was not.
        """
        if self._select or self._ignore:
            from samplan.api.choice import refuse_unknown  # noqa: PLC0415 - few runs choose

            seen = {id_ for rules in self._by_file.values() for id_ in rules.ids}
            refuse_unknown((*self._select, *self._ignore), seen)
        if not any(rules.chosen for rules in self._by_file.values()):
            raise UsageError(NONE_LEFT.of())


def _may_hold_projects(path: str) -> bool:
    """Whether a path is a folder, or a pattern of them, with projects within."""
    return os.path.isdir(path) or any(sign in path for sign in "*?[")  # noqa: PTH112 - same


def other_rules(folder: str = ".") -> tuple[Rule, ...]:
    """The rules of a folder's project and of installed packages: all that are not samplan's own.

    Raises:
        InputError: A package, or the project, has a fault.
    """
    installed, (_, file) = installed_rules(), found_file(folder)
    if not file:
        return installed
    from samplan.api.own_rules import own_rules_in  # noqa: PLC0415 - most folders have no project

    return (*installed, *(one.rule for one in own_rules_in(file, installed)))
