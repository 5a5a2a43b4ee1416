"""The command line, as a shell sees it: stdout, stderr and exit code apart."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from samplan import api
from samplan.fault import FAMILIES, Fault
from samplan.loading.faults import FAULTS as FAULTS_OF_FILES
from samplan.render.formats import CHANGES, DOCUMENTS, FINDINGS
from tests.running import ROOT, samplan

PLANS = ROOT / "plans"
MINIMAL = ROOT / "tests" / "plans" / "minimal.yaml"
FAULTS = ROOT / "tests" / "plans" / "broken" / "schema-ten-faults.yaml"


def test_a_clean_plan_exits_0() -> None:
    result = samplan("validate", PLANS / "norrbygden-2025-goals.yaml", "--ignore", "all-shown")
    assert (0, "") == (result.returncode, result.stderr)
    assert "inga fel funna" in result.stdout


def test_errors_exit_1() -> None:
    result = samplan("validate", PLANS / "rar-sormland-2021.yaml")
    assert (1, "") == (result.returncode, result.stderr)
    assert "fel[sum-cost]" in result.stdout


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on_sets_the_level(level: str, code: int) -> None:
    result = samplan("validate", PLANS / "goteborg-vaster-2019-goals.yaml", "--fail-on", level)
    assert code == result.returncode, result.stdout


def test_where_all_is_decided_undecidable_does_not_fail() -> None:
    result = samplan("validate", PLANS / "norrbygden-2025-goals.yaml", "--fail-on", "undecidable")
    assert 0 == result.returncode, result.stdout


def test_undecidable_fails_when_asked_for() -> None:
    plan = PLANS / "rar-sormland-2022-goals.yaml"
    assert 0 == samplan("validate", plan).returncode
    assert 1 == samplan("validate", plan, "--fail-on", "undecidable").returncode


def test_faults_of_syntax_and_format_are_findings_and_exit_1() -> None:
    assert 1 == samplan("validate", FAULTS).returncode
    assert 1 == samplan("validate", ROOT / "tests/plans/broken/yaml-tab.yaml").returncode


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate",),
        ("vlidate", "plans"),
        ("validate", "plans", "--fomat", "json"),
        ("validate", "plans", "-f", "jsn"),
        ("validate", "plans", "-f"),
        ("validate", "plans", "--fail-on", "fel"),
        ("validate", "plans", "--select", "sum-kost"),
        ("validate", "plans", "--date", "igår"),
        ("validate", "-", "-"),
        ("--lang", "de", "rules"),
        ("explain", "sum-kost"),
        ("render", "plans", "-t", "pfd"),
        ("render", "plans", "-t", "html", "-o", "en.html"),
        ("render", "plans", "-t", "html", "-o", "-"),
        ("render", "tests/plans/minimal.yaml", "-t", "html", "-o", "en.md"),
        ("diff", "-", "-"),
        ("diff", "plans/norrbygden-2025.yaml"),
    ],
    ids=" ".join,
)
def test_wrong_use_exits_2_and_says_why_in_swedish(arguments: tuple[str, ...]) -> None:
    result = samplan(*arguments)
    assert (2, "") == (result.returncode, result.stdout)
    assert result.stderr.startswith("samplan: ")
    assert "Traceback" not in result.stderr
    for english in ("Error", "Missing", "No such", "Invalid", "requires"):
        assert english not in result.stderr


def test_a_wrong_rule_gets_a_suggestion() -> None:
    assert "menade du ”sum-cost”?" in samplan("explain", "sum-kost").stderr


@pytest.mark.parametrize("flag", ["--select", "--ignore"])
@pytest.mark.parametrize("name", ["file-has-bom", "schema-unknown-key", "yaml-tab", "not-a-plan"])
def test_f81_faults_of_files_cannot_be_chosen(flag: str, name: str) -> None:
    result = samplan("validate", MINIMAL, flag, name)
    assert (2, "") == (result.returncode, result.stdout)
    assert f"”{name}” gäller filen, inte planen" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("schema", "plan", "x"), "för många argument: x"),
        (("diff", "a", "b", "c", "d"), "för många argument: c d"),
        (("vlidate", "plans"), "kommandot vlidate finns inte; menade du validate?"),
        (("validate", "plans", "--fomat", "json"), "flaggan --fomat finns inte; menade du --format?"),
        (("validate", "plans", "--debug=1"), "flaggan --debug finns inte"),
        (("validate", "-o"), "flaggan -o behöver ett värde"),
        (("validate", "plans", "--verbose=ja"), "flaggan --verbose tar inget värde"),
        (("explain",), "argumentet REGEL saknas"),
        (("plan.yaml",), "kommandot plan.yaml finns inte; menade du validate plan.yaml?"),
        (("Plan.YML",), "menade du validate Plan.YML?"),
        (("--versoin",), "flaggan --versoin finns inte; menade du --version?"),
        (("validate", "plans", "--langg", "sv"), "flaggan --langg finns inte; menade du --lang?"),
        (("validate", "plans", "--hlep"), "menade du --help?"),
        (("validate", "plans", "--version"), "flaggan --version finns inte; menade du samplan --version?"),
        (("validate", "plans", "--select"), "Se samplan validate --help."),
        (("validate",), "Se samplan validate --help."),
        (("vlidate",), "Se samplan --help."),
    ],
)
def test_f83_wrong_use_is_told_in_swedish_with_what_was_meant(arguments: tuple[str, ...], said: str) -> None:
    result = samplan(*arguments)
    assert 2 == result.returncode
    assert said in result.stderr


def test_a_run_without_rules_is_not_a_run_without_faults() -> None:
    result = samplan("validate", MINIMAL, "--select", "sum-cost", "--ignore", "sum-cost")
    assert (2, "") == (result.returncode, result.stdout)
    assert "lämnar ingen regel kvar att pröva" in result.stderr


def test_f81_every_fault_is_known_by_its_beginning() -> None:
    assert all(name.startswith(FAMILIES) for name in FAULTS_OF_FILES)


@pytest.mark.parametrize("fault", FAULTS_OF_FILES.values(), ids=lambda one: one.id)
def test_f82_no_explanation_has_holes(fault: Fault) -> None:
    manual = api.explained(fault.id).page
    for page in (manual.sv, manual.en):
        assert not re.search(r"[”“]…[”“]|\{\w+\}|\{\{|(^|\s)… [a-zåäö]|\(…\)", page), page
    assert "How to fix\n" in manual.en


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("diff", "en.yaml", "tom.yaml"),
            "”en.yaml” finns inte. ”tom.yaml” har 1 fel och kan inte användas. ",
        ),
        (
            ("diff", "mapp", "en.yaml"),
            "”mapp” ger inga planer (filer som slutar på .yaml eller .yml). ”en.yaml”",
        ),
        (("render", "mapp"), "”mapp” ger inga planer (filer som slutar på .yaml eller .yml)\n"),
        (("render", "m*.yaml"), "”m*.yaml” ger inga planer"),
        (("diff", "tom.yaml", "mapp", "--lang", "en"), "a plan was expected. “mapp” gives no plans"),
        (("diff", "tom.yaml", "tom.yaml"), "en plan. Kör samplan validate för att se allt.\n"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_what_cannot_be_used_is_named_each_in_a_sentence(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    (tmp_path / "mapp").mkdir()
    (tmp_path / "tom.yaml").touch()
    result = samplan(*arguments, cwd=tmp_path)
    assert (3, "") == (result.returncode, result.stdout)
    assert said in result.stderr


@pytest.mark.parametrize(
    "path", ["finns-inte.yaml", "plans/*.txt", "tests/plans/broken/plan-empty.yaml", "samplan"]
)
def test_unusable_input_exits_3_and_is_a_finding(path: str) -> None:
    result = samplan("validate", path)
    assert (3, "") == (result.returncode, result.stderr)
    assert "fel[" in result.stdout


def test_a_missing_file_gets_a_suggestion_and_the_others_are_checked() -> None:
    result = samplan("validate", "plans/rar-sormland-2012.yaml", "plans/rar-sormland-2021.yaml")
    assert 3 == result.returncode
    assert "menade du ”plans/rar-sormland-2021.yaml”?" in result.stdout
    assert "fel[sum-cost]" in result.stdout


def test_render_and_diff_exit_3_on_a_plan_with_faults(tmp_path: Path) -> None:
    result = samplan("render", FAULTS, "-o", tmp_path / "ut")
    assert (3, "") == (result.returncode, result.stdout)
    assert "har 10 fel" in result.stderr
    assert not (tmp_path / "ut").exists()
    assert 3 == samplan("diff", FAULTS, MINIMAL).returncode


def test_output_that_cannot_be_written_exits_4_and_leaves_what_was_there(tmp_path: Path) -> None:
    taken = tmp_path / "fil"
    taken.write_text("kvar", encoding="utf-8")
    result = samplan("render", MINIMAL, "-o", taken / "ut.html")
    assert 4 == result.returncode
    assert "kan inte skrivas" in result.stderr
    assert "kvar" == taken.read_text(encoding="utf-8")


def test_a_template_that_breaks_exits_4_and_writes_nothing(tmp_path: Path) -> None:
    templates = tmp_path / "mallar"
    templates.mkdir()
    (templates / "plan.md.j2").write_text("{{ finns_inte }}", encoding="utf-8")
    result = samplan("render", MINIMAL, "-t", "md", "--templates", templates, "-o", tmp_path / "ut")
    assert (4, "") == (result.returncode, result.stdout)
    assert not (tmp_path / "ut").exists()


def test_a_bug_exits_70_with_one_line(tmp_path: Path) -> None:
    broken = tmp_path / "sitecustomize.py"
    broken.write_text(
        "import samplan.api\ndef fail(*a, **k): raise RuntimeError('oj')\nsamplan.api.validate = fail\n",
        encoding="utf-8",
    )
    environment = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    result = samplan("validate", MINIMAL, environment=environment)
    assert (70, "") == (result.returncode, result.stdout)
    assert 1 == len(result.stderr.splitlines())
    assert "oj" in result.stderr
    assert "Traceback" in samplan("validate", MINIMAL, "--debug", environment=environment).stderr


def test_json_is_pure_and_complete() -> None:
    result = samplan("validate", PLANS / "rar-sormland-2021.yaml", FAULTS, "finns-inte.yaml", "-f", "json")
    assert "" == result.stderr
    report = json.loads(result.stdout)
    assert 2 == report["schema_version"]
    assert 3 == len(report["files"])
    (found,) = [one for one in report["files"][0]["findings"] if one["rule"] == "sum-cost"]
    assert {"value": "22300", "unit": "tkr"} in found["facts"]["stated"]
    assert found["span"]["line"] > 1
    verdicts = {one["rule"]: one["outcome"] for one in report["files"][0]["verdicts"]}
    assert "undecidable" == verdicts["policy-equity-max"]
    assert report["files"][2]["is_usable"] is False


def test_the_same_in_english() -> None:
    result = samplan("validate", PLANS / "rar-sormland-2021.yaml", "--lang", "en")
    assert "error[sum-cost]" in result.stdout
    assert "åtgärd" not in result.stdout
    assert "no option" in samplan("--lang=en", "validate", "x", "--fomat").stderr


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({"SAMPLAN_LANG": "en", "LANG": "sv_SE.UTF-8"}, "Usage"),
        ({"SAMPLAN_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB.UTF-8"}, "Usage"),
        ({"SAMPLAN_LANG": "", "LC_ALL": "sv_SE.UTF-8", "LANG": "en_GB.UTF-8"}, "Användning"),
        ({"SAMPLAN_LANG": "", "LC_ALL": "C", "LANG": "en_GB.UTF-8"}, "Användning"),
    ],
)
def test_the_language_follows_flag_variable_and_locale(environment: dict[str, str], word: str) -> None:
    assert word in samplan("--help", environment=environment).stdout


@pytest.mark.parametrize("command", ["validate", "render", "diff", "explain", "rules", "schema"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_command_has_help_with_examples(command: str, language: str) -> None:
    result = samplan(command, "--help", "--lang", language)
    assert (0, "") == (result.returncode, result.stderr)
    assert f"samplan {command}" in result.stdout
    assert ("Exempel" if language == "sv" else "Examples") in result.stdout
    assert ("Usage" in result.stdout) is (language == "en")
    assert "str" not in re.findall(r"\w+", result.stdout), "a type of Python"


@pytest.mark.parametrize(
    ("command", "flag", "table"),
    [("validate", "-f", FINDINGS), ("diff", "-f", CHANGES), ("render", "-t", DOCUMENTS)],
    ids=["validate", "diff", "render"],
)
def test_help_and_refusal_name_the_formats_of_the_table(
    command: str, flag: str, table: Mapping[str, object]
) -> None:
    known = ", ".join(table)
    assert known in " ".join(samplan(command, "--help").stdout.split())
    refused = samplan(command, MINIMAL, *([MINIMAL] if command == "diff" else []), flag, "odt")
    assert (2, "") == (refused.returncode, refused.stdout)
    assert known in refused.stderr
    assert f"”odt” efter {'--to' if flag == '-t' else '--format'}" in refused.stderr


def test_the_place_of_a_missing_file_is_the_file() -> None:
    result = samplan("validate", "saknas.yaml")
    assert 3 == result.returncode
    assert " --> saknas.yaml\n" in result.stdout


def test_stdin_is_a_plan_with_a_name() -> None:
    result = samplan("validate", "-", "--stdin-filename", "min.yaml", stdin=FAULTS.read_bytes())
    assert 1 == result.returncode
    assert "min.yaml:8:7" in result.stdout


def test_a_pipe_has_no_colour_and_a_terminal_may(tmp_path: Path) -> None:
    plain = samplan("validate", FAULTS)
    assert "\x1b" not in plain.stdout
    assert "\x1b[" in samplan("validate", FAULTS, "--color", "always").stdout
    assert "\x1b[" in samplan("validate", FAULTS, environment={"FORCE_COLOR": "1"}).stdout
    both = {"FORCE_COLOR": "1", "NO_COLOR": "1"}
    assert "\x1b" not in samplan("validate", FAULTS, environment=both).stdout
    file = tmp_path / "ut.txt"
    samplan("validate", FAULTS, "--color", "always", "-o", file)
    assert plain.stdout == file.read_text(encoding="utf-8")


def test_a_reader_that_goes_away_is_no_fault() -> None:
    command = f"{sys.executable} -m samplan validate plans | head -1"
    result = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "" == result.stderr


def test_documents_are_written_whole_with_names_after_the_plans(tmp_path: Path) -> None:
    result = samplan("render", PLANS, "-t", "md", "-o", tmp_path / "ut")
    assert (0, "") == (result.returncode, result.stdout)
    written = sorted(path.name for path in (tmp_path / "ut").iterdir())
    assert sorted(f"{path.stem}.md" for path in PLANS.glob("*.yaml")) == written
    assert len(written) >= 9


def test_check_tells_whether_documents_are_up_to_date(tmp_path: Path) -> None:
    ut = tmp_path / "ut"
    arguments = ("render", MINIMAL, "-t", "html", "-o", ut)
    missing = samplan(*arguments, "--check")
    assert 1 == missing.returncode
    assert "inte aktuell" in missing.stderr
    assert not ut.exists()
    assert 0 == samplan(*arguments).returncode
    assert 0 == samplan(*arguments, "--check").returncode
    (document,) = ut.iterdir()
    document.write_text("äldre", encoding="utf-8")
    assert 1 == samplan(*arguments, "--check").returncode
    assert "äldre" == document.read_text(encoding="utf-8")


def test_diff_of_two_years_in_every_format(tmp_path: Path) -> None:
    old, new = PLANS / "norrbygden-2025.yaml", PLANS / "norrbygden-2026.yaml"
    text = samplan("diff", old, new)
    assert (0, "") == (text.returncode, text.stderr)
    assert "kr" in text.stdout
    markdown = samplan("diff", old, new, "-f", "markdown", "-o", tmp_path / "d.md")
    assert (0, "") == (markdown.returncode, markdown.stdout)
    assert (tmp_path / "d.md").read_text(encoding="utf-8").startswith("#")
    data = json.loads(samplan("diff", old, new, "-f", "json").stdout)
    assert len(data["changes"]) > 20
    assert 1 == samplan("diff", old, new, "--exit-code").returncode
    assert 0 == samplan("diff", old, old, "--exit-code").returncode


def test_explain_prints_the_manual_in_both_languages() -> None:
    swedish, english = samplan("explain", "sum-cost"), samplan("explain", "sum-cost", "--lang", "en")
    assert "Så rättar du" in swedish.stdout
    assert "How to fix" in english.stdout
    assert 0 == samplan("explain", "schema-unknown-key").returncode


def test_rules_and_explain_speak_to_machines() -> None:
    rules = json.loads(samplan("rules", "-f", "json", "--lang", "en").stdout)["rules"]
    assert {one["id"] for one in rules} == {entry.id for entry in api.entries()}
    found = next(one for one in rules if one["id"] == "share-state-half")
    assert ("law", "error") == (found["family"], found["severity"])
    assert "2003:1210" in found["source"]
    manual = json.loads(samplan("explain", "share-state-half", "-f", "json").stdout)
    assert manual["title"] == api.explained("share-state-half").entry.title.sv
    assert manual["manual"].startswith("## Vad regeln kontrollerar\n")
    assert 2 == samplan("rules", "-f", "yaml").returncode


def test_rules_lists_every_rule() -> None:
    listed = samplan("rules").stdout
    for path in (ROOT / "tests" / "cases" / "rules").glob("*.yaml"):
        assert path.stem in listed


def test_schema_prints_what_is_in_docs() -> None:
    result = samplan("schema")
    assert (ROOT / "docs" / "plan.schema.json").read_text(encoding="utf-8") == result.stdout


def test_version_is_one_line() -> None:
    assert "samplan 0.1.0\n" == samplan("--version").stdout


def test_two_plans_with_one_id_are_told_and_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_bytes(MINIMAL.read_bytes())
    result = samplan("validate", "a.yaml", "b.yaml", cwd=tmp_path)
    assert 1 == result.returncode
    assert "fel[plan-same-id]" in result.stdout
    result = samplan("render", "a.yaml", "b.yaml", "-t", "md", "-o", "ut", cwd=tmp_path)
    assert (2, "") == (result.returncode, result.stdout)
    assert not (tmp_path / "ut").exists()


def test_all_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    result = samplan("render", FAULTS, "finns-inte.yaml", MINIMAL, "-o", tmp_path / "ut")
    assert 3 == result.returncode
    assert "schema-ten-faults.yaml" in result.stderr
    assert "finns-inte.yaml" in result.stderr


def test_f15_a_selected_rule_waits_for_what_another_finds(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = (ROOT / "tests/plans/ten-lines.yaml").read_text(encoding="utf-8")
    plan.write_text(text.replace("[1900]}]", "[1900, 1]}]\n  stated: {costs: [2]}"), encoding="utf-8")
    assert "amounts-per-column" in samplan("validate", plan).stdout
    alone = samplan("validate", plan, "--select", "sum-cost").stdout
    assert "fel[" not in alone
    assert "sum-cost: ”amounts” i ”Kansli” har inte ett värde för varje kolumn" in alone


def test_a_plan_in_a_table_without_unit_is_added_in_the_units_of_its_cells(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(
        """samplan: 1
id: utan-enhet
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Samordningsförbundet Norrbygden}
budget:
  columns: [2027, {year: 2028, standing: indicative}, {year: 2029, standing: indicative}]
  income:
    - {id: state, name: Staten, party: state, amounts: [4000 tkr, ~, ~]}
    - {id: region, name: Regionen, party: region, amounts: [2 mkr, ~, ~]}
    - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [2 mkr, ~, ~]}
  stated: {income: [8 mkr, ~, ~]}
""",
        encoding="utf-8",
    )
    said = samplan("validate", plan, "-v").stdout
    for rule in ("share-state-half", "share-region-quarter", "sum-income"):
        assert f"[{rule}]" not in said
        assert rule in said
    assert "Raderna ger" not in samplan("render", plan, "-t", "md").stdout


def test_an_input_is_never_written_over(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(MINIMAL.read_bytes())
    for arguments in (("validate", plan, "-o", plan), ("diff", plan, MINIMAL, "-o", plan)):
        result = samplan(*arguments)
        assert (4, "") == (result.returncode, result.stdout)
        assert MINIMAL.read_bytes() == plan.read_bytes()


@pytest.mark.parametrize(("streams", "code"), [(">&-", 4), ("> /dev/full", 4), ("<&-", 3)])
def test_closed_and_full_streams_are_said(streams: str, code: int) -> None:
    path = "-" if streams.startswith("<") else str(MINIMAL)
    command = f"{sys.executable} -m samplan validate {path} {streams}"
    result = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert code == result.returncode, result.stderr
    assert "Traceback" not in result.stderr
