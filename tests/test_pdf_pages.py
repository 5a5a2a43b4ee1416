"""The pages of PDF as they are seen: each plan is printed once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from samplan import api
from samplan.render.document import render_document
from samplan.render.views import document_view
from tests.paper_reading import PRINTED, faults_of_paper, kin_in, pieces_of, squeezed
from tests.pdf_reading import Pdf
from tests.running import ROOT
from tests.vast import LITERAL, vast_plan

_NUMBERS = {"sv": "Sida {page} av {pages}", "en": "Page {page} of {pages}"}


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_no_page_breaks_where_a_reader_stumbles(path: Path) -> None:
    kin = kin_in(path)
    pdf = Pdf(bytes(render_document(kin, "pdf")))  # type: ignore[arg-type]  # no text
    faults = faults_of_paper(pdf, document_view(kin), _NUMBERS[kin.plan.language])
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", ["norrbygden-2026", "norrbygden-2025-goals"])
def test_the_contents_give_the_page_of_each_heading(name: str) -> None:
    pdf = Pdf(bytes(render_document(kin_in(ROOT / "plans" / f"{name}.yaml"), "pdf")))  # type: ignore[arg-type]  # no text
    entries = {squeezed(one.words) for one in pdf.document.all("TOCI")}
    heads = [one for one in pieces_of(pdf) if one.role in ("H2", "H3", "H4")]
    found = {f"{squeezed(one.words)}{one.pages[0] + 1}" for one in heads}
    assert len(entries) > 10
    assert not entries - found


def test_the_outline_has_the_headings_of_the_contents_with_their_pages() -> None:
    pdf = Pdf(bytes(render_document(kin_in(ROOT / "plans/rar-sormland-2021.yaml"), "pdf")))  # type: ignore[arg-type]  # no text
    listed = {
        f"{squeezed(str(one.title))}{pdf.reader.get_destination_page_number(one)}"
        for one in _flat(pdf.reader.outline)
    }
    heads = [one for one in pieces_of(pdf) if one.role in ("H1", "H2", "H3")]
    assert {f"{squeezed(one.words)}{one.pages[0]}" for one in heads if one.words != "Innehåll"} <= listed


def _flat(outline: Any) -> Iterator[Any]:  # noqa: ANN401 - destinations, and lists of them
    for one in outline:
        yield from _flat(one) if isinstance(one, list) else [one]


def test_paper_has_the_address_of_a_link_whose_words_do_not_say_it(tmp_path: Path) -> None:
    links = (
        "[planen](https://a.example/plan), <https://b.example/x>, [c.example](https://c.example/), [d](#o)"
    )
    (tmp_path / "a.yaml").write_text(
        "samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2026\n"
        f"association: {{name: A}}\nareas: [{{id: o, name: Område, text: 'Se {links}.'}}]\n",
        encoding="utf-8",
    )
    (document,) = api.render(tmp_path / "a.yaml", "pdf")
    wanted = "Se planen (https://a.example/plan), https://b.example/x, c.example, d."
    assert squeezed(wanted) in squeezed(Pdf(document.data).document.words)


def test_a_vast_plan_is_literal_and_whole(tmp_path: Path) -> None:
    (tmp_path / "vast.yaml").write_text(vast_plan(), encoding="utf-8")
    kin = kin_in(tmp_path / "vast.yaml")
    pdf = Pdf(bytes(render_document(kin, "pdf")))  # type: ignore[arg-type]  # no text
    words = squeezed(pdf.document.words)
    assert [] == [name for name in LITERAL if squeezed(name) not in words]
    faults = faults_of_paper(pdf, document_view(kin), _NUMBERS["sv"])
    assert not faults, "\n".join(faults)
