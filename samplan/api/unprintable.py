"""Where in a plan the signs stand that a typeface lacks, told as findings are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.errors import UnprintableError
from samplan.render.typst.signs import sign_words
from samplan.schema.shape import place
from samplan.texts import Counted, Message, Text

if TYPE_CHECKING:
    from samplan.api.plans import Given
    from samplan.results import Path

MOST_PLACES, MOST_SIGNS = 5, 3
"""So many are told; more are counted."""
NOT_SHOWN = Text(
    sv="”{file}” kan inte bli PDF: teckensnittet saknar {where}. Skriv med ord, eller välj formatet html.",
    en="“{file}” cannot become PDF: the typeface lacks {where}. Write in words, or choose the format html.",
)
ON_LINE = Text(sv="{signs} på rad {line} ({place})", en="{signs} on line {line} ({place})")
AT_PLACE = Text(sv="{signs} i {place}", en="{signs} in {place}")
ELSEWHERE = Text(
    sv="{signs} i en plan som dokumentet hämtar från", en="{signs} in a plan that the document takes from"
)
MORE_SIGNS = (Text(sv="ett tecken till", en="one more sign"), Text(sv="{number} till", en="{number} more"))
MORE_PLACES = (
    Text(sv="tecken på {number} ställe till", en="signs in {number} more place"),
    Text(sv="tecken på {number} ställen till", en="signs in {number} more places"),
)


def with_places(error: UnprintableError, one: Given) -> UnprintableError:
    """The same error with the places of its signs in the plan, on the lines of its file if it has one."""
    found = [
        (path, signs)
        for path, text in _texts(one.plan.to_dict(), ())
        if (signs := [sign for sign in error.signs if sign in text])
    ]
    here = {sign for _, signs in found for sign in signs}
    where: list[Message | Counted] = [_told(one, path, signs) for path, signs in found]
    if elsewhere := [sign for sign in error.signs if sign not in here]:
        where.append(ELSEWHERE.of(signs=_listed(elsewhere)))
    if len(where) > MOST_PLACES:
        where[MOST_PLACES:] = [Counted(len(where) - MOST_PLACES, *MORE_PLACES)]
    return UnprintableError(NOT_SHOWN.of(file=one.file, where=tuple(where)), error.signs)


def _texts(data: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text in plain data, with its path."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for name, inner in data.items():
            yield from _texts(inner, (*path, name))
    elif isinstance(data, list):
        for at, inner in enumerate(data):
            yield from _texts(inner, (*path, at))


def _told(one: Given, path: Path, signs: list[str]) -> Message:
    facts = {"signs": _listed(signs), "place": place(one.plan, path)}
    if one.positions is None:
        return AT_PLACE.of(**facts)
    return ON_LINE.of(line=one.positions.locate(path, signs[0]).line, **facts)


def _listed(signs: list[str]) -> tuple[Message | Counted, ...]:
    told: list[Message | Counted] = [sign_words(sign) for sign in signs]
    if len(told) > MOST_SIGNS:
        told[MOST_SIGNS:] = [Counted(len(told) - MOST_SIGNS, *MORE_SIGNS)]
    return tuple(told)
