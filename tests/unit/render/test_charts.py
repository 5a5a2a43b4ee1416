"""The charts of a plan: what they show, where they stand, and when there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from samplan.figures.kin import Kin, kin_of
from samplan.loading.load import load_plan
from samplan.render.charts.model import BarChart, Chart, ColumnChart, DotChart, ShareBar, Stacks
from samplan.render.document import render_document
from samplan.render.views import document_view
from samplan.render.views.blocks import ChartView, SectionView
from samplan.render.views.charts.money import part_in_words
from samplan.render.views.context import Context
from samplan.render.views.table import TableView
from samplan.schema.plan import Plan
from tests.drawn import drawings

ROOT = Path(__file__).parents[3]
PLANS = sorted(path.stem for path in (ROOT / "plans").glob("*.yaml"))
HEAD = (
    "samplan: 1\nid: a\nkind: operational_plan\ntitle: Verksamhetsplan 2026\nperiod: 2026\n"
    "association: {name: Norrbygden}\n"
)


@cache
def plans() -> dict[str, Plan]:
    """The plans of the repository by their ids."""
    found = (load_plan(name, (ROOT / "plans" / f"{name}.yaml").read_bytes()).plan for name in PLANS)
    return {plan.id: plan for plan in found if plan is not None}


def kin(name: str) -> Kin:
    """A plan of the repository with those that it names."""
    return kin_of(plans()[name], plans().get)


def blocks(sections: Sequence[SectionView]) -> Iterator[object]:
    """All blocks of a document in their order."""
    for one in sections:
        yield from one.blocks
        yield from blocks(one.sections)


def charts_of(plan: Plan | Kin) -> list[ChartView]:
    """The charts of a document in their order."""
    return [one for one in blocks(document_view(plan).sections) if isinstance(one, ChartView)]


def charts(yaml: str, *shown: str) -> list[ChartView]:
    """The charts of a plan that shows this."""
    sections = ", ".join(f"{{heading: Del {at}, show: {what}}}" for at, what in enumerate(shown))
    loaded = load_plan("case.yaml", f"{HEAD}{yaml}\nsections: [{sections}]".encode())
    assert not loaded.findings, loaded.findings
    assert loaded.plan is not None
    return charts_of(loaded.plan)


def only(yaml: str, *shown: str) -> ChartView:
    """The only chart of a plan that shows this."""
    (one,) = charts(yaml, *shown)
    return one


def plain(text: str) -> str:
    """A text with plain spaces."""
    return text.replace("\u00a0", " ")


def budget(income: str, costs: str, more: str = "") -> str:
    """A budget of one year in thousands."""
    return f"budget:\n  unit: tkr\n  columns: [2026]\n  income: [{income}]\n  costs: [{costs}]\n{more}"


def words_in(chart: Chart) -> Iterator[str]:
    """Every figure of a chart, as it is printed."""
    match chart:
        case Stacks():
            for stack in chart.stacks:
                for one in stack.stretches:
                    yield from (one.words, *(part.words for part in one.parts))
        case BarChart():
            yield from (bar.words for group in chart.groups for one in group.items for bar in one.bars)
        case ColumnChart():
            for column in chart.columns:
                yield from filter(None, (column.words, column.limit_words))
        case DotChart():
            for line in chart.lines:
                yield from (*(dot.words for dot in line.dots), line.target_words)
        case ShareBar():
            yield from (*(one.words for one in chart.stretches), chart.mark_words.split()[-1])


def test_plans_of_the_repository_have_charts() -> None:
    assert sum(len(charts_of(kin(name))) for name in plans()) > 25
    assert {type(one.chart) for one in charts_of(kin("norrbygden-2026"))} == {
        Stacks,
        BarChart,
        ColumnChart,
        DotChart,
        ShareBar,
    }


@pytest.mark.parametrize("name", PLANS)
def test_figures_are_numbered_in_the_order_of_the_document(name: str) -> None:
    found = charts_of(kin(name))

    assert [f"Figur {at}" for at in range(1, len(found) + 1)] == [one.number for one in found]
    assert len({one.id for one in found}) == len(found)


@pytest.mark.parametrize("name", PLANS)
def test_no_figure_stands_twice(name: str) -> None:
    found = charts_of(kin(name))

    assert len({one.chart for one in found}) == len(found)
    assert len({one.title for one in found}) == len(found)


@pytest.mark.parametrize("name", PLANS)
def test_a_figure_stands_before_a_table(name: str) -> None:
    found = list(blocks(document_view(kin(name)).sections))
    for at, one in enumerate(found):
        if isinstance(one, ChartView):
            assert (
                any(isinstance(other, TableView) for other in found[at + 1 : at + 6])
                or one.chart.kind == "dots"
            )


@pytest.mark.parametrize("name", PLANS)
def test_the_description_says_every_figure(name: str) -> None:
    for one in charts_of(kin(name)):
        for words in words_in(one.chart):
            value = re.sub(r" \(.*", "", words)
            assert value in one.description, (one.caption, words)


@pytest.mark.parametrize("name", PLANS)
def test_the_drawings_of_a_page_are_legible(name: str) -> None:
    page = render_document(kin(name), "html")
    assert isinstance(page, str)
    found = drawings(page)
    ids = [one.attrib["id"] for drawing in found for one in drawing.root.iter() if "id" in one.attrib]

    assert len(found) >= 2 * len(charts_of(kin(name)))
    assert len(set(ids)) == len(ids)
    for drawing in found:
        assert drawing.colliding() == []
        assert drawing.outside() == []


@pytest.mark.parametrize("name", PLANS)
def test_a_page_has_each_figure_with_its_caption_and_its_finding(name: str) -> None:
    page = render_document(kin(name), "html")
    for one in charts_of(kin(name)):
        assert f'<figure class="chart" id="{one.id}">' in page
        assert one.finding.replace("&", "&amp;") in page


def test_markdown_says_a_figure_in_words() -> None:
    text = render_document(kin("norrbygden-2026"), "md")
    one = next(one for one in charts_of(kin("norrbygden-2026")) if one.chart.kind == "columns")

    assert f"**{one.number}. {one.caption}.** {one.finding} " in text
    assert "2026 (budget): 1 030, gräns 1 648." in plain(str(text))


# Money


ROWS = "{name: Staten, party: state, amounts: [600]}, {name: Regionen, party: region, amounts: [300]}"
COSTS = "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [200]}"


def stacks(one: ChartView) -> list[tuple[str, list[tuple[str, int, str]]]]:
    """The bars of a money chart: heading, and name, size and filling of their parts."""
    assert isinstance(one.chart, Stacks)
    return [
        (plain(stack.name), [(part.name, int(part.size), part.filling) for part in stack.stretches])
        for stack in one.chart.stacks
    ]


def test_money_in_and_out_in_one_scale() -> None:
    one = only(budget(ROWS, COSTS), "budget")

    assert one.caption == "Varifrån pengarna kommer och vart de går 2026"
    assert plain(one.description) == (
        "Intäkter 900 tkr: Staten 600; Regionen 300. Kostnader 900 tkr: Insatser 700; Kansli 200."
    )
    assert stacks(one) == [
        ("Intäkter 900 tkr", [("Staten", 600, "full"), ("Regionen", 300, "middle")]),
        ("Kostnader 900 tkr", [("Insatser", 700, "full"), ("Kansli", 200, "middle")]),
    ]


def test_a_deficit_is_part_of_what_pays() -> None:
    costs = "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [450]}"
    (heading, parts), _ = stacks(only(budget(ROWS, costs), "budget"))

    assert heading == "Intäkter 900 tkr; underskottet är 250 tkr"
    assert parts[-1] == ("Underskott", 250, "hatched")


def test_equity_that_covers_a_deficit_is_named() -> None:
    costs = "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [450]}"
    (heading, parts), _ = stacks(only(budget(ROWS, costs, "  equity: {opening: [400]}"), "budget"))

    assert heading == "Intäkter 900 tkr och 250 tkr ur det egna kapitalet"
    assert parts[-1] == ("Eget kapital", 250, "hatched")


def test_equity_that_does_not_cover_a_deficit_is_not() -> None:
    costs = "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [450]}"
    (heading, _), _ = stacks(only(budget(ROWS, costs, "  equity: {opening: [100]}"), "budget"))

    assert heading == "Intäkter 900 tkr; underskottet är 250 tkr"


def test_a_surplus_is_part_of_what_is_paid() -> None:
    costs = "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [100]}"
    _, (heading, parts) = stacks(only(budget(ROWS, costs), "budget"))

    assert heading == "Kostnader 800 tkr; överskottet är 100 tkr"
    assert parts[-1] == ("Överskott", 100, "hatched")


def test_what_the_rows_lack_to_the_stated_sum_is_shown() -> None:
    _, (heading, parts) = stacks(
        only(budget(ROWS, COSTS, "  stated: {income: [900], costs: [1000]}"), "budget")
    )

    assert heading == "Kostnader 1 000 tkr"
    assert parts[-1] == ("Står inte på någon rad", 100, "open")


@pytest.mark.parametrize(
    "costs",
    [
        "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [unknown]}",
        "{name: Insatser, amounts: [700]}, {name: Kansli}",
        "{name: Insatser, amounts: [700]}, {name: Kansli, amounts: [-20]}",
        "{name: Insatser, amounts: [70 %]}, {name: Kansli, amounts: [30 %]}",
        "{name: Insatser, amounts: [0]}, {name: Kansli, amounts: [0]}",
    ],
)
def test_a_side_that_is_not_known_is_not_drawn(costs: str) -> None:
    one = only(budget(ROWS, costs), "budget")

    assert one.caption == "Varifrån pengarna kommer 2026"
    assert [heading for heading, _ in stacks(one)] == ["Intäkter 900 tkr"]


@pytest.mark.parametrize(
    "yaml",
    [
        budget("{name: Staten, amounts: [900]}", "{name: Insatser, amounts: [900]}"),
        budget("{name: Staten, amounts: [unknown]}", "{name: Insatser, amounts: [unknown]}"),
        budget(ROWS, COSTS).replace("unit: tkr", "unit: unknown"),
        budget(ROWS, COSTS, "  incomplete: [income, costs]"),
        budget(ROWS, COSTS, "  stated: {income: [800], costs: [800]}"),
    ],
)
def test_there_is_no_money_chart_where_there_is_too_little_to_show(yaml: str) -> None:
    assert charts(yaml, "budget") == []


def test_the_members_of_a_party_stand_together() -> None:
    rows = (
        "{name: Staten, party: state, amounts: [600]}, {name: Vågby, party: municipalities, amounts: [200]}, "
        "{name: Hallsta, party: municipalities, amounts: [100]}"
    )
    one = only(budget(rows, COSTS), "budget")
    (_, parts), _ = stacks(one)

    assert parts == [("Staten", 600, "full"), ("Kommunerna", 300, "middle")]
    assert "Kommunerna 300 (varav Vågby 200, Hallsta 100)" in plain(one.description)


def test_costs_stand_by_area_where_most_of_them_have_one() -> None:
    costs = (
        "{name: Teamet, area: stod, amounts: [300]}, {name: Klivet, area: stod, amounts: [200]}, "
        "{name: Kurs, area: samverkan, amounts: [100]}, {name: Kansli, group: board, amounts: [200]}, "
        "{name: Nytt, unallocated: true, amounts: [100]}"
    )
    areas = "areas: [{id: stod, name: Stöd}, {id: samverkan, name: Samverkan}]\n"
    one = only(areas + budget(ROWS, costs), "budget")
    _, (_, parts) = stacks(one)

    assert parts == [
        ("Stöd", 500, "full"),
        ("Kansli", 200, "middle"),
        ("Samverkan", 100, "pale"),
        ("Nytt", 100, "open"),
    ]
    assert "Stöd 500 (varav Teamet 300, Klivet 200)" in plain(one.description)


def test_small_parts_are_joined_where_there_are_many() -> None:
    costs = ", ".join(
        f"{{name: Rad {at}, amounts: [{amount}]}}"
        for at, amount in enumerate((500, 300, 100, 90, 80, 70, 9, 8, 7))
    )
    one = only(budget(ROWS, costs), "budget")
    parts = {name: size for _, found in stacks(one) for name, size, _ in found}

    assert parts["Övrigt"] == 24
    assert "Övrigt 24 (varav Rad 6 9, Rad 7 8, Rad 8 7)" in plain(one.description)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ((1, 2), "hälften"),
        ((501, 1000), "hälften"),
        ((5950, 9280), "nästan två tredjedelar"),
        ((69, 100), "drygt två tredjedelar"),
        ((26, 100), "drygt en fjärdedel"),
        ((24, 100), "nästan en fjärdedel"),
        ((60, 100), "60 %"),
        ((605, 1000), "60,5 %"),
        ((9, 10), "90 %"),
    ],
)
def test_a_part_is_said_as_people_say_it(part: tuple[int, int], words: str) -> None:
    context = Context(kin("norrbygden-2026"))

    assert plain(part_in_words(context, Fraction(*part))) == words


# Equity


LIMIT = "limits: [{measure: equity, moment: closing, at_most: 20 %, of: income}]\n"


def equity(closing: str, columns: str, more: str = "") -> str:
    """Equity at the end of some years, with income of 1 000 in each."""
    amounts = ", ".join("1000" for _ in closing.split(","))
    income = f"  income: [{{name: Staten, amounts: [{amounts}]}}]\n"
    return f"budget:\n  unit: tkr\n  columns: [{columns}]\n{income}  equity: {{closing: [{closing}]{more}}}\n"


YEARS = "Utfall 2024, Prognos 2025, 2026, {year: 2027, standing: indicative}"


def columns(one: ChartView) -> list[tuple[str, str, int | None, str, int | None]]:
    """The columns of a chart: name, kind, size, filling, limit."""
    assert isinstance(one.chart, ColumnChart)
    return [
        (
            column.name,
            column.under,
            None if column.size is None else int(column.size),
            column.filling,
            None if column.limit is None else int(column.limit),
        )
        for column in one.chart.columns
    ]


def test_equity_is_filled_as_certain_as_it_is_and_stands_under_its_limit() -> None:
    one = only(LIMIT + equity("150, 160, 170, 180", YEARS), "equity")

    assert columns(one) == [
        ("2024", "utfall", 150, "full", 200),
        ("2025", "prognos", 160, "hatched", 200),
        ("2026", "budget", 170, "full", 200),
        ("2027", "plan", 180, "open", 200),
    ]
    assert one.finding == "Under gränsen alla åren."


def test_the_years_above_the_limit_are_named() -> None:
    assert (
        only(LIMIT + equity("150, 260, 170, 280", YEARS), "equity").finding == "Över gränsen 2025 och 2027."
    )


def test_without_a_limit_the_finding_is_the_change() -> None:
    one = only(equity("150, 160, 170, 180", YEARS), "equity")

    assert plain(one.finding) == "Ökar från 150 tkr till 180 tkr."
    assert all(column.limit is None for column in one.chart.columns)  # type: ignore[union-attr]


def test_what_cannot_be_judged_has_no_finding() -> None:
    assert only(LIMIT + equity("150, cirka 200, 170, 180", YEARS), "equity").finding == ""


@pytest.mark.parametrize(
    "limit",
    [
        "limits: [{measure: equity, moment: closing, at_most: 20 %}]\n",
        "limits: [{measure: equity, at_most: 20 %, of: income}]\n",
        "limits: [{measure: equity, moment: closing, at_most: 20 %, of: income, assumed: [of]}]\n",
        "limits: [{measure: equity, moment: closing, at_most: 20 %, of: income, after_earmarks: true}]\n",
        "limits: [{measure: equity, moment: closing, at_least: 5 %, of: income}]\n",
        "limits: [{measure: equity, moment: closing, at_most: 20 %, of: costs}]\n",
    ],
)
def test_a_limit_that_is_not_plain_is_not_drawn(limit: str) -> None:
    assert {column[4] for column in columns(only(limit + equity("150, 160, 170, 180", YEARS), "equity"))} == {
        None
    }


def test_unknown_equity_has_its_sign_and_no_column() -> None:
    one = only(equity("150, unknown, 170, 180", YEARS), "equity")

    assert columns(one)[1] == ("2025", "prognos", None, "hatched", None)
    assert "2025 (prognos): ..." in one.description


def test_a_year_that_says_nothing_is_left_out() -> None:
    assert [name for name, *_ in columns(only(equity("150, ~, 170, 180", YEARS), "equity"))] == [
        "2024",
        "2026",
        "2027",
    ]


def test_what_a_year_begins_with_stands_before_it() -> None:
    one = only(equity("150", "2026", ", opening: [140]"), "equity")

    assert [found[:3] for found in columns(one)] == [
        ("2026", "vid årets början", 140),
        ("2026", "budget", 150),
    ]
    assert one.caption == "Eget kapital vid årets början och slut"


@pytest.mark.parametrize("closing", ["150", "150, ~", "150, unknown", "unknown, unknown"])
def test_one_year_is_no_chart(closing: str) -> None:
    years = ", ".join(str(2026 + at) for at in range(len(closing.split(","))))

    assert charts(equity(closing, years), "equity") == []


# People


def interventions(*counts: str) -> str:
    """Interventions with planned participants."""
    rows = (f"  - {{name: Insats {at}, {one}}}" for at, one in enumerate(counts))
    return "interventions:\n" + "\n".join(rows)


def bars(one: ChartView) -> list[tuple[str, list[tuple[str, int | None, str]]]]:
    """The bars of a chart: names, and words, sizes and fillings."""
    assert isinstance(one.chart, BarChart)
    return [
        (
            item.name,
            [
                (plain(bar.words), None if bar.size is None else int(bar.size), bar.filling)
                for bar in item.bars
            ],
        )
        for group in one.chart.groups
        for item in group.items
    ]


def test_women_stand_first_and_the_largest_intervention() -> None:
    one = only(
        interventions("participants: {women: 10, men: 5}", "participants: {women: 20, men: 0}"),
        "interventions",
    )

    assert bars(one) == [
        ("Insats 1", [("20", 20, "full"), ("0", 0, "hatched")]),
        ("Insats 0", [("10", 10, "full"), ("5", 5, "hatched")]),
    ]
    assert one.finding == "Fler kvinnor än män i alla insatser."
    assert one.description == "Insats 1: kvinnor 20, män 0. Insats 0: kvinnor 10, män 5."


def test_individuals_and_structures_are_never_summed() -> None:
    one = only(
        interventions(
            "direction: structural, participants: {women: 100, men: 50}",
            "direction: individual, participants: {women: 10, men: 5}",
            "direction: individual, participants: {women: 4, men: 6}",
        ),
        "interventions",
    )
    assert isinstance(one.chart, BarChart)

    assert [group.heading for group in one.chart.groups] == [
        "Individinriktade: 14 kvinnor, 11 män",
        "Strukturövergripande: 100 kvinnor, 50 män",
    ]
    assert one.finding == ""


def test_what_is_not_exact_is_not_summed() -> None:
    one = only(
        interventions(
            "direction: structural, participants: {women: 100, men: 50}",
            "direction: individual, participants: {women: cirka 10, men: 5}",
        ),
        "interventions",
    )
    assert isinstance(one.chart, BarChart)

    assert one.chart.groups[0].heading == "Individinriktade"
    assert "kvinnor cirka 10" in plain(one.description)


def test_nothing_said_has_its_sign_and_what_it_means() -> None:
    one = only(
        interventions(
            "participants: {women: 10, men: 5}", "participants: {women: 9, men: 5}", "owner: Vågby"
        ),
        "interventions",
    )

    assert bars(one)[-1] == ("Insats 2", [("– inget angivet", None, "full")])


def test_hidden_numbers_have_no_size() -> None:
    one = only(
        interventions(
            "participants: {women: 10, men: 5}",
            "participants: {women: 9, men: 5}",
            "participants: {women: hidden, men: hidden, total: 12}",
        ),
        "interventions",
    )
    assert isinstance(one.chart, BarChart)

    assert bars(one)[-1] == ("Insats 2", [("×", None, "full"), ("×", None, "hatched")])
    assert all(bar.is_hidden for bar in one.chart.groups[0].items[-1].bars)
    assert one.finding == ""


def test_totals_alone_need_no_legend_of_sexes() -> None:
    one = only(interventions("participants: 10", "participants: cirka 500"), "interventions")
    assert isinstance(one.chart, BarChart)

    assert one.chart.legend == (("middle", "totalt"),)
    assert bars(one)[0] == ("Insats 1", [("cirka 500", 500, "middle")])


@pytest.mark.parametrize(
    "counts",
    [
        ["participants: {women: 10, men: 5}"],
        ["participants: {women: 10, men: 5}", "owner: Vågby"],
        ["participants: {women: 10, men: 5}", "participants: {women: 4, men: 5}", *["owner: Vågby"] * 3],
        ["participants: {women: 0, men: 0}", "participants: {women: 0, men: 0}"],
        ["participants: {women: hidden, men: hidden}", "participants: {women: unknown, men: unknown}"],
    ],
)
def test_there_is_no_chart_of_people_where_there_is_too_little(counts: list[str]) -> None:
    assert charts(interventions(*counts), "interventions") == []


def test_the_same_interventions_are_drawn_once() -> None:
    two = interventions("participants: {women: 10, men: 5}", "participants: {women: 20, men: 0}")

    assert len(charts(two, "interventions", "{what: interventions, style: table}")) == 1


def statistic(*rows: str, more: str = "") -> str:
    """A statistic with these rows."""
    return (
        "statistics:\n  - title: Deltagare\n    population: enrolled\n"
        + more
        + "    rows:\n"
        + "\n".join(f"      - {{{row}}}" for row in rows)
    )


def test_rows_of_a_statistic_keep_their_order_and_their_sum_is_no_row() -> None:
    one = only(
        statistic(
            "name: 16–29 år, women: 3, men: 4",
            "name: 30–64 år, women: 30, men: 41",
            "name: Samtliga, women: 33, men: 45",
        ),
        "statistics",
    )

    assert [name for name, _ in bars(one)] == ["16–29\xa0år", "30–64\xa0år"]
    assert one.caption == "Deltagare: kvinnor och män"


def test_shares_are_drawn_by_themselves() -> None:
    one = only(
        statistic(
            "name: Avslutade, women: 50, men: 40",
            "name: I arbete, women: 40 %, men: 43 %, of: Avslutade",
            "name: I studier, women: 10 %, men: 3 %, of: Avslutade",
        ),
        "statistics",
    )

    assert bars(one) == [
        ("I arbete", [("40 %", 40, "full"), ("43 %", 43, "hatched")]),
        ("I studier", [("10 %", 10, "full"), ("3 %", 3, "hatched")]),
    ]


@pytest.mark.parametrize(
    "yaml",
    [
        statistic("name: A, women: 3, men: 4"),
        statistic("name: A, total: 3", "name: B, total: 4"),
        statistic("name: A, women: 3, men: 4", "name: B, women: 3, men: 4, population: completed"),
        statistic("name: A, women: hidden, men: hidden", "name: B, women: 3, men: 4"),
        statistic(*(f"name: Rad {at}, women: {at + 1}, men: 4" for at in range(30))),
    ],
)
def test_there_is_no_chart_of_a_statistic_with_too_little_to_compare(yaml: str) -> None:
    assert charts(yaml, "statistics") == []


# Allocations


def allocation(*classes: str, tolerance: str = "") -> str:
    """An allocation of costs."""
    rows = ", ".join(f"{{id: k{at}, name: Klass {at}, {one}}}" for at, one in enumerate(classes))
    return f"allocations: [{{id: a, base: costs{tolerance}, classes: [{rows}]}}]\n"


def test_a_division_stands_against_its_target_and_what_is_allowed() -> None:
    one = only(
        allocation("share: 75 %, actual: 72 %", "share: 25 %, actual: 28 %", tolerance=", tolerance: 5 %"),
        "allocations",
    )
    assert isinstance(one.chart, ShareBar)

    assert [one.size for one in one.chart.stretches] == [Decimal("0.72"), Decimal("0.28")]
    assert (one.chart.mark, one.chart.low, one.chart.high) == (
        Decimal("0.75"),
        Decimal("0.7"),
        Decimal("0.8"),
    )
    assert plain(one.chart.range_words) == "får vara 70–80 %"
    assert plain(one.finding) == ("Klass 0 har 72 %; målet är 75 %, och avvikelsen ryms inom det tillåtna.")
    assert plain(one.description) == (
        "Klass 0: 72 %, målet 75 %. Klass 1: 28 %, målet 25 %. Klass 0: får vara 70–80 %."
    )


def test_a_division_beyond_what_is_allowed_says_so() -> None:
    one = only(
        allocation("share: 75 %, actual: 60 %", "share: 25 %, actual: 40 %", tolerance=", tolerance: 5 %"),
        "allocations",
    )

    assert plain(one.finding).endswith("avvikelsen är större än tillåtet.")


def test_a_division_that_is_not_exact_is_not_judged() -> None:
    one = only(
        allocation(
            "share: 75 %, actual: cirka 72 %", "share: 25 %, actual: 28 %", tolerance=", tolerance: 5 %"
        ),
        "allocations",
    )

    assert plain(one.finding) == "Klass 0 har cirka 72 %; målet är 75 %."


def test_several_classes_are_bars_with_their_targets() -> None:
    one = only(
        allocation("share: 50 %, actual: 40 %", "share: 30 %, actual: 35 %", "share: 20 %, actual: 25 %"),
        "allocations",
    )
    assert isinstance(one.chart, BarChart)

    sizes = [(item.bars[0].size, item.mark) for item in one.chart.groups[0].items]
    assert [(Decimal(own), Decimal(wanted)) for own, wanted in ((40, 50), (35, 30), (25, 20))] == sizes


@pytest.mark.parametrize(
    "yaml",
    [
        allocation("share: 75 %", "share: 25 %"),
        allocation("share: 75 %, actual: 61 %", "share: 25 %"),
        allocation("share: 75 %, actual: 61 %", "share: 25 %, actual: 20 %"),
        allocation("share: 100 %, actual: 100 %"),
    ],
)
def test_shares_that_are_no_whole_are_not_drawn(yaml: str) -> None:
    assert charts(yaml, "allocations") == []


def test_a_division_is_not_drawn_where_an_intervention_has_no_cost() -> None:
    division = (
        allocation("share: 75 %", "share: 25 %")
        + "interventions: [{name: A, allocation_class: k0, cost: 100 kr}, {name: B, allocation_class: k1}]\n"
    )

    assert charts(division, "allocations") == []


# Goals


def goals(*indicators: str, outcomes: str = "") -> str:
    """Goals with an indicator each."""
    rows = "\n".join(
        f"  - {{id: m{at}, name: Mål {at}, text: Text., indicators: [{{id: i, name: Andel {at}, {one}}}]}}"
        for at, one in enumerate(indicators)
    )
    return f"goals:\n{rows}\n{outcomes}"


WAY = "baseline: {value: 37 %, on: 2023}, target: {at_least: 43 %, by: 2026}"
TABLE = "{what: goals, style: table}"


def test_goals_stand_on_one_scale_that_the_figure_names() -> None:
    one = only(goals(WAY, "baseline: 88 %, target: minst 100 %"), TABLE)
    assert isinstance(one.chart, DotChart)

    assert (one.chart.low, one.chart.high) == (Decimal(30), Decimal(100))
    assert [plain(detail) for detail in one.details] == ["Skalan går från 30 till 100 %"]
    assert [line.target for line in one.chart.lines] == [43, 100]
    assert [words for _, words in one.chart.legend] == ["utgångsläge", "mål"]
    assert plain(one.description).startswith(
        "Mål 0, Andel 0: utgångsläge 37 % (2023); mål minst 43 %, senast 2026."
    )


def test_women_and_men_have_forms_of_their_own() -> None:
    outcomes = "outcomes: [{goal: m0, indicator: i, on: 2025, women: 40 %, men: 44 %, total: 42 %}]\n"
    one = only(goals(WAY, WAY, outcomes=outcomes), TABLE)
    assert isinstance(one.chart, DotChart)

    assert [(dot.form, int(dot.value), plain(dot.words)) for dot in one.chart.lines[0].dots] == [
        ("ring", 37, "37 % (2023)"),
        ("disc", 40, "kvinnor 40 %"),
        ("diamond", 44, "män 44 %"),
    ]
    assert one.finding == "Männen har nått målet för Mål 0, kvinnorna inte ännu."


@pytest.mark.parametrize(
    ("totals", "finding"),
    [
        (("44 %", "50 %"), "Alla mål med utfall är nådda."),
        (("40 %", "42 %"), "Inget mål med utfall är nått ännu."),
        (("43 %", "42 %"), "1 av 2 mål med utfall är nådda."),
        (("43 %", "cirka 44 %"), ""),
    ],
)
def test_how_many_goals_are_reached(totals: tuple[str, str], finding: str) -> None:
    rows = ", ".join(f"{{goal: m{at}, indicator: i, total: {total}}}" for at, total in enumerate(totals))

    assert only(goals(WAY, WAY, outcomes=f"outcomes: [{rows}]\n"), TABLE).finding == finding


def test_a_goal_to_come_below_something_is_reached_below_it() -> None:
    below = "baseline: 25 %, target: högst 20 %"
    rows = "{goal: m0, indicator: i, total: 19 %}, {goal: m1, indicator: i, total: 20 %}"

    assert (
        only(goals(below, below, outcomes=f"outcomes: [{rows}]\n"), TABLE).finding
        == "Alla mål med utfall är nådda."
    )


@pytest.mark.parametrize(
    "yaml",
    [
        goals(WAY),
        goals("target: minst 40 %", "target: minst 60 %"),
        goals("baseline: 3, target: minst 10", "baseline: 5, target: minst 9"),
        goals(WAY, "baseline: 100 kr, target: minst 200 kr"),
    ],
)
def test_goals_without_a_way_in_per_cent_are_not_drawn(yaml: str) -> None:
    assert charts(yaml, TABLE) == []


def test_goals_under_headings_are_drawn_where_no_table_is() -> None:
    headings = "{what: goals, style: headings}"

    assert len(charts(goals(WAY, WAY), headings)) == 1
    assert len(charts(goals(WAY, WAY), headings, TABLE)) == 1


def test_outcomes_of_a_report_are_drawn_beside_the_goals_of_its_plan() -> None:
    found = [one for one in charts_of(kin("norrbygden-2025-follow-up")) if one.chart.kind == "dots"]

    assert len(found) == 1


def test_english_plans_have_english_figures() -> None:
    loaded = load_plan("english.yaml", (ROOT / "tests" / "plans" / "english-2026.yaml").read_bytes())
    assert loaded.plan is not None
    found = charts_of(loaded.plan)

    assert found
    assert [f"Figure {at + 1}" for at in range(len(found))] == [one.number for one in found]


def test_areas_that_nobody_at_hand_can_name_are_not_drawn_as_one() -> None:
    found = [text for one in charts_of(plans()["norrbygden-2026"]) for text in (one.finding, one.description)]
    assert found
    assert not [text for text in found if "annan plan" in text]


@pytest.mark.parametrize("name", PLANS)
def test_no_figure_is_of_what_it_cannot_name(name: str) -> None:
    found = charts_of(plans()[name])
    assert not [one.caption for one in found if "annan plan" in f"{one.chart}{one.description}"]
