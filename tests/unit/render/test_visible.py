"""Signs that a terminal would obey: which are shown, and which stay."""

from __future__ import annotations

import sys
import unicodedata

from samplan.render.visible import visible

TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_r07_every_sign_that_commands_a_terminal_or_turns_the_writing_is_shown() -> None:
    signs = [
        sign
        for sign in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} or unicodedata.bidirectional(sign) in TURNING
    ]
    assert len(signs) > 70
    for sign in {*signs, "\u200e", "\u200f", "\u061c"} - {"\t", "\n"}:
        assert f"a\\u{ord(sign):04x}b" == visible(f"a{sign}b")


def test_r07_letters_blanks_and_line_breaks_stay() -> None:
    text = "Åäö\tkr\n−1\u00a0200\u202f000 tkr – ”så” 👍"
    assert text == visible(text)
