"""The manual of a rule, and the list of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from samplan.errors import UsageError
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

_FENCE, _HEADING, _QUOTED = "```", "## ", "> "

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


def manual_text(manual: Manual, language: Language, style: Style = plain) -> str:
    """The manual page of one rule."""
    entry = manual.entry
    head = f"{entry.id}: {say(entry.title, language)}"
    facts = [f"{say(LEVEL, language)}: {say(SEVERITIES[entry.severity], language)}"]
    if entry.is_off:
        facts[0] += f" ({say(OFF, language)})"
    if entry.source:
        facts.append(f"{say(SOURCE, language)}: {say(entry.source, language)}")
    page = manual.page.in_language(language)
    return "\n".join([style("title", head), *facts, "", *_page(page, style)]) + "\n"


def _page(page: str, style: Style) -> Iterator[str]:
    """The lines of a page for a terminal: headings close above their text, examples and findings indented."""
    is_example = is_below_heading = False
    for line in page.strip().splitlines():
        if line.startswith(_FENCE):
            is_example = not is_example
        elif line.startswith(_HEADING) and not is_example:
            yield style("heading", line.removeprefix(_HEADING))
        elif line or not is_below_heading:
            is_set_in = is_example or line.startswith(_QUOTED)
            yield f"    {line.removeprefix(_QUOTED)}".rstrip() if is_set_in else line
        is_below_heading = line.startswith(_HEADING) and not is_example


def rules_text(entries: Sequence[RuleEntry], language: Language, style: Style = plain) -> str:
    """Every rule on a line, by family."""
    width = max((len(entry.id) for entry in entries), default=0)
    blocks = []
    for family, group in groupby(entries, key=lambda entry: entry.family):
        lines = [style("heading", say(FAMILIES[family], language))]
        for entry in group:
            severity = say(SEVERITIES[entry.severity], language)
            off = f" ({say(OFF, language)})" if entry.is_off else ""
            lines.append(f"  {entry.id:<{width}}  {severity:<11}  {say(entry.title, language)}{off}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"
