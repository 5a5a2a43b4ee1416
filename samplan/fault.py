"""What a fault of a file is, before it has a place: its identity, weight and words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

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


class Refused(ValueError):  # noqa: N818 - it says what the value is, as one reads it: `raise Refused(…)`
    """A value has a form that its type does not take; the type names the fault.

    The function that reads a type raises it, and nobody else has to know of the type.
    """

    within: Path = ()
    """Where in the value it is, if only a part of it is wrong."""

    def __init__(self, fault: Fault, value: object, **facts: object) -> None:
        """Keep the fault and what its texts name.

        Args:
            fault: What is wrong, in the words of the type.
            value: The value as the file has it, or the part of it that is wrong; its texts may
                name it as `{written}`, in quotation marks, and as `{raw}`.
            facts: What else they name. Where the value stands is known to the reader: `{key}`.
        """
        super().__init__(fault.id)
        self.fault = fault
        self.facts = {"written": shown(value), "raw": _as_text(value), **facts}

    def __deepcopy__(self, memo: object) -> Refused:
        """Itself: it stands among the data of a file, and never changes."""
        return self


def said_first(value: object, refused: Refused) -> Refused:
    """What reading the file has said of a value, which then stands for it; else what its type says."""
    for one in (value, *(value.values() if isinstance(value, dict) else ())):
        if isinstance(one, Refused):
            return one
    return refused


SHOWN = 60
"""How many characters of a value a message shows."""
QUOTED = Text(sv="”{text}”", en="“{text}”")
SEVERAL_KEYS = Text(sv="flera nycklar", en="several keys")
A_LIST = Text(sv="en lista", en="a list")


def shown(value: object) -> Text | Message | str:
    """A value as a message shows it."""
    if isinstance(value, dict):
        text = f"{{{', '.join(f'{key}: {_plainly(each)}' for key, each in value.items())}}}"
        return QUOTED.of(text=text) if len(text) <= SHOWN else SEVERAL_KEYS
    if isinstance(value, list):
        return A_LIST
    if isinstance(value, bool):
        return str(value).lower()
    text = value.isoformat() if isinstance(value, date) else _as_text(value)
    return QUOTED.of(text=text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")


def _plainly(value: object) -> str:
    """A value of a key; what has parts of its own is too long to show."""
    return (
        "…" * SHOWN if isinstance(value, dict | list | Refused) else "~" if value is None else _as_text(value)
    )


FAMILIES = ("file-", "input-", "not-a-plan", "plan-", "schema-", "yaml-")
"""What the ids of faults begin with; a rule may begin so too, and goes before."""


def is_fault_id(name: str) -> bool:
    """Whether a name that no rule has is one of a fault of files, which is always looked for."""
    return name.startswith(FAMILIES)


_MOST_BITS = 4096
"""How large a whole number Python writes out without a limit of its own."""


def _as_text(value: object) -> str:
    """A value as text; of a number that Python does not write out, that it is one."""
    is_huge = isinstance(value, int) and value.bit_length() > _MOST_BITS
    return "9…" if is_huge else str(value)
