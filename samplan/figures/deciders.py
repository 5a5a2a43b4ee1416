"""Who decided: by the word of the format, else read out of the words of `decision.by`.

Only words that mean one of them are judged. A name, a word that is not known, and words that
speak of both the board and somebody else are left open.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from samplan.expression import Expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.figures.decided import Decided
    from samplan.schema.association import Association
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Body


class Decider(Enum):
    """Who decided."""

    BOARD = auto()
    MEMBERS = auto()
    """The members of the association, or the assembly of one."""
    OTHER = auto()
    """Somebody who is not the board: the director, the chair, a committee, a member's own board."""
    UNKNOWN = auto()


OF_BODY: dict[Body, Decider] = {
    "board": Decider.BOARD,
    "members": Decider.MEMBERS,
    "director": Decider.OTHER,
    "presidium": Decider.OTHER,
    "preparatory_group": Decider.OTHER,
    "other": Decider.OTHER,
}
"""What the words of the format mean."""

_ENDING = r"(?:e?n|e?t|e?r|ar|na|arna|erna)?s?"
_BOARD = Expression(
    rf"(?:(?:samordnings)?förbunds?)?styrelse(?:n|(?:möte|sammanträde|beslut){_ENDING})?|board"
)
_MEMBERS = Expression(rf"(?:förbunds)?medlem(?:men|mar|marna)?s?|members|\w*fullmäktige{_ENDING}")
_STEMS = (
    *("chef", "direktör", "ordförande", "presidi", "presidium", "kansli", "sekretariat", "utskott", "grupp"),
    *("nämnd", "samråd", "samordnare", "sekreterare", "ledare", "ekonom", "controller", "handläggare"),
    *("tjänsteman", "tjänstemannen", "tjänstemän", "tjänstemännen", "tjänsteperson", "revisor", "utredare"),
    "strateg",
)
_ENGLISH = (
    *(
        "directors?",
        "chair(?:man|woman|person)?",
        "chief",
        "manager",
        "officers?",
        "secretariat",
        "secretary",
    ),
    *("presidium", "coordinator", "committee", "group", "ceo", "auditors?"),
)
_OTHER = Expression(
    rf"\w*(?:{'|'.join(_STEMS)}){_ENDING}|ordf|au|vd|{'|'.join(_ENGLISH)}"
    r"|(?:kommun|region|läns|landstings|social|stads|stadsdels|bolags)styrelsen?"
)
_OPEN = Expression(
    r"delegation\w*|delegerad\w*|förslag\w*|proposal|proposed|inte|ej|not"
    r"|kommuns?|kommunens|regions?|regionens|landsting\w*"
)
"""What makes a board uncertain: it has delegated, it is only proposed to, or it is another's."""
_JOINING = Expression(r",|&|\b(?:och|samt|jämte|tillsammans|and|with)\b")


def who_decided(one: Decided, association: Association) -> Decider | None:
    """Who decided, by the word of the format before the document's own; None where neither is there."""
    if one.body is not None:
        return OF_BODY[one.body]
    return None if one.by is None else decider_of(one.by, association)


def adopters(plan: Plan, association: Association) -> Iterator[Decider]:
    """Who took each step that adopts the plan, or its budget."""
    for step in plan.decision.steps if plan.decision else ():
        if step.step == "adopted":
            yield OF_BODY[step.body] if step.body else decider_of(step.by or "", association)


def is_contradicted(one: Decided, association: Association) -> bool:
    """Whether the document's words mean somebody else than the word of the format."""
    if one.body is None or one.by is None:
        return False
    said = decider_of(one.by, association)
    return said is not Decider.UNKNOWN and said is not OF_BODY[one.body]


def decider_of(by: str, association: Association) -> Decider:
    """Who decided, as far as the words tell.

    Args:
        by: The words of the document.
        association: Whose board it should be; its names tell nothing of who decided.
    """
    told, is_sure = _told(by.casefold())
    return told if is_sure else _told(_without_names(by.casefold(), association))[0]


def _told(text: str) -> tuple[Decider, bool]:
    """Who decided, and whether that holds whatever the association is called: its name is not asked for.

    The name may stand in a plan that is not at hand.
    """
    text = _as_usual(text)
    words = list(re.finditer(r"\w+", text))
    found = [(kind, word) for word in words if (kind := _kind(word[0])) is not None]
    kinds = {kind for kind, _ in found}
    if not found:
        return Decider.UNKNOWN, False
    first, at = found[0]
    if first is Decider.OTHER and Decider.MEMBERS not in kinds:
        boards = [word.start() for kind, word in found if kind is Decider.BOARD]
        is_joint = bool(boards) and _JOINING.search(text, at.end(), boards[0]) is not None
        return (Decider.UNKNOWN, False) if is_joint else (Decider.OTHER, not boards)
    is_open = any(_OPEN.fullmatch(word[0]) for word in words)
    is_one = len(kinds) == 1 and not is_open
    return (first, True) if is_one else (Decider.UNKNOWN, False)


def _without_names(text: str, association: Association) -> str:
    """The words without the association's names."""
    names = (association.name or "", *association.aliases)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name.casefold(), " ")
    return text


def _as_usual(text: str) -> str:
    """The words, with one for a board that goes by several."""
    if text.isalpha():
        return text
    text = text.replace("board of directors", "board")
    if "board" in text:
        text = re.sub(r"\bboard(?:['’]s)? (?=chair|secretar|committee)", "", text)
    return re.sub(r"(?<=styrelse)ns (?=möte|sammanträde|beslut)|(?<=förbunds)[- ](?=styrelse)", "", text)


def _kind(word: str) -> Decider | None:
    if _BOARD.fullmatch(word):
        return Decider.BOARD
    if _MEMBERS.fullmatch(word):
        return Decider.MEMBERS
    return Decider.OTHER if _OTHER.fullmatch(word) else None
