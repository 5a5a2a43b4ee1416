"""Templates of a project: what bounds them, and what they may still do."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from samplan import api
from samplan.errors import OutputError
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.environment import fill_template, make_environment
from samplan.render.formats import DOCUMENTS
from samplan.render.meter import MOST_SIGNS, MOST_STEPS
from samplan.render.sandbox import Sandbox
from samplan.render.templates import LARGEST
from samplan.render.views import document_view
from samplan.render.words import say

GROWS = "{% set n = namespace(x=START) %}{% for i in range(60) %}{% set n.x = STEP %}{% endfor %}"


def growing(start: str, step: str) -> str:
    return GROWS.replace("START", start).replace("STEP", step)


def fill(folder: Path, source: str, **view: object) -> str:
    (folder / "a.md.j2").write_text(source, encoding="utf-8")
    return fill_template(make_environment("sv", folder), "a.md.j2", view)


def fault(folder: Path, source: str, **view: object) -> str:
    with pytest.raises(OutputError) as caught:
        fill(folder, source, **view)
    return say(caught.value.message, "sv").replace("\u00a0", " ")


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% set l = range(99999) | list %}{% for i in l %}{% set x = l | sum %}{% endfor %}",
        "{% set l = range(99999) | list %}{% for i in l %}{% set x = 'x' in l %}{% endfor %}",
        "{% set l = range(99999) %}{% for i in l %}{% set x = -1 is in l %}{% endfor %}",
        "{% set l = range(99999) | list %}{% for i in l %}{% set x = l[1:] %}{% endfor %}",
        "{{ [1] * 10 ** 9 }}",
        "{% for i in range(10 ** 9) %}{% endfor %}",
        "{% for i in range(0, 10 ** 7, 1) %}{% endfor %}",
        "{% set l = range(2 * 10 ** 6) | list %}{% set m = l | list %}",
        "{% set x = range(10 ** 9) | last %}",
        growing("[1]", "[n.x, n.x]"),
    ],
)
def test_a_template_that_runs_too_long_is_stopped(tmp_path: Path, source: str) -> None:
    expected = "mallen a.md.j2, rad 2: mallen tar fler än 3 000 000 steg; den går i en slinga utan slut"
    assert fault(tmp_path, f"\n{source}").startswith(expected)


@pytest.mark.parametrize(
    "source",
    [
        "{% set s = 'x' * 1000000 %}{% for i in range(999) %}{{ s }}{% endfor %}",
        "{% set x %}{% for i in range(9999) %}" + 5000 * "y" + "{% endfor %}{% endset %}",
        "{% for i in range(9999) %}" + 5000 * "y" + "{% endfor %}",
        "{{ 'x' * 10 ** 9 }}",
        "{{ 10 ** 9 * 'x' }}",
        "{{ 9 ** 64 ** 9 }}",
        "{{ 'a' | center(10 ** 9) }}",
        "{{ range(9999) | map('center', 10 ** 7) | join }}",
        "{{ range(9999) | join('y' * 10000) }}",
        "{{ ('a\n' * 100000) | indent('x' * 1000) }}",
        "{{ 1.5 | round(10 ** 9, 'floor') }}",
        "{% set s = 'x' * 1000000 %}{% for i in range(9999) %}{% set x = s.find('y') %}{% endfor %}",
        "{% set s = 'x' * 1000000 %}{{ ([s] * 1000) | join }}",
        growing("'xxxxxxxxxx'", "n.x ~ n.x"),
        growing("'xxxxxxxxxx'", "n.x + n.x"),
        growing("'xxxxxxxxxx'", "n.x | replace('x', 'xxxx')"),
        growing("2", "n.x * n.x"),
    ],
)
def test_a_template_that_makes_too_much_is_stopped_before_it_has(tmp_path: Path, source: str) -> None:
    tracemalloc.start()
    try:
        assert "mallen gör mer än 40 000 000 tecken text" in fault(tmp_path, source)
        assert tracemalloc.get_traced_memory()[1] < 3 * MOST_SIGNS
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("{{ '%999999999d' % 1 }}", '"…" % …'),
        ("{{ '{:>999999999}'.format(1) }}", "str.format"),
        ("{{ 'a'.ljust(10 ** 9) }}", "str.ljust"),
        ("{{ ''.__class__.__mro__ }}", "str.__class__"),
        ("{{ [1, 2] }}", "{{ list }}"),
        ("{{ [1, 2] ~ 'a' }}", "{{ list }}"),
        ("{{ [[1], 2] | join }}", "{{ list }}"),
        (growing("'x'", "namespace(a=[n.x, n.x])") + "{{ n.x }}", "{{ Namespace }}"),
    ],
)
def test_what_templates_do_not_have_is_named(tmp_path: Path, source: str, what: str) -> None:
    assert f"mallen a.md.j2, rad 1: {what} får en mall inte använda" == fault(tmp_path, source)


def test_a_filter_that_does_not_exist_is_named_with_the_one_that_is_meant(tmp_path: Path) -> None:
    assert fault(tmp_path, "{{ 1 | tojson }}").endswith("mallar har inget filter ”tojson”")
    assert fault(tmp_path, "{{ 1 | percentt }}").endswith("inget filter ”percentt”; menade du ”percent”?")


def test_names_that_do_not_exist_are_told_with_those_that_are_meant(tmp_path: Path) -> None:
    view = {"document": render_view()}
    assert fault(tmp_path, "{{ documnt.head }}", **view).endswith(
        "”documnt” finns inte; menade du ”document”?"
    )
    expected = "HeadView har ingen del ”titel”; menade du ”title”?"
    assert fault(tmp_path, "a\n{{ document.head.titel }}", **view).endswith(f"rad 2: {expected}")


def render_view() -> object:
    return document_view(api.load("tests/plans/minimal.yaml"))


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(1) %}" * 25 + "{% endfor %}" * 25,
        "{{ 3 | markdown }}",
        "{{ 1 + 'a' }}",
        "{{ none.x }}",
    ],
)
def test_what_python_refuses_is_an_error_of_the_template(tmp_path: Path, source: str) -> None:
    assert fault(tmp_path, source).startswith("mallen a.md.j2, rad 1: ")


def test_a_template_may_arrange(tmp_path: Path) -> None:
    source = (
        "{% set a = ('x', 'y') %}{{ a | join(', ') }} {% for k in a %}{{ loop.index }}/{{ loop.length }}"
        "{% if not loop.last %},{% endif %}{% endfor %} {{ 'a' ~ 1 ~ a[0] }} {{ 3 + 4 * 2 }} {{ 'abc'[1:] }}"
        " {{ 'Ab'.upper() }} {% macro m(x) %}<{{ x }}{{ caller() }}>{% endmacro %}"
        "{% call m(1) %}c{% endcall %}"
        "{% for x in [1, [2]] recursive %}{{ x if x is number else loop(x) }}{% endfor %}"
    )
    assert "x, y 1/2,2/2 a1x 11 bc AB <1c>12" == fill(tmp_path, source)


def test_a_template_has_all_of_its_bounds_each_time(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("{% for i in range(90000) %}{{ i }}{% endfor %}", encoding="utf-8")
    environment = make_environment("sv", tmp_path)
    for _ in range(MOST_STEPS // 90_000 + 2):
        fill_template(environment, "a.md.j2", {})


def test_a_template_of_a_megabyte_is_refused(tmp_path: Path) -> None:
    assert "mallen a.md.j2 är på" in fault(tmp_path, (LARGEST + 1) * "x")


@pytest.mark.parametrize("to", ["html", "md"])
def test_within_bounds_documents_are_what_they_are_without(tmp_path: Path, to: str) -> None:
    plan = api.load("plans/rar-sormland-2021.yaml")
    assert render_document(plan, to) == render_document(plan, to, Choices(templates=tmp_path))


def test_the_own_templates_take_a_small_part_of_the_bounds(tmp_path: Path) -> None:
    environment = make_environment("sv", tmp_path)
    DOCUMENTS["md"].write(document_view(api.load("plans/norrbygden-2026.yaml")), environment)
    assert isinstance(environment, Sandbox)
    assert MOST_STEPS - environment.meter.steps < MOST_STEPS // 10
    assert MOST_SIGNS - environment.meter.signs < MOST_SIGNS // 10
