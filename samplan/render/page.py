"""A page in one file: its style with the policy that it needs, its faces, and the template that fills it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateNotFound
from markupsafe import Markup

from samplan.errors import OutputError
from samplan.expression import Expression
from samplan.frozen import frozen
from samplan.render.environment import fill_template
from samplan.render.fonts import font_faces
from samplan.render.theme import USUAL, Theme
from samplan.render.theme_css import data_address, theme_css
from samplan.texts import Language, Text

if TYPE_CHECKING:
    from samplan.render.views.head import HeadView

_NO_STYLE = Text("det finns ingen mall {template}", "there is no template {template}")
_END_OF_STYLE = Text(
    "{template} innehåller ”</”, som skulle avsluta stilen mitt i sidan",
    "{template} has “</” in it, which would end the style in the middle of the page",
)

STYLES = ("_theme.css", "_style.css", "_tables.css", "_charts.css", "_print.css")
"""The parts of the style: what a project would change first, and all the rest."""

_FIRST_PAGE = "@page :first { @top-left { content: none; } @top-right { content: none; } }"
"""What the first page has in large letters is not said above it too."""
_COMMENTS = Expression(r"/\*.*?\*/", re.DOTALL)
_INDENTS = Expression(r"\n\s*")


@frozen
class PageStyle:
    """The style of a page, with the policy that lets this style and nothing else run."""

    css: Markup
    digest: str
    """Of the style, by which the policy knows it."""

    @property
    def policy(self) -> str:
        """What the page may load: this style, and what stands in the page itself."""
        return (
            f"default-src 'none'; style-src 'sha256-{self.digest}'; img-src data:; font-src data:; "
            "base-uri 'none'; form-action 'none'"
        )


@frozen
class Frame:
    """What every page has around its content."""

    language: Language
    skip: str
    """The words of the link past the contents."""
    head: HeadView
    theme: Theme = USUAL
    kept_in: Path | None = None
    """Folder for what takes long and can be made again."""
    styles: tuple[str, ...] = STYLES
    """The templates of its style."""


def page(environment: Environment, template: str, view: Mapping[str, object], frame: Frame) -> str:
    """A page in one file, by its template.

    Raises:
        OutputError: A template, or a part of the style, is missing or wrong.
    """
    style = page_style(environment, frame)
    filled = fill_template(environment, template, {**_around(frame, style), **view})
    faces = font_faces(filled, frame.kept_in) if frame.theme.font == "embedded" else ""
    if not faces:
        return filled
    # The page says which letters the faces need; to fill it again with them would take as long again.
    whole = page_style(environment, frame, faces)
    return filled.replace(style.css, whole.css).replace(style.digest, whole.digest)


def _around(frame: Frame, style: PageStyle) -> Mapping[str, object]:
    logo = data_address(frame.theme.logo) if frame.theme.logo else ""
    return {"language": frame.language, "skip": frame.skip, "style": style, "logo": logo}


def page_style(environment: Environment, frame: Frame, faces: str = "") -> PageStyle:
    """The style for a page in one file, and the policy that it needs.

    Args:
        environment: Has the parts of the style.
        frame: The head and foot of printed pages, the colours of the accent, the margins of paper.
        faces: Rules that carry a typeface.

    Raises:
        OutputError: A part of the style is missing, or would end the style element.
    """
    parts = (
        faces,
        theme_css(frame.theme),
        *(_style(environment, name) for name in frame.styles),
        _margins(frame.head),
    )
    css = "\n" + "".join(parts)
    digest = b64encode(sha256(css.encode()).digest()).decode()
    return PageStyle(Markup(css), digest)  # noqa: S704 - the file is a template, and holds no end of element


def _margins(head: HeadView) -> str:
    """The head and foot of printed pages: whose document it is, its number, how far it has come."""
    whose = " · ".join(filter(None, (head.association, head.title)))
    boxes = (
        ("top-left", whose),
        ("top-right", head.registered),
        ("top-center", head.mark),
        ("bottom-left", head.status),
    )
    lines = [f"@{box} {{ content: {_css_string(words)}; }}" for box, words in boxes if words]
    return f"@page {{ {' '.join(lines)} }}\n{_FIRST_PAGE}\n"


def _css_string(words: str) -> str:
    """Words as a string of CSS, of which nothing can end the string, the rule or the element."""
    return (
        '"'
        + "".join(one if one.isalnum() or one in " .,·–§:-/" else f"\\{ord(one):x} " for one in words)
        + '"'
    )


def _style(environment: Environment, name: str) -> str:
    try:
        source = environment.loader.get_source(environment, name)[0] if environment.loader else ""
    except TemplateNotFound as error:
        raise OutputError(_NO_STYLE.of(template=name)) from error
    if "</" in source:
        raise OutputError(_END_OF_STYLE.of(template=name))
    return _INDENTS.sub("\n", _COMMENTS.sub("", source)).strip() + "\n"
