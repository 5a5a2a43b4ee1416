"""Reading a logo: an SVG that draws and does nothing else, or a PNG."""

from __future__ import annotations

import struct
from xml.parsers.expat import ExpatError, ParserCreate

from samplan.expression import Expression
from samplan.frozen import record
from samplan.render.theme import Logo
from samplan.texts import Message, Text

LARGEST = 262_144
"""How many bytes a logo may have: it stands in every document."""

TOO_LARGE = Text(
    "bilden är på {size} byte; en logotyp får vara högst {largest}",
    "the picture has {size} bytes; a logo has {largest} at most",
)
NO_PICTURE = Text(
    "filen är varken en SVG- eller en PNG-bild; spara logotypen som SVG eller PNG",
    "the file is neither an SVG nor a PNG picture; save the logo as SVG or PNG",
)
NO_SVG = Text("SVG-bilden går inte att läsa (rad {line})", "the SVG picture cannot be read (line {line})")
NO_SIZE = Text(
    "SVG-bilden säger inte hur stor den är; den behöver viewBox, eller width och height",
    "the SVG picture does not say how large it is; it needs viewBox, or width and height",
)
NOT_DRAWING = Text(
    "SVG-bilden har {what} (rad {line}); en logotyp får bara rita, så spara den utan",
    "the SVG picture has {what} (line {line}); a logo may only draw, so save it without",
)
ELSEWHERE = Text(
    "SVG-bilden hämtar ”{what}” (rad {line}); en logotyp får inte hämta något, så bädda in det",
    "the SVG picture fetches “{what}” (line {line}); a logo may fetch nothing, so embed it",
)

_PNG = b"\x89PNG\r\n\x1a\n"
_ACTIVE = frozenset(
    ("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video")
)
_NUMBER = Expression(r"\s*([0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*(?:px|pt|mm|cm|in)?\s*")
_FETCHED = Expression(r"""url\(\s*+['"]?+(?!#)([^'")]*)|@import\s+([^;]*)|(?i:(javascript:\S*))""")
_HREF = ("href", "src")


class NotALogo(ValueError):  # noqa: N818 - it says what the file is
    """A file cannot be a logo; `message` says why."""

    def __init__(self, message: Message) -> None:
        """Keep the message as a value."""
        super().__init__(message)
        self.message = message


def logo_of(data: bytes) -> Logo:
    """The picture in the bytes of a file.

    Raises:
        NotALogo: It is too large, no picture of a known kind, or one that does more than draw.
    """
    if len(data) > LARGEST:
        raise NotALogo(TOO_LARGE.of(size=len(data), largest=LARGEST))
    if data.startswith(_PNG):
        return _png(data)
    if b"<svg" in data or b":svg" in data:
        return _svg(data)
    raise NotALogo(NO_PICTURE.of())


def _png(data: bytes) -> Logo:
    if data[12:16] != b"IHDR" or b"IEND" not in data[-16:]:
        raise NotALogo(NO_PICTURE.of())
    width, height = struct.unpack(">II", data[16:24])
    if not (width and height):
        raise NotALogo(NO_PICTURE.of())
    return Logo(data, "image/png", float(width), float(height))


@record
class _Drawing:
    """An SVG as it is read."""

    parser: object
    root: dict[str, str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Refuse an element that runs or fetches anything; of the first, take the size."""
        tag = name.rpartition(":")[2].lower()
        if self.root is None:
            if tag != "svg":
                raise NotALogo(NO_PICTURE.of())
            self.root = attributes
        if tag in _ACTIVE:
            raise NotALogo(NOT_DRAWING.of(what=f"<{name}>", line=self.line))
        for key, value in attributes.items():
            self._attribute(key.rpartition(":")[2].lower(), key, value)

    def _attribute(self, key: str, written: str, value: str) -> None:
        if key.startswith("on"):
            raise NotALogo(NOT_DRAWING.of(what=written, line=self.line))
        if key in _HREF and not value.strip().startswith(("#", "data:image/png", "data:image/jpeg")):
            raise NotALogo(ELSEWHERE.of(what=value.strip(), line=self.line))
        if key not in _HREF:
            self.text(value)

    def text(self, words: str) -> None:
        """Refuse an address in a style, but for a picture that stands there itself."""
        if (found := _FETCHED.search(words)) and not (found[1] or "").startswith("data:image/png"):
            raise NotALogo(ELSEWHERE.of(what=next(filter(None, found.groups()), "url"), line=self.line))

    def doctype(self, *_: object) -> None:
        """Refuse it: entities could grow without end."""
        raise NotALogo(NOT_DRAWING.of(what="<!DOCTYPE>", line=self.line))

    def instruction(self, target: str, _: str) -> None:
        """Refuse it: it could name a style sheet elsewhere."""
        raise NotALogo(NOT_DRAWING.of(what=f"<?{target}?>", line=self.line))

    @property
    def line(self) -> int:
        """The line that is being read."""
        return int(self.parser.CurrentLineNumber)  # type: ignore[attr-defined]  # of expat, which has no name for it


def _svg(data: bytes) -> Logo:
    parser = ParserCreate()
    parser.buffer_text = True
    drawing = _Drawing(parser)
    parser.StartElementHandler = drawing.start
    parser.CharacterDataHandler = drawing.text
    parser.StartDoctypeDeclHandler = drawing.doctype
    parser.ProcessingInstructionHandler = drawing.instruction
    try:
        parser.Parse(data, True)  # noqa: FBT003 - that it is the last of the file
    except (ExpatError, LookupError, ValueError) as error:
        if isinstance(error, NotALogo):
            raise
        raise NotALogo(NO_SVG.of(line=parser.CurrentLineNumber)) from error
    return Logo(data, "image/svg+xml", *_size(drawing.root or {}))


def _size(root: dict[str, str]) -> tuple[float, float]:
    box = root.get("viewBox", "").replace(",", " ").split()
    sizes = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]  # noqa: PLR2004 - x, y, …
    numbers = [float(found[1]) if (found := _NUMBER.fullmatch(size)) else 0.0 for size in sizes]
    if not all(numbers):
        raise NotALogo(NO_SIZE.of())
    return numbers[0], numbers[1]
