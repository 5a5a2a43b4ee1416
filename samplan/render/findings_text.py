"""The report of `validate` for people: a frame a finding, then what could be decided and what not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samplan.render.findings_frame import frame, line, place_of
from samplan.render.look import Look
from samplan.render.style import Style, plain
from samplan.results import FileReport, Finding, Outcome, Report, Severity, Verdict, is_open
from samplan.texts import Counted, Language, Message, Text

NO_TITLE = "–"
"""What stands for a title that could not be read."""
SHOWN = 100
"""How many findings, and how many missing facts, of one file are printed; machine formats have all."""

FEW = 5
"""How many files that are no plans are named in the text; JSON has all."""

SKIPPED_COUNT = (
    Text(
        sv="{number} YAML-fil är ingen plan och hoppades över",
        en="{number} file of YAML is no plan and was skipped",
    ),
    Text(
        sv="{number} YAML-filer är inga planer och hoppades över",
        en="{number} files of YAML are no plans and were skipped",
    ),
)
SKIPPED = Text(sv="{count}: {names}", en="{count}: {names}")
SKIPPED_ALL = Text(sv="{count}", en="{count}")
PASSED = Text(sv="uppfyllda", en="passed")
UNDECIDED = Text(sv="kan inte avgöras", en="cannot be decided")
MISSING = Text(sv="saknas: {fact}", en="missing: {fact}")
NOT_SHOWN = Text(sv="… och {count} till; alla finns i -f json", en="… and {count} more; -f json has them all")
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


def findings_text(
    report: Report, language: Language, style: Style = plain, *, is_verbose: bool = False, width: int = 0
) -> str:
    """The whole report, ready to print.

    Args:
        report: What the run found.
        language: The reader's language.
        style: Colours of roles.
        is_verbose: Print what passing rules computed also where nothing is wrong, or something is.
        width: Columns of the terminal; 0 where lines are not to be broken.
    """
    look = Look(language, style, width)
    blocks = [block for file in report.files for block in _file(file, look, is_verbose=is_verbose)]
    verdicts = [verdict for file in report.files for verdict in file.verdicts]
    if report.skipped:
        blocks.append(look.flow("foot", "", look.say(_skipped(report.skipped))))
    summary = SUMMARY.of(
        files=Counted(len(report.files), *FILE_COUNT), headline=headline(report.findings, verdicts)
    )
    blocks.append(look.flow("title", "", look.say(summary)) if width else style("title", look.say(summary)))
    return "\n\n".join(blocks) + "\n"


def _skipped(names: Sequence[str]) -> Message:
    """Which files of the folders are no plans; by name as long as they are few."""
    count = Counted(len(names), *SKIPPED_COUNT)
    return SKIPPED.of(count=count, names=tuple(names)) if len(names) <= FEW else SKIPPED_ALL.of(count=count)


def headline(findings: Sequence[Finding], verdicts: Sequence[Verdict]) -> Message | Text:
    """How much is wrong, and in the same breath how much is not known."""
    counted = [finding for finding in findings if finding.accepted is None]
    parts: list[object] = [
        Counted(number, *COUNTED[severity])
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
        if (number := sum(finding.severity is severity for finding in counted))
    ]
    if not parts:
        parts.append(NO_FINDINGS)
    if accepted := len(findings) - len(counted):
        parts.append(Counted(accepted, *ACCEPTED_COUNT))
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


def _file(file: FileReport, look: Look, *, is_verbose: bool) -> Iterator[str]:
    """Title, findings, outcomes. What is wrong takes the room where something is."""
    is_wrong = any(one.severity is Severity.ERROR and one.accepted is None for one in file.findings)
    has_notes = is_verbose or (bool(file.findings) and not is_wrong)
    is_titled = file.title not in ("", NO_TITLE)
    place = look.style("place", file.file)
    head = f"{look.style('title', file.title)} ({place})" if is_titled else place
    outcomes = list(_outcomes(file, look, has_notes=has_notes)) if file.verdicts else []
    if not file.findings:
        yield "\n".join([head, *outcomes])
        return
    if is_titled or outcomes:
        yield head
    for finding in _shown(file.findings):
        yield line(finding, look) if finding.accepted and is_wrong else frame(finding, look)
    if len(file.findings) > SHOWN:
        yield look.say(NOT_SHOWN.of(count=len(file.findings) - SHOWN))
    if outcomes:
        yield "\n".join(outcomes)


def _shown(findings: Sequence[Finding]) -> list[Finding]:
    """The heaviest findings, in the order of the file."""
    heaviest = sorted(findings, key=lambda one: (one.accepted is not None, -one.severity.rank))[:SHOWN]
    chosen = {id(one) for one in heaviest}
    return [one for one in findings if id(one) in chosen]


def _outcomes(file: FileReport, look: Look, *, has_notes: bool) -> Iterator[str]:
    """Which rules passed, and what is missing for those that cannot decide."""
    if not any(finding.accepted is None for finding in file.findings):
        yield look.flow("pass", "", look.say(headline((), file.verdicts)), indent="  ")
    if passed := [verdict.rule for verdict in file.verdicts if verdict.outcome is Outcome.PASS]:
        head = f"{look.say(PASSED)} ({len(passed)})"
        yield look.flow("pass", head, f": {', '.join(sorted(passed))}", indent="  ")
    for verdict in file.verdicts if has_notes else ():
        if verdict.outcome is Outcome.PASS:
            for note in verdict.notes:
                yield look.flow("", "", f"{verdict.rule}: {look.say(note)}", indent="    ")
    if undecided := [verdict for verdict in file.verdicts if is_open(verdict)]:
        yield f"  {look.style('undecidable', f'{look.say(UNDECIDED)} ({len(undecided)})')}:"
        yield from _gaps(undecided, look)


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
