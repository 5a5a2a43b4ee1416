"""Word files from the command line and the library: where they go, and what refuses."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from samplan import api
from samplan import render as render_package
from tests.running import samplan

MINIMAL = Path(__file__).parent / "plans" / "minimal.yaml"


def test_a_word_file_is_written_and_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / "plan.docx"
    assert samplan("render", MINIMAL, "-t", "docx", "-o", file).returncode == 0
    assert Document(str(file)).core_properties.language == "sv-SE"
    assert samplan("render", MINIMAL, "-t", "docx", "-o", file, "--check").returncode == 0
    file.write_bytes(file.read_bytes()[:-1])
    assert samplan("render", MINIMAL, "-t", "docx", "-o", file, "--check").returncode == 1


def test_the_office_s_own_file_is_the_reference(tmp_path: Path) -> None:
    own = Document()
    own.styles["Title"].font.name = "Georgia"
    own.save(str(tmp_path / "kontoret.docx"))
    (document,) = api.render(str(MINIMAL), "docx", reference=tmp_path / "kontoret.docx")
    assert Document(BytesIO(document.data)).styles["Title"].font.name == "Georgia"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("-t", "docx", "--reference", "saknas.docx"), 3, "förlagan ”saknas.docx” finns inte"),
        (("-t", "docx", "--reference", str(MINIMAL)), 4, "är ingen Word-fil"),
        (("-t", "docx", "--reference", str(MINIMAL.parent)), 3, "det är en mapp"),
        (
            ("-t", "md", "--reference", str(MINIMAL)),
            2,
            "formatet ”md” har ingen förlaga (--reference); det har docx",
        ),
    ],
)
def test_a_reference_that_cannot_be_used_is_refused(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path
) -> None:
    result = samplan("render", MINIMAL, *arguments, "-o", tmp_path / f"a.{arguments[1]}")
    assert result.returncode == code
    assert said in result.stderr
    assert not any(tmp_path.iterdir())


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render_package, "docx", getattr(render_package, "docx", None), raising=False)
    for name in [one for one in sys.modules if one.startswith("samplan.render.docx")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(api.OutputError, match=r'pip install "samplan\[docx\]"'):
        api.render(str(MINIMAL), "docx")
