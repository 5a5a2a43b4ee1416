"""Why the system refuses a file, in words."""

from __future__ import annotations

import errno

from samplan.texts import Message, Text

NO_PERMISSION = Text(sv="behörighet saknas", en="permission denied")
IN_THE_WAY = Text(sv="en fil med det namnet står i vägen", en="a file of that name is in the way")
FULL = Text(sv="disken är full", en="the disk is full")
TOO_MANY = Text(sv="för många filer är öppna", en="too many files are open")
GONE = Text(sv="enheten svarar inte", en="the device does not answer")
NO_NAME = Text(
    sv="namnet har tecken som inget filnamn kan ha", en="the name has characters that no file name can have"
)
SYSTEM_SAYS = Text(sv="systemet svarar ”{said}”", en="the system says “{said}”")

REASONS = {
    errno.EACCES: NO_PERMISSION,
    errno.EPERM: NO_PERMISSION,
    errno.ELOOP: Text(
        sv="den är en länk som inte leder till någon fil", en="it is a link that leads to no file"
    ),
    errno.EISDIR: Text(sv="det är en mapp", en="it is a folder"),
    errno.EEXIST: IN_THE_WAY,
    errno.ENOTDIR: IN_THE_WAY,
    errno.ENAMETOOLONG: Text(sv="namnet eller sökvägen är för lång", en="the name or the path is too long"),
    errno.EROFS: Text(sv="enheten går inte att skriva på", en="the device cannot be written to"),
    errno.ENOSPC: FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): FULL,
    errno.EFBIG: Text(sv="filen är för stor för enheten", en="the file is too large for the device"),
    errno.EIO: Text(sv="enheten gav ett läs- eller skrivfel", en="the device gave a read or write error"),
    errno.EBUSY: Text(sv="filen används av ett annat program", en="another program is using the file"),
    errno.EMFILE: TOO_MANY,
    errno.ENFILE: TOO_MANY,
    errno.ENXIO: GONE,
    errno.ENODEV: GONE,
    errno.ETIMEDOUT: GONE,
    getattr(errno, "ESTALE", errno.ENODEV): GONE,
}
"""By the system's number."""


def reason(error: OSError | ValueError) -> Text | Message:
    """Why a file could not be read or written; what the system itself says where samplan has no words."""
    if not isinstance(error, OSError):
        return NO_NAME
    return REASONS.get(error.errno or 0) or SYSTEM_SAYS.of(said=error.strerror or str(error))
