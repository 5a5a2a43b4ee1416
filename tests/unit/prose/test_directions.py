"""Texts that are written from right to left, in each of the alphabets that are."""

from __future__ import annotations

import pytest

from samplan.prose.directions import begins_from_right


@pytest.mark.parametrize(
    "text",
    ["שלום", "مرحبا", "2026: مرحبا", "(שלום) Norrbygden", "_שלום", "ﷺ", "ﬞשלום", "ﻣﺮﺣﺒﺎ", "𐤀𐤁", "𞤀𞤣"],
)
def test_a_text_that_begins_with_such_a_letter_is_set_from_the_right(text: str) -> None:
    assert begins_from_right(text)


@pytest.mark.parametrize("text", ["", "2026", "Svenska med שלום", "2026 Ω שלום", "한국어 مرحبا"])
def test_a_text_that_begins_with_another_letter_is_not(text: str) -> None:
    assert not begins_from_right(text)
