from __future__ import annotations

import pytest

from samplan.loading.positions import Positions
from samplan.results import Locator, Path
from tests.unit.loading.reading import marked, read

PLAN = """\
# A plan
samplan: 1
title: "Mål och \\"medel\\" för
  hela \\
  perioden"
owner: 'Förbundets ''chef'' i
  Tvåstad'
period: {from: 2019-07-01, to: 2021-12-31}
absent:
areas: [samverkan, individ]
text: |
  Brödtext i
  två rader.


budget:
  2026: 8000
  costs:
    - id: kansli
      amounts: [1, 2]

    -
    - - inner
    - {}
folded: >-
  en text
  som fortsätter
base: &bas {party: state}
copy: *bas
list: [*bas]
marked: &m värde
"""


@pytest.fixture
def positions() -> Positions:
    return read(PLAN).positions


def at(positions: Locator, path: Path, needle: str = "", *, key: bool = False) -> tuple[int, int, str]:
    span = positions.locate(path, needle, key=key)
    return span.line, span.column, marked(span)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("samplan",), (2, 10, "1")),
        (("period", "to"), (8, 32, "2021-12-31")),
        (("areas", 1), (10, 20, "individ")),
        (("budget", 2026), (17, 9, "8000")),
        (("budget", "costs", 0, "amounts", 1), (20, 20, "2")),
        (("text",), (11, 7, "|")),
        (("marked",), (31, 12, "värde")),
    ],
)
def test_a_value_is_its_own_place(positions: Positions, path: Path, place: tuple[int, int, str]) -> None:
    assert place == at(positions, path)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (2, 1, "samplan")),
        (("period",), (8, 1, "period")),
        (("budget", "costs"), (18, 3, "costs")),
        (("budget", "costs", 0), (19, 7, "id")),
        (("budget", "costs", 2), (23, 7, "-")),
        (("budget", "costs", 3), (24, 7, "{")),
        (("copy",), (29, 1, "copy")),
        (("list", 0), (30, 8, "*")),
    ],
)
def test_a_list_or_mapping_is_shown_by_its_key(
    positions: Positions, path: Path, place: tuple[int, int, str]
) -> None:
    assert place == at(positions, path)


def test_an_absent_value_is_shown_by_its_key_or_list_mark(positions: Positions) -> None:
    assert at(positions, ("absent",)) == (9, 1, "absent")
    assert at(positions, ("budget", "costs", 1)) == (22, 5, "-")


def test_what_an_alias_repeats_is_shown_where_it_is_written(positions: Positions) -> None:
    assert at(positions, ("copy", "party")) == (28, 20, "state")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("nothing",), (2, 1, "samplan")),
        (("budget", "income", 0, "id"), (16, 1, "budget")),
        (("budget", "costs", 0, "name"), (19, 7, "id")),
        (("budget", "costs", 9), (18, 3, "costs")),
        (("samplan", "x"), (2, 10, "1")),
        (("areas", "x"), (10, 1, "areas")),
        (("budget", "2026"), (16, 1, "budget")),
    ],
)
def test_what_is_missing_is_shown_by_its_nearest_parent(
    positions: Positions, path: Path, place: tuple[int, int, str]
) -> None:
    assert place == at(positions, path)


def test_the_key_is_shown_when_asked_for(positions: Positions) -> None:
    assert at(positions, ("samplan",), key=True) == (2, 1, "samplan")
    assert at(positions, ("budget", 2026), "8", key=True) == (17, 3, "2026")
    assert at(positions, ("areas", 1), "divid", key=True) == (10, 20, "individ")


def test_a_value_of_several_lines_ends_with_its_last_words(positions: Positions) -> None:
    span = positions.locate(("text",))
    assert (11, 7, 13, 13) == (span.line, span.column, span.end_line, span.end_column)


@pytest.mark.parametrize(
    ("path", "needle", "place"),
    [
        (("text",), "två rader", (13, 3, "två rader")),
        (("folded",), "text", (26, 6, "text")),
        (("marked",), "värde", (31, 12, "värde")),
        (("marked",), "m", (31, 12, "värde")),
        (("title",), '"medel" för', (3, 17, '\\"medel\\" för')),
        (("owner",), "'chef'", (6, 20, "''chef''")),
        (("text",), "finns inte", (11, 7, "|")),
        (("text",), " ", (11, 7, "|")),
        (("text", "more"), "rader", (11, 7, "|")),
        (("samplan",), "samplan", (2, 10, "1")),
    ],
)
def test_a_needle_narrows_the_place(
    positions: Positions, path: Path, needle: str, place: tuple[int, int, str]
) -> None:
    assert place == at(positions, path, needle)


@pytest.mark.parametrize(
    ("path", "needle", "end"),
    [
        (("folded",), "text som fortsätter", (26, 6, 27, 17)),
        (("text",), "i två", (12, 12, 13, 6)),
        (("title",), "för hela perioden", (3, 27, 5, 11)),
        (("owner",), "i\u00a0Tvåstad", (6, 29, 7, 10)),
    ],
)
def test_a_needle_goes_over_line_breaks(
    positions: Positions, path: Path, needle: str, end: tuple[int, int, int, int]
) -> None:
    span = positions.locate(path, needle)
    assert end == (span.line, span.column, span.end_line, span.end_column)


def test_a_file_without_content_has_its_first_place() -> None:
    span = read("").positions.locate(("budget", 1), "x", key=True)
    assert (1, 1, 1, 1, "") == (span.line, span.column, span.end_line, span.end_column, span.excerpt)


def test_columns_count_characters() -> None:
    assert at(read("åäö😀: x\n").positions, ("åäö😀",)) == (1, 7, "x")
