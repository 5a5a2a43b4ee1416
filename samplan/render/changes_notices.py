"""What a reader must know of a comparison before its differences, in words."""

from __future__ import annotations

from samplan.changes import ColumnName, Notice, NoticeKind
from samplan.render.changes_values import whole_column
from samplan.render.labels import field_label, value_words
from samplan.render.words import say
from samplan.texts import Language, Message, Text

TOTALS_APART = Text(
    sv="Summorna kan inte ställas bredvid varandra: den gamla planens tabell avser {old}, "
    "den nya planens {new}.",
    en="The totals cannot be set side by side: the table of the old plan is about {old}, "
    "of the new one {new}.",
)
NO_NEW_BUDGET = Text(
    sv="Summorna kan inte ställas bredvid varandra: det nya dokumentet har ingen budget.",
    en="The totals cannot be set side by side: the new document has no budget.",
)
NO_OLD_BUDGET = Text(
    sv="Summorna kan inte ställas bredvid varandra: det gamla dokumentet har ingen budget.",
    en="The totals cannot be set side by side: the old document has no budget.",
)


SENTENCES = {
    NoticeKind.OTHER_ASSOCIATION: Text(
        sv="Planerna är för två olika förbund: {old} och {new}.",
        en="The plans are of two associations: {old} and {new}.",
    ),
    NoticeKind.OTHER_NAME: Text(
        sv="Planerna nämner två förbund: {old} och {new}. Om det ena fortsätter det andra, "
        "ange det bland föregångarna i den nya planen.",
        en="The plans name two associations: {old} and {new}. If one of them continues the other, "
        "name it among the predecessors in the new plan.",
    ),
    NoticeKind.OTHER_KIND: Text(
        sv="Dokumenten är av olika slag: {old} och {new}. Det som skiljer dem är inte i sig avvikelser, och "
        "det som bara det ena tar upp är varken nytt eller borttaget.",
        en="The documents are of two kinds: {old} and {new}. What differs is not in itself a deviation, and "
        "what only one of them mentions is neither new nor gone.",
    ),
    NoticeKind.REPORTS: Text(
        sv="Båda dokumenten är uppföljningar. Det som bara det ena tar upp är varken nytt eller borttaget.",
        en="Both documents are reports. What only one of them mentions is neither new nor gone.",
    ),
    NoticeKind.BACKWARDS: Text(
        sv="Det senare dokumentet är angivet först: jämförelsen går bakåt i tiden, från {old} till {new}.",
        en="The later document is given first: the comparison goes back in time, from {old} to {new}.",
    ),
    NoticeKind.OVERLAP: Text(
        sv="Planerna gäller delvis samma tid: {old} och {new}.",
        en="The plans are partly of the same time: {old} and {new}.",
    ),
    NoticeKind.NOT_AT_HAND: Text(
        sv="Det här jämförs inte, för det kan stå i planen ”{old}”, som ”{new}” bygger på och som inte "
        "är med (ange den med --with): {fields}.",
        en="Not compared, because it may stand in the plan “{old}”, which “{new}” builds on and which is not "
        "here (give it with --with): {fields}.",
    ),
    NoticeKind.SIZES: Text(
        sv="Det här anges med minustecken och jämförs utan: {fields}.",
        en="Written with a minus sign and compared without: {fields}.",
    ),
    NoticeKind.SAME_PLAN: Text(
        sv="Båda är versioner av samma plan.", en="Both are versions of the same plan."
    ),
}
BUILT_ON = {
    "follows": Text(
        sv="”{old}” följer ”{new}” men är angiven först: jämförelsen går bakåt.",
        en="“{old}” follows “{new}” but is given first: the comparison goes backwards.",
    ),
    "answers": Text(
        sv="”{old}” följer upp ”{new}” men är angiven först: jämförelsen går bakåt.",
        en="“{old}” reports on “{new}” but is given first: the comparison goes backwards.",
    ),
    "revises": Text(
        sv="”{old}” ändrar ”{new}” men är angiven först: jämförelsen går bakåt.",
        en="“{old}” revises “{new}” but is given first: the comparison goes backwards.",
    ),
}
"""What is said of a document that is compared with the one that it builds on, by the key that says so."""
PARTS = {
    "excerpt": Text(
        sv="{which} är ett utdrag: det som det inte tar upp kan stå i resten av dokumentet.",
        en="{which} is an excerpt: what it does not mention may stand in the rest of the document.",
    ),
    "supplement": Text(
        sv="{which} säger bara vad som ändras: det som det inte tar upp är inte borttaget.",
        en="{which} says only what it changes: what it does not mention is not gone.",
    ),
}
OLD = Text(sv="Det gamla dokumentet", en="The old document")
NEW = Text(sv="Det nya dokumentet", en="The new document")
PREDECESSOR = {
    "renamed": Text(sv="{new} är det nya namnet på {old}.", en="{new} is the new name of {old}."),
    "merged": Text(sv="{new} är en sammanslagning av {olds}.", en="{new} is a merger of {olds}."),
    "split": Text(sv="{new} har bildats genom delning av {old}.", en="{new} was split off from {old}."),
}
ALONE = Text(sv="{new} är en sammanslagning av {old} och andra.", en="{new} is a merger of {old} and others.")


def notice_text(notice: Notice, language: Language) -> str:
    """A notice as a sentence, or as two of them."""
    return " ".join(say(words, language) for words in _sentences(notice))


def _sentences(notice: Notice) -> tuple[Text | Message, ...]:
    if notice.kind is NoticeKind.PART:
        parts = ((OLD, notice.old), (NEW, notice.new))
        return tuple(PARTS[str(part)].of(which=which) for which, part in parts if part)
    return (_sentence(notice),)


def _sentence(notice: Notice) -> Text | Message:
    match notice.kind:
        case NoticeKind.TOTALS_APART:
            return _totals(notice)
        case NoticeKind.PREDECESSOR:
            return _predecessor(notice)
        case NoticeKind.BUILT_ON:
            return BUILT_ON[notice.event].of(old=notice.old, new=notice.new)
        case NoticeKind.NOT_AT_HAND | NoticeKind.SIZES:
            fields = tuple(_field_words(one) for one in notice.others)
            return SENTENCES[notice.kind].of(old=notice.old, new=notice.new, fields=fields)
        case NoticeKind.OTHER_KIND:
            old, new = (value_words("Plan", "kind", str(each)) for each in (notice.old, notice.new))
            return SENTENCES[notice.kind].of(old=old, new=new)
        case _:
            return SENTENCES[notice.kind].of(old=notice.old, new=notice.new)


def _field_words(path: str) -> Text:
    """What a field of the plan, of its association or of its budget is called."""
    holder, _, name = path.rpartition(".")
    return field_label(holder.capitalize() or "Plan", name)


def _predecessor(notice: Notice) -> Message:
    if notice.event == "merged" and not notice.others:
        return ALONE.of(old=notice.old, new=notice.new)
    return PREDECESSOR[notice.event].of(
        old=notice.old, new=notice.new, olds=(str(notice.old), *notice.others)
    )


def _totals(notice: Notice) -> Text | Message:
    if not isinstance(notice.new, ColumnName):
        return NO_NEW_BUDGET
    if not isinstance(notice.old, ColumnName):
        return NO_OLD_BUDGET
    return TOTALS_APART.of(old=whole_column(notice.old), new=whole_column(notice.new))
