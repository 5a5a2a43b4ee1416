"""Where keys and values stand in a file of TOML, which `tomllib` does not say.

The file has been read by `tomllib`, so it is TOML; what is left is to pass over its signs. Only a file with a
fault is read so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from samplan.expression import Expression
from samplan.frozen import record

Keys = tuple[str, ...]

_BLANK = Expression(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = Expression(r"[ \t]*")
_KEY = Expression(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_TEXT = Expression(
    r'''"""(?:[^\\]|\\[\s\S])*?"{3,5}(?!")|\'{3}[\s\S]*?\'{3,5}(?!\')|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\''''
)
_PLAIN = Expression(r"[^,\]}\n#]*")


@record
class _Reader:
    """A file on its way from sign to sign."""

    text: str
    places: dict[Keys, tuple[int, int]]
    tables: dict[Keys, int]
    """By the name of an array of tables: how many it has so far."""
    at: int = 0

    def file(self) -> None:
        """Read the whole file, table by table."""
        table: Keys = ()
        while self._pass(_BLANK) and self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Keys:
        start = self.at
        while self.text[self.at] == "[":
            self.at += 1
        is_item = self.at - start > 1
        keys, first = self._keys(())
        keys = self._within(keys[:-1]) + keys[-1:] if is_item else self._within(keys)
        self.places.setdefault(keys, (first, start))
        if is_item:
            number = self.tables[keys] = self.tables.get(keys, 0) + 1
            keys = (*keys, str(number))
            self.places.setdefault(keys, (first, start))
        while self.at < len(self.text) and self.text[self.at] in " \t]":
            self.at += 1
        return keys

    def _within(self, keys: Keys) -> Keys:
        """A table with the number of each array of tables that it stands in: in the last item of it."""
        found: Keys = ()
        for key in keys:
            found = (*found, key)
            if found in self.tables:
                found = (*found, str(self.tables[found]))
        return found

    def _pair(self, table: Keys) -> None:
        """A key and its value: the key has its place, and the value its own."""
        keys, last = self._keys(table)
        self.at += 1  # the sign of equality
        self._pass(_SPACE)
        self.places.setdefault(keys, (last, self.at))
        self._value(keys)

    def _keys(self, table: Keys) -> tuple[Keys, int]:
        """A key of one part or more, and where its last part begins; the blanks behind it are passed."""
        while True:
            self._pass(_SPACE)
            start = self.at
            self._pass(_KEY)
            table = (*table, _word(self.text[start : self.at]))
            self._pass(_SPACE)
            if self.text[self.at : self.at + 1] != ".":
                return table, start
            self.places.setdefault(table, (start, start))
            self.at += 1

    def _value(self, keys: Keys) -> None:
        sign = self.text[self.at]
        if sign in "[{":
            self._several(keys, "]" if sign == "[" else "}")
        else:
            self._pass(_TEXT if sign in "\"'" else _PLAIN)

    def _several(self, keys: Keys, end: str) -> None:
        self.at += 1
        number = 0
        while True:
            self._pass(_BLANK)
            if self.text[self.at] == ",":
                self.at += 1
            elif self.text[self.at] == end:
                self.at += 1
                return
            elif end == "}":
                self._pair(keys)
            else:
                number += 1
                self.places.setdefault((*keys, str(number)), (self.at, self.at))
                self._value((*keys, str(number)))

    def _pass(self, expression: Expression) -> bool:
        found = expression.match(self.text, self.at)
        self.at = found.end() if found else self.at + 1
        return True


def places_in(text: str) -> Mapping[Keys, tuple[int, int]]:
    """By the steps to a value: where its key begins in the text, and where the value does.

    The items of an array are numbered from 1: `("rules", "2", "id")`.
    """
    reader = _Reader(text, {}, {})
    reader.file()
    return reader.places


def value_end(text: str, at: int) -> int:
    """Where a value ends that begins at a place; of an array or a table where its line does."""
    found = (_TEXT if text[at : at + 1] in ("'", '"') else _PLAIN).match(text, at)
    end = found.end() if found else at + 1
    return at + max(len(text[at:end].rstrip()), 1)


def line_and_column(text: str, at: int) -> tuple[int, int]:
    """Line and column of a place in a text, both from 1."""
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _word(written: str) -> str:
    return next(iter(tomllib.loads(f"{written} = 0")))
