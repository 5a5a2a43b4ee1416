"""Markdown that calls nobody: what a forge would turn into a mention, a reference or a link stays text.

A comparison is posted as a comment on a pull request. There a name after an at sign notifies a person,
a number after a hash is written into another case, an address of a case is a reference to it, seven
hexadecimal digits are a commit. Escapes do not help: forges look at the text that the Markdown gives.
An empty comment of HTML in the middle does, and prints nothing.
"""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.render.markdown_inlines import BREAK

_SHA = Expression(r"(?<![0-9A-Za-z])[0-9a-fA-F]{7,64}(?![0-9A-Za-z])")
_PIECE = Expression(r"[0-9a-fA-F]{1,6}")
"""Shorter than what is taken for a commit."""

_TARGET = Expression(r"((?<!\\)\]\((?:\\.|[^\\()\s])*\))")
"""Where a link of the page itself leads; brackets of the words have a backslash."""

_SPEAKING = Expression(
    r"""
      @(?=\w)                               # @name, @team/name, repository@commit, name@example.org
    | (?:(?<!&)|(?<=\\&))\#(?=\w)           # #12, owner/repository#12; not a character by its number
    | (?<![0-9A-Za-z])(?:GH|GL)-(?=\d)      # GH-3
    | (?<=[A-Za-z]):(?=//)                  # https://example.org
    | (?<!\w)www(?=\.)                      # www.example.org
    | (?<!\w)[!$%&^](?=\w) | (?<=\\)~(?=\w) # !12, $12, %12, &12, ~label of another forge
    | :(?=[+-]?\w[\w+-]*:)                  # :smile:, :+1:
    """,
    re.VERBOSE | re.IGNORECASE,
)


def quiet(markdown: str) -> str:
    """The same page without mentions, references and links that its words would give.

    For Markdown without addresses in angle brackets and code of its own. Where its links lead stays as it is.
    """
    first, *rest = _TARGET.split(markdown)
    return _quiet(first) + "".join(
        target + _quiet(text) for target, text in zip(rest[::2], rest[1::2], strict=True)
    )


def _quiet(text: str) -> str:
    return _SHA.sub(_in_pieces, _SPEAKING.sub(rf"\g<0>{BREAK}", text))


def _in_pieces(match: re.Match[str]) -> str:
    return BREAK.join(_PIECE.findall(match[0]))
