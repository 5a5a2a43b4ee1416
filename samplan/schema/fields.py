"""The types of single fields: what may be written, and how editors are told of it."""

from __future__ import annotations

from typing import Annotated

from pydantic.json_schema import JsonSchemaValue

from samplan.schema import counting, parsing, time_parsing
from samplan.schema.base import YEAR_FORMS
from samplan.schema.measures import LETTERS, TIMES, UNIT
from samplan.schema.model_forms import SEVERAL
from samplan.schema.notation import (
    DASHES,
    FRACTIONS,
    HYPHENS,
    NUMBER,
    NUMBER_WORDS,
    ROUND_NUMBERS,
    SIGNS,
    SPACES,
    UNITS,
    UNSIGNED,
    WHOLE_NUMBER,
)
from samplan.schema.time import OPEN, Duration, Period, When
from samplan.schema.values import Ages, Amount, Cell, Count, Quantity, Result, Share
from samplan.schema.written import Written

_SPACE = f"[{SPACES}]?"
_WORD = rf"([A-Za-z\u00c0-\u017f.:]+[{SPACES}])*"


_SAID = rf"(({'|'.join(SIGNS)}) ?|{_WORD})"
"""What may say how exact a number is."""


def _any_case(word: str) -> str:
    """A word as a pattern for either case; JSON Schema has no flag for it."""
    return "".join(f"[{sign.lower()}{sign.upper()}]" if sign.isalpha() else sign for sign in word).replace(
        ".", r"\."
    )


_NUMBER = NUMBER.replace("(?:", "(")
_UNITS = rf"({'|'.join(_any_case(unit) for unit in sorted(UNITS, key=len, reverse=True))})\.?"
_UNSIGNED = UNSIGNED.replace("(?:", "(")
_SIGNED = f"([-{HYPHENS}{DASHES}]{_SPACE})?{_UNSIGNED}"
_AFTER = f"{_SPACE}{_UNITS}"


def _below(inner: str) -> str:
    """An amount in parentheses, as in the tables of accounts."""
    return rf"\({_SPACE}{inner}{_SPACE}\)"


_FIRST = f"{_UNSIGNED}({_SPACE}(%|[{LETTERS}.]+))?"
_TO = f"({_SPACE}[{HYPHENS}{DASHES}]{_SPACE}| (till|to) )"
_LOW = f"({_FIRST}{_TO}|(mellan|between) {_FIRST} (och|and) )?"
"""The lower of two bounds, and what stands after it."""
_ROUND = f"([Ee]tt )?([0-9]{{1,6}}-?tal|{'|'.join(map(_any_case, ROUND_NUMBERS))})"
BARE: JsonSchemaValue = {"type": "number"}
_PLAIN = f"({_SIGNED}|{_below(_UNSIGNED)})"
MONEY: JsonSchemaValue = {
    "type": "string",
    "pattern": f"^{_SAID}({_LOW}{_PLAIN}{_AFTER}|{_UNITS}[{SPACES}]{_PLAIN}|{_below(_UNSIGNED + _AFTER)})$",
}
AMOUNT: JsonSchemaValue = {
    "type": "string",
    "pattern": f"^{_SAID}({_LOW}{_PLAIN}({_AFTER})?|{_below(_UNSIGNED + _AFTER)}|{_ROUND})$",
}
_WHOLE = WHOLE_NUMBER.replace("(?:", "(")
_PARTS = f"({'|'.join((_WHOLE, *map(_any_case, NUMBER_WORDS)))})"
SHARE: JsonSchemaValue = {
    "type": "string",
    "pattern": f"^{_SAID}({_LOW}{_NUMBER}{_SPACE}(%|procent|per ?cent)|{_PARTS}( (of|av|out of) |/){_PARTS}"
    f"|{'|'.join(map(_any_case, FRACTIONS))})$",
}
POINTS: JsonSchemaValue = {
    "type": "string",
    "pattern": f"^{_NUMBER}{_SPACE}(procentenhet(er)?|percentage points?)$",
}
_TIME_IN_WORDS = f"({'|'.join(map(_any_case, NUMBER_WORDS))}) ({TIMES})[{LETTERS}]*"
MEASURE: JsonSchemaValue = {
    "type": "string",
    "pattern": f"^{_SAID}({_LOW}{_NUMBER}{_SPACE}{UNIT}|{_TIME_IN_WORDS})$",
}
WHOLE: JsonSchemaValue = {"type": "integer", "minimum": 0}
WHOLE_TEXT: JsonSchemaValue = {"type": "string", "pattern": f"^{_SAID}({_LOW}{_WHOLE}|{_ROUND})$"}
NUMBER_TEXT: JsonSchemaValue = {"type": "string", "pattern": f"^{_SAID}({_LOW}{_NUMBER}|{_ROUND})$"}
AGE_TEXT: JsonSchemaValue = {"type": "string", "pattern": "^[0-9]{1,3}$"}
NOTHING: list[JsonSchemaValue] = [{"const": "unknown"}, {"const": "hidden"}, {"type": "null"}]


MoneyField = Annotated[Amount, Written(parsing.parse_money, (MONEY,), "amount with unit")]
"""An amount with its unit: `1 500 000 kr`, `22,6 mkr`, `cirka 830 000 kr`, `150–200 tkr`."""

CellField = Annotated[Cell, Written(parsing.parse_cell, (BARE, AMOUNT, SHARE, *NOTHING), "amount")]
"""A cell of a money table, in the unit of the table: `8000`, `1 400`, `1.400.000`, `cirka 600`; below zero
`-250` or `(250)`; a share, `50 %`, which adds to nothing; `unknown`, or `hidden` where it is known and not
shown, or `~` for nothing said; between brackets decimals take a point, `22.6`, or quotation marks, `"22,6"`;
`{printed: 5490, intended: 5940}` where the source prints another amount than it must mean."""

ShareField = Annotated[Share, Written(counting.parse_share, (SHARE,), "share")]
"""A share: `75 %`, `7 av 10`, `1/3`, `hälften`, `knappt 40 %`, `60–70 %`."""

ToleranceField = Annotated[Share, Written(counting.parse_tolerance, (SHARE, POINTS), "difference of shares")]
"""A difference of shares: `5 procentenheter`, or `5 %`."""

_QUANTITY = (BARE, NUMBER_TEXT, SHARE, MONEY, MEASURE)
QuantityField = Annotated[Quantity, Written(counting.parse_quantity, _QUANTITY, "number, share or amount")]
"""A number, a share or an amount: `500`, `cirka 3,5`, `70 %`, `7 av 10`, `800 000 kr`; or a number with its
unit in the document's words: `6 veckor`, `3 procentenheter`. Two bounds may stand for one value: `30–40`,
`5–6 veckor`."""

_COUNT = (WHOLE, WHOLE_TEXT, SHARE)
CountField = Annotated[
    Count, Written(counting.parse_count, (*_COUNT, *NOTHING), "number of people, or share")
]
"""How many people, in whole numbers, or how large a share of them: `97`, `cirka 250`, `30–40`, `43 %`,
`7 av 10`; `unknown`, or `hidden` where they are too few to be shown, or `~` for nothing said;
`{printed: ca 110, intended: 113}` where the source prints another number than it must mean."""

_PARTS_IN_WORDS = dict(SHARE, pattern=SHARE["pattern"].replace(" (of|av|out of) |/", " (of|av|out of) "))
TotalField = Annotated[
    Count,
    Written(
        counting.parse_total,
        (WHOLE, WHOLE_TEXT, _PARTS_IN_WORDS, *NOTHING),
        "number of people in all, or share",
    ),
]
"""Women and men together, in whole numbers, or which share of them: `97`, `cirka 250`, `43 %`, `7 av 10`.
`20/25` is not read: it may be women and men, `{women: 20, men: 25}`, or a share, `20 av 25`."""

ResultField = Annotated[
    Result,
    Written(
        counting.parse_result,
        (*_QUANTITY, *NOTHING),
        "number of people, number, share or amount",
    ),
]
"""What came of a goal: people or a share of them; where it counts no people, any number or amount, or a
number with its unit: `5 veckor`."""

_NAMES = (
    *("jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"),
    *("vår", "sommar", "höst", "vint", "påsk", "årsskift", "spring", "summer", "autumn", "fall", "easter"),
    *("jul", "nyår", "new year", "läsår", "skolår", "school year", "academic year", "vt", "ht"),
    *("kv", "quarter", "tertial", "four-month", "halv", "half", "veck", "week", "v.", "v "),
    *("senast", "före", "innan", "tidigast", "efter", "before", "after", "by ", "later than", "at the "),
    *("prel", "plan", "berä", "troligen", "ca", "cirka", "c:a", "omkring", "runt", "about", "around"),
    *("approximately", "circa", "expected", "estimated", "probably"),
    *("christmas", "turn of", "början", "mitten", "slutet", "early", "late", "beginning", "middle", "end of"),
    *(f"{part}{space}{number}" for part in "qth" for space in ("", " ") for number in "1234"),
)
"""How the names of times begin; what stands around them is for the reader to judge."""
_TIME = "|".join((*map(_any_case, _NAMES), "(^|[^0-9])[0-9]{1,2}/[0-9]{1,2}($|[^0-9])"))
_DAY: JsonSchemaValue = {"type": "string", "format": "date"}
MONTH: JsonSchemaValue = {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"}
TIME_TEXT: JsonSchemaValue = {"type": "string", "pattern": f"({_TIME})"}
_POINTS = (*YEAR_FORMS, _DAY, MONTH, TIME_TEXT)
WhenField = Annotated[When, Written(time_parsing.parse_when, _POINTS, "point in time")]
"""A point in time, as exactly as it is said: a day (`2021-12-31`, `31 december 2021`), a month (`2021-12`,
`december 2021`), a year (`2021`), a part of one (`kvartal 2 2021`, `hösten 2021`), a bound (`senast mars
2021`, `före sommaren 2021`), or a time of which the year is not said (`25 november`, `årsskiftet`). Words are
printed as they stand; of `2021 (prel.)` or `cirka 2021` nothing is counted on."""

_OPEN: JsonSchemaValue = {"enum": list(OPEN)}
YEARS_TEXT: JsonSchemaValue = {"type": "string", "pattern": "^[0-9]{4} ?[-\u2013] ?[0-9]{4}$"}
_BETWEEN = (
    r"[Ff]\.? ?r|[Ff]\.? ?o\.? ?m|[Ss]ince|[Ss]edan|[Tt]ill|[Tt]\.? ?o\.? ?m|[Tt]\.? ?[Vv]|[Uu]ntil"
    "|[Tt]hrough| to |[Mm]ellan|[Bb]etween|[0-9]{4} ?[->\u2192\u2013\u2014]|^[-\u2013\u2014]"
)
STRETCH_TEXT: JsonSchemaValue = {"type": "string", "pattern": f"({_TIME}|{_BETWEEN})"}


def _ends(*required: str) -> JsonSchemaValue:
    """An object with the two ends of a stretch."""
    points: JsonSchemaValue = {"anyOf": list(_POINTS)}
    return {
        "type": "object",
        "properties": {"from": points, "to": {"anyOf": [*_POINTS, _OPEN]}},
        "required": list(required),
        "minProperties": 1,
        "additionalProperties": False,
    }


_STRETCHES = (*YEAR_FORMS, YEARS_TEXT, _DAY, MONTH, STRETCH_TEXT)
PeriodField = Annotated[Period, Written(time_parsing.parse_period, (*_STRETCHES, _ends("from")), "period")]
"""A year (`2021`), years (`2022–2026`), a part of a year (`mars 2021`, `kvartal 2 2021`, `hösten 2021`), or
its ends (`{from: 2019-07-01, to: 2021-12}`). Where the end is not said, `{from: 2024}`; until further notice,
`{from: 2024, to: open}` or `2024– tills vidare`."""

PlanPeriodField = Annotated[
    Period, Written(time_parsing.parse_plan_period, (*_STRETCHES, _ends("from")), "period of a plan")
]
"""A period that begins on a day and ends on one, or is open; written as any period."""

StretchField = Annotated[
    Period, Written(time_parsing.parse_stretch, (*_STRETCHES, _ends()), "stretch of time")
]
"""A period of which either end may be left out: `2024–2026`, `från mars 2024`, `{to: 2026-06}`,
`senast hösten 2027`, `tills vidare`."""

DurationField = Annotated[
    Duration,
    Written(
        time_parsing.parse_duration,
        ({"type": "string", "pattern": "([åÅ]r|year|m[åÅ]n|month|vecka|veckor|week|dag|day)"},),
        "duration",
    ),
]
"""How long something lasts: `2,5 år`, `18 månader`, `cirka 30 veckor`, `två år`."""

_AGE: JsonSchemaValue = {"anyOf": [{"type": "integer", "minimum": 0}, AGE_TEXT]}
AgesField = Annotated[
    Ages,
    Written(
        parsing.parse_ages,
        (
            {"type": "string", "pattern": "^[0-9]{1,3} ?[-\u2013] ?[0-9]{1,3}( ?(år|years))?$"},
            {
                "type": "object",
                "properties": {"from": _AGE, "to": _AGE},
                "additionalProperties": False,
                "minProperties": 1,
            },
        ),
        "ages",
    ),
]
"""Age bounds, both included: `16–64`, or `{from: 16}`."""

TEXTS = {
    "AgeText": AGE_TEXT,
    "MoneyText": MONEY,
    "AmountText": AMOUNT,
    "ShareText": SHARE,
    "PointsText": POINTS,
    "MeasureText": MEASURE,
    "WholeText": WHOLE_TEXT,
    "NumberText": NUMBER_TEXT,
    "SeveralText": SEVERAL,
    "MonthText": MONTH,
    "TimeText": TIME_TEXT,
    "YearsText": YEARS_TEXT,
    "StretchText": STRETCH_TEXT,
}
"""The texts of which the types above are made, by their names in the JSON Schema."""
