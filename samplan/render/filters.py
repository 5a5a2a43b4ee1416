"""Numbers, dates and lists as a reader of Swedish or English expects them.

The only place where they are formatted: the minus sign is U+2212, spaces in numbers and
before units do not break. Values are not rounded unless the function says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from samplan.expression import Expression
from samplan.schema.terms import DurationUnit, Qualifier
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Language, Text
from samplan.words.phrases import HIDDEN as HIDDEN_WORDS
from samplan.words.phrases import NOT_AVAILABLE as NOT_AVAILABLE_WORDS

NOTHING_SAID = "–"
"""Printed where the document says nothing."""

NOT_AVAILABLE = ".."
"""Printed where the document says that it does not know; the sign of official statistics."""

NOT_SHOWN = "×"
"""Printed where the document hides a number that is known: of people so few that they could be recognised."""

MINUS = "\u2212"
SPACE = "\u00a0"
DASH = "–"

_READ_ALOUD = {
    "": Text("inget angivet", "not stated"),
    "unknown": NOT_AVAILABLE_WORDS,
    "hidden": HIDDEN_WORDS,
}
_GROUPS = Expression(r"(?<![0-9])(?<![0-9][-.,:/])[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")
_BEFORE_UNIT = Expression(r"(?<=[0-9]) (?=%|(?:[tm]?kr|mnkr|SEK|år|years)\b)")
_HUNDRED = Decimal(100)
_DECIMALS_AS_WRITTEN = 2

_OF_PEOPLE: dict[Qualifier, Text] = {
    "less_than": Text("färre än", "fewer than"),
    "more_than": Text("fler än", "more than"),
}
"""What people are, where other numbers are less or more."""
_OF = Text("av", "of")
_YEARS = Text("år", "years")
_YEAR = Text("år", "year")
_AND_OVER = Text("och äldre", "and over")
_UP_TO = Text("upp till", "up to")
_ALL_AGES = Text("alla åldrar", "all ages")
_OPEN = Text("tills vidare", "until further notice")
_OPEN_FROM = Text("från och med {end}, tills vidare", "from {end} until further notice")
_FROM = Text("från och med {end}", "from {end}")
_UP_TO_AND_WITH = Text("till och med {end}", "until {end}")
_DURATIONS: dict[DurationUnit, tuple[Text, Text]] = {
    "years": (_YEAR, _YEARS),
    "months": (Text("månad", "month"), Text("månader", "months")),
    "weeks": (Text("vecka", "week"), Text("veckor", "weeks")),
    "days": (Text("dag", "day"), Text("dagar", "days")),
}
"""One and several."""
_POINT = Text("procentenhet", "percentage point")
_POINTS = Text("procentenheter", "percentage points")


def amount(value: Amount | Unknown | None, language: Language) -> str:
    """A sum of money as it is written: `22,6 mkr`, `drygt 3 600 tkr`; its unit, if it has one, last."""
    return _missing(value) if value is None or isinstance(value, Unknown) else _amount(value, language)


def number(
    value: Number | People | Decimal | int | Unknown | None,
    language: Language,
    *,
    decimals: int | None = None,
) -> str:
    """A number, or how many people: as it is written, or with its decimals rounded half up to `decimals`."""
    if value is None or isinstance(value, Unknown):
        return _missing(value)
    if isinstance(value, People) and value.qualifier in _OF_PEOPLE:
        words = _OF_PEOPLE[value.qualifier].in_language(language)
        return f"{words} {number(value.value, language, decimals=decimals)}"
    if isinstance(value, Number | People):
        digits = number(value.value, language, decimals=decimals)
        if value.high is not None:
            digits += f"{DASH}{number(value.high, language, decimals=decimals)}"
        return _qualified(value.qualifier, language) + digits + _unit(value)
    exact = Decimal(value)
    return _digits(exact if decimals is None else _rounded(Fraction(exact), decimals), language)


def percent(
    value: Share | Fraction | Unknown | None, language: Language, *, decimals: int | None = None
) -> str:
    """A share: `75 %`, or `7 av 10` where it is a share of another whole than 100.

    Args:
        value: A share; a fraction is always written in per cent.
        language: Of the reader.
        decimals: How many there may be at most. Without it a share of at most two decimals is
            written as it stands, because somebody wrote it so, and any other has at most one.
    """
    return (
        _missing(value) if value is None or isinstance(value, Unknown) else _share(value, language, decimals)
    )


def percentage_points(difference: Share | Fraction, language: Language, *, plus: bool = False) -> str:
    """The difference of two shares: `2,5 procentenheter` for 1/40; with a plus sign if asked for."""
    if isinstance(difference, Share):
        exact = percentage_points(difference.fraction, language, plus=plus)
        return _qualified(difference.qualifier, language) + exact
    points = _at_most(difference * 100, 1)
    word = _POINT if points.copy_abs() == 1 else _POINTS
    return f"{_digits(points, language, plus=plus)}{SPACE}{word.in_language(language)}"


def signed(
    value: Amount | Share | Number | Fraction | Decimal | int | Unknown | None, language: Language
) -> str:
    """A change: as `amount`, `percent` or `number` write it, with a plus sign where it is more than 0."""
    if value is None or isinstance(value, Unknown):
        return _missing(value)
    if isinstance(value, Amount):
        return _amount(value, language, plus=True)
    if isinstance(value, Share | Fraction):
        return _share(value, language, None, plus=True)
    if isinstance(value, Number):
        return _qualified(value.qualifier, language) + signed(value.value, language) + _unit(value)
    return _digits(Decimal(value), language, plus=True)


def iso_date(value: date | None, language: Language) -> str:  # noqa: ARG001 - as all filters are called
    """A day as the plans write it: `2021-09-10`, in every language."""
    return NOTHING_SAID if value is None else value.isoformat()


def long_date(value: date | None, language: Language) -> str:
    """A day in words: `10 september 2021`."""
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    return NOTHING_SAID if value is None else cldr.long_date(value, language)


def when(value: When | None, language: Language) -> str:
    """A point in time: in its own words, else `2021-09-10`, `september 2021`, `2021`."""
    if value is None:
        return NOTHING_SAID
    if value.words or value.start is None:
        return value.words or NOTHING_SAID
    return str(value) if value.precision != "month" else _month_and_year(value.start, language)


def period(value: Period | None, language: Language) -> str:
    """A period: in its own words, else `2021`, `2022–2026`, `mars–juni 2021`, `1 juli 2019–31 december 2021`.

    Where one end is not said: `från och med 2024`, `till och med juni 2026`.
    """
    if value is None:
        return NOTHING_SAID
    if value.words or any(value.ends):
        return _by_ends(value, language) if any(value.ends) else value.words or ""
    start, end = value.start, value.end
    if start is None or end is None:
        return _half_open(value, language)
    if value.is_whole_years:
        return DASH.join(dict.fromkeys((str(start.year), str(end.year))))
    if value.precision == "month":
        return _months(start, end, language)
    return long_date(start, language) if start == end else _days(start, end, language)


def duration(value: Duration, language: Language) -> str:
    """How long something lasts: `2,5 år`, `cirka 30 veckor`, `2–3 år`."""
    word = _DURATIONS[value.unit][value.value != 1 or value.high is not None]
    digits = _digits(value.value, language)
    if value.high is not None:
        digits += f"{DASH}{_digits(value.high, language)}"
    return f"{_qualified(value.qualifier, language)}{digits}{SPACE}{word.in_language(language)}"


def ages(value: Ages | None, language: Language) -> str:
    """Bounds of age: `16–64 år`, `16 år och äldre`, `upp till 29 år`."""
    if value is None:
        return NOTHING_SAID
    match (value.low, value.high):
        case (None, None):
            return _ALL_AGES.in_language(language)
        case (None, int(high)):
            return f"{_UP_TO.in_language(language)} {_years(str(high), language)}"
        case (int(low), None):
            return f"{_years(str(low), language)} {_AND_OVER.in_language(language)}"
        case (low, high):
            return _years(str(low) if low == high else f"{low}{DASH}{high}", language)


def join_words(words: Iterable[str], language: Language, *, is_either: bool = False) -> str:
    """The words as one list: `a, b och c`, or `a, b eller c` where one of them is enough."""
    listed = tuple(words)
    if len(listed) == 1:
        return listed[0]
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    return cldr.joined(listed, language, is_either=is_either)


def unbroken(text: str) -> str:
    """Free text whose numbers stay on one line with groups and unit: `4 120 tkr`, `75 %`, `30 år`.

    Only ordinary spaces are changed, each into one that does not break.
    """
    return _BEFORE_UNIT.sub(SPACE, _GROUPS.sub(lambda number: number[0].replace(" ", SPACE), text))


def read_aloud(value: object, language: Language) -> str:
    """What to say in place of the sign for a missing value; empty where the value is not missing."""
    if isinstance(value, Unknown):
        return _READ_ALOUD[value.word].in_language(language)
    return _READ_ALOUD[""].in_language(language) if value is None else ""


def _unit(value: Number | People) -> str:
    """The unit of a number in its document's words, after a space that does not break."""
    return f"{SPACE}{value.unit}" if isinstance(value, Number) and value.unit else ""


def _missing(value: Unknown | None) -> str:
    if value is None:
        return NOTHING_SAID
    return NOT_SHOWN if value.word == "hidden" else NOT_AVAILABLE


def _amount(value: Amount, language: Language, *, plus: bool = False) -> str:
    unit = f"{SPACE}{value.unit}" if value.unit else ""
    high = "" if value.high is None else f"{DASH}{_digits(value.high, language)}"
    return f"{_qualified(value.qualifier, language)}{_digits(value.value, language, plus=plus)}{high}{unit}"


def _qualified(qualifier: Qualifier | None, language: Language) -> str:
    """The word before a number that is not exact, with its space."""
    if qualifier is None or qualifier == "between":
        return ""
    from samplan.render.labels import term  # noqa: PLC0415 - few numbers are not exact

    return f"{term('Qualifier', qualifier).in_language(language)} "


def _share(value: Share | Fraction, language: Language, decimals: int | None, *, plus: bool = False) -> str:
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    if isinstance(value, Share) and value.qualifier:
        exact = _share(Share(value.part, value.whole), language, decimals, plus=plus)
        if value.high is not None:
            exact = f"{_digits(value.part, language)}{DASH}{_share(Share(value.high), language, decimals)}"
        return _qualified(value.qualifier, language) + exact
    if isinstance(value, Share) and value.whole != _HUNDRED:
        part, whole = _digits(value.part, language, plus=plus), _digits(value.whole, language)
        return f"{part} {_OF.in_language(language)} {whole}"
    if isinstance(value, Share) and decimals is None and _decimals(value.part) <= _DECIMALS_AS_WRITTEN:
        points = value.part
    else:
        fraction = value.fraction if isinstance(value, Share) else value
        points = _at_most(fraction * 100, 1 if decimals is None else decimals)
    return _digits(points, language, plus=plus) + cldr.percent_sign(language)


def _digits(value: Decimal, language: Language, *, plus: bool = False) -> str:
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    if not value.is_finite():
        raise ValueError("neither NaN nor infinity can be written")
    sign = MINUS if value < 0 else "+" if plus and value > 0 else ""
    return sign + cldr.digits(value.copy_abs(), language)


def _decimals(value: Decimal) -> int:
    """How many decimals the number is written with."""
    return len(f"{value:f}".partition(".")[2])


def _rounded(value: Fraction, decimals: int) -> Decimal:
    """The number rounded to so many decimals, halves away from zero."""
    scaled = abs(value) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(f"{'-' if value < 0 else ''}{whole}E-{decimals}")


def _at_most(value: Fraction, decimals: int) -> Decimal:
    """The number rounded to so many decimals, without zeros at their end."""
    while decimals and _rounded(value, decimals) == _rounded(value, decimals - 1):
        decimals -= 1
    return _rounded(value, decimals)


def _by_ends(value: Period, language: Language) -> str:
    """A period whose ends are written one by one, in their own words: `från och med kvartal 2 2026`."""
    start, end = (None if one is None else _end(one, language) for one in value.ends)
    if start is not None and end is not None:
        return f"{start}{DASH}{end}"
    text = _UP_TO_AND_WITH if start is None else _OPEN_FROM if value.is_open else _FROM
    return text.in_language(language).format(end=start or end)


def _end(value: When, language: Language) -> str:
    return (
        long_date(value.start, language)
        if value.precision == "day" and not value.words
        else when(value, language)
    )


def _half_open(value: Period, language: Language) -> str:
    """A period of which an end is not said."""
    end = value.start or value.end
    if end is None:
        return _OPEN.in_language(language)
    text = _UP_TO_AND_WITH if value.start is None else _OPEN_FROM if value.is_open else _FROM
    if value.precision == "year":
        return text.in_language(language).format(end=end.year)
    words = _month_and_year(end, language) if value.precision == "month" else long_date(end, language)
    return text.in_language(language).format(end=words)


def _month_and_year(day: date, language: Language) -> str:
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    return cldr.month_and_year(day, language)


def _months(start: date, end: date, language: Language) -> str:
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    last = cldr.month_and_year(end, language)
    if (start.year, start.month) == (end.year, end.month):
        return last
    is_same_year = start.year == end.year
    first = cldr.month(start, language) if is_same_year else cldr.month_and_year(start, language)
    return f"{first}{DASH}{last}"


def _days(start: date, end: date, language: Language) -> str:
    from samplan.render import cldr  # noqa: PLC0415 - Babel is loaded where something is formatted

    if start.year == end.year:
        return f"{cldr.day_and_month(start, language)}{DASH}{cldr.long_date(end, language)}"
    return f"{cldr.long_date(start, language)}{DASH}{cldr.long_date(end, language)}"


def _years(words: str, language: Language) -> str:
    return f"{words}{SPACE}{(_YEAR if words == '1' else _YEARS).in_language(language)}"
