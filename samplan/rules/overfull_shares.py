"""What is said of shares of people that are more than their whole together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.shares_together import adds_up_to
from samplan.results import Problem, Severity
from samplan.rules.naming import quoted
from samplan.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.results import Path
    from samplan.schema.statistic import Statistic

MORE = Text(
    sv="andelarna i {rows} är tillsammans {sum} av ”{whole}”",
    en="the shares in {rows} are {sum} of “{whole}” together",
)
FIX_MORE = Text(
    sv="rätta andelarna; kan en person räknas i flera rader, säg det i tabellens `note`",
    en="correct the shares; if one person may count in several rows, say so in the `note` of the table",
)
FIX_PARTS = Text(
    sv="rätta den andel som är fel; delarna är tillsammans högst 100 %",
    en="correct the share that is wrong; the parts are at most 100% together",
)


def too_much(statistic: Statistic, path: Path) -> Iterator[Problem]:
    """Shares of one whole that are more than it; an error where the table says that they are its parts."""
    for one in adds_up_to(statistic):
        message = MORE.of(rows=quoted(row.name for row in one.rows), sum=one.sum, whole=one.whole)
        fix, severity = (FIX_PARTS, Severity.ERROR) if one.is_of_parts else (FIX_MORE, Severity.INFO)
        yield Problem(path, message, fix.of(), severity=severity)
