from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
from markdown_it import MarkdownIt

from samplan.changes import Words
from samplan.diff import find_changes
from samplan.errors import OutputError
from samplan.render.changes_markdown import changes_markdown, prose_markdown
from samplan.texts import Language
from tests.unit.diff.plans import plan_from, plan_in
from tests.unit.render.test_changes_text import NEW, OLD

HOSTILE = "A | B *stark* <b> [länk](x) ~~bort~~ `kod` # rubrik"


def markdown_of(old: str, new: str, language: Language = "sv") -> str:
    changes = find_changes(plan_from(old), plan_from(new))
    return changes_markdown(changes, language).replace("\N{NO-BREAK SPACE}", " ")


def cells_of(markdown: str) -> list[list[str]]:
    """The rows of every table, as a reader of Markdown takes them."""
    rows: list[list[str]] = []
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
    for opening, token in pairwise(tokens):
        if opening.type == "tr_open":
            rows.append([])
        if opening.type in ("td_open", "th_open"):
            rows[-1].append("".join(child.content for child in token.children or []))
    return rows


@pytest.mark.parametrize("language", get_args(Language))
def test_the_whole_document(language: Language, golden: Callable[[str, str], None]) -> None:
    golden(f"diff.{language}.md", markdown_of(OLD, NEW, language))


def test_the_columns_are_before_and_after_where_both_plans_have_one_period() -> None:
    assert "| Slag | Vad   | Före | Efter | Skillnad |" in markdown_of("title: A", "title: B")
    assert "| Kind | What  | Before | After | Difference |" in markdown_of("title: A", "title: B", "en")


def test_names_with_signs_of_markdown_stay_what_they_are() -> None:
    old = f"interventions: [{{id: a, name: '{HOSTILE}', cost: 5 kr}}]"
    rows = cells_of(markdown_of(old, old.replace("5 kr", "6 kr")))
    assert [5, 5] == [len(row) for row in rows]
    assert f"{HOSTILE} (insats), kostnad" == rows[1][1]


def test_prose_with_signs_of_markdown_stays_what_it_is() -> None:
    text = prose_markdown((Words("same", " | <b>"), Words("removed", " *a* ~b~"), Words("added", " **c**")))
    found = MarkdownIt("gfm-like", {"linkify": False}).parseInline(text)[0].children or []
    assert ["text", "s_open", "text", "s_close", "text", "strong_open", "text", "strong_close"] == [
        child.type for child in found if child.content or child.nesting
    ]
    assert "| <b> *a* ~b~ **c**" == "".join(child.content for child in found)


def test_every_table_of_two_whole_plans_is_whole() -> None:
    changes = find_changes(plan_in("norrbygden-2025.yaml"), plan_in("norrbygden-2026.yaml"))
    for language in ("sv", "en"):
        rows = cells_of(changes_markdown(changes, language))
        assert len(rows) > 150
        assert {5} == {len(row) for row in rows}


def test_the_document_keeps_the_rules_of_a_linter() -> None:
    changes = find_changes(plan_in("norrbygden-2025.yaml"), plan_in("norrbygden-2026.yaml"))
    markdown = changes_markdown(changes, "sv")
    assert not re.search(r"[ \t]$", markdown, re.MULTILINE)
    assert "\n\n\n" not in markdown
    assert markdown.endswith("\n")
    assert not markdown.endswith("\n\n")
    assert all(f"\n\n{heading}\n\n" in markdown for heading in re.findall(r"^## .*$", markdown, re.MULTILINE))


def test_no_differences_are_a_heading_and_a_sentence() -> None:
    assert "# Verksamhetsplan (2025) → Verksamhetsplan (2025)\n\nIngen skillnad: planerna är lika.\n" == (
        markdown_of("", "")
    )


def test_a_project_may_arrange_it_otherwise(tmp_path: Path) -> None:
    (tmp_path / "diff.md.j2").write_text("{{ summary }}\n", encoding="utf-8")
    changes = find_changes(plan_from("title: A"), plan_from("title: B"))
    assert "1 skillnad: 1 ändras.\n" == changes_markdown(changes, "sv", tmp_path)


def test_a_fault_in_the_template_of_a_project_is_said(tmp_path: Path) -> None:
    (tmp_path / "diff.md.j2").write_text("{{ nothing_of_the_kind }}\n", encoding="utf-8")
    changes = find_changes(plan_from("title: A"), plan_from("title: B"))
    with pytest.raises(OutputError):
        changes_markdown(changes, "sv", tmp_path)
