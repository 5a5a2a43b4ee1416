"""Why a text is no number, where it is one of the things that often stand in the place of one.

A dash for nothing, "uppgift saknas", a formula, a range, several numbers, a sum: each is named
for what it is, with the form to type. The same holds for amounts, for people and for shares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from samplan.expression import Expression
from samplan.fault import Fault, Refused
from samplan.schema import slip_faults as faults
from samplan.schema.amounts import amount_in
from samplan.schema.notation import (
    DASHES,
    HYPHENS,
    NUMBER_WORDS,
    SPACES,
    UNITS,
    UNSIGNED,
    approximate,
    is_number,
    parse_number,
    two_readings,
)
from samplan.schema.value_faults import AMOUNT_TWO_WAYS
from samplan.schema.values import Amount

LONGEST = 100
"""How many characters a text may have to be looked at; what is longer is nothing that stands for a number."""
_MOST_DIGITS = 15

_NOTHING_SIGNS = Expression(rf"[-{HYPHENS}{DASHES}.…·_=*/xX×{SPACES}]*")
_NOTHING = {
    *("e.t", "e t", "ej tillämpligt", "ej tillämplig", "ej aktuellt", "ej aktuell", "inte aktuellt"),
    *("inte tillämpligt", "tom", "tomt", "not applicable", "none", "null", "nil", "empty", "blank"),
}
"""What says that there is nothing, and not whether that is zero; without a full stop at the end."""
_ZERO = {"ingen", "inget", "inga", "ingenting", "nothing"}
_UNKNOWN = {
    *("..", "?", "??", "???", "saknas", "uppgift saknas", "uppgifter saknas", "uppg saknas", "uppg. saknas"),
    *("ingen uppgift", "inga uppgifter", "okänt", "okänd", "okända", "vet ej", "vet inte", "ej känt"),
    *("ej känd", "inte känt", "ej klart", "ej klar", "inte klart", "ej fastställt", "framgår ej"),
    *("framgår inte", "n/a", "n.a", "na", "unknown", "not known", "missing", "not available", "no data"),
    *("not stated", "tbd", "tba"),
}
_HIDDEN = Expression(
    r"(?:(?:omfattas av |pga\.? |på grund av )?sekretess(?:belagt?|belagda|skäl)?|(?:upp(?:gift(?:en)?)? )?"
    r"(?:redovisas|visas|anges|publiceras|särredovisas) (?:ej|inte)|(?:ej|inte|icke) "
    r"(?:sär)?(?:redovisade?s?|redovisat|redovisas|visade?s?|visat|visas|publicerade?|publicerat|publiceras)"
    r"|dol[dt]a?|maska(?:d|t|de)|röjanderisk|för få|(?:too )?few|not (?:shown|disclosed|published|reported)"
    r"|hidden|masked|suppressed|confidential|secret|classified|withheld)"
)
"""What says that there is a number, and that it is not shown; without a full stop at the end."""
_HIDDEN_SIGNS = Expression(rf"[*×xX][*×xX{SPACES}]*")
_ENDLESS = {
    *("inf", "infinity", "∞", "oändligt", "oändlig", "nan", "obegränsat", "obegränsad"),
    *("unlimited", "infinite"),
}
_FORMULA = Expression(r"=.+|[+@-]?[A-ZÅÄÖ][A-ZÅÄÖ.]*\(.*\)", re.DOTALL)
_CELL_ERROR = Expression(r"#(?:\w[\w/]*[!?]?|#*)|Err:[0-9]+")
_EXPONENT = Expression(r"(?P<number>[-+]?[0-9]+(?:[.,][0-9]+)?)[eE](?P<power>[-+]?[0-9]+)(?P<rest>\D*)")
_UNIT = rf"(?:\s?(?:{'|'.join(sorted(map(re.escape, UNITS), key=len, reverse=True))}|%|[^\W\d_]+)\.?)?"
_RANGE = Expression(
    rf"(?:(?:mellan|från|between|from)\s)?(?P<low>-?{UNSIGNED})(?P<unit>{_UNIT})\s?"
    rf"(?:[-{HYPHENS}{DASHES}…]|till|to|och|and)\s?(?P<high>{UNSIGNED})(?P<units>{_UNIT})",
    re.IGNORECASE,
)
_PARTED = Expression(r"[/;|&\n\t]|,\s|\s\s|\b(?:och|and|samt|eller|or)\b", re.IGNORECASE)
_TIMES = Expression(r"[*×·]|\bx\b", re.IGNORECASE)
_SIGN_AFTER = Expression(
    rf"(?P<number>{UNSIGNED})(?P<unit>{_UNIT})\s?(?P<sign>[-{HYPHENS}{DASHES}])(?P<units>{_UNIT})"
)
_KRONOR = Expression(
    rf"(?:kr\s)?(?P<number>{UNSIGNED})\s?(?P<sign>[:;,.][-{HYPHENS}{DASHES}=]+|:(?P<cents>[0-9]{{2}}))(?:\s?kr)?",
    re.IGNORECASE,
)
_FOOTNOTE = Expression(
    rf"(?P<number>-?{UNSIGNED})(?P<unit>{_UNIT})\s?(?P<sign>\*{{1,3}}|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\s[0-9a-z]\)|\^[0-9]|(?<!\s)#.*)"
)
_ORE = Expression(
    rf"(?P<kronor>{UNSIGNED})\s?(?:kr|kronor|sek)\.?,?(?:\soch)?\s(?P<ore>[0-9]{{1,2}})(?:\s?öre)?",
    re.IGNORECASE,
)
_BILLIONS = Expression(
    rf"(?P<number>-?{UNSIGNED})\s?(?P<unit>(?:miljard(?:er)?|mdr|mdkr|mdr\.?\s?kr|md\s?kr|billions?|bn)"
    r"(?:\s?(?:kr|kronor|sek))?\.?)",
    re.IGNORECASE,
)
_LOOSE = Expression(rf"-?(?P<digits>[0-9]+(?:[{SPACES}_.,'’][0-9]+)+)(?P<unit>{_UNIT})")


def slip(
    value: object, *, zero: str = "0", is_people: bool = False, takes_unknown: bool = True
) -> Refused | None:
    """What stands in the place of a number, if it is one of the usual things.

    Args:
        value: What the file has.
        zero: How nothing at all is written here, when it is known to be nothing.
        is_people: Whether people are counted, who are never fewer than none and cost nothing.
        takes_unknown: Whether the field takes `unknown`.
    """
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    if fault := _in_place_of_nothing(value, takes_unknown=takes_unknown):
        return Refused(fault, value, zero=zero)
    if fault := _not_from_hand(value.strip()):
        return Refused(fault, value)
    rest = approximate(value)[1]
    several = None if is_people and "/" in value and "%" not in value else _several(value)
    ore = None if is_people else _ore(rest, value)
    found = ore or _exponent(rest, value) or several or _calculated(rest, value) or _bounds(rest, value)
    found = found or _word(rest, value) or _footnote(rest, value)
    if found or is_people:
        return found or _loose(rest, value)
    return (
        _kronor(rest, value)
        or _ore(rest, value)
        or _billions(rest, value)
        or _below_after(rest, value)
        or _loose(rest, value)
    )


def _in_place_of_nothing(value: str, *, takes_unknown: bool) -> Fault | None:
    text = " ".join(value.split()).casefold()
    if text in _UNKNOWN or text.rstrip(".") in _UNKNOWN:
        return faults.UNKNOWN_IN_WORDS if takes_unknown else faults.UNKNOWN_NOT_HERE
    if text.rstrip(".") in _ZERO:
        return faults.ZERO_IN_WORDS
    if takes_unknown and (_HIDDEN_SIGNS.fullmatch(text) or _HIDDEN.fullmatch(text.strip("(). "))):
        return faults.HIDDEN_SIGN if _HIDDEN_SIGNS.fullmatch(text) else faults.HIDDEN_IN_WORDS
    if _NOTHING_SIGNS.fullmatch(text) or text.rstrip(".") in _NOTHING:
        return faults.NOTHING
    return None


def _not_from_hand(text: str) -> Fault | None:
    """What a program wrote: a formula, its error, a number that has no end."""
    if _FORMULA.fullmatch(text):
        return faults.FORMULA
    if _CELL_ERROR.fullmatch(text):
        return faults.CELL_ERROR
    return faults.ENDLESS if text.casefold().lstrip("-+−.") in _ENDLESS else None


def _exponent(text: str, value: str) -> Refused | None:
    match = _EXPONENT.fullmatch(text)
    if match is None:
        return None
    number, power = match["number"], match["power"]
    if (
        len(power) > _MOST_DIGITS
        or abs((found := Decimal(f"{number}e{power}".replace(",", "."))).adjusted()) > _MOST_DIGITS
    ):
        return Refused(faults.ENDLESS, value)
    return Refused(faults.EXPONENT, value, meant=_plain(found) + match["rest"].rstrip())


def _several(value: str) -> Refused | None:
    bare, sign = _without_percent(value)
    parts = [part.strip() for part in _PARTED.split(bare) if part.strip()]
    found = [amount for amount in map(amount_in, parts) if amount]
    if len(parts) < 2 or len(found) < len(parts) or value.casefold().startswith(("mellan ", "between ")):  # noqa: PLR2004 - several
        return None
    return Refused(faults.SEVERAL, value, meant=", ".join(_typed(one) + sign for one in found))


def _without_percent(text: str) -> tuple[str, str]:
    """A text of shares as one of numbers, and the sign to set after each."""
    text = text.strip()
    return (text.replace("%", ""), " %") if text.endswith("%") else (text, "")


def _calculated(text: str, value: str) -> Refused | None:
    """A sum of terms, or a product of two."""
    bare, sign = _without_percent(text)
    terms = list(_amounts(bare.split("+")))
    factors = list(_amounts(_TIMES.split(bare)))
    if len(terms) > 1:
        unit = terms[-1].unit or terms[0].unit
        total = sum((one.into(unit).value if unit and one.unit else one.value for one in terms), Decimal(0))
    elif len(factors) == 2:  # noqa: PLR2004 - a product of two
        unit = factors[1].unit or factors[0].unit
        total = factors[0].value * factors[1].value
    else:
        return None
    return Refused(faults.CALCULATION, value, meant=_typed(Amount(total, unit)) + sign)


def _amounts(parts: list[str]) -> Iterator[Amount]:
    """The amounts of all parts; none where one of them is none."""
    found = [amount_in(part) for part in parts]
    if all(found):
        yield from (one for one in found if one)


def _bounds(text: str, value: str) -> Refused | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    if any(two_readings(match[name].lstrip("-")) for name in ("low", "high")):
        return None
    unit = _unit(match["units"] or match["unit"])
    low, high = (parse_number(match[name]) for name in ("low", "high"))
    if low < high and match["unit"].strip() in ("", match["units"].strip()):
        return None  # two bounds in order: what is wrong is what they are bounds of
    if low == high:
        return Refused(faults.RANGE, value, how=faults.RANGE_OF_ONE.of(), meant=f"{_plain(low)}{unit}")
    meant = f"{_plain(min(low, high))}–{_plain(max(low, high))}{unit}"
    return Refused(faults.RANGE, value, how=faults.RANGE_IN_ORDER.of(), meant=meant)


def _kronor(text: str, value: str) -> Refused | None:
    match = _KRONOR.fullmatch(text)
    if match is None:
        return None
    if not match["cents"] and (refused := _in_two_ways(match["number"], value, " kr")):
        return refused
    number = parse_number(match["number"]) + (Decimal(match["cents"]) / 100 if match["cents"] else 0)
    return Refused(faults.KRONOR_SIGN, value, sign=match["sign"], meant=_plain(number))


def _in_two_ways(number: str, value: str, after: str) -> Refused | None:
    """What is first to be said of a number of which three decimals may be thousands."""
    readings = two_readings(number.lstrip("-"))
    if readings is None:
        return None
    below = "-" * number.startswith("-")
    thousands, decimal = (f"{below}{one}{after}" for one in readings)
    return Refused(AMOUNT_TWO_WAYS, value, thousands=thousands, decimal=decimal)


def _word(text: str, value: str) -> Refused | None:
    """A number word, with its unit: `fem miljoner`."""
    word, _, unit = text.partition(" ")
    if (number := NUMBER_WORDS.get(word.casefold())) is None or (unit and not _unit(unit)):
        return None
    return Refused(faults.NUMBER_WORD, value, meant=f"{_before(text, value)}{number}{_unit(unit)}")


def _footnote(text: str, value: str) -> Refused | None:
    match = _FOOTNOTE.fullmatch(text)
    if match is None:
        return None
    if refused := _in_two_ways(match["number"], value, _unit(match["unit"])):
        return refused
    meant = f"{_before(text, value)}{match['number']}{_unit(match['unit'])}"
    if match["sign"].startswith("#"):
        return Refused(faults.GLUED_HASH, value, meant=meant)
    return Refused(faults.FOOTNOTE, value, sign=match["sign"].strip(), meant=meant)


def _before(text: str, value: str) -> str:
    """The words before a number that say how exact it is."""
    return " ".join(value.split()).removesuffix(text)


def _ore(text: str, value: str) -> Refused | None:
    match = _ORE.fullmatch(text)
    if match is None:
        return None
    number = parse_number(match["kronor"]) + Decimal(match["ore"]) / 100
    return Refused(faults.ORE, value, meant=f"{_plain(number)} kr")


def _billions(text: str, value: str) -> Refused | None:
    match = _BILLIONS.fullmatch(text)
    if match is None:
        return None
    if two_readings(match["number"].lstrip("-")):  # a million more or less: neither is offered
        return None
    meant = f"{_before(text, value)}{_plain(parse_number(match['number']) * 1000)} mkr"
    return Refused(faults.BILLIONS, value, unit=match["unit"], meant=meant)


def _below_after(text: str, value: str) -> Refused | None:
    match = _SIGN_AFTER.fullmatch(text)
    if match is None:
        return None
    unit = _unit(match["unit"] or match["units"])
    if refused := _in_two_ways(match["number"], value, unit):
        return refused
    above = _plain(parse_number(match["number"])) + unit
    return Refused(faults.SIGN_AFTER, value, sign=match["sign"], above=above, below=f"-{above}")


def _loose(text: str, value: str) -> Refused | None:
    match = _LOOSE.fullmatch(text)
    if match is None or is_number(match["digits"]):
        return None
    meant = "".join(sign for sign in match["digits"] if sign.isdigit()) + _unit(match["unit"])
    return Refused(faults.GROUPS, value, meant=meant)


def _unit(text: str) -> str:
    """A unit as it is typed after a number; nothing for a word that is none."""
    amount = amount_in(f"1 {text}")
    word = "%" if text.strip() == "%" else amount.unit if amount else None
    return f" {word}" if word else ""


def _typed(amount: Amount) -> str:
    """An amount as it can be typed in any place of a plan, also between brackets."""
    return f"{_plain(amount.value)} {amount.unit}" if amount.unit else _plain(amount.value)


def _plain(number: Decimal) -> str:
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
