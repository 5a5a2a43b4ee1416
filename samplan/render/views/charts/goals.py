"""Goals in per cent: where each was, where it is, and where it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from samplan.figures.targets import target_on, targets_of, value_of
from samplan.frozen import frozen
from samplan.prose.plain import first_words
from samplan.render import filters
from samplan.render.charts.model import Dot, DotChart, DotLine
from samplan.render.labels import charts as labels
from samplan.render.labels.document import VALUE_ON
from samplan.render.views.charts.figure import FEWEST, MOST, figure, size_of
from samplan.render.views.context import LONGEST_NAME
from samplan.schema.values import Share

if TYPE_CHECKING:
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.goal import Goal, Indicator, Target
    from samplan.schema.outcome import Outcome

_STEP, _MARGIN = 10, 5
_WHOLE = 100
_MOST_SENTENCES = 2


@frozen
class _Measure:
    """An indicator in per cent, with what came of it."""

    goal: Goal
    indicator: Indicator
    outcome: Outcome | None

    @property
    def baseline(self) -> Share | None:
        """Where it was."""
        value = self.indicator.baseline.value if self.indicator.baseline else None
        return value if isinstance(value, Share) else None

    @property
    def target(self) -> Target | None:
        """The target that the outcome is held against; else the last."""
        on = self.outcome.on if self.outcome else None
        targets = [target for _, target in targets_of(self.indicator)]
        return target_on(self.indicator, on) or (targets[-1] if targets else None)

    @property
    def bound(self) -> Share | None:
        """Where it should be, at least or at most."""
        found = value_of(self.target) if self.target else None
        return found[1] if found and isinstance(found[1], Share) else None

    @property
    def now(self) -> dict[str, Share]:
        """Where it is: women and men, or all together."""
        found = {sex: share for sex in ("women", "men", "total") if (share := self._now(sex)) is not None}
        return (
            {sex: found[sex] for sex in ("women", "men")}
            if len(found.keys() & {"women", "men"}) > 1
            else {sex: share for sex, share in found.items() if sex == "total"}
        )

    def _now(self, sex: str) -> Share | None:
        if self.outcome is None:
            return None
        value = getattr(self.outcome, sex)
        if isinstance(value, Share):
            return value
        beside: Share | None = getattr(self.outcome.share, sex) if self.outcome.share else None
        return beside

    @property
    def reached(self) -> dict[str, bool]:
        """Whether the target is reached, by sex; empty where it has no single bound or an inexact figure."""
        shares, bound = self.now, self.bound
        target = target_on(self.indicator, self.outcome.on if self.outcome else None)
        if target is None or bound is None or (target.at_least is None) == (target.at_most is None):
            return {}
        if any(share.is_approximate for share in (*shares.values(), bound)):
            return {}
        if target.at_least is not None:
            return {sex: share.fraction >= bound.fraction for sex, share in shares.items()}
        return {sex: share.fraction <= bound.fraction for sex, share in shares.items()}

    @property
    def is_enough(self) -> bool:
        """Whether there are two places on the line."""
        return (self.baseline is not None) + (self.bound is not None) + bool(self.now) >= FEWEST


def goal_charts(context: Context, goals: Sequence[Goal]) -> tuple[ChartView, ...]:
    """The measures of these goals that are in per cent, on one scale; nothing where two are not known."""
    found = [one for goal in goals for one in _measures(context, goal) if one.is_enough]
    if not FEWEST <= len(found) <= MOST:
        return ()
    names = [_name(one) for one in found]
    lines = tuple(_line(context, one, name) for one, name in zip(found, names, strict=True))
    low, high = _scale(lines)
    chart = DotChart(lines, low, high, tuple(_legend(context, found)))
    per_cent = [filters.percent(Share(end), context.language) for end in (low, high)]
    return figure(
        context,
        chart,
        context.say(labels.GOALS),
        details=(context.say(labels.SCALE, low=per_cent[0].rstrip(f"%{filters.SPACE}"), high=per_cent[1]),),
        finding=_finding(context, found, names),
        description=" ".join(_described(context, one, line) for one, line in zip(found, lines, strict=True)),
    )


def _measures(context: Context, goal: Goal) -> Iterator[_Measure]:
    for indicator in goal.indicators:
        outcomes = [
            one
            for one in context.plan.outcomes
            if (one.goal, one.indicator) == (goal.id, indicator.id) and not (one.local_unit or one.population)
        ]
        yield _Measure(goal, indicator, outcomes[-1] if outcomes else None)


def _name(one: _Measure) -> str:
    if one.goal.name:
        return filters.unbroken(one.goal.name)
    return first_words(one.goal.text, LONGEST_NAME)


def _line(context: Context, one: _Measure, name: str) -> DotLine:
    from samplan.render.views.goals import baseline_words  # noqa: PLC0415 - which shows this chart

    dots = []
    if one.baseline is not None:
        dots.append(_dot(one.baseline, baseline_words(context, one.indicator), "ring"))
    for sex, share in one.now.items():
        words = context.count(share)
        said = context.say(labels.OF_SEX[sex], value=words) if sex in labels.OF_SEX else words
        dots.append(_dot(share, said, "diamond" if sex == "men" else "disc"))
    bound = one.bound
    words = context.say(labels.TARGET_IS, bound=_target_words(context, one)) if bound else ""
    return DotLine(name, filters.unbroken(one.indicator.name), tuple(dots), size_of(bound), words)


def _target_words(context: Context, one: _Measure) -> str:
    """The target on the line, with its time where there are several."""
    from samplan.render.views.goals import value_words  # noqa: PLC0415 - which shows this chart

    target = one.target
    words = value_words(context, target) if target else ""
    if target is None or target.by is None or not one.indicator.targets:
        return words
    return context.say(VALUE_ON, value=words, when=context.when(target.by))


def _dot(share: Share, words: str, form: str) -> Dot:
    return Dot(size_of(share) or Decimal(0), words, form)  # type: ignore[arg-type]  # one of the three


def _scale(lines: Sequence[DotLine]) -> tuple[Decimal, Decimal]:
    """From a round figure under the lowest value to one over the highest: the whole where it can be."""
    values = [
        value
        for line in lines
        for value in (*(dot.value for dot in line.dots), line.target)
        if value is not None
    ]
    low = max(int(min(values) - _MARGIN) // _STEP * _STEP, 0)
    high = -(-int(max(values) + Decimal("0.999")) // _STEP) * _STEP
    return Decimal(low), Decimal(
        _WHOLE if max(values) <= _WHOLE and high > _WHOLE // 2 else max(high, low + _STEP)
    )


def _legend(
    context: Context, found: Sequence[_Measure]
) -> Iterator[tuple[Literal["ring", "disc", "diamond", "target"], str]]:
    by_sex, together = any("men" in one.now for one in found), any("total" in one.now for one in found)
    if any(one.baseline for one in found):
        yield "ring", context.say(labels.LEGEND["ring"])
    if by_sex or together:
        word = "women_or_all" if by_sex and together else "women" if by_sex else "disc"
        yield "disc", context.say(labels.LEGEND[word])
    if by_sex:
        yield "diamond", context.say(labels.LEGEND["diamond"])
    if any(one.bound for one in found):
        yield "target", context.say(labels.LEGEND["target"])


def _finding(context: Context, found: Sequence[_Measure], names: Sequence[str]) -> str:
    """Who has reached what; of one goal by name where women and men differ there, else how many."""
    judged = [(one.reached, name) for one, name in zip(found, names, strict=True) if one.reached]
    mixed = [(reached, name) for reached, name in judged if len(set(reached.values())) > 1]
    if 0 < len(mixed) <= _MOST_SENTENCES:
        return " ".join(
            context.say(labels.ONE_SEX["women" if reached["women"] else "men"], goal=name)
            for reached, name in mixed
        )
    some = sum(all(reached.values()) for reached, _ in judged)
    if len(judged) < FEWEST:
        return ""
    if some == len(judged):
        return context.say(labels.ALL_REACHED)
    return (
        context.say(labels.SOME_REACHED, some=some, all=len(judged))
        if some
        else context.say(labels.NONE_REACHED)
    )


def _described(context: Context, one: _Measure, line: DotLine) -> str:
    from samplan.render.views.goals import whole_target  # noqa: PLC0415 - which shows this chart

    rings = [dot.words for dot in line.dots if dot.form == "ring"]
    now = ", ".join(dot.words for dot in line.dots if dot.form != "ring")
    on = one.outcome.on if one.outcome else None
    if now and on:
        now = context.say(VALUE_ON, value=now, when=context.when(on))
    is_one = one.bound is not None and not one.indicator.targets
    whole = context.say(labels.TARGET_IS, bound=whole_target(context, one.indicator)) if is_one else ""
    target = whole or line.target_words
    figures = (
        *(context.say(labels.BASELINE_IS, value=words) for words in rings),
        *((context.say(labels.NOW_IS, value=now),) if now else ()),
        *filter(None, (target,)),
    )
    name = ", ".join(filter(None, (line.name, line.detail)))
    return context.say(labels.NAME_AND_FIGURES, name=name, figures="; ".join(figures))
