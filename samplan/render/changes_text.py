"""The differences between two plans for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.changes import Changes, Words
from samplan.render.changes_lines import Line, values_text
from samplan.render.changes_view import Group, view_changes
from samplan.render.style import Style, plain
from samplan.texts import Language

MARKS = {"removed": ("[−", "−]"), "added": ("{+", "+}")}
"""What stands around words that went and words that came, so that it shows without colour."""
UNDERLINE = "="
"""Under the heading of a level."""


def changes_text(changes: Changes, language: Language, style: Style = plain) -> str:
    """All differences, ready to print."""
    view = view_changes(changes, language)
    lines = [style("title", view.heading), *view.notices, view.summary]
    if view.legend:
        lines.append(view.legend)
    if view.brief.lines:
        lines += _group(view.brief, style)
    for level in view.levels:
        lines += ["", style("title", level.heading), UNDERLINE * len(level.heading)]
        for group in level.groups:
            lines += _group(group, style)
    if view.foreseen.lines:
        lines += _group(view.foreseen, style)
    return "\n".join(lines) + "\n"


def _group(group: Group, style: Style) -> Iterator[str]:
    yield from ("", style("heading", group.heading))
    for line in group.lines:
        yield from _lines(line, "  ", style)


def _lines(line: Line, indent: str, style: Style) -> Iterator[str]:
    sign = f"{line.sign} " if line.sign else ""
    values = f": {values_text(line)}" if values_text(line) else ""
    yield f"{indent}{style(line.role, f'{sign}{line.what}') if sign else line.what}{values}"
    if line.words:
        yield f"{indent}    {prose_text(line.words, style)}"
    for detail in line.details:
        yield from _lines(detail, f"{indent}    ", style)


def prose_text(words: tuple[Words, ...], style: Style) -> str:
    """Prose by word, with marks around what went and what came."""
    return " ".join(_stretch(stretch, style) for stretch in words)


def _stretch(stretch: Words, style: Style) -> str:
    text = stretch.text.strip()
    if stretch.kind == "same":
        return text
    opening, closing = MARKS[stretch.kind]
    return style(stretch.kind, f"{opening}{text}{closing}")
