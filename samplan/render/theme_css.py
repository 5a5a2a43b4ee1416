"""A theme as rules of style for a page."""

from __future__ import annotations

from base64 import b64encode

from samplan.render.theme import Colours, Logo, Margins, Theme

_FIRST_TOP = 18
"""The first page begins with a band, and has nothing above it."""


def theme_css(theme: Theme) -> str:
    """The colours of a theme as properties of style, by light and dark, and the margins of paper.

    They stand before the templates of style, so that a project's own rules go before.
    """
    return (
        f":root {{ {_properties(theme.light)} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_properties(theme.dark)} }} }}\n"
        f"@page {{ margin: {_margins(theme.margins)}; }}\n"
        f"@page :first {{ margin-top: {_length(min(_FIRST_TOP, theme.margins.top))}; }}\n"
    )


def data_address(logo: Logo) -> str:
    """A picture as an address that holds all of it."""
    return f"data:{logo.media};base64,{b64encode(logo.data).decode()}"


def _properties(colours: Colours) -> str:
    names = ("accent", "band", "on_band", "step", "pale")
    return " ".join(f"--{name.replace('_', '-')}: {getattr(colours, name)};" for name in names)


def _margins(margins: Margins) -> str:
    return " ".join(map(_length, (margins.top, margins.right, margins.bottom, margins.left)))


def _length(millimetres: float) -> str:
    return f"{millimetres:g}mm"
