"""Letters that were read in the wrong encoding before they came into the file: `fÃ¶r` for `för`.

Such a file is right as UTF-8, so no decoder complains. What gives the letters away is that a
run of odd signs, written back in the encoding that it was read in, is UTF-8 for a letter or a
sign that a Swedish text has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from samplan.expression import Expression
from samplan.loading import file_faults
from samplan.loading.marks import PLACES_SHOWN, Place, Stretch

_READ_AS = ("cp1252", "mac_roman", "cp850", "cp437")
"""What UTF-8 has been taken for: Windows, old Mac, DOS."""
_TIMES = 3
"""How often a text may have been misread."""
_LEADS = frozenset("ÃÂâ√¬‚├┬ÔΓ")
"""How the first byte of a letter looks when misread; a text without any of these is clean."""
_EXPECTED = frozenset(
    chr(number) for number in (*range(0xA0, 0x100), *range(0x2010, 0x2027), 0x202F, 0x20AC, 0x2212)
)
"""Letters and signs beyond ASCII that plans have: å, é, –, ”, §, €, −, a no-break space."""
_SIZES = {**dict.fromkeys(range(0xC2, 0xC4), 2), 0xE2: 3}
"""First byte in UTF-8 -> how many bytes such a letter has."""
_OF_DOS = str.maketrans({"†": "å", "„": "ä", "”": "ö"})
"""Letters of DOS read as Windows; the quotation mark counts only where another is met too."""
_WORD_SIGN = Expression(r"[^\s\"'()\[\]{},;:]")


def find_mojibake(text: str) -> Iterator[Place]:
    """One place for all letters that were misread, and one for all that are lost."""
    if "\N{REPLACEMENT CHARACTER}" in text:
        lost = [(one.start(), one.end()) for one in re.finditer("\N{REPLACEMENT CHARACTER}", text)]
        yield Place(file_faults.LOST_LETTER, *lost[0], {"word": _word(text, lost[0])}, _others(lost))
    found = list(_misread(text)) if any(lead in text for lead in _LEADS) else []
    repair = _repaired
    if not found and ("†" in text or "„" in text):
        found, repair = [(one.start(), one.end()) for one in _of_dos(text)], _repaired_from_dos
    if found:
        word = _word(text, found[0])
        facts: dict[str, object] = {"word": word, "meant": repair(word), "count": len(found)}
        yield Place(file_faults.MISREAD_LETTER, *found[0], facts, _others(found))


def _others(found: list[Stretch]) -> tuple[int, ...]:
    return tuple(start for start, _ in found[1 : PLACES_SHOWN + 1])


def _misread(text: str) -> Iterator[Stretch]:
    """Where misread letters stand, each as it was misread the last time."""
    index = 0
    while index < len(text):
        size = 0 if text[index] not in _LEADS else len(_letter(text, index)[0])
        if size:
            yield index, index + size
        index += size or 1


def _letter(text: str, index: int) -> tuple[str, str]:
    """The signs of a misread letter that begins here, and the letter; empty where none does."""
    for encoding in _READ_AS:
        bytes_of = _bytes(encoding)
        size = _SIZES.get(bytes_of.get(text[index], 0), 0)
        signs = text[index : index + size]
        codes = [bytes_of.get(sign, 0) for sign in signs]
        if size and len(codes) == size:
            letter = bytes(codes).decode("utf-8", "replace")
            if letter in _EXPECTED:
                return signs, letter
    return "", ""


@cache
def _bytes(encoding: str) -> dict[str, int]:
    """Sign -> byte. Latin-1, which has control characters where Windows has signs, is read along."""
    signs = {bytes((code,)).decode(encoding, "replace"): code for code in range(0x80, 0x100)}
    return {**{chr(code): code for code in range(0x80, 0xA0)}, **signs}


def _repaired(word: str) -> str:
    for _ in range(_TIMES):
        parts, index = [], 0
        while index < len(word):
            signs, letter = _letter(word, index) if word[index] in _LEADS else ("", "")
            parts.append(letter or word[index])
            index += len(signs) or 1
        if (repaired := "".join(parts)) == word:
            break
        word = repaired
    return word


def _of_dos(text: str) -> list[re.Match[str]]:
    found = list(re.finditer(r"(?<![\s\W\d_])[†„”](?=[^\W\d_])|(?<=\s)†(?=[^\W\d_])", text))
    return found if any(one[0] != "”" for one in found) else []


def _repaired_from_dos(word: str) -> str:
    return word.translate(_OF_DOS)


def _word(text: str, place: Stretch) -> str:
    """The word around a place, as far as it is short enough to be shown."""
    start, end = place
    while start > max(place[0] - 30, 0) and _WORD_SIGN.match(text[start - 1]):
        start -= 1
    while end < min(place[1] + 30, len(text)) and _WORD_SIGN.match(text[end]):
        end += 1
    return text[start:end]
