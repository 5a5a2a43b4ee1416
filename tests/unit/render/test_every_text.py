"""Every text of the content model stands in HTML and in Markdown; Word and PDF have their own tests."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from samplan.figures.kin import kin_of
from samplan.loading.load import load_plan
from samplan.render.document import html_document, markdown_document
from samplan.render.environment import make_environment
from samplan.render.views import document_view
from samplan.schema.plan import Plan
from tests.words_in_views import texts_of

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))


def plans() -> dict[str, Plan]:
    """The plans that can be read whole, by their ids."""
    found = (load_plan(str(path), path.read_bytes()) for path in FILES)
    return {one.plan.id: one.plan for one in found if one.plan is not None and not one.findings}


PLANS = plans()


def said_by(html: str) -> str:
    """The words of a page as they are read, without its style."""
    body = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    return normal(unescape(body))


def normal(text: str) -> str:
    """Words without what formats part them by, and without capitals, which heads below heads lose."""
    return re.sub(r"[\s\u2060\u00ad:]+", "", text).casefold()


@pytest.mark.parametrize("name", sorted(PLANS))
@pytest.mark.parametrize("form", ["html", "md"])
def test_every_text_of_the_model_stands_in_the_document(form: str, name: str) -> None:
    plan = PLANS[name]
    view = document_view(kin_of(plan, PLANS.get))
    environment = make_environment(plan.language)
    if form == "html":
        whole = said_by(html_document(view, environment))
    else:
        text = markdown_document(view, environment)
        whole = said_by(MarkdownIt("commonmark").enable("table").render(text))
    assert [text for text in texts_of(view) if normal(text) not in whole] == []
