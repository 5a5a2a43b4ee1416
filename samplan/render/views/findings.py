"""The findings of a plan as notes of a working draft, each at what it is about.

A finding has a path into the plan. What a document shows of the plan has such paths too (`Context.paths`):
its place is the deepest thing shown that it lies within. What has none stands in a section at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING

from samplan.fault import QUOTED
from samplan.frozen import frozen, replace
from samplan.prose.tree import Inlines, Link, Paragraph
from samplan.render.findings_frame import ACCEPTED as ACCEPTED_SIGN
from samplan.render.findings_frame import REMEDY, acceptance_words
from samplan.render.findings_text import MISSING, headline
from samplan.render.labels import findings as labels
from samplan.render.severities import SEVERITIES
from samplan.render.views.blocks import Block, Fact, FindingNote, Findings, Prose, Role, SectionView
from samplan.render.views.sections import printed_sections
from samplan.render.views.table import Group, Row, TableView
from samplan.render.views.trees import bullets, paragraph, sentence, strong, words
from samplan.results import is_open

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.results import FileReport, Finding, Path
    from samplan.texts import Message, Text

_LEVEL = 2
_HEADING = -1


@frozen
class _Spot:
    """A place of the document."""

    origin: Path
    """What of the plan stands there."""
    section: int
    """Which one, in the order of the document."""
    block: int
    """Which block of it; `_HEADING` where it has none."""
    row: tuple[int, int] = (-1, -1)
    """Which row, by its group."""
    cell: int = -1
    """Which cell after the first."""
    is_own: bool = True
    """Whether it stands for nothing else."""

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands in the document."""
        return self.section, self.block, self.row, self.cell


@frozen
class WithFindings:
    """A document with its findings in it."""

    sections: tuple[SectionView, ...]
    fact: Fact
    """How many there are, for the head."""


def with_findings(context: Context, sections: tuple[SectionView, ...], report: FileReport) -> WithFindings:
    """The sections with the findings of the plan in them, and one at the end that says how many there are.

    Args:
        context: The plan, with the titles of all rules and faults that the report names.
        sections: The document without them.
        report: What was found.
    """
    spots = tuple(_spots(sections))
    found = [(finding, _spot(finding.path, spots)) for finding in report.findings]
    placed = sorted(((one, spot) for one, spot in found if spot), key=lambda each: each[1].order)
    loose = [one for one, spot in found if spot is None]
    notes = [
        _note(context, number, one)
        for number, one in enumerate([*(one for one, _ in placed), *loose], start=1)
    ]
    at: dict[int, list[tuple[_Spot, FindingNote]]] = {}
    for (_, spot), note in zip(placed, notes, strict=False):
        at.setdefault(spot.section, []).append((spot, note))
    numbers = count()
    marked = tuple(_marked(one, numbers, at) for one in sections)
    last = _last(context, report, notes[len(placed) :], has_placed=bool(placed))
    fact = (Link(f"#{last.anchor}", words(_counted(context, report))),)
    return WithFindings((*marked, last), Fact(last.heading, fact))


def _spots(sections: Sequence[SectionView]) -> Iterator[_Spot]:
    for number, one in enumerate(printed_sections(sections)):
        end = len(one.blocks) - 1
        yield _Spot(one.origin, number, end)
        for path in one.shows:
            yield _Spot(path, number, end, is_own=False)
        for at, block in enumerate(one.blocks):
            if isinstance(block, Prose | TableView):
                yield _Spot(block.origin, number, at)
            if isinstance(block, TableView):
                yield from _spots_of_table(block, number, at)


def _spots_of_table(table: TableView, section: int, at: int) -> Iterator[_Spot]:
    for g, group in enumerate(table.groups):
        for r, row in enumerate(group.rows):
            yield _Spot(row.origin, section, at, (g, r))


def _spot(path: Path, spots: Sequence[_Spot]) -> _Spot | None:
    """The deepest place that something of the plan stands at; of several the first."""
    holding = [one for one in spots if one.origin and path[: len(one.origin)] == one.origin]
    if not holding:
        return None
    best = max(holding, key=lambda one: (len(one.origin), one.is_own))
    return replace(best, cell=_column(path[len(best.origin) :]))


def _column(rest: Path) -> int:
    """Which cell of a row a path within it leads to: a column of amounts; -1 where it leads to none."""
    match rest:
        case (int(column),) | ("amounts", int(column)):
            return column
        case _:
            return -1


def _marked(
    one: SectionView, numbers: Iterator[int], at: Mapping[int, Sequence[tuple[_Spot, FindingNote]]]
) -> SectionView:
    """A section with the notes of what stands in it, and the sections in it."""
    here = at.get(next(numbers), ())
    blocks: list[Block] = []
    for number, block in enumerate((None, *one.blocks), start=_HEADING):
        mine = [(spot, note) for spot, note in here if spot.block == number]
        if block is not None:
            blocks.append(_marked_table(block, mine) if isinstance(block, TableView) and mine else block)
        if mine:
            blocks.append(Findings(tuple(note for _, note in mine)))
    inner = tuple(_marked(each, numbers, at) for each in one.sections)
    return replace(one, blocks=tuple(blocks), sections=inner)


def _marked_table(table: TableView, notes: Sequence[tuple[_Spot, FindingNote]]) -> TableView:
    """A table with a sign at each row and cell that has a note."""
    by_row: dict[tuple[int, int], list[tuple[int, FindingNote]]] = {}
    for spot, note in notes:
        by_row.setdefault(spot.row, []).append((spot.cell, note))
    groups = (_marked_group(group, g, by_row) for g, group in enumerate(table.groups))
    return replace(table, groups=tuple(groups))


def _marked_group(
    group: Group, g: int, by_row: Mapping[tuple[int, int], Sequence[tuple[int, FindingNote]]]
) -> Group:
    rows = (_marked_row(row, by_row.get((g, r), ())) for r, row in enumerate(group.rows))
    return replace(group, rows=tuple(rows))


def _marked_row(row: Row, notes: Sequence[tuple[int, FindingNote]]) -> Row:
    cells = [row.head, *row.cells]
    for column, note in notes:
        at = column + 1 if column < len(row.cells) else 0
        cells[at] = replace(cells[at], marks=(*cells[at].marks, note.mark))
    return replace(row, head=cells[0], cells=tuple(cells[1:]))


def _note(context: Context, number: int, one: Finding) -> FindingNote:
    role: Role = "accepted" if one.accepted else one.severity.value
    more = []
    if one.remedy:
        more.append(Fact(context.capitalised(REMEDY), _sentence(context, one.remedy)))
    if one.accepted:
        reason = replace(one.accepted, reason=one.accepted.reason.strip().removesuffix("."))
        said = _sentence(context, acceptance_words(reason))
        more.append(Fact(context.capitalised(ACCEPTED_SIGN), said))
    more.append(Fact(context.say(labels.RULE), _sentence(context, context.rules[one.rule])))
    return FindingNote(
        number,
        role,
        context.say(labels.FINDING_NUMBER, number=number),
        context.capitalised(labels.ACCEPTED if one.accepted else SEVERITIES[one.severity]),
        _sentence(context, one.message),
        tuple(more),
    )


def _sentence(context: Context, message: Message | Text) -> Inlines:
    return sentence(context.say(message))


def _counted(context: Context, report: FileReport) -> str:
    return context.capitalised(headline(report.findings, report.verdicts))


def _last(
    context: Context,
    report: FileReport,
    loose: Sequence[FindingNote],
    *,
    has_placed: bool,
) -> SectionView:
    """The section that says how much was found, and what has no other place."""
    heading = context.say(labels.FINDINGS)
    anchor = context.anchors.claim(heading)
    lines = [f"{_counted(context, report)}."]
    lines += [context.say(labels.AT_THEIR_PLACES)] if has_placed else []
    blocks: list[Block] = [Prose((paragraph(" ".join(lines)),), _LEVEL)]
    if loose:
        blocks += [Prose((paragraph(context.say(labels.OF_THE_WHOLE)),), _LEVEL)] if has_placed else []
        blocks.append(Findings(tuple(loose), is_placed=False))
    inner: tuple[SectionView, ...] = ()
    if undecided := tuple(_undecided(context, report)):
        words_above = context.say(labels.UNDECIDED)
        below = Prose(bullets((one,) for one in undecided), _LEVEL + 1)
        inner = (
            SectionView(
                words_above,
                _LEVEL + 1,
                anchor=context.anchors.claim(words_above),
                blocks=(below,),
                is_in_contents=False,
            ),
        )
    return SectionView(heading, _LEVEL, anchor=anchor, blocks=tuple(blocks), sections=inner)


def _undecided(context: Context, report: FileReport) -> Iterator[Paragraph]:
    """Each missing fact once, with what waits for it."""
    waiting: dict[Inlines, dict[str, None]] = {}
    for verdict in filter(is_open, report.verdicts):
        for gap in verdict.gaps:
            fact = gap.fact if gap.fault else MISSING.of(fact=gap.fact)
            waiting.setdefault(_sentence(context, fact), {})[
                context.say(QUOTED.of(text=context.say(context.rules[verdict.rule])))
            ] = None
    for missing, names in waiting.items():
        rest = context.say(labels.WAITING, rules=tuple(names))
        yield Paragraph((*strong(missing), *words(f" {rest}")))
