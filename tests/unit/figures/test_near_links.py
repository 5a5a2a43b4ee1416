"""What looks like a figure link and is none."""

from __future__ import annotations

import time

import pytest

from samplan.figures.kin import Kin
from samplan.figures.near_links import Slip, near_links
from samplan.rules.links import Links
from tests.unit.figures.plans import plan_with

COSTS = [{"id": "office", "name": "Kansli", "amounts": [5]}]
PLAN = plan_with(budget={"unit": "tkr", "columns": [2021], "costs": COSTS})


@pytest.mark.parametrize(
    ("text", "slip", "words"),
    [
        ("[1](figur:costs.office.2021)", Slip.WORD, "1"),
        ("[1](FIGURE:costs.office.2021)", Slip.WORD, "1"),
        ("[1](figuer:costs.office.2021)", Slip.WORD, "1"),
        ("[1](siffra:costs.office.2021)", Slip.WORD, "1"),
        ("[1](figure/costs.office.2021)", Slip.WORD, "1"),
        ("[1](#costs.office.2021)", Slip.WORD, "1"),
        ("<figur:costs.office.2021>", Slip.WORD, ""),
        ("[1](k)\n\n[k]: figure:costs.office.2021", Slip.WORD, "1"),
        ("[a [1](https://x.se) b](figure:costs.office.2021)", Slip.FORM, "a [1](https://x.se) b"),
        ("[1]\n(figure:costs.office.2021)", Slip.FORM, "1"),
        ("[1](figure:costs.office.2021", Slip.FORM, "1"),
        ("[1][kk]\n\n[k]: figure:costs.office.2021", Slip.LABEL, "1"),
        ("(figure:costs.office.2021)[1]", Slip.OUTSIDE, ""),
        ("[1][k]\n\n[k]: figure: costs.office.2021", Slip.OUTSIDE, ""),
    ],
)
def test_f66_a_slip_is_told_with_the_figure_that_is_meant(text: str, slip: Slip, words: str) -> None:
    [near] = near_links(text, PLAN)
    assert (slip, words, "costs.office.2021") == (near.slip, near.words, near.figure)


@pytest.mark.parametrize(
    "text",
    [
        "Se figur: tabell 2, fig: 3, och [figur 1](figurer/karta.pdf).",
        "[x](https://x.se/fig:costs.total.2021) och [y](mailto:fig@x.se)",
        "[se bilagan](bilaga.pdf) om costs.total",
        r"[1]\(figure:costs.office.2021) och figure\:costs.office.2021",
    ],
)
def test_f66_other_text_is_no_slip(text: str) -> None:
    assert [] == list(near_links(text, PLAN))


@pytest.mark.parametrize(
    "sign",
    [
        *("[x](figur:costs.office.2021) ", "[x] (figure:costs.office.2021) ", "figure:costs.x.2021 "),
        *("fig: ", "](fig][", "[x](figure:a.b) ", "\\[x](figure:a.b) ", " figure :"),
    ],
)
def test_f66_the_time_to_judge_links_grows_with_the_text(sign: str) -> None:
    assert seconds(sign, 20_000) < 40 * max(seconds(sign, 2_000), 0.01)


def seconds(sign: str, length: int) -> float:
    """The least time of three texts, none of which was read before: a pause of Python falls on one."""
    return min(_seconds(f"{sign * (length // len(sign))}{length}{again}") for again in "abc")


def _seconds(text: str) -> float:
    start = time.process_time()
    list(Links(Kin(PLAN, PLAN, PLAN)).judge(text, ("sections", 0, "text")))
    return time.process_time() - start
