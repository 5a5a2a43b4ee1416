"""`[tool.samplan]` in `pyproject.toml`: when it is read, which file goes before, and where its faults are."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.api.project import NO_PROJECT, project_folder, project_of
from samplan.errors import InputError
from samplan.render.words import say

THEME = '[project]\nname = "x"\n\n[tool.samplan.theme]\naccent = "#123456"\n'


def written(folder: Path, text: str, name: str = "pyproject.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def faults(folder: Path, text: str) -> list[str]:
    written(folder, text)
    with pytest.raises(InputError) as caught:
        project_of(str(folder))
    lines = say(caught.value.message, "sv").split("\n")
    assert all("pyproject.toml:" in line for line in lines)
    return [line.split("pyproject.toml:", 1)[1] for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        THEME,
        '[tool]\nsamplan = {theme = {accent = "#123456"}}\n',
        'tool.samplan.theme.accent = "#123456"\n',
        'tool = {samplan = {theme = {accent = "#123456"}}}\n',
        '[ tool . "samplan" . theme ]\naccent = "#123456"\n',
        '[tool.ruff]\nline-length = 100\n[tool.samplan]\ntheme.accent = "#123456"\n',
    ],
)
def test_it_is_found_in_the_folder_of_a_plan_and_above(tmp_path: Path, text: str) -> None:
    written(tmp_path, text)
    below = tmp_path / "plans" / "2026"
    below.mkdir(parents=True)
    assert project_of(str(below)).theme.accent == "#123456"
    assert Path(project_folder(str(below))).resolve() == tmp_path.resolve()


@pytest.mark.parametrize(
    "text",
    [
        "",
        '[project]\nname = "samplan"\n[project.scripts]\nsamplan = "samplan.cli:main"\n',
        "# [tool.samplan.theme]\n",
        "[tool.ruff]\nline-length = 100\n",
        "tool = 1 # samplan\n",
        "[broken\nsamplan = 1\n",
        f"# tool.samplan\nx = {'[' * 5000}",
    ],
)
def test_a_file_without_the_table_is_passed_by(tmp_path: Path, text: str) -> None:
    written(tmp_path, '[theme]\naccent = "#654321"\n', "samplan.toml")
    written(tmp_path / "a", text)
    assert project_of(str(tmp_path / "a")).theme.accent == "#654321"


def test_the_nearest_holds_alone_and_samplan_toml_goes_before_in_one_folder(tmp_path: Path) -> None:
    written(tmp_path, THEME)
    assert project_of(str(tmp_path)).theme.accent == "#123456"
    written(tmp_path, "[theme]\ncover = true\n", "samplan.toml")
    assert (project_of(str(tmp_path)).theme.cover, project_of(str(tmp_path)).theme.accent) == (
        True,
        "#0b5a68",
    )
    written(tmp_path / "a", "[tool.samplan]\n")
    (tmp_path / "a" / "templates").mkdir()
    near = project_of(str(tmp_path / "a"))
    assert not near.theme.cover
    assert near.templates == str(tmp_path / "a" / "templates")


def test_a_file_with_other_letters_than_utf_8_is_passed_by_without_the_table_and_else_a_fault(
    tmp_path: Path,
) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_bytes('[project]\nname = "Å"\n'.encode("latin-1"))
    assert project_of(str(tmp_path)) == NO_PROJECT
    file.write_bytes('[project]\nname = "Å"\n[tool.samplan.theme]\ncover = true\n'.encode("latin-1"))
    with pytest.raises(InputError, match="pyproject"):
        project_of(str(tmp_path))


def test_a_folder_by_that_name_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").mkdir()
    assert project_of(str(tmp_path)) == NO_PROJECT


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[tool.samplan]\ntema = {}\n",
            "2:1: [tool.samplan] har ingen tabell [tool.samplan.tema]; menade du [tool.samplan.theme]?",
        ),
        (
            "[tool.samplan.ci]\n",
            "1:15: [tool.samplan] har ingen tabell [tool.samplan.ci]; det finns [tool.samplan.theme]",
        ),
        (
            '[tool.samplan]\naccent = "#123456"\n',
            "2:1: ”accent” står utanför sin tabell; skriv [tool.samplan.theme] på raden ovanför",
        ),
        (
            "[tool.samplan.theme]\nlogga = 1\n",
            "2:1: [tool.samplan.theme] har ingen nyckel ”logga”; menade du logo?",
        ),
        (
            "[tool.samplan.theme]\ncover = 1\n",
            "2:9: ”cover” ska vara true eller false, men här står talet 1",
        ),
        (
            "[tool.samplan]\ntheme = 1\n",
            "2:9: ”theme” ska vara en tabell, [tool.samplan.theme] på en egen rad, men här står talet 1",
        ),
        (
            "[tool]\nsamplan = 1\n",
            "2:11: ”samplan” ska vara en tabell, [tool.samplan] på en egen rad, men här står talet 1",
        ),
        (
            '[tool.samplan.words]\n"Target groups" = "x"\n[tool.samplan.words.sv]\n"Target groups" = "y"\n',
            "4:1: ”Target groups” är ett ord på engelska; skriv det under [tool.samplan.words.en]",
        ),
        (
            "[tool.samplan.theme]\ncover = true false\n",
            "2:14: här skulle raden vara slut",
        ),
    ],
)
def test_its_faults_have_their_places_and_its_names(tmp_path: Path, text: str, said: str) -> None:
    (told,) = faults(tmp_path, text)
    assert told.replace("\u00a0", " ").startswith(said)


def test_a_logo_lies_beside_it(tmp_path: Path) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
    written(tmp_path, svg, "bild.svg")
    written(tmp_path, '[tool.samplan.theme]\nlogo = "bild.svg"\n')
    assert project_of(str(tmp_path)).theme.logo is not None
