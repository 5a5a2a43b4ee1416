"""A theme: colours from one accent, a logo, margins, a cover."""

from __future__ import annotations

import base64
import re
import struct
import zlib

import pytest

from samplan import api
from samplan.render.charts import PALETTE
from samplan.render.choices import Choices
from samplan.render.colours import NIGHT, WHITE, colour, contrast
from samplan.render.document import render_document
from samplan.render.logo import LARGEST, NotALogo, logo_of
from samplan.render.palette import palette_of
from samplan.render.theme import Margins, Theme, darker
from samplan.render.words import say

ACCENTS = ("#0b5a68", "#7a1f2b", "#1d4ed8", "#2d6a1f", "#000000", "#767676", "#e4003a", "#5b2a86", "#bf4f00")
HEAD = 'xmlns="http://www.w3.org/2000/svg"'
SVG = f'<svg {HEAD} viewBox="0 0 120 40"><rect id="a" width="9" height="9" fill="url(#a)"/></svg>'.encode()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 30, 10, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(310 * b"\0"))
    + chunk(b"IEND", b"")
)


def page(theme: Theme) -> str:
    plan = api.load("tests/plans/minimal.yaml")
    return render_document(plan, "html", Choices(theme=theme))


@pytest.mark.parametrize("accent", ACCENTS)
def test_every_colour_of_an_accent_can_be_seen(accent: str) -> None:
    light, dark = Theme(accent=accent).light, Theme(accent=accent).dark
    for colours, paper in ((light, WHITE), (dark, NIGHT)):
        assert contrast(colours.accent, paper) >= 4.5
        assert contrast(colours.on_band, colours.band) >= 4.5
        assert contrast(colours.step, paper) >= 3
        assert contrast(colours.pale, paper) < contrast(colours.step, paper) < contrast(colours.accent, paper)


def test_an_accent_that_is_too_light_has_a_darker_one_that_is_just_enough() -> None:
    better = darker("#ff8800")
    assert "#b75f00" == better
    assert 4.5 <= contrast(better, WHITE) < 4.55
    assert [None, None] == [darker(better), darker("#000000")]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("#0B5A68", "#0b5a68"),
        (" #abc ", "#aabbcc"),
        ("0b5a68", None),
        ("#12345", None),
        ("teal", None),
        ("", None),
    ],
)
def test_a_colour_is_written_in_three_or_six_figures(written: str, read: str | None) -> None:
    assert read == colour(written)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert [21.0, 1.0, 4.54] == [
        round(contrast(*two), 2) for two in (("#000000", WHITE), (WHITE, WHITE), ("#767676", WHITE))
    ]


def test_a_page_has_the_colours_and_the_margins_of_its_theme() -> None:
    html = page(Theme(accent="#7a1f2b", margins=Margins(20, 30, 12.5, 30), font="stack"))
    assert ":root { --accent: #7a1f2b; --band: #7a1f2b; --on-band: #ffffff; --step: #c7777a;" in html
    assert "@media screen and (prefers-color-scheme: dark) { :root { --accent: #ffa6a8;" in html
    assert "@page { margin: 20mm 30mm 12.5mm 30mm; }" in html
    assert "#0b5a68" not in html


def test_the_drawings_of_a_page_have_the_colours_of_the_theme_without_any_style() -> None:
    plan = api.load("plans/norrbygden-2026.yaml")
    red = Theme(accent="#7a1f2b", font="stack")
    html = render_document(plan, "html", Choices(theme=red))
    drawings = "".join(re.findall(r"<svg.*?</svg>", html, re.DOTALL))
    filled = set(re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', drawings))
    assert {red.light.accent, red.light.step, red.light.pale} <= filled
    usual = Theme().light
    assert not {usual.accent, usual.step, usual.pale} & filled
    assert render_document(plan, "html", Choices(theme=Theme(font="stack"))).count(usual.accent) > 5


def test_drawings_without_a_theme_have_the_usual_one() -> None:
    assert palette_of(Theme()) == PALETTE


def test_a_cover_has_a_page_of_paper_for_itself() -> None:
    assert '<header class="head cover">' in page(Theme(cover=True))
    assert '<header class="head">' in page(Theme())


@pytest.mark.parametrize(
    ("data", "media", "size"), [(SVG, "image/svg+xml", (120, 40)), (PNG, "image/png", (30, 10))]
)
def test_a_logo_stands_in_the_band_with_words_for_it(data: bytes, media: str, size: tuple[int, int]) -> None:
    logo = logo_of(data)
    assert size == (logo.width, logo.height)
    address = f"data:{media};base64,{base64.b64encode(data).decode()}"
    assert f'<img src="{address}" alt="Logotyp: Samordningsförbundet Norrbygden">' in page(Theme(logo=logo))


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("<script>alert(1)</script>", "har <script> (rad 2); en logotyp får bara rita"),
        ("<g onclick='x()'/>", "har onclick (rad 2)"),
        ("<foreignObject/>", "har <foreignObject> (rad 2)"),
        ("<image href='https://example.org/a.png'/>", "hämtar ”https://example.org/a.png” (rad 2)"),
        (
            "<use xlink:href='other.svg#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
            "hämtar ”other.svg#a”",
        ),
        ("<rect fill='url(https://example.org/#a)'/>", "hämtar ”https://example.org/#a”"),
        ("<style>@import 'a.css';</style>", "hämtar ”'a.css'”"),
        ('<style>g { fill: url( "a.svg" ) }</style>', "hämtar ”a.svg”"),
        ("<a href='javascript:x()'/>", "hämtar ”javascript:x()”"),
        ("<g>", "går inte att läsa"),
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused(inner: str, said: str) -> None:
    assert said in refused(f"<svg {HEAD} viewBox='0 0 1 1'>\n{inner}</svg>".encode())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "varken en SVG- eller en PNG-bild"),
        (b"GIF89a", "varken en SVG- eller en PNG-bild"),
        (PNG[:40], "varken en SVG- eller en PNG-bild"),
        (f"<svg {HEAD}/>".encode(), "den behöver viewBox, eller width och height"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'>&a;</svg>", "har <!DOCTYPE>"),
        (b"<?xml-stylesheet href='a.css'?><svg viewBox='0 0 1 1'/>", "har <?xml-stylesheet?>"),
        (b"<html><svg/></html>", "varken en SVG- eller en PNG-bild"),
        (SVG + LARGEST * b" ", "en logotyp får vara högst 262"),
    ],
)
def test_a_file_that_is_no_logo_is_refused_with_the_reason(data: bytes, said: str) -> None:
    assert said in refused(data)


def refused(data: bytes) -> str:
    with pytest.raises(NotALogo) as caught:
        logo_of(data)
    return say(caught.value.message, "sv")


@pytest.mark.parametrize(
    "inner", ["<style>g { fill: url(#a) }</style>", "<use href='#a'/>", "<path style=\"fill:url('#a')\"/>"]
)
def test_an_svg_may_point_at_its_own_parts(inner: str) -> None:
    assert 1 == logo_of(f"<svg {HEAD} width='1px' height='2mm'>{inner}</svg>".encode()).width
