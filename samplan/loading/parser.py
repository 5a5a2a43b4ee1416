"""YAML as samplan uses it: its events, its error, and a parser of them.

The parser is libyaml's, or the pure-Python one where libyaml is missing. Nothing else imports yaml.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samplan.expression import compiled_when_asked

with compiled_when_asked():
    from yaml import YAMLError
    from yaml.events import (
        AliasEvent,
        DocumentStartEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
    )
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    try:
        from yaml._yaml import CParser
    except ImportError:  # PyYAML was built without libyaml: the same events, some twenty times slower
        CParser = None  # type: ignore[assignment, misc]  # a class that may be missing

__all__ = [
    "AliasEvent",
    "DocumentStartEvent",
    "MappingEndEvent",
    "MappingStartEvent",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "YAMLError",
    "open_parser",
]


class PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, without what makes objects of the events."""

    def __init__(self, text: str) -> None:
        """Open the text; nothing is read yet."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def open_parser(text: str) -> Callable[[], Any]:
    """The function that returns the next event of the text, and raises `yaml.YAMLError`."""
    parser: Any = PythonParser(text) if CParser is None else CParser(text)
    get_event: Callable[[], Any] = parser.get_event
    return get_event
