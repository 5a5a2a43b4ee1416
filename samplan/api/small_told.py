"""What a plan's own words may tell of the small numbers that its document hides, as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.fault import Fault
from samplan.figures.small_told import told
from samplan.frozen import replace
from samplan.results import Finding, Severity, Span
from samplan.schema.shape import place
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.plans import Given

SMALL_TOLD = Fault(
    "small-number-told",
    Severity.WARNING,
    Text(
        "Planens egna ord säger inget antal personer som dokumentet döljer",
        "The plan's own words tell no number of people that the document hides",
    ),
    Text(
        "”{words}” kan vara ett antal som dokumentet döljer (--mask-small {least})",
        "“{words}” may be a number that the document hides (--mask-small {least})",
    ),
    Text(
        "planens egna ord döljs inte: se efter om det är samma personer, och skriv i så fall om meningen "
        "utan antalet, eller gör antalet till en sifferlänk, som döljs med sin tabell",
        "the plan's own words are not hidden: see whether they are the same people, and if so write the "
        "sentence without the number, or make the number a figure link, which is hidden with its table",
    ),
)


def small_told(one: Given, least: int) -> tuple[Finding, ...]:
    """Where a plan's own words may tell a number that is hidden, in the order of its file.

    Args:
        one: The plan, with the places of its file if it has one.
        least: The smallest number of people that may be shown.
    """
    found = (
        replace(
            SMALL_TOLD.finding(
                one.positions.locate(each.path, each.words, nth=each.nth)
                if one.positions
                else Span(one.file, 1, 1, 1, 1),
                {"words": each.words, "least": least},
                path=each.path,
            ),
            place=place(one.plan, each.path),
        )
        for each in told(one.plan, least)
    )
    return tuple(sorted(found, key=lambda each: (each.span.line, each.span.column)))
