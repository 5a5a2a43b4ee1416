"""What a project's template says in vain: a block that what it builds on lacks, words outside of blocks.

Jinja passes over both without a word, so that the page looks as if the template were not there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jinja2 import Environment, nodes

from samplan.frozen import frozen
from samplan.schema.suggestions import suggest
from samplan.texts import Message, Text

_NO_BLOCK = Text(
    "{parent} har inget block ”{name}”, så det skrivs aldrig ut",
    "{parent} has no block “{name}”, so it is never printed",
)
_NO_BLOCK_MEANT = Text(
    "{parent} har inget block ”{name}”; menade du ”{meant}”?",
    "{parent} has no block “{name}”; did you mean “{meant}”?",
)
_OUTSIDE = Text(
    "det som står här, utanför alla block, skrivs aldrig ut; skriv det i ett block ur {parent}",
    "what stands here, outside of all blocks, is never printed; write it in a block of {parent}",
)


@frozen
class InVain:
    """Something that no document shows, and where it stands."""

    template: str
    line: int
    reason: Message


_Level = tuple[str, nodes.Template]
"""A template, and what it says."""


def said_in_vain(environment: Environment, name: str) -> InVain | None:
    """The first thing that a template, or one that it builds on, says and no document shows.

    Args:
        environment: Where the templates are found.
        name: The template that is filled.

    Raises:
        jinja2.TemplateError: One of them is missing, or cannot be read as a template.
    """
    levels = tuple(_levels(environment, name))
    found = (_of_level(levels[at], levels[at + 1 :]) for at in range(len(levels) - 1))
    return next((one for one in found if one is not None), None)


def _levels(environment: Environment, name: str) -> Iterator[_Level]:
    """The template and those that it builds on, as far as their names stand in them."""
    met: set[str] = set()
    plain = Environment()  # noqa: S701 - it only parses
    loader = environment.loader
    while loader is not None and name not in met:
        met.add(name)
        tree = plain.parse(loader.get_source(environment, name)[0], name)
        yield name, tree
        above = next((one for one in tree.body if isinstance(one, nodes.Extends)), None)
        if above is None or not isinstance(above.template, nodes.Const):
            return
        name = str(above.template.value)


def _of_level(level: _Level, above: Sequence[_Level]) -> InVain | None:
    name, tree = level
    parent = above[0][0]
    known = [block.name for _, other in above for block in other.find_all(nodes.Block)]
    is_after = False
    for node in tree.body:
        if isinstance(node, nodes.Extends):
            is_after = True
        elif isinstance(node, nodes.Block) and node.name not in known:
            meant = suggest(node.name, known)
            facts = {"name": node.name, "parent": parent, **({"meant": meant[0]} if meant else {})}
            return InVain(name, node.lineno, (_NO_BLOCK_MEANT if meant else _NO_BLOCK).of(**facts))
        elif is_after and isinstance(node, nodes.Output) and (line := _line_of_words(node)):
            return InVain(name, line, _OUTSIDE.of(parent=parent))
    return None


def _line_of_words(output: nodes.Output) -> int:
    """Where an output begins to say more than blanks; 0 where it never does."""
    for one in output.nodes:
        if not isinstance(one, nodes.TemplateData):
            return one.lineno
        if words := one.data.lstrip():
            return one.lineno + one.data[: len(one.data) - len(words)].count("\n")
    return 0
