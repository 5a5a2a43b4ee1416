"""Values as they stand in the text of the file, where YAML has taken them for something else."""

from __future__ import annotations

from samplan.fault import Refused
from samplan.loading.positions import Positions
from samplan.results import Path, Span
from samplan.schema.slip_faults import KRONOR_SIGN
from samplan.schema.slips import slip


def written_at(span: Span) -> str:
    """What stands in the first line of a stretch, without quotation marks."""
    last = span.end_column - 1 if span.end_line == span.line else None
    return span.excerpt[span.column - 1 : last].strip("\"'")


def kronor_cut_in_two(path: Path, positions: Positions) -> Refused | None:
    """An amount with a sign for whole kronor, of which brackets have made two values: `[8 000,-]`.

    Args:
        path: Of the sign, which stands alone in the list.
        positions: The places of the file.
    """
    index = path[-1] if path else None
    if not isinstance(index, int) or index == 0:
        return None
    before, here = positions.locate((*path[:-1], index - 1)), positions.locate(path)
    if (before.end_line, before.end_column + 1) != (here.line, here.column):
        return None
    found = slip(f"{written_at(before)},{written_at(here)}")
    return found if found and found.fault is KRONOR_SIGN else None
