"""What a reader must know of a comparison before its differences, in words."""

from __future__ import annotations

from samplan.changes import ColumnName, Notice, NoticeKind
from samplan.render.changes_values import whole_column
from samplan.render.words import say
from samplan.texts import Language, Message, Text

TOTALS_APART = Text(
    sv="Summorna kan inte ställas bredvid varandra: den gamla planens tabell avser {old}, "
    "den nya planens {new}.",
    en="The totals cannot be set side by side: the table of the old plan is about {old}, "
    "of the new one {new}.",
)
NO_NEW_BUDGET = Text(
    sv="Summorna kan inte ställas bredvid varandra: den nya planen har ingen budget.",
    en="The totals cannot be set side by side: the new plan has no budget.",
)
NO_OLD_BUDGET = Text(
    sv="Summorna kan inte ställas bredvid varandra: den gamla planen har ingen budget.",
    en="The totals cannot be set side by side: the old plan has no budget.",
)


def notice_text(notice: Notice, language: Language) -> str:
    """A notice as a sentence."""
    match notice.kind:
        case NoticeKind.TOTALS_APART:
            return say(_totals(notice), language)


def _totals(notice: Notice) -> Text | Message:
    if not isinstance(notice.new, ColumnName):
        return NO_NEW_BUDGET
    if not isinstance(notice.old, ColumnName):
        return NO_OLD_BUDGET
    return TOTALS_APART.of(old=whole_column(notice.old), new=whole_column(notice.new))
