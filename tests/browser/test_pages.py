"""Every page in a real browser: accessible in every look, never wider than its window, asking for nothing."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from samplan.api import render, validate
from samplan.api.report_pages import with_rules
from samplan.render.choices import NO_CHOICES
from samplan.render.look import Look as Looks
from samplan.render.report.html import findings_html
from tests.browser import tools
from tests.browser.chromium import Browser, Tab, started

ROOT = Path(__file__).parents[2]
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))


DRAFTS = [ROOT / "plans" / f"{name}.yaml" for name in ("rar-sormland-2021", "vastra-skaraborg-2020")]
"""Plans with many findings, which are looked at as working drafts too."""
REPORTED = [*DRAFTS, ROOT / "tests" / "plans" / "broken" / "schema-ten-faults.yaml"]
"""Plans whose report of `validate` is looked at."""
REPORT = "report"
PAGES = [
    *((path, "") for path in PLANS),
    *((path, "findings") for path in DRAFTS),
    *((path, REPORT) for path in REPORTED),
]
WITH_LOOKS = Looks("sv", choices=NO_CHOICES)
DESKTOP = 768
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SEEN = ("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size")
"""The rules that colours and widths alone can break."""


class Look(NamedTuple):
    """How a page is looked at."""

    width: int
    scheme: str = "light"
    media: str = "screen"
    rules: tuple[str, ...] = SEEN
    """What axe-core judges, by tags or rules: all of it once for each arrangement of the page."""


LOOKS = (
    Look(1280, rules=TAGS),
    *(Look(width) for width in (1440, 1200, 768)),
    Look(320, rules=TAGS),
    *(Look(width, "dark") for width in (1280, 320)),
    Look(624, media="print", rules=TAGS),  # what an A4 has between its margins, at 96 dots an inch
)
AXE = """
axe.run(document, {runOnly: RULES, rules: {"target-size": {enabled: !matchMedia("print").matches}},
  resultTypes: ["violations"], elementRef: false
}).then(found => found.violations.map(
  one => one.id + ": " + one.nodes.slice(0, 3).map(node => node.target.join(" ")).join(", ")
))
"""
"""What breaks a rule, with the first elements that do; nobody taps on paper."""
WIDTHS = """
({
  page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  out: [...document.body.querySelectorAll("*")]
    .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 3).map(one => one.tagName + "." + one.className + " " + one.textContent.slice(0, 40)),
  tables: [...document.querySelectorAll(".table, .table-scroll")]
    .filter(one => one.scrollWidth > one.clientWidth + 1)
    .map(one => one.textContent.trim().slice(0, 60) + ": " + (one.scrollWidth - one.clientWidth) + " px")
})
"""


A4, A4_TURNED, A3_TURNED = (595, 842), (842, 595), (1191, 842)
"""Sizes of paper in points."""
BOX = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")


def page_of(path: Path, folder: Path, notes: str = "") -> Path:
    """The page of a plan in a file; with its findings, if they are asked for; or the report of them."""
    page = folder / f"{path.stem}{notes}.html"
    if notes == REPORT:
        report = with_rules(validate([path], beside=ROOT / "plans", today=date(2026, 11, 26)))
        page.write_bytes(findings_html(report, WITH_LOOKS).encode())
        return page
    (document,) = render(path, "html", beside=ROOT / "plans", notes=notes)
    page.write_bytes(document.text.encode())
    return page


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all pages."""
    with started(tools.browser(), tmp_path_factory.mktemp("profile")) as one:
        yield one


@pytest.mark.parametrize(("path", "notes"), PAGES, ids=lambda one: getattr(one, "stem", one))
def test_a_page_is_accessible_and_whole_in_every_look(
    browser: Browser, path: Path, notes: str, tmp_path: Path
) -> None:
    axe = tools.axe().read_text(encoding="utf-8")
    page = page_of(path, tmp_path, notes)
    tab = Tab(browser, page)
    outside = [address for address in tab.asked_for()[1:] if not address.startswith("data:")]
    faults = [f"asked for {address}" for address in outside]
    tab.run(axe)
    for look in LOOKS:
        tab.look(look.width, scheme=look.scheme, media=look.media)
        faults.extend(
            f"{look.media} {look.width} {look.scheme}: {fault}"
            for fault in [*_accessibility(tab, look), *_widths(tab, look)]
        )
    faults.extend(f"on the console: {line}" for line in tab.said())
    tab.close()
    assert not faults, "\n".join(faults)


def _accessibility(tab: Tab, look: Look) -> list[str]:
    kind = "tag" if look.rules == TAGS else "rule"
    rules = json.dumps({"type": kind, "values": look.rules})
    return [str(one) for one in tab.run(AXE.replace("RULES", rules))]


def _widths(tab: Tab, look: Look) -> list[str]:
    found = tab.run(WIDTHS)
    page = [f"the page is {found['page']} px too wide: {found['out']}"] if found["page"] > 1 else []
    tables = [f"a table hides a column: {one}" for one in found["tables"]] if look.width >= DESKTOP else []
    return [*page, *tables]


@pytest.mark.parametrize(
    ("columns", "amount", "papers"),
    [
        (7, 1_000_000, {A4}),
        (8, 1_000_000, {A4}),
        (10, 1_000_000, {A4}),
        (11, 1_000_000, {A4, A4_TURNED}),
        (16, 10, {A4}),
        (16, 1_000_000, {A4, A4_TURNED}),
        (30, 1_000_000, {A4, A3_TURNED}),
    ],
)
def test_a_table_of_many_columns_is_whole_on_every_screen_and_turns_on_paper(
    browser: Browser, columns: int, amount: int, papers: set[tuple[int, int]], tmp_path: Path
) -> None:
    years = range(2021, 2020 + columns)
    amounts = ", ".join(str(amount + year % 1000) for year in years)
    plan = tmp_path / "wide.yaml"
    plan.write_text(
        "samplan: 1\nid: wide\nkind: operational_plan\ntitle: Bred\nperiod: 2021\n"
        "association: {name: Samordningsförbundet Bred}\n"
        f"budget: {{unit: kr, columns: [{', '.join(map(str, years))}], costs: [\n"
        f"  {{name: Kansli, amounts: [{amounts}]}}, {{name: Insatser, amounts: [{amounts}]}}]}}\n",
        encoding="utf-8",
    )
    tab = Tab(browser, page_of(plan, tmp_path))
    faults: list[str] = []
    for look in LOOKS:
        if look.media == "screen":
            tab.look(look.width, scheme=look.scheme)
            faults.extend(f"{look.width}: {fault}" for fault in _widths(tab, look))
    paper = tab.paper()
    tab.close()
    assert not faults, "\n".join(faults)
    assert papers == {(round(float(wide)), round(float(high))) for wide, high in BOX.findall(paper)}


def test_the_checker_of_html_finds_no_error(tmp_path: Path) -> None:
    java, nu = tools.java(), tools.nu()
    pages = [page_of(path, tmp_path, notes) for path, notes in PAGES]
    command = [java, "-jar", str(nu), "--errors-only", "--format", "json", *map(str, pages)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(result.stderr)["messages"]
    assert [] == [f"{Path(one['url']).name}:{one.get('lastLine')}: {one['message']}" for one in found]
