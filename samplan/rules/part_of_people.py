"""Shares beside numbers of people: whether they are what the numbers give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.people import SEXES, same_population
from samplan.figures.people_shares import room_of, share_of, share_of_all, whole_at
from samplan.results import Missing, Path, Problem
from samplan.rules.naming import quoted, row_name
from samplan.schema.values import People, Share, Unknown
from samplan.texts import Message, Text
from samplan.words.phrases import CORRECT_COUNT

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.rules.base import Judgement
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic, StatisticRow

WRONG = Text(
    sv="andelen {who} i {row} anges till {share}, men antalen ger {computed} av {whole}",
    en="the share of {who} in {row} is given as {share}, but the numbers give {computed} of {whole}",
)
WHO = {
    "women": Text(sv="av kvinnorna", en="the women"),
    "men": Text(sv="av männen", en="the men"),
    "unknown": Text(sv="av dem vars kön inte är känt", en="those whose sex is not known"),
    "total": Text(sv="av alla", en="all"),
}
WRONG_SHARE = Text(
    sv="andelen totalt är {total} i {name}, men {women} för kvinnor och {men} för män ger {low} till {high}",
    en="the share of all is {total} in {name}, but {women} for women and {men} for men give {low} to {high}",
)
OF_UNKNOWN = Text(sv="andelen för dem vars kön inte är känt", en="the share of those whose sex is not known")
OF_WHOM = Text(
    sv="exakt hur många kvinnor och män som räknas i {rows}, som andelarna i {name} är andelar av",
    en="exactly how many women and men {rows} count, of which {name} gives shares",
)
LACKS = Text(sv="{lacking} i {name}", en="{lacking} in {name}")
FIX = Text(
    sv="rätta andelen eller antalen; är andelen en andel av något annat, ändra of",
    en="correct the share or the numbers; if it is a share of something else, change of",
)
EXACT = Text(
    sv="exakta antal för {row} och {whole}, och en exakt andel",
    en="exact numbers for {row} and {whole}, and an exact share",
)
OTHERS = Text(
    sv="en gemensam grupp: {whole} räknar inte samma slags personer, så de går inte att lägga ihop",
    en="a common group: {whole} do not count the same kind of people, so they cannot be added",
)


def judge_parts(
    path: Path, statistic: Statistic, row: StatisticRow | Statistic, rows: Sequence[StatisticRow]
) -> Iterator[Judgement]:
    """Each share of a row against its number and the numbers of the rows that it is a share of.

    Args:
        path: Of the row.
        statistic: Has all the rows.
        row: Gives numbers and shares.
        rows: The rows that it is a share of.
    """
    shares, whole = row.share, quoted(one.name for one in rows)
    if not same_population(statistic, rows):
        yield Missing((*path, "of"), OTHERS.of(whole=whole))
        return
    for sex in SEXES:
        share = getattr(shares, sex)
        if share is not None and (sex == "total" or getattr(row, sex) is not None):
            yield from _judge((*path, "share", sex), row, rows, (row_name(statistic, row), share))


def _judge(
    path: Path,
    row: StatisticRow | Statistic,
    rows: Sequence[StatisticRow],
    said: tuple[Text | Message, Share],
) -> Iterator[Judgement]:
    (name, share), sex, whole = said, str(path[-1]), quoted(one.name for one in rows)
    computed = share_of(row, rows, sex)
    if computed is None or share.is_approximate:
        if any(isinstance(getattr(row, name), People) for name in SEXES):
            yield Missing(path, EXACT.of(row=name, whole=whole))
        return
    room = room_of(share)
    if not room.low <= computed <= room.high:
        facts = {"row": name, "share": share, "computed": computed, "whole": whole, "who": WHO[sex]}
        yield Problem(path, WRONG.of(**facts), FIX.of())


def judge_share_of_all(plan: Plan, path: Path, counts: Counted, name: Text | Message) -> Iterator[Judgement]:
    """Whether the share of all is between those of women and men, or what the numbers of both give."""
    rows, whole = whole_at(plan, path)
    between, total = share_of_all(counts, whole), counts.total
    if not isinstance(total, Share):
        return
    if between is not None and not between.holds(total):
        facts = {"total": total, "name": name, "women": counts.women, "men": counts.men}
        message = WRONG_SHARE.of(**facts, low=between.low, high=between.high)
        yield Problem((*path, "total"), message, CORRECT_COUNT.of())
    elif isinstance(counts.unknown, Unknown) and (whole is None or whole.others):
        yield Missing(path, LACKS.of(lacking=OF_UNKNOWN, name=name))
    elif rows and whole is None and not (between and between.is_sure(total)):
        yield Missing(path, OF_WHOM.of(rows=quoted(row.name for row in rows), name=name))
