"""Reading the words that a project replaces, in `samplan.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from samplan.api import project_faults as faults
from samplan.render.own_words import NO_OWN, OwnWords, facts_named, known_words
from samplan.schema.suggestions import suggest
from samplan.texts import Language, Message

if TYPE_CHECKING:
    from samplan.api.project_reading import Reading
    from samplan.api.toml_places import Keys

LANGUAGES: tuple[Language, ...] = ("sv", "en")


def own_words(reading: Reading, table: Mapping[str, object]) -> OwnWords:
    """The words under `[words.sv]` and `[words.en]`; under `[words]`, of each language that has them."""
    if not table:
        return NO_OWN
    known = {language: _known(language) for language in LANGUAGES}
    own: dict[Language, dict[str, str]] = {"sv": {}, "en": {}}
    for key, value in table.items():
        if key in LANGUAGES:
            for word, new in reading.table(table, ("words", key)).items():
                at = ("words", key, word)
                own[key] |= _entry(reading, at, new, known, (key,))
        else:
            wanted = tuple(one for one in LANGUAGES if key in known[one]) or LANGUAGES[:1]
            for language in wanted:
                own[language] |= _entry(reading, ("words", key), value, known, wanted)
    return OwnWords(own["sv"], own["en"])


def _known(language: Language) -> frozenset[str]:
    """Every word of the documents, with a capital and without."""
    words = known_words(language)
    return words | {word[:1].upper() + word[1:] for word in words}


def _entry(
    reading: Reading,
    keys: Keys,
    value: object,
    known: Mapping[Language, frozenset[str]],
    languages: tuple[Language, ...],
) -> Mapping[str, str]:
    """A word and the project's own for it; nothing where one of them is wrong, which is told."""
    word = keys[-1]
    if not isinstance(value, str):
        reading.wrong(keys, faults.A_WORD, value)
    elif all(word not in known[one] and _lower(word) not in known[one] for one in languages):
        reading.fault(keys, _unknown(reading, word, known, languages))
    elif said := _unfit(word, value):
        reading.fault(keys, said, at_value=True)
    else:
        return {word: value.strip()}
    return {}


def _lower(word: str) -> str:
    return word[:1].lower() + word[1:]


def _unknown(
    reading: Reading, word: str, known: Mapping[Language, frozenset[str]], languages: tuple[Language, ...]
) -> Message:
    language = languages[0]
    other = next((one for one in LANGUAGES if one not in languages and word in known[one]), None)
    if other:
        return faults.IN_ANOTHER.of(
            word=word, language=faults.LANGUAGES[other], table=reading.named("words", other)
        )
    capital = word[:1].isupper()
    near = suggest(word, sorted(one for one in known[language] if one[:1].isupper() == capital))
    name = faults.LANGUAGES[language]
    if near:
        return faults.NO_WORD_MEANT.of(word=word, language=name, meant=near[0])
    return faults.NO_WORD.of(word=word, language=name)


def _unfit(word: str, own: str) -> Message | None:
    """Why a word cannot stand for another."""
    if not own.strip():
        return faults.NO_OWN_WORD.of(word=word)
    if len(own.strip().splitlines()) > 1:
        return faults.TWO_LINES.of(word=word)
    wanted = facts_named(word) or frozenset()
    if facts_named(own) != wanted:
        named = tuple(f"{{{name}}}" for name in sorted(wanted))
        return faults.OTHER_FACTS.of(word=word, wanted=named or faults.NO_FACTS)
    return None
