"""A typeface inside the page, so that it looks alike everywhere: the letters that documents use.

Needs the extra `fonts`; without it a page names a stack of faces and takes what the reader has. An embedded
part of a face is a part of the document, as in a PDF; the files of the package stay as they are.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

PACKAGE = "font_source_sans_pro"
FAMILY = "Source Sans Pro"
_FACES = {400: "Regular", 600: "Semibold", 700: "Bold"}
"""By weight: the files of the faces that the style uses."""
_ALWAYS = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) + "–—‘’“”„…•→−≤≥\u202f"
"""What every page has of a face, so that nearly all pages have the same: Latin letters and their signs."""
_FEATURES = ("kern", "liga", "mark", "tnum", "lnum")


def font_faces(letters: str) -> str:
    """The style rules that carry the faces with these letters; empty where the extra is not installed."""
    if any(find_spec(name) is None for name in (PACKAGE, "fontTools", "brotli")):
        return ""
    wanted = frozenset(_ALWAYS) | frozenset(letters)
    return "".join(_rule(weight, _woff2(_file(name), wanted)) for weight, name in _FACES.items())


def _rule(weight: int, data: bytes) -> str:
    source = f'url("data:font/woff2;base64,{b64encode(data).decode()}") format("woff2")'
    return f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; src: {source}; }}\n'


def _file(face: str) -> Path:
    spec = find_spec(PACKAGE)
    root = Path(spec.origin or "").parent if spec else Path()
    return next(root.glob(f"**/SourceSansPro-{face}.ttf"))


@cache
def _woff2(path: Path, letters: frozenset[str]) -> bytes:
    """A face with some of its letters; the same letters give the same bytes."""
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415 - the extra is loaded when it is used
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    options = Options(layout_features=list(_FEATURES), hinting=False, notdef_outline=True)
    subsetter, out = Subsetter(options), BytesIO()
    subsetter.populate(unicodes=[ord(letter) for letter in sorted(letters)])
    with TTFont(path, recalcTimestamp=False, lazy=True) as font:
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(out)
    return out.getvalue()
