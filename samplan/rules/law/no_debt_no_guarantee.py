"""The budget is not paid with borrowed money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.rules.frame import Judgements, Missing, Problem, Text, law_rule
from samplan.rules.naming import quoted
from samplan.rules.over import OF_BUDGETS, budget_rows
from samplan.schema.values import Amount, Unknown

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Row

LOAN = Text(
    sv="budgeten räknar med lånade pengar: {row}; förbundet får inte sätta sig i skuld annat än med "
    "sedvanliga krediter",
    en="the budget counts on borrowed money: {row}; the association may take on no debt but usual credits",
)
FIX = Text(
    sv="täck kostnaderna med medlemmarnas bidrag eller det egna kapitalet, eller sänk dem; är raden inget "
    "lån, rätta `source`",
    en="cover the costs with the members' contributions or with equity, or lower them; if the row is no "
    "loan, correct `source`",
)
AMOUNT = Text(sv="om {row} är mer än noll", en="whether {row} is more than zero")


def judge(row: Row, path: Path) -> Judgements:
    """Whether a row of income is a loan, and not one of nothing."""
    if row.source != "loan":
        return
    amounts = [cell for cell in row.amounts if isinstance(cell, Amount)]
    if any(amount.value > 0 for amount in amounts):
        yield Problem(path, LOAN.of(row=quoted([row.name])), FIX.of())
    elif not amounts or any(isinstance(cell, Unknown) for cell in row.amounts):
        yield Missing(path, AMOUNT.of(row=quoted([row.name])))


RULE = law_rule("no-debt-no-guarantee", judge, "no-debt", over=budget_rows("income"), kinds=OF_BUDGETS)
