"""Drawings of a document as SVG: the same chart gives the same bytes, in any format."""

from samplan.render.charts.model import Chart, ShareBar, Stretch

__all__ = ["Chart", "ShareBar", "Stretch"]
