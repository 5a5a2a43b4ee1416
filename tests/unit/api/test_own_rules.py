"""The rules of a project: what its `samplan.toml` may say, and every fault of it with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.api.own_rule_figures import SHORTEST
from samplan.api.own_rules import own_rules_in
from samplan.errors import InputError
from samplan.figures.lookup import HEADS
from samplan.render.words import say
from samplan.results import Severity

RULE = {
    "id": '"egen"',
    "title": '"Kansliet är litet"',
    "figure": '"costs.kansli.{year}"',
    "comparison": '"at_most"',
    "bound": '"2 mkr"',
    "message": '"{figure} är {difference} för mycket"',
    "source": '"Riktlinjer"',
}


def table(**changes: str | None) -> str:
    """A rule as a table, with other values for some keys; None takes one away."""
    lines = {**RULE, **changes}
    return "[[rules]]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items() if value is not None)


def faults(folder: Path, text: str, language: str = "sv", file: str = "samplan.toml") -> list[str]:
    """What is wrong with a file, each fault without the name of the file."""
    path = folder / file
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        own_rules_in(str(path))
    lines = say(caught.value.message, "sv" if language == "sv" else "en").split("\n")
    return [line.split(f"{file}:", 1)[1].replace("\u00a0", " ") for line in lines]


def test_a_rule_is_read_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "samplan.toml"
    more = {
        "severity": '"error"',
        "kinds": '["budget"]',
        "remedy": '{sv = "sänk {name}", en = "lower {name}"}',
    }
    file.write_text("# regler\n\n" + table() + table(id='"andra"', **more), encoding="utf-8")
    first, second = own_rules_in(str(file))
    assert ("egen", 3, Severity.WARNING) == (first.rule.id, first.line, first.rule.weight)
    assert ("andra", 11, Severity.ERROR) == (second.rule.id, second.line, second.rule.weight)
    assert ("budget",) == second.rule.kinds
    assert second.declared.remedy is not None
    assert "lower {name}" == second.declared.remedy.en
    assert first.declared.message.sv == first.declared.message.en


def test_rules_stand_in_a_pyproject_too(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(table().replace("[[rules]]", "[[tool.samplan.rules]]"), encoding="utf-8")
    assert ["egen"] == [one.rule.id for one in own_rules_in(str(file))]
    text = table(bound=None).replace("[[rules]]", "[[tool.samplan.rules]]")
    assert ["1:16: regeln saknar bound"] == faults(tmp_path, text, file="pyproject.toml")


def test_a_project_that_only_chooses_its_look_has_no_rules_and_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").write_text("[theme]\naccent = 3\n[words]\n", encoding="utf-8")
    assert () == own_rules_in(str(tmp_path / "samplan.toml"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[rules]\nid = 1",
            "1:2: regler skrivs som [[rules]], en tabell för varje regel; här står en tabell",
        ),
        ("[[regler]]\nid = 1", "1:3: samplan.toml har ingen tabell [regler]; menade du [rules]?"),
        (
            table(comparison=None, bound=None, at_most='"2 mkr"'),
            '7:1: skriv comparison = "at_most", och värdet som bound på raden under',
        ),
        (table(title=None, source=None), "1:3: regeln saknar title och source"),
        (
            table(gräns="1").replace("gräns", '"gräns"'),
            "9:1: [[rules]] har ingen nyckel ”gräns”; menade du bound?",
        ),
        (
            table(id='"Egen Regel"'),
            (
                "2:6: ”Egen Regel” är inget id: det har små bokstäver a–z, siffror och bindestreck; "
                "skriv kanske ”egen-regel”"
            ),
        ),
        (
            table(id='"sum-cost"'),
            (
                "2:6: ”sum-cost” är redan en av samplans regler; "
                "ge den egna regeln ett annat id, till exempel ”var-sum-cost”"
            ),
        ),
        (table(id='"yaml-tab"'), "2:6: ”yaml-tab” är redan en av samplans regler"),
        (table() + table(), "10:6: två regler har samma id ”egen”; ge den ena ett annat"),
        (
            table(title="3"),
            '3:9: ”title” ska vara text inom citattecken, eller {sv = "…", en = "…"}, men här står talet 3',
        ),
        (table(title='{en = "Small"}'), "3:1: ”title” saknar sin text på svenska, sv"),
        (table(title='{sv = "Liten", de = "Klein"}'), "3:24: title har ingen nyckel ”de”"),
        (table(source='" "'), "8:10: ”source” ska vara text, men den är tom"),
        (
            table(figure='"cost.total.{year}"'),
            "4:10: ”cost.total.{year}” är ingen siffra; menade du ”costs.total.{year}”?",
        ),
        (table(figure='"kostnader.x.2027"'), "menade du ”costs.x.2027”?"),
        (
            table(figure='"costs.total"'),
            "4:10: ”costs.total” är inte hela vägen till en siffra; skriv till exempel ”costs.total.{year}”",
        ),
        (table(figure='"facts"'), "skriv till exempel ”facts.invanare”"),
        (
            table(figure='"xyz"'),
            "”xyz” är ingen siffra; sökvägen till en siffra börjar med tables, interventions",
        ),
        (
            table(figure='"costs.total.{år}"'),
            "4:10: ”{år}” kan inte stå i sökvägen till en siffra; där kan {year} stå",
        ),
        (
            table(figure='"nb-2026/costs.total.2026"'),
            "skrivs som den nyckel som nämner den: answers/, follows/ och revises/",
        ),
        (table(figure='"follows/costs.*.2026"'), "* kan inte stå i en siffra i en annan plan"),
        (table(bound='"costs.*.{year}"'), "* kan inte stå i ”costs.*.{year}”"),
        (table(figure="2"), "4:10: ”figure” ska vara sökvägen till en siffra inom citattecken"),
        (
            table(comparison='"minst"'),
            (
                "5:14: ”comparison” ska vara at_least, at_most, above, below, equals och between; "
                "menade du ”at_least”?"
            ),
        ),
        (table(comparison='"at-most"'), "menade du ”at_most”?"),
        (table(comparison='"ungefär"'), "below, equals och between, men här står texten ”ungefär”"),
        (
            table(bound='"mycket"'),
            (
                '6:9: ”bound” ska vara ett belopp som "800 000 kr", en andel som "75 %", ett antal som '
                '10 eller en siffra som "costs.total.{year}", men här står texten ”mycket”'
            ),
        ),
        (table(bound="true"), "men här står true"),
        (table(bound="inf"), "men här står talet inf"),
        (table(bound="2026-01-01"), "men här står ett datum"),
        (table(bound='["1 mkr", "2 mkr"]'), "6:9: ”bound” ska vara en gräns, inte en lista"),
        (
            table(comparison='"between"', bound='["2 mkr", "1 mkr"]'),
            "6:9: den lägre gränsen ska stå först, men 2 mkr är mer än 1 mkr",
        ),
        (
            table(comparison='"between"'),
            '6:9: ”bound” ska vara två gränser, den lägre först: ["1 mkr", "2 mkr"]',
        ),
        (
            table(bound="2000"),
            "6:9: ”costs.kansli.{year}” är ett belopp, så gränsen behöver en enhet: skriv ”2 000 kr” eller",
        ),
        (
            table(bound='"25 %"'),
            "6:1: ”costs.kansli.{year}” är ett belopp, så det måste stå vad 25 % är en andel av",
        ),
        (
            table(base='"costs.total.{year}"'),
            "9:1: bara en gräns som är en andel har en bas; gränsen 2 mkr är ingen",
        ),
        (
            table(message='"{figur} är fel"'),
            "7:11: ”{figur}” kan inte fyllas i; det som kan är {name}, {figure}",
        ),
        (table(message='"{share} är fel"'), "7:11: ”{share}” fylls bara i när regeln har en base"),
        (
            table(remedy='"ändra {figure"'),
            "9:10: klamrarna går inte ihop; det som fylls i skrivs som {figure}",
        ),
        (table(severity='"allvarlig"'), "9:12: ”severity” ska vara error, warning och info"),
        (table(severity='"fel"'), "menade du ”error”?"),
        (table(kinds='"budget"'), "9:9: ”kinds” ska vara en lista av goals_plan"),
        (table(kinds='["verksamhetsplan"]'), "menade du ”operational_plan”?"),
        (table(cases="1"), '9:9: ”cases” ska vara namnet på en fil med fall, som "regler/egen.yaml"'),
    ],
)
def test_a_fault_is_told_with_its_place_and_what_to_do(tmp_path: Path, text: str, expected: str) -> None:
    (said,) = faults(tmp_path, text)
    assert expected in said


def test_all_faults_are_told_in_one_run_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = table(comparison='"least"', bound='"x"') + "\n" + table(id='"b"', severity='"bad"')
    assert ["5:14", "6:9", "18:12"] == [said.split(": ")[0] for said in faults(tmp_path, text, "en")]


def test_a_fault_is_told_in_english(tmp_path: Path) -> None:
    (said,) = faults(tmp_path, table(id='"sum-cost"'), "en")
    assert "2:6: “sum-cost” is a rule of samplan already; give your own another id" in said


@pytest.mark.parametrize("head", HEADS)
def test_the_shortest_path_of_each_kind_of_figure_is_one(tmp_path: Path, head: str) -> None:
    file = tmp_path / "samplan.toml"
    file.write_text(table(figure=f'"{SHORTEST[head]}"', bound='"limits.x"'), encoding="utf-8")
    assert own_rules_in(str(file))
