"""Everything that the plan holds is shown in its document.

What it checks
Where a plan has sections, each goal, area, target group, intervention, limit, allocation, statistic,
outcome, member and document, each table, the budget, its equity and each financing is shown by some
section (`show`), or told: a text or a heading has its name or its wording, a figure link its number, of a
table a number of each row. So are their facts, which a section may leave out by its `style`: bullets
print no costs, no owner and no level, a table of goals does not say how they are measured. The wording of
a demand of its own (`policies`) stands in a text.
A plan without sections is printed whole, and accepted deviations always are.

Why
What is in the file and in no section is missing from the document, and nobody who reads it sees that.
It may be meant so: the data are there to be checked.

Example
A report holds statistics, and no section shows them:

    statistics: [{id: enrolled, title: Inskrivna, rows: [{name: Bron, women: 11, men: 12}]}]
    sections: [{heading: Inledning, text: Året i korthet.}]

How to fix
Show it where it belongs: `show: statistics`. Where that is not meant, nothing needs to be done.

Source
Practice: what is collected for a document is printed in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.figures.unshown import facts_not_shown, not_shown
from samplan.results import Problem
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.naming import item_name
from samplan.texts import Message, Text
from samplan.words.terms import term

MANUAL_SV = """Vad regeln kontrollerar
Där en plan har avsnitt visas varje mål, målområde, målgrupp, insats, gräns, fördelning, statistiktabell,
utfall, medlem och dokument, varje tabell, budgeten, dess egna kapital och varje finansiering av något
avsnitt (`show`), eller sägs: en text eller rubrik har dess namn eller lydelse, en sifferlänk dess tal, av
en tabell ett tal i varje rad. Det gör också deras uppgifter, som ett avsnitt kan utelämna genom sin
`style`: en punktlista skriver inte ut kostnad, ägare och målnivå, en tabell över mål säger inte hur de mäts.
Lydelsen av ett eget krav (`policies`) står i en text.
En plan utan avsnitt skrivs ut i sin helhet, och godtagna avvikelser skrivs alltid ut.

Varför
Det som finns i filen men inte i något avsnitt saknas i dokumentet, och den som läser ser inte det.
Det kan vara meningen: uppgifterna finns för att kontrolleras.

Exempel
En uppföljning har statistik som inget avsnitt visar:

    statistics: [{id: enrolled, title: Inskrivna, rows: [{name: Bron, women: 11, men: 12}]}]
    sections: [{heading: Inledning, text: Året i korthet.}]

Så rättar du
Visa det där det hör hemma: `show: statistics`. Är det inte meningen behöver inget göras.

Källa
Praxis: det som samlas in till ett dokument skrivs ut i det.
"""

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
    "decision": Text(sv="beslutets steg eller punkter", en="the steps or points of the decision"),
    "equity": Text(sv="det egna kapitalet i budgeten", en="the equity of the budget"),
}
"""What a sentence calls otherwise than a list does."""


def applies(context: Context) -> bool:
    """Whether the plan chooses itself what to print."""
    return bool(context.plan.sections)


def check(context: Context) -> Iterator[Judgement]:
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
    title=Text(
        sv="Allt som finns i planen visas i dokumentet",
        en="Everything that the plan holds is shown in its document",
    ),
    source=Text(sv="praxis", en="practice"),
    force=Force.CONVENTION,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
