"""The reports of `samplan validate` as users ask for them: less, more, counts, a page, a summary."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import samplan

PLANS = Path(__file__).parents[1] / "plans"
FAULTY = PLANS / "rar-sormland-2021.yaml"


def test_a_page_and_markdown_go_to_their_files_beside_the_text(tmp_path: Path) -> None:
    page, summary = tmp_path / "report.html", tmp_path / "summary.md"
    result = samplan(
        "validate", FAULTY, "-q", "-f", "text", "-f", f"html={page}", "-f", f"markdown={summary}"
    )
    assert (1, "") == (result.returncode, result.stderr)
    assert "fel[sum-cost]" in result.stdout
    assert "varning[" not in result.stdout
    html = page.read_text(encoding="utf-8")
    assert "Kostnadsraderna summerar till den angivna summan" in html, "the titles of rules"
    assert summary.read_text(encoding="utf-8").startswith("## samplan: 2 fel")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("-q", "-v"), "-v och -q kan inte användas tillsammans"),
        (("-q", "--statistics"), "-q och --statistics kan inte användas tillsammans"),
        (("--statistics", "-f", "json"), "--statistics gäller formatet text"),
    ],
)
def test_what_cannot_be_had_together_is_refused(flags: tuple[str, ...], said: str) -> None:
    result = samplan("validate", FAULTY, *flags)
    assert (2, "") == (result.returncode, result.stdout)
    assert said in result.stderr


def test_statistics_are_in_place_of_the_findings() -> None:
    lines = samplan("validate", FAULTY, "--statistics").stdout.splitlines()
    assert "1  fel         sum-cost" in lines
    assert "fel[sum-cost]" not in "".join(lines)
    assert lines[-1].startswith("1 fil: 2 fel")


def test_the_json_says_what_the_run_came_to() -> None:
    result = samplan("validate", FAULTY, "--fail-on", "never", "-f", "json")
    data = json.loads(result.stdout)
    assert (0, "fine", "never") == (data["exit_code"], data["status"], data["fail_on"])
    assert data["exit_code"] == result.returncode
    assert data["summary"]["rules"]["sum-cost"] == 1


def test_schema_prints_that_of_the_report() -> None:
    stored = PLANS.parent / "docs" / "report.schema.json"
    assert stored.read_text(encoding="utf-8") == samplan("schema", "report").stdout
    assert 2 == samplan("schema", "repport").returncode
