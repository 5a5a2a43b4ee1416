"""The report of `validate` as Markdown: for the summary of a step, and for a comment on a change.

Short, since nobody opens a log: how much, and a table with the worst first; the rest is folded. Forges take
no comment over some size, so what has no room is counted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from urllib.parse import quote

from samplan.frozen import frozen
from samplan.prose.tree import Code, Inlines, LineBreak, Link, Text
from samplan.render.changes_names import capital
from samplan.render.choices import NO_CHOICES
from samplan.render.environment import fill_template, make_environment
from samplan.render.findings_text import skipped_words
from samplan.render.look import Look
from samplan.render.quiet_markdown import quiet
from samplan.render.report.head import result_words
from samplan.render.report.names import RuleName
from samplan.render.report.view import FileView, FindingView, ReportView, Where, report_view
from samplan.render.report.words import MORE_ROWS, NUMBERS, WORDS
from samplan.render.views.trees import strong, words
from samplan.results import Report

TEMPLATE = "report.md.j2"
OPEN = 20
"""How many findings stand open; the others are folded."""
LONGEST = 60_000
"""How many signs there are at most: a comment on GitHub has room for 65 536."""
_PASSED, _OPEN = 4, 5
"""Where the checks that passed, and those that could not decide, stand among the numbers of a file."""
_LAST_COUNTED = 5
"""The numbers of a file that stand in its row: findings, accepted ones, and passed checks."""

Row = tuple[Inlines, ...]


@frozen
class Fold:
    """A table that is folded: what it holds, its head, its rows, and how many rows have no room."""

    title: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    more: str


def findings_markdown(report: Report, look: Look) -> str:
    """The report, with as many rows in each table as there is room for.

    No word of a plan calls a person or refers to a case where it is posted.

    Args:
        report: What the run found, with what its rules say of themselves.
        look: The language, the templates of the project, and where its files are.

    Raises:
        OutputError: The template is missing or wrong.
    """
    page = _Page(report, look)
    whole = page.with_rows(page.longest)
    if len(whole) <= LONGEST:
        return whole
    fits = bisect_right(range(page.longest), LONGEST, key=lambda most: len(page.with_rows(most)))
    return page.with_rows(max(fits - 1, 0))


class _Page:
    """A report, to be written with more or fewer rows."""

    def __init__(self, report: Report, look: Look) -> None:
        self._report, self._look = report, look
        self._view = report_view(report, look.language)
        self._said: Mapping[str, str] = {name: look.say(text) for name, text in WORDS.items()}
        templates = (look.choices or NO_CHOICES).templates
        self._environment = make_environment(look.language, templates)
        self._found = sorted(chain(*(file.findings for file in self._view.files)), key=_weight)
        open_ones = [one for one in self._found if one.role != "accepted"]
        self._rows = [self._finding(number, one) for number, one in enumerate(open_ones, start=1)]
        self._folds = tuple(self._all_folds(open_ones))
        self._files = [self._file(one) for one in self._view.files if len(self._view.files) > 1]

    @property
    def _head(self) -> tuple[str, ...]:
        return "", self._said["weight"], self._said["place"], self._said["what"]

    @property
    def longest(self) -> int:
        """How many rows the longest table has."""
        return max(len(self._rows), len(self._files), *(len(rows) for _, _, rows in self._folds), 0)

    def with_rows(self, most: int) -> str:
        """The page with so many rows in each table at most."""
        said = self._said
        content = {
            "language": self._look.language,
            "headline": self._view.headline,
            "result": f"{capital(self._look.say(result_words(self._report)))}.",
            "skipped": self._look.say(skipped_words(self._report.skipped)) if self._report.skipped else "",
            "files_head": (said["plan"], *map(self._look.say, NUMBERS[:_LAST_COUNTED])),
            "files": self._files[:most],
            "more_files": self._more(self._files, most),
            "head": self._head,
            "rows": self._rows[: min(most, OPEN)],
            "more": self._more(self._rows[:OPEN], most),
            "folds": [
                Fold(title, head, tuple(rows[:most]), self._more(rows, most))
                for title, head, rows in self._folds
                if rows
            ],
        }
        return quiet(fill_template(self._environment, TEMPLATE, content))

    def _more(self, rows: Sequence[Row], most: int) -> str:
        return self._look.say(MORE_ROWS.of(count=len(rows) - most)) if len(rows) > most else ""

    def _file(self, one: FileView) -> Row:
        title = (*words(one.title), *((LineBreak(hard=True), Code(one.file)) if one.is_titled else ()))
        return (title, *(words(str(number)) for number in one.numbers[:_LAST_COUNTED]))

    def _finding(self, number: int, one: FindingView) -> Row:
        rule = (Text(" "), Code(one.rule.id))
        weight = strong(words(one.weight)) if one.role == "error" else words(one.weight)
        return (words(str(number)), weight, self._linked(one.where), (*one.message, *rule))

    def _linked(self, where: Where) -> Inlines:
        """File and line, as a link where it is known what leads there."""
        said: Inlines = (Text(where.said.rpartition(":")[0] or where.said),)
        path = where.file.replace("\\", "/").removeprefix("./")
        if path.startswith(("/", "<", "../")) or path == "-":
            return said
        return (Link(f"{self._look.links}{quote(path)}#L{where.line}", said),)

    def _checks(self, at: int) -> int:
        """How many checks in all had an outcome, by where its number stands among those of a file."""
        return sum(file.numbers[at] for file in self._view.files)

    def _all_folds(self, found: Sequence[FindingView]) -> Iterator[tuple[str, tuple[str, ...], list[Row]]]:
        """What is folded: what to do, what is accepted, what is not known, what passed."""
        said = self._said
        numbered = enumerate(found, start=1)
        remedies: list[Row] = [
            (words(str(at)), one.remedy, words(one.source), _name(one.rule)) for at, one in numbered
        ]
        yield _titled(said["others"], len(self._rows) - OPEN), self._head, self._rows[OPEN:]
        yield (
            _titled(said["remedies"], len(found)),
            ("", said["remedy"], said["source"], said["check"]),
            remedies,
        )
        accepted = [one for one in self._found if one.role == "accepted"]
        yield (
            _titled(said["accepted"], len(accepted)),
            (said["place"], said["what"], said["accepted_why"]),
            [(self._linked(one.where), one.message, one.accepted) for one in accepted],
        )
        yield (
            _titled(said["open"], self._checks(_OPEN)),
            (said["missing"], said["place"], said["needed_for"]),
            [
                (one.fact, self._linked(one.where), _listed(one.rules))
                for file in self._view.files
                for one in file.open
            ],
        )
        passed = _titled(said["passed"], self._checks(_PASSED))
        yield passed, (said["file"], said["check"], said["figures"]), list(_passed(self._view))


def _titled(what: str, number: int) -> str:
    return f"{what} ({number})"


def _weight(one: FindingView) -> int:
    return ("error", "warning", "info", "accepted").index(one.role)


def _passed(view: ReportView) -> Iterator[Row]:
    for file in view.files:
        for one in file.passed:
            figures = tuple(inline for figure in one.figures for inline in (*figure, Text(" ")))
            yield words(file.title), _name(one.rule), figures[:-1]
        if file.plain:
            yield words(file.title), _listed(file.plain), ()


def _name(rule: RuleName) -> Inlines:
    return (*words(f"{rule.title} " if rule.title else ""), Code(rule.id))


def _listed(rules: Sequence[RuleName]) -> Inlines:
    return tuple(part for one in rules for part in (Text(", "), Code(one.id)))[1:]
