"""Whose words `decision.by` holds: what means the board, its members or another, and what is left open."""

from __future__ import annotations

import pytest

from samplan.figures.deciders import Decider, decider_of
from samplan.schema.association import Association

ASSOCIATION = Association(name="Samordningsförbundet i Region Storhed", aliases=("RAR", "Finsam Storhed"))

BOARD = (
    "Styrelsen",
    "styrelse",
    "STYRELSEN",
    "Förbundsstyrelsen",
    "förbundstyrelsen",
    "Förbunds-styrelsen",
    "Samordningsförbundsstyrelsen",
    "Styrelsen för Samordningsförbundet Göteborg Väster",
    "Styrelsen för Samordningsförbundet i Region Storhed",
    "RAR:s styrelse",
    "Finsam Storheds styrelse",
    "Förbundets styrelse 2026-11-19, § 45",
    "Förbundsstyrelsens sammanträde",
    "Styrelsens beslut",
    "Styrelsemöte",
    "styrelsesammanträdet",
    "The board",
    "Board of Directors",
    "The association's board",
)
OTHER = (
    "Förbundschefen",
    "förbundschef",
    "Anna Ek, förbundschef",
    "Tillförordnad förbundschef",
    "Direktören",
    "Kansliet",
    "Samordningsförbundets kansli",
    "Ordföranden",
    "Styrelsens ordförande",
    "Förbundsstyrelsens ordförande",
    "Styrelseordföranden",
    "Ordförande i styrelsen",
    "Ordf. Anna Ek",
    "Presidiet",
    "Styrelsens presidium",
    "Beredningsgruppen",
    "Arbetsutskottet",
    "Styrelsens arbetsutskott",
    "AU",
    "Tjänstemännen",
    "Medlemssamrådet",
    "Kommunstyrelsen i Granåker",
    "Förbundschefen på delegation av styrelsen",
    "Ordföranden på styrelsens vägnar",
    "Verksamhetschefen",
    "Processledaren",
    "The director",
    "Chair of the board",
    "Board chair",
    "The board's chairman",
    "The secretariat",
    "Executive committee",
)
MEMBERS = ("Medlemmarna", "Förbundsmedlemmarna", "Förbundets medlemmar", "The members", "Kommunfullmäktige")
UNKNOWN = (
    "Anna Ek",
    "Samordningsförbundet i Region Storhed",
    "RAR",
    "Förbundet",
    "Direktionen",
    "Interimsstyrelsen",
    "Styrelsen genom ordföranden",
    "Styrelsen på förslag av förbundschefen",
    "Styrelsen, genom delegation",
    "Förslag till styrelsen",
    "Ordföranden och styrelsen",
    "Styrelsen och medlemmarna",
    "Styrelsen i Granåkers kommun",
    "Inte beslutad av styrelsen",
    "2026-11-19",
    "Styrelsens",
)


@pytest.mark.parametrize(
    ("decider", "words"),
    [
        (decider, words)
        for decider, several in (
            (Decider.BOARD, BOARD),
            (Decider.OTHER, OTHER),
            (Decider.MEMBERS, MEMBERS),
            (Decider.UNKNOWN, UNKNOWN),
        )
        for words in several
    ],
)
def test_f43_the_words_of_a_decision_tell_who_decided(decider: Decider, words: str) -> None:
    assert decider == decider_of(words, ASSOCIATION)


def test_f43_another_associations_name_is_no_part_of_the_words() -> None:
    assert Decider.BOARD == decider_of("Kansliets styrelse", Association(name="Kansliet"))
