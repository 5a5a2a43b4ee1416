"""What is said of parts that are more than their whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.results import Missing, Path, Problem, Severity
from samplan.rules.columns import columns_words
from samplan.rules.naming import QUOTED, first_words, quoted
from samplan.texts import Alike, Text

if TYPE_CHECKING:
    from samplan.figures.overfull import GroupOutside, Kind, PartsOf
    from samplan.rules.base import Judgement
    from samplan.texts import Message

WRONG: dict[Kind, Text] = {
    "row": Text(
        sv="delarna av raden {name} i {table} ({names}) är {part} för {columns}, mer än hela raden, {whole}",
        en="the parts of the row {name} in {table} ({names}) are {part} for {columns}, more than the whole "
        "row, {whole}",
    ),
    "earmarks": Text(
        sv="det som är avsatt i {table} ({names}) är {part} vid utgången av {columns}, mer än allt eget "
        "kapital, {whole}",
        en="what is set aside in {table} ({names}) is {part} at the end of {columns}, more than all equity, "
        "{whole}",
    ),
    "parts": Text(
        sv="delarna av {name} ({names}) kostar {part}, mer än hela insatsen, {whole}",
        en="the parts of {name} ({names}) cost {part}, more than the whole intervention, {whole}",
    ),
    "year": Text(
        sv="{name} kostar {part} det första året, mer än under hela tiden, {whole}",
        en="{name} costs {part} in the first year, more than in all its time, {whole}",
    ),
    "shares": Text(
        sv="finansiärerna av {name} betalar tillsammans {part} procent av kostnaden",
        en="the financiers of {name} pay {part} per cent of the cost together",
    ),
    "people": Text(
        sv="{names} har {part} deltagare, men hela insatsen {name} har {whole}",
        en="{names} has {part} participants, but the whole intervention {name} has {whole}",
    ),
    "fact": Text(
        sv="{name} anges till {part} av {whole}",
        en="{name} is stated as {part} of {whole}",
    ),
}
FIX = Text(
    sv="rätta delarna eller det hela; det som inte är en del ska stå för sig",
    en="correct the parts or the whole; what is no part of it should stand by itself",
)
OUTSIDE = Text(
    sv="den prioriterade gruppen ”{group}” är {ages}, men målgruppen som helhet är {whole}",
    en="the priority group “{group}” is {ages}, but the target group as a whole is {whole}",
)
FIX_AGES = Text(
    sv="rätta åldrarna där de är fel; är gruppen ingen del av helheten, ta bort `standing: priority`",
    en="correct the ages where they are wrong; if the group is no part of it, remove `standing: priority`",
)
OPEN = Text(
    sv="exakta belopp: {said}",
    en="exact amounts: {said}",
)
WHOLE: dict[Kind, Text] = {
    "row": Text(
        sv="beloppet för raden {name} i {table} för {columns}, som {names} är delar av",
        en="the amount of the row {name} in {table} for {columns}, of which {names} are parts",
    ),
    "earmarks": Text(
        sv="eget kapital vid utgången av {columns} i {table}, som {names} är en del av",
        en="equity at the end of {columns} in {table}, of which {names} are a part",
    ),
}


def say(
    kind: Kind,
    found: Sequence[PartsOf],
    of: Any,  # noqa: ANN401 - a table, or the plan
    path: Path,
    table: Text | Message,
) -> Iterator[Judgement]:
    """What is said of the parts of one whole, in all columns of a table or of an intervention."""
    place = (*path, *found[0].path)
    if wrong := [one for one in found if one.exceeds]:
        yield Problem(place, WRONG[kind].of(**_facts(wrong, of, table)), FIX.of())
    if rough := [one for one in found if one.may_exceed]:
        yield Missing(place, OPEN.of(said=WRONG[kind].of(**_facts(rough, of, table))))
    if lost := [one for one in found if one.whole is None]:
        yield Missing(place, WHOLE[kind].of(**_facts(lost, of, table)))


def say_ages(outside: Sequence[GroupOutside]) -> Iterator[Problem]:
    """What is said of the groups whose ages are not within those of the whole."""
    for one in outside:
        name = one.group.name or first_words(one.group.text)
        message = OUTSIDE.of(group=name, ages=one.group.ages, whole=one.whole)
        path = ("target_groups", one.index, "ages")
        yield Problem(path, message, FIX_AGES.of(), severity=Severity.WARNING)


def _facts(found: Sequence[PartsOf], of: Any, table: Text | Message) -> dict[str, object]:  # noqa: ANN401 - as above
    first = found[0]
    facts: dict[str, object] = {
        "name": QUOTED.of(words=first.name),
        "names": quoted(first.names),
        "table": table,
        "part": Alike(one.part for one in found),
    }
    if first.whole is not None:
        facts["whole"] = Alike(one.whole for one in found)
    if first.kind in WHOLE:
        facts["columns"] = columns_words(of, (one.column for one in found))
    return facts
