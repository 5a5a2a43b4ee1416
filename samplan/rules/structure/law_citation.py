"""A law that is named has its own number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samplan.expression import Expression
from samplan.law.in_force import chain, cite
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.schema.shape import prose

NUMBER = Text(
    sv="{law} har nummer {right}, men texten säger {said}",
    en="{law} has the number {right}, but the text says {said}",
)
FIX = Text(
    sv="rätta lagens nummer; det ändras inte från år till år",
    en="correct the number of the act; it does not change from year to year",
)
SFS = r"\((?:SFS\s)?((?:1[89]|20)\d\d:\d{1,4})\)"
FINSAM = Text("lagen om finansiell samordning", "the act on financial coordination")
LAWS = (
    (
        "finansiell",
        FINSAM,
        "board-decides",
        Expression(rf"{SFS}\s+om\s+finansiell\s+samordning", re.IGNORECASE),
    ),
    ("finsamlagen", FINSAM, "board-decides", Expression(rf"finsamlagen\s+{SFS}", re.IGNORECASE)),
    (
        "kommunallagen",
        Text("kommunallagen", "the municipal act"),
        "closing-position",
        Expression(rf"kommunallagen\s+{SFS}", re.IGNORECASE),
    ),
)
"""A word of the citation, what the law is called, the oldest norm of it that was read, how it is cited."""
NUMBERED = Expression(r"\d{4}:\d")


def citations(context: Context) -> Iterator[tuple[Path, Text, str, str]]:
    """Where a text cites a law by name and number: the law, its number, and what stands there."""
    for path, text in prose(context.plan, is_whole=False):
        for word, law, name, expression in LAWS if ":" in text and NUMBERED.search(text) else ():
            norm = chain(name)[-1]
            if word in text.casefold() and context.plan.period.first_year >= norm.wordings[0].since.year:
                right = norm.act.sv.partition("(")[2].partition(")")[0]
                yield from ((path, law, right, found[1]) for found in expression.finditer(text))


def judge(path: Path, law: Text, right: str, said: str) -> Judgements:
    """Whether the number is that of the law."""
    if said != right:
        yield Problem(path, NUMBER.of(law=law, right=right, said=said), FIX.of(), needle=said)


RULE = Rule(
    "law-citation",
    cite("tasks", "housekeeping"),
    Force.CONVENTION,
    judge,
    over=citations,
    severity=Severity.WARNING,
)
