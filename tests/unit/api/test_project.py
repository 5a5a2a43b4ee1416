"""`samplan.toml`: where it is found, what it says, and every fault of it with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.api.project import NO_PROJECT, project_of
from samplan.api.toml_places import line_and_column, places_in
from samplan.errors import InputError
from samplan.render.theme import USUAL, Margins
from samplan.render.words import say

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'


def faults(folder: Path, text: str | bytes, language: str = "sv") -> list[str]:
    """What is wrong with a file, each fault without the name of the file."""
    file = folder / "samplan.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InputError) as caught:
        project_of(str(folder))
    lines = say(caught.value.message, "sv" if language == "sv" else "en").split("\n")
    assert all("samplan.toml:" in line for line in lines)
    return [line.split("samplan.toml:", 1)[1] for line in lines]


def test_a_file_is_found_in_the_folder_of_a_plan_and_above(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").write_text('[theme]\naccent = "#123456"\n', encoding="utf-8")
    (tmp_path / "plans" / "2026").mkdir(parents=True)
    assert "#123456" == project_of(str(tmp_path / "plans" / "2026")).theme.accent
    (tmp_path / "plans" / "samplan.toml").write_text("[theme]\ncover = true\n", encoding="utf-8")
    assert USUAL.accent == project_of(str(tmp_path / "plans" / "2026")).theme.accent


def test_a_folder_without_a_file_has_no_project(tmp_path: Path) -> None:
    assert project_of(str(tmp_path)) == NO_PROJECT


def test_everything_that_can_be_chosen_is_read(tmp_path: Path) -> None:
    (tmp_path / "bild.svg").write_bytes(SVG)
    (tmp_path / "templates").mkdir()
    text = """\ufeff# Förbundets dokument
[theme]
accent = "#ABC" # blir för ljus
logo = "bild.svg"
font = "stack"
margins = {top = 20, left = 30.5}
cover = true
[words]
"Målgrupper" = "Behovsgrupper"
"Budget" = "Ekonomi"
[words.en]
"Target groups" = "Need groups"
"""
    (tmp_path / "samplan.toml").write_text(text.replace("#ABC", "#135"), encoding="utf-8")
    project = project_of(str(tmp_path))
    assert ("#113355", "stack", True) == (project.theme.accent, project.theme.font, project.theme.cover)
    assert Margins(20, 20, 18, 30.5) == project.theme.margins
    assert project.theme.logo is not None
    assert SVG == project.theme.logo.data
    assert {"Målgrupper": "Behovsgrupper", "Budget": "Ekonomi"} == project.words.sv
    assert {"Budget": "Ekonomi", "Target groups": "Need groups"} == project.words.en
    assert str(tmp_path / "templates") == project.templates


def test_one_number_is_all_margins(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").write_text("theme.margins = 25", encoding="utf-8")
    assert Margins(25, 25, 25, 25) == project_of(str(tmp_path)).theme.margins


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[theme]\nacent = 1", "2:1: [theme] har ingen nyckel ”acent”; menade du accent?"),
        (
            "[theme]\n färg = 1".replace("färg", '"färg"'),
            "2:2: [theme] har ingen nyckel ”färg”; menade du accent?",
        ),
        (
            "[theme]\nxyz = 1",
            "2:1: [theme] har ingen nyckel ”xyz”; det finns accent, logo, font, margins och cover",
        ),
        ("[tema]\n", "1:2: samplan.toml har ingen tabell [tema]; menade du [theme]?"),
        (
            "[rows]\n",
            "1:2: samplan.toml har ingen tabell [rows]; det finns [theme], [words], [severity], [[limits]] ",
        ),
        ('accent = "#000"', "1:1: ”accent” står utanför sin tabell; skriv [theme] på raden ovanför"),
        ("theme = 1", "1:9: ”theme” ska vara en tabell, [theme] på en egen rad, men här står talet 1"),
        ("[[theme]]\n", "1:1: ”theme” ska vara en tabell, [theme] på en egen rad, men här står en lista"),
        ("[theme]\naccent = 5", '2:10: ”accent” ska vara en färg som "#0b5a68", men här står talet 5'),
        (
            '[theme]\naccent = "teal"',
            '2:10: ”accent” ska vara en färg som "#0b5a68", men här står texten ”teal”',
        ),
        (
            '[theme]\naccent = "#ff8800"',
            "2:10: färgen #ff8800 har kontrasten 2,39 mot vitt, och text behöver 4,5; närmaste mörkare färg ",
        ),
        (
            '[theme]\nfont = "Arial"',
            '2:8: ”font” ska vara "embedded" (inbäddat) eller "stack" (läsarens ',
        ),
        ('[theme]\ncover = "ja"', "2:9: ”cover” ska vara true eller false, men här står texten ”ja”"),
        (
            "[theme]\nlogo = 2026-01-01",
            '2:8: ”logo” ska vara namnet på en bildfil som "logotyp.svg", men här står ett datum',
        ),
        ('[theme]\nlogo = "a.svg"', "2:8: logotypen ”a.svg”: filen finns inte"),
        (
            "[theme]\nmargins = {top = 3}",
            "2:18: ”top” ska vara mellan 5 och 60 millimeter, utan enhet, men här står talet 3",
        ),
        (
            "[theme]\nmargins = {höger = 3}".replace("höger", '"höger"'),
            "2:12: margins har ingen nyckel ”höger”; menade du right?",
        ),
        (
            "[theme]\nmargins = true",
            "2:11: ”margins” ska vara millimeter: ett tal, eller {top = 22, ",
        ),
        (
            '[words]\n"Målgruper" = "x"',
            "2:1: dokumenten har inget ord ”Målgruper” på svenska; menade du ”Målgrupper”?",
        ),
        (
            '[words.en]\n"Zzz" = "x"',
            "2:1: dokumenten har inget ord ”Zzz” på engelska, så det kan inte bytas; skriv hela ordet ",
        ),
        (
            '[words.sv]\n"Target groups" = "x"',
            "2:1: ”Target groups” är ett ord på engelska; skriv det under [words.en]",
        ),
        ('[words]\n"Målgrupper" = ""', "2:16: det nya ordet för ”Målgrupper” är tomt"),
        ('[words]\n"Målgrupper" = "a\\nb"', "2:16: det nya ordet för ”Målgrupper” får stå på en rad"),
        (
            '[words]\n"Målgrupper" = ["a"]',
            "2:16: ”Målgrupper” ska vara text inom citattecken, men här står en lista",
        ),
        (
            '[words]\n"Summa {name}" = "S"',
            "2:18: ”Summa {name}” har {name} inom klamrar, och det nya ordet ska ha samma",
        ),
        (
            '[words]\n"Målgrupper" = "{x}"',
            "2:16: ”Målgrupper” har inget inom klamrar, och det nya ordet ska ha samma",
        ),
        ("accent", "1:7: efter nyckeln ska = och ett värde stå"),
        ("[theme]\naccent = #000", "2:10: värdet går inte att läsa; text skrivs inom citattecken"),
        ('[theme]\naccent = "#000', "2:15: texten saknar avslutande citattecken"),
        ('[theme]\naccent = "#000" cover', "2:17: här skulle raden vara slut"),
        ("[theme]\ncover = true\ncover = true", "det här står två gånger; ta bort det ena"),
        ("[theme\n", "klammern ] saknas"),
        ("färg = 1", "1:2: efter nyckeln ska = och ett värde stå"),
        ("= 1", "1:1: här ska nyckel = värde eller [tabell] stå"),
        ("[theme]\nmargins = {top = 1", "klammern stängs aldrig"),
        ("a = " + 9000 * "[", ": här följer filen inte TOML"),
        ("", "1:1: filen är tom; ta bort den, eller skriv vad projektet väljer, till exempel paths = "),
        (" \n\n", "1:1: filen är tom"),
        ("# fö\n[theme]".encode("latin-1"), "1:4: filen är inte UTF-8, som TOML kräver"),
        ("[theme]\n".encode("utf-16"), "1:1: filen är UTF-16, och TOML kräver UTF-8"),
        ("#" + 300_000 * "x", "filen är på 300"),
    ],
)
def test_a_fault_is_told_with_its_place_and_what_to_do(
    tmp_path: Path, text: str | bytes, expected: str
) -> None:
    (told,) = faults(tmp_path, text)
    assert expected in told.replace("\u00a0", " ")


def test_all_faults_of_a_file_are_told_in_its_order(tmp_path: Path) -> None:
    text = '[words]\n"Målgruper" = "x"\n[theme]\ncover = 1\nacent = "x"\nmargins = {top = 3, left = "x"}\n'
    assert ["2:1", "4:9", "5:1", "6:18", "6:28"] == [
        ":".join(one.split(":")[:2]) for one in faults(tmp_path, text)
    ]


def test_faults_are_told_in_english_too(tmp_path: Path) -> None:
    text = '[theme]\nacent = 1\naccent = "#ff8800"\n'
    assert [
        "2:1: [theme] has no key “acent”; did you mean accent?",
        (
            "3:10: the colour #ff8800 has a contrast of 2.39 to white, and text needs 4.5; the nearest "
            "darker colour that will do is #b75f00"
        ),
    ] == faults(tmp_path, text, "en")


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").mkdir()
    with pytest.raises(InputError, match="cannot be read: it is a folder"):
        project_of(str(tmp_path))


def test_a_file_of_comments_alone_chooses_nothing(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").write_text("# [theme]\n", encoding="utf-8")
    assert USUAL == project_of(str(tmp_path)).theme


PLACES = """# x
[theme]
accent = "#a # ] b"  # c
margins = {top = 3, "le ft" = [1, {a.b = 2}], bottom=1}
x = \"\"\"
  [not]
 a = "b" \"\"\"
[words . sv]
"Mål\\u0067" = 'Be = "hov"'
[[rows]]
y = [
  "a", # ]
  'b',
]
z = 1979-05-27
[[rows]]
z = 1
[rows.y]
a = 2
"""


def test_keys_and_values_have_their_places() -> None:
    places = {
        ".".join(keys): (line_and_column(PLACES, key), line_and_column(PLACES, value))
        for keys, (key, value) in places_in(PLACES).items()
    }
    assert {
        "theme": ((2, 2), (2, 1)),
        "theme.accent": ((3, 1), (3, 10)),
        "theme.margins": ((4, 1), (4, 11)),
        "theme.margins.top": ((4, 12), (4, 18)),
        "theme.margins.le ft": ((4, 21), (4, 31)),
        "theme.margins.le ft.1": ((4, 32), (4, 32)),
        "theme.margins.le ft.2": ((4, 35), (4, 35)),
        "theme.margins.le ft.2.a": ((4, 36), (4, 36)),
        "theme.margins.le ft.2.a.b": ((4, 38), (4, 42)),
        "theme.margins.bottom": ((4, 47), (4, 54)),
        "theme.x": ((5, 1), (5, 5)),
        "words": ((8, 2), (8, 2)),
        "words.sv": ((8, 10), (8, 1)),
        "words.sv.Målg": ((9, 1), (9, 15)),
        "rows": ((10, 3), (10, 1)),
        "rows.1": ((10, 3), (10, 1)),
        "rows.1.y": ((11, 1), (11, 5)),
        "rows.1.y.1": ((12, 3), (12, 3)),
        "rows.1.y.2": ((13, 3), (13, 3)),
        "rows.1.z": ((15, 1), (15, 5)),
        "rows.2": ((16, 3), (16, 1)),
        "rows.2.z": ((17, 1), (17, 5)),
        "rows.2.y": ((18, 7), (18, 1)),
        "rows.2.y.a": ((19, 1), (19, 5)),
    } == places
