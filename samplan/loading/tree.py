"""What reading gives before the plan's schema is asked: data, places and findings of one file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from samplan.frozen import frozen
from samplan.loading import yaml_faults
from samplan.loading.characters import clean
from samplan.loading.commas import has_tight_commas
from samplan.loading.conflicts import find_conflict
from samplan.loading.directives import without_directives
from samplan.loading.events import Builder, Tree, has_properties
from samplan.loading.findings import all_findings, in_order, with_syntax
from samplan.loading.lost_text import find_lost
from samplan.loading.marks import Event, Place, Stopped
from samplan.loading.parser import ScalarEvent, YAMLError, open_parser
from samplan.loading.positions import Positions
from samplan.loading.source import Source, decode
from samplan.results import Finding


@frozen
class ReadTree:
    """One file as plain data, as far as it could be read."""

    tree: Tree | None
    """None where the file holds no mapping: empty, broken off, something else."""
    findings: tuple[Finding, ...]
    """In the order of the file."""
    positions: Positions

    @property
    def is_usable(self) -> bool:
        """Whether there is data for the plan's schema to judge."""
        return self.tree is not None


def read_tree(file: str, data: bytes) -> ReadTree:
    """The plain data of a plan file, with places and all that was found while reading.

    Args:
        file: The name that findings carry.
        data: The bytes of the file.

    Returns:
        A tree wherever there is something to judge; findings say what is wrong in any case.
    """
    with collector_paused():
        source = decode(file, data)
        if not source.is_readable:
            return ReadTree(None, source.findings, Positions(source, None))
        if conflict := find_conflict(source.text):
            findings = in_order((*source.findings, source.finding(conflict)))
            return ReadTree(None, findings, Positions(source, None))
        return _read(source)


@contextmanager
def collector_paused() -> Iterator[None]:
    """No garbage collection meanwhile: reading makes thousands of objects and no garbage."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read(source: Source) -> ReadTree:
    text, places = without_directives(source.yaml)
    get = open_parser(text)
    builder = Builder(_cleaned(get) if source.needs_cleaning else get, is_bare=not has_properties(text))
    if has_tight_commas(text):
        builder.text = text
    tree: Tree | None = None
    broken: Place | None = None
    try:
        tree = builder.build()
        builder.look_further()
        builder.marks += builder.anchors.unused()
    except Stopped as stopped:
        builder.marks.append(stopped.mark)
    except YAMLError as error:
        from samplan.loading.causes import find_cause  # noqa: PLC0415 - only a text with faults needs it

        broken = find_cause(text, error)
        if broken.fault is yaml_faults.TWO_DOCUMENTS:  # the first one stands, only more follows
            places, broken = [*places, broken], None
        else:
            tree = None
    if tree is not None and not isinstance(tree.data, dict):
        places = [*places, _no_mapping(tree)]
        tree = None
    if tree is not None:
        builder.marks += find_lost(text, tree)
    findings = all_findings(source, tree, builder.marks, builder.doubtful, places)
    if broken is not None:
        findings = with_syntax(source, findings, broken)
    return ReadTree(tree, findings, Positions(source, tree.spans if tree else None))


def _no_mapping(tree: Tree) -> Place:
    """A document that is nothing, a list or a single value."""
    if tree.data is None:
        return Place(yaml_faults.PLAN_EMPTY, 0, 0)
    shape = yaml_faults.SHAPE_LIST if isinstance(tree.data, list) else yaml_faults.SHAPE_VALUE
    start = tree.spans[0]
    return Place(yaml_faults.NOT_A_PLAN, start, start + 1, {"shape": shape})


def _cleaned(get: Callable[[], Event]) -> Callable[[], Event]:
    """The events with clean values, and with the mark `!` seen as the type mark that it is."""

    def get_clean() -> Event:
        """The next event of the parser, cleaned."""
        event = get()
        if type(event) is ScalarEvent:
            event.value = clean(event.value)
            if event.tag == "!":
                event.implicit = (False, False)
        return event

    return get_clean
