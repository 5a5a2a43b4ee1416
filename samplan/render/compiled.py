"""Samplan's own templates as Jinja compiles them, kept between runs: it takes a quarter of a page's time."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jinja2 import compiler
from jinja2.bccache import Bucket, FileSystemBytecodeCache


class Compiled(FileSystemBytecodeCache):
    """A folder of compiled templates; what cannot be read or written there is compiled again.

    Jinja looks whether a file is of the template's text. The folder is of Jinja's own compiler, so that a
    newer one does not meet what an older one wrote.
    """

    def __init__(self, kept_in: Path) -> None:
        """Keep them in a folder, which is made when the first is written."""
        stat = Path(compiler.__file__).stat()
        super().__init__(str(kept_in / f"templates-{stat.st_mtime_ns:x}-{stat.st_size:x}"), "%s.bin")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read one, where it is there."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # noqa: BLE001 - whatever is wrong with the file, the template is compiled again
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one for the next run, where that can be: a home may be none that can be written to."""
        with suppress(OSError):
            Path(self.directory).mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)
