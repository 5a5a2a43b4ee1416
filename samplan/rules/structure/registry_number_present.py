"""The document has its number in the association's register.

What it checks
`decision.registry_number` is there and finished: it has a figure, does not end with a separator
(`/`, `-`, `:`, `.`) and has no room left for filling in (`___`, `xx`, `…`).

Why
With the registry number (diarienummer) anyone can ask for the document and for the decision about
it. An unfinished number is most often a template that nobody went back to.

Example
RAR Sörmland 2022–2026 prints the year and no number:

    decision:
      registry_number: "2021/"

How to fix
Write the number as the register has it: `registry_number: 2021/34`.

Source
Offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §: official documents are to be registered. In
JO 3292-2011 an association was treated as an authority. That the number stands on the document is
practice.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.expression import Expression
from samplan.figures.decided import stated
from samplan.results import Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.texts import Text

MANUAL_SV = """Vad regeln kontrollerar
`decision.registry_number` finns och är färdigt: det har en siffra, slutar inte med ett skiljetecken
(`/`, `-`, `:`, `.`) och har inget utrymme kvar att fylla i (`___`, `xx`, `…`).

Varför
Med diarienumret kan vem som helst begära ut dokumentet och beslutet om det. Ett nummer som inte är
färdigt är oftast en mall som ingen gick tillbaka till.

Exempel
RAR Sörmland 2022–2026 trycker året men inget nummer:

    decision:
      registry_number: "2021/"

Så rättar du
Skriv numret så som det står i diariet: `registry_number: 2021/34`.

Källa
Offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §: allmänna handlingar ska registreras. I
JO 3292-2011 behandlades ett förbund som en myndighet. Att numret står på dokumentet är praxis.
"""

MISSING = Text(sv="dokumentet har inget diarienummer", en="the document has no registry number")
UNFINISHED = Text(
    sv="diarienumret ”{number}” är inte färdigt",
    en="the registry number “{number}” is not finished",
)
FIX = Text(
    sv="ange diarienumret som det står i diariet (decision.registry_number)",
    en="give the number as the register has it (decision.registry_number)",
)
OPEN = Expression(r"[/\-–:.]$|_{2,}|…|\.{3}|\b[xX]{2,}\b")
"""What is left open in a number: nothing after the separator, or room for filling in."""


def check(context: Context) -> Iterator[Judgement]:
    """Whether there is a number, and whether it is finished."""
    decision = stated(context.plan)
    number = decision.registry_number
    if number is None:
        is_own = context.plan.extent == "supplement"  # which is decided and registered by itself
        yield Problem(("decision",), MISSING.of(), FIX.of(), is_absence=not is_own)
    elif OPEN.search(number) or not any(sign.isdigit() for sign in number):
        yield Problem(decision.place("registry_number"), UNFINISHED.of(number=number), FIX.of())


RULE = Rule(
    id="registry-number-present",
    title=Text(
        sv="Dokumentet har sitt diarienummer",
        en="The document has its number in the association's register",
    ),
    source=Text(
        sv="offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §, och praxis",
        en="offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §, and practice",
    ),
    force=Force.CONVENTION,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    severity=Severity.WARNING,
)
