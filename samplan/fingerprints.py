"""What makes a finding the same one in the next run, wherever its lines have moved to.

A fingerprint says which rule, in which plan, at which place by natural keys; of several that are equal
so far, which one. Lines, words and amounts are not in it: they change while the fault stays.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from samplan.frozen import frozen
from samplan.results import FileReport, Finding, Report

LENGTH = 32
"""How many hexadecimal digits a fingerprint has."""
_BETWEEN = "\0"
"""What no part of a fingerprint holds."""


@frozen
class Known:
    """A finding with what makes it the same one in the next run."""

    finding: Finding
    fingerprint: str
    """Unique within the run."""
    is_new: bool = True
    """Whether no baseline has it."""


def fingerprinted(report: Report) -> tuple[tuple[Known, ...], ...]:
    """For each file its findings with their fingerprints: those of the baseline first, then the others."""
    seen: Counter[str] = Counter()
    return tuple(tuple(_known(file, seen)) for file in report.files)


def _known(file: FileReport, seen: Counter[str]) -> Iterator[Known]:
    for finding, is_new in (*((one, False) for one in file.known), *((one, True) for one in file.findings)):
        key = _key(file, finding)
        seen[key] += 1
        digest = hashlib.sha256(f"{key}{_BETWEEN}{seen[key]}".encode(errors="surrogatepass"))
        yield Known(finding, digest.hexdigest()[:LENGTH], is_new)


def _key(file: FileReport, finding: Finding) -> str:
    """What a finding has in common with the same one of another run; without a place, the words there."""
    where = finding.place or " ".join(finding.span.excerpt.split())
    return _BETWEEN.join((finding.rule, file_key(file), where))


def file_key(file: FileReport) -> str:
    """The id of its plan; else its name without folders, since it may be named from anywhere."""
    return file.plan or file.file.replace("\\", "/").rpartition("/")[2]
