"""No text makes the package work longer than its length explains."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from samplan.diff.words import words_between
from samplan.fault import Refused
from samplan.figures import small_told
from samplan.figures.deciders import decider_of
from samplan.figures.parties import find_party
from samplan.loading.block_text import block_lines
from samplan.loading.load import load_plan
from samplan.loading.positions import Positions
from samplan.loading.source import decode
from samplan.prose.reader import parse_prose, read
from samplan.render.prose_markdown import to_markdown
from samplan.results import Span
from samplan.rules.pointing import pointer
from samplan.schema import counting, parsing, plain_values, time_parsing
from samplan.schema.association import Association, Member
from tests.unit.growing import (
    END,
    LARGE,
    MOST,
    SIGNS,
    SMALL,
    expressions,
    growth,
    made_while_running,
    repeated,
)

MADE_WHILE_RUNNING = {
    "samplan.figures.small_told._pattern",
    "samplan.loading.positions._narrowed",
    "samplan.rules.pointing._starts",
    "samplan.schema.time_faults._read_day",
}
"""Functions that put expressions together; those that read files are measured below."""

HEAD = "samplan: 1\nid: a\nkind: goals_plan\nperiod: 2027\nassociation: {name: A}\n"


def loaded(before: str, after: str = "", indent: str = "") -> Callable[[str], object]:
    """The reading of a plan in which the text stands so."""

    def run(text: str) -> object:
        inner = text.replace("\n", f"\n{indent}") if indent else text
        return load_plan("plan.yaml", f"{HEAD}{before}{inner}{after}\n".encode())

    return run


def value(parse: Callable[[object], object]) -> Callable[[str], object]:
    """The reading of one value, which may be refused."""

    def run(text: str) -> object:
        try:
            return parse(text)
        except Refused as refused:
            return refused

    return run


def narrowed(text: str) -> Span:
    """The place of words that the value does not have, although it nearly has."""
    source = decode("plan.yaml", text.encode())
    return Positions(source, (0, len(source.text))).locate((), f"{text[: len(text) // 2]} x")


TEXTS: dict[str, Callable[[str], object]] = {
    "a file of nothing else": lambda text: load_plan("plan.yaml", text.encode()),
    "a file in another encoding": lambda text: load_plan(
        "plan.yaml", text.encode("cp1252", "replace") + b"\xe5"
    ),
    "running text": loaded("sections:\n  - heading: A\n    text: |\n      ", indent="      "),
    "a value": loaded("title: "),
    "a quoted value": loaded('title: "', '"'),
    "a list in brackets": loaded("title: [", "]"),
    "a bracket that is not closed": loaded("title: ["),
    "a key": loaded("", ": 1"),
    "lines": lambda text: load_plan("plan.yaml", f"title: a\n{text}\n".replace(" ", "\n ").encode()),
    "words within a value": narrowed,
    "words within prose": lambda text: pointer(text, len(text) // 2, len(text)),
    "who decided": lambda text: decider_of(text, Association(name="Norrbygden")),
    "whom a member stands for": lambda text: find_party(Member(id="a", name=f"A{text}.".replace("\n", " "))),
    "lines of running text": block_lines,
    "hidden numbers in words": lambda text: list(small_told._pattern(frozenset({3})).finditer(f"3 {text}")),  # noqa: SLF001 - put together
    "an id": value(plain_values.parse_id),
    "a line": value(plain_values.parse_line),
    "a whole number": value(plain_values.parse_whole),
    "a version": value(plain_values.parse_version),
    "a year": value(plain_values.parse_year),
    "a day": value(plain_values.parse_day),
    "an amount": value(parsing.parse_amount),
    "a quantity": value(counting.parse_quantity),
    "a count": value(counting.parse_count),
    "a share": value(counting.parse_share),
    "a period": value(time_parsing.parse_plan_period),
    "a point in time": value(time_parsing.parse_when),
    "a duration": value(time_parsing.parse_duration),
    "ages": value(parsing.parse_ages),
}
PROSE: dict[str, Callable[[str], object]] = {
    "prose in Markdown": lambda text: to_markdown(parse_prose(text)),
    "what prose holds": read,
    "words of two texts": lambda text: words_between(f"a {text}", f"{text[1:]} b"),
}
"""What is read by a parser of Markdown, which takes its time: a tenth of the length shows as much."""


def test_the_measure_sees_what_is_quadratic_and_what_does_not_end() -> None:
    assert growth(re.compile("a*b").search, "a" * SMALL, "a" * LARGE) > MOST
    assert growth(re.compile("(a|aa)*b").match, "a" * 40, "a" * 400) > MOST
    assert growth(re.compile("a*b").match, "a" * SMALL, "a" * LARGE) <= MOST


def test_the_expressions_of_the_package_are_found() -> None:
    assert len(expressions()) > 50
    assert "samplan.loading.directives._ABOVE" in expressions()
    assert made_while_running() == MADE_WHILE_RUNNING


@pytest.mark.parametrize("name", sorted(expressions()))
def test_r01_an_expression_is_linear_in_foreign_text(name: str) -> None:
    slow = (
        (sign, ratio)
        for ask in expressions()[name]
        for sign in SIGNS
        if (ratio := growth(ask, repeated(sign, SMALL) + END, repeated(sign, LARGE) + END)) > MOST
    )
    assert next(slow, None) is None  # one sign is enough: what does not end takes its time for each


@pytest.mark.parametrize("name", TEXTS)
def test_r06_reading_is_linear_in_foreign_text(name: str) -> None:
    assert next(_slow(TEXTS[name], SMALL, LARGE), None) is None


@pytest.mark.parametrize("name", PROSE)
def test_r06_prose_is_linear_in_foreign_text(name: str) -> None:
    assert next(_slow(PROSE[name], SMALL // 10, LARGE // 10), None) is None


def test_f01_many_decimal_commas_in_braces_are_read_in_linear_time() -> None:
    def run(keys: int) -> object:
        inner = ", ".join(f"k{at}: 1,5" for at in range(keys))
        return load_plan("plan.yaml", f"title: {{{inner}}}\n".encode())

    assert growth(run, 500, 5_000) <= MOST


def _slow(run: Callable[[str], object], small: int, large: int) -> Iterator[tuple[str, float]]:
    for sign in SIGNS:
        if (ratio := growth(run, repeated(sign, small), repeated(sign, large))) > MOST:
            yield sign, ratio
