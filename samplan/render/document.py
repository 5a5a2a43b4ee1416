"""A plan as a document, in any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from jinja2 import Environment

from samplan.errors import UsageError
from samplan.figures.kin import as_kin
from samplan.figures.small import kin_without_small
from samplan.render.choices import NO_CHOICES, Choices
from samplan.render.environment import fill_template, make_environment
from samplan.render.formats import DOCUMENTS, write_document
from samplan.render.palette import palette_of
from samplan.render.views import DocumentView, document_view
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


def html_document(document: DocumentView, environment: Environment) -> str:
    """A document as a page in one file."""
    from samplan.render.page import Frame, page  # noqa: PLC0415 - the other formats have no style

    frame = Frame(document.language, document.skip, document.head, document.theme, document.kept_in)
    return page(environment, "plan.html.j2", {"document": document}, frame)


def markdown_document(document: DocumentView, environment: Environment) -> str:
    """A document as Markdown."""
    return fill_template(environment, "plan.md.j2", {"document": document})
