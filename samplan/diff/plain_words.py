"""Prose without its signs: the words that a text in CommonMark prints, as one may read them aloud.

No parser: what differs between two plans is told by word, and a sign that was taken for a word,
or a word for a sign, is told as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SIGN = re.compile(r"[\[\]*_`|#>\\<&~]|^[ \t]*(?:[-+=]|\d+[.)])", re.MULTILINE)
"""What a text without any sign has nowhere."""

_LITERAL = re.compile(r"\\([!-/:-@\[-`{-~])|(?<!`)(`{1,3})(?!`)([^`\n]+)\2(?!`)")
"""A character after a backslash, and code: both are meant as they stand."""
_KEPT = 0xE000
"""Where characters that are meant as they stand are put until the end: no plan uses private ones."""
_KEEP = {code: _KEPT + code for code in range(0x21, 0x7F) if not chr(code).isalnum()}
_GIVE_BACK = {kept: code for code, kept in _KEEP.items()}

_LINK = re.compile(r"!?\[([^\[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s[^()]*)?\)")
_FIGURE = "figure:"
_ADDRESS = re.compile(r"<((?:https?|mailto):[^\s<>]+)>")
_STARS = re.compile(r"(\*{1,3})(?![\s*])([^*]+)(?<!\s)\1")
_UNDERSCORES = re.compile(r"(?<!\w)(_{1,3})(?![\s_])([^_]+)(?<!\s)\1(?!\w)")
_ENTITY = re.compile(r"&#?\w{1,31};")

_QUOTE = re.compile(r"\A[ \t]*>[ \t]?")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]+(?=\S)")
_NUMBER = re.compile(r"[ \t]*(\d{1,9})[.)][ \t]+(?=\S)")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_CLOSING_HASHES = re.compile(r"(?<=[ \t])#+$")
_NO_WORDS = re.compile(r"={2,}|-{2,}|(?:[-*_][ \t]*){3,}|(?:`{3,}|~{3,})[^`]*")
"""A rule, the line under a heading, the fence of a block of code."""
_DASHES = re.compile(r":?-+:?")
"""A cell of the second row of a table, which says only that it is a table."""
_CLOSED = (".", ",", ":", ";", "!", "?", "–")
"""Ends of an item after which the next one needs no other sign."""


def plain_words(text: str) -> str:
    """The words of a text: links and emphasis as what they print, lists and tables one after another.

    The cells of a row are put apart by commas, rows and items by semicolons.
    """
    if not _SIGN.search(text):
        return text
    kept = _LITERAL.sub(lambda match: (match[1] or match[3]).translate(_KEEP), text)
    words = "\n".join(_lines(kept.split("\n")))
    words = _ADDRESS.sub(r"\1", _LINK.sub(_words_of_link, words))
    for signs in (_STARS, _STARS, _UNDERSCORES, _UNDERSCORES):  # twice: one may stand in another
        words = signs.sub(r"\2", words)
    if _ENTITY.search(words):
        from html import unescape  # noqa: PLC0415 - hardly any plan writes entities

        words = _ENTITY.sub(lambda match: unescape(match[0]), words)
    return words.translate(_GIVE_BACK)


def _words_of_link(match: re.Match[str]) -> str:
    words, target = match.groups()
    return words or target.removeprefix(_FIGURE)


def _lines(lines: list[str]) -> Iterator[str]:
    """The lines without what makes them a list, a heading, a quotation or a table."""
    is_table = is_list = False
    before = ""
    for index, raw in enumerate(lines):
        line = _QUOTE.sub("", raw, count=1).rstrip().removesuffix("\\")
        following = lines[index + 1] if index + 1 < len(lines) else ""
        is_table = "|" in line and (is_table or ("|" in following and _is_second_row(following)))
        item = _item(line, before, is_list=is_list)
        is_list = bool(item) or (is_list and (not line or line[0].isspace()))
        if is_table:
            yield _row(line, is_last="|" not in following)
        elif not _NO_WORDS.fullmatch(line.strip()):
            words = line[item.end() :] if item else _without_heading(line)
            is_followed = is_list and bool(line) and _item(following, line, is_list=True)
            yield f"{words};" if is_followed and not words.endswith(_CLOSED) else words
        before = line


def _item(line: str, before: str, *, is_list: bool) -> re.Match[str] | None:
    """The sign of an item of a list; a year at the start of a line of a paragraph is none."""
    number = _NUMBER.match(line)
    if number and (is_list or not before or number[1] == "1"):
        return number
    return _BULLET.match(line)


def _without_heading(line: str) -> str:
    sign = _HEADING.match(line)
    return _CLOSING_HASHES.sub("", line[sign.end() :]).rstrip() if sign else line


def _is_second_row(line: str) -> bool:
    return all(_DASHES.fullmatch(cell) for cell in _cells(line))


def _row(line: str, *, is_last: bool) -> str:
    if _is_second_row(line):
        return ""
    words = ", ".join(cell for cell in _cells(line) if cell)
    return words if is_last or not words else f"{words};"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
