"""The keys by which a plan names another, and whose a plan is that names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from samplan.schema.part import Loss, Part, lose, lost_of, peek
from samplan.schema.reading import MISSING, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

Link = Literal["answers", "follows", "revises"]
"""A key by which a plan names another: nearest first, as facts are taken from them."""
LINKS: tuple[Link, ...] = get_args(Link)


FIGURE = "figure:"
"""How the target of a figure link begins."""
FAR = "/"
"""What stands in it between the id of another plan and the path of the figure there."""


def cited_in(text: str) -> Iterator[str]:
    """The ids of other plans that figure links of a text lead to: `figure:norrbygden-2025/result.2025`."""
    for target in text.split(FIGURE)[1:]:
        name, slash, _ = target.partition(FAR)
        if slash and name.isascii() and name.replace("-", "").isalnum():
            yield name


def unsaid_association(plan: Part, data: dict[Any, Any]) -> Iterator[Refusal]:
    """What is missing of a plan that neither says whose it is nor names a plan that may.

    Args:
        plan: The plan, as far as it could be read; what is missing is lost of it.
        data: What it was read from.
    """
    if any(peek(plan, link) or _may_be_meant(plan, link) for link in LINKS):
        return
    if "association" not in data:
        lose(plan, "association", Loss(("association",), (), MISSING))
        yield Refusal(("association",), "missing")
        return
    own, path = peek(plan, "association"), ("association", "name")
    if _is_refused(plan, "association"):
        return
    if isinstance(own, Part) and peek(own, "name") is None and not _is_refused(own, "name"):
        is_there = "name" in data["association"]
        lose(own, "name", Loss(path, path if is_there else path[:1], MISSING))
        yield Refusal(path, "empty") if is_there else Refusal(path, "missing", owner=peek(own, "id"))


def _is_refused(part: Part, name: str) -> bool:
    """Whether a value stands there, and could not be read."""
    remnant = lost_of(part).get(name)
    return remnant is not None and not remnant.loss.is_key


def _may_be_meant(plan: Part, link: Link) -> bool:
    """Whether a plan is named all the same: by what could not be read, or under a key almost like it."""
    if (remnant := lost_of(plan).get(link)) is None:
        return False
    from samplan.schema.suggestions import suggest  # noqa: PLC0415 - only a plan with faults needs it

    return not remnant.loss.is_key or bool(suggest(str(remnant.loss.at[-1]), LINKS))
