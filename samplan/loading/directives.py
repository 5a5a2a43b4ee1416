"""The lines that may stand above a YAML document: `%YAML 1.2`."""

from __future__ import annotations

import re
from itertools import islice

from samplan.expression import Expression
from samplan.loading import yaml_faults
from samplan.loading.marks import PLACES_SHOWN, Place

_ABOVE = Expression(r"(?:[ \t]*+(?:#[^\r\n]*+)?(?:\r\n|\r|\n))*+%")
"""Comments and blank lines, each of which can be read in one way only: `*+` never tries another."""
_DIRECTIVE = Expression(r"(?:^|(?<=\r))%([A-Z]+(?:[ \t][^\r\n]*)?)(?=[\r\n]|\Z)", re.MULTILINE)
_START = Expression(r"[\r\n]---")
_KNOWN = Expression(r"YAML[ \t]+1\.[0-9]+[ \t]*(?:#.*)?")


def without_directives(text: str) -> tuple[str, list[Place]]:
    """The text with its directives as comments, and a place for each that is not allowed.

    Why comments: parsers know different versions and stop at the others, where nothing that
    samplan reads depends on the version.
    """
    if not (text.startswith("%") or "\n%" in text or "\r%" in text) or not _ABOVE.match(text):
        return text, []
    start = _START.search(text)
    head = text[: start.start() + 1] if start else text
    places = [
        Place(yaml_faults.DIRECTIVE, found.start(), found.end(), {"line": found[0].rstrip()})
        for found in islice(_DIRECTIVE.finditer(head), PLACES_SHOWN)
        if not _KNOWN.fullmatch(found[1])
    ]
    return _DIRECTIVE.sub(r"#\1", head) + text[len(head) :], places
