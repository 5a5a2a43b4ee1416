"""How texts, ids, days, years, whole numbers and yes or no are written.

Each function takes what the YAML reader gives and returns the value, or raises `Refused`. A
day, a year, a number, true and false may stand in quotation marks: programs write plans so,
and each has one reading.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Self

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema import plain_faults as faults
from samplan.schema.notation import MOST_DIGITS, YEARS
from samplan.schema.slugs import LONGEST_ID, slug

SOME_ID = "norrbygden-2027"
"""What is shown where nothing of the value can be part of an id."""

ID_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-"
"""What an id is made of."""

FLAGS = {True: True, False: False, "true": True, "false": False}
VERSION = 1
"""The version of the format."""


_DAY = Expression(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = Expression(r"[0-9]{4}")


def _text(value: object) -> str:
    if type(value) is not str:
        raise Refused(faults.NOT_TEXT, value)
    if not value:
        raise Refused(faults.EMPTY_TEXT, value)
    return value


def parse_id(value: Any) -> str:  # noqa: ANN401 - whatever the file holds
    """A name for people and machines: lower-case letters a to z, figures and hyphens."""
    if type(value) is not str:
        raise Refused(faults.NOT_TEXT, value)
    if len(value) > LONGEST_ID:
        raise Refused(faults.TOO_LONG, value, max_length=LONGEST_ID)
    if not value:
        raise Refused(faults.EMPTY_TEXT, value)
    if not _is_id(value):
        raise Refused(faults.BAD_ID, value, meant=slug(value) or SOME_ID)
    return value


def _is_id(text: str) -> bool:
    return not (text.strip(ID_SIGNS) or "-" in (text[0], text[-1]) or "--" in text)


class RefByName(str):
    """The id of an item that the file names by its name, which it keeps."""

    __slots__ = ("name",)
    name: str

    def __new__(cls, wanted: str, name: str) -> Self:
        """The id, with the name of which it is made."""
        made = super().__new__(cls, wanted)
        made.name = name
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        """Both, for copies."""
        return type(self), (self[:], self.name)


def parse_ref(value: Any) -> str:  # noqa: ANN401
    """The id of an item that is named: by its id, or by the name of which its id is made."""
    if type(value) is str and 0 < len(value) <= LONGEST_ID and _is_id(value):
        return value
    if found := slug(parse_line(value)):
        return RefByName(found, value)
    raise Refused(faults.BAD_ID, value, meant=SOME_ID)


def parse_line(value: Any) -> str:  # noqa: ANN401
    """A text on one line, without space at either end."""
    if type(value) is not str or not value:
        return _text(value)
    if "\n" in value or value.strip() != value:
        raise Refused(faults.BAD_LINE, value)
    return value


def parse_code(value: Any) -> str:  # noqa: ANN401
    """A number or code on one line, as it is typed: `14`, `3.1`, `014`, `2025:14`.

    A plain number has one reading here, its own digits; a day or yes and no has not.
    """
    is_number = type(value) in (int, Decimal) and value >= 0 and "E" not in str(value)
    return str(value) if is_number else parse_line(value)


def parse_paragraph(value: Any) -> str:  # noqa: ANN401
    """A paragraph of minutes; a number alone gets its sign: `§ 52`, `§52`, `52 §` and `52` are one."""
    text = parse_code(value)
    number = text.strip("§ ")
    return f"§ {number}" if number.isdigit() and text.count("§") <= 1 else text


_DIGITS, _BEFORE_HYPHEN = 10, 6
"""How many figures an organisation number has, and how many of them stand before its hyphen."""


def parse_organisation_number(value: Any) -> str:  # noqa: ANN401
    """The number of an organisation, ten figures: `222000-1234`, `2220001234`."""
    text = parse_code(value)
    digits = text.replace("-", "", 1) if text[_BEFORE_HYPHEN : _BEFORE_HYPHEN + 1] == "-" else text
    if len(digits) == _DIGITS and digits.isascii() and digits.isdigit():
        return f"{digits[:_BEFORE_HYPHEN]}-{digits[_BEFORE_HYPHEN:]}"
    raise Refused(faults.NOT_AN_ORGANISATION, value)


def parse_field_name(value: Any) -> str:  # noqa: ANN401
    """The name of a key: small letters a to z, words with `_` between."""
    line = parse_line(value)
    if all(word.isascii() and word.isalpha() and word.islower() for word in line.split("_")):
        return line
    raise Refused(faults.NO_FIELD_NAME, value)


def parse_prose(value: Any) -> str:  # noqa: ANN401
    """Text of any length."""
    return _text(value)


def parse_flag(value: Any) -> bool:  # noqa: ANN401
    """Yes or no: `true` or `false`."""
    if type(value) in (bool, str) and (flag := FLAGS.get(value)) is not None:
        return flag
    raise Refused(faults.NOT_BOOL, value)


def parse_whole(value: Any) -> int:  # noqa: ANN401
    """A whole number."""
    if type(value) is int and abs(value) < 10**MOST_DIGITS:
        return value
    if type(value) is str and is_whole(value.removeprefix("-")):
        return int(value)
    raise Refused(faults.NOT_NUMBER, value)


def is_whole(text: str) -> bool:
    """Whether a text is digits and nothing else, and not too many."""
    return text.isdecimal() and text.isascii() and len(text) <= MOST_DIGITS


def parse_year(value: Any) -> int:  # noqa: ANN401
    """A calendar year that a plan can be about."""
    year = as_year(value)
    if year is None:
        parse_whole(value)
        raise Refused(faults.YEAR_RANGE, value)
    return year


def parse_version(value: Any) -> int:  # noqa: ANN401
    """The version of the format: the whole number 1, and neither `true` nor `1.0`."""
    if type(value) is int or (type(value) is str and is_whole(value)):
        if int(value) == VERSION:
            return VERSION
        raise Refused(faults.OTHER_VERSION, value)
    raise Refused(faults.NOT_NUMBER, value)


def parse_day(value: Any) -> date:  # noqa: ANN401
    """A day of the calendar: `2021-09-10`."""
    day = as_day(value)
    if day is None:
        from samplan.schema.time_faults import no_day  # noqa: PLC0415 - only a plan with faults needs it

        raise no_day(value, Refused(faults.NOT_A_DAY, value, meant="2021-09-10"))
    return day


def as_day(value: object) -> date | None:
    """The day that a value is, or writes as year-month-day; None where it is none.

    Raises:
        Refused: It is written as a day, and the calendar has no such day.
    """
    if type(value) is date:
        return value
    if type(value) is not str or not _DAY.fullmatch(value.strip()):
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError as impossible:
        raise Refused(faults.NO_SUCH_DAY, value) from impossible


def as_year(value: object) -> int | None:
    """The year that a value is, or writes with four figures; None where no plan can be about it."""
    year = int(value) if type(value) is str and _YEAR.fullmatch(value.strip()) else value
    return year if type(year) is int and year in YEARS else None
