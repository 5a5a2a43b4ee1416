"""What somebody may have meant by a command, a flag or a value that does not exist."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from samplan.schema.suggestions import folded, suggest
from samplan.texts import Message, Text

NO_FLAG = Text(sv="flaggan {what} finns inte", en="there is no option {what}")
NEAR = Text(sv="{message}; menade du {meant}?", en="{message}; did you mean {meant}?")
PLAN_SUFFIXES = (".yaml", ".yml")

MEANT: Mapping[str, str] = {
    "kontrollera": "validate",
    "granska": "validate",
    "validera": "validate",
    "check": "validate",
    "lint": "validate",
    "skapa": "render",
    "dokument": "render",
    "build": "render",
    "export": "render",
    "jamfor": "diff",
    "skillnad": "diff",
    "compare": "diff",
    "forklara": "explain",
    "why": "explain",
    "regler": "rules",
    "mallar": "templates",
    "mall": "templates",
    "settings": "config",
    "installningar": "config",
    "version": "--version",
    "hjalp": "--help",
    "help": "--help",
    "__hjalp": "--help",
    "__sprak": "--lang",
    "__language": "--lang",
    "__farg": "--color",
    "__colour": "--color",
    "__felsok": "--debug",
    "__ut": "--output",
    "__out": "--output",
    "__med": "--with",
    "__valj": "--select",
    "__regel": "--select",
    "__rule": "--select",
    "__ignorera": "--ignore",
    "__skip": "--ignore",
    "__datum": "--date",
    "__format": "--to",
    "__till": "--to",
    "_f": "--to",
    "_t": "--format",
    "__to": "--format",
    "__mallar": "--templates",
    "__oppna": "--open",
    "__utkast": "--draft",
    "__avsnitt": "--section",
    "__grupp": "--family",
    "fel": "error",
    "varning": "warning",
    "upplysning": "info",
    "none": "never",
    "aldrig": "never",
    "alltid": "always",
    "nej": "never",
    "no": "never",
    "ja": "always",
    "yes": "always",
    "md": "markdown",
    "markdown": "md",
    "word": "docx",
    "doc": "docx",
    "htm": "html",
    "svenska": "sv",
    "swedish": "sv",
    "se": "sv",
    "engelska": "en",
    "english": "en",
    "eng": "en",
    "lista": "list",
    "ls": "list",
    "visa": "show",
    "kopiera": "eject",
    "copy": "eject",
}
"""Words for the same, in Swedish and English and from other tools, without accents and with `_` for `-`."""


def nearest(written: str, known: Collection[str]) -> str:
    """The known word that is meant most likely; empty where none is near."""
    meant = MEANT.get(folded(written), "")
    return meant if meant and meant in known else next(iter(suggest(written, tuple(known))), "")


def nearest_command(written: str, known: Collection[str]) -> str:
    """The command that is meant; what is a plan, a file or a folder is to be validated."""
    if written.lower().endswith(PLAN_SUFFIXES) or (written and os.path.exists(written)):  # noqa: PTH110
        return f"validate {written}"
    return nearest(written, known)


def with_meant(message: Message, meant: str) -> Message:
    """A refusal with what was meant, where that can be guessed."""
    return NEAR.of(message=message, meant=meant) if meant else message
