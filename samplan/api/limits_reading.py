"""Reading `[[limits]]` in `samplan.toml`: an association's own limits, in the form that a plan has them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from samplan.api import settings_faults as faults
from samplan.api.project_reading import given
from samplan.api.toml_places import value_end
from samplan.figures.policies import PROJECT
from samplan.loading.positions import Positions
from samplan.loading.refusals import findings_of
from samplan.loading.source import Source
from samplan.rules.engine import Subject
from samplan.schema.reader import read_plan

if TYPE_CHECKING:
    from samplan.api.project_reading import Reading
    from samplan.api.toml_places import Keys
    from samplan.results import Path, Span

TABLE = "limits"


def read_limits(reading: Reading, value: object) -> Subject | None:
    """The limits of a project, as a goals plan would say them; None where something is wrong, which is told.

    Args:
        reading: The file.
        value: What stands under `limits`.
    """
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        said = faults.ONE_TABLE.of(table=reading.named(TABLE), given=given(value))
        reading.fault((TABLE,), said)
        return None
    data = _plan_with([_plain(one) for one in value])
    read, places = read_plan(data), TomlPlaces(reading)
    for one in findings_of(read.refusals, data, places):
        said = faults.WITH_REMEDY.of(message=one.message, remedy=one.remedy) if one.remedy else one.message
        reading.told(one.span.line, one.span.column, said)
    return None if read.refusals else Subject(read.plan, places)


def _plan_with(limits: list[Any]) -> dict[Any, Any]:
    """A goals plan with nothing but limits."""
    head = {"samplan": 1, "id": "projekt", "kind": "goals_plan", "title": PROJECT, "period": 2000}
    return {**head, "association": {"name": PROJECT}, TABLE: limits}


def _plain(value: object) -> Any:  # noqa: ANN401 - plain data, as a file of YAML gives it
    """A value of TOML as a file of YAML gives it."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return Decimal(str(value)) if isinstance(value, float) else value


class TomlPlaces(Positions):
    """Where the limits stand in the project's file."""

    def __init__(self, reading: Reading) -> None:
        """Look up places in a file that has been read."""
        self._toml, self._text = reading, Source(reading.file, reading.text)
        super().__init__(self._text, None)

    def locate(self, path: Path, needle: str = "", *, nth: int = 0, key: bool = False) -> Span:  # noqa: ARG002 - one line is enough
        """The span of a value, or of its key."""
        keys: Keys = tuple(str(step + 1) if isinstance(step, int) else step for step in path)
        start, value = self._toml.place_of(keys)
        if key or start == value:
            return self._text.span(start, start + max(len(keys[-1]) if keys else 1, 1))
        return self._text.span(value, value_end(self._text.text, value))
