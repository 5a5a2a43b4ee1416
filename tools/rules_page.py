"""The page of all rules, made of the rules themselves."""

from __future__ import annotations

from itertools import groupby

from samplan import api
from samplan.render.manual import FAMILIES, HEADINGS, LEVEL, SOURCE
from samplan.render.markdown_inlines import line
from samplan.render.severities import SEVERITIES
from samplan.render.words import say
from samplan.results import RuleEntry
from samplan.texts import Language, Text

TITLE = Text(sv="Regler", en="Rules")
INTRODUCTION = Text(
    sv="Alla regler som `samplan validate` prövar, med samma text som `samplan explain` skriver ut. "
    "Sidan är gjord av reglerna själva.",
    en="All rules that `samplan validate` checks, with the text that `samplan explain` prints. "
    "The page is made of the rules themselves.",
)


def rules_page(language: Language) -> str:
    """The page in one language, as Markdown."""
    blocks = [f"# {say(TITLE, language)}", say(INTRODUCTION, language)]
    for family, group in groupby(api.entries(), key=lambda entry: entry.family):
        blocks.append(f"## {say(FAMILIES[family], language)}")
        for entry in group:
            blocks += _entry(entry, language)
    return "\n\n".join(blocks) + "\n"


def _entry(entry: RuleEntry, language: Language) -> list[str]:
    facts = [f"{say(LEVEL, language)}: {say(SEVERITIES[entry.severity], language)}"]
    if entry.source:
        facts.append(f"{say(SOURCE, language)}: {line(say(entry.source, language))}")
    blocks = [
        f"### {entry.id}",
        f"{line(say(entry.title, language))}.",
        "\n".join(f"- {fact}" for fact in facts),
    ]
    page = entry.manual.sv if language == "sv" else entry.manual.en
    return [*blocks, *_sections(page)]


def _sections(page: str) -> list[str]:
    """The manual's headings one level down; indented lines as code."""
    blocks = []
    for paragraph in page.strip().split("\n\n"):
        lines = paragraph.splitlines()
        if lines[0] in HEADINGS:
            blocks.append(f"#### {lines[0].strip()}")
            lines = lines[1:]
        if lines and all(not one or one.startswith("    ") for one in lines):
            blocks.append("```yaml\n" + "\n".join(one[4:] for one in lines) + "\n```")
        elif lines:
            blocks.append("\n".join(lines))
    return blocks
