"""The content model as plain data, which a Typst template reads as JSON: never as source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from samplan.frozen import frozen
from samplan.prose.tree import Inlines, Link, Paragraph
from samplan.prose.tree import Table as ProseTable
from samplan.prose.words import words_of
from samplan.render.charts import Palette
from samplan.render.labels import document as labels
from samplan.render.palette import palette_of
from samplan.render.theme import Theme
from samplan.render.typst.drawings import drawing
from samplan.render.typst.tags import TableForm
from samplan.render.views import Attachment, DocumentView
from samplan.render.views.blocks import ChartView, Facts, FindingNote, KeyFigure, KeyFigures, SectionView
from samplan.render.views.table import TableView
from samplan.render.words import say
from samplan.texts import Language

LONG_RUN = 30
"""From so many signs without a space the words of a document may have to be broken anywhere."""
LONGEST = 4
"""Of how many texts of a column the width is measured: those with the most characters."""

UNUSED = ("aloud", "chart", "headers", "id", "origin", "shows")
"""What is for other formats."""
REGIONS: dict[Language, str] = {"sv": "SE", "en": "GB"}
"""English as in Europe."""
Data = dict[str, Any]


@frozen
class Around:
    """What a part of a document has to know of the whole."""

    anchors: frozenset[str]
    """The places that links may lead to."""
    colours: Palette
    """Those of drawings."""


def document_data(document: DocumentView) -> Data:
    """A document as JSON holds it: each value with its fields, and its `kind` where it has one.

    Beside the fields stands what a template cannot compute: which links lead somewhere, the texts that
    decide how wide the columns of a table are, drawings as SVG.
    """
    sections = [one for one in (document.brief, *document.sections) if one]
    around = Around(frozenset(_anchors(sections)), palette_of(document.theme))
    content = {
        "head": _plain(document.head, around),
        "contents": _plain(document.contents, around),
        "brief": _plain(document.brief, around),
        "sections": [_plain(one, around) for one in document.sections if not one.is_lifted],
    }
    return {
        "language": document.language,
        "region": REGIONS[document.language],
        "words": {"page": say(labels.PAGE_OF.of(page="{page}", pages="{pages}"), document.language)},
        "theme": _theme(document.theme),
        "day": [document.day.year, document.day.month, document.day.day],
        "has_long_runs": any(len(word) >= LONG_RUN for text in _strings(content) for word in text.split()),
        "attached": document.attached and _attached(document.attached, document.language),
        **content,
    }


def _attached(file: Attachment, language: Language) -> Data:
    content = _content(file.data)
    return {"name": file.name, "content": content, "description": say(labels.PLAN_AS_DATA, language)}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for name, one in value.items() if name != "drawing" for text in _strings(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in _strings(one))


def _theme(theme: Theme) -> Data:
    """What a project chooses of the look, as far as paper has it."""
    colours, margins, logo = theme.light, theme.margins, theme.logo
    return {
        "accent": colours.accent,
        "band": colours.band,
        "on_band": colours.on_band,
        "margins": {name: getattr(margins, name) for name in ("top", "right", "bottom", "left")},
        "logo": logo
        and {"data": _content(logo.data), "format": logo.media.removeprefix("image/").removesuffix("+xml")},
        "cover": theme.cover,
    }


def _content(data: bytes) -> str | list[int]:
    """Bytes as JSON holds them: text where they are text."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return list(data)


def table_forms(data: Data) -> list[TableForm]:
    """The tables of a document in the order in which they are drawn."""
    return [_form(one) for one in _tables((data["brief"], data["sections"]))]


def _tables(value: object) -> Iterator[Data]:
    if isinstance(value, dict):
        if value.get("kind") == "table":
            yield value
        for one in value.values():
            yield from _tables(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _tables(one)


def _form(table: Data) -> TableForm:
    groups = []
    for group in table.get("groups", ()):
        is_headed = group["head"] is not None
        groups += [True] * is_headed + [is_headed] * len(group["rows"])
    is_in_group = tuple(groups) or (False,) * len(table["rows"])
    return TableForm(len(table["head"]), is_in_group, tuple(map(tuple, table.get("aloud", ()))))


def _aloud(table: TableView) -> list[list[str]]:
    """What is heard instead of the signs of a table: of each row below its heads, or of none."""
    rows: list[list[str]] = []
    for group in table.groups:
        rows += [[]] if group.head else []
        rows += [[cell.aloud for cell in row.cells] for row in group.rows]
    return rows if any(map(any, rows)) else []


def _anchors(sections: Iterable[SectionView]) -> Iterator[str]:
    for one in sections:
        if one.anchor:
            yield one.anchor
        yield from _anchors(one.sections)


def _plain(value: object, around: Around) -> Any:  # noqa: ANN401 - whatever JSON holds
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, tuple):
        return [_plain(one, around) for one in value]
    if isinstance(value, Decimal):
        return str(value)
    names: tuple[str, ...] = type(value).__match_args__  # type: ignore[attr-defined]  # every view is frozen
    data = {name: _plain(getattr(value, name), around) for name in names if name not in UNUSED}
    if kind := getattr(value, "kind", ""):
        data["kind"] = kind
    return data | _more(value, around)


def _more(value: object, around: Around) -> Data:  # noqa: PLR0911 - one kind, one line
    """What a template needs beside the fields of a value."""
    match value:
        case Link():
            is_live = value.is_live and (value.target[:1] != "#" or value.target[1:] in around.anchors)
            return {"is_live": is_live, "is_outside": value.is_outside, "has_words": value.has_words}
        case TableView():
            return {"detail": value.detail, "columns": _columns_of_table(value), "aloud": _aloud(value)}
        case Paragraph():
            return {"is_from_right": value.is_from_right}
        case ProseTable():
            return {"columns": _columns_of_prose(value)}
        case Facts():
            return {"running": _plain(value.running, around)}
        case KeyFigures():
            return {"spans": [_key(figure, twelfths, around) for figure, twelfths in value.spans]}
        case FindingNote():
            return {"mark": _plain(value.mark, around)}
        case ChartView():
            return {"drawing": drawing(value.chart, value.title, value.description, colours=around.colours)}
        case _:
            return {}


def _key(figure: KeyFigure, twelfths: int, around: Around) -> list[Any]:
    """A key figure with its drawing, and how much of the line it takes."""
    drawn = drawing(figure.chart, figure.label, figure.description, twelfths, colours=around.colours)
    return [{**_plain(figure, around), "drawing": drawn}, twelfths]


def _columns_of_table(table: TableView) -> list[Data]:
    rows = [(row.head, *row.cells) for group in table.groups for row in group.rows]
    over: list[Inlines] = [
        (),
        *(one.content if one.span == 1 else () for one in table.over for _ in range(one.span)),
    ]
    return [
        _column(
            [head.content, *over[at : at + 1]], [row[at].marked for row in rows], is_number=head.is_number
        )
        for at, head in enumerate(table.head)
    ]


def _columns_of_prose(table: ProseTable) -> list[Data]:
    return [
        _column([head], [row[at] for row in table.rows], is_number=table.alignments[at] == "right")
        for at, head in enumerate(table.head)
    ]


def _column(heads: Sequence[Inlines], cells: Iterable[Inlines], *, is_number: bool) -> Data:
    """Of a column what decides its width: its longest texts, and the longest words that it may part."""
    head = [words_of(one) for one in heads]
    texts = [words_of(one) for one in cells]
    words = (word for one in (head if is_number else [*head, *texts]) for word in _words(one))
    return {
        "is_number": is_number,
        "head": _longest(head),
        "texts": _longest(texts),
        "words": _longest(words),
    }


def _words(text: str) -> list[str]:
    return text.replace("-", "- ").split(" ")


def _longest(texts: Iterable[str]) -> list[str]:
    return sorted(set(texts), key=lambda text: (-len(text), text))[:LONGEST]
