"""Everything that the plan holds is shown in its document."""

from __future__ import annotations

from samplan.figures.unshown import facts_not_shown, not_shown
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import item_name
from samplan.rules.over import the_plan_if
from samplan.texts import Message
from samplan.words.terms import term

NOT_SHOWN = Text(
    sv="{what} visas inte i dokumentet: {names}", en="{what} are not shown in the document: {names}"
)
ONE_NOT_SHOWN = Text(sv="{what} visas inte i dokumentet", en="{what} is not shown in the document")
SHOW = Text(
    sv="visa det i ett avsnitt, `show: {key}`, om det är meningen att läsaren ska se det",
    en="show it in a section, `show: {key}`, if readers are meant to see it",
)
WITHOUT = Text(
    sv="{what} visas i dokumentet utan {facts}: {names}",
    en="{what} are shown in the document without {facts}: {names}",
)
WITH = Text(
    sv="visa det med rubriker (`show: {{what: {key}, style: headings}}`) eller skriv det i texten, om det är "
    "meningen att läsaren ska se det",
    en="show it with headings (`show: {{what: {key}, style: headings}}`) or say it in the text, if readers "
    "are meant to see it",
)
SAY = Text(
    sv="skriv det i texten till ett avsnitt, om det är meningen att läsaren ska se det",
    en="say it in the text of a section, if readers are meant to see it",
)
DEFINITE: dict[str, Text] = {
    "policies": Text(sv="förbundets egna krav", en="the association's own demands"),
    "statistics": Text(sv="statistiktabeller", en="statistics"),
    "financing": Text(sv="finansieringen av insatser", en="the financing of interventions"),
    "budget": Text(sv="budgeten", en="the budget"),
    "decision": Text(sv="beslutets steg eller punkter", en="the list of steps or points of the decision"),
    "equity": Text(sv="det egna kapitalet i budgeten", en="the equity of the budget"),
}
"""What a sentence calls otherwise than a list does."""


def is_concerned(context: Context) -> bool:
    """Whether the plan chooses itself what to print."""
    return bool(context.plan.sections)


def judge(context: Context) -> Judgements:
    """What no section shows, list by list."""
    for one in not_shown(context.plan):
        names = tuple(item_name(item, context.near) for item in one.items)
        text = NOT_SHOWN if names else ONE_NOT_SHOWN
        is_text = one.what == "policies"
        yield Problem(
            one.path,
            text.of(what=DEFINITE.get(one.what) or term("Shown", one.what), names=names),
            Message(SAY, {}) if is_text else SHOW.of(key=one.what),
        )
    for facts in facts_not_shown(context.plan):
        from samplan.words.fields import field_label  # noqa: PLC0415 - only a message needs it

        yield Problem(
            facts.path,
            WITHOUT.of(
                what=term("Shown", facts.what),
                facts=tuple(field_label(*field) for field in facts.fields),
                names=tuple(item_name(item, context.near) for item in facts.items),
            ),
            WITH.of(key=facts.what),
        )


RULE = Rule(
    id="all-shown",
    source=Text(sv="praxis", en="practice"),
    force=Force.CONVENTION,
    over=the_plan_if(is_concerned),
    judge=judge,
)
