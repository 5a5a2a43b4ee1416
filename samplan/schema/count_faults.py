"""Why a text is no number of people, no share, no quantity: with the same value in a form that is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.frozen import frozen
from samplan.schema import value_faults as faults
from samplan.schema.measures import meant_by
from samplan.schema.notation import (
    COUNTED,
    DASHES,
    HYPHENS,
    NUMBER,
    approximate,
    by_words,
    parse_counted,
    parse_number,
    unit_of,
)
from samplan.schema.slips import LONGEST, slip
from samplan.schema.terms import Qualifier
from samplan.schema.values import Share
from samplan.texts import Text
from samplan.words.terms import term

_SIGNS: Mapping[str, Text] = {
    "<": term("Qualifier", "less_than"),
    ">": term("Qualifier", "more_than"),
    **dict.fromkeys(("<=", "\N{LESS-THAN OR EQUAL TO}"), term("Qualifier", "at_most")),
    **dict.fromkeys((">=", "\N{GREATER-THAN OR EQUAL TO}"), term("Qualifier", "at_least")),
    **dict.fromkeys(("~", "\N{ALMOST EQUAL TO}", "\N{PLUS-MINUS SIGN}"), term("Qualifier", "about")),
}
"""Signs before a number, by the words that are read in their place."""
_SIGN = Expression(
    rf"(?P<sign>[<>]=?|[≤≥≈~±+])\s?"
    rf"(?P<rest>{NUMBER}(?:\s?(?:(?P<percent>%|procent|per ?cent)|(?P<unit>[^\W\d_]\D*)))?)"
)
_PLUS = Expression(rf"(?P<rest>{NUMBER})\s?\+")
"""A sign after a number: `20+`."""
_HIDDEN = Text(
    sv="{word} {number}, eller unknown om antalet inte ska visas",
    en="{word} {number}, or unknown if the number is not to be shown",
)
_MEANT = Text(sv="{word} {number}", en="{word} {number}")
_ALONE = Text(sv="{number}", en="{number}")

_WHOLES = {
    **dict.fromkeys(("hälften", "halva", "halv", "half"), 2),
    **dict.fromkeys(("tredjedel", "third"), 3),
    **dict.fromkeys(("fjärdedel", "quarter", "fourth"), 4),
    **dict.fromkeys(("femtedel", "fifth"), 5),
    **dict.fromkeys(("sjättedel", "sixth"), 6),
    **dict.fromkeys(("sjundedel", "seventh"), 7),
    **dict.fromkeys(("åttondel", "eighth"), 8),
    **dict.fromkeys(("niondel", "ninth"), 9),
    **dict.fromkeys(("tiondel", "tenth"), 10),
}
_IN_WORDS = Expression(
    rf"(?:(?P<part>{COUNTED}|an?)\s+)?(?P<whole>{'|'.join(_WHOLES)})(?:ar|s|en)?", re.IGNORECASE
)
_PER_MILLE = Expression(rf"(?P<number>{NUMBER})\s*(?:‰|promille|per mille)", re.IGNORECASE)
_POINTS = Expression(rf"{NUMBER}\s*(?:procentenhet(?:er)?|percentage points?|p\.?p\.?)", re.IGNORECASE)
_UNIT = Expression(rf"(?P<number>{NUMBER})\s*(?P<unit>[^\W\d_][^\d]*)")
_THOUSANDS = Expression(r"[0-9]{1,3}(?:[.,][0-9]{3})+")

_ONE, _TWO = Share(Decimal(75)), Share(Decimal(7), Decimal(10))


_BELOW = Expression(
    rf"(?P<open>\()\s?(?P<inner>{NUMBER})\s?\)|(?P<after>{NUMBER})\s?(?P<sign>[-{HYPHENS}{DASHES}])"
)
_PARENTHESES = Text(sv="parentesen", en="the parenthesis")
_DASH_AFTER = Text(sv="strecket efter talet", en="the dash after the number")


_BY_SLASH = Expression(
    rf"(?P<women>{COUNTED})\s?/\s?(?P<men>{COUNTED})(?:\s?/\s?(?P<total>{COUNTED}))?"
    r"(?P<words>\s?\(?(?:kv?|kvinnor|women|w|f)/(?:m|män|men)(?:/(?:t|tot|totalt|total))?\)?)?",
    re.IGNORECASE,
)
_WOMEN, _MEN = r"(?:k|kv|kvinnor|women|w|f)\b\.?", r"(?:m|män|men)\b\.?"
_BETWEEN = r"\s?(?:[,;/+]|och|and|samt)\s?"
_IN_SEXES = tuple(
    Expression(form, re.IGNORECASE)
    for form in (
        rf"(?<![0-9])(?P<women>{COUNTED})\s?{_WOMEN}{_BETWEEN}(?P<men>{COUNTED})\s?{_MEN}",
        rf"{_WOMEN}:?\s?(?P<women>{COUNTED}){_BETWEEN}{_MEN}:?\s?(?P<men>{COUNTED})",
        rf"(?<![0-9])(?P<men>{COUNTED})\s?{_MEN}{_BETWEEN}(?P<women>{COUNTED})\s?{_WOMEN}",
    )
)
_OR_SHARE = Text(sv=", eller en del av ett antal", en=", or a part of a number")
_AS_SHARE = Text(
    sv="; är det en del av ett antal, skriv {part} av {whole}",
    en="; for a part of a number write {part} of {whole}",
)


def by_sex(value: str) -> Refused | None:
    """What to say of women and men in one value: `20/25`, `20/25/45`, `20 kvinnor, 25 män`; else None."""
    text = approximate(value)[1] if len(value) <= LONGEST else ""
    about = " ".join(value.split()).removesuffix(text)
    found = _BY_SLASH.fullmatch(text) or next(
        (one for form in _IN_SEXES if (one := form.fullmatch(text))), None
    )
    if found is None:
        return None
    groups = {name: number for name, number in found.groupdict().items() if number}
    women, men, *total = (
        f"{about}{parse_counted(groups[name]):f}" for name in ("women", "men", "total") if name in groups
    )
    keys = f"women: {women}, men: {men}" + "".join(f", total: {number}" for number in total)
    or_share: object = ""
    share: object = ""
    is_bare = found.re.pattern == _BY_SLASH.pattern and not total and "words" not in groups
    if is_bare and parse_counted(groups["women"]) <= parse_counted(groups["men"]):
        or_share, share = _OR_SHARE.of(), _AS_SHARE.of(part=women, whole=men.removeprefix(about))
    return Refused(faults.COUNT_BY_SEX, value, keys=keys, share=share, or_share=or_share)


def no_count(value: object) -> Refused:
    """What is wrong with a number of people that cannot be read."""
    if isinstance(value, str) and (refused := by_sex(value)):
        return refused
    text = value.strip() if isinstance(value, str) and len(value) <= LONGEST else ""
    if match := _BELOW.fullmatch(text):
        sign, number = (_PARENTHESES, match["inner"]) if match["open"] else (_DASH_AFTER, match["after"])
        return Refused(faults.COUNT_SIGN, value, sign=sign, number=number)
    if refused := _as_share(value, _HIDDEN) or slip(value, is_people=True):
        return refused
    if (found := _with_unit(value)) and _is_whole(found.number):
        return Refused(faults.COUNT_UNIT, value, unit=found.unit, meant=found.without)
    return Refused(faults.COUNT_FORM, value)


def no_whole(number: Decimal, value: object) -> Refused:
    """What is wrong with a part of a person; three decimals are thousands."""
    if thousands := _THOUSANDS.search(str(value)):
        meant = re.sub("[.,]", "", thousands[0])
    else:
        meant = str(max(1, int(number + Decimal("0.5"))))
    part = min(number * 100 if number < 1 else number, Decimal(100))
    share = Share(part.to_integral_value() if part == part.to_integral_value() else part)
    return Refused(faults.COUNT_NOT_WHOLE, value, meant=meant, share=share)


def no_share(value: object) -> Refused:
    """What is wrong with a share that cannot be read; a bare number is shown as both kinds of share."""
    if refused := _as_share(value, _MEANT) or slip(value, zero="0 %", is_people=True, takes_unknown=False):
        return refused
    if isinstance(value, int | Decimal) and not isinstance(value, bool) and 0 < value <= 100:  # noqa: PLR2004 - per cent
        percent = Decimal(value) * (100 if value < 1 else 1)
        return Refused(faults.SHARE_FORM, value, one=Share(percent), two=_reduced(percent))
    return Refused(faults.SHARE_FORM, value, one=_ONE, two=_TWO)


def no_quantity(value: object) -> Refused:
    """What is wrong with a value that may be a number, a share or an amount, and is none of them."""
    if refused := _as_share(value, _MEANT) or slip(value, takes_unknown=False):
        return refused
    if (found := _with_unit(value)) and (unit := meant_by(found.unit)):
        sign = "%" if unit in ("procent", "percent") else unit
        return Refused(faults.QUANTITY_WORD, value, unit=found.unit, meant=f"{found.without} {sign}")
    return Refused(faults.QUANTITY_FORM, value)


def _as_share(value: object, sign: Text) -> Refused | None:
    """What is wrong with a share in other words, or with a number that has a sign before it."""
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    if refused := sign_before(value, sign):
        return refused
    qualifier, rest = approximate(value)
    if _POINTS.fullmatch(rest):
        return Refused(faults.SHARE_POINTS, value, one=_ONE, two=_TWO)
    if match := _PER_MILLE.fullmatch(rest):
        return _two_forms(value, parse_number(match["number"]), 1000, qualifier)
    if match := _IN_WORDS.fullmatch(rest):
        part = match["part"]
        number = Decimal(1) if part is None or part.casefold() in ("a", "an") else parse_counted(part)
        return _two_forms(value, number, _WHOLES[match["whole"].casefold()], qualifier)
    return None


def sign_before(value: str, text: Text = _MEANT, *, is_money: bool = False) -> Refused | None:
    """What is wrong with a number that has a sign before it, with the word to write in its place.

    Args:
        value: What the file has.
        text: What to write; a share is written in the same way everywhere.
        is_money: Whether a unit of money may follow.
    """
    if len(value) > LONGEST:
        return None
    if match := _PLUS.fullmatch(by_words(value)[1]):
        how = _MEANT.of(word=_SIGNS[">="], number=match["rest"])
        return Refused(faults.SIGN_FORM, value, sign="+", how=how)
    match = _SIGN.fullmatch(by_words(value)[1])
    if match is None or (match["unit"] and not (is_money and unit_of(match["unit"]))):
        return None
    if match["sign"] == "+" or not match["rest"].strip("0., "):
        how = _ALONE.of(number=match["rest"])
    else:
        how = (_MEANT if match["percent"] else text).of(word=_SIGNS[match["sign"]], number=match["rest"])
    return Refused(faults.SIGN_FORM, value, sign=match["sign"], how=how)


def _two_forms(value: object, part: Decimal, whole: int, qualifier: Qualifier | None) -> Refused:
    percent = Share(part * 100 / whole, qualifier=qualifier)
    return Refused(faults.SHARE_FORM, value, one=percent, two=Share(part, Decimal(whole), qualifier))


def _reduced(percent: Decimal) -> Share:
    part = Share(percent).fraction
    return Share(Decimal(part.numerator), Decimal(part.denominator))


@frozen
class _WithUnit:
    """A number with a word after it."""

    number: Decimal
    unit: str
    without: str
    """The text as it stands, up to that word."""


def _with_unit(value: object) -> _WithUnit | None:
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    text = " ".join(value.split())
    match = _UNIT.fullmatch(approximate(text)[1])
    if match is None:
        return None
    return _WithUnit(parse_number(match["number"]), match["unit"], text.removesuffix(match["unit"]).rstrip())


def _is_whole(number: Decimal) -> bool:
    return number >= 0 and int(number.as_tuple().exponent) >= 0
