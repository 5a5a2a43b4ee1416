"""Amounts of several years in words: years that are alike together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.rules.columns import columns_words
from samplan.schema.values import Amount
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

OF_YEARS = Text(sv="{amount} för {columns}", en="{amount} for {columns}")


def amounts_by_year(
    budget: Budget, amounts: Sequence[tuple[int, Amount | None]], text: Text = OF_YEARS
) -> tuple[Message, ...]:
    """Each different amount once, with the columns that have it.

    Args:
        budget: The table.
        amounts: Columns, each with its amount.
        text: What is said of an `{amount}` and its `{columns}`.
    """
    different = dict.fromkeys(amount for _, amount in amounts if amount is not None)
    return tuple(
        text.of(
            amount=amount,
            columns=columns_words(budget, (column for column, one in amounts if one == amount)),
        )
        for amount in different
    )
