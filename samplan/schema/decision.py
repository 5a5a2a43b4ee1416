"""How the document was decided: by whom, when, in which steps, and on which points."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Code, FreeList, Level, Line, Model, Paragraph, Prose, Source
from samplan.schema.fields import WhenField
from samplan.schema.terms import Body, Status, StepKind, Topic


class DecisionStep(Model):
    """One step on the way to a decision, or after it.

    One file holds all versions of one document: each new one is one more step.
    """

    key: ClassVar[tuple[str, ...]] = ("step",)
    apart: ClassVar[tuple[str, ...]] = ("on", "by")
    pair: ClassVar[tuple[str, ...]] = ("step", "on")

    step: Annotated[StepKind, Level("decision")]
    """What was done: preparation (beredning), consultation (samråd), proposal, announcement (kungörelse),
    publication, adoption, revision, approval of the minutes (justering), signing, or submission to the
    members. `adopted` and `revised` decide."""
    body: Annotated[Body | None, Level("decision")] = None
    """Who took the step, as a word of the format."""
    by: Annotated[Line | None, Level("decision")] = None
    """Who took it, in the document's words."""
    on: Annotated[WhenField | None, Level("decision")] = None
    """The day of the step."""
    paragraph: Annotated[Paragraph | None, Level("data")] = None
    """Its paragraph in the minutes: `§ 52`, or `52`."""
    registry_number: Annotated[Code | None, Level("data")] = None
    """The registry number (diarienummer) of this step, where it has one of its own."""
    note: Annotated[Line | None, Level("data")] = None
    """What else the document says of the step."""


class DecisionPoint(Model):
    """One point that the board is asked to decide, or has decided."""

    key: ClassVar[tuple[str, ...]] = ("text",)
    short: ClassVar[str] = "text"

    text: Annotated[Prose, Level("decision")]
    """The point in the document's words: `att fastställa budgeten för 2027`."""
    paragraph: Annotated[Paragraph | None, Level("data")] = None
    """Its paragraph in the minutes, where it is another than that of the decision."""
    about: Annotated[tuple[Topic, ...], FreeList, Level("data")] = ()
    """What the point is about, for rules."""


class Decision(Model):
    """Who decided the document, when, and under which number it is registered.

    Leave out what the document does not say. What stands here speaks of the document as it is; what is
    left out is taken from the last of the `steps` that decides.
    """

    status: Annotated[Status | None, Level("decision")] = None
    """A proposal, out for consultation, adopted, or a revision of an adopted document. May be left out
    where there are steps: the last one tells."""
    body: Annotated[Body | None, Level("decision"), Source("lag (2003:1210) 10 §")] = None
    """Who decided, as a word of the format; rules go by it where the words of `by` are not known."""
    by: Annotated[Line | None, Level("decision"), Source("lag (2003:1210) 10 §")] = None
    """Who decided, in the document's words: the board decides goals, direction and budget, and may not
    delegate it."""
    on: Annotated[WhenField | None, Level("decision"), Source("lag (2003:1210) 23 §")] = None
    """The day of the decision."""
    paragraph: Annotated[Paragraph | None, Level("data")] = None
    """The paragraph of the decision in the minutes: `§ 52`, or `52`."""
    dated: Annotated[Line | None, Level("editorial")] = None
    """A date as printed, where the document does not say what it is the date of."""
    registry_number: Annotated[Code | None, Level("data")] = None
    """The number in the association's register (diarienummer), as printed."""
    prepared_by: Annotated[Line | None, Level("editorial")] = None
    """Who wrote the document, by name and office or by office alone."""
    steps: Annotated[tuple[DecisionStep, ...], FreeList, Level("decision")] = ()
    """The way of the document (beslutsgång): consultation, proposal, decision and what followed."""
    points: Annotated[tuple[DecisionPoint, ...], FreeList, Level("decision")] = ()
    """What the board is asked to decide, or has decided, point by point (beslutspunkter, att-satser)."""
