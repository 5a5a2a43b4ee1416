"""What every Markdown document keeps: its form, its headings, one block for each text."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from samplan.loading.load import load_plan
from samplan.render.document import render_document
from samplan.render.views import document_view
from samplan.render.views.flow import HeadingView
from samplan.render.views.table import TableView
from samplan.schema.plan import Plan

ROOT = Path(__file__).parents[3]
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))
PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")


@pytest.fixture(scope="module", params=PLANS, ids=lambda path: path.stem)
def plan(request: pytest.FixtureRequest) -> Plan:
    loaded = load_plan("plan.yaml", request.param.read_bytes()).plan
    assert loaded is not None
    return loaded


@pytest.fixture(scope="module")
def source(plan: Plan) -> str:
    return render_document(plan, "md")


def test_the_form_is_tidy(source: str) -> None:
    assert source.startswith("# ")
    assert source.endswith("\n")
    assert not source.endswith("\n\n")
    assert "\n\n\n" not in source
    assert not re.search(r"[ \t]$", source, re.MULTILINE)


def test_headings_begin_with_one_h1_and_skip_no_level(source: str) -> None:
    levels = [int(token.tag[1]) for token in PARSER.parse(source) if token.type == "heading_open"]
    assert levels[0] == 1
    assert 1 == levels.count(1)
    assert all(following <= level + 1 for level, following in pairwise(levels))


def test_no_words_of_a_plan_become_html(source: str) -> None:
    tokens = PARSER.parse(source)
    inlines = [child.type for token in tokens for child in token.children or ()]
    assert "html_block" not in [token.type for token in tokens]
    assert "html_inline" not in inlines
    assert "image" not in inlines


def test_every_heading_and_table_of_the_document_is_one_in_markdown(plan: Plan, source: str) -> None:
    flow = document_view(plan).flow
    tokens = PARSER.parse(source)
    tables = sum(len(piece.plain_tables) for piece in flow if isinstance(piece, TableView))
    assert tables <= [token.type for token in tokens].count("table_open")
    headings = [
        " ".join("".join(child.content for child in tokens[at + 1].children or ()).split())
        for at, token in enumerate(tokens)
        if token.type == "heading_open"
    ]
    expected = [" ".join(piece.words.split()) for piece in flow if isinstance(piece, HeadingView)]
    assert [words for words in expected if words not in headings] == []


def test_links_within_the_document_lead_to_headings_as_readers_of_markdown_name_them(source: str) -> None:
    tokens = PARSER.parse(source)
    names: list[str] = []
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            words = "".join(child.content for child in tokens[at + 1].children or ())
            slug = re.sub(r"[^\w\- ]", "", words.strip().lower()).replace(" ", "-")
            names.append(f"{slug}-{names.count(slug)}" if slug in names else slug)
    children = [child for token in tokens for child in token.children or ()]
    targets = [str(child.attrs["href"]) for child in children if child.type == "link_open"]
    decoded = MarkdownIt().normalizeLinkText
    inner = {decoded(target)[1:] for target in targets if target.startswith("#")}
    assert inner <= set(names)
