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
from samplan.render.markdown_inlines import BREAK
from samplan.texts import Language
from tests.unit.diff.plans import kin_in, plan_from
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
            children = [child for child in token.children or [] if child.content != BREAK]
            rows[-1].append("".join(child.content for child in children))
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
    changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml"))
    for language in ("sv", "en"):
        rows = cells_of(changes_markdown(changes, language))
        assert len(rows) > 150
        assert {5} == {len(row) for row in rows}


def test_the_document_keeps_the_rules_of_a_linter() -> None:
    changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml"))
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


SPEAKING = (
    "@anna",
    "@org/styrelsen",
    "#12",
    "owner/repo#12",
    "GH-3",
    "gh-3",
    "GL-4",
    "owner/repo@0123456",
    "anna@example.org",
    "https://example.org/owner/repo/issues/1",
    "http://example.org",
    "www.example.org",
    "!12",
    "$12",
    "~etikett",
    "%12",
    "&12",
    ":smile:",
    "0a1b2c3",
    "0123456789abcdef0123456789abcdef01234567",
    "Fixes #12",
    "&#12;",
)
CALLS = re.compile(
    r"@\w|#\w|\bG[HL]-\d|\w://|\bwww\.|(?<!\w)[!$%&~^]\w|:[\w+-]+:|\b[0-9a-f]{7,40}\b", re.IGNORECASE
)
"""What a forge would take for a mention, a reference or an address, in one stretch of text."""


def stretches(markdown: str) -> list[str]:
    """The stretches of text of a page, as a forge looks through them after the Markdown is read."""
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(markdown)
    inlines = (child for token in tokens for child in token.children or [])
    return [child.content for child in inlines if child.type in ("text", "text_special")]


@pytest.mark.parametrize("said", SPEAKING)
def test_r08_no_word_of_a_plan_calls_anybody_or_refers_to_anything(said: str) -> None:
    old = (
        f'title: "A {said}"\n'
        f'goals: [{{id: a, name: "{said}", text: "Se {said}."}}]\n'
        f'interventions: [{{id: b, name: "x ({said})", parties: ["{said}"], cost: 5 kr}}]\n'
        f'sections: [{{heading: "{said}", text: "Ord."}}]\n'
    )
    new = old.replace("Se ", "Läs ").replace("5 kr", "6 kr").replace('"A ', '"B ').replace("[{heading", "[]#")
    page = changes_markdown(find_changes(plan_from(old), plan_from(new.split("[]#")[0] + "[]")), "sv")
    texts = stretches(page)
    assert [] == [text for text in texts if CALLS.search(text)]
    assert said in "".join(texts)


def test_r08_what_calls_nobody_is_left_as_it_is() -> None:
    plain = "Öppna dörren 2025–2027, 75 % (+3,7 %), dnr NB 2024-19, R&D, kl. 9, & co, 1 350 tkr, 2024-11-21"
    page = markdown_of("title: A", f'title: "{plain}"')
    assert "<!--" not in page


def test_r08_two_whole_plans_need_no_break_but_in_their_addresses() -> None:
    changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml"))
    assert BREAK not in changes_markdown(changes, "sv").replace(f"https:{BREAK}//", "")
