"""The document that everything is written into: made here, or an office's own file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import OpcError

from samplan.errors import OutputError
from samplan.render.docx.look import Look
from samplan.render.docx.xml import find
from samplan.texts import Text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from samplan.render.views import Reference

_NOT_WORD = Text(
    "förlagan ”{file}” är ingen Word-fil (.docx)", "the reference “{file}” is no Word file (.docx)"
)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "settings": "settings",
    "numbering": "numbering",
} | {"fontTable": "fontTable"}


_NOTES = (
    "comments",
    "commentsExtended",
    "commentsIds",
    "commentsExtensible",
    "people",
    "footnotes",
    "endnotes",
)
"""Kinds of parts with what somebody noted beside a text."""


def made_base(look: Look) -> WordDocument:
    """An empty document without styles, on A4."""
    return Document(BytesIO(_package(look)))


def reference_base(reference: Reference) -> WordDocument:
    """An office's own document, emptied: its styles, its page, its head and foot.

    Raises:
        OutputError: It is no Word file.
    """
    try:
        document = Document(BytesIO(reference.data))
    except (BadZipFile, OpcError, KeyError, ValueError) as error:
        raise OutputError(_NOT_WORD.of(file=reference.name)) from error
    _take_notes_off(document)
    body = document.element.body
    for child in list(body):
        if child is not body.sectPr:
            body.remove(child)
    return document


def _take_notes_off(document: WordDocument) -> None:
    """Leave the comments and notes of the office's own text behind: they are none of this document."""
    related = document.part.rels
    for name in [name for name, one in related.items() if one.reltype.rpartition("/")[2] in _NOTES]:
        del related[name]
    settings = document.settings.element
    for one in find(settings, "w:footnotePr|w:endnotePr"):
        settings.remove(one)


def _package(look: Look) -> bytes:
    """The least that a Word file is, without a body."""
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, content in _files(look).items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{content}')
    return made.getvalue()


def _files(look: Look) -> dict[str, str]:
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{kind}+xml"/>'
        for name, kind in _PARTS.items()
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({name: f"{name}.xml" for name in list(_PARTS)[1:]}),
        "word/document.xml": f"<w:document {_W}><w:body>{_page(look)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{_defaults(look)}</w:styles>",
        "word/settings.xml": f"<w:settings {_W}>{_settings()}</w:settings>",
        "word/numbering.xml": f"<w:numbering {_W}/>",
        "word/fontTable.xml": f"<w:fonts {_W}>{_font(look)}</w:fonts>",
    }


def _relations(targets: dict[str, str]) -> str:
    lines = (
        f'<Relationship Id="rId{at}" Type="{_RELATED}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _font(look: Look) -> str:
    """The font, and the one that stands in for it where it is not there."""
    return (
        f'<w:font w:name="{look.font}"><w:altName w:val="{look.fallback}"/><w:family w:val="swiss"/></w:font>'
    )


_COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
}
"""That Word lays out as its versions since 2013 do."""


def _settings() -> str:
    modes = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{mode}"/>'
        for name, mode in _COMPATIBILITY.items()
    )
    return (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:autoHyphenation w:val="1"/>'
        '<w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="284"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{modes}</w:compat>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    )


def _page(look: Look) -> str:
    head, foot = look.edges
    return (
        f'<w:sectPr><w:pgSz w:w="{look.page_width}" w:h="{look.page_height}"/>'
        f'<w:pgMar w:top="{look.top}" w:right="{look.right}" w:bottom="{look.bottom}" w:left="{look.left}"'
        f' w:header="{head}" w:footer="{foot}" w:gutter="0"/></w:sectPr>'
    )


def _defaults(look: Look) -> str:
    font = look.font
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"'
        f' w:eastAsia="{font}"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
