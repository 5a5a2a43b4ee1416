"""What the association pays of projects with money of the European Social Fund is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.esf import OwnPart, esf_rows, own_parts
from samplan.rules.columns import columns_words, each_time
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import quoted
from samplan.rules.over import OF_BUDGETS
from samplan.texts import Alike
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan

UNTOLD = Text(
    sv="{rows} kostar {costs} för {columns} och ESF betalar {paid}; förbundets egen del, "
    "{own} ({shares} av kostnaden), står inte i planen",
    en="{rows} costs {costs} for {columns} and the ESF pays {paid}; the association's own part, "
    "{own} ({shares} of the cost), is not in the plan",
)
FIX = Text(
    sv="ange förbundets del som en del av raden (`of_which`) eller i insatsens `financing` (`own`)",
    en="give the association's part as a part of the row (`of_which`), or in the `financing` of the "
    "intervention (`own`)",
)


def parts(context: Context) -> Iterator[tuple[Plan, Budget, tuple[OwnPart, ...]]]:
    """The budget, where it has costs of such projects and money of the fund for them."""
    budget, found = context.plan.budget, tuple(own_parts(context.plan))
    if budget is not None and found:
        yield context.plan, budget, found


def judge(plan: Plan, budget: Budget, found: tuple[OwnPart, ...]) -> Judgements:
    """Look for the association's part of what the projects cost."""
    untold, (rows, _) = [one for one in found if not one.is_told], esf_rows(plan, budget)
    if untold:
        columns = [one.column for one in untold]
        message = UNTOLD.of(
            rows=quoted(row.name for row in rows),
            costs=Alike(one.costs for one in untold),
            paid=Alike(one.paid for one in untold),
            own=each_time([one.own for one in untold], budget, columns),
            shares=Alike(one.share for one in untold),
            columns=columns_words(budget, columns),
        )
        index = next(at for at, row in enumerate(budget.costs) if row is rows[0])
        yield Problem(("budget", "costs", index), message, FIX.of())


RULE = Rule(
    "esf-own-share", ARITHMETIC, Force.ARITHMETIC, judge, severity=Severity.INFO, over=parts, kinds=OF_BUDGETS
)
