"""What messages call a figure, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samplan.figures.columns import column_among
from samplan.figures.money_lookup import find_column
from samplan.rules.naming import FINANCING, QUOTED, TABLE, in_column, list_name, statistic_name
from samplan.schema.kinship import FAR
from samplan.schema.shape import part_at
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan

THE_FIGURE = Text(sv="siffran som länken pekar på", en="the figure that the link points to")
COUNT = Text(sv="antalet {items}", en="the number of {items}")
ROW = Text(sv="”{row}” {column}", en="“{row}” of {column}")
IN_TABLE = Text(sv="{name} i {table}", en="{name} in {table}")
COST = Text(sv="kostnaden för ”{name}”", en="the cost of “{name}”")
PARTICIPANTS = Text(sv="deltagarna i ”{name}”", en="the participants of “{name}”")
WHOLE_COST = Text(sv="kostnaden för hela ”{name}”", en="the whole cost of “{name}”")
AMOUNT = Text(sv="beloppet för ”{name}”", en="the amount of “{name}”")
SHARE = Text(sv="andelen för ”{name}”", en="the share of “{name}”")
STATISTIC = Text(sv="{name} i statistiken", en="{name} in the statistics")
NUMBER = Text(sv="antalet i {statistic}", en="the number in {statistic}")
INDICATOR = {
    "target": Text(sv="målvärdet för ”{name}”", en="the target of “{name}”"),
    "baseline": Text(sv="utgångsvärdet för ”{name}”", en="the baseline of “{name}”"),
}
TARGET_BY = Text(sv="målvärdet {by} för ”{name}”", en="the target of “{name}” for {by}")
OTHERS = {
    "limits": Text(sv="gränsen", en="the limit"),
    "outcomes": Text(sv="utfallet", en="the outcome"),
    "period": Text(sv="antal år i planens period", en="the number of years in the period of the plan"),
}

MONEY = {
    "income.total": Text(sv="summa intäkter {column}", en="the total of income for {column}"),
    "costs.total": Text(sv="summa kostnader {column}", en="the total of costs for {column}"),
    "member_contributions": Text(
        sv="medlemsintäkterna {column}", en="the total of member contributions for {column}"
    ),
    "result": Text(sv="resultatet {column}", en="the result of {column}"),
    "deficit": Text(sv="underskottet {column}", en="the deficit of {column}"),
    "equity.opening": Text(sv="eget kapital vid ingången av {column}", en="equity at the start of {column}"),
    "equity.closing": Text(sv="eget kapital vid utgången av {column}", en="equity at the end of {column}"),
}
"""Figures of a money table that are no rows, by their path without the column."""


def linked_name(plan: Plan, target: str, path: Path) -> Text | Message:
    """The figure that a link leads to within a sentence, with its plan where that is another one.

    Args:
        plan: The plan that has the figure.
        target: The path that the link gives, with the id of another plan before it, or not.
        path: Where the figure stands in its plan.
    """
    if FAR not in target:
        return figure_name(plan, target, path)
    from samplan.rules.far_links import in_plan  # noqa: PLC0415 - few links lead to other plans

    return in_plan(figure_name(plan, target.partition(FAR)[2], path), plan)


def figure_name(plan: Plan, target: str, path: Path) -> Text | Message:
    """A figure within a sentence, by the words that the plan has for it.

    Args:
        plan: The plan that has the figure.
        target: The path of the figure, as a link has it.
        path: Where the figure stands in the plan.
    """
    steps = target.split(".")
    if steps[1:] == ["count"]:
        return COUNT.of(items=list_name(steps[0]))
    if steps[0] == "tables":
        table = plan.tables[int(path[1])]
        name = _in_table(table, steps[2:], path[2:])
        return THE_FIGURE if name is None else IN_TABLE.of(name=name, table=TABLE.of(title=table.title))
    if plan.budget is not None and path[0] == "budget":
        return _in_table(plan.budget, steps, path[1:]) or THE_FIGURE
    return _of_an_item(plan, steps, path) or THE_FIGURE


def _of_indicator(plan: Plan, steps: list[str], path: Path) -> Message:
    """The baseline or a target of an indicator; of several targets, that of a time."""
    name = getattr(part_at(plan, path[:4]), "name", "")
    if steps[3] == "targets":
        return TARGET_BY.of(name=name, by=getattr(part_at(plan, path[:-1]), "by", None))
    return INDICATOR[steps[3]].of(name=name)


def _of_an_item(  # noqa: PLR0911 - one noun, one line
    plan: Plan, steps: list[str], path: Path
) -> Text | Message | None:
    """A figure that an item says of itself, by the item's name."""
    item = part_at(plan, path[:2])
    match steps[0], steps[2:3]:
        case "interventions", ["cost"]:
            return COST.of(name=getattr(item, "name", ""))
        case "interventions", ["whole_cost"]:
            return WHOLE_COST.of(name=getattr(item, "name", ""))
        case "interventions", ["local_units" | "financiers"]:
            return _of_partner(item, part_at(plan, path[:4]), steps[4])
        case "interventions", ["participants"]:
            return PARTICIPANTS.of(name=getattr(item, "name", ""))
        case "interventions", ["financing"]:
            return _in_financing(item, steps, path)
        case "goals", _:
            return _of_indicator(plan, steps, path)
        case "allocations", _:
            return SHARE.of(name=getattr(part_at(plan, path[:4]), "name", ""))
        case "statistics", _:
            if path[2:3] != ("rows",):
                return NUMBER.of(statistic=statistic_name(item))
            name = in_column(
                QUOTED.of(words=getattr(part_at(plan, path[:4]), "name", "")),
                item,
                path[4:6] if path[4:5] == ("counts",) else (),
            )
            return STATISTIC.of(name=name)
        case _:
            return OTHERS.get(steps[0])


def _of_partner(item: Any, partner: Any, field: str) -> Message | None:  # noqa: ANN401 - an intervention, and one of its partners
    name = f"{item.name}, {partner.name}"
    text = {"cost": COST, "participants": PARTICIPANTS, "share": SHARE, "amount": AMOUNT}.get(field)
    return text.of(name=name) if text else None


def _in_financing(item: Any, steps: list[str], path: Path) -> Message | None:  # noqa: ANN401 - an intervention
    table = item.financing
    column = find_column(table.columns, steps[-1])
    name = _row(table, path[3:])
    if column is None or name is None:
        return None
    row = ROW.of(row=name, column=column_among(table.columns, column))
    return IN_TABLE.of(name=row, table=FINANCING.of(name=item.name))


def _in_table(table: Budget, steps: list[str], path: Path) -> Message | None:
    column = find_column(table.columns, steps[-1])
    if column is None:
        return None
    name = column_among(table.columns, column)
    if text := MONEY.get(".".join(steps[:-1])):
        return text.of(column=name)
    row = _row(table, path)
    return None if row is None else ROW.of(row=row, column=name)


def _row(table: Budget | Financing, path: Path) -> str | None:
    """The name of the row that holds the cell at a path within the table."""
    if "amounts" not in path:
        return None
    row = part_at(table, path[: path.index("amounts")])
    return getattr(row, "name", None)
