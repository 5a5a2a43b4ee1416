"""How the document was decided: facts, and the steps as a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.decided import DECIDED, Decided, decided
from samplan.prose.tree import Block as Node
from samplan.prose.tree import Paragraph, Text
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Block, Fact, Shown
from samplan.render.views.draft import Line, filled, make_table, text_value
from samplan.render.views.items import facts_block, facts_of, prose_blocks
from samplan.render.views.trees import bullets, paragraph, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.decision import Decision, DecisionPoint, DecisionStep
    from samplan.schema.terms import Body

_STEP_FIELDS = ("by", "on", "paragraph", "registry_number", "note")
"""What the table of steps has a column for."""


def show_decision(context: Context, decision: Decision, place: Place) -> Shown:
    """The decision as facts, and its steps."""
    is_in_head = not context.plan.sections and (decision.points or decision.steps)
    facts = () if is_in_head else facts_block(tuple(decision_facts(context)))
    return Shown((*facts, *_points(context, decision, place), *_steps(context, decision)))


def decision_facts(context: Context) -> Iterator[Fact]:
    """How the document was decided, or that it is not, as far as it says; who and when on one line."""
    one = decided(context.plan)
    when = ", ".join(filter(None, (context.when(one.on) if one.on else "", one.paragraph)))
    body = body_words(context, one.body)
    by = one.by or body[:1].upper() + body[1:]
    by_whom, on = labels.DECISIONS[one.status]
    yield from facts_of(
        (context.say(labels.REGISTRY_NUMBER), one.registry_number),
        (context.say(labels.PREPARED_BY), one.prepared_by),
        (context.say(labels.STATUS), _status(context, one)),
        (context.say(by_whom), f"{by} {when}".strip() if by else ""),
        (context.say(on), "" if by else when),
        (context.say(labels.DATED), one.dated),
    )


def register_facts(context: Context) -> Iterator[Fact]:
    """What the head says of the decision beside the status: its number, who wrote it, and when."""
    one = decided(context.plan)
    yield from facts_of(
        (context.say(labels.REGISTRY_NUMBER), one.registry_number),
        (context.say(labels.PREPARED_BY), one.prepared_by),
        (context.say(labels.DATED), one.dated),
    )


def _status(context: Context, one: Decided) -> str:
    """The status, where the line about the decision does not say it."""
    is_said = one.status in DECIDED and (one.by or body_words(context, one.body) or one.on or one.paragraph)
    return "" if one.status is None or is_said else context.capitalised(term("Status", one.status))


def body_words(context: Context, body: Body | None) -> str:
    """A body as a sentence has it; nothing for `other`, which names nobody."""
    return "" if body in (None, "other") else context.say(term("Body", body))


def _points(context: Context, decision: Decision, place: Place) -> tuple[Block, ...]:
    """The points as a numbered list, under who is to decide them, or has."""
    if not decision.points:
        return ()
    one = decided(context.plan)
    who = one.by or body_words(context, one.body) or context.say(term("Body", "board"))
    lead = context.say(labels.POINTS[one.status], who=who, capital=who[:1].upper() + who[1:])
    points = [_point(context, each) for each in decision.points]
    return prose_blocks(context, (paragraph(lead), *bullets(points, ranked=True)), place)


def _point(context: Context, one: DecisionPoint) -> tuple[Node, ...]:
    """A point, with its paragraph of the minutes at its end."""
    blocks = context.prose(one.text)
    if not one.paragraph:
        return blocks
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph):
        return (*blocks[:-1], Paragraph((*last.children, Text(f" ({one.paragraph})"))))
    return (*blocks, paragraph(f"({one.paragraph})"))


def _steps(context: Context, decision: Decision) -> tuple[Block, ...]:
    """The steps as a table, in the order of the document; no column that none of them fills."""
    if not decision.steps:
        return ()
    lines = [_line(context, step) for step in decision.steps]
    names = [context.say(labels.STEP), *(context.say(labels.STEPS[name]) for name in _STEP_FIELDS)]
    caption = context.capitalised(field_label("Decision", "steps"))
    return (make_table(context, filled(caption, names, lines)),)


def _line(context: Context, step: DecisionStep) -> Line:
    texts = (
        step.by or (context.capitalised(term("Body", step.body)) if step.body else ""),
        step.on or "",
        step.paragraph or "",
        step.registry_number or "",
        step.note or "",
    )
    name = words(context.capitalised(term("StepKind", step.step)))
    return Line(name, tuple(text_value(context, text) for text in texts))
