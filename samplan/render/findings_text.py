"""The report of `validate` for people: a frame a finding, then what could be decided and what not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samplan.render.findings_frame import frame, line, place_of
from samplan.render.look import Look
from samplan.results import FileReport, Finding, Outcome, Report, Severity, Verdict, is_open
from samplan.texts import Counted, Message, Text

NO_TITLE = "–"
"""What stands for a title that could not be read."""
SHOWN = 100
"""How many findings, and how many missing facts, of one file are printed; machine formats have all."""

FEW = 5
"""How many files that are no plans are named in the text; JSON has all."""

SKIPPED_COUNT = (
    Text(
        sv="{number} YAML-fil hoppades över",
        en="{number} file of YAML was skipped",
    ),
    Text(
        sv="{number} YAML-filer hoppades över",
        en="{number} files of YAML were skipped",
    ),
)
SKIPPED = Text(sv="{count}: {names}", en="{count}: {names}")
SKIPPED_ALL = Text(sv="{count}", en="{count}")
PASSED = Text(sv="uppfyllda", en="passed")
UNDECIDED = Text(sv="kan inte avgöras", en="cannot be decided")
WITH_FIGURES = Text(sv="-v visar vilka, med siffror", en="-v shows which, with figures")
MISSING = Text(sv="saknas: {fact}", en="missing: {fact}")
NOT_SHOWN = Text(sv="… och {count} till; alla finns i -f json", en="… and {count} more; -f json has them all")
NO_NEW = Text(sv="inga nya fel funna", en="nothing new found wrong")
KNOWN_COUNT = (
    Text(sv="{number} iakttagelse i baslinjen", en="{number} finding of the baseline"),
    Text(sv="{number} iakttagelser i baslinjen", en="{number} findings of the baseline"),
)
NO_FINDINGS = Text(sv="inga fel funna", en="nothing wrong found")
ALL_DECIDED = Text(sv="inga fel funna, och allt kunde avgöras", en="nothing wrong found, and all was decided")
NONE_APPLIED = Text(
    sv="ingenting prövat: ingen av kontrollerna gäller här",
    en="nothing tried: none of the checks applies here",
)
HEADLINE = Text(sv="{counts}; {undecided}", en="{counts}; {undecided}")
SUMMARY = Text(sv="{files}: {headline}.", en="{files}: {headline}.")

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
UNDECIDED_COUNT = (
    Text(sv="{number} kontroll kunde inte avgöras", en="{number} check could not be decided"),
    Text(sv="{number} kontroller kunde inte avgöras", en="{number} checks could not be decided"),
)


def findings_text(report: Report, look: Look) -> str:
    """The whole report, ready to print: the files, and how much is wrong in all of them."""
    blocks = list(_counts(report, look) if look.is_counted else _files(report, look))
    verdicts = [verdict for file in report.files for verdict in file.verdicts]
    if report.skipped and not look.is_quiet:
        blocks.append(look.flow("foot", "", look.say(skipped_words(report.skipped))))
    summary = SUMMARY.of(
        files=Counted(len(report.files), *FILE_COUNT),
        headline=headline(report.findings, verdicts, report.summary.known),
    )
    return "\n\n".join([*blocks, look.flow("title", look.say(summary), "")]) + "\n"


def _files(report: Report, look: Look) -> Iterator[str]:
    if look.is_quiet:
        from samplan.render.findings_quiet import failing  # noqa: PLC0415 - only where it is asked for

        report = failing(report)
    for file in report.files:
        yield from _file(file, look)


def _counts(report: Report, look: Look) -> Iterator[str]:
    from samplan.render.findings_counted import counted_lines  # noqa: PLC0415 - only where it is asked for

    if lines := counted_lines(report, look):
        yield "\n".join(lines)


def skipped_words(names: Sequence[str]) -> Message:
    """Which files of the folders are no plans; by name as long as they are few."""
    count = Counted(len(names), *SKIPPED_COUNT)
    return SKIPPED.of(count=count, names=tuple(names)) if len(names) <= FEW else SKIPPED_ALL.of(count=count)


def headline(findings: Sequence[Finding], verdicts: Sequence[Verdict], known: int = 0) -> Message | Text:
    """How much is wrong, and in the same breath how much is not known; `known` of it is in the baseline."""
    counted = [finding for finding in findings if finding.accepted is None]
    parts: list[object] = [
        Counted(number, *COUNTED[severity])
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
        if (number := sum(finding.severity is severity for finding in counted))
    ]
    if not parts:
        parts.append(NO_NEW if known else NO_FINDINGS)
    if accepted := len(findings) - len(counted):
        parts.append(Counted(accepted, *ACCEPTED_COUNT))
    if known:
        parts.append(Counted(known, *KNOWN_COUNT))
    if undecided := sum(map(is_open, verdicts)):
        return HEADLINE.of(counts=tuple(parts), undecided=Counted(undecided, *UNDECIDED_COUNT))
    if parts == [NO_FINDINGS]:
        return _without_findings(verdicts)
    return Text("{counts}", "{counts}").of(counts=tuple(parts))


def _without_findings(verdicts: Sequence[Verdict]) -> Text:
    """That nothing is wrong, where that was looked for."""
    if not verdicts:
        return NO_FINDINGS
    is_tried = any(verdict.outcome is not Outcome.NOT_APPLICABLE for verdict in verdicts)
    return ALL_DECIDED if is_tried else NONE_APPLIED


def _file(file: FileReport, look: Look) -> Iterator[str]:
    """Title, findings, outcomes. What is wrong takes the room where something is."""
    is_wrong = any(one.severity is Severity.ERROR and one.accepted is None for one in file.findings)
    outcomes = list(_outcomes(file, look, is_wrong=is_wrong)) if file.verdicts else []
    is_titled = file.title not in ("", NO_TITLE)
    if not file.findings:
        yield "\n".join([_head(file, look, is_titled=is_titled), *outcomes])
        return
    if is_titled or outcomes:
        yield _head(file, look, is_titled=is_titled)
    for finding in sorted(file.findings, key=weight)[:SHOWN]:
        yield line(finding, look) if finding.accepted and is_wrong else frame(finding, look)
    if len(file.findings) > SHOWN:
        yield look.say(NOT_SHOWN.of(count=len(file.findings) - SHOWN))
    if outcomes:
        yield "\n".join(outcomes)


def weight(finding: Finding) -> tuple[bool, int]:
    """Orders findings: errors, warnings, information, and last what is accepted."""
    return finding.accepted is not None, -finding.severity.rank


def _head(file: FileReport, look: Look, *, is_titled: bool) -> str:
    """The title and the file, which stays whole and has a line of its own where both have no room."""
    if not is_titled:
        return look.style("place", file.file)
    fits = not look.width or len(f"{file.title} ({file.file})") <= look.width
    gap = " " if fits else "\n  "
    return f"{look.flow('title', file.title, '')}{gap}({look.style('place', file.file)})"


def _outcomes(file: FileReport, look: Look, *, is_wrong: bool) -> Iterator[str]:
    """Which rules passed, and what is missing for those that cannot decide."""
    if not any(finding.accepted is None for finding in file.findings):
        yield look.flow("pass", "", look.say(headline((), file.verdicts, len(file.known))), indent="  ")
    if passed := [verdict for verdict in file.verdicts if verdict.outcome is Outcome.PASS]:
        yield from _passed(passed, file, look, is_wrong=is_wrong)
    if undecided := [verdict for verdict in file.verdicts if is_open(verdict)]:
        yield f"  {look.style('undecidable', f'{look.say(UNDECIDED)} ({len(undecided)})')}:"
        yield from _gaps(undecided, look)


def _passed(passed: Sequence[Verdict], file: FileReport, look: Look, *, is_wrong: bool) -> Iterator[str]:
    """What passed; beside errors how much alone, unless all is asked for."""
    head = f"{look.say(PASSED)} ({len(passed)})"
    if is_wrong and not look.is_verbose:
        yield look.flow("pass", head, f": {look.say(WITH_FIGURES)}", indent="  ")
        return
    names = ", ".join(sorted(verdict.rule for verdict in passed))
    yield look.flow("pass", head, f": {names}", indent="  ")
    for verdict in passed if look.is_verbose or file.findings else ():
        for note in verdict.notes:
            yield look.flow("", "", f"{verdict.rule}: {look.say(note)}", indent="    ")


def _gaps(verdicts: Sequence[Verdict], look: Look) -> Iterator[str]:
    """Each missing fact once, with the rules that lack it."""
    rules: dict[str, list[str]] = {}
    places: dict[str, str] = {}
    for verdict in verdicts:
        for gap in verdict.gaps:
            fact = gap.fact if gap.fault else MISSING.of(fact=gap.fact)
            words, place = look.say(fact), place_of(gap.span)
            known = f"{words} ({place if gap.fault else places.setdefault(words, place)})"
            if verdict.rule not in rules.setdefault(known, []):
                rules[known].append(verdict.rule)
    for words, names in list(rules.items())[:SHOWN]:
        yield look.flow("", "", f"{', '.join(names)}: {words}", indent="    ")
    if len(rules) > SHOWN:
        yield f"    {look.say(NOT_SHOWN.of(count=len(rules) - SHOWN))}"
