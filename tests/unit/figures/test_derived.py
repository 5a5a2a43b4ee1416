from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.figures.derived import derived
from samplan.schema.values import Amount, Share


@pytest.mark.parametrize(("first", "second"), [(5, 0), (-5, 10), (5, -10)])
def test_nothing_is_in_per_cent_of_nought_nor_of_what_is_below_it(first: int, second: int) -> None:
    assert derived("percent", Amount(Decimal(first)), Amount(Decimal(second)), None) is None


def test_what_is_in_another_unit_is_in_per_cent_of_the_same() -> None:
    found = derived("percent", Amount(Decimal(5), "mkr"), Amount(Decimal(10000), "tkr"), None)
    assert Share(Decimal(50)) == found


def test_a_part_of_what_is_about_so_much_is_about_so_much() -> None:
    found = derived("change", Amount(Decimal(5), None, "about"), Amount(Decimal(10)), None)
    assert Share(Decimal(-50), qualifier="about") == found
