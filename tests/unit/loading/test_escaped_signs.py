"""R-07: what a terminal or a page would obey cannot come into a plan, also not as an escape."""

from __future__ import annotations

import pytest

from tests.unit.loading.reading import data_of, found, read


@pytest.mark.parametrize("escape", [r"\x01", r"\e", r"\a", r"\0", r"\x7f", r"\u0085", r"\x9b", r"\uFFFE"])
@pytest.mark.parametrize("text", ['title: "a{}b"', 'a: ["x{}y"]', '? "k"\n: "a{}b"'])
def test_r07_an_escaped_control_character_is_found_and_taken_out(escape: str, text: str) -> None:
    content = f"samplan: 1\n{text.format(escape)}\n"
    rules = {finding.rule for finding in read(content).findings}
    assert rules & {"file-control-character", "file-invisible-character"}
    assert str(data_of(content)).isprintable()


@pytest.mark.parametrize("escape", [r"\u202E", r"\u2066", r"\u200b", r"\L", r"\P", r"\u00AD", r"\uFEFF"])
def test_r07_an_escaped_sign_that_cannot_be_seen_is_found_and_taken_out(escape: str) -> None:
    content = f'title: "a{escape}b"\n'
    assert [("file-invisible-character", 1, 8, f'"a{escape}b"')] == found(content)
    assert {"title": "ab"} == data_of(content)


@pytest.mark.parametrize(
    "value", [r'"a\nb"', r'"a\tb"', r'"5\_000"', r'"\u2013"', r'"å"', "'a\\x01b'", r"a\x01b"]
)
def test_r07_ordinary_escapes_and_what_is_none_are_silent(value: str) -> None:
    assert [] == found(f"title: {value}\n")
