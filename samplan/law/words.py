"""What a rule rests on, for readers: each paragraph, what it says, from when, and up to when it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from samplan.law.in_force import chain
from samplan.law.norm import DayOfYear, Norm, Number, Wording
from samplan.texts import Language, Text

WIDTH = 100

MONTHS = {
    "sv": (
        *("januari", "februari", "mars", "april", "maj", "juni"),
        *("juli", "augusti", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
UNITS = {
    "percent": Text(sv="{number} %", en="{number}%"),
    "years": Text(sv="{number} år", en="{number} years"),
    "months": Text(sv="{number} månader", en="{number} months"),
}
FROM = Text(sv="Lydelsen gäller från {since}", en="This wording holds from {since}")
FROM_TO = Text(
    sv="Lydelsen gäller från {since} till {until}", en="This wording holds from {since} to {until}"
)
BY = Text(sv=" (SFS {sfs})", en=" (SFS {sfs})")
READ = Text(sv=". Läst {on} i {source}", en=". Read on {on} in {source}")
UP_TO = Text(sv=", så som den löd {up_to}", en=", as it was on {up_to}")
IN_PART = Text(sv="; bara en del gick att läsa", en="; only a part could be read")


def basis(names: Iterable[str]) -> Text:
    """The norms of a rule and those through which they hold, a paragraph each."""
    norms = {norm.id: norm for name in names for norm in chain(name)}
    return Text(
        sv="\n\n".join(_page(norm, "sv") for norm in norms.values()),
        en="\n\n".join(_page(norm, "en") for norm in norms.values()),
    )


def _page(norm: Norm, language: Language) -> str:
    name = f"{norm.act.in_language(language)} {norm.paragraph.in_language(language)}"
    return fill(f"{_raised(name)}: {' '.join(_wordings(norm, language))}", WIDTH)


def _wordings(norm: Norm, language: Language) -> Iterator[str]:
    """What each wording demands, where it is not what the one before did, and its reading."""
    said = ""
    for one in norm.wordings:
        demand = what_it_says(norm, one, language)
        if demand != said:
            yield f"{_raised(demand) if said else demand}."
        yield f"{reading(one, language)}."
        said = demand


def _raised(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def what_it_says(norm: Norm, wording: Wording, language: Language) -> str:
    """The demand with the value of one wording."""
    value = value_text(wording.value, language)
    return norm.says.in_language(language).replace("{value}", value)


def value_text(value: Number | DayOfYear | None, language: Language) -> str:
    """The number or the day of a wording; empty where it has none."""
    match value:
        case Number():
            return UNITS[value.unit].in_language(language).format(number=value.number)
        case DayOfYear():
            return f"{value.day} {MONTHS[language][value.month - 1]}"
        case None:
            return ""


def reading(wording: Wording, language: Language) -> str:
    """From when a wording holds, and where, when and in which state it was read."""
    read = wording.reading
    span = FROM_TO if wording.until else FROM
    return "".join(
        (
            span.in_language(language).format(since=wording.since, until=wording.until),
            BY.in_language(language).format(sfs=wording.sfs) if wording.sfs else "",
            READ.in_language(language).format(on=read.on, source=read.source),
            UP_TO.in_language(language).format(up_to=read.up_to) if read.up_to else "",
            "" if read.is_whole else IN_PART.in_language(language),
            _note(wording, language),
        )
    )


def _note(wording: Wording, language: Language) -> str:
    return f". {wording.note.in_language(language)}" if wording.note else ""
