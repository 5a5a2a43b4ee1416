"""The tables of a document: what they print, what they compute, and what their notes say."""

from __future__ import annotations

import json
import re

import pytest

from samplan.figures.styles import facts_left_out
from samplan.loading.load import load_plan
from samplan.render.document import render_document
from samplan.schema.terms import Shown, Style
from tests.unit.diff.plans import data_of

HEAD = (
    "samplan: 1\nid: a\nkind: operational_plan\ntitle: Verksamhetsplan 2025\nperiod: 2025\n"
    "association: {name: Norrbygden}\n"
)


def body(yaml: str, what: str, **extra: str) -> str:
    """What a section that shows this prints, with plain spaces; without the words of its figures."""
    style = f", style: {extra['style']}" if "style" in extra else ""
    shown = f"\nsections: [{{heading: Här, show: {{what: {what}{style}}}}}]"
    printed = document(yaml + shown).split("## Här\n", 1)[1]
    return re.sub(r"\*\*Figur [0-9]+\. (?:.+\n)+\n", "", printed).strip("\n")


def document(yaml: str) -> str:
    """The whole document of a plan, with plain spaces."""
    loaded = load_plan("case.yaml", (HEAD + yaml).encode())
    assert not loaded.findings
    assert loaded.plan is not None
    return render_document(loaded.plan, "md").replace("\u00a0", " ")


def notes(text: str) -> list[str]:
    """The lines after the last table."""
    lines = text.split("\n")
    last = max(at for at, line in enumerate(lines) if line.startswith("|"))
    return [line for line in lines[last + 1 :] if line]


def heads(text: str) -> str:
    return next(line for line in text.split("\n") if line.startswith("|"))


BUDGET = """\
budget:
  unit: tkr
  columns: [2025, {year: 2026, standing: indicative}]
  income:
    - {id: a, name: Staten, amounts: [100, 90]}
    - {id: b, name: Kommunerna, amounts: [50, 40], of_which: [{id: c, name: Lomsele, amounts: [20, ~]}]}
  costs:
    - {id: d, name: Kansli, amounts: [180, 130]}
"""


def test_f53_a_budget_prints_no_sum_and_no_result_that_nobody_stated() -> None:
    expected = """\
**Tabell 1. Budget 2025 med plan för 2026.** Belopp i tkr.

| Intäkter      | 2025 | 2026 |
| ------------- | ---: | ---: |
| Staten        |  100 |   90 |
| Kommunerna    |   50 |   40 |
| varav Lomsele |   20 |    – |

| Kostnader | 2025 | 2026 |
| --------- | ---: | ---: |
| Kansli    |  180 |  130 |

– inget angivet"""
    assert expected == body(BUDGET, "budget")


def test_f53_a_table_that_asks_for_computed_sums_gets_them_marked() -> None:
    expected = """\
**Tabell 1. Budget 2025 med plan för 2026.** Belopp i tkr.

| Intäkter                      |    2025 |    2026 |
| ----------------------------- | ------: | ------: |
| Staten                        |     100 |      90 |
| Kommunerna                    |      50 |      40 |
| varav Lomsele                 |      20 |       – |
| **Summa intäkter (beräknad)** | **150** | **130** |

| Kostnader                 |    2025 |  2026 |
| ------------------------- | ------: | ----: |
| Kansli                    |     180 |   130 |
| **Resultat (beräknat)**   | **−30** | **0** |

– inget angivet"""
    text = body(BUDGET + "  totals: computed\n", "budget")
    assert " ".join(expected.split()).replace("-", "") == " ".join(text.split()).replace("-", "")


def test_f53_computed_cells_between_stated_ones_have_a_note() -> None:
    text = body(BUDGET + "  totals: computed\n  stated: {income: [150, ~], result: [-30, 0]}", "budget")
    assert "| **Summa intäkter** | **150** | **130** |" in text
    assert "Beräknat ur tabellen, inte angivet: Summa intäkter för 2026." in notes(text)
    assert "beräknad" not in text


def test_f53_what_some_columns_do_not_state_is_left_out_there() -> None:
    text = body(BUDGET + "  stated: {income: [150, ~]}", "budget")
    assert "| **Summa intäkter** | **150** | **–** |" in " ".join(text.split())


def test_f53_nothing_is_computed_over_an_unknown_row_rows_of_several_units_or_a_wrong_sign() -> None:
    table = "budget:\n  totals: computed\n  columns: [2025]\n"
    rows = "  costs: [{{id: a, name: A, amounts: [{}]}}, {{id: b, name: B, amounts: [{}]}}]"
    for cells in (("5", "unknown"), ("5", "~"), ("5 tkr", "4600")):
        assert "Summa" not in body(table + rows.format(*cells), "budget")
    both = "  income: [{id: c, name: C, amounts: [9]}]\n" + rows.format("-5", "-6")
    assert "Resultat" not in body(table + both, "budget")


def test_f53_financing_prints_only_the_total_that_is_stated() -> None:
    financing = (
        "interventions: [{{id: b, name: Bron, financing: {{unit: tkr, columns: [2025], {}"
        "rows: [{{id: esf, name: ESF, amounts: [{}]}}, {{id: own, name: Förbundet, amounts: [640]}}]}}}}]"
    )
    assert "Summa" not in body(financing.format("", "300"), "financing")
    assert "Summa" not in body(financing.format("totals: computed, ", "~"), "financing")
    text = body(financing.format("totals: computed, ", "300"), "financing")
    assert "| **Summa (beräknad)** | **940** |" in " ".join(text.split())
    text = body(financing.format("stated: [950], ", "~"), "financing")
    assert "| **Summa** | **950** |" in " ".join(text.split())


EQUITY = "equity: {opening: [1430], closing: [1160]}"


def test_f54_the_equity_of_a_further_table_is_printed_with_it() -> None:
    text = body(f"tables: [{{id: e, title: Sparat, unit: tkr, columns: [2025], {EQUITY}}}]", "tables")
    assert text.startswith("**Tabell 1. Sparat.** Belopp i tkr.\n\n| Post ")
    lines = "| Ingående eget kapital | 1 430 | | **Utgående eget kapital** | **1 160** |"
    assert lines in " ".join(text.split())
    rows = "costs: [{id: a, name: A, amounts: [5]}]"
    text = body(f"tables: [{{id: e, title: Utfall, unit: tkr, columns: [2025], {rows}, {EQUITY}}}]", "tables")
    assert [True, True] == [f"{name}.** Belopp" in text for name in ("1. Utfall", "2. Utfall: eget kapital")]


def test_f54_a_budget_of_nothing_but_equity_is_no_empty_budget() -> None:
    text = body(f"budget: {{unit: tkr, columns: [2025], {EQUITY}}}", "budget")
    assert text.startswith("**Tabell 1. Eget kapital 2025.** Belopp i tkr.")


def test_f55_parts_of_parts_say_what_they_are_part_of() -> None:
    text = body(
        "budget:\n  unit: tkr\n  columns: [2025]\n  income:\n"
        "    - {id: p, name: Parterna, amounts: [1200], of_which: [{id: k, name: kommunerna, amounts: [300], "
        "of_which: [{id: g, name: Granåker, amounts: [40]}]}, {id: r, name: regionen, amounts: [300]}]}",
        "budget",
    )
    rows = [line.split("|")[1].strip() for line in text.split("\n") if line.startswith("| ")][2:]
    assert ["Parterna", "varav kommunerna", "varav kommunerna, varav Granåker", "varav regionen"] == rows


def test_f59_an_unknown_result_has_one_sign() -> None:
    text = body(
        "budget:\n  unit: tkr\n  columns: [2025]\n  stated: {result: [unknown]}\n"
        "  equity: {opening: [900], closing: [700]}",
        "equity",
    )
    assert "| Årets resultat | .. |" in " ".join(text.split())
    assert [".. uppgift saknas"] == notes(text)


def test_f35_a_note_says_that_a_difference_fits_the_rounding() -> None:
    text = body(
        "budget:\n  unit: mkr\n  columns: [2025]\n"
        "  costs: [{id: a, name: A, amounts: ['1,4']}, {id: b, name: B, amounts: ['4,9']}]\n"
        "  stated: {costs: ['6,4']}",
        "budget",
    )
    said = r"1\) Summa kostnader är den angivna. Raderna ger 6,3 mkr; skillnaden ryms i avrundningen."
    assert [said] == notes(text)


def test_a_stated_sum_is_printed_as_stated_and_a_note_says_what_the_rows_give() -> None:
    text = body(BUDGET + "  stated: {income: [160, 130], result: [-20, 0]}", "budget")
    assert "| **Summa intäkter** | **1) 160** | **130** |" in text
    assert [
        r"1\) Summa intäkter är den angivna. Raderna ger 150 tkr (2025).",
        "– inget angivet",
    ] == notes(text)


def test_a_stated_result_that_is_not_the_difference_has_a_note() -> None:
    text = body(BUDGET + "  stated: {result: [5, 0]}", "budget")
    assert r"1\) Resultat är det angivna. Intäkter minus kostnader ger −30 tkr (2025)." in notes(text)


def test_equity_that_counts_as_income_is_told_apart_from_the_result() -> None:
    text = body(
        "budget:\n  unit: tkr\n  columns: [2025]\n"
        "  income: [{id: a, name: Staten, amounts: [100]}, "
        "{id: b, name: Eget kapital, source: equity, amounts: [80]}]\n"
        "  costs: [{id: d, name: Kansli, amounts: [180]}]\n  stated: {result: [0]}",
        "budget",
    )
    assert "| **Resultat** | **0** |" in " ".join(text.split())
    assert ["Eget kapital som används räknas här som intäkt. Utan det är resultatet −80 tkr."] == notes(text)


def test_a_sum_that_is_stated_as_unknown_is_told_from_one_that_is_not_stated() -> None:
    text = body(
        "budget:\n  unit: tkr\n  columns: [2024, 2025]\n"
        "  costs: [{id: a, name: A, amounts: [5, ~]}, {id: b, name: B, amounts: [unknown, ~]}]\n"
        "  stated: {costs: [unknown, ~]}",
        "budget",
    )
    assert "| **Summa kostnader** | **..** | **–** |" in " ".join(text.split())
    assert ["– inget angivet; .. uppgift saknas"] == notes(text)


@pytest.mark.parametrize(
    ("cell", "printed"),
    [
        ("5", "5"),
        ("cirka 5", "cirka 5"),
        ("5 tkr", "5"),
        ("5 mkr", "5 mkr"),
        ("-5", "−5"),
        ("12345", "12 345"),
        ("{printed: 5 kr, intended: 5}", "5 kr"),
    ],
)
def test_a_cell_prints_what_the_source_prints_without_the_unit_of_the_table(cell: str, printed: str) -> None:
    text = body(
        f"budget: {{unit: tkr, columns: [2025], costs: [{{id: a, name: A, amounts: [{cell}]}}]}}", "budget"
    )
    assert f"| A | {printed} |" in " ".join(text.split())


def test_a_doubtful_amount_has_a_note_with_what_it_must_mean() -> None:
    text = body(
        "budget: {unit: tkr, columns: [2025], "
        "costs: [{id: a, name: A, amounts: [{printed: 5 kr, intended: 5}], note: Se bilaga.}]}",
        "budget",
    )
    assert [
        "**A.** Se bilaga.",
        "A, 2025: det tryckta beloppet är 5 kr, men 5 tkr är det som avses.",
    ] == notes(text)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ("[2025, {year: 2026, standing: indicative}]", "| Kostnader | 2025 | 2026 |"),
        (
            "[{year: 2024, standing: outcome}, 2025, {year: 2026, standing: indicative}]",
            "| Kostnader | Utfall 2024 | Budget 2025 | Plan 2026 |",
        ),
        ("[{year: 2025, label: År 1}]", "| Kostnader | År 1 |"),
        ("[{period: 2025–2027}]", "| Kostnader | 2025–2027 |"),
    ],
)
def test_columns_are_headed_by_bare_years_unless_they_are_of_several_kinds(
    columns: str, expected: str
) -> None:
    text = body(
        f"budget: {{unit: tkr, columns: {columns}, costs: [{{id: a, name: A, amounts: [1]}}]}}", "budget"
    )
    assert expected == " ".join(heads(text).split())


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("unit: mkr, ", "**Tabell 1. Budget 2025.** Belopp i mkr."),
        (
            "unit: tkr, assumed: [unit], ",
            "**Tabell 1. Budget 2025.** Belopp i tkr (enheten står inte i tabellen).",
        ),
        ("", "**Tabell 1. Budget 2025.**"),
    ],
)
def test_the_caption_names_the_unit_and_says_where_it_is_read_out_of_the_text(
    unit: str, expected: str
) -> None:
    text = body(f"budget: {{{unit}columns: [2025], costs: [{{id: a, name: A, amounts: [1]}}]}}", "budget")
    assert expected == text.split("\n")[0]


def test_h16_what_is_assumed_of_several_rows_and_columns_is_one_note() -> None:
    columns = "columns: [2025, {year: 2026, standing: indicative, assumed: [standing]}]"
    rows = ", ".join(
        f"{{name: {name}, group: board, assumed: group, amounts: [1, 1]}}" for name in ("A", "B")
    )
    text = body(f"budget: {{unit: tkr, {columns}, costs: [{rows}]}}", "budget")
    assert [
        "Antaget, inte angivet i dokumentet: vad siffrorna är för ”preliminär budget 2026”.",
        "Antaget, inte angivet i dokumentet: kostnadsslag för ”A” och ”B”.",
    ] == [line for line in text.split("\n") if line.startswith("Antaget")]


def test_equity_rolls_forward_and_a_stated_close_that_does_not_follow_has_a_note() -> None:
    expected = """\
**Tabell 1. Eget kapital 2025 med plan för 2026.** Belopp i tkr.

| Post                      |       2025 |    2026 |
| ------------------------- | ---------: | ------: |
| Ingående eget kapital     |        200 |     160 |
| Årets resultat (beräknat) |        −30 |       0 |
| Återbetalning             |        −20 |       – |
| **Utgående eget kapital** | **1) 160** | **160** |
| varav öronmärkt: ESF      |         40 |       – |
| varav öronmärkt för resor |         10 |       – |

1\\) Utgående eget kapital är det angivna. Ingående kapital, resultat och andra förändringar ger 150 tkr \
(2025).

Beräknat ur tabellen, inte angivet: Utgående eget kapital för 2026.

– inget angivet"""
    text = body(
        BUDGET + "  totals: computed\n  equity:\n    opening: [200, ~]\n    closing: [160, ~]\n"
        "    transfers: [{id: t, name: Återbetalning, amounts: [-20, ~]}]\n"
        "    earmarks: [{id: e, name: ESF, amounts: [40, ~]}, "
        "{id: f, name: För resor, amounts: [10, ~]}]\n",
        "equity",
    )
    assert expected == text


def test_statistics_have_women_before_men_and_say_what_shares_are_shares_of() -> None:
    expected = """\
**Tabell 1. Deltagare.** Avslutade. 2024. Källa: SUS.

| Uppgift  | Kvinnor |  Män | Kön okänt | Totalt |
| -------- | ------: | ---: | --------: | -----: |
| Alla     |      10 |    5 |         1 |      – |
| I arbete |    40 % | 60 % |         – |     .. |

I arbete: andel av Alla.

– inget angivet; .. uppgift saknas"""
    assert expected == body(
        "statistics:\n  - id: a\n    title: Deltagare\n    population: completed\n"
        "    period: 2024\n    source: SUS\n"
        "    rows:\n      - {name: Alla, women: 10, men: 5, unknown: 1}\n"
        "      - {name: I arbete, women: 40 %, men: 60 %, total: unknown, of: Alla}\n",
        "statistics",
    )


def rows(text: str) -> list[str]:
    """The rows of the only table, each with single blanks."""
    return [" ".join(line.split()) for line in text.splitlines() if line.startswith("| ")]


def test_f59_a_table_about_women_has_no_men_and_no_total() -> None:
    text = body(
        "statistics: [{id: a, title: Svar, rows: [{name: Kvinnor i projektet, women: 8}]}]", "statistics"
    )
    assert ["| Uppgift | Kvinnor |", "| Kvinnor i projektet | 8 |"] == [
        row for row in rows(text) if not row.startswith("| -")
    ]
    assert "inget angivet" not in text
    mixed = "rows: [{name: Kvinnor, women: 8}, {name: Män, men: 5}]"
    assert "| Uppgift | Kvinnor | Män |" in rows(body(f"statistics: [{{id: a, {mixed}}}]", "statistics"))


def test_d3a_d3c_d3d_a_row_says_whom_it_counts_where_its_table_does_not() -> None:
    text = body(
        "statistics:\n  - id: a\n    population: enrolled\n    rows:\n"
        "      - {name: Inskrivna, population: enrolled, women: 10, men: 5, total: 15}\n"
        "      - {name: Unga, population: waiting, local_unit: Lomsele, women: 3, men: 2, total: 5}\n"
        "      - {name: I kö, population: waiting, women: 3, men: 2, total: 5}\n"
        "      - {name: I grupp, only: women, women: 8, note: En egen grupp.}\n",
        "statistics",
    )
    assert "| Inskrivna | 10 | 5 | 15 |" in rows(text)
    assert "| Unga (i kö, Lomsele) | 3 | 2 | 5 |" in rows(text)
    assert "| I kö | 3 | 2 | 5 |" in rows(text)
    assert "| I grupp (gäller bara kvinnor) | 8 | | |" in rows(text)
    assert "**I grupp.** En egen grupp." in text
    assert "inget angivet" not in text


def test_d3b_h01_a_share_stands_beside_its_number_and_says_of_what() -> None:
    text = body(
        "statistics:\n  - id: a\n    system: sus\n    publish: internal\n    rows:\n"
        "      - {name: Slutförde, total: 50}\n      - {name: Avbröt, total: 10}\n"
        "      - {name: I arbete, women: 16, men: 14, total: 30, share: {women: hälften, total: 50 %}, "
        "of: [Slutförde, Avbröt]}\n",
        "statistics",
    )
    assert "| I arbete | 16 (1 av 2) | 14 | 30 (50 %) |" in rows(text)
    assert "I arbete: andel av Slutförde och Avbröt." in text
    assert "Källa: SUS. Endast internt." in text


def test_f03_approximate_people_keep_their_word_also_in_the_total() -> None:
    text = body(
        "statistics:\n  - id: a\n    totals: computed\n"
        "    rows:\n      - {name: Nya, women: ca 60, men: 52}\n"
        "      - {name: I arbete, women: knappt 40 %, men: sju av tio, total: minst 1 av 2}\n",
        "statistics",
    )
    assert "| Nya | cirka 60 | 52 | cirka 112 |" in rows(text)
    assert "| I arbete | knappt 40 % | 7 av 10 | minst 1 av 2 |" in rows(text)
    assert "Beräknat ur tabellen, inte angivet: Totalt för Nya." in notes(text)


def test_f53_no_total_of_people_is_printed_that_nobody_stated() -> None:
    table = "statistics:\n  - id: a\n    rows:\n      - {name: Nya, women: 61, men: 52}\n"
    assert rows(body(table, "statistics"))[0] == "| Uppgift | Kvinnor | Män |"
    other = f"{table}      - {{name: Inskrivna, women: 70, men: 60, total: 130}}\n"
    assert "| Nya | 61 | 52 | – |" in rows(body(other, "statistics"))


def test_f13_a_count_is_printed_as_the_source_has_it_and_meant_as_intended() -> None:
    text = body(
        "statistics:\n  - id: a\n    rows:\n"
        "      - {name: Nya, women: 61, men: 52, total: {printed: 110 (preliminärt), intended: 113}}\n",
        "statistics",
    )
    assert "| Nya | 61 | 52 | 110 (preliminärt) |" in rows(text)
    assert "Nya, Totalt: det tryckta är 110 (preliminärt), men 113 är det som avses." in notes(text)


@pytest.mark.parametrize(
    ("participants", "expected"),
    [
        ("ca 250", "cirka 250"),
        ("{women: 36, men: 29, total: 65}", "65 (36 kvinnor, 29 män)"),
        ("{women: ca 36, men: 29}", "cirka 36 kvinnor, 29 män"),
        ("{men: 12}", "12 män"),
        ("{women: 97, unknown: 2, total: 183}", "183 (97 kvinnor, 2 av okänt kön)"),
        (
            "{women: unknown, men: unknown, total: 30}",
            "30 (kvinnor uppgift saknas, män uppgift saknas)",
        ),
        ("{women: 40 %, men: 1/3, total: 38 %}", "38 % (kvinnor 40 %, män 1 av 3)"),
        ("{printed: ca 110, intended: 113}", "ca 110"),
    ],
)
def test_f02_planned_participants_in_one_line(participants: str, expected: str) -> None:
    text = body(
        f"interventions: [{{id: a, name: Bron, text: Bron., participants: {participants}}}]", "interventions"
    )
    assert f"**Planerade deltagare:** {expected}" in text.replace("\u00a0", " ")


def test_f13_an_amount_is_printed_as_the_source_has_it_though_it_is_none() -> None:
    text = body(
        "budget:\n  unit: mkr\n  columns: [2025]\n"
        '  costs: [{id: a, name: Kansli, amounts: [{printed: "3, 4 Mkr", intended: "3,4"}]}]\n',
        "budget",
    )
    assert "| Kansli | 3, 4 Mkr |" in rows(text)
    assert "Kansli, 2025: det tryckta beloppet är 3, 4 Mkr, men 3,4 mkr är det som avses." in notes(text)


def test_f03_a_bound_with_the_word_of_its_field_says_it_once() -> None:
    text = body(
        "goals:\n  - id: a\n    name: Mål\n    text: Fler.\n    indicators:\n"
        "      - {id: i, name: I, baseline: {value: drygt 3},\n"
        "         target: {at_least: minst 40 %, at_most: ca 60 %}}\n"
        "      - {id: j, name: J, target: {at_least: cirka 100 %}}\n",
        "goals",
    )
    assert "minst 40 % och högst cirka 60 %" in text
    assert "drygt 3" in text
    assert "minst cirka 100 %" in text
    limits = "limits: [{id: a, measure: equity, of: costs, at_most: högst 20 %}]"
    assert "| Eget kapital | högst 20 % av kostnaderna |" in rows(body(limits, "limits"))


def test_statistics_not_by_sex_have_one_column_and_the_reason() -> None:
    text = body(
        "statistics: [{id: a, title: Besök, not_by_sex: Räknas inte så., rows: [{name: Besök, total: 5}]}]",
        "statistics",
    )
    assert "| Uppgift | Totalt |" == " ".join(heads(text).split())
    assert ["Räknas inte så."] == notes(text)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (
            "{measure: equity, moment: closing, at_most: 20 %, of: costs, ceiling: 2 mkr}",
            "| Eget kapital vid årets utgång | högst 20 % av kostnaderna, dock högst 2 mkr | 36 |",
        ),
        ("{measure: result, at_least: 50 000 kr}", "| Resultat | minst 50 000 kr | 50 |"),
        ("{measure: equity, wording: Lagom stort.}", "| Eget kapital | Lagom stort. |"),
        (
            "{measure: equity, of: costs, steps: [{up_to: 1 mkr, at_most: 30 %}, {at_most: 20 %}]}",
            (
                "| Eget kapital | högst 30 % av kostnaderna om kostnaderna är högst 1 mkr;"
                " annars högst 20 % av kostnaderna | 54 |"
            ),
        ),
    ],
)
def test_a_limit_is_printed_in_words_with_what_it_comes_to(limit: str, expected: str) -> None:
    text = body(f"{BUDGET}limits: [{{id: a, {limit[1:]}]", "limits")
    assert expected == " ".join(text.split("\n")[-1].split())


@pytest.mark.parametrize(
    ("head", "actual", "heading"),
    [
        ("also: [follow_up]\n", "61 %", "Utfall"),
        ("", "61 %", "I planen"),
    ],
)
def test_shares_that_a_report_states_are_what_came_of_the_aims(head: str, actual: str, heading: str) -> None:
    classes = f"[{{id: k, name: Varaktiga, share: 60 %, actual: {actual}}}]"
    text = body(f"{head}allocations: [{{id: a, classes: {classes}}}]", "allocations")
    assert f"| Del | Mål | {heading} |" == " ".join(heads(text).split())


def test_the_caption_of_a_statistic_says_nothing_twice() -> None:
    given = (
        "title: Nya, population: new, period: 2025",
        "title: Nya i år, population: new",
        "title: Deltagare 2025, period: 2025",
        "title: Kö 2025, period: 2024",
    )
    tables = ", ".join(f"{{{one}, rows: [{{name: X, women: 1, men: 2}}]}}" for one in given)
    text = body(f"statistics: [{tables}]", "statistics")
    captions = [re.sub(r"Tabell \d+\. ", "", line) for line in text.split("\n") if line.startswith("**")]
    assert captions == ["**Nya.** 2025.", "**Nya i år.** Nya.", "**Deltagare 2025.**", "**Kö 2025.** 2024."]


def test_a_name_alone_in_a_list_has_no_full_stop() -> None:
    text = body("areas: [Unga vuxnas psykiska hälsa, {name: Arbete, text: Alla.}]", "areas", style="bullets")
    assert text == "- **Unga vuxnas psykiska hälsa**\n- **Arbete.** Alla."


def test_an_allocation_stands_beside_what_the_plan_gives() -> None:
    text = body(
        "interventions:\n  - {id: i, name: I, allocation_class: long, cost: 3 mkr}\n"
        "  - {id: j, name: J, allocation_class: short, cost: 2 mkr}\n"
        "  - {id: k, name: K, allocation_class: short}\n"
        "allocations: [{id: a, base: costs, by: 2026, tolerance: 5 %, classes: "
        "[{id: long, name: Långa, share: 75 %}, {id: short, name: Korta, share: 25 %}]}]",
        "allocations",
    )
    assert "| Långa | 75 % | 60 % |" in " ".join(text.split())
    assert "Ska gälla 2026. Får avvika med 5 procentenheter." in text
    assert ["Uppgift saknas för K."] == notes(text)


def test_goals_are_a_table_when_they_are_measured_without_empty_columns() -> None:
    text = body(
        "goals: [{id: a, text: A, indicators: [{id: i, name: Andel, target: "
        "{at_least: 7 of 10, by: 2026-12-31, counting: yearly}}]}, {id: b, text: 'Ett *mål*.'}]",
        "goals",
    )
    assert [
        "| Mål | Indikator | Målvärde | Senast |",
        "| A | Andel | minst 7 av 10 varje år | 2026-12-31 |",
        "| Ett *mål*. | – | – | – |",
    ] == [" ".join(line.split()) for line in text.split("\n") if line.startswith("|") and "---" not in line]


OUTCOMES = """\
goals: [{id: a, name: Arbete, text: T, indicators: [{id: i, name: Andel, target: {at_least: 40 %}}]}]
outcomes:
  - {goal: a, indicator: i, on: 2025-12-31, women: 41 %, men: 42 %, total: 42 %,
     assessment: reached, comment: Bra.}
"""


def test_outcomes_are_a_table_with_comments_under_it() -> None:
    text = body(OUTCOMES, "outcomes")
    assert "| Arbete | Andel: minst 40 % | 41 % | 42 % | 42 % | Uppnått |" in " ".join(text.split())
    assert ["**Arbete.** Bra."] == notes(text)


def test_a_table_of_outcomes_has_the_comments_under_it_unless_another_section_prints_them() -> None:
    assert ["**Arbete.** Bra."] == notes(body(OUTCOMES, "outcomes", style="table"))
    two = "paragraphs}}, {heading: Sedan, show: {what: outcomes, style: table"
    text = body(OUTCOMES, "outcomes", style=two)
    assert 1 == text.count("Bra.")


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("{at_least: 100 %}", "100 %"),
        ("{at_least: 10 of 10, counting: yearly}", "10 av 10 varje år"),
        ("{at_least: 99 %}", "minst 99 %"),
        ("{at_most: 100 %}", "högst 100 %"),
        ("{at_least: 100}", "minst 100"),
    ],
)
def test_a_target_of_all_is_not_at_least_all(target: str, expected: str) -> None:
    text = body(f"goals: [{{id: a, text: A, indicators: [{{id: i, name: I, target: {target}}}]}}]", "goals")
    assert f"| A | I | {expected} |" == " ".join(text.split("\n")[-1].split())


def test_the_unit_does_not_leave_its_year_in_the_head_of_a_column() -> None:
    loaded = load_plan(
        "case.yaml",
        f"{HEAD}{BUDGET}limits: [{{id: a, measure: result, at_least: 5 tkr}}]".encode(),
    )
    assert loaded.plan is not None
    assert "| Motsvarar 2025,\u00a0tkr |" in render_document(loaded.plan, "md")


def test_outcomes_can_stand_goal_by_goal() -> None:
    expected = """\
### Arbete

Bra.

**Indikator:** Andel. **Målvärde:** minst 40 %. **Utfall:** 42 % (kvinnor 41 %, män 42 %). \
**Mätt:** 2025-12-31.
**Bedömning:** Uppnått."""
    assert expected == body(OUTCOMES, "outcomes", style="headings")


def test_a_table_has_a_number_that_a_meeting_can_name() -> None:
    limits = "limits: [{id: a, measure: result, at_least: 1 kr}]"
    assert body(limits, "limits").startswith("**Tabell 1. Här.**\n\n| Vad som begränsas |")
    loaded = load_plan("case.yaml", f"{HEAD}{limits}".encode())
    assert loaded.plan is not None
    caption = (
        '<caption><div class="caption"><span id="table.1"><span class="number">Tabell 1.</span> '
        "<strong>Gränser</strong></span></div></caption>"
    )
    assert caption in render_document(loaded.plan, "html")


def test_financing_is_a_table_of_its_own() -> None:
    text = body(
        "interventions:\n  - id: i\n    name: Vägen in\n    financing:\n      unit: kr\n"
        "      columns: [{period: 2025–2027, label: Hela projektet}, 2025]\n"
        "      rows: [{id: e, name: ESF, amounts: [900, 300]}, "
        "{id: o, name: Förbundet, amounts: [600, 200]}]\n"
        "      stated: [1500, 400]\n",
        "financing",
    )
    assert text.startswith("**Tabell 1. Finansiering av Vägen in.** Belopp i kr.")
    assert "| **Summa** | **1 500** | **1) 400** |" in " ".join(text.split())
    assert [r"1\) Summa är den angivna. Raderna ger 500 kr (2025)."] == notes(text)


def test_a_table_without_unit_is_added_in_the_units_of_its_cells() -> None:
    rows = "[{id: a, name: A, amounts: [4000 tkr]}, {id: b, name: B, amounts: [2 mkr]}]"
    budget = body(f"budget: {{columns: [2025], income: {rows}, stated: {{income: [6 mkr]}}}}", "budget")
    assert "| **Summa intäkter** | **6 mkr** |" in " ".join(budget.split())
    assert [] == notes(budget)


def test_what_a_plan_file_assumes_of_a_limit_is_not_printed_as_if_it_were_decided() -> None:
    limit = "{id: a, measure: equity, moment: closing, at_most: 20 %, of: costs, assumed: [of, moment]}"
    assert "| Eget kapital | högst 20 % |" in rows(body(f"{BUDGET}limits: [{limit}]", "limits"))
    worded = limit.replace("assumed:", "wording: Högst 20 % av årets budget., assumed:")
    assert "| Eget kapital | Högst 20 % av årets budget. |" in rows(body(f"limits: [{worded}]", "limits"))
    unsure = "{id: a, measure: equity, at_most: 5 tkr, assumed: [measure]}"
    assert "| Gräns | högst 5 tkr |" in rows(body(f"limits: [{unsure}]", "limits"))


FULL = {
    "goals": "{id: a, text: T, indicators: [{id: i, name: I}], interventions: [b], responsible: R}",
    "target_groups": "{id: a, name: N, text: T, ages: 18–29}",
    "interventions": "{id: a, name: N, aliases: [A], direction: individual, period: 2031, life: new, "
    "target_groups: [b], owner: O, performers: [P], parties: [P], financiers: [F], local_units: [L], "
    "cost: 77 kr, participants: {women: 51, men: 52, total: 103}, is_esf: true, follow_up: U}",
    "outcomes": "{goal: g, women: 1, men: 2, unknown: 3, total: 7, on: 2030, assessment: reached, "
    "comment: C}",
}


@pytest.mark.parametrize("what", FULL)
@pytest.mark.parametrize("style", ["paragraphs", "bullets", "ranked", "headings", "table"])
def test_f57_a_style_leaves_out_what_the_rule_says_that_it_does(what: Shown, style: Style) -> None:
    item = data_of(FULL[what])
    printed = body(f"{what}: {json.dumps([item])}", what, style=style)
    loaded = load_plan("case.yaml", f"{HEAD}{what}: {json.dumps([item])}".encode())
    left_out = set(facts_left_out(what, style, getattr(loaded.plan, what)[0]))
    for fact in set(item) - {"id", "name", "text", "goal", "comment"}:
        rest = {name: value for name, value in item.items() if name != fact}
        is_printed = printed != body(f"{what}: {json.dumps([rest])}", what, style=style)
        assert is_printed is (fact not in left_out), fact
