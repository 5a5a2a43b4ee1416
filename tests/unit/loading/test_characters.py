from __future__ import annotations

import pytest

from samplan.results import Severity
from tests.unit.loading.reading import data_of, found, marked, read


@pytest.mark.parametrize("character", ["\0", "\a", "\f", "\x1b", "\x7f", "\x80", "\x9f", "\uffff"])
def test_control_characters_have_line_and_column_and_the_rest_is_read(character: str) -> None:
    content = f"a: 1\nb: x{character}y\nb: 2\n"
    assert found(content) == [
        ("file-control-character", 2, 5, character),
        ("yaml-duplicate-key", 3, 1, "b"),
    ]
    assert data_of(content) == {"a": 1, "b": "x y"}


def test_a_character_that_breaks_its_line_is_the_only_finding() -> None:
    assert found("a: 1\n\fb: 2\n") == [("file-control-character", 2, 1, "\f")]
    assert found("\fa: 1\nb: 2\n") == [("file-control-character", 1, 1, "\f")]


def test_a_warning_that_makes_the_file_unreadable_is_an_error() -> None:
    result = read("titel： x\nb: 1\n")
    assert [("file-lookalike-character", Severity.ERROR)] == [
        (one.rule, one.severity) for one in result.findings
    ]
    assert not result.is_usable


def test_a_syntax_fault_on_another_line_stands_beside_the_character() -> None:
    rules = [finding[0] for finding in found("a: x\u200by\nb: [1\nc: 2\n")]
    assert rules == ["file-invisible-character", "yaml-unclosed-bracket"]


def test_many_of_one_character_are_one_finding_with_further_places() -> None:
    (finding,) = read("a: x\u200by\nb: \u200b\nc: z\u200b\n").findings
    assert finding.message.facts["count"] == 3
    assert [(2, 4), (3, 5)] == [(one.span.line, one.span.column) for one in finding.related]
    assert finding.message.facts["code"] == "U+200B"


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_line_breaks_that_no_editor_shows_end_no_line(character: str) -> None:
    content = f"a: x{character}y\nb: 1\nb: 2\n"
    assert found(content) == [
        ("file-invisible-character", 1, 5, character),
        ("yaml-duplicate-key", 3, 1, "b"),
    ]
    assert data_of(content) == {"a": "x y", "b": 1}
    assert data_of(f"a: |\n  x{character}y\nb: 1\n") == {"a": "x y\n", "b": 1}


@pytest.mark.parametrize("character", ["\u200b", "\u2060", "\u200e", "\u202e"])
def test_characters_without_width_are_found_and_left_out(character: str) -> None:
    content = f"{character}id: x{character}y\n"
    assert found(content) == [("file-invisible-character", 1, 1, character)]
    assert data_of(content) == {"id": "xy"}


def test_soft_hyphens_are_found_and_kept() -> None:
    assert found("a: sam\xadordning\n") == [("file-invisible-character", 1, 7, "\xad")]
    assert data_of("a: sam\xadordning\n") == {"a": "sam\xadordning"}


@pytest.mark.parametrize("blank", ["\xa0", "\u202f", "\u2003", "\u3000"])
@pytest.mark.parametrize(
    ("pattern", "data", "column"),
    [
        ("a:\n{0} b: 1\n", {"a": {"b": 1}}, 1),
        ("a:\n  -{0}b\n", {"a": ["b"]}, 4),
        ("x: 1\na:{0}b\n", {"x": 1, "a": "b"}, 3),
        ("x: 1\na: {0}b\n", {"x": 1, "a": "b"}, 4),
    ],
)
def test_other_blanks_in_the_structure_are_found_and_read_as_blanks(
    blank: str, pattern: str, data: object, column: int
) -> None:
    content = pattern.format(blank)
    assert found(content) == [("file-invisible-character", 2, column, blank)]
    assert data == data_of(content)


def test_no_break_spaces_in_words_and_numbers_are_no_finding() -> None:
    content = (
        "a: 1\xa0000\xa0kr\ntext: |\n  Mål:\xa0ett\n\n  \xa0två\n  - \xa0tre\n"
        'list:\n  - text: >-\n      \xa0fyra\n  - |\n    \xa0fem\nb: "x\xa0y"\n'
    )
    assert found(content) == []
    assert data_of(content) == {
        "a": "1\xa0000\xa0kr",
        "text": "Mål:\xa0ett\n\n\xa0två\n- \xa0tre\n",
        "list": [{"text": "\xa0fyra"}, "\xa0fem\n"],
        "b": "x\xa0y",
    }


def test_a_no_break_space_after_running_text_is_structure_again() -> None:
    assert found("text: |\n  ett\n\nb:\xa01\n") == [("file-invisible-character", 4, 3, "\xa0")]
    assert found("a:\n  - text: |\n      ett\n  -\xa0b\n") == [("file-invisible-character", 4, 4, "\xa0")]


def test_letters_in_two_parts_are_found_and_compared_as_one() -> None:
    content = "å: 1\na\u030a: 2\nb: o\u0308\n"
    assert found(content) == [
        ("file-decomposed-letter", 2, 1, "a\u030a"),
        ("yaml-duplicate-key", 2, 1, "a\u030a"),
    ]
    assert data_of(content) == {"å": 1, "b": "ö"}
    assert data_of("vecka: x\u0302\u0331\n") is not None


def test_an_accent_that_has_no_composed_letter_is_no_finding() -> None:
    assert found("a: q\u0308\n") == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_change_neither_data_nor_places(end: str) -> None:
    content = end.join(["a: 1", "text: |", "  ett", "  två", "a: 2", ""])
    assert data_of(content) == {"a": 1, "text": "ett\ntvå\n"}
    assert found(content) == [("yaml-duplicate-key", 5, 1, "a")]


def test_mixed_line_ends_are_told_once() -> None:
    (finding,) = read("a: 1\r\nb: 2\nc: 3\r\nd: 4\n").findings
    assert ("file-mixed-line-ends", Severity.INFO, 2) == (finding.rule, finding.severity, finding.span.line)


def test_a_tab_after_a_colon_is_read_and_told() -> None:
    content = "a:\t1\nb: \t2\n"
    assert found(content) == [("file-tab-after-key", 1, 3, "\t")]
    assert data_of(content) == {"a": 1, "b": 2}
    assert [2] == [one.span.line for one in read(content).findings[0].related]


def test_tabs_within_words_and_running_text_are_kept() -> None:
    content = "text: |\n  a:\tb\nb: x\ty\n"
    assert (found(content), data_of(content)) == ([], {"text": "a:\tb\n", "b": "x\ty"})


def test_no_newline_at_the_end_blank_lines_and_trailing_spaces_have_no_effect() -> None:
    assert data_of("a: 1  \n\n \nb: 2") == {"a": 1, "b": 2}
    assert found("a: 1  \n\n \nb: 2") == []


def test_the_excerpt_is_the_line_as_it_stands_in_the_file() -> None:
    (finding,) = read("a: 1\r\n  \tx: 1\r\n").findings
    assert ("  \tx: 1", "\t") == (finding.span.excerpt, marked(finding.span))
