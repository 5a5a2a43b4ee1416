"""Every text of a document, from the content model: what each format has to hold."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.frozen import replace
from samplan.render.views import DocumentView
from samplan.render.views.blocks import FindingNote, KeyFigure, Prose
from samplan.render.views.head import HeadView
from samplan.render.views.table import Cell, Footnote, Mark, Row, TableView

NOT_WORDS = frozenset(
    {
        *(
            "anchor",
            "id",
            "headers",
            "aloud",
            "target",
            "info",
            "page_title",
            "skip",
            "language",
            "flow",
            "look",
            "origin",
            "shows",
        ),
        *(
            "start",
            "day",
            "kept_in",
            "attached",
            "reference",
            "theme",
            "level",
            "chart",
            "foot",
            "alignments",
        ),
    }
)
"""Fields of views that are names for machines, or whose words stand elsewhere in the document."""
OF_ITS_OWN = {
    Prose: {"label"},
    Row: {"kind"},
    Cell: {"data"},
    KeyFigure: {"data"},
    HeadView: {"status_day"},
    Mark: {"label"},
    Footnote: {"back"},
    FindingNote: {"role", "label"},
}
"""The same, of one kind of view."""


def texts_of(document: DocumentView) -> Iterator[str]:
    """The texts of a document in their order, each as it stands in the model.

    Where the groups of a table have names, those may stand in place of the head of its first column.
    """
    yield from _texts((document.head, document.brief))
    contents = document.contents
    if contents.is_printed:
        yield from _texts(contents if contents.is_before_text else contents.entries)
    yield from _texts(tuple(one for one in document.sections if not one.is_lifted))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (line for line in value.split("\n") if line.strip())
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, TableView) and value.groups and value.groups[0].head:
        yield from _texts(replace(value, head=value.head[1:], groups=()))
        yield from _texts(value.groups)
    else:
        for name in getattr(type(value), "__match_args__", ()):
            if name not in NOT_WORDS and name not in OF_ITS_OWN.get(type(value), set()):
                yield from _texts(getattr(value, name))
