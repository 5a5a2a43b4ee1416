"""From bytes to text: which encoding the file has, and what is wrong with it."""

from __future__ import annotations

from collections import Counter

from samplan.expression import Expression
from samplan.frozen import record
from samplan.loading import file_faults
from samplan.loading.marks import Place
from samplan.texts import Text

SIZE_LIMIT = 10_000_000
"""Bytes of the largest file that is read."""

_BOM = "\ufeff"
_UTF32_MARKS = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

_KINDS = (
    (b"%PDF-", Text(sv="en PDF", en="a PDF")),
    (
        b"PK\x03\x04",
        Text(
            sv="ett Word- eller Excel-dokument, eller ett zip-arkiv",
            en="a Word or Excel document, or a zip archive",
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        Text(sv="ett äldre Word- eller Excel-dokument", en="an older Word or Excel document"),
    ),
    (b"{\\rtf", Text(sv="ett RTF-dokument", en="an RTF document")),
    (b"\x89PNG", Text(sv="en bild", en="a picture")),
    (b"\xff\xd8\xff", Text(sv="en bild", en="a picture")),
    (b"\x1f\x8b", Text(sv="ett packat arkiv", en="a compressed archive")),
)
"""First bytes of files that are mistaken for plans."""

_STRAY = Expression("[\udc80-\udcff]")
_STRAY_FIRST = 0xDC00

_OLDER = {"Windows-1252": "cp1252", "Mac Roman": "mac_roman", "CP850 (DOS)": "cp850"}
"""Encodings that a plan may be saved in by mistake, the most common first."""
_FITTING = frozenset("åäöÅÄÖéÉü–”’§€")
"""What stands beyond ASCII in a Swedish text: the encoding that gives most of these is the likely one."""

_SAMPLE = 4096
_MANY_NULS = 0.3
_MOST_NULS = 0.6


@record
class Decoded:
    """The text of a file as far as there is one."""

    text: str
    places: list[Place]
    is_readable: bool = True


def decode_text(data: bytes) -> Decoded:
    """The text of the bytes, without a byte order mark."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _decode_other(data)
    if len(data) > SIZE_LIMIT or data[:1] in (b"%", b"P", b"{", b"\x1f") or "\0" in text:
        return _refused(data) or Decoded(text, [])
    return _without_marks(text)


def _decode_other(data: bytes) -> Decoded:
    """The text of bytes that are no UTF-8."""
    refused = _refused(data)
    if refused is not None:
        return refused
    if data.startswith(_UTF16_MARKS):
        return _decode_utf16(data)
    text = data.decode("utf-8", "surrogateescape")
    strays = [found.start() for found in _STRAY.finditer(text)]
    stray = text[strays[0]]
    encoding = _likely_encoding([text[start] for start in strays])
    letters = _letters(encoding)
    facts: dict[str, object] = {
        "byte": f"0x{ord(stray) - _STRAY_FIRST:02X}",
        "letter": letters[ord(stray)],
        "encoding": encoding,
        "count": len(strays),
    }
    decoded = _without_marks(text.translate(letters))
    start = strays[0] - (len(text) - len(decoded.text))
    decoded.places.append(Place(file_faults.ENCODING, start, start + 1, facts))
    return decoded


def _likely_encoding(strays: list[str]) -> str:
    """The older encoding in which most of the stray bytes are letters of a Swedish text."""
    counts = Counter(strays)

    def fitting(encoding: str) -> int:
        """How many of the stray bytes are letters of Swedish in an encoding."""
        letters = _letters(encoding)
        return sum(count for stray, count in counts.items() if letters[ord(stray)] in _FITTING)

    return max(_OLDER, key=fitting)


def _letters(encoding: str) -> dict[int, str]:
    """Stray byte, as `surrogateescape` writes it -> the letter that it is in an older encoding."""
    codec = _OLDER[encoding]
    return {_STRAY_FIRST + byte: bytes((byte,)).decode(codec, "replace") for byte in range(0x80, 0x100)}


def _refused(data: bytes) -> Decoded | None:
    """An empty text and the reason, where the bytes are too many or no text that can be read."""
    if len(data) > SIZE_LIMIT:
        facts: dict[str, object] = {"size": len(data), "limit": SIZE_LIMIT}
        return Decoded("", [Place(file_faults.TOO_LARGE, 0, 0, facts)], is_readable=False)
    for first, kind in _KINDS:
        if data.startswith(first):
            return Decoded("", [Place(file_faults.NOT_TEXT, 0, 0, {"kind": kind})], is_readable=False)
    encoding = _wide_encoding(data)
    if encoding:
        place = Place(file_faults.UNREADABLE_ENCODING, 0, 0, {"encoding": encoding})
        return Decoded("", [place], is_readable=False)
    return None


def _wide_encoding(data: bytes) -> str:
    """UTF-32, or UTF-16 without its mark, by the zeros that Latin letters have in them."""
    if data.startswith(_UTF32_MARKS):
        return "UTF-32"
    if data.startswith(_UTF16_MARKS):
        return ""
    sample = data[:_SAMPLE]
    even, odd = sample[::2], sample[1::2]
    if sample.count(0) > _MOST_NULS * len(sample):
        return "UTF-32"
    if odd.count(0) > _MANY_NULS * len(sample) and not even.count(0):
        return "UTF-16"
    if even.count(0) > _MANY_NULS * len(sample) and not odd.count(0):
        return "UTF-16"
    return ""


def _decode_utf16(data: bytes) -> Decoded:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        place = Place(file_faults.UNREADABLE_ENCODING, 0, 0, {"encoding": "UTF-16"})
        return Decoded("", [place], is_readable=False)
    return Decoded(text, [Place(file_faults.UTF16, 0, 0)])


def _without_marks(text: str) -> Decoded:
    """The text without the byte order mark at its start; a second one is a character of the text."""
    if text[:1] == _BOM:
        return Decoded(text[1:], [Place(file_faults.HAS_BOM, 0, 0)])
    return Decoded(text, [])
