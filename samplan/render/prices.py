"""What a template does without its environment, put so that it asks: loops, comparisons, lists, slices."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.visitor import NodeTransformer


class Priced(NodeTransformer):
    """Puts a price on what a template does without asking the environment."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - of Jinja
        """A loop: each turn, and the text that stands within it."""
        self.generic_visit(node)
        node.iter = _priced(node.iter, "_each", nodes.Const(signs_in(node), lineno=node.lineno))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """Texts one after the other: each of them, and all."""
        self.generic_visit(node)
        node.nodes = [_priced(one, "_piece") for one in node.nodes]
        return _priced(node, "_made")

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        """A comparison: all of what a value is compared with."""
        self.generic_visit(node)
        for one in node.ops:
            one.expr = _priced(one.expr, "_made")
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        """A slice: what it takes."""
        self.generic_visit(node)
        return _priced(node, "_made") if isinstance(node.arg, nodes.Slice) else node

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        """A list: each part."""
        self.generic_visit(node)
        return _priced(node, "_made")

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        """A mapping: each part."""
        self.generic_visit(node)
        return _priced(node, "_made")

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        """A list that stays as it is: each part."""
        self.generic_visit(node)
        return _priced(node, "_made") if node.ctx == "load" else node


def _priced(node: nodes.Node, name: str, *args: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(args), [], None, None, lineno=node.lineno)


def signs_in(node: nodes.Node) -> int:
    """How many signs of its own a part of a template has."""
    return sum(len(one.data) for one in node.find_all(nodes.TemplateData))
