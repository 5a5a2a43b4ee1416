"""A typeface inside the page: of the extra, with the letters of the document, the same bytes each time."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Literal

import pytest

from samplan.loading.load import load_plan
from samplan.render import fonts
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.theme import Theme

PLAN = (
    b"samplan: 1\nid: a\nkind: goals_plan\ntitle: M\xc3\xa5l\nperiod: 2026\nassociation: {name: \xc5\x8bu}\n"
)


def page(font: Literal["embedded", "stack"]) -> str:
    loaded = load_plan("plan.yaml", PLAN)
    assert loaded.plan is not None
    return render_document(loaded.plan, "html", Choices(theme=Theme(font=font)))


def test_the_face_is_a_part_of_the_page_and_of_its_policy() -> None:
    text = page("embedded")
    assert [400, 600, 700] == [int(weight) for weight in re.findall(r"font-weight: (\d+); src: url", text)]
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    assert f"sha256-{b64encode(sha256(style[1].encode()).digest()).decode()}" in text
    assert "font-src data:" in text
    assert "url(http" not in style[1].replace('"', "")


def test_without_a_face_the_page_names_a_stack() -> None:
    assert "@font-face" not in page("stack")
    assert '"Source Sans Pro"' in page("stack")


def test_the_same_letters_give_the_same_bytes() -> None:
    first = fonts.font_faces("åäö")
    fonts._woff2.cache_clear()  # noqa: SLF001 - what a new process has
    assert first == fonts.font_faces("åäö")
    assert first == fonts.font_faces("")  # all in what every page has
    assert first != fonts.font_faces("Ω")


def test_the_faces_are_made_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / ".cache" / "samplan"  # nobody has made it yet
    made = fonts.font_faces("å", folder)
    (file,) = folder.iterdir()
    assert made == fonts.font_faces("å") == file.read_text(encoding="utf-8")
    monkeypatch.setattr(fonts, "_woff2", lambda *_: pytest.fail("made again"))
    assert made == fonts.font_faces("ä", folder)  # both in what every page has
    with pytest.raises(pytest.fail.Exception):
        fonts.font_faces("Ω", folder)


def test_a_folder_that_nothing_can_be_kept_in_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert fonts.font_faces("") == fonts.font_faces("", tmp_path / "file")


def test_what_is_kept_is_named_after_the_tools_that_make_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made_of = fonts._made_of.__wrapped__  # noqa: SLF001 - without what it remembers
    before = made_of(frozenset("a"))
    assert before != made_of(frozenset("b"))
    assert len(fonts._tools()) == 2  # noqa: SLF001
    monkeypatch.setattr(fonts, "_tools", lambda: ["fonttools-99.dist-info"])
    assert before != made_of(frozenset("a"))
