"""A comma between digits within `[…]` or `{…}`, which YAML takes for the end of a value.

`[3,4]` is two values to YAML, and one to whoever writes a decimal comma; nothing tells which
was meant but the blank that `[3, 4]` has. So neither is taken: the list, or the value in
braces, is refused with what it can mean and how that is written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.loading.marks import WORD_QUOTES, Spans, Stretch
from samplan.schema.amounts import amount_in
from samplan.schema.notation import DASHES, HYPHENS, YEARS

_SHOWN = 60
_YEAR, _GROUP, _PAIR = 4, 3, 2
_DIGITS = "0123456789"
_TIGHT = Expression("[0-9],[0-9]")
_NUMBER = Expression(
    rf"[{WORD_QUOTES}]?[-+\N{{MINUS SIGN}}–(]?[0-9][0-9.']*+(?:[-{HYPHENS}{DASHES}…][0-9][0-9.']*+)?"
)
"""The last word of a value that ends in a number: `3`, `-1`, `400` of `1 400`, `1.900`, `10–12`."""
_NUMBER_FIRST = Expression(r"(?P<digits>[0-9]+)(?![\w.'-]).*", re.DOTALL)
"""A value that begins with digits which may be decimals: `5`, `5 mkr`, `00 %`."""
_BOUNDS_FIRST = Expression(r"[0-9]{1,3}-[0-9]+(?:\.[0-9]+)?(?![\w.'-]).*", re.DOTALL)
"""A value that begins with digits which may be decimals, with a second bound: `5-4`; no date."""
_BOUNDS = Expression(
    rf"(?<=[\w%])(?:\s?[-{HYPHENS}{DASHES}…]\s?|\s(?:till|to|och|and)\s)(?=[0-9])", re.IGNORECASE
)
"""What stands between two bounds of one value: `10–12`, `mellan 5 och 6`."""
_BOUNDS_WORD = Expression(r"(?:mellan|från|between|from)\s", re.IGNORECASE)
_MONTH = Expression(r"(?:19|20)[0-9]{2}-[0-9]{2}")
_THOUSANDS_FIRST = Expression(r"[0-9]{3}\.[0-9]++(?![\w.'-]).*", re.DOTALL)
"""A value that begins with a group of three digits and decimals, as in the English `1,234.56`."""
_REST = Expression(r"(?:,[0-9][^,:{}\[\]\r\n#]*+)+(?=[,}\r\n])")
"""What follows a value in braces after such a comma, where it is no key with a value of its own."""


def has_tight_commas(text: str) -> bool:
    """Whether a comma stands between digits anywhere, without a blank."""
    return "," in text and _TIGHT.search(text) is not None


def in_list(text: str, spans: Sequence[Spans]) -> tuple[Refused, Stretch] | None:
    """Why a list in brackets can be read in two ways, and the stretch to show; None where it cannot.

    Args:
        text: What the parser was given.
        spans: The places of the items.
    """
    glued = [_is_glued(text, one, other) for one, other in pairwise(spans)]
    if not any(glued):
        return None
    runs: list[list[str]] = [[_of(text, spans[0])]]
    for is_glued, span in zip(glued, spans[1:], strict=True):
        if is_glued:
            runs[-1].append(_of(text, span))
        else:
            runs.append([_of(text, span)])
    start, end = spans[0][0], spans[-1][1] if isinstance(spans[-1][1], int) else spans[-1][0]
    if end - start > _SHOWN:
        first = glued.index(True)
        last = next((index for index in range(first, len(glued)) if not glued[index]), len(glued))
        start, end = spans[first][0], spans[last][1]
        runs = [[_of(text, span) for span in spans[first : last + 1]]]
    return _refused(text[start:end], runs), (start, end)


def in_braces(text: str, data: dict[Any, Any], spans: dict[Any, tuple[Stretch, Spans]]) -> list[Stretch]:
    """Put each value in braces that a comma has cut in two together again, as one that is refused.

    Returns:
        Where such values stand; what else was met within them is no fault of its own.
    """
    found: list[Stretch] = []
    for key, (name, (start, end)) in list(spans.items()):
        is_cut = isinstance(end, int) and text.startswith(",", end) and text[end + 1 : end + 2].isdecimal()
        rest = _REST.match(text, end) if is_cut else None
        if rest and _ends_in_number(text[start:end]):
            from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

            written = text[start : rest.end()].rstrip()
            stretch = start, start + len(written)
            run = _bare(written.split(","))
            of_text = faults.COMMA_OF_TEXT.of(quoted=_quoted(run))
            of_number = faults.COMMA_OF_DECIMALS.of(point=_with_point(run), quoted=_quoted(run))
            facts = {"number": run[0], "rest": ",".join(run[1:])}
            if _is_english(run):
                of_number = faults.COMMA_OF_THOUSANDS.of(point=_with_point(run), quoted=_quoted(run))
            is_number = _is_decimal(run) and (len(_pairs(run)) == 1 or _is_grouped(run))
            how = of_number if is_number else of_text
            data[key] = Refused(faults.COMMA_IN_BRACES, written, how=how, **facts)
            spans[key] = (name, stretch)
            found.append(stretch)
    starts = [start for start, _ in found]
    for key, (name, _) in list(spans.items()) if found else ():
        at = bisect_left(starts, name[0]) - 1
        if at >= 0 and name[0] < found[at][1]:
            del data[key], spans[key]
    return found


def _is_glued(text: str, one: Spans, other: Spans) -> bool:
    """Whether two plain values with a comma between them may be one number with decimals."""
    if not isinstance(one[1], int) or not isinstance(other[1], int) or one[1] + 1 != other[0]:
        return False
    before, after = text[one[0] : one[1]], text[other[0] : other[1]]
    if text[one[1]] != "," or not _ends_in_number(before) or not _may_go_on(after):
        return False
    if _MONTH.fullmatch(before) or (_has_bounds(before) and _has_bounds(after)):
        return False
    return not (_is_year(_BOUNDS.split(before)[0]) and _is_year(_BOUNDS.split(after)[0]))


def _has_bounds(text: str) -> bool:
    """Whether a value has two bounds, or the end of one and the beginning of another."""
    return _BOUNDS.search(text) is not None


def _may_go_on(after: str) -> bool:
    """Whether what stands after a comma may belong to the number before it."""
    return any(one.fullmatch(after) for one in (_NUMBER_FIRST, _BOUNDS_FIRST, _THOUSANDS_FIRST))


def _is_english(run: list[str]) -> bool:
    """Whether the commas of a run part thousands, for a full stop stands before its decimals."""
    return len(run) > 1 and _THOUSANDS_FIRST.fullmatch(run[-1]) is not None


def _ends_in_number(text: str) -> bool:
    words = text[-_SHOWN:].split()
    return bool(words) and _NUMBER.fullmatch(words[-1]) is not None


def _is_year(text: str) -> bool:
    return len(text) == _YEAR and text.isdecimal() and int(text) in YEARS


def _of(text: str, span: Spans) -> str:
    return text[span[0] : span[1]] if isinstance(span[1], int) else "…"


def _bare(run: list[str]) -> list[str]:
    """A run without the quotation marks of Word around it, which hold nothing together in YAML."""
    if run[0][:1] not in WORD_QUOTES or run[-1][-1:] not in WORD_QUOTES:
        return run
    return [run[0][1:], *run[1:-1], run[-1][:-1]]


def _refused(written: str, runs: list[list[str]]) -> Refused:
    runs = [_bare(run) if len(run) > 1 else run for run in runs]
    from samplan.loading import misread_faults as faults  # noqa: PLC0415 - a clean plan needs no words

    apart = _listed(part for run in runs for part in run)
    if not any(map(_is_decimal, runs)):
        quoted = _listed(map(_quoted, runs))
        how = faults.COMMA_OF_TEXT.of(quoted=quoted)
        return Refused(faults.COMMA_TWO_WAYS, f"[{written}]", point=quoted, apart=apart, how=how)
    is_english = any(map(_is_english, runs))
    is_grouped = not is_english and all(_is_grouped(run) for run in runs if len(run) > 1)
    values = runs if is_grouped else [pair for run in runs for pair in _pairs(run)]
    facts = {"point": _listed(map(_with_point, values)), "quoted": _listed(map(_quoted, values))}
    if is_grouped:
        thousands = _listed("".join(run) for run in runs)
        return Refused(faults.COMMA_THREE_WAYS, f"[{written}]", thousands=thousands, apart=apart, **facts)
    text = faults.COMMA_OF_THOUSANDS if is_english else faults.COMMA_OF_DECIMALS
    how = text.of(**facts)
    return Refused(faults.COMMA_TWO_WAYS, f"[{written}]", apart=apart, how=how, **facts)


def _pairs(run: list[str]) -> list[list[str]]:
    """A run of many as numbers with decimals: of 3,4,5,6 that is 3,4 and 5,6; 3,5–4,5 is one value."""
    if _is_english(run):
        return [run]
    found: list[list[str]] = []
    for part in run:
        last = found[-1] if found else []
        has_room = len(last) == _PAIR and _has_bounds(last[1])
        if len(last) == 1 or has_room:
            last.append(part)
        else:
            found.append([part])
    return found


def _quoted(run: list[str]) -> str:
    return f'"{",".join(run)}"' if len(run) > 1 else run[0]


def _is_decimal(run: list[str]) -> bool:
    """Whether a comma of a run may stand before decimals: what is before it is a number, and no year."""
    is_years = all(_is_year(part.split()[0]) for part in run)
    bounds = _BOUNDS.split(_BOUNDS_WORD.sub("", run[0]))
    return len(run) > 1 and all(map(amount_in, bounds)) and not is_years


def _is_grouped(run: list[str]) -> bool:
    """Whether the commas of a run can part thousands: groups of three follow each."""
    first = _BOUNDS.split(run[0])[-1].lstrip("-")
    return len(first) <= _GROUP and all(len(part) - len(part.lstrip(_DIGITS)) == _GROUP for part in run[1:])


def _with_point(run: list[str]) -> str:
    """The run as one value, with a full stop before the decimals of each of its bounds."""
    text = ",".join(run)
    between = [found[0] for found in _BOUNDS.finditer(text)]
    bounds = [_number_with_point(one.split(",")) for one in _BOUNDS.split(text)]
    return "".join(part for pair in zip(bounds, [*between, ""], strict=True) for part in pair)


def _number_with_point(run: list[str]) -> str:
    if len(run) == 1:
        return run[0]
    if len(run) > _PAIR or _is_english(run):
        return "".join(run)
    whole, rest = run
    digits = rest.rstrip("0") or "0" if len(rest) == _GROUP and rest.isdecimal() else rest
    return f"{whole.replace('.', '')}.{digits}"


def _listed(parts: Iterable[str]) -> str:
    return f"[{', '.join(parts)}]"
