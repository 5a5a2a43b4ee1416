"""Drawings of a document as SVG: the same chart gives the same bytes, in any format."""

from samplan.render.charts.model import Chart

__all__ = ["Chart"]
