"""Styles as elements of a Word file; an office's own file keeps those that it has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from samplan.render.docx.look import Look
from samplan.render.docx.numbering import Definitions, in_list
from samplan.render.docx.style_sheet import LAST_HEADING, LINE, Style, plain_heading, usual_styles
from samplan.render.docx.xml import element, find, properties, switch, value

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element


def give_styles(document: WordDocument, look: Look) -> dict[str, str]:
    """Add the styles that a document lacks; gives the ids of all styles by their names in small letters.

    Word itself writes the names of its own styles now in small letters, now not: `heading 1`, `Heading 1`.
    """
    holder: Element = document.styles.element
    ids = {str(name).lower(): str(one) for one, name in _given(holder)}
    missing = [style for style in usual_styles(look) if style.name.lower() not in ids]
    for style in missing:
        ids[style.name.lower()] = _free_id(style.name, ids)
    for style in missing:
        holder.append(style_element(style, ids))
    if TABLE.lower() not in ids:
        ids[TABLE.lower()] = _free_id(TABLE, ids)
        holder.append(_table_style(ids, look))
    return ids


def _given(holder: Element) -> Iterator[tuple[str, str]]:
    for one in find(holder, "./w:style[w:name]"):
        yield one.get(qn("w:styleId")), find(one, "./w:name/@w:val")[0]


def _free_id(name: str, ids: dict[str, str]) -> str:
    wanted = "".join(word.upper() if word == "toc" else word[:1].upper() + word[1:] for word in name.split())
    return wanted if wanted not in ids.values() else f"{wanted}Samplan"


TABLE = "Plan Table"


def _table_style(ids: dict[str, str], look: Look) -> Element:
    """Thin rules between the rows and under the last one; those of heads and sums stand with their rows."""
    rules = (element(side, val="single", sz=4, space=0, color=look.line) for side in ("bottom", "insideH"))
    return element(
        "style",
        value("name", TABLE),
        value("basedOn", ids.get("normal table")),
        value("uiPriority", 1),
        element("qFormat"),
        properties("tblPr", element("tblBorders", *rules), no_margins()),
        type="table",
        styleId=ids[TABLE.lower()],
        customStyle=1,
    )


def no_margins() -> Element:
    """No room in cells beside that of their paragraphs, so that text and rules begin where the text does."""
    return element(
        "tblCellMar", *(element(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right"))
    )


def number_headings(document: WordDocument, ids: dict[str, str], lists: Definitions) -> None:
    """Let the styles of headings count, where they do not already."""
    for level in range(1, LAST_HEADING + 1):
        _numbered(document, ids[f"heading {level}"], in_list(lists.headings, level - 1))


def stop_numbers(document: WordDocument, ids: dict[str, str]) -> None:
    """Let the styles that are based on those of headings not count."""
    for name in ("TOC Heading", *(plain_heading(level) for level in range(1, LAST_HEADING + 1))):
        _numbered(document, ids[name.lower()], in_list(0, 0))


def has_numbers(document: WordDocument, ids: dict[str, str]) -> bool:
    """Whether the style of the first headings counts."""
    return bool(_style(document, ids["heading 1"]).xpath("./w:pPr/w:numPr"))


def _style(document: WordDocument, wanted: str) -> Element:
    made: Element = find(document.styles.element, f"./w:style[@w:styleId='{wanted}']")[0]
    return made


def _numbered(document: WordDocument, wanted: str, numbers: Element) -> None:
    style: Any = _style(document, wanted)
    look = style.get_or_add_pPr()
    style.replace(look, properties("pPr", *look, numbers))


def style_element(style: Style, ids: dict[str, str]) -> Element:
    """A style as it stands in the file.

    Args:
        style: The style.
        ids: The ids of styles by their names in small letters.
    """
    return element(
        "style",
        value("name", style.name),
        value("basedOn", ids.get(style.based_on.lower())),
        value("next", ids.get(style.following.lower())),
        value("uiPriority", 1),
        element("qFormat"),
        None if style.is_character else _of_paragraph(style),
        run_properties(style),
        type="character" if style.is_character else "paragraph",
        styleId=ids[style.name.lower()],
        default=1 if style.name == "Normal" else None,
        customStyle=1 if style.name.startswith("Plan ") else None,
    )


def _of_paragraph(style: Style) -> Element | None:
    # Why: an office's own file may have room after each paragraph, and lines of another height
    usual = (0, 0, LINE) if style.based_on == "Normal" else (None, None, None)
    own = (style.before, style.after, style.line)
    before, after, line = (given if one is None else one for one, given in zip(own, usual, strict=True))
    rule = None if line is None else "auto"
    spacing = {"before": before, "after": after, "line": line, "lineRule": rule}
    indent = {"left": style.left, "right": style.right, "hanging": style.hanging}
    return properties(
        "pPr",
        switch("keepNext", style.keep_next),
        switch("keepLines", style.keep_lines),
        borders("pBdr", style.borders) if style.borders else None,
        shading(style.fill) if style.fill else None,
        element("tabs", *(element("tab", val=kind, pos=at) for kind, at in style.tabs))
        if style.tabs
        else None,
        None
        if style.is_hyphenated is None
        else element("suppressAutoHyphens", val=int(not style.is_hyphenated)),
        element("spacing", **spacing) if any(one is not None for one in spacing.values()) else None,
        element("ind", **indent) if any(one is not None for one in indent.values()) else None,
        switch("contextualSpacing", style.is_close),
        value("jc", style.align),
        value("outlineLvl", style.outline),
    )


def run_properties(style: Style) -> Element | None:
    """How the signs of a style look."""
    size = None if style.size is None else round(style.size * 2)
    return properties(
        "rPr",
        fonts(style.font) if style.font else None,
        None if style.bold is None else element("b", val=int(style.bold)),
        None if style.italic is None else element("i", val=int(style.italic)),
        switch("caps", style.caps),
        value("color", style.color),
        value("sz", size),
        value("szCs", size),
        value("u", "single" if style.is_underlined else None),
        shading(style.fill) if style.fill and style.is_character else None,
    )


def fonts(name: str) -> Element:
    """One font for every script."""
    return element("rFonts", ascii=name, hAnsi=name, cs=name, eastAsia=name)


def shading(fill: str) -> Element:
    """A colour behind."""
    return element("shd", val="clear", color="auto", fill=fill)


def borders(tag: str, lines: tuple[tuple[str, int, int, str], ...]) -> Element:
    """Lines around something: side, width in eighths of a point, distance in points, colour."""
    sides = (
        element(side, val="single", sz=width, space=space, color=color) for side, width, space, color in lines
    )
    return element(tag, *sides)
