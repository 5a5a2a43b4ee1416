"""Every page printed by Chromium, as it is seen: one start of the browser, and each plan printed once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from samplan.render.document import render_document
from samplan.render.views import document_view
from tests.browser import tools
from tests.browser.chromium import Browser, Tab, started
from tests.paper_reading import PRINTED, faults_of_paper, kin_in, squeezed
from tests.pdf_reading import Pdf
from tests.vast import LEFTWARDS, LITERAL, OTHER, vast_plan


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all pages."""
    with started(tools.browser(), tmp_path_factory.mktemp("profile")) as one:
        yield one


def printed(browser: Browser, page: str, folder: Path) -> Pdf:
    """A page on paper."""
    (folder / "page.html").write_bytes(page.encode())
    tab = Tab(browser, folder / "page.html")
    paper = tab.paper()
    tab.close()
    return Pdf(paper)


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_no_page_breaks_where_a_reader_stumbles(browser: Browser, path: Path, tmp_path: Path) -> None:
    kin = kin_in(path)
    pdf = printed(browser, render_document(kin, "html"), tmp_path)
    faults = faults_of_paper(pdf, document_view(kin), "{page} ({pages})")
    assert not faults, "\n".join(faults)


def test_a_vast_plan_is_literal_and_whole_on_a_telephone_and_on_paper(
    browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / "vast.yaml").write_text(vast_plan(), encoding="utf-8")
    kin = kin_in(tmp_path / "vast.yaml")
    page = tmp_path / "page.html"
    page.write_bytes(render_document(kin, "html").encode())
    tab = Tab(browser, page)
    tab.look(320)
    assert tab.run("document.documentElement.scrollWidth") == 320
    seen = tab.run("document.body.textContent")
    paper = Pdf(tab.paper())
    tab.close()
    assert [] == [name for name in (*LITERAL, *LEFTWARDS, *OTHER) if name not in seen]
    assert [] == [name for name in LITERAL if squeezed(name) not in squeezed("".join(paper.seen))]
    faults = faults_of_paper(paper, document_view(kin), "{page} ({pages})")
    assert not faults, "\n".join(faults)
