"""How what is printed is to look: for whom, in which colours, how wide, how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.render.style import Style, plain
from samplan.render.words import say
from samplan.texts import Language, Message, Text

if TYPE_CHECKING:
    from samplan.render.choices import Choices

LEAST = 20
"""How many columns are used however narrow the terminal is."""
HANG = 4
"""How much further lines of a sentence are indented."""


@frozen
class Look:
    """How a listing is to look."""

    language: Language
    style: Style = plain
    width: int = 0
    """Columns of the terminal; 0 where there is none, and no sentence is broken."""
    is_verbose: bool = False
    """Print what passing rules computed also where nothing is wrong, or something is."""
    is_quiet: bool = False
    """Print what makes a run fail, and the last line; nothing else."""
    is_counted: bool = False
    """Print how often each rule is broken, in place of the findings."""
    choices: Choices | None = None
    """The theme and the templates of the project, for pages; None where nothing is chosen."""
    links: str = ""
    """What stands before a file and makes it an address, for Markdown; empty where files are beside it."""

    def say(self, message: Message | Text) -> str:
        """A sentence in the reader's language."""
        return say(message, self.language)

    def flow(self, role: str, head: str, text: str, indent: str = "") -> str:
        """A head in the colour of its role and a text, broken at words; further lines are indented more."""
        first, *more = text.split("\n")
        hang = " " * (len(indent) + HANG)
        lines = [*self._broken(f"{indent}{head}{first}", hang), *(f"{hang}{line}" for line in more)]
        if head and lines[0].startswith(indent + head):
            lines[0] = indent + self.style(role, head) + lines[0][len(indent + head) :]
        return "\n".join(lines)

    def _broken(self, line: str, indent: str) -> list[str]:
        room = max(self.width, LEAST)
        if not self.width or len(line) <= room:
            return [line]
        from textwrap import wrap  # noqa: PLC0415 - only on a terminal

        return wrap(line, room, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
