"""How numbers, units and years are written in Swedish and English, in plans and in their prose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from samplan.expression import Expression
from samplan.schema.terms import Qualifier, Unit

UNITS: dict[str, Unit] = {
    **dict.fromkeys(("kr", "sek", "kronor", "krona"), "kr"),
    **dict.fromkeys(("tkr", "kkr", "t.kr", "t kr", "t. kr", "tsek", "ksek"), "tkr"),
    **dict.fromkeys(("tusen kr", "tusen kronor"), "tkr"),
    **dict.fromkeys(("mkr", "mnkr", "m.kr", "m kr", "m. kr", "mn kr", "msek"), "mkr"),
    **dict.fromkeys(("milj.kr", "milj. kr", "milj kr", "milj"), "mkr"),
    **dict.fromkeys(("miljoner", "miljoner kr", "miljoner kronor"), "mkr"),
    **dict.fromkeys(("miljon", "miljon kr", "miljon kronor"), "mkr"),
}
"""Units met in real documents, and the one they are kept as."""


def unit_of(words: str) -> Unit | None:
    """The unit that words stand for, with or without a full stop after them; None where they are none."""
    words = " ".join(words.split()).casefold()
    return UNITS.get(words) or UNITS.get(words.removesuffix("."))


QUALIFIERS: dict[str, Qualifier] = {
    **dict.fromkeys(("cirka", "circa", "ca", "ca.", "c:a"), "about"),
    **dict.fromkeys(("about", "approx", "approx.", "approximately"), "about"),
    **dict.fromkeys(("omkring", "runt", "kring", "around"), "around"),
    **dict.fromkeys(("ungefär", "uppskattningsvis", "roughly"), "roughly"),
    **dict.fromkeys(("drygt", "strax över", "just over", "slightly over", "slightly more than"), "over"),
    **dict.fromkeys(("mer än", "mera än", "fler än", "flera än", "more than"), "more_than"),
    **dict.fromkeys(("över", "over", "above"), "above"),
    **dict.fromkeys(("minst", "åtminstone", "at least", "no less than", "no fewer than"), "at_least"),
    **dict.fromkeys(("knappt", "strax under", "just under", "slightly under"), "under"),
    **dict.fromkeys(("nästan", "nearly", "almost"), "nearly"),
    **dict.fromkeys(("närmare", "inemot", "close to"), "close_to"),
    **dict.fromkeys(("mindre än", "färre än", "less than", "fewer than"), "less_than"),
    **dict.fromkeys(("under", "below"), "below"),
    **dict.fromkeys(("högst", "max", "max.", "maximalt", "upp till"), "at_most"),
    **dict.fromkeys(("at most", "up to", "no more than"), "at_most"),
}
"""Words that say how exact a number is meant."""


def qualifier_of(words: str) -> Qualifier | None:
    """How exact a number is meant by the words before it; None where they say nothing of that."""
    return QUALIFIERS.get(" ".join(words.split()).casefold())


SIGNS: dict[str, Qualifier] = {
    "<=": "at_most",
    ">=": "at_least",
    "≤": "at_most",
    "≥": "at_least",
    "<": "less_than",
    ">": "more_than",
}
"""Signs that say the same before a number: `<5`."""
_FIRST_SIGNS = ("<", ">", "≤", "≥")
_LONGEST_QUALIFIER = max(len(words.split()) for words in QUALIFIERS)


_TENS = ("tio", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "hundra")
ROUND_NUMBERS: dict[str, int] = {f"{word}tal": 10 * number for number, word in enumerate(_TENS, 1)} | {
    "femtontal": 15,
    "tusental": 1000,
}
"""Nouns that say a round number and that it is no exact one: *ett tjugotal*."""
_ROUND = Expression(
    rf"\b(?:ett\s+)?(?:(?P<figures>[0-9]{{1,6}})-?tal|(?P<noun>{'|'.join(ROUND_NUMBERS)}))\b", re.IGNORECASE
)


def unrounded(text: str) -> str:
    """A text with each round number as a figure with its word: *ett 90-tal* is *cirka 90*."""
    return _ROUND.sub(_in_figures, text) if "tal" in text.casefold() else text


def _in_figures(round_number: re.Match[str]) -> str:
    return f"cirka {round_number['figures'] or ROUND_NUMBERS[round_number['noun'].casefold()]}"


def approximate(text: str) -> tuple[Qualifier | None, str]:
    """How exact a written number is said to be, and the rest of its text with single blanks."""
    if text[-3:].casefold() == "tal":
        word, rest = by_words(unrounded(text))
        inner, number = by_words(rest)
        return (inner, number) if inner else (word, rest)
    if text[:1] in _FIRST_SIGNS and (sign := next((one for one in SIGNS if text.startswith(one)), None)):
        return SIGNS[sign], " ".join(text.removeprefix(sign).split())
    return by_words(text)


def by_words(text: str) -> tuple[Qualifier | None, str]:
    """How exact the words before a number say that it is, and the rest of its text with single blanks."""
    words = text.split()
    for size in range(min(_LONGEST_QUALIFIER, len(words) - 1), 0, -1):
        if found := qualifier_of(" ".join(words[:size])):
            return found, " ".join(words[size:])
    return None, " ".join(words)


def qualifier_before(text: str) -> Qualifier | None:
    """How exact the number is said to be that stands right after a text."""
    words = text.split()[-_LONGEST_QUALIFIER:]
    found = (qualifier_of(" ".join(words[start:])) for start in range(len(words)))
    return next((one for one in found if one), None)


_UP: frozenset[Qualifier] = frozenset({"over", "more_than", "above", "at_least"})
_DOWN: frozenset[Qualifier] = frozenset({"under", "nearly", "close_to", "less_than", "below", "at_most"})
_CLOSE: frozenset[Qualifier] = frozenset({"under", "nearly", "close_to"})


def joint_qualifier(qualifiers: Iterable[Qualifier | None]) -> Qualifier | None:
    """How exact the sum of numbers is: as the only word among them says, else in the widest way that holds.

    A difference is the sum of the first and of what is taken away with `opposite` of its word.
    """
    said = {one for one in qualifiers if one is not None}
    if len(said) <= 1:
        return next(iter(said), None)
    is_between = "between" in said
    said.discard("between")
    if said <= _UP:
        return "at_least" if said == {"at_least"} else "more_than"
    if said <= _DOWN:
        if is_between:
            return "at_most" if "at_most" in said else "less_than"
        return "under" if said <= _CLOSE else "less_than"
    return "about"


def may_stand_for(words: Qualifier | None, value: Qualifier) -> bool:
    """Whether words with this reservation may say a number that has another: *cirka 8* for *drygt 8*."""
    if words is None:
        return False
    sides = [_UP if one in _UP else _DOWN if one in _DOWN else None for one in (words, value)]
    return None in sides or sides[0] == sides[1]


def opposite(qualifier: Qualifier | None) -> Qualifier | None:
    """How exact a number is when it is taken away: what is more than 5 leaves less than without it."""
    if qualifier in _UP:
        return "at_most" if qualifier == "at_least" else "under" if qualifier == "over" else "less_than"
    if qualifier in _DOWN:
        return "at_least" if qualifier == "at_most" else "over" if qualifier in _CLOSE else "more_than"
    return qualifier


YEARS = range(1990, 3000)
"""Calendar years that a plan can be about; the first association acts are from the 1990s."""

SPACES = (
    " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{EN QUAD}-\N{HAIR SPACE}"
    "\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}"
)
"""Blanks of every width, as the inside of a class of an expression."""
HYPHENS = "\N{HYPHEN}-\N{EN DASH}\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}"
DASHES = "\N{EM DASH}\N{HORIZONTAL BAR}"
"""What stands for a minus sign before an amount, besides the hyphens; in running text it is a pause."""
_MARKS = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}_"
"""What groups digits and nothing else, besides blanks."""
WHOLE_NUMBER = (
    f"(?:[0-9]{{1,3}}(?:[{SPACES}{_MARKS}][0-9]{{3}})+"
    r"|[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})|[0-9]+)"
)
"""A whole number: its digits in groups of three or not. Full stops or commas group where there are two."""
UNSIGNED = (
    r"(?:[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,[0-9]+|(?:,[0-9]{3})+\.[0-9]+|(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})"
    f"|(?:[0-9]{{1,3}}(?:[{SPACES}{_MARKS}][0-9]{{3}})+|[0-9]+)(?:[.,][0-9]+)?)"
)
"""A number without sign; of a full stop and a comma, the later one stands before decimals."""
NUMBER = f"[-{HYPHENS}]?{UNSIGNED}"
"""A number as text: groups of three, a comma or a full stop before decimals, any minus sign."""
_NUMBER = Expression(NUMBER)
_GROUP = 3
"""How many digits stand together."""
_BLANKS = Expression(f"[{SPACES}{_MARKS}]")
_TWO_WAYS = Expression(
    f"(?P<whole>[1-9][0-9]{{0,2}}(?:[{SPACES}{_MARKS}.,][0-9]{{3}})*)[.,](?P<rest>[0-9]{{3}})"
)


NUMBER_WORDS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            ("noll", "zero"),
            ("ett", "en", "one"),
            ("två", "two"),
            ("tre", "three"),
            ("fyra", "four"),
            ("fem", "five"),
            ("sex", "six"),
            ("sju", "seven"),
            ("åtta", "eight"),
            ("nio", "nine"),
            ("tio", "ten"),
            ("elva", "eleven"),
            ("tolv", "twelve"),
        )
    )
    for word in words
}
"""Numbers that are written as words."""

FRACTIONS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("hälften", "half", "a half", "one half"), (1, 2)),
    **dict.fromkeys(("en tredjedel", "a third", "one third"), (1, 3)),
    **dict.fromkeys(("två tredjedelar", "two thirds"), (2, 3)),
    **dict.fromkeys(("en fjärdedel", "a quarter", "one quarter"), (1, 4)),
    **dict.fromkeys(("tre fjärdedelar", "three quarters"), (3, 4)),
    **dict.fromkeys(("en femtedel", "a fifth", "one fifth"), (1, 5)),
    **dict.fromkeys(("en tiondel", "a tenth", "one tenth"), (1, 10)),
}
"""Parts of a whole that are written as words."""

COUNTED = rf"(?:{WHOLE_NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
"""A whole number from 0, in figures or as a word."""


def parse_counted(text: str) -> Decimal:
    """The whole number that figures or a word write."""
    word = NUMBER_WORDS.get(text.casefold())
    return parse_number(text) if word is None else Decimal(word)


_TWO = Expression(f"[0-9%\\w.]\\s?[-{HYPHENS}{DASHES}…]\\s?[0-9]|\\b(?:till|to|och|and)\\b", re.IGNORECASE)


def may_be_two(text: str) -> bool:
    """Whether a text may write two bounds: something stands between two of its figures."""
    return len(text) > 2 and _TWO.search(text) is not None  # noqa: PLR2004 - two figures and a sign


def is_number(text: str) -> bool:
    """Whether a text writes a number and nothing else."""
    return is_plain_number(text) or _NUMBER.fullmatch(text) is not None


def is_plain_number(text: str) -> bool:
    """Whether a text writes a number as most do, in groups of three, with decimals: `1 400`, `14,2`."""
    whole, comma, decimals = text.partition(",")
    return is_plain_whole(whole) and (not comma or (decimals.isascii() and decimals.isdecimal()))


def is_plain_whole(text: str) -> bool:
    """Whether a text writes a whole number in groups of three or not: `90`, `1 400 000`."""
    first, *groups = text.split(" ")
    if not (text.isascii() and first.isdecimal()):
        return False
    return not groups or (
        len(first) <= _GROUP and all(len(group) == _GROUP and group.isdecimal() for group in groups)
    )


def parse_number(text: str) -> Decimal:
    """The number that a text writes: of `1.900,50` and `1,900.50`, what both mean.

    Raises:
        ValueError: The text is no number.
    """
    if is_plain_number(text):
        return Decimal(text.replace(" ", "").replace(",", "."))
    if not is_number(text):
        raise ValueError(text)
    is_negative = not text[0].isdigit()
    digits = _BLANKS.sub("", text[is_negative:])
    comma, stop = digits.count(","), digits.count(".")
    if comma > 1 or (comma and digits.rfind(".") > digits.find(",")):
        digits = digits.replace(",", "")
    elif stop > 1 or (stop and comma):
        digits = digits.replace(".", "")
    number = Decimal(digits.replace(",", "."))
    return number.copy_negate() if is_negative else number


MOST_DIGITS, MOST_DECIMALS = 15, 13
"""How many digits a number of a plan may have before and after the decimal sign.

More is no number that anybody means, and more than arithmetic and printing keep exactly.
"""


def is_too_long(number: str) -> bool:
    """Whether a written number has more digits than a number of a plan may have."""
    if len(number) <= MOST_DIGITS:
        return False
    found = parse_number(number)
    return found.adjusted() >= MOST_DIGITS or int(found.as_tuple().exponent) < -MOST_DECIMALS


def two_readings(number: str) -> tuple[str, str] | None:
    """Both readings of a number without sign that ends in three decimals or thousands; None if it has one.

    `1.900` is 1900 or 1,9. The group 0 begins no thousands, so that 0,125 has one reading, and
    what stands twice parts thousands: 1.400.000.
    """
    if number[-4:-3] not in (".", ","):
        return None
    match = _TWO_WAYS.fullmatch(number)
    if match is None or number[-4] in match["whole"]:
        return None
    whole = "".join(sign for sign in match["whole"] if sign.isdigit())
    return f"{whole}{match['rest']}", f"{whole},{match['rest'].rstrip('0') or '0'}"
