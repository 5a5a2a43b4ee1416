"""What may be chosen of a document, beside its plan and its format."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.render.own_words import NO_OWN, OwnWords
from samplan.render.theme import USUAL, Theme
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.results import FileReport


@frozen
class Attachment:
    """A file that a document carries: the plan that it was made of."""

    name: str
    data: bytes


@frozen
class Reference:
    """An office's own Word file, whose styles, page, head and foot are used."""

    name: str
    data: bytes


@frozen
class Choices:
    """How a document is made, and what stands in it; each has what is usual where nothing is chosen."""

    rules: Mapping[str, Text] = MappingProxyType({})
    """The titles of rules and faults by their ids, for the deviations and findings that name them."""
    templates: Path | None = None
    """Folder with a project's own templates."""
    theme: Theme = USUAL
    """How the project's documents look."""
    words: OwnWords = NO_OWN
    """What the project says in place of samplan's words."""
    part: str = ""
    """The id or the heading of one section, which the document then is alone; else it is whole."""
    attached: Attachment | None = None
    """The file of the plan, for a document that an archive keeps."""
    mask_small: int = 0
    """The smallest number of people that may be shown; 0 shows all."""
    reference: Reference | None = None
    """The file that a Word file takes its looks from; samplan's own looks without it."""
    is_draft: bool = False
    """Whether it is a working draft, which every page says."""
    report: FileReport | None = None
    """What the rules found in the plan, to stand in it as notes; `rules` has all titles that it names."""
    kept_in: Path | None = None
    """Folder for what takes long and can be made again."""


NO_CHOICES = Choices()
"""A document as it is where nobody chooses anything."""
