"""Words that are written from right to left: Word must be told, or their order and signs come out wrong."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.prose.directions import FROM_RIGHT, LETTERS, begins_from_right
from samplan.render.docx.xml import add_property, element, find, properties, words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STRETCH = Expression(rf"[{LETTERS}](?:[\W\d_{LETTERS}]*[{LETTERS}])?")
"""From the first letter to the last one before a letter of the other direction, with what stands between."""


def say_directions(root: Element) -> None:
    """Mark the stretches that are written from right to left, and the paragraphs that begin with one."""
    for paragraph in find(root, ".//w:p"):
        texts = find(paragraph, ".//w:r/w:t")
        whole = "".join(one.text or "" for one in texts)
        if not FROM_RIGHT.search(whole):
            continue
        if begins_from_right(whole):
            add_property(paragraph, element("bidi"))
        for run in {id(one.getparent()): one.getparent() for one in texts}.values():
            _split(run)


def _split(run: Any) -> None:  # noqa: ANN401 - of python-docx, which says nothing of it
    """One run for each stretch of one direction."""
    look = run.rPr
    made = [part for child in run if child is not look for part in _parts(child)]
    if not any(is_from_right for _, is_from_right in made):
        return
    for child, is_from_right in made:
        own = [deepcopy(one) for one in look] if look is not None else []
        turned = element("rtl") if is_from_right else None
        run.addprevious(element("r", properties("rPr", *own, turned), child))
    run.getparent().remove(run)


def _parts(child: Element) -> Iterator[tuple[Element, bool]]:
    """What stands in a run, its words by direction."""
    text = child.text or ""
    if not str(child.tag).endswith("}t"):
        yield deepcopy(child), False
        return
    at = 0
    for found in _STRETCH.finditer(text):
        if before := text[at : found.start()]:
            yield words(before), False
        yield words(found[0]), True
        at = found.end()
    if rest := text[at:]:
        yield words(rest), False
