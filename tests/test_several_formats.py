"""Several formats in one run: each to its own place, and refused where two would go to one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from samplan.render.formats import FINDINGS
from tests.running import samplan

PLAN = "plans/rar-sormland-2021.yaml"
DAY = ("--date", "2026-01-15")


def test_one_run_prints_one_format_and_writes_others(tmp_path: Path) -> None:
    odd = tmp_path / "a=b, 50 %.json"
    result = samplan(
        "validate", PLAN, *DAY, "-f", "concise", "-f", f"gitlab={odd}", "-f", f"json={tmp_path}/x/y"
    )
    assert 1 == result.returncode
    assert result.stdout.splitlines()[0].startswith(f"{PLAN}:")
    findings = json.loads((tmp_path / "x" / "y").read_text(encoding="utf-8"))["files"][0]["findings"]
    assert (
        len(json.loads(odd.read_text(encoding="utf-8")))
        == len(findings)
        == len(result.stdout.splitlines()) - 1
    )


def test_output_is_of_the_format_without_a_file(tmp_path: Path) -> None:
    text, github = tmp_path / "text", tmp_path / "github"
    result = samplan(
        "validate", PLAN, *DAY, "-f", f"github={github}", "-f", "text", "-o", text, "--color", "always"
    )
    assert (1, "") == (result.returncode, result.stdout)
    assert github.read_text(encoding="utf-8").startswith("::error ")
    assert "\x1b" not in text.read_text(encoding="utf-8")


def test_all_formats_may_have_files(tmp_path: Path) -> None:
    result = samplan("validate", PLAN, *DAY, "-f", f"github={tmp_path}/a")
    assert (1, "", "") == (result.returncode, result.stdout, result.stderr)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-f", "text", "-f", "json"), "text och json kan inte båda skrivas ut i terminalen; ange en fil"),
        (("-f", "text", "-f", "text"), "text och text kan inte båda"),
        (("-f", "text", "-f", "json=-"), "text och json kan inte båda skrivas ut"),
        (("-f", "text=ut", "-f", "json=./ut"), "text och json kan inte båda skrivas till ”./ut”"),
        (("-f", "json=ut", "-f", "text", "-o", "ut"), "json och text kan inte båda skrivas till ”ut”"),
        (("-f", "json=ut", "-o", "annan"), "så inget blir kvar till -o annan"),
        (("-f", "json="), "efter -f json= ska ett filnamn stå"),
        (("-f", "odt=ut"), "”odt” efter --format finns inte att välja"),
        (("-f", ""), "”” efter --format finns inte att välja"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_written_is_refused_before_the_run(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(Path(PLAN).read_bytes())
    result = samplan("validate", "plan.yaml", *arguments, cwd=tmp_path)
    assert (2, "") == (result.returncode, result.stdout)
    assert said in result.stderr
    assert ["plan.yaml"] == os.listdir(tmp_path)  # noqa: PTH208 - names are enough


def test_no_report_goes_over_a_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(Path(PLAN).read_bytes())
    result = samplan("validate", "plan.yaml", "-f", "json=plan.yaml", cwd=tmp_path)
    assert 4 == result.returncode
    assert plan.read_bytes() == Path(PLAN).read_bytes()


def test_older_reports_go_where_the_run_fails(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text("gammalt", encoding="utf-8")
    (tmp_path / "samplan.toml").write_text("[[rules]]\nid = 3\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_bytes(Path(PLAN).read_bytes())
    result = samplan("validate", "plan.yaml", "-f", "json=a", "-f", "github=b", cwd=tmp_path)
    assert 3 == result.returncode, result.stderr
    assert ["plan.yaml", "samplan.toml"] == sorted(one.name for one in tmp_path.iterdir())


def test_what_is_written_is_the_same_in_two_runs(tmp_path: Path) -> None:
    """Whatever order Python gives to sets and mappings."""
    formats = tuple(FINDINGS)
    for seed in ("1", "2"):
        asked = [part for name in formats for part in ("-f", f"{name}={tmp_path}/{seed}-{name}")]
        samplan("validate", "tests/plans", *DAY, "--lang", "en", *asked, environment={"PYTHONHASHSEED": seed})
    for name in formats:
        assert (tmp_path / f"1-{name}").read_bytes() == (tmp_path / f"2-{name}").read_bytes()
