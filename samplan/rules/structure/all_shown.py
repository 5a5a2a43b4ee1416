"""Everything that the plan holds is shown in its document."""

from __future__ import annotations

from samplan.figures.unshown import facts_not_shown, not_shown
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import item_name
from samplan.rules.over import the_plan_if
from samplan.words.phrases import PRACTICE
from samplan.words.terms import term

NOT_SHOWN = Text(sv="{what} visas inte i dokumentet", en="the document does not show {what}")
WITHOUT = Text(sv="{what} visas i dokumentet utan {facts}", en="the document shows {what} without {facts}")
NAMED = Text(sv="{said}: {names}", en="{said}: {names}")
SHOW = Text(
    sv="visa det i ett avsnitt, `show: {show}`, om det är meningen att läsaren ska se det",
    en="show it in a section, `show: {show}`, if readers are meant to see it",
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


def judge(context: Context) -> Judgements:
    """What no section shows, list by list; then what is shown without some of its facts."""
    for one in not_shown(context.plan):
        names = tuple(item_name(item, context.near) for item in one.items)
        said = NOT_SHOWN.of(what=DEFINITE.get(one.what) or term("Shown", one.what))
        fix = SAY.of() if one.what == "policies" else SHOW.of(show=one.what)
        yield Problem(one.path, NAMED.of(said=said, names=names) if names else said, fix)
    for facts in facts_not_shown(context.plan):
        from samplan.words.fields import field_label  # noqa: PLC0415 - only a message needs it

        names = tuple(item_name(item, context.near) for item in facts.items)
        labels = tuple(field_label(*field) for field in facts.fields)
        said = NAMED.of(said=WITHOUT.of(what=term("Shown", facts.what), facts=labels), names=names)
        yield Problem(facts.path, said, SHOW.of(show=f"{{what: {facts.what}, style: headings}}"))


RULE = Rule(
    "all-shown", PRACTICE, Force.CONVENTION, judge, over=the_plan_if(lambda context: context.plan.sections)
)
