"""What is struck on paper, in pieces made by hand: each fault once, and beside it what is right."""

from __future__ import annotations

import pytest

from tests.paper_reading import Piece, faults_of


def piece(role: str, *pages: int, words: str = "ord", table: int | None = None) -> Piece:
    """A piece with one line for each page that is named."""
    return Piece(role, words, tuple((page, 700.0 - 14 * at) for at, page in enumerate(pages)), table)


NEXT = piece("P", 1, 1)


@pytest.mark.parametrize(
    ("pieces", "fault"),
    [
        ([piece("H2", 0), NEXT], "a heading alone at the foot"),
        ([piece("H2", 0), piece("P", 0), NEXT], "a heading alone at the foot"),
        ([piece("H2", 0), piece("H3", 0), NEXT], "a heading alone at the foot"),
        ([piece("H2", 0), piece("Caption", 0), piece("Figure", 1)], "a heading alone at the foot"),
        ([piece("H2", 0, 1), NEXT], "a heading split"),
        ([piece("P", 0, 1)], "one line of a paragraph apart"),
        ([piece("LI", 0, 0, 0, 1)], "one line of a paragraph apart"),
        ([piece("TR", 0, 1)], "a row split"),
        ([piece("Figure", 0, 1)], "a drawing split"),
        ([piece("Caption", 0), piece("Figure", 1)], "a caption without what it is of"),
        ([piece("TH", 0), piece("TR", 1)], "a head of a table without what it is of"),
        ([piece("group", 0), piece("TR", 1)], "a head of a group without what it is of"),
        ([piece("TR", 0), piece("P", 1, words="– inget angivet")], "the signs of a table"),
    ],
)
def test_a_fault_of_a_page_is_struck(pieces: list[Piece], fault: str) -> None:
    assert any(fault in one for one in faults_of(pieces))


@pytest.mark.parametrize(
    "pieces",
    [
        [piece("H2", 0), piece("P", 0, 0, 1, 1)],
        [piece("H2", 0), piece("P", 0)],
        [piece("H3", 0), piece("P", 0), piece("H2", 1), NEXT],
        [piece("H2", 0), piece("H3", 0), piece("Caption", 0), piece("Figure", 0), NEXT],
        [piece("H2", 0), piece("Caption", 0), piece("TH", 0), piece("TR", 0), piece("TR", 1)],
        [piece("TR", 0), piece("P", 1, 1)],
    ],
)
def test_a_page_that_breaks_well_is_left_alone(pieces: list[Piece]) -> None:
    assert [] == faults_of(pieces)
