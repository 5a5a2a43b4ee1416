"""No id and no key of the format reaches the reader of a document."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from samplan import api

PLAN = Path(__file__).parents[2] / "plans" / "ids.yaml"


def document(form: str, text: str, folder: Path) -> str:
    """The document of a plan in this text."""
    plan = folder / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    [one] = api.render([plan], form)
    return one.text


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("form", ["md", "html"])
def test_f56_no_id_is_printed_in_a_document(form: str, language: str, tmp_path: Path) -> None:
    text = PLAN.read_text(encoding="utf-8").replace("language: sv", f"language: {language}")
    page = document(form, text, tmp_path)
    assert "Unga vuxna utan arbete" in page
    assert [] == re.findall(r".*(?:zzz|2026-outcome).*", page)


@pytest.mark.parametrize("style", ["bullets", "headings", "paragraphs", "ranked", "table"])
@pytest.mark.parametrize("what", ["goals", "target_groups", "interventions", "outcomes", "members", "limits"])
def test_f56_no_style_of_a_section_prints_an_id(what: str, style: str, tmp_path: Path) -> None:
    text = PLAN.read_text(encoding="utf-8")
    text += f"sections: [{{heading: A, id: zzz-section, show: {{what: {what}, style: {style}}}}}]\n"
    page = document("md", text, tmp_path)
    assert "## A" in page
    assert "zzz" not in page


def test_f56_a_group_without_a_name_is_told_by_its_words_and_one_of_another_plan_is_not_an_id(
    tmp_path: Path,
) -> None:
    page = document("md", PLAN.read_text(encoding="utf-8"), tmp_path)
    assert "- **Målgrupper:** Unga vuxna utan arbete och en som beskrivs i en annan plan" in page
