"""The manual of a rule, and the list of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from samplan.errors import UsageError
from samplan.expression import Expression
from samplan.render.look import LEAST
from samplan.render.severities import SEVERITIES
from samplan.render.style import Style, plain
from samplan.render.words import say
from samplan.results import Manual, RuleEntry
from samplan.texts import Language, Text

FAMILIES = {
    "arithmetic": Text(sv="Räkning", en="Arithmetic"),
    "equality": Text(sv="Jämställdhet", en="Equality"),
    "follow_up": Text(sv="Uppföljning", en="Follow-up"),
    "guidance": Text(sv="Vägledning", en="Guidance"),
    "law": Text(sv="Lag", en="Law"),
    "policy": Text(sv="Egna löften", en="Own promises"),
    "structure": Text(sv="Uppbyggnad", en="Structure"),
    "own": Text(sv="Egna regler", en="Own rules"),
    "file": Text(sv="Filen", en="The file"),
}
"""Families of rules, as headings."""

NO_FAMILY = Text(
    sv="det finns ingen grupp av regler ”{written}”; det finns {known}",
    en="there is no family of rules “{written}”; there are {known}",
)
NO_FAMILY_MEANT = Text(
    sv="det finns ingen grupp av regler ”{written}”; menade du ”{meant}”?",
    en="there is no family of rules “{written}”; did you mean “{meant}”?",
)

_FENCE, _HEADING, _QUOTED, _ITEM = "```", "## ", "> ", "- "
_WHOLE = (_FENCE, _HEADING, "|")
_THOUSANDS = Expression(r"(?<=\d) (?=\d{3}\b)")
LEAST_TITLE = 30
"""Columns that a title needs to stand beside its id."""

LEVEL = Text(sv="Nivå", en="Level")
SOURCE = Text(sv="Källa", en="Source")
OFF = Text(sv="av; välj den med --select", en="off; choose it with --select")


def family_called(written: str) -> str:
    """The family of this name, or of this heading in either language.

    Raises:
        UsageError: There is none.
    """
    from samplan.schema.suggestions import folded, suggest  # noqa: PLC0415 - only where one is chosen

    names = {word: name for name, title in FAMILIES.items() for word in (title.en, title.sv, name)}
    plain = {folded(word): name for word, name in names.items()}
    if folded(written) in plain:
        return plain[folded(written)]
    near = suggest(written, tuple(names))
    if near:
        raise UsageError(NO_FAMILY_MEANT.of(written=written, meant=near[0]))
    raise UsageError(NO_FAMILY.of(written=written, known=tuple(FAMILIES)))


def manual_text(manual: Manual, language: Language, style: Style = plain, width: int = 0) -> str:
    """The manual page of one rule, its paragraphs broken at the width; 0 leaves them as they are written."""
    entry = manual.entry
    head = f"{entry.id}: {say(entry.title, language)}"
    facts = [f"{say(LEVEL, language)}: {say(SEVERITIES[entry.severity], language)}"]
    if entry.is_off:
        facts[0] += f" ({say(OFF, language)})"
    if entry.source:
        facts.append(f"{say(SOURCE, language)}: {say(entry.source, language)}")
    page = manual.page.in_language(language)
    return "\n".join([style("title", head), *facts, "", *_page(page, style, width)]) + "\n"


def _page(page: str, style: Style, width: int) -> Iterator[str]:
    """The lines of a page for a terminal: headings close above their text, examples and findings indented."""
    is_example = is_below_heading = False
    for line in _flowed(page.strip().splitlines(), width):
        if line.startswith(_FENCE):
            is_example = not is_example
        elif line.startswith(_HEADING) and not is_example:
            yield style("heading", line.removeprefix(_HEADING))
        elif line or not is_below_heading:
            is_set_in = is_example or line.startswith(_QUOTED)
            yield f"    {line.removeprefix(_QUOTED)}".rstrip() if is_set_in else line
        is_below_heading = line.startswith(_HEADING) and not is_example


def _flowed(lines: Sequence[str], width: int) -> Iterator[str]:
    """The lines of a page with its paragraphs as wide as the terminal; examples, headings and tables stay."""
    if not width:
        yield from lines
        return
    is_example, paragraph = False, ""
    for line in lines:
        is_plain = bool(line) and not is_example and not line.startswith(_WHOLE)
        if is_plain and paragraph and not line.startswith(_ITEM):
            paragraph += f" {line.removeprefix(_QUOTED).strip()}"
            continue
        yield from _broken(paragraph, width)
        paragraph = line if is_plain else ""
        if not is_plain:
            is_example ^= line.startswith(_FENCE)
            yield line
    yield from _broken(paragraph, width)


def _broken(paragraph: str, width: int) -> list[str]:
    """A paragraph in lines; those of an item hang, and those of a finding keep their mark."""
    from textwrap import wrap  # noqa: PLC0415 - only on a terminal

    is_quoted = paragraph.startswith(_QUOTED)
    hang = "  " if paragraph.startswith(_ITEM) else _QUOTED if is_quoted else ""
    room = max(width - 2 * is_quoted, LEAST)  # what is quoted is set in by two more than its mark
    whole = _THOUSANDS.sub("\u00a0", paragraph)
    return wrap(whole, room, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def _listed(head: str, title: str, columns: int) -> str:
    """An id with its title: broken under itself, or below where there is no room beside it."""
    room = columns - len(head)
    if not columns or len(title) <= room:
        return head + title
    below = " " * (len(head) if room >= LEAST_TITLE else 4)
    lines = ("\n" + below).join(_broken(title, columns - len(below)))
    return head + lines if room >= LEAST_TITLE else f"{head.rstrip()}\n{below}{lines}"


def rules_text(
    entries: Sequence[RuleEntry], language: Language, style: Style = plain, columns: int = 0
) -> str:
    """Every rule on a line, by family; where the terminal has too few columns its title goes on below."""
    width = max((len(entry.id) for entry in entries), default=0)
    blocks = []
    for family, group in groupby(entries, key=lambda entry: entry.family):
        lines = [style("heading", say(FAMILIES[family], language))]
        for entry in group:
            severity = say(SEVERITIES[entry.severity], language)
            off = f" ({say(OFF, language)})" if entry.is_off else ""
            head = f"  {entry.id:<{width}}  {severity:<11}  "
            lines.append(_listed(head, say(entry.title, language) + off, columns))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"
