"""What was meant by an id that does not exist, as a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from samplan.schema.part import peek
from samplan.schema.slugs import slug
from samplan.texts import Message
from samplan.words.phrases import DID_YOU_MEAN

NOBODY: Mapping[str, str] = MappingProxyType({})


def did_you_mean(written: str, known: Iterable[str], names: Mapping[str, str] = NOBODY) -> Message | None:
    """The question whether the nearest known id was meant; None where none is near.

    Args:
        written: What stands in the place of an id.
        known: The ids that there are.
        names: By what the names of items are as ids: the ids that these items have.
    """
    if written in names:
        return DID_YOU_MEAN.of(meant=names[written])
    from samplan.schema.suggestions import suggest  # noqa: PLC0415 - only a plan with faults needs it

    near = suggest(written, sorted(set(known)))
    return DID_YOU_MEAN.of(meant=near[0]) if near else None


def ids_by_name(items: Iterable[Any]) -> dict[str, str]:
    """By what the name or title of each item is as an id: the id that it has."""
    named = ((peek(item, "name") or peek(item, "title"), peek(item, "id")) for item in items)
    return {slug(name): id_ for name, id_ in named if name and id_}
