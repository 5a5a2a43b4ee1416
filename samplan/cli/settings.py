"""What holds for every command: language, colour, and whether a fault shows its traceback.

These flags may stand anywhere on the line, because the words of help and of errors
depend on them before a command is known.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Literal, cast

from samplan.errors import UsageError
from samplan.frozen import frozen, replace
from samplan.texts import Language, Message, Text

LANGUAGES = ("sv", "en")
COLORS = ("auto", "always", "never")
VARIABLE = "SAMPLAN_LANG"
NOT_A_CHOICE = Text(
    sv="{flag} kan vara {choices}, inte ”{written}”", en="{flag} can be {choices}, not “{written}”"
)
NOT_A_CHOICE_NEAR = Text(
    sv="{flag} kan vara {choices}, inte ”{written}”; menade du {meant}?",
    en="{flag} can be {choices}, not “{written}”; did you mean {meant}?",
)
NO_VALUE = Text(sv="{flag} behöver ett värde: {choices}", en="{flag} needs a value: {choices}")


@frozen
class Settings:
    """The choices that hold for every command."""

    language: Language = "sv"
    color: Literal["auto", "always", "never"] = "auto"
    debug: bool = False
    chosen_by: str = ""
    """The flag or the variable that says the language; empty where a project may."""


def read_settings(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[Settings, list[str]]:
    """The settings, and the arguments without them. What stands after `--` is left alone.

    Raises:
        UsageError: A flag has a value that it cannot have.
    """
    found: dict[str, str] = {}
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == "--debug":
            found["debug"] = "1"
        elif argument.partition("=")[0] in ("--lang", "--color"):
            flag, has_value, value = argument.partition("=")
            found[flag[2:]] = value if has_value else next(waiting, "")
        else:
            rest.append(argument)
    language = _choice("lang", found, LANGUAGES, environment_language(environment))
    color = _choice("color", found, COLORS, "auto")
    debug = "debug" in found or bool(environment.get("SAMPLAN_DEBUG"))
    by_variable = VARIABLE if environment.get(VARIABLE) in LANGUAGES else ""
    return Settings(
        cast("Language", language),
        cast("Literal['auto', 'always', 'never']", color),
        debug,
        "--lang" if "lang" in found else by_variable,
    ), rest


def _choice(name: str, found: Mapping[str, str], choices: tuple[str, ...], default: str) -> str:
    if name not in found:
        return default
    if found[name] not in choices:
        raise UsageError(_refusal(f"--{name}", found[name], choices))
    return found[name]


def _refusal(flag: str, written: str, choices: tuple[str, ...]) -> Message:
    facts = {"flag": flag, "choices": ", ".join(choices)}
    if not written:
        return NO_VALUE.of(**facts)
    from samplan.cli.nearest import nearest  # noqa: PLC0415 - only when something is wrong

    if meant := nearest(written, choices):
        return NOT_A_CHOICE_NEAR.of(**facts, written=written, meant=meant)
    return NOT_A_CHOICE.of(**facts, written=written)


def environment_language(environment: Mapping[str, str]) -> Language:
    """`SAMPLAN_LANG`, else the locale; Swedish unless one of them says English or another language.

    The users are Swedish: a locale that names no language (C, POSIX, none) is read as Swedish.
    """
    chosen = environment.get(VARIABLE, "")
    if chosen in LANGUAGES:
        return cast("Language", chosen)
    locale = next(
        (value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), ""
    )
    name = locale.partition(".")[0].partition("_")[0].lower()
    return "sv" if name in ("", "c", "posix", "sv") else "en"


def from_environment(arguments: Sequence[str]) -> tuple[Settings, list[str]]:
    """The settings of this process."""
    return read_settings(arguments, os.environ)


def in_language_of_project(settings: Settings, arguments: Sequence[str]) -> Settings:
    """The settings with the language that a project chooses, where neither flag nor environment does.

    The project is that of the folder that the paths among the arguments have in common. A file of it that cannot
    be read chooses no language; why, the command tells that needs it.
    """
    if settings.chosen_by:
        return settings
    from samplan.api.settings import language_for  # noqa: PLC0415 - `--version` needs none

    paths = (one for one in arguments[1:] if not one.startswith("-") and os.path.lexists(one))
    chosen = language_for(paths)
    return replace(settings, language=cast("Language", chosen)) if chosen in LANGUAGES else settings
