"""What a fault of a file is, before it has a place: its identity, weight and words."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.frozen import frozen
from samplan.results import Finding, Path, Related, Severity, Span
from samplan.texts import Message, Text


@frozen
class Fault:
    """One thing that can be wrong with a file, whatever rules say about the plan in it."""

    id: str
    severity: Severity
    title: Text
    message: Text
    """What is and what was expected; `{names}` are the facts given to `finding`."""
    remedy: Text | None = None
    """What to do; sees the same facts."""
    manual: Text | None = None
    """What `samplan explain` says beyond title, message and remedy."""

    def finding(
        self,
        span: Span,
        facts: Mapping[str, object],
        *,
        path: Path = (),
        related: tuple[Related, ...] = (),
    ) -> Finding:
        """This fault at one place of one file.

        Args:
            span: The stretch of the file that is wrong.
            facts: What the texts name.
            path: The value that stands there, where that is known.
            related: Second places that explain the first.
        """
        return Finding(
            rule=self.id,
            severity=self.severity,
            message=Message(self.message, facts),
            span=span,
            path=path,
            place=path_text(path),
            remedy=Message(self.remedy, facts) if self.remedy else None,
            related=related,
        )


def error(
    name: str, title: tuple[str, str], message: tuple[str, str], remedy: tuple[str, str] | None = None
) -> Fault:
    """A fault of the weight of an error; each text is given in Swedish and English."""
    return Fault(name, Severity.ERROR, Text(*title), Text(*message), Text(*remedy) if remedy else None)


def path_text(path: Path) -> str:
    """A path as it stands in the file: `interventions[2].name`, counted from 1."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if text else step
    return text
