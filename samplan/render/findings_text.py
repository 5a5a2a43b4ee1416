"""The report of `validate` for people: a frame a finding, then what could be decided and what not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from samplan.render.severities import SEVERITIES
from samplan.render.style import Style, plain
from samplan.render.words import say
from samplan.results import FileReport, Finding, Outcome, Related, Report, Severity, Span, Verdict
from samplan.texts import Counted, Language, Message, Text

WIDTH = 100
"""How much of a source line is shown; the message itself is never shortened."""
NO_TITLE = "–"
"""What stands for a title that could not be read."""
SHOWN = 100
"""How many findings of one file are printed; machine formats have all."""

REMEDY = Text(sv="åtgärd", en="remedy")
SOURCE = Text(sv="källa", en="source")
MORE = Text(sv="mer", en="more")
ACCEPTED = Text(sv="godtaget", en="accepted")
ACCEPTED_REASON = Text(sv="{reason}", en="{reason}")
ACCEPTED_BY = Text(sv="{reason} (godtaget av {by})", en="{reason} (accepted by {by})")
ACCEPTED_UNTIL = Text(sv="{reason} (gäller till och med {until})", en="{reason} (valid until {until})")
ACCEPTED_BY_UNTIL = Text(
    sv="{reason} (godtaget av {by}, gäller till och med {until})",
    en="{reason} (accepted by {by}, valid until {until})",
)
PASSED = Text(sv="godkända", en="passed")
UNDECIDED = Text(sv="kan inte avgöras", en="cannot be decided")
WAITING = Text(sv="väntar på att felen i filen rättas", en="wait for the faults in the file to be mended")
MISSING = Text(sv="saknas: {fact}", en="missing: {fact}")
NOT_SHOWN = Text(sv="… och {count} till; alla finns i -f json", en="… and {count} more; -f json has them all")
NO_FINDINGS = Text(sv="inga fel funna", en="nothing wrong found")
SUMMARY = Text(sv="{files}: {counts}.", en="{files}: {counts}.")
UNDECIDED_COUNT = Text(
    sv="{verdicts} kunde inte avgöras; vad som saknas står ovan.",
    en="{verdicts} could not be decided; what is missing is said above.",
)

COUNTED = {
    Severity.ERROR: (
        Text(sv="{number} fel", en="{number} error"),
        Text(sv="{number} fel", en="{number} errors"),
    ),
    Severity.WARNING: (
        Text(sv="{number} varning", en="{number} warning"),
        Text(sv="{number} varningar", en="{number} warnings"),
    ),
    Severity.INFO: (
        Text(sv="{number} upplysning", en="{number} note"),
        Text(sv="{number} upplysningar", en="{number} notes"),
    ),
}
ACCEPTED_COUNT = (
    Text(sv="{number} godtagen avvikelse", en="{number} accepted deviation"),
    Text(sv="{number} godtagna avvikelser", en="{number} accepted deviations"),
)
FILE_COUNT = (Text(sv="{number} fil", en="{number} file"), Text(sv="{number} filer", en="{number} files"))
RULE_COUNT = (
    Text(sv="{number} kontroll", en="{number} check"),
    Text(sv="{number} kontroller", en="{number} checks"),
)


def findings_text(
    report: Report, language: Language, style: Style = plain, *, is_verbose: bool = False
) -> str:
    """The whole report, ready to print.

    Args:
        report: What the run found.
        language: The reader's language.
        style: Colours of roles.
        is_verbose: Print what passing rules computed also where nothing is wrong.
    """
    blocks = [
        block
        for file in report.files
        for block in _file(file, language, style, has_notes=is_verbose or bool(file.findings))
    ]
    blocks.append(_summary(report, language, style))
    return "\n\n".join(blocks) + "\n"


def _file(file: FileReport, language: Language, style: Style, *, has_notes: bool) -> Iterator[str]:
    for finding in file.findings[:SHOWN]:
        yield frame(finding, language, style)
    if len(file.findings) > SHOWN:
        yield say(NOT_SHOWN.of(count=len(file.findings) - SHOWN), language)
    lines = list(_outcomes(file, language, style, has_notes=has_notes)) if file.verdicts else []
    if lines:
        is_titled = file.title not in ("", NO_TITLE)
        place = style("place", file.file)
        yield "\n".join([f"{style('title', file.title)} ({place})" if is_titled else place, *lines])


def frame(finding: Finding, language: Language, style: Style = plain) -> str:
    """One finding: what, where, the line of the file, and what to do."""
    role = "accepted" if finding.accepted else finding.severity.value
    word = say(ACCEPTED if finding.accepted else SEVERITIES[finding.severity], language)
    lines = [f"{style(role, f'{word}[{finding.rule}]')}: {say(finding.message, language)}"]
    width = len(str(max(span.line for span in _spans(finding))))
    lines += _excerpt(finding.span, "", width, role, style, finding.place)
    for related in _others(finding):
        lines += _excerpt(related.span, say(related.label, language), width, "related", style)
    lines += [f"{' ' * width} = {line}" for line in _foot(finding, language, style)]
    return "\n".join(lines)


def _spans(finding: Finding) -> list[Span]:
    return [finding.span, *(related.span for related in _others(finding))]


def _others(finding: Finding) -> list[Related]:
    return [related for related in finding.related if related.span != finding.span]


def _excerpt(span: Span, label: str, width: int, role: str, style: Style, place: str = "") -> Iterator[str]:  # noqa: PLR0913 - a frame's parts
    where = style("place", f"{span.file}:{span.line}:{span.column}")
    yield f"{' ' * width}--> {where}{f'  {place}' if place else ''}"
    if not span.excerpt.strip():
        return
    shown, start = _window(span.excerpt, span.column - 1)
    length = (
        span.end_column - span.column if span.end_line == span.line else len(span.excerpt) - span.column + 1
    )
    before, marked = shown[: span.column - 1 - start], shown[span.column - 1 - start :][: max(length, 1)]
    pointer = " " * _cells(before) + style(role, "^" * max(_cells(marked), 1))
    yield f"{' ' * width} |"
    yield f"{span.line:>{width}} | {shown}"
    yield f"{' ' * width} | {pointer}{f' {label}' if label else ''}"


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around a column, and where it starts; tabs are shown as one arrow."""
    shown = line.replace("\t", "→")
    if len(shown) <= WIDTH:
        return shown.rstrip(), 0
    start = max(0, min(column - WIDTH // 3, len(shown) - WIDTH))
    return shown[start : start + WIDTH].rstrip(), start


def _cells(text: str) -> int:
    """How many columns of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)


def _foot(finding: Finding, language: Language, style: Style) -> Iterator[str]:
    def line(head: Text, text: str) -> str:
        return f"{style('foot', say(head, language))}: {text}"

    if finding.remedy:
        yield line(REMEDY, say(finding.remedy, language))
    if finding.accepted:
        yield line(ACCEPTED, say(_accepted(finding), language))
    if finding.source:
        yield line(SOURCE, say(finding.source, language))
    yield line(MORE, f"samplan explain {finding.rule}")


def _accepted(finding: Finding) -> Message:
    accepted = finding.accepted
    if accepted is None:
        raise ValueError("the finding is not accepted")
    facts = {"reason": accepted.reason, "by": accepted.decided_by, "until": accepted.until}
    text = {
        (False, False): ACCEPTED_REASON,
        (True, False): ACCEPTED_BY,
        (False, True): ACCEPTED_UNTIL,
        (True, True): ACCEPTED_BY_UNTIL,
    }[accepted.decided_by is not None, accepted.until is not None]
    return text.of(**{name: value for name, value in facts.items() if value is not None})


def _outcomes(file: FileReport, language: Language, style: Style, *, has_notes: bool) -> Iterator[str]:
    """Which rules passed, and what is missing for those that cannot decide."""
    if not any(finding.accepted is None for finding in file.findings):
        yield f"  {style('pass', say(NO_FINDINGS, language))}"
    if passed := [verdict.rule for verdict in file.verdicts if verdict.outcome is Outcome.PASS]:
        head = f"{say(PASSED, language)} ({len(passed)})"
        yield f"  {style('pass', head)}: {', '.join(sorted(passed))}"
    for verdict in file.verdicts if has_notes else ():
        yield from _notes(verdict, language)
    if waiting := [verdict.rule for verdict in file.verdicts if verdict.is_waiting]:
        head = f"{say(WAITING, language)} ({len(waiting)})"
        yield f"  {style('undecidable', head)}: {', '.join(sorted(waiting))}"
    undecided = [
        verdict
        for verdict in file.verdicts
        if verdict.outcome is Outcome.UNDECIDABLE and not verdict.is_waiting
    ]
    if undecided:
        head = f"{say(UNDECIDED, language)} ({len(undecided)})"
        yield f"  {style('undecidable', head)}:"
    for verdict in undecided:
        yield from _gaps(verdict, language, style)


def _notes(verdict: Verdict, language: Language) -> Iterator[str]:
    if verdict.outcome is Outcome.PASS:
        for note in verdict.notes:
            yield f"    {verdict.rule}: {say(note, language)}"


def _gaps(verdict: Verdict, language: Language, style: Style) -> Iterator[str]:
    for gap in verdict.gaps:
        where = style("place", f"{gap.span.file}:{gap.span.line}:{gap.span.column}")
        yield f"    {verdict.rule}: {say(MISSING.of(fact=gap.fact), language)} ({where})"


def _summary(report: Report, language: Language, style: Style) -> str:
    counted = [finding for finding in report.findings if finding.accepted is None]
    parts: list[object] = [
        Counted(number, *COUNTED[severity])
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
        if (number := sum(finding.severity is severity for finding in counted))
    ]
    if accepted := len(report.findings) - len(counted):
        parts.append(Counted(accepted, *ACCEPTED_COUNT))
    files = Counted(len(report.files), *FILE_COUNT)
    lines = [say(SUMMARY.of(files=files, counts=tuple(parts) or NO_FINDINGS), language)]
    undecided = sum(_undecided(file.verdicts) for file in report.files)
    if undecided:
        lines.append(say(UNDECIDED_COUNT.of(verdicts=Counted(undecided, *RULE_COUNT)), language))
    return style("title", "\n".join(lines))


def _undecided(verdicts: Iterable[Verdict]) -> int:
    return sum(verdict.outcome is Outcome.UNDECIDABLE for verdict in verdicts)
