"""Why a list in brackets, or keys in braces, could not be read to the end; one function a cause."""

from __future__ import annotations

from itertools import islice

from samplan.expression import Expression
from samplan.loading import bracket_faults as faults
from samplan.loading.marks import PLACES_SHOWN, Place, shortened
from samplan.loading.replay import Breakdown

_PAIRS = {"[": "]", "{": "}"}
_HASH = Expression(r"(?:(?<=[ \t])#(?=[^\W_])|(?<=[\[{,])#|(?<=[\[{,][ \t])#)(?=\S)")
_CELL_ERROR = Expression(r"#(?:[A-ZÅÄÖ][A-ZÅÄÖ0-9/]*[!?]|N/A|#+)(?=[\s,\]}])")
_DASH = Expression(r"-[ \t]+(?P<value>[^,\[\]{}\r\n]{1,60}+)")
_SIGN = Expression(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|[\[\]{}]")


def comment_in_brackets(at: Breakdown) -> Place | None:
    """A comment that has taken the end of a list or of keys in braces with it."""
    if not at.brackets:
        return None
    start = at.brackets[-1]
    signs = _HASH.finditer(at.text[start : at.index])
    for found in islice(signs, PLACES_SHOWN):
        index = start + found.start()
        before = at.text[max(at.line_start(index), start) : index]
        end = at.line_end(index)
        if before.strip() and not before.count('"') % 2 and set("]}") & set(at.text[index:end]):
            facts: dict[str, object] = {"lost": shortened(at.text[index:end]), "opening": at.text[start]}
            if error := _CELL_ERROR.match(at.text, index):
                facts = {"sign": error[0], "opening": at.text[start]}
                return at.with_stop(Place(faults.CELL_ERROR_IN_BRACKETS, index, error.end(), facts))
            return at.with_stop(Place(faults.HASH_IN_BRACKETS, index, end, facts))
    return None


def open_bracket(at: Breakdown) -> Place | None:
    """A bracket without its partner, or what stands within a pair where a comma or its end was expected."""
    if not at.brackets:
        return None
    start = at.brackets[-1]
    opening = at.text[start]
    closing = _PAIRS.get(opening, "")
    facts: dict[str, object] = {"opening": opening, "closing": closing}
    here = at.text[at.index : at.index + 1]
    if here in _PAIRS.values() or not _is_closed(at.text, start):
        return at.with_stop(Place(faults.UNCLOSED_BRACKET, start, start + 1, facts))
    if here == "," and at.text[start : at.index].rstrip()[-1:] in {",", opening}:
        return Place(faults.NOTHING_BETWEEN_COMMAS, at.index, at.index + 1, facts)
    if dash := _DASH.match(at.text, at.index):
        return Place(
            faults.DASH_IN_BRACKETS, at.index, dash.end(), facts | {"value": shortened(dash["value"])}
        )
    if "cannot start" in at.problem or "scanning a" in at.context:
        return None
    return Place(faults.MISSING_COMMA, at.index, at.index + 1, facts)


def _is_closed(text: str, start: int) -> bool:
    """Whether the bracket has its partner, quotations left aside."""
    wanted: list[str] = []
    for found in _SIGN.finditer(text, start):
        sign = found[0]
        if sign in _PAIRS:
            wanted.append(_PAIRS[sign])
        elif sign in _PAIRS.values():
            if wanted.pop() != sign:
                return False
            if not wanted:
                return True
    return False


def extra_bracket(at: Breakdown) -> Place | None:
    """A closing bracket where none is open."""
    sign = at.text[at.index : at.index + 1]
    if sign not in tuple(_PAIRS.values()):
        return None
    return Place(faults.EXTRA_BRACKET, at.index, at.index + 1, {"bracket": sign})
