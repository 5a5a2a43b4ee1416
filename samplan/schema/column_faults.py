"""Why a value is no column of a table: with the same column in the form that is read."""

from __future__ import annotations

import re
from datetime import date

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import value_faults as faults
from samplan.schema.terms import Standing
from samplan.texts import Text

_YEAR = Expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_SEVERAL = Expression(
    r"(?<![0-9])(?P<first>(?:19|20)[0-9]{2}) ?(?:[-–—/]{1,2}|till|to|och|and|,) ?(?P<last>(?:19|20)[0-9]{2})"
    r"(?![0-9])"
)
_MOST_YEARS = 10
"""Years that a message spells out."""
_LONGEST = 200
_STANDINGS: dict[Standing, Expression] = {
    "outcome": Expression(r"utfall|bokslut|outcome|actual", re.IGNORECASE),
    "forecast": Expression(r"prognos|forecast", re.IGNORECASE),
    "revised": Expression(r"revider|revised", re.IGNORECASE),
    "indicative": Expression(r"preliminär|indikativ|planår|indicative", re.IGNORECASE),
}
"""Words of a heading that tell what the figures under it are; without any they are a budget."""
_BARE = Text(
    sv="{year}, eller {column} om rubriken ska stå kvar", en="{year}, or {column} to keep the heading"
)
_LABEL = Text(
    sv="ett år, till exempel 2027, eller {column} om kolumnen inte är något år",
    en="a year, 2027 for instance, or {column} if the column is no year",
)
_COLUMN = Text(sv="{column}", en="{column}")


def no_column(value: object) -> Refused:
    """What is wrong with a column that is neither a year nor has keys."""
    if isinstance(value, date) or not isinstance(value, str) or len(value) > _LONGEST:
        return Refused(faults.COLUMN_FORM, value, how=_LABEL.of(column='{label: "…"}'))
    text = " ".join(value.split()).replace('"', "")
    if years := years_in(text):
        return Refused(faults.COLUMN_RANGE, value, years=years)
    found = _YEAR.findall(text)
    if len(found) != 1:
        return Refused(faults.COLUMN_FORM, value, how=_LABEL.of(column=f'{{label: "{text}"}}'))
    standing = next((name for name, words in _STANDINGS.items() if words.search(text)), None)
    if standing:
        column = f'{{year: {found[0]}, standing: {standing}, label: "{text}"}}'
        return Refused(faults.COLUMN_FORM, value, how=_COLUMN.of(column=column))
    column = f'{{year: {found[0]}, label: "{text}"}}'
    return Refused(faults.COLUMN_FORM, value, how=_BARE.of(year=found[0], column=column))


def years_in(text: str) -> str:
    """Every year of a stretch of years, as items of a list; empty where the text names none."""
    several = _SEVERAL.search(text)
    years = range(int(several["first"]), int(several["last"]) + 1) if several else range(0)
    return ", ".join(map(str, years)) if 1 < len(years) <= _MOST_YEARS else ""


def columns_in(text: str) -> str:
    """The years that a text names, as items of a list; empty where it names none."""
    return years_in(text) or ", ".join(_YEAR.findall(text[:_LONGEST]))
