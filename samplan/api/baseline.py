"""The baseline of a project: findings that are known, so that a run fails by new ones alone.

It is a file that samplan writes and reads: old faults to be mended one by one. What a board has decided
to accept is no matter of it, and stands in the plan (`deviations`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from samplan.api.inputs import printable
from samplan.api.outputs import write_whole
from samplan.api.reasons import reason
from samplan.errors import InputError
from samplan.fingerprints import Known, file_key, fingerprinted
from samplan.frozen import replace
from samplan.render.words import say
from samplan.results import FileReport, KnownFault, Outcome, Report
from samplan.texts import Language, Text

VERSION = 1
"""Goes up when fingerprints are made in another way, or a key changes its meaning."""
HEAD = "samplan_baseline"
KEYS = ("fingerprint", "rule", "plan", "place", "message")

NOT_READ = Text(
    sv="baslinjen ”{file}” kan inte läsas: {reason}. samplan validate --write-baseline {file} skriver en.",
    en="the baseline “{file}” cannot be read: {reason}. samplan validate --write-baseline {file} writes one.",
)
NO_BASELINE = Text(
    sv="”{file}” är ingen baslinje: {what}. samplan validate --write-baseline {file} skriver en ny.",
    en="“{file}” is no baseline: {what}. samplan validate --write-baseline {file} writes a new one.",
)
NO_JSON = Text(sv="rad {line} är inte JSON", en="line {line} is not JSON")
NO_TEXT = Text(sv="den är inte text i UTF-8", en="it is no text in UTF-8")
NO_HEAD = Text(sv="den börjar inte med ”{head}”", en="it does not begin with “{head}”")
OTHER_VERSION = Text(
    sv="den är skriven av en annan version av samplan ({head} är inte {version})",
    en="another version of samplan has written it ({head} is not {version})",
)
WRONG_ENTRY = Text(
    sv="iakttagelse {number} saknar någon av {keys}, eller har annat än text där",
    en="finding {number} lacks one of {keys}, or has something other than text there",
)


def with_baseline(report: Report, file: str) -> Report:
    """The report without what the baseline has, which is counted apart; and what of it is gone.

    Raises:
        InputError: The file cannot be read, or is no baseline.
    """
    return _without(report, _read(file))


def write_baseline(report: Report, file: str, language: Language) -> Report:
    """Write all that the run found into a baseline, and give the report without it.

    What a board has accepted is not in it, nor what is wrong with files that are no plans at all.

    Args:
        report: The run, without a baseline.
        file: The file, which is replaced.
        language: The language of the messages, which are there for those who read the file.

    Raises:
        OutputError: It cannot be written.
    """
    entries = sorted(_entries(report, language), key=lambda one: tuple(map(one.__getattribute__, _ORDER)))
    content = {HEAD: VERSION, "findings": [{key: getattr(one, key) for key in KEYS} for one in entries]}
    write_whole(file, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    return _without(report, entries)


_ORDER = ("plan", "rule", "place", "fingerprint")


def _entries(report: Report, language: Language) -> Iterator[KnownFault]:
    for file, told in zip(report.files, fingerprinted(report), strict=True):
        for one in told if file.is_usable else ():
            if one.finding.accepted is None:
                said = say(one.finding.message, language)
                yield KnownFault(one.fingerprint, one.finding.rule, file_key(file), one.finding.place, said)


def _without(report: Report, entries: Iterable[KnownFault]) -> Report:
    known = {entry.fingerprint: entry for entry in entries}
    told = fingerprinted(report)
    files = tuple(_split(file, ones, known) for file, ones in zip(report.files, told, strict=True))
    met = {one.fingerprint for ones in told for one in ones}
    gone = (entry for entry in known.values() if entry.fingerprint not in met)
    return replace(report, files=files, gone=tuple(entry for entry in gone if _is_answered(entry, report)))


def _split(file: FileReport, told: tuple[Known, ...], known: Mapping[str, KnownFault]) -> FileReport:
    """The file with its known findings apart."""
    if not file.is_usable:
        return file
    old = [one.finding for one in told if one.finding.accepted is None and one.fingerprint in known]
    new = [one.finding for one in told if one.finding.accepted is not None or one.fingerprint not in known]
    return replace(file, findings=tuple(new), known=tuple(old))


def _is_answered(entry: KnownFault, report: Report) -> bool:
    """Whether the run looked for what an entry says: in that plan, by that rule, which could decide."""
    for file in report.files:
        if file_key(file) != entry.plan or not file.is_usable:
            continue
        answers = [verdict.outcome for verdict in file.verdicts if verdict.rule == entry.rule]
        if answers:
            return Outcome.UNDECIDABLE not in answers
        return _is_fault_of_form(entry.rule)
    return False


def _is_fault_of_form(rule: str) -> bool:
    from samplan.loading.faults import FAULTS  # noqa: PLC0415 - many texts, only when something is gone

    return rule in FAULTS


def _read(file: str) -> list[KnownFault]:
    try:
        data = Path(file).read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(NOT_READ.of(file=printable(file), reason=reason(error))) from error
    return [_entry(one, number, file) for number, one in enumerate(_findings(data, file), 1)]


def _findings(data: bytes, file: str) -> list[Any]:
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise InputError(NO_BASELINE.of(file=printable(file), what=NO_JSON.of(line=error.lineno))) from error
    except (ValueError, RecursionError) as error:
        raise InputError(NO_BASELINE.of(file=printable(file), what=NO_TEXT)) from error
    if not isinstance(content, dict) or not isinstance(content.get("findings"), list) or HEAD not in content:
        raise InputError(NO_BASELINE.of(file=printable(file), what=NO_HEAD.of(head=HEAD)))
    if content[HEAD] != VERSION:
        what = OTHER_VERSION.of(head=HEAD, version=VERSION)
        raise InputError(NO_BASELINE.of(file=printable(file), what=what))
    findings: list[Any] = content["findings"]
    return findings


def _entry(one: object, number: int, file: str) -> KnownFault:
    if isinstance(one, dict) and all(isinstance(one.get(key), str) for key in KEYS):
        return KnownFault(*(one[key] for key in KEYS))
    what = WRONG_ENTRY.of(number=number, keys=KEYS)
    raise InputError(NO_BASELINE.of(file=printable(file), what=what))
