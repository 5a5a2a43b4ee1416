"""Annotations of a pull request: the commands that GitHub's runner reads from what a step prints.

The runner shows ten errors, ten warnings and ten notices of a step, the first that it meets, and drops
the others without a word. So the worst come first, and what is left is told by the last of the ten.
"""

from __future__ import annotations

from collections.abc import Sequence

from samplan.render.ci.problems import path_of, problems
from samplan.render.findings_frame import MORE, REMEDY
from samplan.render.findings_text import COUNTED
from samplan.render.words import say
from samplan.results import Finding, Report, Severity
from samplan.texts import Counted, Language, Text

LIMIT = 10
"""How many annotations of a kind the runner shows."""
KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
REST = Text(
    sv="och {counts} till, som inte får plats här: GitHub visar högst {limit} av varje slag",
    en="and {counts} more, for which there is no room here: GitHub shows at most {limit} of each kind",
)
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
"""What the runner reads as the sign in the words of a command."""
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}
"""The same in its properties."""


def findings_github(report: Report, language: Language) -> str:
    """A command for each finding, the worst first; nothing where nothing is found."""
    found = problems(report).findings
    by_kind = {kind: [one for one in found if one.severity is kind] for kind in KINDS}
    room = dict.fromkeys(KINDS, LIMIT)
    if any(len(ones) > LIMIT for ones in by_kind.values()):
        room[Severity.INFO] -= 1  # which tells of the rest
    commands = [_command(one, report, language) for kind in KINDS for one in by_kind[kind][: room[kind]]]
    left = {kind: ones[room[kind] :] for kind, ones in by_kind.items()}
    if any(left.values()):
        commands.append(_rest(left, language))
    return "".join(f"{command}\n" for command in commands)


def _command(finding: Finding, report: Report, language: Language) -> str:
    span = finding.span
    properties: dict[str, str | int] = {
        "file": path_of(span.file, report),
        "line": span.line,
        "endLine": span.end_line,
    }
    if span.line == span.end_line:
        properties |= {"col": span.column, "endColumn": span.end_column}
    lines = [say(finding.message, language)]
    if finding.remedy:
        lines.append(f"{say(REMEDY, language)}: {say(finding.remedy, language)}")
    lines.append(f"{say(MORE, language)}: samplan explain {finding.rule}")
    return _written(KINDS[finding.severity], {**properties, "title": f"samplan {finding.rule}"}, lines)


def _rest(left: dict[Severity, list[Finding]], language: Language) -> str:
    counts = tuple(Counted(len(ones), *COUNTED[kind]) for kind, ones in left.items() if ones)
    said = say(REST.of(counts=counts, limit=LIMIT), language)
    return _written(KINDS[Severity.INFO], {"title": "samplan"}, [said])


def _written(kind: str, properties: dict[str, str | int], lines: Sequence[str]) -> str:
    shown = ",".join(f"{name}={_escaped(str(value), _PROPERTY)}" for name, value in properties.items())
    data = "\n".join(lines)
    return f"::{kind} {shown}::{_escaped(data, _DATA)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)
