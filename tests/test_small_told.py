"""Small numbers that are hidden stand nowhere in a document; words of the plan that may tell one are told."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from samplan import api
from samplan.figures.small_told import told
from tests.pdf_reading import Pdf
from tests.running import samplan

HEAD = """
samplan: 1
id: nordan
kind: follow_up
title: Uppföljning 2026
period: 2026
association: {name: Samordningsförbundet Nordan}
statistics:
  - {id: s, title: Avslutade, period: 2026, women: 3, men: 47, total: 50}
  - {id: t, title: Slutade, total: 4}
"""


def plan_with(text: str, folder: Path, more: str = "") -> Path:
    file = folder / "nordan.yaml"
    body = "\n".join(f"      {line}" for line in text.split("\n"))
    sections = f"sections:\n  - heading: Resultat\n    text: |\n{body}\n  - show: statistics\n"
    file.write_text(f"{HEAD}{sections}{more}", encoding="utf-8")
    return file


def words_told(text: str, folder: Path) -> list[str]:
    return [one.words for one in told(api.load(plan_with(text, folder)), 5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det var 3 deltagare.", ["3 deltagare"]),
        ("Tre kvinnor gick vidare.", ["Tre kvinnor"]),
        ("De **tre** nya kvinnorna gick vidare.", ["tre** nya kvinnorna"]),
        ("Tre av deltagarna slutade.", ["Tre av deltagarna"]),
        ("3\nav dem slutade.", ["3\nav dem"]),
        ("Bara 4 av 20 blev kvar.", ["4 av 20"]),
        ("Kvinnorna var 3.", ["Kvinnorna var 3"]),
        ("Kvinnor (3) och andra.", ["Kvinnor (3"]),
        ("Avslutade män: 47.", ["män: 47"]),  # hidden lest it gives the three women away
        ("Three women and 4 participants.", ["Three women", "4 participants"]),
        ("Only four of 20 stayed.", ["four of 20"]),
        ("Insatsen tog 3 månader och 3 tkr.", []),
        ("Tabell 3 visar män. 3 insatser, 3 av 5 kommuner.", []),
        ("Det var 50 deltagare, 13 män och 2 kvinnor.", []),  # none of them is hidden
        ("3,5 deltagare i snitt, 3 % av kvinnorna.", []),
        ("Det var [3 kvinnor](figure:statistics.s.women).", []),  # hidden with its table
        ("Det var [50 deltagare](figure:statistics.s.total) och 3 kvinnor.", ["3 kvinnor"]),
        ("Det var [3 kvinnor](figure:statistics.s.women), bara 3 kvinnor.", ["3 kvinnor"]),
        ("Det var [3 kvinnor](figure:statistics.s.total) av alla.", ["3 kvinnor"]),  # that figure is shown
        ("Tre av de nya deltagarna slutade.", ["Tre av de nya deltagarna"]),
        ("Hälften, 2 av 4, blev kvar.", ["2 av 4"]),
        ("Alla 3 kommuners deltagare kom. Det tog 3 av 4 veckor.", []),
        ("Kvinnorna var 3 veckor i insatsen; deltagare: 3,5 i snitt.", []),
        ("Målet nåddes bara av 3. Kvinnor dröjde.", []),
    ],
)
def test_what_may_tell_a_hidden_number(text: str, expected: list[str], tmp_path: Path) -> None:
    assert expected == words_told(text, tmp_path)


def test_where_no_number_is_hidden_none_is_told(tmp_path: Path) -> None:
    file = plan_with("Det var 3 kvinnor, 2 män – kvinnor, och kvinnor – 1.", tmp_path)
    assert () == told(api.load(file), 2)


def test_a_fact_is_told_by_its_unit_too_and_only_with_a_number_that_is_hidden(tmp_path: Path) -> None:
    facts = "facts: [{Avbrott: 3 personer}, {Nöjda deltagare: 20}, {Möten: 3}]\n"
    (one,) = told(api.load(plan_with("Text.", tmp_path, facts)), 5)
    assert ("facts", 0, "value") == one.path
    assert "3" in one.words


def test_names_that_only_point_are_no_words(tmp_path: Path) -> None:
    goal = "goals: [{id: tre-kvinnor, name: Arbete, text: Fler i arbete.}]\n"
    more = f"{goal}outcomes: [{{goal: tre-kvinnor, comment: Bra.}}]\n"
    assert () == told(api.load(plan_with("Text.", tmp_path, more)), 5)


def test_facts_and_headings_are_read_too_and_each_has_its_place(tmp_path: Path) -> None:
    file = plan_with("3 kvinnor. 3 kvinnor.", tmp_path, "facts: [{Nöjda deltagare: 3}, {Möten: 3}]\n")
    text = file.read_text(encoding="utf-8").replace("heading: Resultat", "heading: Tre kvinnor berättar")
    file.write_text(text, encoding="utf-8")
    (document,) = api.render(file, "md", mask_small=5)
    lines = text.splitlines()
    places = [(one.span.line, one.span.column) for one in document.told]
    at = next(number for number, line in enumerate(lines, 1) if "3 kvinnor" in line)
    column = lines[at - 1].index("3") + 1
    assert [(at - 2, 14), (at, column), (at, column + 11)] == places[:3]
    assert "Nöjda deltagare" in lines[places[3][0] - 1]
    assert 4 == len(places)


def test_the_command_makes_the_document_tells_the_place_and_ends_with_one(tmp_path: Path) -> None:
    file = plan_with("Det var 3 kvinnor.", tmp_path)
    result = samplan("render", file, "-t", "md", "-t", "html", "-o", tmp_path / "ut", "--mask-small", "5")
    assert 1 == result.returncode
    assert 2 == len([*(tmp_path / "ut").iterdir()])
    place = f"{file}:14:15"
    assert [f"samplan: {place}: ”3 kvinnor” kan vara ett antal som dokumentet döljer (--mask-small 5)"] == [
        line for line in result.stderr.splitlines() if str(file) in line
    ]
    assert 1 == result.stderr.count("gör antalet till en sifferlänk")
    clean = plan_with("Det gick bra.", tmp_path)
    assert 0 == samplan("render", clean, "-t", "md", "-o", "-", "--mask-small", "5").returncode
    assert 0 == samplan("render", file, "-t", "md", "-o", "-").returncode


def test_it_is_a_finding_of_a_working_draft(tmp_path: Path) -> None:
    (made,) = api.render(plan_with("Det var 3 kvinnor.", tmp_path), "md", mask_small=5, notes="findings")
    (said,) = [line for line in made.text.splitlines() if "kan vara ett antal" in line]
    assert re.match(r"> \S+ \*\*Varning\.\*\* ”3 kvinnor” kan", said.replace("\xa0", " "))


def test_an_archive_s_file_would_tell_every_number(tmp_path: Path) -> None:
    result = samplan("render", plan_with("Text.", tmp_path), "-t", "pdf", "--archive", "--mask-small", "5")
    assert 2 == result.returncode
    assert "det går inte ihop med --mask-small" in result.stderr
    assert ["nordan.yaml"] == [one.name for one in tmp_path.iterdir()]


MANY = """
samplan: 1
id: nordan
kind: follow_up
title: Uppföljning 2026
period: 2026
association: {name: Samordningsförbundet Nordan}
goals:
  - id: arbete
    name: Arbete
    text: Fler i arbete.
    indicators: [{id: antal, name: Antal i arbete, target: minst 20 personer}]
statistics:
  - title: Avslutade
    period: 2026
    source: Uppföljningen
    rows:
      - {name: Öst, women: 3, men: 641, total: 644}
      - {name: Väst, women: 652, men: 663, total: 1315}
      - {name: Alla, women: 655, men: 1304, total: 1959, sum_of: [Öst, Väst]}
outcomes:
  - {goal: arbete, indicator: antal, women: 2, men: 671, total: 673, comment: Det gick bra.}
"""
HIDDEN = ("641", "652", "663", "671")


def test_hidden_numbers_stand_nowhere_in_any_format(tmp_path: Path) -> None:
    file = tmp_path / "nordan.yaml"
    file.write_text(MANY.replace(", sum_of: [Öst, Väst]", ""), encoding="utf-8")
    for notes in ("", "findings"):
        shown = " ".join(map(words_of, api.render(file, ("html", "md", "pdf", "docx"), notes=notes)))
        hidden = " ".join(
            map(words_of, api.render(file, ("html", "md", "pdf", "docx"), notes=notes, mask_small=5))
        )
        assert [one for one in HIDDEN if one not in shown] == []
        assert [one for one in HIDDEN if one in hidden] == []


def words_of(document: api.Document) -> str:
    """All that a file says, also to who listens and to programs: descriptions, marks, comments."""
    if document.name.endswith(".html"):
        return re.sub(r"<style>.*?</style>|<svg.*?</svg>", shown_in_drawing, document.text, flags=re.DOTALL)
    if document.name.endswith(".docx"):
        package = ZipFile(BytesIO(document.data))
        parts = (package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))
        return " ".join(
            said
            for part in parts
            for said in re.findall(r'<w:t[^>]*>([^<]*)|descr="([^"]*)"', part)
            for said in said
        )
    if document.name.endswith(".pdf"):
        heard = Pdf(document.data).document
        return heard.words + "".join(one.element["/Alt"] for one in heard.all("Figure"))
    return document.text


def shown_in_drawing(found: re.Match[str]) -> str:
    """The words of a drawing, without its measures; nothing of a style."""
    return " ".join(re.findall(r">([^<]+)<", found[0])) if found[0].startswith("<svg") else ""


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("3 kvinnor", "× kvinnor"),
        ("**3** av dem", "× av dem"),
        ("cirka 3 personer", "cirka × personer"),
        ("3", "×"),
        ("tre av femtio", "ett antal som inte redovisas"),
        ("3 av 50", "ett antal som inte redovisas"),
        ("3 av tre", "ett antal som inte redovisas"),
        ("", "ett antal som inte redovisas"),
    ],
)
def test_a_figure_link_keeps_its_words_and_not_its_number(words: str, shown: str, tmp_path: Path) -> None:
    file = plan_with(f"Där var [{words}](figure:statistics.s.women) i år.", tmp_path)
    (document,) = api.render(file, "md", mask_small=5)
    assert f"Där var {shown} i år." in document.text.replace("\n", " ")


AGES = """
  - title: Nya
    period: 2026
    rows:
      - {name: Unga, women: 34, men: 37, unknown: 0, total: 71}
      - {name: Gamla, women: 27, men: 21, unknown: 0, total: 48}
      - {name: Okänd ålder, women: 0, men: 0, unknown: 4, total: 4}
      - {name: Hela gruppen, women: 61, men: 58, unknown: 4, total: 123}
"""


def test_a_sum_stands_in_no_chart_where_a_part_of_it_is_hidden(tmp_path: Path) -> None:
    file = tmp_path / "nordan.yaml"
    file.write_text(HEAD + AGES, encoding="utf-8")
    for least in (2, 5):
        (document,) = api.render(file, "md", mask_small=least)
        (chart,) = [one for one in document.text.split("\n\n") if "**Figur" in one and "Gamla" in one]
        assert "Hela gruppen" not in chart
