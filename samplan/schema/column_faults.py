"""Why a value is no column of a table: with the same column in the form that is read."""

from __future__ import annotations

from datetime import date

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import value_faults as faults
from samplan.schema.column_words import LONGEST, YEAR
from samplan.schema.shape import SHAPES
from samplan.schema.tables import DERIVED
from samplan.texts import Text

_SEVERAL = Expression(
    r"(?<![0-9])(?P<first>(?:19|20)[0-9]{2}) ?(?:[-–—/]{1,2}|till|to|och|and|,) ?(?P<last>(?:19|20)[0-9]{2})"
    r"(?![0-9])"
)
_MOST_YEARS = 10
"""Years that a message spells out."""
_BARE = Text(
    sv="{year}, eller {column} om rubriken ska stå kvar", en="{year}, or {column} to keep the heading"
)
_LABEL = Text(
    sv="ett år, till exempel 2027, eller {column} om kolumnen inte är något år",
    en="a year, 2027 for instance, or {column} if the column is no year",
)


def no_column(value: object) -> Refused:
    """What is wrong with a column that is neither a year nor has keys."""
    if isinstance(value, date) or not isinstance(value, str) or len(value) > LONGEST:
        return Refused(faults.COLUMN_FORM, value, how=_LABEL.of(column='{label: "…"}'))
    text = " ".join(value.split()).replace('"', "")
    if years := years_in(text):
        return Refused(faults.COLUMN_RANGE, value, years=years)
    found = YEAR.findall(text)
    if len(found) != 1:
        return Refused(faults.COLUMN_FORM, value, how=_LABEL.of(column=f'{{label: "{text}"}}'))
    column = f'{{year: {found[0]}, label: "{text}"}}'
    return Refused(faults.COLUMN_FORM, value, how=_BARE.of(year=found[0], column=column))


def check_name(value: dict[str, object]) -> None:
    """A column that has neither year, period nor heading is refused, unless two others give its figures.

    One with keys that the format does not have is left to be asked for them: its year may be misspelt.

    Raises:
        Refused: Nothing tells what it is of.
    """
    keys = {field.name for field in SHAPES["Column"].fields}
    if value.get("standing") in DERIVED or not value.keys() <= keys:
        return
    rest = "".join(f", {key}: {said}" for key, said in value.items() if isinstance(said, str))
    raise Refused(faults.COLUMN_UNNAMED, value, meant=f"{{year: 2027{rest}}}", named=f'{{label: "…"{rest}}}')


def years_in(text: str) -> str:
    """Every year of a stretch of years, as items of a list; empty where the text names none."""
    several = _SEVERAL.search(text)
    years = range(int(several["first"]), int(several["last"]) + 1) if several else range(0)
    return ", ".join(map(str, years)) if 1 < len(years) <= _MOST_YEARS else ""


def columns_in(text: str) -> str:
    """The years that a text names, as items of a list; empty where it names none."""
    return years_in(text) or ", ".join(YEAR.findall(text[:LONGEST]))
