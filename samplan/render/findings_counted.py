"""How often each rule is broken: what `--statistics` prints in place of the findings."""

from __future__ import annotations

from collections import Counter

from samplan.render.findings_frame import ACCEPTED
from samplan.render.findings_text import weight
from samplan.render.look import Look
from samplan.render.severities import SEVERITIES
from samplan.results import Finding, Report, Severity


def counted_lines(report: Report, look: Look) -> list[str]:
    """A line for each rule and weight: how many, how bad, which rule; the worst and the most first."""
    counted = Counter(map(_kind, report.findings))
    ordered = sorted(counted.items(), key=lambda each: (each[0][:2], -each[1], each[0]))
    rows = [(str(number), _word(kind, look), kind) for kind, number in ordered]
    wide = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return [
        f"{number:>{wide[0]}}  {look.style(_role(kind), word)}{' ' * (wide[1] - len(word))}  {kind[2]}"
        for number, word, kind in rows
    ]


def _kind(finding: Finding) -> tuple[bool, int, str]:
    """Whether it is accepted, how much it weighs (the worst first), and the rule."""
    return (*weight(finding), finding.rule)


def _severity(kind: tuple[bool, int, str]) -> Severity:
    return next(one for one in Severity if one.rank == -kind[1])


def _role(kind: tuple[bool, int, str]) -> str:
    return "accepted" if kind[0] else _severity(kind).value


def _word(kind: tuple[bool, int, str], look: Look) -> str:
    return look.say(ACCEPTED if kind[0] else SEVERITIES[_severity(kind)])
