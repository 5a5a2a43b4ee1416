"""Where what can be made again is kept between runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path | None:
    """Samplan's folder among those that the system has for such files; None where it has none.

    `XDG_CACHE_HOME`, on Windows `LOCALAPPDATA`, else the usual one of the home folder.
    """
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or ""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    folders = Path(home, "Library", "Caches") if sys.platform == "darwin" else Path(home, ".cache")
    folder = Path(named) if Path(named).is_absolute() else folders
    return folder / "samplan" if folder.is_absolute() else None
