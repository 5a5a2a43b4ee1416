"""Word files as another program opens them: LibreOffice, without a window."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from samplan import api
from tests.unit.render.test_theme import SVG

ROOT = Path(__file__).parent.parent
SOFFICE = shutil.which("soffice")
PLANS = ("plans/norrbygden-2026", "plans/rar-sormland-2021", "tests/plans/hostile")

pytestmark = pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice (soffice) is not installed: Word files are not opened by another program",
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of each page of some documents, as LibreOffice sets them."""
    folder = tmp_path_factory.mktemp("docx")
    files = [ROOT / f"{name}.yaml" for name in PLANS]
    for file in files:
        (document,) = api.render(str(file), "docx", beside=str(ROOT / "plans"))
        (folder / f"{file.stem}.docx").write_bytes(document.data)
    (folder / "cover.docx").write_bytes(_with_cover(folder))
    names = (*(file.stem for file in files), "cover")
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            *("--convert-to", "pdf", "--outdir", str(folder)),
            *(str(folder / f"{name}.docx") for name in names),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {name: _pages(folder / f"{name}.pdf") for name in names}


def _with_cover(folder: Path) -> bytes:
    """The document of a project with a theme of its own."""
    plan = folder / "project" / "plan.yaml"
    plan.parent.mkdir()
    shutil.copy(ROOT / "plans" / "norrbygden-2027.yaml", plan)
    (plan.parent / "logo.svg").write_bytes(SVG)
    theme = '[theme]\naccent = "#7a1f2b"\ncover = true\nlogo = "logo.svg"\n'
    (plan.parent / "samplan.toml").write_text(theme, encoding="utf-8")
    (document,) = api.render(str(plan), "docx")
    return document.data


def _pages(file: Path) -> list[str]:
    reader = PdfReader(BytesIO(file.read_bytes()))
    return [" ".join(page.extract_text().replace("\u00a0", " ").split()) for page in reader.pages]


def test_a_plan_comes_back_with_its_numbers_tables_and_pages(pages: dict[str, list[str]]) -> None:
    read = pages["norrbygden-2026"]
    whole = " ".join(read)
    assert "Antagen av förbundsstyrelsen den 20 november 2025" in read[0]
    assert "1 Inledning" in whole
    assert re.search(r"[3-9]\.2 Individinriktade insatser", whole)
    assert "Summa kostnader 9 280 9 030 8 220" in whole
    for number, page in enumerate(read, 1):
        assert f"Sida {number} av {len(read)}" in page
        assert number == 1 or "Dnr NB 2025-23" in page


def test_a_plan_with_numbers_of_its_own_keeps_them(pages: dict[str, list[str]]) -> None:
    whole = " ".join(pages["rar-sormland-2021"])
    assert "3 Verksamhetsinriktning" in whole
    assert "3.4. Förvaltning" in whole
    assert "4.1 Skapa samverkan" in whole


def test_a_cover_has_the_title_alone_on_its_page(pages: dict[str, list[str]]) -> None:
    first, second, *_ = pages["cover"]
    assert first == "Verksamhetsplan 2027 Dnr NB 2026-17"
    assert "Antagen av styrelsen den 3 december 2026" in second
    assert "Sida 2 av" in second


def test_hostile_texts_come_back_as_they_are(pages: dict[str, list[str]]) -> None:
    whole = " ".join(pages["hostile"])
    assert "<script>alert(1)</script>" in whole
    assert "{{ 7*7 }}" in whole
