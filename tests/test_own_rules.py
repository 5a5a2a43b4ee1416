"""A project's own rules, and those of installed packages, go the way of samplan's own."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.errors import InputError, UsageError
from samplan.render.words import say
from samplan.results import FileReport, Outcome
from tests.running import ROOT, samplan

TODAY = date(2027, 1, 15)
RULES = """
[[rules]]
id = "nb-kansli"
title = {sv = "Kansliet är litet", en = "The office is small"}
figure = "costs.kansli.{year}"
comparison = "at_most"
bound = "25 %"
base = "costs.total.{year}"
message = {sv = "{name} är {figure}, {share} av {base}; högst {bound}", en = "{figure} is above {limit}"}
remedy = "sänk med {difference}"
source = "Riktlinjer"
"""
PLAN = """
samplan: 1
id: nb-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Samordningsförbundet Norrbygden}
budget:
  unit: tkr
  columns: [2027]
  costs: [{name: Kansli, amounts: [2100]}, {name: Insatser, amounts: [5600]}]
"""
ACCEPTED = """
deviations: [{rule: nb-kansli, item: budget, reason: Beslutat undantag., on: 2026-11-19}]
"""
PACKAGE = """
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.over import the_plan

def judge(context: Context) -> Judgements:
    yield Problem(("title",), Text("titeln är {title}", "the title is {title}").of(title=context.plan.title))

TITLE = Text("Titeln", "The title")
RULE = Rule("nb-title", Text("Praxis", "Practice"), Force.CONVENTION, judge, title=TITLE)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a project and a plan."""
    (tmp_path / "samplan.toml").write_text(RULES, encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def installed(folder: Path, module: str, target: str = "nb_rules:RULE", name: str = "nb_rules") -> None:
    """A package of rules as an installer leaves it."""
    (folder / f"{name}.py").write_text(module, encoding="utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    text = f"[console_scripts]\nx = y:z\n\n[samplan.rules]\nnorrbygden = {target}\n"
    (info / "entry_points.txt").write_text(text, encoding="utf-8")


def report_on(plan: Path, *rules: str) -> FileReport:
    """What the rules of those ids, or all, say of a plan."""
    return api.validate(plan, select=rules, today=TODAY).files[0]


def test_a_rule_of_a_project_judges_its_plans(project: Path) -> None:
    (finding,) = report_on(project / "plan.yaml", "nb-kansli").findings
    said = say(finding.message, "sv").replace("\u00a0", " ")
    assert "”Kansli” 2027 är 2 100 tkr, 27,3 % av 7 700 tkr; högst 25 %" == said
    assert "2,100 tkr is above 1,925 tkr" == say(finding.message, "en").replace("\u00a0", " ")
    assert finding.remedy is not None
    assert "sänk med 175 tkr" == say(finding.remedy, "sv").replace("\u00a0", " ")
    assert ("budget.costs[kansli].amounts[2027]", "warning") == (finding.place, finding.severity)
    assert "nb-kansli" in {one.rule for one in report_on(project / "plan.yaml").verdicts}


def test_a_plan_elsewhere_is_not_judged_by_it(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other") / "plan.yaml"
    other.write_text(PLAN.replace("nb-2027", "other"), encoding="utf-8")
    here, there = api.validate([project / "plan.yaml", other], today=TODAY).files
    assert "nb-kansli" in {one.rule for one in here.verdicts}
    assert "nb-kansli" not in {one.rule for one in there.verdicts}


@pytest.mark.parametrize(
    ("plan", "outcome"),
    [
        (PLAN, Outcome.FAIL),
        (PLAN.replace("[2100]", "[1000]"), Outcome.PASS),
        (PLAN.replace("[2100]", "[unknown]"), Outcome.UNDECIDABLE),
        (PLAN.replace("[2100]", "[blabla]"), Outcome.UNDECIDABLE),
        (PLAN.replace("[2100]", "[~]"), Outcome.NOT_APPLICABLE),
        (PLAN.replace("Kansli", "Kontor"), Outcome.NOT_APPLICABLE),
        (PLAN.partition("budget:")[0], Outcome.NOT_APPLICABLE),
    ],
    ids=["fail", "pass", "unknown", "unread", "unsaid", "no row", "no budget"],
)
def test_a_plan_that_lacks_the_figure_is_no_failure(project: Path, plan: str, outcome: Outcome) -> None:
    (project / "plan.yaml").write_text(plan, encoding="utf-8")
    (verdict,) = report_on(project / "plan.yaml", "nb-kansli").verdicts
    assert outcome == verdict.outcome


def test_a_deviation_may_name_an_own_rule(project: Path) -> None:
    (project / "plan.yaml").write_text(PLAN + ACCEPTED, encoding="utf-8")
    report = report_on(project / "plan.yaml")
    (finding,) = (one for one in report.findings if one.rule == "nb-kansli")
    assert finding.accepted
    assert [] == [one for one in report.findings if one.rule == "deviation-in-force"]
    (document,) = api.render(project / "plan.yaml", "md")
    assert "Kansliet är litet" in document.text
    (draft,) = api.render(project / "plan.yaml", "md", notes="findings", today=TODAY)
    assert "Kansliet är litet" in draft.text


def test_an_own_rule_is_listed_and_explained(project: Path) -> None:
    listed = samplan("rules", "-f", "json", cwd=project)
    own = [one for one in json.loads(listed.stdout)["rules"] if one["family"] == "own"]
    assert [("nb-kansli", "warning", "Riktlinjer")] == [
        (one["id"], one["severity"], one["source"]) for one in own
    ]
    text = samplan("explain", "nb-kansli", cwd=project).stdout
    assert "`costs.kansli.{year}` ska vara högst 25" in text
    assert "samplan.toml, rad 2" in text
    assert "nb-kansli" in samplan("explain", "nb-kansl", cwd=project).stderr


def test_an_own_rule_is_explained_from_another_folder(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    for path in (project, project / "plan.yaml"):
        told = samplan("explain", "nb-kansli", "--project", str(path), cwd=elsewhere)
        assert "nb-kansli" in told.stdout
        assert told.returncode == 0
    assert samplan("explain", "nb-kansli", cwd=elsewhere).returncode == 2
    assert (
        "finns inte; ange en plan" in samplan("explain", "nb-kansli", "--project", "x", cwd=elsewhere).stderr
    )


def test_a_name_that_no_rule_has_is_refused(project: Path) -> None:
    with pytest.raises(UsageError, match="did you mean “nb-kansli”"):
        api.validate(project / "plan.yaml", select=["nb-kansl"])
    with pytest.raises(UsageError, match="did you mean “nb-kansli”"):
        api.validate(project, ignore=["nb-kansl"])
    with pytest.raises(UsageError, match="no rule to run"):
        api.validate(project / "plan.yaml", select=["nb-kansli"], ignore=["nb-kansli"])


def test_a_fault_of_the_rules_stops_the_run_with_its_place(project: Path) -> None:
    (project / "samplan.toml").write_text(RULES.replace("at_most", "most"), encoding="utf-8")
    for command in (("validate", "plan.yaml"), ("rules",), ("explain", "nb-kansli")):
        result = samplan(*command, cwd=project)
        assert (3, "") == (result.returncode, result.stdout)
        assert "samplan.toml:6:14: ”comparison” ska vara at_least" in result.stderr


def test_an_installed_package_gives_rules(project: Path) -> None:
    installed(project, PACKAGE)
    environment = {"PYTHONPATH": f"{ROOT}:{project}"}
    result = samplan("validate", "plan.yaml", "--select", "nb-title", cwd=project, environment=environment)
    assert "upplysning[nb-title]: titeln är Verksamhetsplan 2027" in result.stdout
    listed = samplan("rules", cwd=project, environment=environment).stdout
    assert listed.index("nb-kansli") < listed.index("nb-title") < listed.index("Filen")
    told = samplan("explain", "nb-title", cwd=project, environment=environment).stdout
    assert "Paketet nb_rules-1.0." in told
    (project / "nb_title.sv.md").write_text(
        "# Titeln\n\n## Vad regeln kontrollerar\n\nAllt.\n", encoding="utf-8"
    )
    told = samplan("explain", "nb-title", cwd=project, environment=environment).stdout
    assert "Vad regeln kontrollerar\nAllt.\n" in told


@pytest.mark.parametrize(
    ("module", "target", "expected"),
    [
        ("import nosuch", "nb_rules:RULE", "nb_rules gav ModuleNotFoundError: No module named 'nosuch'"),
        ("1 / 0", "nb_rules:RULE", "nb_rules gav ZeroDivisionError"),
        (PACKAGE, "nb_rules:RULES", "modulen nb_rules har inget ”RULES”; rätta paketets ingång ”norrbygden”"),
        ("RULE = 3", "nb_rules:RULE", "nb_rules:RULE i paketet nb_rules-1.0 är varken en regel"),
        (PACKAGE + "RULES = [RULE, 'x']", "nb_rules:RULES", "eller flera, utan str"),
        (PACKAGE.replace('"nb-title"', '"sum-cost"'), "nb_rules:RULE", "har samma id som en av samplans"),
        (PACKAGE.replace('"nb-title"', '"NB title"'), "nb_rules:RULE", "har id:t ”NB title”"),
        (
            PACKAGE.replace('Text("Titeln", "The title")', '"Titeln"'),
            "nb_rules:RULE",
            "är inte hel: title ska vara",
        ),
        (PACKAGE + "RULES = RULE, RULE", "nb_rules:RULES", "finns i både nb_rules-1.0 och nb_rules-1.0"),
    ],
)
def test_a_fault_of_a_package_is_told_in_words(
    tmp_path: Path, module: str, target: str, expected: str
) -> None:
    installed(tmp_path, module, target)
    result = samplan("rules", environment={"PYTHONPATH": f"{ROOT}:{tmp_path}"})
    assert (3, "") == (result.returncode, result.stdout)
    assert expected in result.stderr
    assert "Traceback" not in result.stderr


def test_a_rule_that_breaks_down_is_its_packages_fault(project: Path) -> None:
    installed(project, PACKAGE.replace("context.plan.title", "1 / 0"))
    environment = {"PYTHONPATH": f"{ROOT}:{project}"}
    result = samplan("validate", "plan.yaml", cwd=project, environment=environment)
    assert 70 == result.returncode
    assert "det är ett fel i regeln (nb_rules-1.0), inte i planen" in result.stdout
    assert "nb-kansli" in result.stdout


def test_an_own_rule_and_a_package_do_not_share_an_id(project: Path) -> None:
    installed(project, PACKAGE.replace('"nb-title"', '"nb-kansli"'))
    result = samplan("rules", cwd=project, environment={"PYTHONPATH": f"{ROOT}:{project}"})
    assert "”nb-kansli” är redan en regel i nb_rules-1.0; ge den här regeln ett annat id" in result.stderr


def test_of_two_versions_of_a_package_the_first_found_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from samplan.api.rule_packages import rule_points  # noqa: PLC0415

    for name, text in (("new", "a = x:A [extra]\n# b = c\n\n[other]\nq = r:S"), ("old", "a = y:A\nz = y:Z")):
        info = tmp_path / name / ("Nb_rules-2.0.dist-info" if name == "new" else "nb_rules-1.0.egg-info")
        info.mkdir(parents=True)
        (info / "entry_points.txt").write_text(f"[samplan.rules]\n{text}\n", encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path / name)
    monkeypatch.syspath_prepend(tmp_path / "new")
    assert [("a", "x:A", "Nb_rules-2.0"), ("z", "y:Z", "nb_rules-1.0")] == [
        (one.name, one.target, one.package) for one in rule_points()
    ]


def test_a_package_with_a_fault_raises_for_the_library_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(tmp_path, "raise ValueError('oj')", "nb_broken:RULE", "nb_broken")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(InputError, match="ValueError: oj"):
        api.entries()


CASES = """- pass: Kansliet kostar en femtedel
  plan:
    budget: {unit: tkr, columns: [2021], costs: [{name: Kansli, amounts: [100]}, {name: B, amounts: [400]}]}
- fail: Kansliet kostar hälften
  plan:
    budget: {unit: tkr, columns: [2021], costs: [{name: Kansli, amounts: [400]}, {name: B, amounts: [400]}]}
  says: {"budget.costs[kansli].amounts[2021]": 50 %}
"""


@pytest.fixture
def with_cases(project: Path) -> Path:
    """The project with the cases of its rule."""
    (project / "rules").mkdir()
    (project / "rules" / "nb-kansli.yaml").write_text(CASES, encoding="utf-8")
    return project


def test_the_rules_of_a_project_are_tried_on_their_cases(with_cases: Path) -> None:
    result = samplan("rules", "--test", cwd=with_cases)
    assert 0 == result.returncode
    assert (
        "nb-kansli (rules/nb-kansli.yaml): 2 fall, alla som väntat\n\n1 regel, 2 fall: allt som väntat.\n"
        == result.stdout.replace("\u00a0", " ")
    )


def test_what_differs_is_told_at_its_line_and_the_exit_code_is_1(with_cases: Path) -> None:
    file = with_cases / "rules" / "nb-kansli.yaml"
    file.write_text(CASES.replace("50 %", "60 %"), encoding="utf-8")
    result = samplan("rules", "--test", cwd=with_cases)
    assert 1 == result.returncode
    assert (
        "2 fall, 1 inte som väntat\n  rad 4, fail: Kansliet kostar hälften\n    ”says” väntar"
        in result.stdout
    )
    assert "1 regel, 2 fall: 1 fall inte som väntat." in result.stdout
    english = samplan("rules", "--test", "--lang", "en", "-f", "json", cwd=with_cases)
    (tried,) = json.loads(english.stdout)["tried"]
    assert [0, 1] == [len(case["differences"]) for case in tried["cases"]]
    assert (None, 4, "fail") == (tried["fault"], tried["cases"][1]["line"], tried["cases"][1]["outcome"])


def test_a_rule_without_cases_and_cases_without_a_rule_are_told(with_cases: Path) -> None:
    (with_cases / "rules" / "nb-kansli.yaml").rename(with_cases / "rules" / "nb-kansl.yaml")
    result = samplan("rules", "--test", cwd=with_cases)
    assert 1 == result.returncode
    assert "(rules/nb-kansl.yaml): det finns ingen regel ”nb-kansl”; menade du ”nb-kansli”?" in result.stdout
    assert "nb-kansli: regeln har inga fall; skriv dem i rules/nb-kansli.yaml" in result.stdout
    assert "2 regler inte prövade." in result.stdout


def test_a_table_may_say_where_its_cases_are(with_cases: Path) -> None:
    text = RULES + 'cases = "kansli.yaml"\n'
    (with_cases / "samplan.toml").write_text(text, encoding="utf-8")
    (with_cases / "rules" / "nb-kansli.yaml").rename(with_cases / "kansli.yaml")
    (one,) = api.try_rules(folder=str(with_cases))
    assert ("nb-kansli", 2, False) == (one.rule, len(one.cases), one.is_wrong)


def test_cases_may_be_given_by_path_of_any_rule(with_cases: Path) -> None:
    installed(with_cases, PACKAGE)
    cases = with_cases / "fall"
    cases.mkdir()
    (cases / "nb-title.yaml").write_text("- fail: x\n  says: {title: titeln är}\n", encoding="utf-8")
    environment = {"PYTHONPATH": f"{ROOT}:{with_cases}"}
    result = samplan("rules", "--test", cases, cwd=with_cases, environment=environment)
    assert (0, "nb-title") == (result.returncode, result.stdout.partition(" ")[0])
    assert 0 == samplan("rules", "--test", "tests/cases/rules/sum-income.yaml").returncode


@pytest.mark.parametrize(
    ("arguments", "code", "expected"),
    [
        (("--test", "nosuch.yaml"), 3, "”nosuch.yaml” kan inte läsas"),
        (("--test",), 3, "här finns ingen samplan.toml med egna regler; ange en fil eller mapp med fall"),
        (("--test", "."), 3, "inga fall i ”.”"),
        (("--test", "--family", "law"), 2, "--test prövar reglerna i filerna"),
        (("fall.yaml",), 2, "”fall.yaml” är en sökväg till fall, och de prövas med --test"),
        (("--family", "lagar"), 2, "det finns ingen grupp av regler ”lagar”; menade du ”Lag”?"),
        (("--family", "xyzzy"), 2, "det finns arithmetic, equality"),
    ],
)
def test_what_cannot_be_tried_or_listed_is_told(
    tmp_path: Path, arguments: tuple[str, ...], code: int, expected: str
) -> None:
    result = samplan("rules", *arguments, cwd=tmp_path)
    assert (code, "") == (result.returncode, result.stdout)
    assert expected in result.stderr


@pytest.mark.parametrize("written", ["law", "Lag", "LAW"])
def test_a_family_is_listed_by_its_folder_or_its_title(written: str) -> None:
    listed = json.loads(samplan("rules", "--family", written, "-f", "json").stdout)["rules"]
    assert {"law"} == {one["family"] for one in listed}
    assert len(listed) > 10


def test_the_cases_of_a_project_are_no_plans(with_cases: Path) -> None:
    report = api.validate(with_cases, select=["nb-kansli"], today=TODAY)
    assert (["plan.yaml"], ()) == ([Path(one.file).name for one in report.files], report.skipped)
    (with_cases / "samplan.toml").unlink()
    assert ["nb-kansli.yaml"] == [Path(one).name for one in api.validate(with_cases, today=TODAY).skipped]
