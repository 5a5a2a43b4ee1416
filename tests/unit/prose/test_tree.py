"""The tree of prose: what is safe to follow, and what its functions keep."""

from __future__ import annotations

import pytest

from samplan.prose.signs import printable
from samplan.prose.tree import (
    Code,
    Emphasis,
    Heading,
    LineBreak,
    Link,
    Text,
    is_safe,
    merged,
    on_one_line,
)


@pytest.mark.parametrize(
    "target",
    [
        "https://a.se/b:c",
        "HTTP://a.se",
        "mailto:a@b.se",
        "bilaga.pdf",
        "mapp/bilaga.pdf#s2",
        "#mal",
        "?a:b",
        "",
    ],
)
def test_web_mail_and_relative_targets_are_safe(target: str) -> None:
    assert is_safe(target)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "figure:a.b",
        "//a.se/x",
        "\\\\a\\b",
        "%20javascript:x",
        "java\nscript:x",
    ],
)
def test_any_other_scheme_is_not(target: str) -> None:
    assert not is_safe(target)


def test_a_link_without_target_or_to_a_figure_is_not_live() -> None:
    links = (Link("", ()), Link("figure:costs.total.2021", ()), Link("#a", ()))
    assert [(False, None), (False, "costs.total.2021"), (True, None)] == [
        (x.is_live, x.figure) for x in links
    ]


def test_neighbouring_texts_become_one_and_empty_ones_go() -> None:
    assert (Text("ab"), Code("x"), Text("c")) == merged(
        [Text("a"), Text(""), Text("b"), Code("x"), Text("c")]
    )


def test_line_breaks_become_spaces_at_any_depth() -> None:
    inlines = (Text("a"), LineBreak(), Emphasis((Text("b"), LineBreak(hard=True), Link("#", (LineBreak(),)))))
    assert (Text("a "), Emphasis((Text("b "), Link("#", (Text(" "),))))) == on_one_line(inlines)


def test_a_heading_never_gets_deeper_than_six() -> None:
    assert [3, 6] == [Heading(1, ()).level_below(2), Heading(5, ()).level_below(2)]


def test_controls_become_visible() -> None:
    assert "a\ufffdb\ufffdc\td\n\ufffd" == printable("a\x00b\x9fc\td\n\ud800")
