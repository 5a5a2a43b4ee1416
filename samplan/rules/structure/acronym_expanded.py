"""Abbreviations are spelled out."""

from __future__ import annotations

from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.over import the_plan_if
from samplan.words.phrases import PRACTICE

NEVER = Text(sv="förkortningen {word} skrivs aldrig ut", en="the abbreviation {word} is never spelled out")
OTHERWISE = Text(
    sv="{word} skrivs ut som ”{said}”, men namnet börjar ”{official}”",
    en="{word} is spelled out as “{said}”, but the name begins “{official}”",
)
FIX = Text(
    sv="skriv ut den första gången: ”lokala samverkansgrupper (LSG)”",
    en="spell it out the first time: “lokala samverkansgrupper (LSG)”",
)
CORRECT = Text(sv="skriv namnet som det är", en="write the name as it is")


def judge(context: Context) -> Judgements:
    """Tell each abbreviation once, where it stands first or is spelled out wrongly."""
    from samplan.figures.acronyms import OFFICIAL, unclear_acronyms  # noqa: PLC0415 - the rule is off

    for one in unclear_acronyms(context.plan):
        if one.said:
            message = OTHERWISE.of(word=one.word, said=one.said, official=OFFICIAL[one.word])
            yield Problem(one.path, message, CORRECT.of(), needle=one.word)
        else:
            yield Problem(one.path, NEVER.of(word=one.word), FIX.of(), needle=one.word, is_absence=True)


RULE = Rule(
    "acronym-expanded",
    PRACTICE,
    Force.CONVENTION,
    judge,
    over=the_plan_if(lambda context: context.plan.sections),
    severity=Severity.WARNING,
    is_off=True,
)
