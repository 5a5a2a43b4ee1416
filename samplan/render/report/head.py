"""The head of a report: what it is about, what it came to, when and with what it was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from samplan import __version__
from samplan.render.filters import long_date
from samplan.render.report.view import ReportView
from samplan.render.report.words import (
    CHECKS,
    DAY,
    FOOT,
    FOOT_UNDATED,
    LIMITS,
    RESULT,
    RESULTS,
    TITLE_MANY,
    TITLE_NONE,
    TITLE_ONE,
    VERSION,
    VERSION_OF,
)
from samplan.render.views.blocks import Fact, Facts
from samplan.render.views.head import HeadView
from samplan.render.views.trees import words
from samplan.render.words import say
from samplan.results import Report
from samplan.texts import Language, Message, Text


def report_head(report: Report, view: ReportView, language: Language) -> HeadView:
    """The head of a report in one language."""
    title = say(_title(view), language)
    day = date.fromisoformat(report.today) if report.today else None
    foot = (
        FOOT.of(version=__version__, day=long_date(day, language))
        if day
        else FOOT_UNDATED.of(version=__version__)
    )
    facts = tuple(
        Fact(say(label, language), words(say(said, language)))
        for label, said in _facts(report, day, language)
    )
    return HeadView(
        association="",
        kind="",
        title=title,
        subtitle=view.files[0].file if len(view.files) == 1 and view.files[0].is_titled else "",
        status=view.headline.removesuffix("."),
        status_day=("", ""),
        mark="",
        facts=Facts(facts),
        registered="",
        page_title=title,
        foot=say(foot, language),
    )


def result_words(report: Report) -> Message:
    """What the run came to, and from which limit on it would be stopped."""
    return RESULTS[report.status].of(limit=LIMITS[report.fail_on])


def _title(view: ReportView) -> Text | Message:
    match view.files:
        case ():
            return TITLE_NONE
        case (one,):
            return TITLE_ONE.of(title=one.title)
        case several:
            return TITLE_MANY.of(count=len(several))


def _facts(report: Report, day: date | None, language: Language) -> Iterator[tuple[Text, Message]]:
    if day:
        yield DAY, Text("{day}", "{day}").of(day=long_date(day, language))
    yield VERSION, VERSION_OF.of(version=__version__)
    yield CHECKS, Text("{count}", "{count}").of(count=len({one.rule for one in report.verdicts}))
    yield RESULT, result_words(report)
