"""What a project chooses of how its documents look."""

from __future__ import annotations

from typing import Literal

from samplan.frozen import frozen


@frozen
class Theme:
    """The look of a project's documents, in every format."""

    font: Literal["embedded", "stack"] = "embedded"
    """A face inside the page where the extra `fonts` is installed, or one that the reader has."""


USUAL = Theme()
"""The look of a project that chooses nothing."""
