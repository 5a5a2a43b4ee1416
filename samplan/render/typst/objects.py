"""A PDF by its objects, as Typst writes it: one table of references, no streams of objects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samplan.expression import Expression

_END = Expression(
    r"xref\n0 [0-9]+\n0000000000 65535 f\r\n((?:[0-9]{10} 00000 n\r\n)*)"
    r"(trailer\n.*\nstartxref\n)[0-9]+\n%%EOF\s*",
    re.DOTALL,
)
_DIGITS = 10


_BYTES = "latin-1"
"""Each byte as the character of its number: a file is read and written as text, and stays the same."""


class Objects:
    """The objects of a file; some may be put in another form, all else stays byte by byte as it was."""

    def __init__(self, pdf: bytes) -> None:
        """Find where the objects are.

        Raises:
            ValueError: The file is not of this form.
        """
        text = pdf.decode(_BYTES)
        end = _END.fullmatch(text, text.rfind("xref\n0 "))
        if end is None:
            raise ValueError("the file has no single table of references")
        starts = [int(entry[:_DIGITS]) for entry in end[1].splitlines()]
        self._order = sorted(range(1, len(starts) + 1), key=lambda number: starts[number - 1])
        stops = [*(starts[number - 1] for number in self._order[1:]), end.start()]
        self._head, self._trailer = text[: starts[self._order[0] - 1]], end[2]
        self._objects = {
            number: text[starts[number - 1] : stop] for number, stop in zip(self._order, stops, strict=True)
        }

    def __iter__(self) -> Iterator[tuple[int, str]]:
        """The objects in the order of their numbers: their content, without the words around it."""
        for number in range(1, len(self._objects) + 1):
            content = self._objects[number].removeprefix(f"{number} 0 obj\n")
            yield number, content.removesuffix("\nendobj\n")

    def put(self, number: int, content: str) -> None:
        """Give an object another content."""
        self._objects[number] = f"{number} 0 obj\n{content}\nendobj\n"

    def file(self) -> bytes:
        """The file, whole and without history."""
        parts, places, at = [self._head], {}, len(self._head)
        for number in self._order:
            places[number] = at
            parts.append(self._objects[number])
            at += len(self._objects[number])
        entries = "".join(f"{places[number]:010} 00000 n\r\n" for number in sorted(places))
        table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f\r\n{entries}"
        return "".join((*parts, table, self._trailer, f"{at}\n%%EOF")).encode(_BYTES)
