"""Pictures of the best pages for the documentation, made of the plans with Chromium: `make pictures`.

Needs Chromium, and poppler's `pdftoppm` for the pages of a PDF. What is missing is said and left out.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := which(name))), None
)
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
LEAST_WIDTH = 500
"""Narrower windows Chromium does not open; a narrow page stands in a frame."""


class Picture(NamedTuple):
    """A picture of a page."""

    name: str
    plan: str
    width: int
    height: int
    anchor: str = ""
    """The heading that it begins at."""
    is_dark: bool = False


PICTURES = (
    Picture("plan", "norrbygden-2026", 1280, 1250),
    Picture("plan-dark", "norrbygden-2026", 1280, 1250, is_dark=True),
    Picture("plan-narrow", "norrbygden-2026", 390, 1250),
    Picture("budget", "norrbygden-2026", 1280, 1400, "2-budget"),
    Picture("equity", "norrbygden-2026", 1280, 1000, "3-eget-kapital-och-finansiella-mål"),
    Picture("interventions", "norrbygden-2026", 1280, 1300, "82-individinriktade-insatser"),
    Picture("goals", "norrbygden-2026", 1280, 1300, "76-målen-i-en-tabell"),
    Picture("annual-report", "norrbygden-2025-annual-report", 1280, 1250),
    Picture("rar-sormland", "rar-sormland-2021", 1280, 1250),
    Picture("vastra-skaraborg", "vastra-skaraborg-2020", 1280, 1250),
)


def main() -> int:
    """Write the pictures; 1 where Chromium is missing."""
    if CHROMIUM is None:
        print("Chromium is missing: no pictures")
        return 1
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "samplan", "render", "plans", "-t", "html", "-o", folder]
        subprocess.run(command, cwd=ROOT, check=True)
        for one in PICTURES:
            take(one, Path(folder))
            print(f"wrote docs/images/{one.name}.png")
    return 0


def take(one: Picture, folder: Path) -> None:
    """Take a picture of a page in a folder."""
    source = (folder / f"{one.plan}.html").as_uri() + (f"#{quote(one.anchor)}" if one.anchor else "")
    frame = folder / "frame.html"
    size = f"width:{one.width}px;height:{one.height}px;border:0;display:block"
    frame.write_text(
        f'<body style="margin:0"><iframe src="{source}" style="{size}"></iframe>', encoding="utf-8"
    )
    width = max(one.width, LEAST_WIDTH)
    options = (
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={width},{one.height}",
        f"--screenshot={IMAGES / one.name}.png",
        *(("--blink-settings=preferredColorScheme=0",) if one.is_dark else ()),
    )
    subprocess.run([CHROMIUM or "", *QUIET, *options, frame.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
