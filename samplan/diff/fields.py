"""Single fields of two parts that belong together."""

from __future__ import annotations

from collections.abc import Hashable

from samplan.changes import Change, ChangeKind, Delta, Members
from samplan.diff.cells import with_details
from samplan.diff.headings import moved_with_the_year, names_its_column
from samplan.diff.nodes import Node
from samplan.diff.pairing import Pairing
from samplan.diff.references import reference, referred_model, token
from samplan.diff.values import delta_of, is_equal, is_same, normal
from samplan.diff.words import without_targets, words_between
from samplan.frozen import frozen
from samplan.levels import DiffLevel
from samplan.schema.shape import Field

ORDERED = frozenset({("Column", "of")})
"""Fields with several values of which each place means something else, by model."""
COUNTS = ("total", "women", "men", "unknown")
"""Numbers of people by sex: one change, the total speaks where it differs."""


def field_change(field: Field, old: Node, new: Node, pairing: Pairing) -> Change | None:
    """What differs in a field with one value, several values, or prose.

    A reference that goes because its item goes is no change of its own, and neither is that a section
    shows an item which is new.
    """
    if is_equal(getattr(old.part, field.name), getattr(new.part, field.name)):
        return None
    if moved_with_the_year(field, old, new):
        return None
    before, after = old.said(field.name), new.said(field.name)
    if (new.shape.name, field.name) == ("Column", "label"):
        before, after = (
            None if names_its_column(node) else said for node, said in ((old, before), (new, after))
        )
    names = _Names(referred_model(new.shape.name, field.name), pairing)
    before = names.without_gone(before, after, old)
    if new.shape.name == "Where":
        after = names.without_gone(after, before, new)
    is_ordered = (new.shape.name, field.name) in ORDERED
    if names.normal(before) == names.normal(after) and not (is_ordered and before != after):
        return None
    is_prose = field.kind == "prose"
    if is_prose and before and after and is_same(without_targets(str(before)), without_targets(str(after))):
        return None
    return Change(
        ChangeKind.CHANGED,
        new.shape.name,
        field.name,
        level_of(field, new),
        shown(before, names.model, old),
        shown(after, names.model, new),
        None if is_ordered else _delta(before, after, old, new, names),
        words_between(str(before or ""), str(after or "")) if is_prose else (),
        old_sides=(old.side(field.name),),
        new_sides=(new.side(field.name),),
    )


@frozen
class _Names:
    """How the values of a field are recognised: by a common name, where they are ids."""

    model: str | None
    pairing: Pairing

    def normal(self, value: object) -> Hashable:
        """The value without what makes no difference."""
        if isinstance(value, tuple):
            return self.several(value)
        return normal(token(value, self.model, self.pairing.tokens))

    def several(self, values: tuple[object, ...]) -> frozenset[Hashable]:
        """Several values without order."""
        return frozenset(self.normal(each) for each in values)

    def without_gone(self, before: object, after: object, place: Node) -> object:
        """A value of one plan without ids of items that the other neither has nor names."""
        if self.model is None:
            return before
        if isinstance(before, tuple):
            kept = tuple(each for each in before if not self._is_gone(each, after, place))
            return kept or (None if after is None else kept)
        return None if self._is_gone(before, after, place) else before

    def _is_gone(self, id_: object, after: object, place: Node) -> bool:
        named = after if isinstance(after, tuple) else (after,)
        return id_ not in named and self.pairing.is_gone(id_, self.model or "", place)


def _delta(before: object, after: object, old: Node, new: Node, names: _Names) -> Delta | Members | None:
    if not (isinstance(before, tuple) and isinstance(after, tuple)):
        return delta_of(before, after)
    left, right = names.several(before), names.several(after)
    came = tuple(value for value in after if names.normal(value) not in left)
    went = tuple(value for value in before if names.normal(value) not in right)
    return Members(_all_shown(came, names.model, new), _all_shown(went, names.model, old))


def shown(value: object, model: str | None, node: Node) -> object:
    """The value as a change holds it: an id with the name of its item."""
    if model is None:
        return value
    return _all_shown(value, model, node) if isinstance(value, tuple) else reference(value, model, node)


def _all_shown(values: tuple[object, ...], model: str | None, node: Node) -> tuple[object, ...]:
    return tuple(shown(value, model, node) for value in values)


def level_of(field: Field, node: Node) -> DiffLevel:
    """Who must hear of the field; what the part as a whole is declared to be, where the field is not.

    Numbers of people are facts in a statistic, and decided where an intervention plans for them.
    """
    if node.is_item or node.parent is None:
        return field.level
    is_left_to_part = field.declared_level is None or node.shape.name == "Counts"
    return node.level if is_left_to_part else field.level


def counts_change(old: Node, new: Node) -> Change | None:
    """What differs in numbers of people, by sex and together."""
    fields = {field.name: field for field in new.shape.fields}
    return with_details(
        [
            Change(
                ChangeKind.CHANGED,
                new.shape.name,
                name,
                level_of(fields[name], new),
                before,
                after,
                delta_of(before, after),
                old_sides=(old.side(name),),
                new_sides=(new.side(name),),
            )
            for name in COUNTS
            if not is_same(before := getattr(old.part, name), after := getattr(new.part, name))
        ]
    )
