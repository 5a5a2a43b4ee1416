"""A working draft: every page says that it is one, and what `validate` finds stands at what it is about."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument

from samplan import api
from samplan.api.plans import plans_of, titles_of_all
from samplan.api.working_drafts import reports_on
from samplan.figures.kin import as_kin
from samplan.render.choices import Choices
from samplan.render.document import html_document, markdown_document
from samplan.render.environment import make_environment
from samplan.render.views import document_view
from tests.pdf_reading import Pdf
from tests.running import ROOT, samplan
from tests.unit.render.test_every_text import normal, said_by
from tests.words_in_views import texts_of

DAY = date(2026, 1, 15)
PLAN = """
samplan: 1
id: nordan
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
association: {name: Samordningsförbundet Nordan}
decision: {status: STATUS, by: Förbundsstyrelsen, on: 2025-11-20, registry_number: N 2025-7}
goals:
  - {name: Kortare väntan, text: Ingen ska vänta länge.}
budget:
  unit: tkr
  columns: [2026]
  income: [{name: Staten, amounts: [500]}, {name: Kommunerna, amounts: [500]}]
  costs: [{name: Kansli, amounts: [400]}, {name: Insatser, amounts: [500]}]
  stated: {income: [1000], costs: [950], result: [50]}
deviations: DEVIATIONS
"""
ACCEPTED = "[{rule: sum-cost, item: budget.stated.costs, reason: En rad är hemlig.}]"
CLEAN = ROOT / "plans" / "norrbygden-2027-budget.yaml"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return written(tmp_path)


def written(folder: Path, status: str = "adopted", deviations: str = "[]") -> Path:
    file = folder / "nordan.yaml"
    file.write_text(PLAN.replace("STATUS", status).replace("DEVIATIONS", deviations), encoding="utf-8")
    return file


def draft(plan: Path, to: str) -> api.Document:
    (made,) = api.render(plan, to, notes="findings", today=DAY)
    return made


def block_of(text: str, sign: str) -> str:
    """The quoted lines of a Markdown text from the sign of a finding on, to its next empty line."""
    return next(line for line in text.splitlines() if line.startswith(f"> {sign}"))


def test_a_finding_stands_under_the_table_and_its_row_has_the_sign(plan: Path) -> None:
    text = draft(plan, "md").text
    row = next(line for line in text.splitlines() if "Summa kostnader" in line)
    sign = re.search(r"\\\[\d+\\\]|\[\d+\]", row)
    assert sign is not None
    said = block_of(text, sign[0])
    assert "Fel.** Summa kostnader i budgeten anges till 950 tkr för 2026" in said.replace("\xa0", " ")
    after = text[text.index(said) :]
    assert "> **Åtgärd:** Lägg till raden som saknas" in after
    assert "> **Regel:** Kostnadsraderna summerar till den angivna summan." in after
    assert text.index(row) < text.index(said) < text.index("## Iakttagelser")


def test_a_finding_about_a_goal_stands_under_the_goal_and_no_rule_is_named_by_its_id(plan: Path) -> None:
    text = draft(plan, "md").text
    assert text.index("Ingen ska vänta länge.") < text.index("har ingen indikator") < text.index("Tabell 1")
    for rule in titles_of_all():
        assert rule not in re.findall(r"[a-z]+(?:-[a-z]+)+", text)


def test_the_end_and_the_head_say_how_much_was_found_and_what_cannot_be_decided(plan: Path) -> None:
    text = draft(plan, "md").text
    end = text[text.index("## Iakttagelser") :]
    counted = end.splitlines()[2].split(". ")[0]
    assert re.match(r"\d+ fel\b.* \d+ varningar\b.*; \d+ kontroller kunde inte avgöras", counted)
    assert f"**Iakttagelser:** [{counted}](#iakttagelser)" in text
    assert "### Kan inte avgöras" in end
    assert "**Saknas: " in end
    assert "Det behövs för att pröva: ”" in end


def test_a_page_of_html_marks_findings_by_words_and_links_to_them(plan: Path) -> None:
    page = draft(plan, "html").text
    link = re.search(r'<a class="mark-of-note" href="#(finding\.\d+)" aria-label="(Iakttagelse \d+)">', page)
    assert link is not None
    assert f'<div class="draft-note error" role="note" id="{link[1]}" aria-label="{link[2]}">' in page
    assert "<strong>Fel.</strong> Summa kostnader" in page


def test_word_has_comments_at_the_row_and_at_the_paragraph(plan: Path) -> None:
    made = Document(BytesIO(draft(plan, "docx").data))
    said = {one.comment_id: one.text for one in made.comments}
    (of_sum,) = comments_at(made, "tc", "Summa kostnader")
    assert "Summa kostnader i budgeten anges till 950" in said[of_sum].replace("\xa0", " ")
    assert "Åtgärd: Lägg till raden" in said[of_sum]
    (of_goal,) = comments_at(made, "p", "Kortare väntan. Ingen ska vänta länge.")
    assert "har ingen indikator" in said[of_goal]
    assert {datetime(2025, 11, 20, tzinfo=UTC)} == {one.timestamp for one in made.comments}
    assert {"samplan"} == {one.author for one in made.comments}


def comments_at(made: WordDocument, tag: str, text: str) -> list[int]:
    """The comments in the one cell or paragraph that has this text."""
    every = made.element.body.xpath(f".//w:{tag}")
    (found,) = [one for one in every if text == "".join(one.xpath(".//w:t/text()"))]
    return [int(number) for number in found.xpath(".//w:commentReference/@w:id")]


@pytest.mark.parametrize("form", ["html", "md", "pdf"])
def test_every_text_of_a_draft_stands_in_every_format(plan: Path, form: str) -> None:
    (given,) = plans_of(plan)
    (report,) = reports_on([given], (), [plan], DAY)
    view = document_view(as_kin(given.plan), Choices(rules=titles_of_all(), report=report, is_draft=True))
    environment = make_environment("sv")
    if form == "html":
        whole = said_by(html_document(view, environment))
    elif form == "md":
        whole = normal(re.sub(r"[\\*`>|]", "", markdown_document(view, environment)))
    else:
        heard = Pdf(draft(plan, "pdf").data).document
        whole = normal(heard.words + "".join(one.element["/Alt"] for one in heard.all("Figure")))
    wanted = [re.sub(r"[`*|>]", "", text) for text in texts_of(view)]
    assert [text for text in wanted if normal(text) not in whole] == []


def test_an_accepted_deviation_is_told_as_one_in_the_association_s_words(tmp_path: Path) -> None:
    text = draft(written(tmp_path, deviations=ACCEPTED), "md").text
    assert "**Godtagen avvikelse.** Summa kostnader" in text
    assert "> **Godtaget:** En rad är hemlig." in text
    assert "1 godtagen avvikelse" in text


def test_a_plan_without_findings_says_so(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        "{samplan: 1, id: p, kind: goals_plan, title: Plan, period: 2026, association: {name: N}, "
        "decision: {status: adopted, by: Styrelsen, on: 2025-11-20, registry_number: N 1}}",
        encoding="utf-8",
    )
    (made,) = api.render(file, "md", notes="findings", today=DAY)
    end = made.text[made.text.index("## Iakttagelser") :]
    assert "nga fel funna" in end


def test_what_passed_is_not_shown(plan: Path) -> None:
    assert "Intäktsraderna summerar" not in draft(plan, "md").text


def test_a_plan_as_a_value_has_findings_too(plan: Path) -> None:
    (made,) = api.render(api.load(plan), "md", notes="findings", today=DAY)
    assert draft(plan, "md").text == made.text


def test_no_finding_tells_a_number_that_is_hidden(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        PLAN.replace("STATUS", "adopted").replace("DEVIATIONS", "[]")
        + "statistics: [{id: s, title: Deltagare, women: 3, men: 17, total: 21}]\n",
        encoding="utf-8",
    )
    (shown,) = api.render(file, "md", notes="findings", today=DAY)
    assert "Kvinnor och män är tillsammans 20 i statistiken" in shown.text.replace("\xa0", " ")
    (masked,) = api.render(file, "md", notes="findings", today=DAY, mask_small=5)
    assert "tillsammans" not in masked.text
    (given,) = plans_of(file)
    (report,) = reports_on([given], (), [file], DAY, mask_small=5)
    assert not [one for one in report.findings if one.rule == "sex-sum"]


@pytest.mark.parametrize(
    ("status", "language", "mark"),
    [
        ("adopted", "sv", "UTKAST"),
        ("proposal", "sv", "UTKAST · FÖRSLAG"),
        ("proposal", "en", "DRAFT · PROPOSAL"),
    ],
)
def test_every_page_of_every_format_says_that_it_is_a_draft(
    tmp_path: Path, status: str, language: str, mark: str
) -> None:
    file = written(tmp_path, status)
    file.write_text(f"language: {language}\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    html, text, pdf, word = api.render(file, ("html", "md", "pdf", "docx"), draft=True)
    assert f'<p class="mark">{mark}</p>' in html.text
    assert '@top-center { content: "' + "".join(
        one if one.isalnum() or one in " ·" else "" for one in mark
    ) in (re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), html.text))
    assert f"\n> **{mark}**\n" in text.text
    for page in Pdf(pdf.data).reader.pages:
        assert normal(mark) in normal(page.extract_text())
    section = Document(BytesIO(word.data)).sections[0]
    for head in (section.header, section.first_page_header):
        assert mark in [one.text for one in head.paragraphs]


def test_a_plan_without_status_is_marked_too(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        "{samplan: 1, id: p, kind: goals_plan, title: Plan, period: 2026, association: {name: N}}"
    )
    for made in api.render(file, ("html", "md"), draft=True):
        assert "UTKAST" in made.text
    assert "UTKAST" not in api.render(file, "html")[0].text


def test_findings_make_a_draft_of_a_document(plan: Path) -> None:
    assert '<p class="mark">UTKAST</p>' in draft(plan, "html").text


def test_the_command_takes_findings_and_refuses_other_notes(plan: Path) -> None:
    result = samplan("render", plan, "-t", "md", "-o", "-", "--notes", "findings", "--date", "2026-01-15")
    assert (0, draft(plan, "md").text) == (result.returncode, result.stdout)
    refused = samplan("render", plan, "--notes", "fynd")
    assert (2, "") == (refused.returncode, refused.stdout)
    assert "”fynd” efter --notes finns inte att välja; välj bland findings" in refused.stderr
    with pytest.raises(api.UsageError, match="findings"):
        api.render(plan, "md", notes="fynd")


def test_a_plan_with_faults_of_form_is_not_rendered(plan: Path) -> None:
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("unit: tkr", "unit: tusenlappar"), encoding="utf-8"
    )
    result = samplan("render", plan, "-t", "md", "-o", "-", "--notes", "findings")
    assert (3, "") == (result.returncode, result.stdout)


def test_help_says_that_findings_make_a_draft() -> None:
    for language, words in (("sv", "som då blir ett utkast"), ("en", "which then is a draft")):
        said = samplan("render", "--help", environment={"SAMPLAN_LANG": language, "COLUMNS": "200"}).stdout
        assert words in " ".join(said.split())


def test_an_office_s_own_comments_do_not_come_with_its_styles(plan: Path, tmp_path: Path) -> None:
    office = Document()
    office.add_comment(office.add_paragraph("Utkast").add_run("x"), text="Internt: stryk detta", author="A")
    office.save(str(tmp_path / "kontoret.docx"))
    (made,) = api.render(plan, "docx", reference=tmp_path / "kontoret.docx", notes="findings", today=DAY)
    assert "Internt" not in " ".join(one.text for one in Document(BytesIO(made.data)).comments)
