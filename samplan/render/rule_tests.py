"""How rules did on their cases, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.render.words import say
from samplan.texts import Counted, Text

if TYPE_CHECKING:
    from samplan.render.look import Look
    from samplan.texts import Language, Message
    from samplan.tried import CaseTried, RuleTried

SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without."""

OF_FILE = Text("{rule} ({file}): {said}", "{rule} ({file}): {said}")
WITHOUT = Text("{rule}: {said}", "{rule}: {said}")
ALL_WELL = Text("{cases}, alla som väntat", "{cases}, all as expected")
SOME_WRONG = Text("{cases}, {wrong} inte som väntat", "{cases}, {wrong} not as expected")
AT_LINE = Text("rad {line}, {outcome}: {name}", "line {line}, {outcome}: {name}")
WRONG_AT = Text("rad {line}", "line {line}")
SUM = Text("{rules}, {cases}: {end}.", "{rules}, {cases}: {end}.")
WELL = Text("allt som väntat", "all as expected")
CASES = (Text("{number} fall", "{number} case"), Text("{number} fall", "{number} cases"))
RULES = (Text("{number} regel", "{number} rule"), Text("{number} regler", "{number} rules"))
WRONG = (
    Text("{number} fall inte som väntat", "{number} case not as expected"),
    Text("{number} fall inte som väntat", "{number} cases not as expected"),
)
UNTRIED = (
    Text("{number} regel inte prövad", "{number} rule not tried"),
    Text("{number} regler inte prövade", "{number} rules not tried"),
)


def tried_text(tried: Sequence[RuleTried], look: Look) -> str:
    """Each rule on a line, and under it each case that is not as expected."""
    lines = [line for one in tried for line in _rule(one, look)]
    cases = sum(len(one.cases) for one in tried)
    counted = (
        Counted(sum(len(one.wrong) for one in tried), *WRONG),
        Counted(sum(one.fault is not None for one in tried), *UNTRIED),
    )
    end = tuple(one for one in counted if one.number) or WELL
    total = SUM.of(rules=Counted(len(tried), *RULES), cases=Counted(cases, *CASES), end=end)
    return "\n".join([*lines, "", look.style("title", say(total, look.language))]) + "\n"


def _rule(one: RuleTried, look: Look) -> Iterator[str]:
    language = look.language
    cases, wrong = Counted(len(one.cases), *CASES), len(one.wrong)
    said = one.fault or (SOME_WRONG.of(cases=cases, wrong=wrong) if wrong else ALL_WELL.of(cases=cases))
    head = (OF_FILE if one.file else WITHOUT).of(rule=one.rule, file=one.file, said=said)
    yield look.style("heading", say(head, language)) if one.is_wrong else say(head, language)
    for case in one.wrong:
        yield f"  {say(_head(case), language)}"
        yield from (f"    {say(difference, language)}" for difference in case.differences)


def _head(case: CaseTried) -> Message:
    if not case.outcome:
        return WRONG_AT.of(line=str(case.line))
    return AT_LINE.of(line=str(case.line), outcome=case.outcome, name=case.name)


def tried_json(tried: Sequence[RuleTried], language: Language) -> str:
    """The same for programs: every case, with what it says otherwise."""
    rules = [
        {
            "rule": one.rule,
            "file": one.file or None,
            "fault": say(one.fault, language) if one.fault else None,
            "cases": [
                {
                    "line": case.line,
                    "outcome": case.outcome or None,
                    "case": case.name or None,
                    "differences": [say(said, language) for said in case.differences],
                }
                for case in one.cases
            ],
        }
        for one in tried
    ]
    content = {"schema_version": SCHEMA_VERSION, "language": language, "tried": rules}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
