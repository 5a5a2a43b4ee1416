"""The styles of a Word file, each in a line or two."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.frozen import frozen, replace
from samplan.render.docx.look import Look

LAST_HEADING = 5
"""Headings of a document have the levels 2 to 6: the title is the first."""


TITLE_SIZE = 26
TOC_NUMBERS = (510, 680, 794)
"""The room for the number of a line in the contents, by its depth."""
LINE = 257
"""Height of lines in 240ths."""


@frozen
class Style:
    """A style of paragraphs, or of characters where it says so. Sizes in points, lengths in twips."""

    name: str
    """As Word names it in its files: `heading 1`."""
    based_on: str = "Normal"
    following: str = ""
    """The style of the paragraph after it; its own where empty."""
    is_character: bool = False
    size: float | None = None
    color: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    font: str | None = None
    caps: bool = False
    before: int | None = None
    after: int | None = None
    line: int | None = None
    """Height of lines in 240ths."""
    left: int | None = None
    right: int | None = None
    hanging: int | None = None
    align: str | None = None
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    tabs: tuple[tuple[str, int], ...] = ()
    borders: tuple[tuple[str, int, int, str], ...] = ()
    """Side, width in eighths of a point, distance in points, colour."""
    fill: str | None = None
    is_hyphenated: bool | None = None
    is_close: bool = False
    """Whether it has no space to others of its style."""
    is_underlined: bool = False


def usual_styles(look: Look) -> Iterator[Style]:
    """All styles that a document may need, in the order that they stand in the file."""
    yield from _of_text(look)
    yield from _of_head(look)
    yield from _of_headings(look)
    yield from _of_contents(look)
    yield from _of_tables(look)
    yield from _of_figures(look)
    yield from _of_characters(look)


def _of_text(look: Look) -> Iterator[Style]:
    text = look.text_indent
    yield Style("Normal", based_on="", size=10.5, color=look.ink, line=LINE, after=0, is_hyphenated=False)
    yield Style("Body Text", after=110, right=text)
    yield Style("List Bullet", based_on="Body Text", after=50, left=340, hanging=340)
    yield Style("List Number", based_on="Body Text", after=50, left=340, hanging=340)
    yield Style("List Continue", based_on="Body Text", after=60, left=340)
    yield Style(
        "Quote",
        based_on="Body Text",
        color=look.quiet,
        left=340,
        borders=(("left", 18, 10, look.line),),
    )
    yield Style(
        "Plan Code",
        based_on="Body Text",
        font=look.code_font,
        size=9,
        line=240,
        fill=look.tint,
        keep_lines=True,
    )
    yield Style("Plan Rule", after=160, before=40, borders=(("bottom", 6, 1, look.line),), right=text)
    yield Style(
        "Plan Facts",
        based_on="Body Text",
        size=9.5,
        after=30,
        keep_lines=True,
    )
    yield Style("Plan Remark", based_on="Body Text", size=9, color=look.quiet, before=40)
    yield Style("header", size=9, color=look.quiet, tabs=(("right", look.width),))
    yield Style("footer", size=9, color=look.quiet, tabs=(("right", look.width),))
    box = tuple((side, 12, 3, look.signal) for side in ("top", "left", "bottom", "right"))
    yield Style("Plan Mark", size=11, bold=True, color=look.signal, align="center", borders=box, before=60)


def _of_head(look: Look) -> Iterator[Style]:
    inside = Style("Plan Association", size=11, bold=True, line=360, keep_next=True, color=look.accent)
    if look.has_band:
        band = tuple((side, 4, 12, look.band) for side in ("top", "left", "bottom", "right"))
        ground = {"left": 240, "right": 240, "fill": look.band, "borders": band}
        inside = replace(inside, color=look.on_band, **ground)
    yield Style("Plan Logo", after=160, keep_next=True)
    yield inside
    yield replace(inside, name="Title", following="Subtitle", size=TITLE_SIZE, line=252)
    yield replace(inside, name="Subtitle", following="Body Text", size=13, bold=None, line=340)
    yield Style("Plan Status", size=11.5, before=280, after=60)
    yield Style("Plan Kind", size=10.5, color=look.quiet, before=200, after=40)


def _of_headings(look: Look) -> Iterator[Style]:
    sizes = {
        1: (16.5, 340, 80),
        2: (13, 240, 60),
        3: (11.5, 200, 40),
        4: (10.5, 160, 30),
        5: (10.5, 140, 30),
    }
    for level, (size, before, after) in sizes.items():
        yield Style(
            f"heading {level}",
            following="Body Text",
            size=size,
            bold=level != LAST_HEADING,
            italic=level == LAST_HEADING or None,
            color=look.ink,
            before=before,
            after=after,
            line=252,
            keep_next=True,
            keep_lines=True,
            outline=level - 1,
        )
    for level in sizes:
        yield Style(
            plain_heading(level), based_on=f"heading {level}", following="Body Text", outline=level - 1
        )
    yield Style(
        "Plan Heading Line", following="Body Text", size=11.5, color=look.quiet, after=80, keep_next=True
    )


def plain_heading(level: int) -> str:
    """The style of a heading that has neither a number nor a place in the contents."""
    return f"Plan Heading {level}"


def _of_contents(look: Look) -> Iterator[Style]:
    yield Style("TOC Heading", based_on="heading 1", following="Body Text", before=360, after=80, outline=9)
    for level in (1, 2, 3):
        yield Style(
            f"toc {level}",
            size=10.5 if level == 1 else 10,
            bold=level == 1 or None,
            color=look.ink,
            before=60 if level == 1 else 0,
            after=10,
            left=(0, 510, 1190)[level - 1] + TOC_NUMBERS[level - 1],
            hanging=TOC_NUMBERS[level - 1],
            right=567,
            tabs=(("right", look.width),),
        )


def _of_tables(look: Look) -> Iterator[Style]:
    yield Style("caption", size=10, color=look.ink, before=240, after=60, keep_next=True, keep_lines=True)
    yield Style("Plan Table Text", size=9.5, line=245, before=25, after=25, right=140, is_hyphenated=True)
    yield Style("Plan Table Number", based_on="Plan Table Text", align="right", left=110, right=0)
    yield Style("Plan Table Head", based_on="Plan Table Text", bold=True)
    yield Style("Plan Table Head Number", based_on="Plan Table Number", bold=True)
    yield Style("Plan Table Part", based_on="Plan Table Text", color=look.quiet, left=227)
    yield Style("Plan Table Part Number", based_on="Plan Table Number", color=look.quiet)
    yield Style("Plan Table Sum", based_on="Plan Table Text", bold=True)
    yield Style("Plan Table Sum Number", based_on="Plan Table Number", bold=True)
    yield Style("Plan Table Gap", size=4, line=240)
    yield Style("Plan Note", size=8.5, color=look.quiet, before=60, line=245)


def _of_figures(look: Look) -> Iterator[Style]:
    yield Style("Plan Finding", size=10, color=look.quiet, after=80, keep_next=True)
    yield Style("Plan Picture", before=20, after=60)
    top = (("top", 18, 4, look.accent),)
    signal = (("top", 18, 4, look.signal),)
    yield Style("Plan Key", size=9, bold=True, before=120, right=200, borders=top, keep_next=True)
    yield Style("Plan Key Signal", based_on="Plan Key", borders=signal)
    yield Style("Plan Key Value", size=19, bold=True, line=252, right=120, keep_next=True)
    yield Style("Plan Key Note", size=8.5, color=look.quiet, right=200, line=245)


def _of_characters(look: Look) -> Iterator[Style]:
    yield Style("footnote text", size=8.5, color=look.quiet, line=245)
    yield Style("annotation text", size=10)
    yield Style("annotation reference", based_on="", is_character=True, size=8)
    yield Style("Strong", based_on="", is_character=True, bold=True)
    yield Style("Emphasis", based_on="", is_character=True, italic=True)
    yield Style("Hyperlink", based_on="", is_character=True, color=look.accent, is_underlined=True)
    yield Style("Plan Code Words", based_on="", is_character=True, font=look.code_font, fill=look.tint)
    yield Style("Plan Quiet", based_on="", is_character=True, color=look.quiet)
    yield Style("Plan Unit", based_on="", is_character=True, bold=False, size=10, color=look.quiet)
    yield Style("Plan Signal", based_on="", is_character=True, bold=True, color=look.signal)
