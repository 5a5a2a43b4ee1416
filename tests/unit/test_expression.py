"""Expressions are patterns that nobody compiles before they are asked."""

from __future__ import annotations

import re

import pytest

from samplan.expression import METHODS, Expression, compiled_when_asked
from tests.unit.growing import modules


def test_it_is_compiled_when_it_is_first_asked() -> None:
    broken = Expression("(")
    with pytest.raises(re.error):
        broken.match("a")


@pytest.mark.parametrize("method", METHODS)
def test_it_answers_as_a_pattern_does(method: str) -> None:
    arguments = ("-", "1 900 tkr") if method in {"sub", "subn"} else ("1 900 tkr",)
    answers = [
        getattr(one, method)(*arguments)
        for one in (Expression("[A-Z ]", re.IGNORECASE), re.compile("[A-Z ]", re.IGNORECASE))
    ]
    assert str(answers[0]).split(" at ")[0] == str(answers[1]).split(" at ")[0]


def test_it_has_no_other_methods() -> None:
    with pytest.raises(AttributeError, match="scanner"):
        _ = Expression("a").scanner


def test_what_a_library_compiles_waits_until_it_is_asked() -> None:
    with compiled_when_asked():
        waiting = re.compile("[a-z]+", re.IGNORECASE)
        asked_at_once = re.compile("[a-z]+").fullmatch("styrelsen")
    assert isinstance(waiting, Expression)
    assert waiting.sub("-", "A1b") == "-1-"
    assert asked_at_once
    assert isinstance(re.compile("a"), re.Pattern)


def test_no_module_compiles_an_expression_when_it_is_imported() -> None:
    assert not [
        f"{module}.{name}"
        for module, content in modules().items()
        for name, value in vars(content).items()
        if isinstance(value, re.Pattern)
    ]
