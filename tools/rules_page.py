"""The pages of all rules and faults: an index over the manuals of the rules, and what is said of faults."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from manuals import manuals

from samplan.render.manual import FAMILIES, LEVEL, OFF
from samplan.render.markdown_inlines import cell, line
from samplan.render.severities import SEVERITIES
from samplan.render.words import say
from samplan.results import Severity
from samplan.texts import Language, Text

TITLE = Text(sv="Regler", en="Rules")
INTRODUCTION = Text(
    sv="Alla regler som `samplan validate` prövar. Varje regel har en sida som säger vad den kontrollerar, "
    "varför, hur man rättar och varifrån kravet kommer; `samplan explain` skriver ut den. Det som kan vara "
    "fel med själva filen står på [en sida för sig](fel.md). Sidan är gjord av reglerna själva.",
    en="All rules that `samplan validate` checks. Each has a page that says what it checks, why, how to fix "
    "what it finds and where the demand comes from; `samplan explain` prints it. What can be wrong with the "
    "file itself stands on [a page of its own](faults.md). This page is made of the rules themselves.",
)
HEAD = (Text(sv="Regel", en="Rule"), LEVEL, Text(sv="När den är uppfylld", en="When it passes"))
FAULTS_INTRODUCTION = Text(
    sv="Allt som `samplan` kan finna fel med en fil innan någon regel prövas, med den text som "
    "`samplan explain` skriver ut. Sidan är gjord av samplan självt.",
    en="All that `samplan` can find wrong with a file before any rule is tried, with the text that "
    "`samplan explain` prints. The page is made of samplan itself.",
)


def rules_page(language: Language) -> str:
    """The index of the rules in one language, as Markdown."""
    blocks = [f"# {say(TITLE, language)}", say(INTRODUCTION, language)]
    for family, group in groupby(manuals(), key=lambda one: str(one["family"])):
        if family != "file":
            rows = [_row(one, language) for one in group]
            head = [" | ".join(say(text, language) for text in HEAD), " | ".join("---" for _ in HEAD)]
            table = "\n".join(f"| {row} |" for row in (*head, *rows))
            blocks += [f"## {say(FAMILIES[family], language)}", table]
    return "\n\n".join(blocks) + "\n"


def faults_page(language: Language) -> str:
    """What can be wrong with a file, in one language, as Markdown."""
    blocks = [f"# {say(FAMILIES['file'], language)}", say(FAULTS_INTRODUCTION, language)]
    for one in manuals():
        if one["family"] == "file":
            level = say(SEVERITIES[Severity(one["severity"])], language)
            says = str(one["says"][language]).replace("## ", "### ").strip()
            blocks += [
                f"## {one['id']}",
                f"{line(one['title'][language])}.",
                f"- {say(LEVEL, language)}: {level}",
            ]
            blocks.append(says)
    return "\n\n".join(blocks) + "\n"


def _row(one: dict[str, Any], language: Language) -> str:
    page = f"../samplan/rules/{one['family']}/{one['id'].replace('-', '_')}.{language}.md"
    level = say(SEVERITIES[Severity(one["severity"])], language)
    level += f" ({say(OFF, language)})" if one.get("off") else ""
    return f"[{one['id']}]({page}) | {level} | {cell(one['title'][language])}"
