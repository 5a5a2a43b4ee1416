"""No identity number of a person stands in the plan."""

from __future__ import annotations

from samplan.figures.identity_numbers import as_text, identity_numbers, may_hold_numbers
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.schema.part import given_fields
from samplan.schema.shape import parts
from samplan.words.phrases import DATA_PROTECTION

NUMBER = Text(
    sv="här står ett personnummer eller samordningsnummer, som börjar på {begins}",
    en="an identity number of a person stands here; it begins with {begins}",
)
FIX = Text(
    sv="ta bort numret, och se efter om planen redan är spridd med det",
    en="remove the number, and see whether the plan has been given to others with it",
)
SHOWN = 2


def judge(context: Context) -> Judgements:
    """Look into every text, name, key and note of the plan."""
    for path, part in parts(context.plan, is_whole=False):
        fields, given = vars(part), given_fields(part)  # an id that is made of a name is not told beside it
        held = [name for name in given if may_hold_numbers(fields.get(name))]
        for name in sorted(held, key=tuple(fields).index) if held else ():
            yield from _told(fields[name], (*path, name))


def _told(value: object, path: Path) -> Judgements:
    """The numbers of a text, or of each of several."""
    if isinstance(value, tuple):
        for at, one in enumerate(value):
            yield from _told(one, (*path, at))
        return
    for number in identity_numbers(as_text(value)):
        message = NUMBER.of(begins=f"{number[:SHOWN]}…")
        yield Problem(path, message, FIX.of(), needle=number, is_secret=True)


RULE = Rule("personal-data", DATA_PROTECTION, Force.CONVENTION, judge, severity=Severity.ERROR)
