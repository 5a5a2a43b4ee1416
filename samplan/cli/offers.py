"""What a shell offers when somebody presses Tab: commands, flags and their values, with what each is for.

The scripts and their protocol are Typer's; what is offered is samplan's, in the reader's language.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from samplan.cli.commands import COMMANDS
from samplan.cli.exits import ExitCode
from samplan.cli.settings import COLORS, LANGUAGES
from samplan.cli.terminal import Terminal

SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABLE = "_SAMPLAN_COMPLETE"
"""Set by the script of a shell when it asks, to `complete_` and the name of the shell."""
_JOINTS = {"zsh": '"{word}":"{about}"', "fish": "{word}\t{about}", "powershell": "{word}:::{about}"}
"""How a shell takes a word with what it is for; others take the word alone."""
Offer = tuple[str, str]
"""A word, and what it is for."""


def answer(terminal: Terminal) -> int:
    """Print what is offered for the call that the script of the shell has put into the environment."""
    typers: Any = import_module("typer.completion")
    typers.completion_init()
    shell = os.environ[VARIABLE].removeprefix("complete_")
    kind: Any = typers.shell_completion.get_completion_class(shell)
    if kind is None:
        return ExitCode.USAGE
    item = typers.shell_completion.CompletionItem
    joint = _JOINTS.get(shell)

    class Asked(kind):  # type: ignore[misc]  # chosen by the shell
        """What Typer reads of the shell and writes for it, with the offers of samplan."""

        def get_completions(self, args: list[str], incomplete: str) -> list[Any]:
            return [item(word, help=about) for word, about in offers(args, incomplete, terminal)]

        def format_completion(self, item: Any) -> str:  # noqa: ANN401 - as Typer has it
            """A word with what it is for; Typer would load Rich for that, and break it into lines."""
            about = _short(item.help)
            if joint and about:
                return joint.format(word=item.value, about=about)
            item.help = None
            return str(super().format_completion(item))

    terminal.result(Asked(None, {}, "samplan", VARIABLE).complete() + "\n")
    return ExitCode.FINE


def _short(about: str) -> str:
    """The first clause of a sentence, without the signs that a shell reads."""
    for sign in (".", ":", ";", "(", "["):
        about = about.partition(sign)[0]
    return "".join(sign for sign in about if sign not in "\"'$`\\").strip()


def offers(before: Sequence[str], incomplete: str, terminal: Terminal) -> list[Offer]:
    """The words that may stand next and begin as what is written; none where a file or anything else may.

    Args:
        before: The words after `samplan`, without the last.
        incomplete: The last, as far as it is written.
        terminal: For the language of what is said.
    """
    words = [one for one in before if one != "="]
    if incomplete == "=":
        incomplete = ""
    elif incomplete.startswith("--") and "=" in incomplete:
        flag, _, incomplete = incomplete.partition("=")
        words.append(flag)
    return [(word, about) for word, about in _all(words, incomplete, terminal) if word.startswith(incomplete)]


def _all(words: Sequence[str], incomplete: str, terminal: Terminal) -> Iterator[Offer]:
    last = words[-1] if words else ""
    if last in GLOBAL_VALUES:
        yield from ((value, "") for value in GLOBAL_VALUES[last])
        return
    language = terminal.settings.language
    name = next((one for one in words if one in COMMANDS), "")
    if not name:
        yield from ((one, about.help.in_language(language)) for one, about in COMMANDS.items())
        if incomplete.startswith("-"):
            yield from _global_flags(terminal, is_before_command=True)
        return
    from samplan.cli.app import built  # noqa: PLC0415 - not needed to offer commands

    params = built(name, terminal).params
    called = [one for one in params if last in one.opts and not getattr(one, "is_flag", False)]
    if called:
        yield from _values(name, max(called[0].opts, key=len), terminal)
    elif incomplete.startswith("-"):
        for one in params:
            yield from ((flag, one.help or "") for flag in one.opts if flag.startswith("-"))
        yield from _global_flags(terminal, is_before_command=False)
    else:
        yield from _values(name, "", terminal)


def _global_flags(terminal: Terminal, *, is_before_command: bool) -> Iterator[Offer]:
    from samplan.cli.help import GLOBAL, HELP, VERSION  # noqa: PLC0415 - with its words

    for names, about in (HELP, *((VERSION,) if is_before_command else ()), *GLOBAL):
        for one in names.split(", "):
            yield one.partition(" ")[0], about.in_language(terminal.settings.language)


def _values(name: str, flag: str, terminal: Terminal) -> Iterator[Offer]:
    """What may stand after a flag of a command, or as its argument where no flag is given."""
    yield from VALUES.get((name, flag), VALUES.get(("", flag), _none) if flag else _none)(terminal)


def _none(_: Terminal) -> list[Offer]:
    return []


def _words(table: str) -> Callable[[Terminal], list[Offer]]:
    def found(_: Terminal) -> list[Offer]:
        from samplan.render import formats  # noqa: PLC0415 - only where one is to be chosen

        return [(one, "") for one in getattr(formats, table)]

    return found


def _rules(is_all: bool) -> Callable[[Terminal], list[Offer]]:  # noqa: FBT001 - a choice of two
    def found(terminal: Terminal) -> list[Offer]:
        from samplan.api.manuals import stored_entries  # noqa: PLC0415 - only where one is to be chosen

        return [
            (one.id, one.title.in_language(terminal.settings.language))
            for one in stored_entries()
            if is_all or one.family != "file"
        ]

    return found


def _levels(_: Terminal) -> list[Offer]:
    from samplan.results import FAIL_ON  # noqa: PLC0415

    return [(one, "") for one in FAIL_ON]


def _families(terminal: Terminal) -> list[Offer]:
    from samplan.render.manual import FAMILIES  # noqa: PLC0415

    return [(one, title.in_language(terminal.settings.language)) for one, title in FAMILIES.items()]


def _actions(_: Terminal) -> list[Offer]:
    from samplan.cli.templates import ACTIONS  # noqa: PLC0415

    return [(one, "") for one in ACTIONS]


def _shells(_: Terminal) -> list[Offer]:
    return [(one, "") for one in SHELLS]


GLOBAL_VALUES: Mapping[str, Sequence[str]] = {"--lang": LANGUAGES, "--color": COLORS}
VALUES: Mapping[tuple[str, str], Callable[[Terminal], list[Offer]]] = {
    ("validate", "--format"): _words("FINDINGS"),
    ("diff", "--format"): _words("CHANGES"),
    ("explain", "--format"): _words("MANUALS"),
    ("rules", "--format"): _words("RULES"),
    ("config", "--format"): _words("SETTINGS"),
    ("render", "--to"): _words("DOCUMENTS"),
    ("render", "--notes"): _words("NOTES"),
    ("", "--fail-on"): _levels,
    ("", "--select"): _rules(is_all=False),
    ("", "--ignore"): _rules(is_all=False),
    ("", "--family"): _families,
    ("explain", ""): _rules(is_all=True),
    ("templates", ""): _actions,
    ("completion", ""): _shells,
}
"""What may stand after a flag, by command (empty: any) and flag (empty: the argument). All else is a file."""
