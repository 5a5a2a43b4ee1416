"""Rules that are data: a figure, what it is compared with, and what to say (`docs/own-rules.md`).

Where a plan has no such figure the rule does not apply to it; where one of its figures is not known, or what
it is compared with is missing, it cannot decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Literal

from samplan.figures.quantities import Value, distance, exactly, exceeds, is_same, part_of_value, ratio
from samplan.figures.sought import each_of, figure_of, home, of_year, with_stars
from samplan.frozen import frozen, replace
from samplan.results import Elsewhere
from samplan.rules.far_links import in_plan
from samplan.rules.figure_words import THE_FIGURE, figure_name
from samplan.rules.frame import Context, Judgements, Missing, Note, Problem, Text
from samplan.rules.naming import QUOTED
from samplan.schema.kinship import LINKS
from samplan.schema.part import Part, peek
from samplan.schema.shape import part_at
from samplan.schema.values import Amount, Number, Share
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.rules.base import Over
    from samplan.schema.plan import Plan
    from samplan.schema.values import Quantity

Comparison = Literal["at_least", "at_most", "above", "below", "equals", "between"]

FIGURE = Text(sv="siffran `{path}`", en="the figure `{path}`")
NO_SHARE = Text(
    sv="{base_name} är {base}, som gränsen {bound} inte kan vara en andel av",
    en="{base_name} is {base}, of which the bound {bound} cannot be a share",
)
OTHER_KIND = Text(
    sv="siffror som går att jämföra: {name} är {figure}, och gränsen är {bound}",
    en="figures that can be compared: {name} is {figure}, and the bound is {bound}",
)
TOO_CLOSE = Text(
    sv="exakta siffror: {name} är {figure} och gränsen {limit}; avrundning eller ett cirka kan avgöra",
    en="exact figures: {name} is {figure} and the bound {limit}; rounding, or an “about”, may decide",
)
HOLDS = Text(sv="{name} är {figure}; gränsen är {bound}", en="{name} is {figure}; the bound is {bound}")
BOUND_HERE = Text(sv="siffran jämförs med den här", en="the figure is compared with this one")
BASE_HERE = Text(sv="andelen räknas på den här siffran", en="the share is reckoned of this figure")
POINTS = Text(sv="{points} procentenheter", en="{points} percentage points")

PLACES = 2
"""How many decimals a computed value has in a sentence."""


@frozen
class Declared:
    """What an association's own rule demands of a figure."""

    figure: str
    """A path as figure links have it; `{year}` and `*` stand for what the plan has (`figures.sought`)."""
    comparison: Comparison
    bounds: tuple[Quantity | str, ...]
    """What it is compared with, a value or the path of a figure; two of `between`, else one."""
    message: Text
    remedy: Text | None = None
    base: str = ""
    """The path of what a bound that is a share is a share of."""


@frozen
class Found:
    """A figure of a plan, or a value in its place."""

    name: Message
    size: Value | None
    place: Path
    """Where it stands in the plan under judgement; of a figure of another plan, the key that names that."""
    elsewhere: Elsewhere | None = None
    """Where it stands, said beside a problem; None of a value that the rule itself gives."""


def over(declared: Declared) -> Over:
    """The figures that a rule is about (`judge(context, found, stars)`)."""

    def figures(context: Context) -> Iterator[tuple[Context, Found, tuple[str, ...]]]:
        """The figures that the rule names, each with what stands for its stars."""
        for path, stars in each_of(of_year(declared.figure, context.plan), context.whole):
            if (found := _find(context, path)) is not None:
                yield context, found, stars

    return figures


def judging(declared: Declared) -> Callable[..., Judgements]:
    """What a rule says of each figure."""
    return partial(_judge, declared)


def _judge(declared: Declared, context: Context, found: Found, stars: tuple[str, ...]) -> Judgements:
    ends = [_end(context, found, bound, stars, BOUND_HERE) for bound in declared.bounds]
    base = _end(context, found, declared.base, stars, BASE_HERE) if declared.base else None
    sides = (found, *ends, *((base,) if base else ()))
    if lacking := [one for one in sides if one.size is None]:
        yield from (Missing(one.place, one.name) for one in lacking)
        return
    limits = [one.size if base is None else _part(one.size, base.size) for one in ends]
    facts = _facts(context, found, ends, base)
    if base is not None and None in limits:
        yield Missing(found.place, NO_SHARE.of(**facts))
    elif any(_gap(found.size, limit) is None for limit in limits):
        yield Missing(found.place, OTHER_KIND.of(**facts))
    else:
        there = tuple(one.elsewhere for one in sides[1:] if one.elsewhere is not None)
        yield from _compare(declared, found, limits, facts, there)


def _compare(
    declared: Declared,
    found: Found,
    limits: Sequence[Value | None],
    facts: dict[str, object],
    there: tuple[Elsewhere, ...],
) -> Judgements:
    answers = [_holds(how, found.size, limit) for how, limit in zip(_asked(declared), limits, strict=True)]
    if False not in answers and None in answers:
        limit = tuple(limits) if len(limits) > 1 else limits[0]
        yield Missing(
            found.place, TOO_CLOSE.of(limit=limit if isinstance(limit, tuple) else _shown(limit), **facts)
        )
        return
    if False not in answers:
        yield Note(HOLDS.of(**facts))
        return
    limit = limits[answers.index(False)]
    facts |= {"limit": _shown(limit), "difference": _shown(_gap(found.size, limit))}
    remedy = Message(declared.remedy, facts) if declared.remedy else None
    yield Problem(found.place, Message(declared.message, facts), remedy, there)


def _asked(declared: Declared) -> tuple[Comparison, ...]:
    """What is asked of each bound."""
    return ("at_least", "at_most") if declared.comparison == "between" else (declared.comparison,)


def _holds(how: Comparison, value: Value | None, limit: Value | None) -> bool | None:
    """Whether a value is as a bound demands; None where nobody can tell."""
    if value is None or limit is None:
        return None
    match how:
        case "at_least":
            return _not(exceeds(limit, value))
        case "at_most":
            return _not(exceeds(value, limit))
        case "above":
            return exceeds(value, limit)
        case "below":
            return exceeds(limit, value)
        case _:
            return is_same(value, limit)


def _not(answer: bool | None) -> bool | None:  # noqa: FBT001 - an answer, not a flag
    return None if answer is None else not answer


def _part(share: Value | None, base: Value | None) -> Value | None:
    """What a share of a base comes to; None where that can be no share, or the base is below zero."""
    if not isinstance(share, Share) or base is None or isinstance(base, Share) or base.value < 0:
        return None
    return part_of_value(share, base)


def _gap(value: Value | None, limit: Value | None) -> object:
    """How far apart two values are, in words that hold for their kind; None where they are of two kinds."""
    gap = None if value is None or limit is None else distance(value, limit)
    if not isinstance(gap, Fraction):
        return gap
    return POINTS.of(points=_plainly(Decimal(gap.numerator) * 100 / gap.denominator, 1))


def _shown(value: object) -> object:
    """A value as a sentence has it: a third of an amount is no endless number."""
    if not isinstance(value, Amount | Number) or value.value == round(value.value, PLACES):
        return value
    shown = _plainly(value.value, PLACES)
    if isinstance(value, Amount):
        return Amount(shown, value.unit, value.qualifier)
    return Number(shown, value.qualifier, unit=value.unit)


def _plainly(number: Decimal, places: int) -> Decimal:
    """A number with so many decimals at most, and no zeros at their end."""
    rounded = number.quantize(Decimal(1).scaleb(-places))
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded.normalize()


def _facts(context: Context, found: Found, ends: Sequence[Found], base: Found | None) -> dict[str, object]:
    """What the sentences of a rule may name, beside what only a problem has."""
    bounds = tuple(one.size for one in ends)
    facts: dict[str, object] = {
        "name": found.name,
        "figure": found.size,
        "bound": bounds if len(bounds) > 1 else bounds[0],
        "plan": peek(context.plan, "title", ""),
        "year": getattr(peek(context.plan, "period"), "first_year", None),
    }
    if base is not None and base.size is not None and found.size is not None:
        facts |= {"base": base.size, "base_name": base.name, "share": ratio(found.size, base.size)}
    return facts


def _end(context: Context, found: Found, bound: Quantity | str, stars: tuple[str, ...], label: Text) -> Found:
    """What a figure is compared with; without a value where the plan has none."""
    if not isinstance(bound, str):
        return Found(FIGURE.of(path=""), exactly(bound), found.place)
    path = with_stars(of_year(bound, context.plan), stars)
    other = _find(context, path)
    if other is None:
        return Found(FIGURE.of(path=path), None, found.place)
    size = other.size
    if size is not None and path.startswith("limits."):
        size = exactly(size)
    elsewhere = other.elsewhere and replace(other.elsewhere, label=label.of())
    return Found(other.name, size, other.place, elsewhere)


def _find(context: Context, path: str) -> Found | None:
    """A figure of the plan, or of one that it names; None where there is no such place."""
    link, there = home(path)
    plan = context.whole if link is None else context.named(link)
    figure = None if plan is None else figure_of(plan, there)
    if plan is None or figure is None:
        return None
    of = "" if link is None else peek(plan, "id", "")
    name = _name(plan, there, figure.path, context.others.get(figure.plan))
    id_ = figure.plan or of
    elsewhere = Elsewhere(figure.path, BOUND_HERE.of(), id_) if not id_ or id_ in context.others else None
    place = _key_of(context.plan, id_) if id_ else figure.path
    return Found(in_plan(name, plan) if link else name, figure.value, place, elsewhere)


def _name(plan: Plan, path: str, at: Path, lender: Plan | None) -> Message:
    """What a figure is called; by its path where it has no name."""
    name = figure_name(lender or plan, path, at)
    if name is THE_FIGURE:
        item = part_at(lender or plan, at[:2])
        own = isinstance(item, Part) and peek(item, "name")
        return QUOTED.of(words=own) if own else FIGURE.of(path=path)
    return name if isinstance(name, Message) else name.of()


def _key_of(plan: Plan, id_: str) -> Path:
    """The key by which a plan names another."""
    return next(((link,) for link in LINKS if peek(plan, link) == id_), ())
