"""What a rule can say of a file that holds only a part of a document: that something stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.results import Missing, Problem
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.schema.terms import Extent

NOT_WHOLE: dict[Extent, Text] = {
    "excerpt": Text(
        sv="resten av dokumentet; i utdraget: {said}",
        en="the rest of the document; in the excerpt: {said}",
    ),
    "supplement": Text(
        sv="det dokument som tillägget ändrar; i tillägget: {said}",
        en="the document that the supplement changes; in the supplement: {said}",
    ),
}
"""What is missing where something is not there, but may stand outside the part that the file holds."""


def beyond(said: Problem, kin: Kin) -> Problem | Missing | None:
    """That something is not there: of a whole document a problem, of a part of one a gap.

    Of a supplement nothing, where the document that it changes is in the run: that one is judged by itself.
    """
    text = NOT_WHOLE.get(kin.plan.extent)
    if kin.plan.extent == "supplement" and kin.named("revises") is not None:
        return None
    return said if text is None else Missing(said.path, text.of(said=said.message))
