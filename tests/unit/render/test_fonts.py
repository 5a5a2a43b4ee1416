"""A typeface inside the page: of the extra, with the letters of the document, the same bytes each time."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Literal

from samplan.loading.load import load_plan
from samplan.render import fonts
from samplan.render.document import render_document
from samplan.render.theme import Theme

PLAN = (
    b"samplan: 1\nid: a\nkind: goals_plan\ntitle: M\xc3\xa5l\nperiod: 2026\nassociation: {name: \xc5\x8bu}\n"
)


def page(font: Literal["embedded", "stack"]) -> str:
    loaded = load_plan("plan.yaml", PLAN)
    assert loaded.plan is not None
    return render_document(loaded.plan, "html", theme=Theme(font=font))


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
