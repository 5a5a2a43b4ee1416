"""What a Word file says of itself: title, author, language, dates, and that fields are to be computed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from samplan.render.docx.xml import clean, element, find

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from samplan.render.views import DocumentView
    from samplan.texts import Language

_TAGS: dict[Language, str] = {"sv": "sv-SE", "en": "en-GB"}
_LONGEST = 255
"""Of a property, to Word."""
_AFTER_FIELDS = ("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "themeFontLang")


def say_facts(word: WordDocument, document: DocumentView) -> None:
    """Write the properties of the file, its language, and its settings."""
    about, head = word.core_properties, document.head
    about.title, about.author = clean(head.title)[:_LONGEST], clean(head.association)[:_LONGEST]
    about.last_modified_by, about.language = about.author, _TAGS[document.language]
    about.subject, about.comments, about.keywords, about.category = clean(head.kind)[:_LONGEST], "", "", ""
    about.created = about.modified = datetime(*document.day.timetuple()[:3])  # noqa: DTZ001 - a day, no moment
    about.revision = 1
    _say_language(word.styles.element, _TAGS[document.language])
    if document.contents.is_printed:
        _update_fields(word.settings.element)


def _say_language(styles: Element, tag: str) -> None:
    """The language of all that no style says another one of."""
    for look in find(styles, "./w:docDefaults/w:rPrDefault/w:rPr"):
        for old in find(look, "./w:lang"):
            look.remove(old)
        look.append(element("lang", val=tag, eastAsia=tag, bidi="ar-SA"))


def _update_fields(settings: Element) -> None:
    """Let Word fill in the pages of the contents: only it knows them."""
    for old in find(settings, "./w:updateFields"):
        settings.remove(old)
    made = element("updateFields", val="true")
    later = find(settings, " | ".join(f"./w:{tag}" for tag in _AFTER_FIELDS))
    if later:
        later[0].addprevious(made)
    else:
        settings.append(made)
