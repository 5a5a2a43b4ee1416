"""What a rule's verdict says otherwise than its case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.api import case_faults as words
from samplan.api.rule_cases import verdict_on
from samplan.render.words import say
from samplan.words.phrases import THE_PLAN

if TYPE_CHECKING:
    from samplan.api.rule_cases import Case, Expected
    from samplan.results import Finding, Gap, Verdict
    from samplan.rules.base import Rule
    from samplan.texts import Language, Message, Text


def differences(case: Case, one: Rule) -> tuple[Message, ...]:
    """What a rule says otherwise than a case; nothing where it answers as it should.

    Raises:
        WrongCase: The case has no plan.
    """
    return tuple(_compared(case, one, verdict_on(case, one)))


def _compared(case: Case, one: Rule, verdict: Verdict) -> Iterator[Message]:
    if verdict.crash:
        yield words.CRASHED.of(said=verdict.crash.strip().splitlines()[-1])
        return
    if case.outcome is not verdict.outcome:
        yield words.OTHER_ANSWER.of(
            expected=case.outcome.value,
            expected_words=words.ANSWERS[case.outcome],
            answer=verdict.outcome.value,
            answer_words=words.ANSWERS[verdict.outcome],
        )
    yield from _findings(case, one, verdict.findings)
    yield from _gaps(case, verdict.gaps)
    yield from _notes(case, [in_words(note) for note in verdict.notes])


def _findings(case: Case, one: Rule, found: Sequence[Finding]) -> Iterator[Message]:
    if len(case.findings) != len(found):
        yield words.OTHER_NUMBER.of(expected=len(case.findings), key="says", number=len(found))
        yield from (words.SAID.of(place=_where(each.place), said=in_words(each.message)) for each in found)
        return
    for expected, finding in zip(case.findings, found, strict=True):
        yield from _finding(expected, finding, one)


def _finding(expected: Expected, finding: Finding, one: Rule) -> Iterator[Message]:
    if expected["at"] != finding.place:
        yield words.OTHER_PLACE.of(expected=str(expected["at"]), place=_where(finding.place))
    yield from _words(expected, "says", in_words(finding.message))
    yield from _words(expected, "remedy", in_words(finding.remedy))
    yield from _words(expected, "says_en", in_words(finding.message, "en"))
    yield from _words(expected, "remedy_en", in_words(finding.remedy, "en"))
    values = {
        "severity": (one.weight.value, finding.severity.value),
        "source": ("", finding.source.sv if finding.source else ""),
        "points_to": ("", finding.span.excerpt),
        "elsewhere": ("", [related.span.file for related in finding.related]),
    }
    for key, (usual, value) in values.items():
        wanted = expected.get(key, usual or value)
        if wanted != value:
            yield words.OTHER_VALUE.of(key=key, expected=_plainly(wanted), value=_plainly(value))


def _gaps(case: Case, gaps: Sequence[Gap]) -> Iterator[Message]:
    if len(case.gaps) != len(gaps):
        yield words.OTHER_NUMBER.of(expected=len(case.gaps), key="lacks", number=len(gaps))
        yield from (words.LACKING.of(place=_where(gap.place), said=in_words(gap.fact)) for gap in gaps)
        return
    for expected, gap in zip(case.gaps, gaps, strict=True):
        if expected["at"] != gap.place:
            yield words.OTHER_PLACE.of(expected=str(expected["at"]), place=_where(gap.place))
        yield from _words(expected, "says", in_words(gap.fact), "lacks")
        yield from _words(expected, "says_en", in_words(gap.fact, "en"), "lacks_en")


def _notes(case: Case, notes: Sequence[str]) -> Iterator[Message]:
    if case.notes == () and notes:
        yield words.NO_NOTE.of(said="; ".join(notes))
    for wanted in absent(list(case.notes or ()), "\n".join(notes)):
        yield words.NOT_SAID.of(key="notes", words=wanted, said="; ".join(notes))


def _words(expected: Expected, key: str, said: str, called: str = "") -> Iterator[Message]:
    for missing in absent(expected.get(key, []), said):
        yield words.NOT_SAID.of(key=called or key, words=missing, said=said)


def in_words(message: Message | None, language: Language = "sv") -> str:
    """A message in words, with plain spaces and minus signs, as people type them."""
    if message is None:
        return ""
    return typed(say(message, language))


def typed(text: str) -> str:
    """A text with plain spaces and minus signs, as people type them or copy what was printed."""
    return text.replace("\u00a0", " ").replace("\u2212", "-")


def absent(expected: object, text: str) -> list[str]:
    """Those of the words that the text does not have; a day or a number may stand without quotes."""
    each = expected if isinstance(expected, list) else [expected]
    return [str(word) for word in each if typed(str(word)) not in text]


def _where(place: str) -> str | Text:
    return place or THE_PLAN


def _plainly(value: object) -> str | Text:
    """A value of a case as it would be written there."""
    if isinstance(value, list):
        return f"[{', '.join(map(str, value))}]"
    return str(value) or words.NOTHING
