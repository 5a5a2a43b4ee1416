"""Where documents go: to the standard output, into files of a folder, or beside their plans."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import PurePath

from samplan.api import Document
from samplan.cli import words
from samplan.cli.flags import known_word
from samplan.cli.output import PRINTED
from samplan.errors import UsageError
from samplan.frozen import frozen
from samplan.render.formats import DOCUMENTS

USUAL = "html"
"""The format where nobody chooses one."""

File = tuple[str, str | bytes]
"""A file, and what it is to hold."""


@frozen
class Target:
    """The formats of a run, and where its documents go."""

    formats: tuple[str, ...]
    output: str
    """A file or a folder; empty for a file beside each plan, or for the standard output."""
    is_file: bool
    """Whether `output` is a file."""
    is_printed: bool
    """Whether the document goes to the standard output."""

    def only(self, documents: Sequence[Document]) -> Document:
        """The document, where only one can go.

        Raises:
            UsageError: There are several.
        """
        if len(self.formats) > 1:
            raise UsageError(words.SEVERAL_FORMATS_TO_ONE.of(formats=self.formats))
        if len(documents) != 1:
            raise UsageError(words.SEVERAL_TO_ONE.of(count=len(documents)))
        return documents[0]

    def files(self, documents: Sequence[Document]) -> list[File]:
        """Which file each document goes to.

        Raises:
            UsageError: Several would go to one.
        """
        if self.is_file:
            return [(self.output, self.only(documents).content)]
        files = [self._file(one) for one in documents]
        _refuse_same(files, documents)
        return [(file, one.content) for file, one in zip(files, documents, strict=True)]

    def _file(self, one: Document) -> str:
        if self.output:
            return (PurePath(self.output) / one.name).as_posix()
        return str(PurePath(one.source).with_name(one.name))


def chosen_target(to: Sequence[str], output: str, *, is_written: bool) -> Target:
    """What `-t` and `-o` say together: the suffix of a file chooses the format where `-t` does not.

    Args:
        to: The formats; none where the suffix of the file chooses, or the usual one is meant.
        output: A file, a folder, `-`, or nothing.
        is_written: Whether documents go beside their plans where nothing is said; else they are printed.

    Raises:
        UsageError: There is no such format, or the file ends as another one.
    """
    formats = tuple(dict.fromkeys(known_word("--to", one, DOCUMENTS) for one in to))
    is_printed = output == PRINTED or (not output and not is_written)
    suffix = "" if is_printed or not output or _is_folder(output) else PurePath(output).suffix.lower()[1:]
    is_file = suffix in DOCUMENTS
    if suffix and not is_file and not suffix.isdigit():
        raise UsageError(words.NO_SUFFIX.of(file=output, suffix=suffix, formats=", ".join(DOCUMENTS)))
    if is_file and len(formats) > 1:
        raise UsageError(words.SEVERAL_FORMATS_TO_ONE.of(formats=formats))
    if is_file and formats and suffix != formats[0]:
        raise UsageError(words.OTHER_SUFFIX.of(file=output, to=formats[0]))
    if not formats:
        formats = (suffix if is_file else USUAL,)
    return Target(formats, output, is_file, is_printed)


def _is_folder(output: str) -> bool:
    """Whether `-o` is a folder whatever its name looks like: there is one, or a slash says so."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 - pathlib costs a start


def _refuse_same(files: Sequence[str], documents: Sequence[Document]) -> None:
    first: dict[str, Document] = {}
    for file, one in zip(files, documents, strict=True):
        other = first.setdefault(file, one)
        if other is not one:
            raise UsageError(words.SAME_FILE.of(one=other.source, other=one.source, file=file))
