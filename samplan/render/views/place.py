"""Where in the document something is shown."""

from __future__ import annotations

from samplan.frozen import frozen

DEEPEST = 6
"""HTML and Markdown have six levels of headings."""


@frozen
class Place:
    """The heading that something stands under."""

    level: int
    heading: str
    has_names: bool = True
    """Whether what is shown is printed with its names."""
    told: tuple[str, ...] = ()
    """The facts that the section chooses its items by (`where`), so that its heading tells them."""

    def below(self, heading: str) -> Place:
        """The place under a heading of its own."""
        return Place(min(self.level + 1, DEEPEST), heading, self.has_names)
