"""The differences between two plans as Markdown: for a pull request or an agenda."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from samplan.changes import Changes, Words
from samplan.frozen import frozen
from samplan.render import filters
from samplan.render.changes_lines import Line, values_text
from samplan.render.changes_view import Group, LevelView, view_changes
from samplan.render.environment import fill_template, make_environment
from samplan.render.markdown_inlines import cell
from samplan.render.quiet_markdown import quiet
from samplan.render.words import say
from samplan.texts import Language, Text

TEMPLATE = "diff.md.j2"

WHAT = Text(sv="Vad", en="What")
BEFORE, AFTER = Text(sv="Före", en="Before"), Text(sv="Efter", en="After")
DIFFERENCE = Text(sv="Skillnad", en="Difference")
SIGN = Text(sv="Slag", en="Kind")

MARKS = {"same": "", "removed": "~~", "added": "**"}
"""What stands around words that went and words that came."""


@frozen
class _Entry:
    """One line of the list below a table."""

    sign: str
    what: str
    value: str
    text: str
    """Prose by word, in Markdown; empty where it is no prose."""
    inner: tuple[_Entry, ...]


@frozen
class _Section:
    """One group: a table of values, and a list of texts and of what belongs to the lines of the table."""

    heading: str
    is_part: bool
    """Whether it is part of the section before that has no table and no list."""
    rows: tuple[tuple[str, ...], ...]
    entries: tuple[_Entry, ...]


def changes_markdown(changes: Changes, language: Language, templates: Path | None = None) -> str:
    """All differences; values in a table for each kind of thing, texts below it word by word.

    No word of a plan or of a template calls a person or refers to a case where it is posted.

    Args:
        changes: What differs.
        language: Of the reader.
        templates: Folder with the project's own templates.

    Raises:
        OutputError: The template is missing or wrong.
    """
    view = view_changes(changes, language)
    before, after = (view.old, view.new) if view.old != view.new else (BEFORE, AFTER)
    head = (SIGN, WHAT, before, after, DIFFERENCE)
    content = {
        "language": language,
        "heading": view.heading,
        "notices": view.notices,
        "summary": view.summary,
        "legend": view.legend,
        "head": tuple(say(name, language) if isinstance(name, Text) else name for name in head),
        "sections": (
            *_brief(view.brief),
            *(part for level in view.levels for part in _level(level)),
            *([_section(view.foreseen, is_part=False)] if view.foreseen.lines else []),
        ),
    }
    return quiet(fill_template(make_environment(language, templates), TEMPLATE, content))


def _brief(group: Group) -> Iterator[_Section]:
    """The summary: values in a table, names below it."""
    if group.lines:
        rows = (_row(line) for line in group.lines if line.old)
        yield _Section(
            group.heading,
            is_part=False,
            rows=tuple(rows),
            entries=tuple(_entry(line) for line in group.lines if line.details or not line.old),
        )


def _level(level: LevelView) -> Iterator[_Section]:
    yield _Section(level.heading, is_part=False, rows=(), entries=())
    for group in level.groups:
        yield _section(group)


def _section(group: Group, *, is_part: bool = True) -> _Section:
    told = [
        line for line in group.lines if line.words or any(not _is_value(detail) for detail in line.details)
    ]
    return _Section(
        group.heading,
        is_part=is_part,
        rows=tuple(row for line in group.lines if not _is_told_below(line) for row in _rows(line)),
        entries=tuple(_entry(line) for line in told),
    )


def _is_told_below(line: Line) -> bool:
    """Whether the list says all of a line: prose, and items that stand for no amount."""
    return bool(line.words) or bool(line.details and not (line.old or line.new or line.difference))


def _is_value(detail: Line) -> bool:
    """Whether a detail is two values, which have their place in the table."""
    return bool(detail.old and detail.new and not detail.details)


def _rows(line: Line) -> Iterator[tuple[str, ...]]:
    yield _row(line)
    if all(_is_value(detail) for detail in line.details):
        for detail in line.details:
            yield ("", f"{filters.DASH} {detail.what}", detail.old, detail.new, detail.difference)


def _row(line: Line) -> tuple[str, ...]:
    return (line.sign, line.what, line.old, line.new, line.difference)


def _entry(line: Line) -> _Entry:
    return _Entry(
        line.sign, line.what, values_text(line), prose_markdown(line.words), tuple(map(_entry, line.details))
    )


def prose_markdown(words: tuple[Words, ...]) -> str:
    """Prose by word: struck out what went, strong what came."""
    return " ".join(_stretch(stretch) for stretch in words)


def _stretch(stretch: Words) -> str:
    mark = MARKS[stretch.kind]
    return f"{mark}{cell(stretch.text.strip())}{mark}"
