"""The pages of PDF as they are seen: each plan is printed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.render.document import render_document
from samplan.render.views import document_view
from tests.paper_reading import PRINTED, faults_of_paper, kin_in
from tests.pdf_reading import Pdf

_NUMBERS = {"sv": "Sida {page} av {pages}", "en": "Page {page} of {pages}"}


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_no_page_breaks_where_a_reader_stumbles(path: Path) -> None:
    kin = kin_in(path)
    pdf = Pdf(bytes(render_document(kin, "pdf")))  # type: ignore[arg-type]  # no text
    faults = faults_of_paper(pdf, document_view(kin), _NUMBERS[kin.plan.language])
    assert not faults, "\n".join(faults)
