"""What every HTML document keeps: landmarks, heading levels, tables that can be read aloud, no requests."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from samplan.loading.load import load_plan
from samplan.render.document import render_document

ROOT = Path(__file__).parents[3]
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))
VOID = {"meta", "br", "hr"}
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "p", "div", "span", "ul", "ol", "li", "dl", "dt", "dd"),
    *("a", "strong", "em", "code", "pre", "blockquote", "br", "hr"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "time", "data"),
    *("figure", "figcaption", "svg", "desc", "defs", "pattern", "text", "rect", "path", "circle"),
}


class Page(HTMLParser):
    """The elements of a page in their order, each with attributes, parents and words."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str], tuple[str, ...]]] = []
        self.words: dict[int, str] = {}
        self._open: list[tuple[str, int]] = []
        self.feed(source)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        parents = tuple(name for name, _ in self._open)
        self.elements.append((tag, {name: value or "" for name, value in attrs}, parents))
        if tag not in VOID:
            self._open.append((tag, len(self.elements) - 1))
            self.words[len(self.elements) - 1] = ""

    def handle_endtag(self, tag: str) -> None:
        assert tag == self._open.pop()[0]

    def handle_data(self, data: str) -> None:
        for _, index in self._open:
            self.words[index] += data

    def all(self, *tags: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes, _ in self.elements if tag in tags]

    def words_of(self, *tags: str) -> list[str]:
        return [self.words[at].strip() for at, (tag, _, _) in enumerate(self.elements) if tag in tags]


@pytest.fixture(scope="module", params=PLANS, ids=lambda path: path.stem)
def source(request: pytest.FixtureRequest) -> str:
    return html_of(request.param)


def html_of(path: Path) -> str:
    plan = load_plan("plan.yaml", path.read_bytes()).plan
    assert plan is not None
    return render_document(plan, "html")


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


def test_there_are_plans_to_look_at() -> None:
    assert len(PLANS) > 8


def test_a_page_has_its_language_a_title_and_its_landmarks_once(
    page: Page, request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id
    assert ["en" if name.startswith("english") else "sv"] == [
        attributes["lang"] for attributes in page.all("html")
    ]
    assert all(page.words_of("title"))
    for landmark in ("header", "main", "footer"):
        assert 1 == len(page.all(landmark))
    assert ("a", {"class": "skip", "href": "#main.text"}, ("html", "body")) in page.elements


def test_headings_begin_with_one_h1_and_skip_no_level(page: Page) -> None:
    levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert 1 == levels.count(1)
    assert all(following <= level + 1 for level, following in pairwise(levels))
    assert all(page.words_of("h1", "h2", "h3", "h4", "h5", "h6"))


def test_names_of_places_are_unique_and_every_link_within_the_page_leads_somewhere(page: Page) -> None:
    names = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert all(name and not re.search(r"\s", name) for name in names)
    inner = [attributes["href"] for attributes in page.all("a") if attributes["href"].startswith("#")]
    assert {target[1:] for target in inner} <= set(names)
    labels = [attributes.get("aria-labelledby") for _, attributes, _ in page.elements]
    assert {name for label in labels if label for name in label.split()} <= set(names)


def test_nothing_runs_and_nothing_is_fetched(page: Page) -> None:
    assert {tag for tag, _, _ in page.elements} <= ALLOWED
    for _, attributes, _ in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style")]
        assert re.match(r"#|https?:|mailto:|[^:]*$", attributes.get("href", ""))


def test_the_policy_lets_this_style_and_nothing_else_run(source: str, page: Page) -> None:
    style = source.split("<style>")[1].split("</style>", maxsplit=1)[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    (policy,) = [one["content"] for one in page.all("meta") if "http-equiv" in one]
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "url(" not in re.sub(r"@font-face [^}]*}", "", style)
    assert "@import" not in style


def test_tables_of_data_have_captions_and_every_cell_names_its_heads(page: Page) -> None:
    regions = [one for _, one, _ in page.elements if "table" in one.get("class", "").split()]
    assert len(regions) == len(page.all("caption"))
    assert all(one["role"] == "region" and one["tabindex"] == "0" for one in regions)
    assert all(page.words_of("caption"))
    heads = {one["id"] for one in page.all("th") if "id" in one}
    for one in page.all("th", "td"):
        assert set(one.get("headers", "").split()) <= heads
    assert all(one.get("scope") in {"col", "row", "colgroup", "rowgroup"} for one in page.all("th"))


def test_no_cell_of_a_table_of_data_is_empty_or_without_heads(page: Page) -> None:
    inside = False
    for at, (tag, attributes, _) in enumerate(page.elements):
        if tag == "div" and {"table", "table-scroll"} & {*attributes.get("class", "").split()}:
            inside = attributes["class"] == "table"
        if inside and tag == "td":
            assert attributes["headers"]
            assert page.words[at].strip()


def test_a_cell_belongs_to_its_year_its_group_and_its_row() -> None:
    plan = load_plan("rar.yaml", (ROOT / "plans" / "rar-sormland-2021.yaml").read_bytes()).plan
    assert plan is not None
    page = Page(render_document(plan, "html"))
    words = {
        one["id"]: page.words[at]
        for at, (tag, one, _) in enumerate(page.elements)
        if tag == "th" and "id" in one
    }
    cells = [
        ([words[name] for name in one["headers"].split()], page.words[at].replace("\u00a0", " "))
        for at, (tag, one, _) in enumerate(page.elements)
        if tag == "td"
    ]
    assert (["2021", "Kostnader", "Beviljade insatser"], "13 500") in cells
    assert (["2022", "Intäkter", "Summa intäkter"], "18 500") in cells
    assert (["2021", "Resultat"], "−3 600") in cells


def test_long_tables_may_break_between_rows_and_the_widest_column_is_marked() -> None:
    page = Page(html_of(ROOT / "plans" / "norrbygden-2026.yaml"))
    regions = [one for _, one, _ in page.elements if "table" in one.get("class", "").split()]
    sizes = {one["aria-labelledby"]: one["class"] for one in regions}
    captions = {
        one["id"]: page.words[at].partition(". ")[2]
        for at, (_, one, _) in enumerate(page.elements)
        if one.get("id", "").startswith("table.") and one.get("id", "").count(".") == 1
    }
    assert {
        "Målen i en tabell": "table long full stacked",
        "Budget 2026 med plan för 2027–2028": "table long",
        "Kostnader per målområde enligt budgeten": "table",
    }.items() <= {captions[name]: size for name, size in sizes.items()}.items()
    wide = [page.words[at] for at, (_, one, _) in enumerate(page.elements) if one.get("class") == "wide"]
    assert ["Indikator och målvärde", "Indikator"] == wide


def test_hostile_words_stay_words() -> None:
    page = Page(html_of(ROOT / "tests" / "plans" / "hostile.yaml"))
    assert "{{ 7*7 }}" in page.words[0]
    assert page.words[0].count("<script>alert(1)</script>") > 50
    assert not page.all("script", "img", "iframe", "b", "i")
