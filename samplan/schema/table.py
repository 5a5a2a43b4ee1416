"""Money tables beside the budget: those made as a budget is, and those that are none."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Flag, FreeList, Id, Level, Line, Model, Prose, Ref
from samplan.schema.budget import Budget, Cells, Row
from samplan.schema.terms import BlockRole, TableKind


class Block(Model):
    """A part of a table that is no budget: the assets of a balance sheet, the payments in of a year.

    Its rows add up to its own sum, and to nothing else: no rule judges them, and no result comes of them.
    """

    key: ClassVar[tuple[str, ...]] = ("name",)
    key_else: ClassVar[tuple[str, ...]] = ("role",)

    name: Annotated[Line | None, Level("editorial")] = None
    """The heading as printed. Without one, a part of a balance sheet has the word for its `role`."""
    role: Annotated[BlockRole | None, Level("data")] = None
    """Assets, liabilities or equity of a balance sheet; money in or out of a cash flow."""
    rows: Annotated[tuple[Row, ...], FreeList, Level("decision")] = ()
    """Its rows."""
    stated: Annotated[Cells, Level("decision")] = ()
    """The sum of the rows as printed. A block without rows is one line: the sum."""
    stated_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls the sum: `Årets kassaflöde`."""
    incomplete: Annotated[Flag, Level("data")] = False
    """Whether the source does not list all of its rows."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the block; printed under the table."""


class Table(Budget):
    """A further money table of the document: a breakdown, last year's outcome, a balance sheet.

    What is no income and no cost (balance sheet, turnover, cash flow) stands in `blocks`.
    """

    key: ClassVar[tuple[str, ...]] = ("id",)
    named_by: ClassVar[tuple[str, ...]] = ("title",)

    id: Id
    """The table's name across documents and years."""
    title: Annotated[Line, Level("editorial")]
    """The caption."""
    replaces: Annotated[tuple[Ref, ...], FreeList, Level("data")] = ()
    """Tables of an earlier document that this one continues under a new id or title."""
    kind: Annotated[TableKind | None, Level("data")] = None
    """What the table is, where it is no budget: a balance sheet, a cash flow."""
    blocks: Annotated[tuple[Block, ...], FreeList, Level("decision")] = ()
    """Its parts, where its rows are neither income nor costs."""
