"""How the document was decided."""

from __future__ import annotations

from typing import Annotated

from samplan.schema.base import Code, Day, Level, Line, Model, Source
from samplan.schema.terms import Status


class Decision(Model):
    """Who decided the document, when, and under which number it is registered.

    Leave out what the document does not say.
    """

    status: Annotated[Status | None, Level("decision")] = None
    """A proposal, out for consultation, adopted, or a revision of an adopted document."""
    by: Annotated[Line | None, Level("decision"), Source("lag (2003:1210) 10 §")] = None
    """Who decided: the board decides goals, direction and budget, and may not delegate it."""
    on: Annotated[Day | None, Level("decision"), Source("lag (2003:1210) 23 §")] = None
    """The day of the decision."""
    dated: Annotated[Line | None, Level("editorial")] = None
    """A date as printed, where the document does not say what it is the date of."""
    registry_number: Annotated[Code | None, Level("data")] = None
    """The number in the association's register (diarienummer), as printed."""
    prepared_by: Annotated[Line | None, Level("editorial")] = None
    """Who wrote the document, by name and office or by office alone."""
