"""Drawings: sizes are true, words never meet, and one who cannot see them gets the same."""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ET
from decimal import Decimal
from itertools import pairwise

import pytest

from samplan.render.charts import NARROW, PALETTE, WIDE, Chart, draw
from samplan.render.charts.model import (
    Bar,
    BarChart,
    BarGroup,
    Bars,
    Column,
    ColumnChart,
    Dot,
    DotChart,
    DotLine,
    Filling,
    ShareBar,
    Stack,
    Stacks,
    Stretch,
)
from samplan.render.charts.sheet import Box
from samplan.render.charts.widths import text_width, wrapped
from tests.drawn import Drawing, read

WIDTHS = (WIDE, NARROW)
FILLINGS: tuple[Filling, ...] = ("full", "middle", "pale", "hatched", "open")
COMPOUND = "Arbetsmarknadsrehabiliteringssamordningsverksamheten"
NAMES = (
    "Klivet",
    "Hälsa och vägledning",
    COMPOUND,
    f"Länsövergripande {COMPOUND.lower()} i samverkan med primärvården",
    "A/B – ett-två-tre",
    '<script>alert("x")</script> & {{ 7 * 7 }} #eval',
    "🙂 漢字 שלום",
    "x" * 90,
    "",
)


def stretch(name: str, size: float, filling: Filling = "full", parts: tuple[Stretch, ...] = ()) -> Stretch:
    """A part whose words are its size."""
    return Stretch(name, Decimal(str(size)), f"{size:g}", filling, parts)


def bars(name: str, *sizes: int | None) -> Bars:
    """Women full and men hatched."""
    fillings: tuple[Filling, ...] = ("full", "hatched")
    return Bars(
        name,
        tuple(
            Bar(None if size is None else Decimal(size), ".." if size is None else str(size), filling)
            for size, filling in zip(sizes, fillings, strict=False)
        ),
    )


def column(name: str, size: int | None, limit: int | None = None, filling: Filling = "full") -> Column:
    """A year."""
    words = ".." if size is None else f"{size}\u00a0000"
    bound = None if limit is None else Decimal(limit)
    return Column(
        name, "utfall", None if size is None else Decimal(size), words, filling, bound, f"gräns {limit}"
    )


MONEY = Stacks(
    (
        Stack(
            "Intäkter 9 030 tkr",
            (
                stretch("Staten genom Försäkringskassan", 4120),
                stretch("Region Norrhed", 2060, "middle"),
                stretch(
                    "Kommunerna",
                    2060,
                    "pale",
                    tuple(
                        stretch(name, size)
                        for name, size in (("Granåker", 740), ("Lomsele", 475), ("Storhed", 575))
                    ),
                ),
                stretch("ESF-medel", 600, "open"),
                stretch("Länsstyrelsen", 150, "open"),
                stretch("Ränta", 40, "open"),
                stretch("Eget kapital", 250, "hatched"),
            ),
        ),
        Stack(
            "Kostnader 9 280 tkr",
            (
                stretch(
                    "Stöd till individer",
                    5950,
                    "full",
                    tuple(
                        stretch(name, size)
                        for name, size in (
                            ("Samordningsteamet", 1500),
                            ("Klivet", 1100),
                            ("Hälsa och vägledning", 1050),
                            ("Vägen in", 1000),
                            ("Ungdomsteamet", 850),
                            ("Kvinnor i arbete", 450),
                        )
                    ),
                ),
                stretch("Samverkan och kompetens", 750, "middle"),
                stretch("Uppföljning och lärande", 360, "pale"),
                stretch("Gemensamma kostnader", 1720, "middle"),
                stretch("Inte fördelat", 500, "open"),
            ),
        ),
    ),
    "varav",
)
EQUITY = ColumnChart(
    (
        column("2024", 1200, 1600),
        column("2025", 1280, 1600, "hatched"),
        column("2026", 1030, 1648),
        column("2027", 1090, 1648, "open"),
    )
)
PEOPLE = BarChart(
    (
        BarGroup("Individinriktade", (bars("Hälsa och vägledning", 70, 60), bars("Kvinnor i arbete", 24, 0))),
        BarGroup(
            "Strukturövergripande", (bars("Gemensam kompetensutveckling", 150, 50), bars("Webben", None))
        ),
    ),
    (("full", "kvinnor"), ("hatched", "män")),
)
GOALS = DotChart(
    (
        DotLine(
            "Arbete eller studier",
            "Andel i arbete eller studier efter avslut",
            (
                Dot(Decimal(37), "37 % (2023)", "ring"),
                Dot(Decimal(43), "kvinnor 43 %", "disc"),
                Dot(Decimal(43), "män 43 %", "diamond"),
            ),
            Decimal(43),
            "mål minst 43 %",
        ),
        DotLine("Plan", "", (Dot(Decimal(88), "88 % (2023)", "ring"),), Decimal(100), "mål 100 %"),
    ),
    Decimal(20),
    Decimal(100),
    (("ring", "utgångsläge"), ("disc", "kvinnor nu"), ("diamond", "män nu"), ("target", "mål")),
)
SHARES = ShareBar(
    (
        stretch("Varaktiga insatser utan slutdatum", 0.748),
        stretch("Tidsbegränsade insatser och projekt", 0.252, "pale"),
    ),
    Decimal("0.75"),
    "målet 75 %",
    Decimal("0.7"),
    Decimal("0.8"),
    "får vara 70–80 %",
)
USUAL: dict[str, Chart] = {
    "money": MONEY,
    "equity": EQUITY,
    "people": PEOPLE,
    "goals": GOALS,
    "shares": SHARES,
}
HOSTILE: dict[str, Chart] = {
    "nothing": Stacks(()),
    "no parts": Stacks((Stack("Tomt", ()),)),
    "only zero": Stacks((Stack("Noll", (stretch("A", 0), stretch("B", 0))),)),
    "a part below zero": Stacks((Stack("", (stretch("A", 30), stretch("Återbetalning", -20))),)),
    "thirty parts": Stacks(
        (Stack("Trettio", tuple(stretch(f"{COMPOUND} {at}", 100 + at) for at in range(30))),)
    ),
    "many thin parts": Stacks((Stack("", (stretch("A", 9000), *(stretch(name, 3) for name in NAMES))),)),
    "thin parts first": Stacks((Stack("", (*(stretch(name, 3) for name in NAMES), stretch("A", 9000))),)),
    "thin between": Stacks(
        (
            Stack(
                "",
                (stretch("A", 900), *(stretch(f"Del {at}", 9, "open") for at in range(9)), stretch("B", 900)),
            ),
        )
    ),
    "parts within": Stacks(
        (
            Stack(
                "",
                (stretch("A", 900, "full", tuple(stretch(name, 100) for name in NAMES)), stretch("B", 300)),
            ),
        ),
        "varav",
    ),
    "thirty years": ColumnChart(tuple(column(str(1990 + at), at * 37 % 90, 60) for at in range(30))),
    "over the limit": ColumnChart(
        (column("2024", 1840, 1380), column("2025", 1375, 1380), column("2026", 1390, 1380))
    ),
    "below zero": ColumnChart(
        (column("2024", -200, 1380), column("2025", 0), column("2026", None), column("2027", 5))
    ),
    "all below zero": ColumnChart((column("2024", -200), column("2025", -1))),
    "nothing known": ColumnChart((column("2024", None), column("2025", None))),
    "no years": ColumnChart(()),
    "long names": BarChart((BarGroup(COMPOUND * 3, tuple(bars(name, 3, 4) for name in NAMES)),)),
    "bars below zero": BarChart(
        (BarGroup("", (bars("A", -20, 30), bars("B", None, -3), bars(COMPOUND, 0, 0))),)
    ),
    "long words": BarChart((BarGroup("", (Bars("A", (Bar(Decimal(9), f"cirka {COMPOUND} {COMPOUND}"),)),)),)),
    "no bars": BarChart(()),
    "marks": BarChart(
        (BarGroup("", (Bars("A", (Bar(Decimal(5), "5"),), COMPOUND * 2, Decimal(6), "målet 6"),)),)
    ),
    "dots on each other": DotChart(
        tuple(
            DotLine(
                name,
                name,
                tuple(Dot(Decimal(50), f"{form} {name}", form) for form in ("ring", "disc", "diamond")),
                Decimal(50),
                f"mål {name}",
            )
            for name in NAMES
        ),
        Decimal(0),
        Decimal(100),
    ),
    "dots beside the scale": DotChart(
        (DotLine("A", "", (Dot(Decimal(-5), "-5", "ring"),), Decimal(250), "mål 250"),),
        Decimal(0),
        Decimal(100),
    ),
    "no lines": DotChart((), Decimal(0), Decimal(0)),
    "long shares": ShareBar((stretch(COMPOUND * 2, 1), stretch(COMPOUND, 99)), Decimal("0.01"), COMPOUND * 2),
    "five shares": ShareBar(tuple(stretch(name, 20) for name in NAMES[:5])),
    "shares of nothing": ShareBar((stretch("A", 0), stretch("B", 0))),
    "no shares": ShareBar(()),
}
ALL = {**USUAL, **HOSTILE}


def drawn(chart: Chart, width: int = WIDE, name: str = "a") -> Drawing:
    """The chart as a drawing, read back."""
    return read(draw(chart, name=name, title="Titel", description="Alla tal i ord.", width=width))


def length(bar: object) -> float:
    """How long a bar is, with its outline."""
    return float(bar.attrib["width"]) + 1  # type: ignore[attr-defined]  # an element


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_no_words_meet_others_or_leave_the_paper(name: str, width: int) -> None:
    found = drawn(ALL[name], width)

    assert found.colliding() == []
    assert found.outside() == []


@pytest.mark.parametrize("seed", range(40))
def test_no_words_meet_whatever_the_data(seed: int) -> None:
    made = random.Random(seed)  # noqa: S311 - data for a test
    for chart in (_any_stacks(made), _any_columns(made), _any_bars(made), _any_dots(made), _any_shares(made)):
        for width in WIDTHS:
            found = drawn(chart, width)
            assert found.colliding() == [], (chart, width)
            assert found.outside() == [], (chart, width)


def _any_name(made: random.Random) -> str:
    words = (
        "samordning",
        "Insats",
        "för",
        "unga",
        "kompetensutveckling",
        "i",
        "Granåker",
        "ESF-projekt",
        "(2026)",
    )
    return " ".join(made.choices(words, k=made.randint(1, 6)))


def _any_size(made: random.Random) -> int:
    return made.choice((0, 1, 2, 7, 40, 150, 999, 4120, 88_000))


def _any_stacks(made: random.Random) -> Stacks:
    def parts(depth: int) -> tuple[Stretch, ...]:
        return tuple(
            stretch(
                _any_name(made),
                _any_size(made),
                made.choice(FILLINGS),
                parts(depth - 1) if depth and made.random() < 0.3 else (),
            )
            for _ in range(made.randint(1, 9))
        )

    return Stacks(tuple(Stack(_any_name(made), parts(1)) for _ in range(made.randint(1, 3))), "varav")


def _any_columns(made: random.Random) -> ColumnChart:
    return ColumnChart(
        tuple(
            column(
                str(2020 + at),
                made.choice((None, -40, 0, _any_size(made))),
                made.choice((None, 100, _any_size(made))),
                made.choice(FILLINGS),
            )
            for at in range(made.randint(1, 14))
        )
    )


def _any_bars(made: random.Random) -> BarChart:
    groups = tuple(
        BarGroup(
            made.choice(("", _any_name(made))),
            tuple(
                bars(
                    _any_name(made),
                    *(made.choice((None, -9, _any_size(made))) for _ in range(made.randint(1, 2))),
                )
                for _ in range(made.randint(1, 8))
            ),
        )
        for _ in range(made.randint(1, 3))
    )
    return BarChart(groups, (("full", _any_name(made)), ("hatched", _any_name(made))))


def _any_dots(made: random.Random) -> DotChart:
    def value() -> Decimal:
        return Decimal(made.randint(-10, 130))

    lines = tuple(
        DotLine(
            _any_name(made),
            made.choice(("", _any_name(made))),
            tuple(
                Dot(at, f"{_any_name(made)} {at} %", form)
                for form in made.choices(("ring", "disc", "diamond"), k=made.randint(0, 3))
                for at in (value(),)
            ),
            made.choice((None, value())),
            f"mål {_any_name(made)}",
        )
        for _ in range(made.randint(1, 7))
    )
    return DotChart(lines, Decimal(0), Decimal(100), (("ring", "utgångsläge"), ("target", _any_name(made))))


def _any_shares(made: random.Random) -> ShareBar:
    stretches = tuple(stretch(_any_name(made), _any_size(made)) for _ in range(made.randint(1, 6)))
    return ShareBar(stretches, Decimal(made.randint(0, 100)) / 100, f"målet {_any_name(made)}")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_the_same_chart_gives_the_same_bytes(name: str, width: int) -> None:
    svg = draw(ALL[name], name="a", title="T", description="D", width=width)

    assert draw(ALL[name], name="a", title="T", description="D", width=width) == svg


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_a_drawing_says_its_title_and_all_its_figures_to_who_cannot_see_it(name: str, width: int) -> None:
    root = drawn(ALL[name], width, "figur.1").root
    ids = {one.attrib["id"]: one.text for one in root.iter() if "id" in one.attrib}
    named = root.attrib["aria-labelledby"].split()

    assert root.attrib["role"] == "img"
    assert ["Titel", "Alla tal i ord."] == [ids[one] for one in named]
    assert all(one.startswith("figur.1.") for one in ids)


@pytest.mark.parametrize("name", USUAL)
def test_two_drawings_of_a_document_share_no_id(name: str) -> None:
    wide, narrow = (
        {
            one.attrib["id"]
            for one in drawn(USUAL[name], width, f"a.{width}").root.iter()
            if "id" in one.attrib
        }
        for width in WIDTHS
    )

    assert not wide & narrow


@pytest.mark.parametrize("name", ALL)
def test_each_shape_has_its_colour_as_an_attribute_and_as_a_class(name: str) -> None:
    shapes = list(drawn(ALL[name]).shapes)

    for one in shapes:
        assert one.attrib["class"].startswith("c-")
        assert one.attrib.get("fill", "none") != "none" or "stroke" in one.attrib
        assert "style" not in one.attrib


def test_the_parts_of_a_bar_are_as_long_as_they_are_large() -> None:
    found = drawn(MONEY)
    sizes = [float(one.size) for stack in MONEY.stacks for one in stack.stretches]
    lengths = [length(bar) for bar in found.bars]

    assert len(sizes) == len(lengths)
    for size, long in zip(sizes, lengths, strict=True):
        assert long == pytest.approx(max(size * WIDE / 9280 - 2.5, 1.8), abs=0.2)


def test_bars_that_balance_end_at_the_same_place() -> None:
    found = drawn(MONEY)
    ends = [float(one.attrib["x"]) + length(one) for one in found.bars]

    assert ends[6] == pytest.approx(ends[-1], abs=0.2)


@pytest.mark.parametrize("width", WIDTHS)
def test_bars_have_one_scale_over_all_groups(width: int) -> None:
    sizes = [70, 60, 24, 0, 150, 50]
    lengths = [length(one) for one in drawn(PEOPLE, width).bars[2:]]
    unit = lengths[4] / 150

    assert len(lengths) == len(sizes)
    for size, long in zip(sizes, lengths, strict=True):
        assert long == pytest.approx(max(size * unit, 1.8), abs=0.2)


def test_seven_years_are_dots_on_a_line_in_one_scale_and_it_is_broken_where_a_year_is_unknown() -> None:
    sizes = (700, 600, None, 400, 300, 200, 100)
    chart = ColumnChart(tuple(column(str(2020 + at), size) for at, size in enumerate(sizes)))
    found = drawn(chart)
    ways = [path[1:].split("L") for path in _paths(found, "c-full")]
    heights = [float(one.attrib["cy"]) for one in found.shapes if "cy" in one.attrib]

    assert [heights[0] + 100 * at * (heights[1] - heights[0]) / 100 for at in (0, 1, 3, 4, 5, 6)] == (
        pytest.approx(heights, abs=0.2)
    )
    assert len(ways) == 4
    assert {end.split()[1] for way in ways for end in way} == {
        one.attrib["cy"] for one in found.shapes if "cy" in one.attrib
    }
    assert [] == found.bars
    assert 6 == len(drawn(ColumnChart(chart.columns[:2] + chart.columns[3:])).bars)


def test_columns_are_as_high_as_they_are_large_and_their_limits_stand_in_the_same_scale() -> None:
    found = drawn(EQUITY)
    bars = [(float(one.attrib["y"]) - 0.5, float(one.attrib["height"]) + 1) for one in found.bars]
    heights = [high for _, high in bars]
    limits = [float(path.split()[1].split("H")[0]) for path in _paths(found, "c-limit")]
    zero = bars[0][0] + bars[0][1]

    assert [high / heights[0] for high in heights] == pytest.approx(
        [1, 1280 / 1200, 1030 / 1200, 1090 / 1200], rel=0.01
    )
    assert [(zero - y) / heights[0] for y in limits] == pytest.approx(
        [1600 / 1200, 1600 / 1200, 1648 / 1200, 1648 / 1200], rel=0.01
    )


def _paths(found: Drawing, name: str) -> list[str]:
    return [one.attrib["d"] for one in found.shapes if one.attrib["class"] == name and "d" in one.attrib]


def test_dots_stand_where_their_values_are() -> None:
    found = drawn(GOALS)
    axis = _paths(found, "c-line")[0]
    left, right = float(axis[1:].split()[0]), float(axis.split("H")[1])
    rings = [float(one.attrib["cx"]) for one in found.shapes if one.attrib["class"] == "c-ring"][1:]

    assert [left + (value - 20) / 80 * (right - left) for value in (37, 88)] == pytest.approx(rings, abs=0.2)


def test_a_value_behind_another_is_still_seen() -> None:
    assert "c-around" in {one.attrib["class"] for one in drawn(GOALS).shapes}


def test_the_mark_of_shares_stands_at_its_share() -> None:
    first = drawn(SHARES).bars[0]
    marks = _paths(drawn(SHARES), "c-limit")

    assert length(first) == pytest.approx(0.748 * WIDE - 3, abs=0.2)
    assert marks[0].startswith("M624 ")


def test_zero_is_a_hair_and_nothing_known_is_no_bar() -> None:
    found = drawn(BarChart((BarGroup("", (bars("A", 10, 0), bars("B", None))),)))

    assert [0.8 < length(one) < 2 for one in found.bars] == [False, True]
    assert "0 B .." in found.text


def test_what_may_not_be_seen_has_no_size() -> None:
    def one(*values: int) -> str:
        hidden = Bars("Hemlig", (Bar(None, "×", is_hidden=True), Bar(None, "×", "hatched", is_hidden=True)))
        chart = BarChart((BarGroup("", (bars("A", *values), hidden)),))
        return draw(chart, name="a", title="", description="")

    assert len(read(one(10, 8)).bars) == 2
    assert one(10, 8) == one(10, 8)
    assert "stroke-dasharray" in one(10, 8)


def test_women_and_men_are_told_apart_without_colour() -> None:
    svg = draw(PEOPLE, name="a", title="", description="")

    assert svg.count('fill="url(#a.h)"') == 4
    assert '<pattern id="a.h"' in svg


def test_words_of_a_plan_are_no_markup() -> None:
    svg = draw(HOSTILE["long names"], name="a", title="<b>", description='"&\x00\x0b')

    assert "<script" not in svg
    assert "\x00" not in svg
    assert '<title id="a.t">&lt;b&gt;</title>' in svg


def test_names_are_broken_at_blanks_hyphens_and_the_joints_of_compounds() -> None:
    assert wrapped("Hälsa och vägledning", 80, 14) == ["Hälsa och", "vägledning"]
    assert wrapped("ESF-projektet", 80, 14) == ["ESF-", "projektet"]
    assert wrapped("Ungdomsteamet", 80, 14) == ["Ungdoms-", "teamet"]
    assert wrapped("Samordningsteamet", 100, 14) == ["Samordnings-", "teamet"]
    assert wrapped("4\u00a0120 tkr", 50, 14) == ["4\u00a0120", "tkr"]


@pytest.mark.parametrize("width", [20, 60, 150])
@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_wider_than_it_may_be(name: str, width: int) -> None:
    for line in wrapped(name, width, 14, most=4):
        assert text_width(line, 14) <= width or len(line) <= 2


def test_a_name_that_is_cut_says_so() -> None:
    assert wrapped(" ".join(NAMES[:4]), 80, 14, most=2)[-1].endswith("…")


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """How well one colour is seen on another: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_words_and_marks_are_seen_on_paper() -> None:
    for ink in (PALETTE.ink, PALETTE.quiet, PALETTE.limit):
        assert contrast(ink, PALETTE.paper) >= 4.5
    for filling in (PALETTE.full, PALETTE.middle):
        assert contrast(filling, PALETTE.paper) >= 3


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_words_stand_on_paper_and_not_on_a_filling(name: str, width: int) -> None:
    found = drawn(ALL[name], width)
    patches = [place(one) for one in found.shapes if one.attrib["class"] == "c-paper" and "x" in one.attrib]
    bars = [(place(one), one.attrib["class"]) for one in found.bars]

    for words in found.words:
        under = {filling for box, filling in bars if box.meets(core(words.box))}
        if any(box.meets(core(words.box)) for box in patches):
            under = set()
        assert under <= ({"c-full"} if words.ink == "c-paper" else {"c-open", "c-pale"}), words.text
        assert under or words.ink != "c-paper", words.text


def place(one: ET.Element) -> Box:
    """The place of a filled shape."""
    x, y, width, height = (float(one.attrib[name]) for name in ("x", "y", "width", "height"))
    return Box(x, y, x + width, y + height)


def core(box: Box) -> Box:
    """The place of words without their margins."""
    return Box(box.left + 1, box.top + 4, box.right - 1, box.bottom - 4)


def test_a_figure_that_its_limit_leaves_no_room_stands_in_its_column() -> None:
    found = drawn(ColumnChart((column("2026", 500, 560), column("2027", 300, 560, "open"))))
    first, second = (one for one in found.words if one.text.endswith("000"))

    assert first.ink == "c-paper"
    assert place(found.bars[0]).meets(first.box)
    assert second.ink == "c-ink"
    assert not place(found.bars[1]).meets(second.box)


@pytest.mark.parametrize("width", [380, 300, 100])
def test_a_bar_under_a_key_figure_has_its_words_under_it(width: int) -> None:
    stretches = (Stretch("", Decimal("0.6"), "12,5 %"), Stretch("", Decimal("0.4"), "", "open"))
    found = drawn(ShareBar(stretches, Decimal("0.8"), "gräns 20 %", is_small=True), width)

    assert [one.text for one in found.words] == (["12,5 %", "gräns 20 %"] if width > 110 else [])
    assert [length(one) / width for one in found.bars] == pytest.approx([0.6, 0.4], abs=0.05)
    assert not found.outside()
    assert not found.colliding()


def test_names_of_bars_side_by_side_keep_their_order() -> None:
    found = drawn(MONEY)
    lefts = [float(one.attrib["x"]) for one in found.bars[:7]]

    assert all(one < other for one, other in pairwise(lefts))


@pytest.mark.parametrize("name", ALL)
def test_lengths_have_at_most_one_decimal(name: str) -> None:
    svg = draw(ALL[name], name="a", title="", description="")

    assert not re.search(r"\d\.\d\d|-0(?![.\d])|nan|inf", re.sub(r"<text.*?</text>", "", svg))


def test_typst_draws_the_same_drawings() -> None:
    typst = pytest.importorskip("typst")
    drawings = [
        draw(chart, name="a", title=name, description=name, width=width)
        for name, chart in ALL.items()
        for width in WIDTHS
    ]
    source = "\n".join(f"#image(bytes({_quoted(one)}), width: 10cm)" for one in drawings)

    assert typst.compile(f"#set page(height: auto)\n{source}".encode()).startswith(b"%PDF")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
