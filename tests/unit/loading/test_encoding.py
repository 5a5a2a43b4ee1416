from __future__ import annotations

import pytest

from samplan.loading.encoding import SIZE_LIMIT
from samplan.results import Severity
from tests.unit.loading.reading import data_of, found, read, shortly

PLAN = "samplan: 1\ntitle: Mål för året – åäö\n"
DATA = {"samplan": 1, "title": "Mål för året – åäö"}


def test_utf_8_has_no_findings() -> None:
    assert (DATA, []) == (data_of(PLAN), found(PLAN))


def test_a_byte_order_mark_is_told_and_moves_no_column() -> None:
    content = b"\xef\xbb\xbf" + b"a: 1\na: 2\n"
    assert found(content) == [("file-has-bom", 1, 1, ""), ("yaml-duplicate-key", 2, 1, "a")]
    related = read(content).findings[1].related[0].span
    assert (1, 1, "a: 1") == (related.line, related.column, related.excerpt)


def test_a_second_byte_order_mark_is_a_character_of_the_text() -> None:
    content = "\ufeff\ufeffa: 1\n"
    assert found(content) == [("file-has-bom", 1, 1, ""), ("file-invisible-character", 1, 1, "\ufeff")]
    assert data_of(content) == {"a": 1}


def test_a_byte_order_mark_within_the_text_is_found_and_left_out_of_the_data() -> None:
    assert found("a: 1\n\ufeffb: 2\n") == [("file-invisible-character", 2, 1, "\ufeff")]
    assert data_of("a: 1\n\ufeffb: 2\n") == {"a": 1, "b": 2}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_its_mark_is_read_with_a_warning(encoding: str) -> None:
    content = ("\ufeff" + PLAN).encode(encoding)
    assert data_of(content) == DATA
    (finding,) = read(content).findings
    assert ("file-utf16", Severity.WARNING) == (finding.rule, finding.severity)


def test_positions_in_utf_16_are_those_of_the_text() -> None:
    assert found("å: 1\nå: 2\n".encode("utf-16"))[1] == ("yaml-duplicate-key", 2, 1, "å")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("utf-32-le", "UTF-32"),
        ("utf-32-be", "UTF-32"),
    ],
)
def test_other_wide_encodings_are_named(encoding: str, name: str) -> None:
    result = read(PLAN.replace("–", "-").encode(encoding))
    (finding,) = result.findings
    assert ("file-unreadable-encoding", {"encoding": name}) == (finding.rule, finding.message.facts)
    assert not result.is_usable


def test_half_a_character_of_utf_16_is_no_exception() -> None:
    assert found(b"\xff\xfea") == [("file-unreadable-encoding", 1, 1, "")]


@pytest.mark.parametrize(("encoding", "byte"), [("latin-1", "0xE5"), ("cp1252", "0xE5")])
def test_an_older_encoding_is_told_with_place_byte_and_letter_and_read(encoding: str, byte: str) -> None:
    content = "samplan: 1\ntitle: Mål för åren\n".encode(encoding)
    result = read(content)
    (finding,) = result.findings
    assert ("file-encoding", 2, 9, "å") == shortly(finding)
    assert {"byte": byte, "letter": "å", "encoding": "Windows-1252", "count": 3} == finding.message.facts
    assert result.tree is not None
    assert {"samplan": 1, "title": "Mål för åren"} == result.tree.data


def test_windows_letters_that_latin_1_lacks_are_recognised() -> None:
    (finding,) = read("a: 5 €\n".encode("cp1252")).findings
    assert {"byte": "0x80", "letter": "€", "encoding": "Windows-1252", "count": 1} == finding.message.facts


def test_mixed_encodings_tell_the_first_stray_byte_and_how_many_there_are() -> None:
    content = "a: å\n".encode() + "b: xö ä\n".encode("latin-1")
    (finding,) = read(content).findings
    assert ("file-encoding", 2, 5, "ö") == shortly(finding)
    assert finding.message.facts["count"] == 2
    assert data_of(content) == {"a": "å", "b": "xö ä"}


def test_an_older_encoding_behind_a_mark_keeps_its_column() -> None:
    assert found(b"\xef\xbb\xbfa: \xe5\n") == [("file-has-bom", 1, 1, ""), ("file-encoding", 1, 4, "å")]


@pytest.mark.parametrize(
    "first", [b"%PDF-1.7\n", b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0", b"\x89PNG\r\n", b"{\\rtf1"]
)
def test_documents_and_pictures_are_told_as_such(first: bytes) -> None:
    assert found(first + b"\x00abc") == [("file-not-text", 1, 1, "")]


def test_ten_megabytes_are_read_and_one_byte_more_is_not() -> None:
    largest = b"a: 1\n" + b"#" * (SIZE_LIMIT - 5)
    assert (found(largest), data_of(largest)) == ([], {"a": 1})
    assert [finding[0] for finding in found(largest + b"#")] == ["file-too-large"]
    assert not read(largest + b"#").is_usable
