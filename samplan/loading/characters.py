"""Characters that do not show, or show as others, and what the parser is given in their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from samplan.expression import Expression
from samplan.fault import Fault
from samplan.frozen import fresh, record
from samplan.loading import file_faults
from samplan.loading.block_text import block_lines
from samplan.loading.marks import PLACES_SHOWN, Place
from samplan.texts import Text

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff"
_BREAKS = "\x85\u2028\u2029"
_BLANKS = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_WIDTHLESS = "\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_SOFT_HYPHEN = "\xad"
_LOOKALIKES = {"\uff1a": ":", "\ufe55": ":", "\uff0d": "-", "\uff02": '"', "\uff07": "'", "\uff03": "#"}
_ACCENTS = "\u0300-\u036f"

_SUSPECT = Expression(
    f"[{_CONTROL}{_BREAKS}{_BLANKS}{_WIDTHLESS}{_SOFT_HYPHEN}{''.join(_LOOKALIKES)}{_ACCENTS}]"
)
_KINDS = {
    file_faults.CONTROL_CHARACTER: Expression(f"[{_CONTROL}]"),
    file_faults.INVISIBLE_CHARACTER: Expression(f"[{_BREAKS}{_WIDTHLESS}{_SOFT_HYPHEN}]"),
    file_faults.LOOKALIKE_CHARACTER: Expression(f"[{''.join(_LOOKALIKES)}]"),
}
_STRUCTURE = Expression(rf"^[ \t{_BLANKS}]*(?:-[ {_BLANKS}]+)*(?:[\w.-]+:[ {_BLANKS}]*)?", re.MULTILINE)
"""What of a line is structure: indentation, list marks, a key and the blanks after its colon."""
_BLANK = Expression(f"[{_BLANKS}]")
_DECOMPOSED = Expression(f"[^\\W\\d_][{_ACCENTS}]+")
_TAB = Expression(r"^ *(?:- +)*[\w.-]+:[ \t]*\t", re.MULTILINE)
_LINE_END = Expression(r"\r\n|\r|\n")

_TO_BLANK = Expression(f"[{_CONTROL}{_BREAKS}]")
_TO_CLEAN = Expression(f"[{_WIDTHLESS}{_ACCENTS}]")
_WITHOUT_WIDTH = Expression(f"[{_WIDTHLESS}]")
_UNTYPED = Expression(r"(?:^|\s)!\s")

_NAMES = {
    "\0": Text(sv="nolltecken", en="null character"),
    "\a": Text(sv="ljudsignal", en="bell"),
    "\b": Text(sv="backsteg", en="backspace"),
    "\v": Text(sv="lodrät tabb", en="vertical tab"),
    "\f": Text(sv="sidbrytning", en="form feed"),
    "\x1b": Text(sv="escape-tecken", en="escape"),
    "\x7f": Text(sv="delete-tecken", en="delete"),
    "\x85": Text(sv="radbrytning som redigerare inte visar", en="line break that editors do not show"),
    "\u2028": Text(sv="radbrytning från ordbehandlare", en="line break of a word processor"),
    "\u2029": Text(sv="styckebrytning från ordbehandlare", en="paragraph break of a word processor"),
    "\xa0": Text(sv="hårt blanksteg", en="no-break space"),
    "\u202f": Text(sv="smalt hårt blanksteg", en="narrow no-break space"),
    "\u200b": Text(sv="blanksteg utan bredd", en="zero-width space"),
    "\xad": Text(sv="mjukt bindestreck", en="soft hyphen"),
    "\ufeff": Text(sv="kodningsmarkering (BOM) mitt i filen", en="byte order mark inside the file"),
    "\uff1a": Text(sv="ett brett kolon", en="a full-width colon"),
}
_OTHER_NAMES = {
    file_faults.CONTROL_CHARACTER: Text(sv="styrtecken", en="control character"),
    file_faults.INVISIBLE_CHARACTER: Text(sv="osynligt tecken", en="invisible character"),
    file_faults.LOOKALIKE_CHARACTER: Text(sv="ett tecken", en="a character"),
}


@record
class Inspected:
    """The text for the parser, and what stands in the file instead."""

    yaml: str
    """As long as the text: every index is the same in both."""
    places: list[Place] = fresh(factory=list)
    needs_cleaning: bool = False


def inspect(text: str) -> Inspected:
    """The text as the parser can read it, and the places where that differs from the file."""
    result = Inspected(text)
    if "\t" in text:
        _inspect_tabs(result)
    if "\r" in text:
        result.places += _mixed_line_ends(text)
    if _SUSPECT.search(text):
        _inspect_characters(result)
    if "!" in text and _UNTYPED.search(text):
        result.needs_cleaning = True
    return result


def clean(value: str) -> str:
    """A value without characters that have no width, and with composed letters."""
    return unicodedata.normalize("NFC", _WITHOUT_WIDTH.sub("", value))


def unfit(value: str) -> Iterator[tuple[Fault, dict[str, object]]]:
    """What a value has that must stand in no text, each character once; it was written as an escape."""
    for fault, characters in _KINDS.items():
        if fault is not file_faults.LOOKALIKE_CHARACTER:
            for sign in dict.fromkeys(characters.findall(value)):
                yield fault, _facts(fault, sign, value.count(sign))


def fit(value: str) -> str:
    """A value without what must stand in no text."""
    return clean(_TO_BLANK.sub("", value)).replace(_SOFT_HYPHEN, "")


def _facts(fault: Fault, sign: str, count: int) -> dict[str, object]:
    return {
        "name": _NAMES.get(sign, _OTHER_NAMES[fault]),
        "code": f"U+{ord(sign):04X}",
        "count": count,
        "plain": _LOOKALIKES.get(sign, ""),
    }


def _inspect_characters(result: Inspected) -> None:
    text = result.yaml
    for fault, characters in _KINDS.items():
        result.places += _places(fault, [(found.start(), found[0]) for found in characters.finditer(text)])
    result.places += _decomposed(text)
    blanks = list(_blanks_of_structure(text))
    result.places += _places(file_faults.INVISIBLE_CHARACTER, blanks)
    letters = list(_TO_BLANK.sub(" ", text).replace("\ufeff", "\u200b"))
    for index, _ in blanks:
        letters[index] = " "
    result.yaml = "".join(letters)
    result.needs_cleaning = _TO_CLEAN.search(text) is not None


def _places(fault: Fault, found: Iterable[tuple[int, str]]) -> Iterator[Place]:
    """One place for each different character, with the others of its kind."""
    indexes: dict[str, list[int]] = {}
    for index, character in found:
        indexes.setdefault(character, []).append(index)
    for character, (first, *others) in indexes.items():
        facts = _facts(fault, character, len(others) + 1)
        yield Place(fault, first, first + 1, facts, tuple(others[:PLACES_SHOWN]))


def _decomposed(text: str) -> Iterator[Place]:
    """Letters followed by an accent of their own, where one character has both."""
    found = [(hit.start(), unicodedata.normalize("NFC", hit[0])) for hit in _DECOMPOSED.finditer(text)]
    composed = [(start, letter) for start, letter in found if len(letter) == 1]
    if composed:
        (first, letter), *others = composed
        facts: dict[str, object] = {"letter": letter, "count": len(composed)}
        more = tuple(start for start, _ in others[:PLACES_SHOWN])
        yield Place(file_faults.DECOMPOSED_LETTER, first, first + 2, facts, more)


def _blanks_of_structure(text: str) -> Iterator[tuple[int, str]]:
    """No-break and other spaces where YAML wants an ordinary one: allowed in words, not in front of them."""
    if not _BLANK.search(text):
        return
    prose = block_lines(text)
    for line in _STRUCTURE.finditer(text):
        if line.start() not in prose:
            for blank in _BLANK.finditer(text, line.start(), line.end()):
                yield blank.start(), blank[0]


def _inspect_tabs(result: Inspected) -> None:
    """Tabs between a key's colon and its value; a tab as indentation is left to the parser."""
    if not _TAB.search(result.yaml):
        return
    prose = block_lines(result.yaml)
    tabs: list[int] = []

    def without_tabs(hit: re.Match[str]) -> str:
        """What stands in place of a key, its colon and the blanks before the value; notes the tab."""
        if hit.start() in prose:
            return hit[0]
        tabs.append(hit.end() - 1)
        return hit[0].replace("\t", " ")

    result.yaml = _TAB.sub(without_tabs, result.yaml)
    if tabs:
        place = Place(file_faults.TAB_AFTER_KEY, tabs[0], tabs[0] + 1, {"count": len(tabs)})
        place.others = tuple(tabs[1 : PLACES_SHOWN + 1])
        result.places.append(place)


def _mixed_line_ends(text: str) -> Iterator[Place]:
    first = ""
    for found in _LINE_END.finditer(text):
        first = first or found[0]
        if found[0] != first:
            yield Place(file_faults.MIXED_LINE_ENDS, found.start(), found.start())
            return
