"""F-11: letters that were read in the wrong encoding are seen, with the likely ones."""

from __future__ import annotations

import pytest

from samplan.loading.tree import read_tree
from samplan.render.words import say
from tests.unit.loading.reading import found

RIGHT = "Älvbro: för år 2027 – ”så här” blir det, 5 § och café"


def messages(text: str) -> list[tuple[str, str]]:
    findings = read_tree("plan.yaml", f"samplan: 1\ntitle: '{text}'\n".encode()).findings
    return [(one.rule, say(one.message, "sv")) for one in findings]


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("fÃ¶r", "för"),
        ("Ã¥r", "år"),
        ("Ã„lvbro", "Älvbro"),
        ("Ã\x85r", "År"),
        ("2027â€“2029", "2027–2029"),
        ("5Â\xa0§", "5\xa0§"),
        ("kÃƒÂ¶p", "köp"),
        ("f√∂r", "för"),
        ("f├Âr", "för"),
        ("f├╢r", "för"),
        ("Ã©n", "én"),
        ("f„rre", "färre"),
        ("†r", "år"),
    ],
)
def test_f11_a_misread_word_is_shown_as_it_was_meant(seen: str, meant: str) -> None:
    said = [sentence for rule, sentence in messages(f"ett {seen} till") if rule == "file-misread-letter"]
    (sentence,) = said
    assert f"”{seen}” är troligen ”{meant}”" in sentence.replace("\\x85", "\x85")


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "BLÅ–GUL",
        "IDÉ–PROJEKT",
        "√2",
        "Ångström",
        "sa ”hej”",
        "André",
        "„so“",
        "¬a",
        "Ô",
        "Kâmil",
        "ÄÖ–Å",
    ],
)
def test_f11_right_letters_are_silent(text: str) -> None:
    assert [] == found(f"samplan: 1\ntitle: '{text}'\n")


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
def test_f11_a_whole_text_misread_is_one_finding(encoding: str) -> None:
    text = "för fler år på väg, än en gång"
    misread = text.encode().decode(encoding, "replace")
    ((rule, sentence),) = [one for one in messages(misread) if one[0].startswith("file-m")]
    assert "file-misread-letter" == rule
    assert "troligen ”för”" in sentence


def test_f11_a_letter_that_is_lost_is_an_error() -> None:
    ((rule, sentence),) = messages("Plan f\N{REPLACEMENT CHARACTER}r 2027")
    assert "file-lost-letter" == rule
    assert "ersättningstecken" in sentence


@pytest.mark.parametrize(
    ("codec", "name"), [("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("cp850", "CP850 (DOS)")]
)
def test_f11_a_file_in_an_older_encoding_is_read_as_what_it_is(codec: str, name: str) -> None:
    read = read_tree("plan.yaml", "samplan: 1\ntitle: För år 2027, på väg\n".encode(codec))
    assert read.tree is not None
    assert "För år 2027, på väg" == read.tree.data["title"]
    assert name in say(read.findings[0].message, "sv")
