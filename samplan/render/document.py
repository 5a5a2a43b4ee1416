"""A plan as a document, in any format."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, overload

from jinja2 import Environment, TemplateNotFound
from markupsafe import Markup

from samplan.errors import OutputError, UsageError
from samplan.expression import Expression
from samplan.figures.kin import as_kin
from samplan.figures.small import kin_without_small
from samplan.frozen import frozen
from samplan.render.choices import NO_CHOICES, Choices
from samplan.render.environment import fill_template, make_environment
from samplan.render.fonts import font_faces
from samplan.render.formats import DOCUMENTS, write_document
from samplan.render.palette import palette_of
from samplan.render.theme import USUAL, Theme
from samplan.render.theme_css import data_address, theme_css
from samplan.render.views import DocumentView, document_view
from samplan.render.views.head import HeadView
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.schema.plan import Plan

_UNKNOWN_FORMAT = Text(
    "formatet ”{format}” finns inte; det finns {known}", "there is no format “{format}”; there are {known}"
)
_CANNOT_ATTACH = Text(
    "formatet ”{format}” kan inte bära planens fil med sig; det kan {able}",
    "the format “{format}” cannot carry the file of the plan; {able} can",
)
_TAKES_NO_REFERENCE = Text(
    "formatet ”{format}” har ingen förlaga (--reference); det har {able}",
    "the format “{format}” takes no reference (--reference); {able} does",
)
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


@overload
def render_document(plan: Plan | Kin, format: Literal["html", "md"], choices: Choices = ...) -> str: ...


@overload
def render_document(plan: Plan | Kin, format: str, choices: Choices = ...) -> str | bytes: ...


def render_document(
    plan: Plan | Kin,
    format: str,  # noqa: A002 - the word of the command line
    choices: Choices = NO_CHOICES,
) -> str | bytes:
    """The document of a plan, in the plan's language. The same plan gives the same bytes.

    Args:
        plan: The plan, alone or with those that it names.
        format: A key of `samplan.render.formats.DOCUMENTS`.
        choices: How it is made, and what stands in it.

    Returns:
        Text, or the bytes of a file where the format is none of text.

    Raises:
        UsageError: There is no such format or section, it cannot carry a file, or it takes no reference.
        OutputError: A template is missing or wrong, or a package of an extra is not installed.
    """
    _see_that_it_can(format, choices)
    kin, least = as_kin(plan), choices.mask_small
    shown = kin_without_small(kin, least) if least else kin
    colours = palette_of(choices.theme)
    environment = make_environment(kin.plan.language, choices.templates, colours, choices.kept_in)
    return write_document(format, document_view(shown, choices), environment)


def _see_that_it_can(name: str, choices: Choices) -> None:
    """Refuse a format that there is not, or that cannot do what is chosen."""
    if name not in DOCUMENTS:
        raise UsageError(_UNKNOWN_FORMAT.of(format=name, known=tuple(DOCUMENTS)))
    if choices.attached and not DOCUMENTS[name].can_attach:
        able = tuple(other for other, one in DOCUMENTS.items() if one.can_attach)
        raise UsageError(_CANNOT_ATTACH.of(format=name, able=able))
    if choices.reference and not DOCUMENTS[name].takes_reference:
        able = tuple(other for other, one in DOCUMENTS.items() if one.takes_reference)
        raise UsageError(_TAKES_NO_REFERENCE.of(format=name, able=able))


def page_style(
    environment: Environment, head: HeadView | None = None, faces: str = "", theme: Theme = USUAL
) -> PageStyle:
    """The style for a page in one file, and the policy that it needs.

    Args:
        environment: Has the parts of the style.
        head: What every printed page says at its head and foot.
        faces: Rules that carry a typeface.
        theme: The colours of the accent, and the margins of paper.

    Raises:
        OutputError: A part of the style is missing, or would end the style element.
    """
    parts = (faces, theme_css(theme), *(_style(environment, name) for name in STYLES), _margins(head))
    css = "\n" + "".join(parts)
    digest = b64encode(sha256(css.encode()).digest()).decode()
    return PageStyle(Markup(css), digest)  # noqa: S704 - the file is a template, and holds no end of element


def _margins(head: HeadView | None) -> str:
    """The head and foot of printed pages: whose document it is, its number, how far it has come."""
    if head is None:
        return ""
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


def html_document(document: DocumentView, environment: Environment) -> str:
    """A document as a page in one file."""
    style = page_style(environment, document.head, theme=document.theme)
    page = _page(document, environment, style)
    faces = font_faces(page, document.kept_in) if document.theme.font == "embedded" else ""
    if not faces:
        return page
    # The page says which letters the faces need; to fill it again with them would take as long again.
    whole = page_style(environment, document.head, faces, document.theme)
    return page.replace(style.css, whole.css).replace(style.digest, whole.digest)


def _page(document: DocumentView, environment: Environment, style: PageStyle) -> str:
    logo = data_address(document.theme.logo) if document.theme.logo else ""
    frame = {"language": document.language, "skip": document.skip, "style": style, "logo": logo}
    return fill_template(environment, "plan.html.j2", {**frame, "document": document})


def markdown_document(document: DocumentView, environment: Environment) -> str:
    """A document as Markdown."""
    return fill_template(environment, "plan.md.j2", {"document": document})
