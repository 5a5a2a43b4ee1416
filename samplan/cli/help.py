"""Help, in the reader's language and the width of the terminal: of samplan, and of each command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from samplan.cli import words
from samplan.cli.commands import ALL_CODES, COMMANDS, Codes
from samplan.cli.terminal import Terminal
from samplan.texts import Language, Text

USAGE = Text(sv="Användning", en="Usage")
USAGE_OF_ALL = Text(sv="samplan KOMMANDO …", en="samplan COMMAND …")
OPTIONS_NAME = Text(sv="[FLAGGOR]", en="[OPTIONS]")
ARGUMENTS = Text(sv="Argument", en="Arguments")
OPTIONS = Text(sv="Flaggor", en="Options")
COMMANDS_HEAD = Text(sv="Kommandon", en="Commands")
EXAMPLES = Text(sv="Exempel", en="Examples")
CODES = Text(sv="Avslutskoder", en="Exit codes")
EVERYWHERE = Text(sv="Flaggor för alla kommandon", en="Options of every command")
MORE = Text(
    sv="samplan KOMMANDO --help visar flaggor, exempel och avslutskoder.",
    en="samplan COMMAND --help shows options, examples and exit codes.",
)
OTHER_CODES = Text(
    sv="70 och 130 betyder detsamma för alla kommandon: se samplan --help.",
    en="70 and 130 mean the same for every command: see samplan --help.",
)
DEFAULT = Text(sv="Utan flaggan: {default}.", en="Without it: {default}.")
HELP = ("-h, --help", Text(sv="Visa den här hjälpen.", en="Show this help."))
VERSION = ("-V, --version", Text(sv="Visa samplans version.", en="Show samplan's version."))
GLOBAL = (
    (
        "--lang sv|en",
        Text(
            sv="Språk i meddelanden. Utan flaggan: SAMPLAN_LANG, annars datorns språk.",
            en="Language of messages. Without it: SAMPLAN_LANG, else the computer's language.",
        ),
    ),
    (
        "--color auto|always|never",
        Text(sv="Färg i terminalen. Utan flaggan: auto.", en="Colour on the terminal. Without it: auto."),
    ),
    ("--debug", Text(sv="Visa programfel i sin helhet.", en="Show a fault of samplan in full.")),
)
GLOBAL_FLAGS = ("--help", *(names.partition(" ")[0] for names, _ in GLOBAL))
"""The flags of every command, of which Typer does not know."""

LEAST, MOST = 40, 100
"""Columns of a page, whatever the terminal has."""
MOST_NAME = 26
"""Columns for a name; what is longer has a line of its own."""
INDENT = "  "

Records = Iterable[tuple[str, str]]


def page_of_all(terminal: Terminal) -> str:
    """What samplan can do: its commands, flags and exit codes."""
    language = terminal.settings.language
    page = _Page(terminal)
    page.start(USAGE_OF_ALL.in_language(language), words.APP)
    page.section(COMMANDS_HEAD, ((name, one.help.in_language(language)) for name, one in COMMANDS.items()))
    page.section(OPTIONS, _said((HELP, VERSION), language))
    page.section(EVERYWHERE, _said(GLOBAL, language))
    page.section(CODES, _codes(ALL_CODES, language))
    page.paragraph(MORE)
    return page.text


def page_of(name: str, command: Any, terminal: Terminal) -> str:  # noqa: ANN401 - Typer has no public type
    """What one command does.

    Args:
        name: The command.
        command: The same, as Typer made it: its arguments and options.
        terminal: Where the page goes.
    """
    language, described = terminal.settings.language, COMMANDS[name]
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    page = _Page(terminal)
    called = " ".join(
        ["samplan", name, OPTIONS_NAME.in_language(language), *(one.metavar for one in arguments)]
    )
    page.start(called, described.help)
    page.section(ARGUMENTS, ((one.metavar, one.help or "") for one in arguments))
    own = [(_names(one), _with_default(one, language)) for one in options]
    page.section(OPTIONS, [*own, *_said((HELP,), language)])
    page.section(EVERYWHERE, _said(GLOBAL, language))
    page.section(CODES, _codes(described.codes, language))
    page.paragraph(OTHER_CODES)
    page.lines(EXAMPLES, described.examples.splitlines())
    return page.text


def _names(option: Any) -> str:  # noqa: ANN401
    value = "" if option.is_flag else f" {option.metavar}"
    return ", ".join(sorted(option.opts, key=len)) + value


def _with_default(option: Any, language: Language) -> str:  # noqa: ANN401
    """The help of an option; where it has a default that is a word, with it."""
    said, default = str(option.help or ""), option.default
    if option.is_flag or not isinstance(default, str) or default in ("", "-", "."):
        return said
    return f"{said} {DEFAULT.in_language(language).format(default=default)}"


def _said(records: Iterable[tuple[str, Text]], language: Language) -> Records:
    return [(names, text.in_language(language)) for names, text in records]


def _codes(codes: Codes, language: Language) -> Records:
    return [(str(code.value), text.in_language(language)) for code, text in codes.items()]


class _Page:
    """A page of help as it grows."""

    def __init__(self, terminal: Terminal) -> None:
        from shutil import get_terminal_size  # noqa: PLC0415 - only for help

        self._language, self._style = terminal.settings.language, terminal.style
        self._width = min(max(get_terminal_size().columns, LEAST), MOST)
        self._blocks: list[str] = []

    @property
    def text(self) -> str:
        return "\n\n".join(self._blocks) + "\n"

    def start(self, usage: str, about: Text) -> None:
        head = f"{USAGE.in_language(self._language)}: "
        lines = self._wrapped(head + usage, hang=" " * len(head))
        lines[0] = self._style("heading", head.rstrip()) + lines[0][len(head.rstrip()) :]
        self._blocks.append("\n".join(lines))
        self.paragraph(about)

    def paragraph(self, text: Text) -> None:
        said = text.in_language(self._language)
        self._blocks.append("\n".join(self._wrapped(INDENT + said, hang=INDENT)))

    def section(self, head: Text, records: Records) -> None:
        """A list of names with what is said of each; none where there is nothing."""
        rows = list(records)
        if rows:
            self.lines(head, list(self._rows(rows)))

    def lines(self, head: Text, lines: Sequence[str]) -> None:
        """Lines as they stand, under a head."""
        title = self._style("heading", f"{head.in_language(self._language)}:")
        self._blocks.append("\n".join([title, *(INDENT + line for line in lines)]))

    def _rows(self, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
        most = min(MOST_NAME, self._width // 3)
        room = max((len(name) for name, _ in rows if len(name) <= most), default=most) + len(INDENT)
        for name, said in rows:
            first, *more = wrap(said, self._width - room - len(INDENT), **_WHOLE) or [""]
            if len(name) <= most:
                yield f"{name:<{room}}{first}".rstrip()
            else:
                yield name
                yield f"{'':<{room}}{first}"
            yield from (f"{'':<{room}}{line}" for line in more)

    def _wrapped(self, text: str, hang: str) -> list[str]:
        return wrap(text, self._width, subsequent_indent=hang, **_WHOLE)


_WHOLE: Any = {"break_long_words": False, "break_on_hyphens": False}
