"""A PDF as one hears it: its marks in their order, each with the words that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Self, cast

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject


class Words(str):
    """Words that stand under one mark on one page."""

    __slots__ = ("page", "places")

    def __new__(cls, text: str, page: int, places: Sequence[tuple[float, float]]) -> Self:
        """With the page, from 0, and where their parts begin: points from its left and lower edge."""
        words = super().__new__(cls, text)
        words.page, words.places = page, tuple(places)
        return words

    page: int
    places: tuple[tuple[float, float], ...]


@dataclass
class Mark:
    """An element of the structure of a PDF."""

    role: str
    element: Any
    kids: list[Mark | str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All words within it, in their order."""
        return "".join(kid if isinstance(kid, str) else kid.words for kid in self.kids)

    def all(self, *roles: str) -> list[Mark]:
        """The elements of these kinds within it, in reading order."""
        found = []
        for kid in self.kids:
            if isinstance(kid, Mark):
                found += [kid] if kid.role in roles else []
                found += kid.all(*roles)
        return found

    def said(self, name: str) -> Any:  # noqa: ANN401 - whatever a PDF holds
        """What it says of itself as a part of a table."""
        stands = self.element.get("/A", ArrayObject())
        for one in stands if isinstance(stands, ArrayObject) else [stands]:
            if name in one.get_object():
                return one.get_object()[name]
        return None


class Pdf:
    """A file, opened."""

    def __init__(self, data: bytes) -> None:
        """Read the words of each page by their marks."""
        self.reader = PdfReader(BytesIO(data))
        self.root: Any = self.reader.root_object
        self._words = {
            page.indirect_reference.idnum: dict(_words_of(page, self.reader))
            for page in self.reader.pages
            if page.indirect_reference
        }
        self.seen = ["".join(words.values()) for words in self._words.values()]
        """The words of each page as they are drawn, with what runs at its head and its foot."""
        self.rightmost = [
            max(across for one in words.values() for across, _ in one.places if one.strip())
            for words in self._words.values()
        ]
        """How far to the right the last words of each page begin, in points."""
        self.document = Mark("Root", self.root["/StructTreeRoot"])
        self.document.kids += self._kids(self.document.element, None)

    @property
    def text(self) -> str:
        """All words of the document as they are heard, with single spaces."""
        return " ".join(self.document.words.split())

    def _kids(self, element: Any, page: int | None) -> Iterator[Mark | str]:  # noqa: ANN401
        kids = element.get("/K", ArrayObject())
        if "/Pg" in element:
            page = element.raw_get("/Pg").idnum
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            one = kid.get_object()
            if isinstance(one, int):
                yield self._words[page or 0].get(one, "")
            elif isinstance(one, DictionaryObject) and "/S" in one:
                mark = Mark(str(one["/S"])[1:], one)
                mark.kids += self._kids(one, page)
                yield mark
            elif isinstance(one, DictionaryObject) and "/MCID" in one:
                own = one.raw_get("/Pg").idnum if "/Pg" in one else page
                yield self._words[own or 0].get(cast("int", one["/MCID"]), "")

    def heads_of(self, cell: Mark) -> list[str]:
        """The words of the heads that a cell names, found by their names."""
        names = self.root["/StructTreeRoot"]["/IDTree"]["/Names"]
        listed = dict(zip(map(str, names[::2]), names[1::2], strict=True))
        by_number = {mark.element.indirect_reference.idnum: mark for mark in self.document.all("TH")}
        return [by_number[listed[str(name)].idnum].words for name in cell.said("/Headers") or ()]


def _words_of(page: PageObject, reader: PdfReader) -> Iterator[tuple[int, Words]]:
    """By the number of a mark the words that stand in it on a page; by -1 those without one."""
    resources: Any = page["/Resources"]
    fonts = {name: _letters(font.get_object()) for name, font in resources.get("/Font", {}).items()}
    letters: dict[str, str] = {}
    open_marks: list[tuple[int | None, str | None]] = []
    found: dict[int, str] = {}
    places: dict[int, list[tuple[float, float]]] = {}
    place = _Place()

    def add(words: str) -> None:
        number = _number(open_marks)
        found[number] = found.get(number, "") + words
        places.setdefault(number, []).append(place.point)

    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            said = operands[1] if operator == b"BDC" and isinstance(operands[1], DictionaryObject) else {}
            open_marks.append((said.get("/MCID"), said.get("/ActualText")))
            if said.get("/ActualText") is not None:
                add(str(said["/ActualText"]))
        elif operator == b"EMC":
            open_marks.pop()
        elif operator == b"Tf":
            letters = fonts[operands[0]]
        elif operator in (b"Tj", b"TJ") and all(text is None for _, text in open_marks):
            add(_decoded(operands[0], letters))
        elif operator in _PAINTING:
            add("")
        else:
            place.move(operator, operands)
    at = page.page_number or 0
    yield from ((number, Words(words, at, places[number])) for number, words in found.items())


_PAINTING = (b"f", b"f*", b"S", b"B", b"B*", b"Do")


class _Place:
    """Where a page draws next."""

    def __init__(self) -> None:
        self._all, self._kept = _UPRIGHT, list[_Matrix]()
        self._line = _UPRIGHT

    @property
    def point(self) -> tuple[float, float]:
        """Points from the left and above the lower edge of the page."""
        return _times(self._line, self._all)[4:]

    def move(self, operator: bytes, operands: Sequence[Any]) -> None:
        """Follow one operator; those that move nothing are passed over."""
        if operator == b"q":
            self._kept.append(self._all)
        elif operator == b"Q":
            self._all, self._line = self._kept.pop(), _UPRIGHT
        elif operator == b"cm":
            self._all = _times(_matrix(operands), self._all)
        elif operator in (b"BT", b"ET"):
            self._line = _UPRIGHT
        elif operator == b"Tm":
            self._line = _matrix(operands)
        elif operator == b"Td":
            self._line = _times((1, 0, 0, 1, float(operands[0]), float(operands[1])), self._line)


_Matrix = tuple[float, float, float, float, float, float]
_UPRIGHT: _Matrix = (1, 0, 0, 1, 0, 0)


def _matrix(operands: Sequence[Any]) -> _Matrix:
    a, b, c, d, e, f = (float(one) for one in operands)
    return a, b, c, d, e, f


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    to_a, to_b, to_c, to_d, to_e, to_f = outer
    return (
        a * to_a + b * to_c,
        a * to_b + b * to_d,
        c * to_a + d * to_c,
        c * to_b + d * to_d,
        e * to_a + f * to_c + to_e,
        e * to_b + f * to_d + to_f,
    )


def _number(open_marks: list[tuple[int | None, str | None]]) -> int:
    return next((int(number) for number, _ in reversed(open_marks) if number is not None), -1)


def _decoded(shown: Any, letters: dict[str, str]) -> str:  # noqa: ANN401 - a text, or texts with moves between
    text = ""
    for one in shown if isinstance(shown, ArrayObject) else [shown]:
        if isinstance(one, str | bytes):
            codes = (one.original_bytes if hasattr(one, "original_bytes") else one).hex()  # type: ignore[union-attr]
            text += "".join(letters.get(codes[at : at + 4], "?") for at in range(0, len(codes), 4))
    return text


def _letters(font: Any) -> dict[str, str]:  # noqa: ANN401
    """What each code of a font stands for."""
    table = font["/ToUnicode"].get_data().decode("latin-1")
    letters: dict[str, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        letters |= {code.lower(): _text(to) for code, to in re.findall(r"<(\w+)>\s*<(\w+)>", block)}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, high, to in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for at in range(int(low, 16), int(high, 16) + 1):
                letters[f"{at:04x}"] = chr(int(to, 16) + at - int(low, 16))
    return letters


def _text(codes: str) -> str:
    return bytes.fromhex(codes).decode("utf-16-be")
