"""What a project sets for its runs in `samplan.toml`: each setting from a flag, the file, or the usual."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from samplan import api
from samplan.api.exclusion import exclusion
from samplan.api.settings import SETTINGS
from samplan.errors import InputError, UsageError
from samplan.frozen import replace
from samplan.render.words import say
from samplan.results import Finding, Outcome, Report, Reweighed, Severity
from samplan.rules.base import Force
from samplan.rules.registry import ALL, FAMILIES
from tests.running import samplan

PLAN = """\
samplan: 1
id: {id}
kind: operational_plan
title: Verksamhetsplan {year}
period: {year}
follows: mal
association: {{name: Samordningsförbundet Norrbygden}}
"""
GOALS = """\
samplan: 1
id: mal
kind: goals_plan
title: Mål och inriktning
period: 2026–2029
association: {name: Samordningsförbundet Norrbygden}
"""
FOREIGN = "version: 2\nservices: {}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two plans, a file that is none, an archive, and a goals plan in another folder."""
    for name in ("planer/arkiv", "mal"):
        (tmp_path / name).mkdir(parents=True)
    for year in (2026, 2027):
        put(tmp_path, f"planer/{year}.yaml", PLAN.format(id=f"nb-{year}", year=year))
    put(tmp_path, "planer/compose.yaml", FOREIGN)
    put(tmp_path, "planer/arkiv/2026.yaml", PLAN.format(id="nb-2026", year=2026))
    put(tmp_path, "mal/mal.yaml", GOALS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, name: str, text: str | bytes) -> None:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def files(report: Report) -> list[str]:
    return [one.file for one in report.files]


def answers(report: Report, file: str) -> dict[str, Outcome]:
    (one,) = (one for one in report.files if one.file == file)
    return {verdict.rule: verdict.outcome for verdict in one.verdicts}


def faults(project: Path, text: str | bytes) -> list[str]:
    """What is wrong with the settings, each fault without the name of the file."""
    put(project, "samplan.toml", text)
    with pytest.raises(InputError) as caught:
        api.configuration("planer")
    lines = say(caught.value.message, "sv").replace("\u00a0", " ").split("\n")
    assert all(line.startswith("samplan.toml:") for line in lines)
    return [line.removeprefix("samplan.toml:") for line in lines]


def test_without_a_path_the_paths_of_the_project_are_checked(project: Path) -> None:
    put(project, "samplan.toml", 'paths = ["planer"]\nexclude = ["arkiv"]\n')
    assert ["planer/2026.yaml", "planer/2027.yaml"] == files(api.validate())
    (project / "under").mkdir()
    assert "../planer/2027.yaml" in samplan("validate", cwd=project / "under").stdout


def test_without_a_path_anywhere_there_is_nothing_to_check(project: Path) -> None:
    with pytest.raises(UsageError, match="at least one path"):
        api.validate()
    assert 2 == samplan("validate", cwd=project).returncode


def test_one_changed_file_gets_the_answers_of_a_run_over_all(project: Path) -> None:
    put(project, "samplan.toml", 'paths = "planer"\nexclude = ["arkiv"]\ncontext = ["mal"]\n')
    among_all = api.validate()
    for name in files(among_all):
        alone = api.validate(name)
        assert [name] == files(alone)
        assert answers(among_all, name) == answers(alone, name)
        assert "mal" not in {
            gap.fact.facts.get("plan") for one in alone.files for each in one.verdicts for gap in each.gaps
        }


def test_of_two_plans_of_one_id_the_one_that_is_named_is_told(project: Path) -> None:
    put(project, "samplan.toml", 'paths = ["planer"]\nexclude = ["arkiv"]\ncontext = ["mal"]\n')
    put(project, "planer/kopia.yaml", PLAN.format(id="nb-2027", year=2027))
    assert "plan-same-id" in {one.rule for one in api.validate("planer/kopia.yaml").findings}
    copy = project / "utanfor.yaml"
    (project / "planer/kopia.yaml").rename(copy)
    assert "plan-same-id" not in {one.rule for one in api.validate(copy).findings}
    text = copy.read_bytes()
    piped = samplan("validate", "-", "--stdin-filename", "planer/2027.yaml", stdin=text, cwd=project)
    assert "plan-same-id" not in piped.stdout


def test_a_flag_goes_before_the_file(project: Path) -> None:
    put(project, "samplan.toml", 'exclude = ["arkiv"]\ncontext = ["mal"]\n')
    assert "planer/2027.yaml" not in files(api.validate("planer", exclude=["2027.yaml"]))
    assert "planer/arkiv/2026.yaml" in files(api.validate("planer", exclude=["2027.yaml"]))
    run = api.configuration("planer", beside="planer/2026.yaml")
    assert ("planer/2026.yaml",) == run.words("context")
    assert ("flag", "--with") == (run.values["context"].origin.kind, run.values["context"].origin.name)


def test_a_value_knows_its_line_and_what_nobody_says_is_usual(project: Path) -> None:
    put(project, "samplan.toml", '# val\n\nexclude = [\n  "arkiv",\n]\n')
    run = api.configuration("planer")
    exclude, fail_on = run.values["exclude"], run.values["fail-on"]
    assert ("file", "samplan.toml", 3) == (exclude.origin.kind, exclude.origin.name, exclude.origin.line)
    assert ("default", ("error",)) == (fail_on.origin.kind, fail_on.words)


def test_the_file_of_the_common_folder_holds_else_that_of_the_current_one(project: Path) -> None:
    put(project, "planer/samplan.toml", 'fail-on = "warning"\n')
    put(project, "samplan.toml", 'fail-on = "info"\n')
    assert "warning" == api.configuration(["planer/2026.yaml", "planer/2027.yaml"]).word("fail-on")
    assert "info" == api.configuration(["planer/2026.yaml", "mal/mal.yaml"]).word("fail-on")
    assert "warning" == api.configuration("planer/20*.yaml").word("fail-on")


def test_named_files_are_excluded_only_by_force(project: Path) -> None:
    put(project, "samplan.toml", 'exclude = ["arkiv"]\n')
    assert ["planer/arkiv/2026.yaml"] == files(api.validate("planer/arkiv/2026.yaml"))
    assert ["planer/arkiv/2026.yaml"] == files(api.validate("planer/arkiv"))
    assert [] == files(api.validate("planer/arkiv/2026.yaml", force_exclude=True))
    result = samplan("validate", "planer/arkiv/2026.yaml", "--force-exclude", cwd=project)
    assert (0, "") == (result.returncode, result.stderr)


@pytest.mark.parametrize(
    ("pattern", "path", "is_excluded"),
    [
        ("arkiv", "planer/arkiv/a.yaml", True),
        ("arkiv/", "arkiv", True),
        ("arkiv", "planer/arkivet.yaml", False),
        ("*-utkast.yaml", "planer/2027-utkast.yaml", True),
        ("planer/*.yaml", "planer/2027.yaml", True),
        ("planer/*.yaml", "planer/arkiv/2027.yaml", False),
        ("planer/**/a.yaml", "planer/x/y/a.yaml", True),
        ("planer/**/a.yaml", "planer/a.yaml", True),
        ("./arkiv", "arkiv/a.yaml", True),
        ("./arkiv", "planer/arkiv/a.yaml", False),
        ("/planer", "planer/a.yaml", True),
        ("planer/**", "planer/x/a.yaml", True),
        ("planer", "../planer/a.yaml", True),
        ("ark[io]v", "arkiv/a.yaml", True),
    ],
)
def test_what_a_pattern_is_about(pattern: str, path: str, is_excluded: bool) -> None:  # noqa: FBT001
    assert is_excluded == exclusion([pattern], ".")(path)


def test_yaml_in_a_folder_that_is_no_plan_is_skipped_and_counted(project: Path) -> None:
    put(project, "planer/lista.yaml", "- a\n- b\n")
    put(project, "planer/tom.yaml", "")
    put(project, "planer/mall.yaml", "a: {{ x }}\n  b: [\n")
    report = api.validate("planer", exclude=["arkiv"])
    names = [f"planer/{name}.yaml" for name in ("compose", "lista", "mall", "tom")]
    assert names == list(report.skipped)
    assert ["planer/2026.yaml", "planer/2027.yaml"] == files(report)
    shown = samplan("validate", "planer", "--exclude", "arkiv", cwd=project).stdout.replace("\u00a0", " ")
    assert f"4 YAML-filer hoppades över: {', '.join(names[:3])} och {names[3]}" in shown
    data = json.loads(samplan("validate", "planer", "--exclude", "arkiv", "-f", "json", cwd=project).stdout)
    assert names == data["skipped"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("samplan: 2\n", "plan-version"),
        ("samplan: 1\n\tid: a\n", "yaml-tab"),
        ("samplan: 1\nid: 'a\n".encode("utf-16"), ""),
        ('{"samplan": 1, "id": [}', ""),
    ],
)
def test_what_says_that_it_is_a_plan_is_never_skipped(project: Path, text: str | bytes, rule: str) -> None:
    put(project, "planer/fel.yaml", text)
    report = api.validate("planer")
    assert "planer/fel.yaml" in files(report)
    assert rule in {one.rule for one in report.findings} | {""}


def test_a_file_that_is_named_is_a_finding_and_so_is_a_folder_with_nothing_else(project: Path) -> None:
    assert ["plan-unrecognised"] == [one.rule for one in api.validate("planer/compose.yaml").findings]
    (project / "annat").mkdir()
    put(project, "annat/a.yaml", FOREIGN)
    report = api.validate(["planer/2026.yaml", "annat"])
    assert "input-nothing-found" in {one.rule for one in report.findings}
    assert 3 == samplan("validate", "annat", cwd=project).returncode
    assert 3 == samplan("render", "annat", "-o", "-", cwd=project).returncode


@pytest.mark.usefixtures("project")
def test_render_passes_over_what_is_no_plan() -> None:
    documents = api.render("planer/*.yaml", "md", beside="mal")
    assert ["nb-2026.md", "nb-2027.md"] == [one.name for one in documents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('path = ["planer"]', "1:1: samplan.toml har ingen nyckel ”path”; menade du paths?"),
        (
            'sökvägar = ["planer"]'.replace("sökvägar", '"sökvägar"'),
            "1:1: samplan.toml har ingen nyckel ”sökvägar”; menade du paths?",
        ),
        ("fail_on = 'error'", "1:1: samplan.toml har ingen nyckel ”fail_on”; menade du fail-on?"),
        (
            "xyz = 1",
            "1:1: samplan.toml har ingen nyckel ”xyz”; det finns paths, exclude, context, language, ",
        ),
        (
            "[theme]\nexclude = []",
            "2:1: ”exclude” hör inte hemma i [theme]; flytta raden upp, ovanför alla tabeller",
        ),
        ("paths = 3", '1:9: ”paths” ska vara en lista av sökvägar som ["planer"], men här står talet 3'),
        (
            "paths = ['planer', 3]",
            '1:20: ”paths” ska vara en lista av sökvägar som ["planer"], men här står talet 3',
        ),
        ("paths = ['']", "1:10: ”paths” har en tom text; ta bort den, eller skriv vad som menas"),
        (
            "[paths]\na = 1",
            '1:1: ”paths” ska vara en lista av sökvägar som ["planer"], men här står en tabell',
        ),
        ("paths = ['plane']", "1:10: ”plane” finns inte; menade du ”planer”?"),
        (
            "context = ['borta/x']",
            "1:12: ”borta/x” finns inte; sökvägar räknas från mappen med den här filen",
        ),
        ("context = ['-']", "1:12: - är standard in, som bara kommandot kan nämna"),
        (
            "exclude = true",
            '1:11: ”exclude” ska vara en lista av namn och mönster som ["arkiv", "*-utkast.yaml"]',
        ),
        (
            "fail-on = 'varning'",
            "1:11: ”fail-on” ska vara error, warning, info, undecidable eller never; menade du ”warning”?",
        ),
        (
            "fail-on = 1",
            "1:11: ”fail-on” ska vara error, warning, info, undecidable eller never, men här står talet 1",
        ),
        (
            "language = 'svenska'",
            "1:12: ”language” ska vara sv eller en; menade du ”sv”?, men här står texten ”svenska”",
        ),
        (
            "baseline = ''",
            '1:12: ”baseline” ska vara namnet på en fil som "baslinje.json", men här står texten ””',
        ),
        ("select = {a = 1}", '1:10: ”select” ska vara en lista av regler som ["sum-cost", "convention"]'),
    ],
)
def test_a_wrong_setting_is_told_with_its_place_and_what_to_do(
    project: Path, text: str, expected: str
) -> None:
    (told,) = faults(project, text)
    assert told.startswith(expected)


def test_links_that_lead_round_are_told(project: Path) -> None:
    (project / "a").symlink_to("b")
    (project / "b").symlink_to("a")
    (told,) = faults(project, 'paths = ["planer", "a"]')
    assert told.startswith("1:20: ”a” är en länk som leder runt till sig själv")
    (project / "samplan.toml").unlink()
    (project / "samplan.toml").symlink_to("samplan.toml")
    with pytest.raises(InputError, match="it is a link that leads to no file"):
        api.configuration("planer")


def test_a_folder_that_has_itself_within_is_gone_through_once(project: Path) -> None:
    put(project, "samplan.toml", 'paths = [".", "planer/runt", "planer"]\nexclude = ["arkiv", "mal"]\n')
    (project / "planer/runt").symlink_to("..")
    assert ["planer/2026.yaml", "planer/2027.yaml"] == files(api.validate())


def test_all_faults_are_told_in_the_order_of_the_file(project: Path) -> None:
    told = faults(project, 'paths = ["x"]\nfail_on = 1\nexclude = [1]\n[temat]\n')
    assert ["1:10", "2:1", "3:12", "4:2"] == [":".join(one.split(":")[:2]) for one in told]


def chosen(report: Report) -> set[str]:
    """The rules that judged the plans of a report."""
    return {verdict.rule for one in report.files for verdict in one.verdicts}


def ids(family: str = "", *, are_off: bool = False) -> set[str]:
    """The ids of samplan's rules, of one family or all."""
    families = [family] if family else list(FAMILIES)
    return {one.id for name in families for one in FAMILIES[name] if are_off or not one.is_off}


LAW = {one.id for one in ALL if one.force is Force.LAW}


@pytest.mark.usefixtures("project")
def test_rules_are_chosen_by_id_family_and_force_with_commas() -> None:
    plan = "planer/2026.yaml"
    assert {"sum-cost", "sex-sum"} == chosen(api.validate(plan, select=["sum-cost,sex-sum"]))
    assert ids("equality") == chosen(api.validate(plan, select=["equality"]))
    assert ids("equality") == chosen(api.validate(plan, select=["Jämställdhet"]))
    convention = {one.id for one in ALL if one.force is Force.CONVENTION and not one.is_off}
    assert ids() - convention - {"sum-cost"} == chosen(api.validate(plan, ignore=["convention, sum-cost"]))
    assert ids() | {"acronym-expanded"} == chosen(api.validate(plan, select=["all", "acronym-expanded"]))
    with pytest.raises(UsageError, match="did you mean “equality”"):
        api.validate(plan, select=["equalty"])
    with pytest.raises(UsageError, match="leave no rule"):
        api.validate(plan, select=["sum-cost"], ignore=["all"])


def test_the_file_chooses_rules_and_a_flag_goes_before_it(project: Path) -> None:
    put(project, "samplan.toml", 'select = ["sum-cost, sex-sum"]\nignore = "sex-sum"\n')
    plan = "planer/2026.yaml"
    assert {"sum-cost"} | LAW == chosen(api.validate(plan))
    assert {"sum-income"} == chosen(api.validate(plan, select=["sum-income"]))
    assert {"sum-cost", "sex-sum"} | LAW == chosen(api.validate(plan, ignore=["sum-income"]))


def test_rules_of_law_are_left_out_by_no_file(project: Path) -> None:
    put(project, "samplan.toml", 'ignore = ["structure", "policy"]\n')
    assert chosen(api.validate("planer/2026.yaml")) >= LAW - ids("structure")
    for name in ("deficit-covered", "law", "Lag", "all"):
        (told,) = faults(project, f'ignore = ["sum-cost", "{name}"]')
        assert told.startswith(f"1:23: ”{name}” är lag, och lagens regler kan inte väljas bort;")


def test_fail_on_comes_from_the_file_and_a_flag_goes_before_it(project: Path) -> None:
    plan = "planer/2026.yaml"
    assert ("error", "fine") == (api.validate(plan).fail_on, api.validate(plan).status)
    put(project, "samplan.toml", 'fail-on = "warning"\n')
    assert ("warning", "findings") == (api.validate(plan).fail_on, api.validate(plan).status)
    assert 1 == samplan("validate", plan, cwd=project).returncode
    assert 0 == samplan("validate", plan, "--fail-on", "never", cwd=project).returncode


def test_a_severity_is_changed_with_a_reason_and_the_report_says_so(project: Path) -> None:
    text = '[severity]\ndecision-metadata = {level = "info", reason = "beslutas i mars"}\n'
    plan = "planer/2026.yaml"
    before = {one.rule: one.severity for one in api.validate(plan).findings}
    put(project, "samplan.toml", text)
    report = api.validate(plan)
    (one,) = (one for one in report.findings if one.rule == "decision-metadata")
    assert (before["decision-metadata"], Severity.INFO) == (Severity.WARNING, one.severity)
    assert one.reweighed == Reweighed(Severity.INFO, "beslutas i mars", "samplan.toml", 2, Severity.WARNING)
    assert all(other.reweighed is None for other in report.findings if other is not one)
    shown = " ".join(samplan("validate", plan, cwd=project).stdout.split())
    assert "upplysning[decision-metadata]" in shown
    assert "= nivå: upplysning i stället för varning, enligt samplan.toml:2: beslutas i mars" in shown
    data = json.loads(samplan("validate", plan, "-f", "json", cwd=project).stdout)
    (found,) = (each for each in data["files"][0]["findings"] if each["rule"] == "decision-metadata")
    assert {"was": "warning", "reason": "beslutas i mars", "file": "samplan.toml", "line": 2} == found[
        "reweighed"
    ]


def test_a_severity_holds_for_the_plans_of_its_own_project(project: Path) -> None:
    text = '[severity]\ndecision-metadata = {level = "error", reason = "skäl"}\n'
    put(project, "planer/arkiv/samplan.toml", text)
    report = api.validate(["planer/2027.yaml", "planer/arkiv/2026.yaml"])
    levels = [one.severity for one in report.findings if one.rule == "decision-metadata"]
    assert [Severity.WARNING, Severity.ERROR] == levels


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "sum-cots = {level = 'info', reason = 'x'}",
            "2:1: det finns ingen regel ”sum-cots”; menade du ”sum-cost”?",
        ),
        (
            "yaml-tab = {level = 'info', reason = 'x'}",
            "2:1: ”yaml-tab” gäller filen, inte planen, och prövas alltid",
        ),
        (
            "sum-cost = 'info'",
            '2:12: ”sum-cost” ska vara nivå och skäl, sum-cost = {level = "info", reason = "…"}, men',
        ),
        ("sum-cost = {level = 'info'}", "2:1: ”sum-cost” saknar skäl; skriv reason = "),
        (
            "sum-cost = {level = 'info', reason = ' '}",
            "2:38: ”reason” ska vara ett skäl, text inom citattecken, men",
        ),
        ("sum-cost = {reason = 'x'}", "2:1: ”sum-cost” saknar nivå; skriv level = "),
        (
            "sum-cost = {level = 'varning', reason = 'x'}",
            "2:21: ”level” ska vara error, warning eller info; menade du ”warning”?, men här står texten",
        ),
        ("sum-cost = {level = 'off', reason = 'x'}", "2:21: en regel som inte ska prövas står i ignore;"),
        (
            "sum-cost = {level = 3, reason = 'x'}",
            "2:21: ”level” ska vara error, warning eller info, men här står talet 3",
        ),
        (
            "sum-cost = {level = 'info', 'skäl' = 'x', reason = 'x'}",
            "2:29: [severity] sum-cost har ingen nyckel ”skäl”; menade du reason?",
        ),
        (
            "deficit-covered = {level = 'warning', reason = 'x'}",
            "2:28: ”deficit-covered” är en lagregel, och dess nivå kan ingen sänka; en iakttagelse ",
        ),
    ],
)
def test_a_wrong_severity_is_told_with_its_place(project: Path, text: str, expected: str) -> None:
    (told,) = faults(project, f"[severity]\n{text}")
    assert told.startswith(expected)


def test_a_rule_of_law_can_weigh_more_but_never_less(project: Path) -> None:
    readings = [one for one in ALL if one.force is Force.LAW and one.weight is Severity.WARNING]
    text = "".join(f"{one.id} = {{level = 'error', reason = 'x'}}\n" for one in readings)
    put(project, "samplan.toml", f"[severity]\n{text}")
    assert not [one for one in api.validate("planer/2026.yaml").findings if one.rule == "samplan-crash"]
    for one in readings:
        more = replace(one, reweighed=Reweighed(Severity.ERROR, "x", "samplan.toml", 1))
        less = replace(one, reweighed=Reweighed(Severity.WARNING, "x", "samplan.toml", 1))
        assert more.weighed(Severity.WARNING) == replace(more.reweighed, was=Severity.WARNING)
        assert less.weighed(Severity.ERROR) is None


def test_names_of_rules_in_the_file_are_told_where_no_rule_has_them(project: Path) -> None:
    (told,) = faults(project, 'select = ["law", "sum-cots"]')
    assert told.startswith("1:18: det finns ingen regel ”sum-cots”; menade du ”sum-cost”?")
    (told,) = faults(project, 'ignore = "yaml-tab"')
    assert told.startswith("1:10: ”yaml-tab” gäller filen, inte planen")


def test_faults_of_settings_rules_and_severities_are_told_together(project: Path) -> None:
    told = faults(project, 'fail_on = 1\n[severity]\nxx = 1\n[[rules]]\nid = "a"\n')
    assert ["1:1", "3:1", "4:3"] == [":".join(one.split(":")[:2]) for one in told]


def said(project: Path, *arguments: str, **environment: str) -> str:
    """What the command says of itself, where nothing but the locale and these say the language."""
    quiet = {"SAMPLAN_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB.UTF-8"}
    result = samplan(*arguments, cwd=project, environment={**quiet, **environment})
    return result.stdout + result.stderr


def test_the_language_is_that_of_the_flag_the_environment_the_file_or_the_computer(project: Path) -> None:
    plan = "planer/2026.yaml"
    assert "passed" in said(project, "validate", plan)
    put(project, "samplan.toml", 'language = "sv"\n')
    assert "uppfyllda" in said(project, "validate", plan)
    assert "passed" in said(project, "validate", plan, SAMPLAN_LANG="en")
    assert "uppfyllda" in said(project, "validate", plan, "--lang", "sv", SAMPLAN_LANG="en")
    assert "Flaggor" in said(project, "validate", "--help")
    assert "finns inte" in said(project, "validate", plan, "--borta")
    put(project, "planer/samplan.toml", 'language = "en"\n')
    assert "passed" in said(project, "validate", plan)
    put(project, "samplan.toml", "language = 'sv'\nfail-on = [\n")
    assert "Options" in said(project, "validate", "--help")


def test_config_shows_each_value_and_where_it_comes_from(project: Path) -> None:
    put(
        project,
        "samplan.toml",
        """\
paths = ["planer"]
ignore = ["convention"]
language = "en"
baseline = "gamla.json"
[severity]
sum-cost = {level = "warning", reason = "on its way"}
[theme]
accent = "#7a1f2b"
[[rules]]
id = "nb-office"
title = "x"
figure = "costs.office.{year}"
comparison = "at_most"
bound = "2 mkr"
message = "x"
source = "x"
""",
    )
    shown = said(project, "config", "--fail-on", "warning", "--exclude", "arkiv")
    lines = shown.splitlines()
    for line in (
        "Settings by samplan.toml",
        "paths: planer (samplan.toml:1)",
        "exclude: arkiv (--exclude)",
        "context: none (usual)",
        "language: en (samplan.toml:3)",
        "select: all that are on (usual)",
        "ignore: convention (samplan.toml:2)",
        "fail-on: warning (--fail-on)",
        "baseline: gamla.json (samplan.toml:4)",
        "  sum-cost: warning instead of error: on its way (samplan.toml:6)",
        "[theme]: accent (samplan.toml:7)",
        "[[rules]]: nb-office (samplan.toml:9)",
    ):
        assert line in lines
    for one in SETTINGS:
        assert f"    {one.help.en}" in lines
    data = json.loads(samplan("config", "-f", "json", cwd=project).stdout)
    assert {"kind": "environment", "name": "SAMPLAN_LANG", "line": None} == data["settings"]["language"][
        "origin"
    ]
    assert {"kind": "file", "name": "samplan.toml", "line": 1} == data["settings"]["paths"]["origin"]
    assert ["error"] == data["settings"]["fail-on"]["value"]
    assert "warning" == data["severity"]["sum-cost"]["level"]


def test_config_without_a_project_says_what_is_usual(project: Path) -> None:
    shown = said(project, "config", "planer", "--lang", "sv")
    assert "Ingen samplan.toml finns i planernas mapp" in shown
    assert "paths: planer (kommandot)" in shown
    assert "language: sv (--lang)" in shown
    assert "fail-on: error (det vanliga)" in shown


def test_config_tells_every_fault_of_the_file(project: Path) -> None:
    put(project, "samplan.toml", '[theme]\naccent = "teal"\n')
    result = samplan("config", cwd=project)
    assert (3, "") == (result.returncode, result.stdout)
    assert "samplan.toml:2:10: ”accent” ska vara en färg" in result.stderr


MONEY = """\
budget:
  unit: tkr
  columns: [2026]
  income: [{id: members, name: Medlemsbidrag, source: members, amounts: [5000]}]
  costs: [{id: office, name: Kansli, amounts: [5200]}]
  equity: {opening: [1500], closing: [1300]}
"""
LIMIT = """\
[[limits]]
measure = "equity"
moment = "closing"
at_most = "20 %"
of = "costs"
"""


def of_rule(report: Report, rule: str) -> tuple[Outcome, tuple[Finding, ...]]:
    (one,) = (verdict for file in report.files for verdict in file.verdicts if verdict.rule == rule)
    return one.outcome, one.findings


def test_a_limit_of_the_project_holds_where_no_plan_gives_one(project: Path) -> None:
    plan = PLAN.format(id="nb-2026", year=2026).replace("follows: mal\n", "") + MONEY
    put(project, "planer/2026.yaml", plan)
    rule = "policy-equity-max"
    assert Outcome.NOT_APPLICABLE == of_rule(api.validate("planer/2026.yaml"), rule)[0]
    put(project, "samplan.toml", LIMIT)
    outcome, (finding,) = of_rule(api.validate("planer/2026.yaml"), rule)
    assert (Outcome.FAIL, "budget.equity.closing[2026]") == (outcome, finding.place)
    (there,) = finding.related
    assert ("samplan.toml", 4, 11, 17) == (
        there.span.file,
        there.span.line,
        there.span.column,
        there.span.end_column,
    )
    put(project, "planer/2026.yaml", plan + LIMIT_OF_PLAN)
    assert Outcome.PASS == of_rule(api.validate("planer/2026.yaml"), rule)[0]


LIMIT_OF_PLAN = "limits: [{id: cap, measure: equity, moment: closing, at_most: 30 %, of: costs}]\n"


def test_a_goals_plan_goes_before_the_limits_of_the_project(project: Path) -> None:
    put(project, "samplan.toml", LIMIT)
    put(project, "planer/2026.yaml", PLAN.format(id="nb-2026", year=2026) + MONEY)
    rule, plan = "policy-equity-max", "planer/2026.yaml"
    assert Outcome.UNDECIDABLE == of_rule(api.validate(plan), rule)[0]
    assert Outcome.FAIL == of_rule(api.validate(plan, beside="mal"), rule)[0]
    put(project, "mal/mal.yaml", GOALS + LIMIT_OF_PLAN)
    assert Outcome.PASS == of_rule(api.validate(plan, beside="mal"), rule)[0]


def test_a_limit_that_lacks_a_fact_cannot_decide(project: Path) -> None:
    put(project, "samplan.toml", LIMIT.replace('of = "costs"\n', ""))
    plan = PLAN.format(id="nb-2026", year=2026).replace("follows: mal\n", "") + MONEY
    put(project, "planer/2026.yaml", plan)
    assert Outcome.UNDECIDABLE == of_rule(api.validate("planer/2026.yaml"), "policy-equity-max")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[limits]\na = 1",
            "1:2: gränser skrivs som [[limits]], en tabell för varje gräns; här står en tabell",
        ),
        (LIMIT.replace("20 %", "tjugo"), "4:11: ”tjugo” är varken ett tal, en andel eller ett belopp;"),
        (LIMIT.replace("of =", "bas ="), "5:1: nyckeln ”bas” finns inte här i formatet; menade du ”of”?"),
        (LIMIT.replace('"equity"', '"equty"'), "2:11: "),
        ("[[limits]]\nat_most = 3", "1:1: ”measure” saknas i punkt 1 i ”limits”"),
        (
            LIMIT.replace("limits", "gränser").replace("gränser", '"gränser"'),
            "1:3: samplan.toml har ingen tabell",
        ),
    ],
)
def test_a_wrong_limit_is_told_with_its_place(project: Path, text: str, expected: str) -> None:
    assert faults(project, text)[0].startswith(expected)
