"""What the three rules on the parties' shares of member funds do alike; each has its own texts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.funding import (
    MemberFunds,
    Part,
    is_member_funds,
    member_funds,
    municipal_split,
    odd_told_by_sum,
)
from samplan.figures.limits import part_of
from samplan.figures.money import PLANNED, columns_ahead
from samplan.frozen import frozen
from samplan.law.in_force import number_on
from samplan.results import Missing, Note, Path, Problem, Severity
from samplan.rules.base import Context, Judgement
from samplan.rules.columns import columns_words, in_per_cent, say_undated
from samplan.rules.in_force import day_of
from samplan.rules.naming import BUDGET, quoted
from samplan.rules.stated_sums import AMOUNTS, MISSING_ROWS
from samplan.schema.part import peek
from samplan.schema.values import Share
from samplan.texts import Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Party

TOLERANCE = Fraction(1, 1000)
"""0.1 percentage points: a krona that cannot be halved breaks no law."""

FIX = Text(
    sv="rätta beloppen, eller ange rätt `party` på intäktsraderna; ESF-medel och andra intäkter är inte "
    "medlemmarnas medel och räknas inte med",
    en="correct the amounts, or give the income rows the right `party`; ESF money and other income are "
    "not member funds and do not count",
)
PART = Text(
    sv="{amount} av medlemmarnas {total} = {share} för {columns}",
    en="{amount} of the members' {total} = {share} for {columns}",
)
PART_DUE = Text(
    sv="{amount} av medlemmarnas {total} = {share} för {columns}, i stället för {due}",
    en="{amount} of the members' {total} = {share} for {columns}, instead of {due}",
)
ROUNDED = Text(
    sv="{said}; skillnaden från {should} ryms i avrundningen av beloppen",
    en="{said}; the difference from {should} fits the rounding of the amounts",
)
NEAR = Text(
    sv="{said}; skillnaden från {should} är högst 0,1 procentenheter",
    en="{said}; the difference from {should} is 0.1 percentage points at most",
)
FIX_NEAR = Text(
    sv="rätta beloppen om de ska stämma på kronan",
    en="correct the amounts if they should agree to the krona",
)
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ange beloppen i en mindre enhet om andelen ska gå att kontrollera",
    en="nothing needs correction; give the amounts in a smaller unit if the share is to be checked",
)
APPROXIMATE = Text(sv="exakta belopp: {parts}", en="exact amounts: {parts}")
MEMBER_FUNDS = Text(
    sv="medlemmarnas medel i budgeten: intäktsrader med `party`",
    en="the member funds in the budget: income rows with a `party`",
)
OF_YEAR = Text(sv="medlemmarnas medel för {year} i budgeten", en="the member funds of {year} in the budget")
UNDIVIDED = Text(
    sv="hur {rows} delas mellan staten, regionen och kommunerna",
    en="how {rows} is divided between the state, the region and the municipalities",
)
UNCLEAR = Text(
    sv="om {rows} är medlemmarnas medel (`party`) eller något annat (`source`)",
    en="whether {rows} is member funds (`party`) or something else (`source`)",
)
ANOTHER = Text(
    sv="rätt belopp från {party} för {columns}; de andra två parternas belopp stämmer med varandra",
    en="the right amount from {party} for {columns}; the amounts of the other two parties agree",
)
NOTHING = Text(
    sv="medel från medlemmarna att dela för {columns}: summan är noll eller mindre",
    en="member funds to divide for {columns}: the sum is zero or less",
)


@frozen
class Texts:
    """What a rule says of its party: what it pays (`parts`), and in `wrong` what it should (`should`)."""

    wrong: Text
    right: Text


def judge_share(context: Context, party: Party, norm: str, texts: Texts) -> Iterator[Judgement]:
    """Whether a party pays the share of the member funds that a norm names in each planned column.

    The law names no year here, so that a column of several years is held against it as a whole.
    What the state gives in later years is not decided when the budget is; a share that is off in
    indicative years alone is a warning.
    """
    budget = context.plan.budget
    if budget is None:
        return
    should = Share(Decimal(number_on(norm, day_of(context.plan, norm))))
    funds = [
        (column, one)
        for column in columns_ahead(budget)
        if years_of(budget.columns[column]) and not (one := member_funds(budget, column)).is_empty
    ]
    yield from _missing(context.plan, budget, funds)
    yield from _told_by_another(budget, funds, party)
    parts = list(_parts(budget, funds, party))
    if approximate := [(column, part) for column, part in parts if part.is_approximate]:
        yield Missing(_path(budget, party), APPROXIMATE.of(parts=_in_words(approximate, budget, None)))
    exact = [(column, part) for column, part in parts if not part.is_approximate]
    if bare := _without_row(context, exact, should):
        yield Missing(("budget", "income"), AMOUNTS.of(rows=bare, table=BUDGET))
        return
    yield from _judge(exact, should, texts, budget, _path(budget, party))


def _without_row(context: Context, parts: list[tuple[int, Part]], should: Share) -> tuple[Message, ...]:
    """Where shares are off, the municipalities without a row, of which `municipal-split-total` tells."""
    is_right = all(part.share == should.fraction for _, part in parts)
    if is_right or context.plan.budget is None or not peek(context.association, "members"):
        return ()
    split = municipal_split(context.plan.budget, context.association, context.plan.period)
    return quoted(one.name for one in split.missing) if split and not (split.whole or split.strange) else ()


def _judge(
    parts: list[tuple[int, Part]], should: Share, texts: Texts, budget: Budget, path: Path
) -> Iterator[Judgement]:
    """One problem for shares that are wrong, one for what rounding explains, one for next to nothing."""
    off = [(column, part) for column, part in parts if part.share != should.fraction]
    rounded = [(column, part) for column, part in off if part.may_be(should.fraction)]
    beyond = [one for one in off if one not in rounded]
    wrong = [one for one in beyond if abs(one[1].share - should.fraction) > TOLERANCE]
    if wrong:
        is_decided = any(budget.columns[column].standing in PLANNED for column, _ in wrong)
        message = texts.wrong.of(parts=_in_words(wrong, budget, should), should=should)
        severity = None if is_decided else Severity.WARNING
        yield Problem(path, message, FIX.of(), severity=severity)
    if rounded:
        said = texts.right.of(parts=_in_words(rounded, budget, should))
        yield Problem(path, ROUNDED.of(said=said, should=should), FIX_ROUNDED.of(), severity=Severity.INFO)
    if near := [one for one in beyond if one not in wrong]:
        said = texts.right.of(parts=_in_words(near, budget, should))
        yield Problem(path, NEAR.of(said=said, should=should), FIX_NEAR.of(), severity=Severity.INFO)
    if parts and not off:
        yield Note(texts.right.of(parts=_in_words(parts, budget, None)))


def _missing(plan: Plan, budget: Budget, funds: list[tuple[int, MemberFunds]]) -> Iterator[Missing]:
    if not funds:
        has_rows = any(is_member_funds(row) for row in budget.income)
        fact = say_undated(OF_YEAR.of(year=plan.period.first_year), budget) if has_rows else MEMBER_FUNDS.of()
        yield Missing(("budget", "income"), fact)
    for text, attribute in ((UNDIVIDED, "undivided"), (UNCLEAR, "unclear"), (AMOUNTS, "unknown")):
        names = [name for _, one in funds for name in getattr(one, attribute)]
        if names:
            yield Missing(_row_path(budget, names[0]), text.of(rows=quoted(names), table=BUDGET))
    if names := [name for _, one in funds for name in one.in_shares]:
        fact = in_per_cent(AMOUNTS.of(rows=quoted(names), table=BUDGET))
        yield Missing(_row_path(budget, names[0]), fact)
    if any(one.is_incomplete for _, one in funds):
        yield Missing(("budget", "incomplete"), MISSING_ROWS["income"].of(table=BUDGET))
    nothing = [column for column, one in funds if one.total is not None and one.total.value <= 0]
    if nothing:
        yield Missing(("budget", "income"), NOTHING.of(columns=columns_words(budget, nothing)))


def _parts(budget: Budget, funds: list[tuple[int, MemberFunds]], party: Party) -> Iterator[tuple[int, Part]]:
    """The party's part in each column that leaves nothing open."""
    for column, one in funds:
        if odd_told_by_sum(budget, column):
            continue
        amount = one.part(party)
        if one.undivided or one.unclear or one.total is None or amount is None or one.total.value <= 0:
            continue
        if one.odd is None or one.odd.party == party:
            yield column, Part(amount, one.total, one.odd.due if one.odd else None)


def _told_by_another(budget: Budget, funds: list[tuple[int, MemberFunds]], party: Party) -> Iterator[Missing]:
    """Columns where another party pays too much or too little, of which the rule on that one tells.

    Or the rule on the sum of income tells it, which is right with what the party should pay.
    """
    odd = [(at, one.odd) for at, one in funds if one.odd and not one.odd.is_rounding]
    told = [(at, one) for at, one in odd if one.party != party or odd_told_by_sum(budget, at)]
    for other in dict.fromkeys(one.party for _, one in told):
        columns = columns_words(budget, (at for at, one in told if one.party == other))
        yield Missing(_path(budget, other), ANOTHER.of(party=term("Party", other), columns=columns))


def _in_words(parts: list[tuple[int, Part]], budget: Budget, should: Share | None) -> tuple[Message, ...]:
    """The parts, columns that are alike together; with what they should be, if that is given."""
    messages = []
    for part in dict.fromkeys(part for _, part in parts):
        facts = {
            "columns": columns_words(budget, (column for column, other in parts if other == part)),
            "amount": part.amount,
            "total": part.total,
            "share": part.share,
        }
        due = (part.due or part_of(should, part.total)) if should else None
        messages.append(PART_DUE.of(due=due, **facts) if due else PART.of(**facts))
    return tuple(messages)


def _row_path(budget: Budget, name: str) -> Path:
    index = next(index for index, row in enumerate(budget.income) if row.name == name)
    return ("budget", "income", index)


def _path(budget: Budget, party: Party) -> Path:
    """The only row of the party, or all income."""
    rows = [index for index, row in enumerate(budget.income) if row.party == party]
    return ("budget", "income", rows[0]) if len(rows) == 1 else ("budget", "income")
