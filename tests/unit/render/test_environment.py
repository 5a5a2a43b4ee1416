"""The Jinja environment and the templates it finds."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from samplan.errors import OutputError
from samplan.render.environment import fill_template, is_escaped, make_environment
from samplan.render.templates import own_templates
from samplan.render.words import say
from samplan.schema.values import Amount
from samplan.texts import Text

HOSTILE = "<script>alert('x')</script> & \"y\""


def fill(folder: Path, source: str, name: str = "a.md.j2", **view: object) -> str:
    (folder / name).write_text(source, encoding="utf-8")
    return fill_template(make_environment("sv", folder), name, view)


def fault(folder: Path, source: str, **view: object) -> str:
    with pytest.raises(OutputError) as caught:
        fill(folder, source, "a.md.j2", **view)
    return say(caught.value.message, "en")


def test_samplan_s_own_templates_are_found() -> None:
    assert (own_templates() / "_prose.html.j2").is_file()


def test_html_is_escaped_and_markdown_is_not(tmp_path: Path) -> None:
    escaped = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &#34;y&#34;\n"
    assert escaped == fill(tmp_path, "{{ x }}\n", "a.html.j2", x=HOSTILE)
    assert f"{HOSTILE}\n" == fill(tmp_path, "{{ x }}\n", "a.md.j2", x=HOSTILE)


def test_only_names_of_html_are_escaped_and_sources_without_name() -> None:
    assert [True, True, True, False] == [
        is_escaped(name) for name in ("plan.html.j2", "samplan/plan.html.j2", None, "plan.md.j2")
    ]


def test_the_newline_after_a_block_is_kept(tmp_path: Path) -> None:
    assert "a\n\nb\n" == fill(
        tmp_path, "a\n{% if true %}\nb\n{% endif %}".replace("{% endif %}", "{%- endif %}\n")
    )


def test_filters_write_in_the_language_of_the_environment(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("{{ x | amount }} {{ y | say }}", encoding="utf-8")
    view = {"x": Amount(Decimal("22.6"), "mkr"), "y": Text("mål", "goal")}
    assert "22,6\u00a0mkr mål" == fill_template(make_environment("sv", tmp_path), "a.md.j2", view)
    assert "22.6\u00a0mkr goal" == fill_template(make_environment("en", tmp_path), "a.md.j2", view)


def test_filters_write_markdown(tmp_path: Path) -> None:
    source = (
        "- {{ '1. a' | line }}\n\n{{ ['a|b'] | table([['c']]) }}\n\n{{ tree | markdown }}|{{ 'a|b' | cell }}"
    )
    expected = "- 1\\. a\n\n| a\\|b |\n| ---- |\n| c    |\n\n|a\\|b"
    assert expected == fill(tmp_path, source, tree=())


def test_a_project_s_template_stands_in_and_extends_samplan_s_own(tmp_path: Path) -> None:
    (tmp_path / "_prose.html.j2").write_text("min egen", encoding="utf-8")
    source = (
        "{% include '_prose.html.j2' %} {% from 'samplan/_prose.html.j2' import blocks %}{{ blocks(()) }}."
    )
    assert "min egen ." == fill(tmp_path, source, "a.html.j2")


def test_samplan_s_own_is_reached_even_if_the_project_has_a_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "samplan").mkdir()
    (tmp_path / "samplan" / "_prose.html.j2").write_text("fel", encoding="utf-8")
    assert "" == fill(tmp_path, "{% include 'samplan/_prose.html.j2' %}", "a.html.j2").strip()


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="template folder"):
        make_environment("sv", tmp_path / "saknas")


def test_a_name_that_the_view_does_not_have_stops_the_render(tmp_path: Path) -> None:
    assert "template a.md.j2, line 2: there is no name “x”" == fault(tmp_path, "a\n{{ x }}")


def test_a_fault_of_syntax_names_template_and_line(tmp_path: Path) -> None:
    assert fault(tmp_path, "a\n\n{% if %}").startswith("template a.md.j2, line 3: ")


def test_what_jinja_says_of_syntax_is_marked_as_its_words(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("{% if %}", encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        fill_template(make_environment("sv", tmp_path), "a.md.j2", {})
    said = say(caught.value.message, "sv")
    assert said.startswith(
        "mallen a.md.j2, rad 1: raden är inte skriven som i en mall (Jinja säger ”Expected"
    )


OUTSIDE = "what stands here, outside of all blocks, is never printed; write it in a block of b.md.j2"
PARENT = "{% block head %}{% block logo %}{% endblock %}{% endblock %}{% block flow %}{% endblock %}"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{% block flov %}x{% endblock %}", "line 2: b.md.j2 has no block “flov”; did you mean “flow”?"),
        ("{% block xyzzy %}x{% endblock %}", "line 2: b.md.j2 has no block “xyzzy”, so it is never printed"),
        (
            "\n\n Hej.{% block flow %}{% endblock %}",
            f"line 4: {OUTSIDE}",
        ),
        (
            "{{ plaan.title }}",
            f"line 2: {OUTSIDE}",
        ),
    ],
)
def test_what_a_template_says_in_vain_is_refused(source: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "b.md.j2").write_text(PARENT, encoding="utf-8")
    assert f"template a.md.j2, {said}" == fault(tmp_path, f"{{% extends 'b.md.j2' %}}\n{source}")


def test_it_is_found_in_what_a_template_builds_on_too(tmp_path: Path) -> None:
    (tmp_path / "b.md.j2").write_text(
        "{% extends 'c.md.j2' %}\n{% block flov %}{% endblock %}", encoding="utf-8"
    )
    (tmp_path / "c.md.j2").write_text(PARENT, encoding="utf-8")
    expected = "template b.md.j2, line 2: c.md.j2 has no block “flov”; did you mean “flow”?"
    assert expected == fault(tmp_path, "{% extends 'b.md.j2' %}{% block flov %}{% endblock %}")


@pytest.mark.parametrize(
    "source",
    [
        "{% block flow %}{% block own %}x{% endblock %}{% endblock %}",
        "{% block logo %}x{% endblock %}",
        "{% set x = 1 %}\n{% macro m() %}{% endmacro %}\n{# note #}\n{% block flow %}x{% endblock %}\n",
    ],
)
def test_blocks_within_blocks_and_what_prints_nothing_may_stand(source: str, tmp_path: Path) -> None:
    (tmp_path / "b.md.j2").write_text(PARENT, encoding="utf-8")
    assert "x" == fill(tmp_path, f"{{% extends 'b.md.j2' %}}\n{source}").strip()


def test_an_undefined_name_in_an_included_template_names_that_one(tmp_path: Path) -> None:
    (tmp_path / "_b.md.j2").write_text("\n\n{{ x.y }}", encoding="utf-8")
    assert "template _b.md.j2, line 3: there is no name “x”" == fault(tmp_path, "{% include '_b.md.j2' %}")


def test_a_template_that_is_missing_is_named(tmp_path: Path) -> None:
    assert "there is no template b.md.j2" == fault(tmp_path, "{% include 'b.md.j2' %}")
    assert "there is no template ../a.md.j2" == fault(tmp_path, "{% include '../a.md.j2' %}")


def test_a_template_that_extends_itself_is_told_how(tmp_path: Path) -> None:
    expected = "template a.md.j2 builds on itself; write samplan/a.md.j2 for samplan's own"
    assert expected == fault(tmp_path, "{% extends 'a.md.j2' %}")


def test_a_template_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "b.md.j2").write_bytes("mål".encode("latin-1"))
    assert "template a.md.j2 is not UTF-8" == fault(tmp_path, "{% include 'b.md.j2' %}")


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ x.append(1) }}",
        "{{ range(10 ** 9) }}",
        "{{ say.__globals__ }}",
        "{{ '{0.__class__}'.format(x) }}",
    ],
)
def test_a_template_cannot_reach_into_the_program(tmp_path: Path, source: str) -> None:
    assert fault(tmp_path, source, x=[]).startswith("template a.md.j2, line 1: ")


def test_samplans_own_environment_is_made_once_a_language(tmp_path: Path) -> None:
    assert make_environment("sv") is make_environment("sv")
    assert make_environment("sv") is not make_environment("en")
    assert make_environment("sv", tmp_path) is not make_environment("sv", tmp_path)
