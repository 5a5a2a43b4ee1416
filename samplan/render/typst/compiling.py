"""Typst at work: templates and data to the bytes of a PDF, on every machine the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

import typst

from samplan.errors import OutputError, UnprintableError
from samplan.render.templates import own_templates
from samplan.render.typst.fonts import fonts
from samplan.render.typst.signs import sign_words
from samplan.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from samplan.render.typst.model import Data

Standard = Literal["ua-1", "a-2a", "a-3a"]

SUFFIX = ".typ"
MAIN = "plan.typ"
_FAULT = Text("mallarna för PDF: {reason}", "the templates of PDF: {reason}")
_LACKS = Text(
    "teckensnittet i PDF saknar {signs}; skriv med ord, eller välj formatet html",
    "the typeface of PDF lacks {signs}; write it in words, or choose the format html",
)
_PROBE = b"""\
#import "_theme.typ": sans
#set document(title: "-", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: sans, fallback: false)
#sys.inputs.sign
"""


def compile_pdf(environment: Environment, data: Data, standards: tuple[Standard, ...]) -> bytes:
    """The PDF that the templates make of a document.

    Args:
        environment: Has the templates.
        data: The document as `document_data` gives it; it is never read as Typst.
        standards: What the file is to conform to.

    Raises:
        OutputError: A template is wrong.
        UnprintableError: The typeface lacks signs of the document.
    """
    files = _files(environment)
    text = json.dumps(data, ensure_ascii=False)
    inputs = {"document": text, "theme": json.dumps(data["theme"], ensure_ascii=False)}
    try:
        return _compiled({**files, "main.typ": files[MAIN]}, inputs, standards)
    except typst.TypstError as error:
        signs = _lacking(files, text) if "could not be displayed" in str(error) else ()
        if not signs:
            raise OutputError(_FAULT.of(reason=str(error))) from error
        raise UnprintableError(_LACKS.of(signs=tuple(map(sign_words, signs))), signs) from error


def _files(environment: Environment) -> dict[str, bytes]:
    """The templates by their names: a project's in place of samplan's, which are in `samplan/` too."""
    if environment.loader is None:
        return {}
    names = environment.list_templates(filter_func=lambda name: name.endswith(SUFFIX))
    return {name: environment.loader.get_source(environment, name)[0].encode() for name in names}


def _compiled(files: Mapping[str, bytes], inputs: dict[str, str], standards: tuple[Standard, ...]) -> bytes:
    given: Any = files  # the type of the package does not say that it takes files by their names
    made: bytes = typst.compile(
        given,
        root=str(own_templates()),
        font_paths=fonts(),
        sys_inputs=inputs,
        pdf_standards=list(standards),
    )
    return made


def _lacking(files: Mapping[str, bytes], text: str) -> tuple[str, ...]:
    """The signs of a text that no typeface has, in the order in which they come."""
    return tuple(sign for sign in dict.fromkeys(text) if not sign.isascii() and not _is_shown(files, sign))


def _is_shown(files: Mapping[str, bytes], sign: str) -> bool:
    try:
        _compiled({**files, "main.typ": _PROBE}, {"sign": sign, "theme": "{}"}, ("ua-1",))
    except typst.TypstError:
        return False
    return True
