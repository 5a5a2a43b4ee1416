"""The exceptions of samplan: raised only where samplan cannot go on.

What is wrong *in a plan* is a value (`samplan.results.Finding`), never an exception.

    SamplanError
    ├── UsageError          the call itself is wrong: unknown rule, unknown format, no such language
    ├── InputError          an input cannot be used: not found, not readable, not a plan
    └── OutputError         a result could not be made or written: template, disk, missing extra
        └── UnprintableError    the typeface of a format lacks signs of a document
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from samplan.texts import Message


class SamplanError(Exception):
    """Samplan cannot go on; `message` says why in both languages."""

    in_words: ClassVar[Callable[[Message], str]] = repr
    """How it is said where nobody chose a language; `samplan.api` sets it, for words are above here."""

    def __init__(self, message: Message) -> None:
        """Keep the message as a value, so that the reader's language is chosen where it is shown."""
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        """The message in English, its facts filled in."""
        return type(self).in_words(self.message)


class UsageError(SamplanError):
    """The call is wrong, whatever the files hold."""


class InputError(SamplanError):
    """A file, folder or stream cannot be used as a plan."""


class OutputError(SamplanError):
    """A result could not be made or written; nothing was left half done."""


class UnprintableError(OutputError):
    """The typeface of a format lacks signs of a document."""

    def __init__(self, message: Message, signs: tuple[str, ...]) -> None:
        """Keep the signs too, so that whoever knows the file can say where they stand."""
        super().__init__(message)
        self.signs = signs
