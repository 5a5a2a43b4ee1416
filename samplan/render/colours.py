"""Colours: how bright they are beside each other, and others of the same hue.

Contrast is that of WCAG 2.2; lighter and darker colours of one hue are found in OKLab, where equal steps look
equal (Ottosson, A perceptual color space for image processing, 2020).
"""

from __future__ import annotations

from math import cbrt

from samplan.expression import Expression

WHITE = "#ffffff"
NIGHT = "#14191b"
"""The paper of a page in the dark."""

_HEX = Expression(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_STEPS = 24
"""How often a range of lightness is halved: finer than the 256 steps of a colour."""

Rgb = tuple[float, float, float]


def colour(written: str) -> str | None:
    """A colour as `#rrggbb` in small letters; None where it is not written as `#rgb` or `#rrggbb`."""
    text = written.strip().lower()
    if not _HEX.fullmatch(text):
        return None
    return text if len(text) == len(WHITE) else "#" + "".join(2 * sign for sign in text[1:])


def contrast(one: str, other: str) -> float:
    """How far apart two colours are, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def toned(hue: str, ground: str, wanted: float, chroma: float = 1.0) -> str:
    """The colour of a hue that has this contrast to a ground, or a little more.

    Args:
        hue: The colour whose hue it has.
        ground: What it stands on: a light ground gets a darker colour, a dark one a lighter.
        wanted: The contrast.
        chroma: How much of the strength of the hue is kept.
    """
    _, a, b = _oklab(hue)
    far, near = (0.0, 1.0) if _luminance(ground) > _luminance("#777777") else (1.0, 0.0)
    for _ in range(_STEPS):
        middle = (far + near) / 2
        if contrast(_printed(middle, a * chroma, b * chroma), ground) >= wanted:
            far = middle
        else:
            near = middle
    return _printed(far, a * chroma, b * chroma)


def _luminance(one: str) -> float:
    red, green, blue = _linear(one)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(one: str) -> Rgb:
    red, green, blue = (_to_linear(int(one[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - of sRGB


def _from_linear(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055  # noqa: PLR2004 - of sRGB


def _oklab(one: str) -> Rgb:
    red, green, blue = _linear(one)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _printed(lightness: float, a: float, b: float) -> str:
    """A colour of OKLab as `#rrggbb`; a hue that a screen cannot show so strong is shown weaker."""
    for _ in range(_STEPS):
        if all(-0.0005 <= value <= 1.0005 for value in _rgb(lightness, a, b)):  # noqa: PLR2004 - less than a step
            break
        a, b = a * 0.92, b * 0.92
    return "#" + "".join(f"{round(255 * min(1, max(0, value))):02x}" for value in _rgb(lightness, a, b))


def _rgb(lightness: float, a: float, b: float) -> Rgb:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    red, green, blue = (_from_linear(value) if value > 0 else value for value in linear)
    return red, green, blue
