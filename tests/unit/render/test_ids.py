"""No id and no key of the format reaches the reader of a document."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from samplan import api

PLAN = Path(__file__).parents[2] / "plans" / "ids.yaml"


def document(form: str, text: str, folder: Path) -> str:
    """The document of a plan in this text."""
    plan = folder / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    [one] = api.render([plan], form)
    return re.sub(r"@font-face [^}]*}", "", one.text)


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
    assert "**Målgrupper:** Unga vuxna utan arbete och en som beskrivs i en annan plan" in " ".join(
        page.split()
    )


CHANGES = {
    "Unga vuxna utan arbete": "Unga utan arbete",
    "amounts: [4600": "amounts: [4700",
    "60 %": "70 %",
    "cost: 500": "cost: 600",
    "target_groups: [zzz-young, zzz-elsewhere]": "target_groups: [zzz-old]",
    "interventions: [zzz-bridge, zzz-elsewhere]": "interventions: [zzz-bridge]",
    "area: zzz-area\n": "area: zzz-gone\n",
    "allocation_class: zzz-long": "allocation_class: zzz-short",
    "feeds: zzz-work": "feeds: zzz-office",
    "member: zzz-fk": "member: zzz-region",
    ", {year: 2027, standing: indicative}": "",
    "Kostnader per insats": "Kostnader för insatser",
}


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_f56_no_id_is_printed_in_a_comparison(form: str, language: str, tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    text = PLAN.read_text(encoding="utf-8")
    old.write_text(text, encoding="utf-8")
    for before, after in CHANGES.items():
        assert before in text, before
        text = text.replace(before, after)
    new.write_text(text.replace("id: zzz-plan", "id: zzz-plan-2"), encoding="utf-8")
    result = samplan("diff", str(old), str(new), "-f", form, "--lang", language)
    assert "Bron" in result
    assert [] == re.findall(r".*(?:zzz|-outcome|figure:).*", result)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_f56_no_message_of_a_rule_prints_an_id_or_the_key_of_a_column(language: str, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = PLAN.read_text(encoding="utf-8").replace("follows: zzz-goals\n", "")
    text = text.replace(", zzz-elsewhere", "").replace("  - {goal: zzz-elsewhere, total: 5}\n", "")
    plan.write_text(
        text.partition("deviations:")[0]
        + "sections: [{heading: A, text: '[9 mkr](figure:costs.zzz-office.2026-outcome)'}]\n",
        encoding="utf-8",
    )
    lines = samplan("validate", str(plan), "--lang", language).split("\n")
    messages = [line for line in lines if re.match(r"[a-z]+\[", line)]
    assert len(messages) > 5
    assert [] == [line for line in messages if "zzz" in line or "-outcome" in line]


def samplan(*arguments: str) -> str:
    """What the command prints."""
    command = [sys.executable, "-m", "samplan", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8").stdout
