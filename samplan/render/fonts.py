"""A typeface inside the page, so that it looks alike everywhere: the letters that documents use.

Needs the extra `fonts`; without it a page names a stack of faces and takes what the reader has. An embedded
part of a face is a part of the document, as in a PDF; the files of the package stay as they are.

To make the parts takes longer than the rest of the page, and nearly all pages have the same. So they are kept
in a file that is named after all that they are made of: such a file is never out of date.
"""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from io import BytesIO
from os import getpid
from pathlib import Path

PACKAGE = "font_source_sans_pro"
FAMILY = "Source Sans Pro"
_FACES = {400: "Regular", 600: "Semibold", 700: "Bold"}
"""By weight: the files of the faces that the style uses."""
_ALWAYS = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) + "–—‘’“”„…•→−≤≥\u202f"
"""What every page has of a face, so that nearly all pages have the same: Latin letters and their signs."""
_FAMILY_RULE = (
    f'@font-face {{{{ font-family: "{FAMILY}"; font-weight: {{weight}}; '
    'src: url("data:font/woff2;base64,{data}") format("woff2"); }}\n'
)
_FEATURES = ("kern", "liga", "mark", "tnum", "lnum")


def font_faces(letters: str, kept_in: Path | None = None) -> str:
    """The style rules that carry the faces with these letters; empty where the extra is not installed.

    Args:
        letters: What the page has.
        kept_in: A folder where the rules are kept for the next run; it is made where there is none.
    """
    if any(find_spec(name) is None for name in (PACKAGE, "fontTools", "brotli")):
        return ""
    wanted = frozenset(_ALWAYS) | frozenset(letters)
    return _kept(kept_in / f"faces-{_made_of(wanted)}.css", wanted) if kept_in else _rules(wanted)


def _rules(wanted: frozenset[str]) -> str:
    return "".join(_rule(weight, _woff2(_file(name), wanted)) for weight, name in _FACES.items())


def _kept(file: Path, wanted: frozenset[str]) -> str:
    """The rules as the file has them; else they are made, and kept for the next run where that can be."""
    with suppress(OSError):
        return file.read_text(encoding="utf-8")
    rules = _rules(wanted)
    with suppress(OSError):  # a home that cannot be written to: the next run makes them again
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.{getpid()}")
        part.write_text(rules, encoding="utf-8")
        part.replace(file)  # whoever reads meets all of it or nothing
    return rules


@cache
def _made_of(wanted: frozenset[str]) -> str:
    """A name for all that decides the rules: letters, features, the files of the faces, the tools."""
    content = sha256("".join(sorted(wanted)).encode())
    content.update(repr((_FAMILY_RULE, _FEATURES, _tools())).encode())
    for name in _FACES.values():
        content.update(_file(name).read_bytes())
    return content.hexdigest()[:32]


def _tools() -> list[str]:
    """The tools with their versions, by the folders that tell what is installed: to ask takes longer."""
    spec = find_spec("fontTools")
    site = Path(spec.origin or "").parents[1] if spec else Path()
    names = (path.name.lower() for path in site.glob("*.dist-info"))
    return sorted(name for name in names if name.startswith(("fonttools-", "brotli-")))


def _rule(weight: int, data: bytes) -> str:
    return _FAMILY_RULE.format(weight=weight, data=b64encode(data).decode())


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
