"""The page of what the law says, made of `samplan/law/law.yaml` and of the rules that rest on it."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.law._norms import NORMS
from samplan.law.in_force import chain
from samplan.law.norm import Norm, Wording
from samplan.law.words import value_text, what_it_says
from samplan.rules.registry import ALL
from samplan.texts import Language, Text

TITLE = Text(sv="Vad lagen säger", en="What the law says")
INTRODUCTION = Text(
    sv="Varje tal, dag och krav i lagen som reglerna vilar på, med den lydelse som är läst. En regel tar "
    "den lydelse som gäller på budgetårets första dag, eller på beslutets dag där paragrafen handlar om "
    "det. Före den första dagen kan den inte avgöra; en lydelse utan slut gäller vidare. Sidan är gjord "
    "av `samplan/law/law.yaml`. Den filen rättar man, och den går att läsa utan att kunna programmera.",
    en="Every number, day and demand of the law that rules rest on, with the wording that was read. A rule "
    "takes the wording that holds on the first day of the budget year, or on the day of the decision where "
    "the paragraph is about that. Before the first day it cannot decide; a wording without an end holds on. "
    "The page is made of `samplan/law/law.yaml`. That is the file to correct, and it can be read without "
    "knowing how to program.",
)
HEAD = Text(
    sv="| paragraf | säger | från | till | tal eller dag | läst | så som den löd | regler |",
    en="| paragraph | says | from | to | number or day | read | as it was on | rules |",
)
THROUGH = Text(sv="{paragraph}, genom {through}", en="{paragraph}, through {through}")
IN_PART = Text(sv="{on} (bara en del)", en="{on} (only a part)")
DAY_OF_DECISION = Text(sv="{from_day} (beslutets dag)", en="{from_day} (the day of the decision)")


def law_page(language: Language) -> str:
    """The page in one language, as Markdown."""
    rows = [row for norm in NORMS.values() for row in _rows(norm, language)]
    head = HEAD.in_language(language)
    ruler = "| --- " * (head.count("|") - 1) + "|"
    return "\n".join(
        [
            f"# {TITLE.in_language(language)}",
            "",
            INTRODUCTION.in_language(language),
            "",
            head,
            ruler,
            *rows,
            "",
            *_sources(),
        ]
    )


def _rows(norm: Norm, language: Language) -> Iterator[str]:
    for wording in norm.wordings:
        cells = (
            _paragraph(norm, language),
            _demand(norm, wording, language),
            _first_day(norm, wording, language),
            str(wording.until or ""),
            value_text(wording.value, language),
            _read_on(wording, language),
            str(wording.reading.up_to or ""),
            ", ".join(one.id for one in ALL if norm.id in one.rests_on),
        )
        yield f"| {' | '.join(cells)} |"


def _paragraph(norm: Norm, language: Language) -> str:
    name = f"{norm.act.in_language(language)} {norm.paragraph.in_language(language)}"
    if not norm.through:
        return name
    through = chain(norm.through)[-1].paragraph.in_language(language)
    return THROUGH.in_language(language).format(paragraph=name, through=through)


def _demand(norm: Norm, wording: Wording, language: Language) -> str:
    note = f". {wording.note.in_language(language)}" if wording.note else ""
    return f"{what_it_says(norm, wording, language)}{note}"


def _first_day(norm: Norm, wording: Wording, language: Language) -> str:
    day = str(wording.since)
    return DAY_OF_DECISION.in_language(language).format(from_day=day) if norm.day == "decision" else day


def _read_on(wording: Wording, language: Language) -> str:
    on = str(wording.reading.on)
    return on if wording.reading.is_whole else IN_PART.in_language(language).format(on=on)


def _sources() -> Iterator[str]:
    """Where the wordings were read, each once."""
    sources = (wording.reading.source for norm in NORMS.values() for wording in norm.wordings)
    yield from (f"- {source}" for source in dict.fromkeys(sources))
    yield ""
