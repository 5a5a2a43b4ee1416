"""The theme of a project in a Word file, and what of it holds on an office's own file."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap

from samplan.errors import OutputError
from samplan.frozen import replace
from samplan.render.docx.document import word_document
from samplan.render.logo import logo_of
from samplan.render.theme import Logo, Margins, Theme
from samplan.render.views import Reference
from tests.unit.render.test_document_docx import ROOT, find, opened, parts_of, view_of, words
from tests.unit.render.test_theme import PNG, SVG

PLAN = ROOT / "plans" / "norrbygden-2027.yaml"
RED = Theme(accent="#7a1f2b", margins=Margins(25, 30, 20, 40), font="stack")


def made(theme: Theme, reference: bytes = b"", plan: Path = PLAN) -> WordDocument:
    return opened(content(theme, reference, plan))


def content(theme: Theme, reference: bytes = b"", plan: Path = PLAN) -> bytes:
    view = view_of(plan)
    head = replace(view.head, logo="Logotyp: Norrbygden" if theme.logo else "")
    office = Reference("kontoret.docx", reference) if reference else None
    return word_document(replace(view, theme=theme, head=head, reference=office))


def office(picture: bytes = b"") -> bytes:
    own, saved = Document(), BytesIO()
    if picture:
        own.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(picture))
    own.save(saved)
    return saved.getvalue()


def style(word: WordDocument, name: str, path: str) -> list[Any]:
    return find(word.styles.element, f"./w:style[w:name/@w:val='{name}']/{path}")


def logos(word: WordDocument) -> list[Any]:
    return find(word.element.body, ".//w:p[w:pPr/w:pStyle/@w:val='PlanLogo']//wp:inline")


def test_the_band_rules_links_and_bullets_have_the_accent() -> None:
    word = made(RED)
    assert style(word, "Title", "w:pPr/w:shd/@w:fill") == ["7A1F2B"]
    assert style(word, "Title", "w:rPr/w:color/@w:val") == ["FFFFFF"]
    assert style(word, "Plan Key", "w:pPr/w:pBdr/w:top/@w:color") == ["7A1F2B"]
    assert style(word, "Hyperlink", "w:rPr/w:color/@w:val") == ["7A1F2B"]
    bullets = find(word.part.numbering_part.element, ".//w:lvl[w:numFmt/@w:val='bullet']//w:color/@w:val")
    assert set(bullets) == {"7A1F2B"}


def test_charts_are_drawn_in_the_colours_of_the_accent() -> None:
    plan = ROOT / "plans" / "norrbygden-2026.yaml"
    usual, red = (parts_of(content(theme, plan=plan)) for theme in (Theme(), RED))
    names = [name for name in usual if name.endswith(".png")]
    assert len(names) > 4
    assert all(usual[name] != red[name] for name in names if name in red)


def test_the_page_has_the_margins_and_nothing_is_wider_than_between_them() -> None:
    section = made(RED).sections[0]
    margins = (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)
    assert [round(one.mm) for one in margins if one is not None] == [25, 30, 20, 40]
    word = made(replace(RED, margins=Margins(5, 60, 5, 60)))
    room = (210 - 120) * 56.7 + 1
    for table in find(word.element.body, ".//w:tbl"):
        assert sum(int(one) for one in find(table, "./w:tblGrid/w:gridCol/@w:w")) <= room
    assert all(int(one) <= room * 635 for one in find(word.element.body, ".//wp:extent/@cx"))
    edges = find(word.element.body, "./w:sectPr/w:pgMar")[0]
    header = int(edges.get(f"{{{nsmap['w']}}}header"))
    assert header < int(edges.get(f"{{{nsmap['w']}}}top"))


@pytest.mark.parametrize("data", [SVG, PNG])
def test_the_logo_is_a_picture_that_is_said_in_words(data: bytes) -> None:
    word = made(Theme(logo=logo_of(data)))
    (logo,) = logos(word)
    assert find(logo, "./wp:docPr/@descr") == ["Logotyp: Norrbygden"]
    wide, high = (int(find(logo, f"./wp:extent/@{side}")[0]) for side in ("cx", "cy"))
    assert wide / high == pytest.approx(3, rel=0.02)
    assert high == pytest.approx(13 * 36000, rel=0.02)
    assert word.element.body[0] is next(logo.iterancestors(f"{{{nsmap['w']}}}p"))


def test_a_drawn_logo_has_300_dots_an_inch_and_a_broad_one_is_lower() -> None:
    broad = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 30"><rect width="900" height="30"/></svg>'
    )
    word = made(Theme(logo=logo_of(broad)))
    (logo,) = logos(word)
    wide = int(find(logo, "./wp:extent/@cx")[0])
    assert wide == pytest.approx(60 * 36000, rel=0.02)
    relation = find(logo, ".//@r:embed")[0]
    pixels = int.from_bytes(word.part.related_parts[relation].blob[16:20], "big")
    assert pixels == pytest.approx(wide / 914400 * 300, abs=2)


def test_a_logo_that_cannot_be_drawn_is_told() -> None:
    broken = Logo(b"<svg viewBox='0 0 1 1'>&auml;</svg>", "image/svg+xml", 1, 1)
    with pytest.raises(OutputError, match="the logo cannot be drawn"):
        made(Theme(logo=broken))


def test_without_what_draws_a_drawn_logo_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samplan.render.docx.logo.can_draw", lambda: False)
    assert not logos(made(Theme(logo=logo_of(SVG))))
    assert logos(made(Theme(logo=logo_of(PNG))))


def test_a_cover_has_the_title_alone() -> None:
    view = view_of(PLAN)
    marked = replace(view.head, status="Förslag till styrelsen", mark="FÖRSLAG")
    theme = Theme(cover=True, logo=logo_of(PNG))
    word = opened(word_document(replace(view, theme=theme, head=marked)))
    texts = [one.text for one in word.paragraphs]
    breaks = [
        at
        for at, one in enumerate(word.paragraphs)
        if find(one._p, "./w:pPr/w:pageBreakBefore")  # noqa: SLF001
    ]
    first = breaks[0]
    assert "Verksamhetsplan 2027" in texts[:first]
    assert "Förslag" not in " ".join(texts[:first])
    assert texts[first] == "FÖRSLAG  Förslag till styrelsen"
    assert first < 7
    title = next(one for one in word.paragraphs if one.style and one.style.name == "Title")
    assert int(find(title._p, "./w:pPr/w:spacing/@w:before")[0]) > 5000  # noqa: SLF001
    section = word.sections[0]
    assert words(section.first_page_footer._element) == ""  # noqa: SLF001
    assert "FÖRSLAG" in words(section.first_page_header._element)  # noqa: SLF001


def test_a_cover_of_a_document_with_nothing_else_ends_with_its_page() -> None:
    word = made(Theme(cover=True), plan=ROOT / "tests" / "plans" / "minimal.yaml")
    breaks = find(word.element.body, ".//w:pageBreakBefore")
    assert len(breaks) == 1


def test_on_an_office_s_own_file_its_title_page_and_fonts_stay() -> None:
    word = made(RED, office())
    assert style(word, "Title", "w:pPr/w:shd") == []
    assert style(word, "Plan Association", "w:pPr/w:shd") == []
    assert style(word, "Plan Association", "w:rPr/w:color/@w:val") == ["7A1F2B"]
    assert round(word.sections[0].left_margin.mm) == 32  # type: ignore[union-attr]
    assert style(word, "Plan Key", "w:pPr/w:pBdr/w:top/@w:color") == ["7A1F2B"]
    head = find(word.sections[0].header._element, "./w:p[w:pPr/w:tabs]")[0]  # noqa: SLF001
    stops = {
        one.get(f"{{{nsmap['w']}}}pos"): one.get(f"{{{nsmap['w']}}}val")
        for one in find(head, "./w:pPr/w:tabs/w:tab")
    }
    assert stops["4680"] == "clear"
    assert "right" in stops.values()


def test_the_logo_stays_unless_the_office_has_its_own_in_its_head() -> None:
    theme = Theme(logo=logo_of(PNG))
    assert logos(made(theme, office()))
    assert not logos(made(theme, office(PNG)))


def test_a_long_word_of_a_title_has_room() -> None:
    view = view_of(PLAN)
    long = "Samordningsförbundsrehabiliteringsinsatsuppföljning 2027"
    word = opened(word_document(replace(view, head=replace(view.head, title=long))))
    title = next(one for one in word.paragraphs if one.style and one.style.name == "Title")
    assert 14 <= int(find(title._p, ".//w:sz/@w:val")[0]) / 2 < 26  # noqa: SLF001
