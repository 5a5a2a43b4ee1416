"""The typefaces of PDF: of packages on the index and of Typst itself, never of the machine."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from typst import Fonts

FACE, DRAWN = "Source Sans 3", "Source Sans Pro"
"""What they are called: that of the text, and that of drawings."""
_PACKAGES = ("fontpkg_source_sans_3", "font_source_sans_pro", "manimgx_fonts")
"""The face of the text; the same in one file a weight, since drawings take the lightest of the first; and
faces for what neither has: other scripts, symbols, emoji."""


@cache
def fonts() -> Fonts:
    """The faces, read once.

    Raises:
        ModuleNotFoundError: A package of them is not installed.
    """
    folders = [str(Path(str(import_module(name).__file__)).parent) for name in _PACKAGES]
    return Fonts(include_system_fonts=False, font_paths=folders)
