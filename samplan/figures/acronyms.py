"""Abbreviations in capitals (initialord) in the texts of a plan, and where they are spelled out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.said import sections_of
from samplan.frozen import frozen
from samplan.prose.plain import plain_words
from samplan.results import Path
from samplan.schema.shape import parts, prose

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

_ACRONYM = Expression(r"(?<![\w.@/#-])(?:[A-ZÅÄÖ]-)?[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]?[A-ZÅÄÖ]{1,5}(?![\w@]|\.\w)")
_SHOUTED = Expression(r"^[^a-zåäö]*$")
"""A heading in capitals, whose words are no abbreviations."""
KNOWN = frozenset(
    {"ESF", "EU", "SEK", "IT", "PDF", "SFS", "SCB", "FN", "HR", "VD", "ID", "AB", "EKG", "GDPR"}
)
"""Abbreviations that readers of a Swedish plan know, or that are names."""
OFFICIAL = {"SUS": "Sektorsövergripande system för uppföljning"}
"""How the name of what some stand for begins; read in the plan of RAR i Sörmland for 2021."""
_ROMAN = Expression(r"^[IVXLC]+$")


@frozen
class Acronym:
    """An abbreviation that is nowhere spelled out, or spelled out as something else than it is."""

    word: str
    path: Path
    """The text where it stands first, or is spelled out."""
    said: str = ""
    """How it is spelled out, where that is wrong."""


def unclear_acronyms(plan: Plan) -> Iterator[Acronym]:
    """The abbreviations of a plan that its readers are not told, or told wrongly, each once."""
    texts = [(path, plain_words(text)) for path, text in _texts(plan) if not _SHOUTED.search(text)]
    names, seen = _names(plan), set(KNOWN)
    for path, text in texts:
        for word in _ACRONYM.findall(text):
            if word in seen or _ROMAN.search(word):
                continue
            seen.add(word)
            where, said = next(
                ((at, found) for at, one in texts if (found := spelled_out(word, one))), (path, "")
            )
            is_right = said.casefold().startswith(OFFICIAL.get(word, said).casefold()[: len(said)])
            if not said and word not in names:
                yield Acronym(word, path)
            elif said and not is_right:
                yield Acronym(word, where, said)


def spelled_out(word: str, text: str) -> str:
    """How a text spells an abbreviation out: in parentheses behind it, or before it where it stands in them.

    Words in parentheses spell out only what they begin like: LSG (lokala samverkansgrupper).
    """
    for behind in text.split(f"{word} (")[1:]:
        words = behind.partition(")")[0].strip(" ”“\"'")
        if words[:1].casefold() == word[:1].casefold() and " " in words:
            return words
    before = next((text.partition(one)[0] for one in (f"({word})", f", {word}") if one in text), "")
    return " ".join(before.split()[-len(word) :]) if word not in OFFICIAL else ""


def _texts(plan: Plan) -> Iterator[tuple[Path, str]]:
    for path, section in sections_of(plan):
        if section.heading:
            yield (*path, "heading"), section.heading
    yield from prose(plan)


def _names(plan: Plan) -> frozenset[str]:
    """What the plan declares as a name or an alias of something: that is spelled out there."""
    named = (
        word
        for _, part in parts(plan)  # what was lost may spell one out
        for name in ("name", "aliases")
        for text in _each(getattr(part, name, None))
        for word in text.replace(",", " ").split()
    )
    return frozenset(named)


def _each(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()
