"""Cases of rules, as a domain expert writes them: one file a rule, named after its id.

A case changes the minimal plan below, and says what the rule answers and where:

    - fail: a sentence  # or pass, undecidable, not_applicable
      plan: {changes to the minimal plan; `key: ~` takes a key away, a list replaces a list}
      says: {budget.stated.costs: words of the message in Swedish}  # every finding, in order
      lacks: {budget.costs: words of what is missing}  # every gap, in order
      notes: [words that some note has]  # none at all, if the list is empty
      others: [{changes that make the other plans of the run}]
      today: 2026-01-15

Several words, which all stand there, are a list. More is said of the first finding, or the first gap:

      says_en, remedy, remedy_en: words  # lacks_en of a gap
      severity: error  # the rule's own, if left out
      source: what the finding rests on, whole, in Swedish
      points_to: the words within the value
      elsewhere: [the places that explain it; in another plan as `plan-id: place`]

Of several findings at one place, or where more is said of the second too, `findings` (`gaps`) is a list of
such mappings, each with its `at` and `says`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from samplan.api import case_faults as faults
from samplan.frozen import frozen
from samplan.loading.load import load_plan
from samplan.loading.tree import ReadTree, read_tree
from samplan.results import Outcome, Path, Severity, Span, Verdict
from samplan.rules.base import Rule
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL, LAST
from samplan.schema.plan import Plan
from samplan.schema.reader import read_plan
from samplan.schema.shape import place
from samplan.schema.suggestions import suggest
from samplan.texts import Message

MINIMAL = {
    "samplan": 1,
    "id": "plan",
    "kind": "operational_plan",
    "title": "Verksamhetsplan 2021",
    "period": 2021,
    "association": {"name": "Samordningsförbundet Norrbygden"},
}
"""What each case changes."""
TODAY = date(2021, 1, 15)

OF_FIRST = ("severity", "says_en", "remedy", "remedy_en", "points_to", "elsewhere", "source")
"""What a case may say of its first finding."""
OF_FINDING = ("at", "says", *OF_FIRST)
OF_GAP = ("at", "says", "says_en")
OUTCOMES = tuple(one.value for one in Outcome)
KEYS = (
    *(*OUTCOMES, "plan", "others", "today", "says", "lacks", "lacks_en", "notes"),
    *(*OF_FIRST, "findings", "gaps"),
)
_HEAD = b"cases:\n"
"""Stands before a file of cases, which is a list, so that it is read as plans are."""

Expected = Mapping[str, Any]
"""What a case says of a finding or a gap."""


class WrongCase(ValueError):  # noqa: N818 - it says what is wrong with the case
    """A case that is not as cases are."""

    def __init__(self, message: Message) -> None:
        """Keep what is wrong in words."""
        super().__init__(message)
        self.message = message


@frozen
class Case:
    """One case of a rule."""

    name: str
    """Its sentence."""
    outcome: Outcome
    line: int = 0
    """Where it stands in its file."""
    plan: Mapping[str, Any] = {}
    others: tuple[Mapping[str, Any], ...] = ()
    today: date = TODAY
    findings: tuple[Expected, ...] = ()
    gaps: tuple[Expected, ...] = ()
    notes: tuple[str, ...] | None = None
    """Words of the notes; empty where there is to be none, None where nothing is said of them."""


def read_cases(file: str, data: bytes) -> tuple[Case | tuple[int, Message], ...]:
    """The cases of a file in their order; in place of one that is wrong its line and what is wrong.

    Args:
        file: Its name.
        data: What it holds.
    """
    read = read_tree(file, _HEAD + data)
    several = read.tree.data.get("cases") if read.tree is not None else None
    if not isinstance(several, list):
        wrong = [(one.span.line - 1, one.message) for one in read.findings if one.severity is Severity.ERROR]
        return tuple(wrong) or ((1, faults.NO_LIST.of()),)
    return tuple(_each_read(several, read))


def _each_read(several: Sequence[object], read: ReadTree) -> Iterator[Case | tuple[int, Message]]:
    for number, case in enumerate(several):
        line = read.positions.locate(("cases", number)).line - 1
        try:
            yield _case(case, line)
        except WrongCase as wrong:
            yield line, wrong.message


def _case(case: object, line: int) -> Case:
    if not isinstance(case, dict):
        raise WrongCase(faults.NO_CASE.of())
    _check_keys(case, KEYS)
    answers = [key for key in OUTCOMES if key in case]
    if len(answers) != 1:
        raise WrongCase(faults.NO_ANSWER.of(known=OUTCOMES))
    notes = case.get("notes")
    return Case(
        str(case[answers[0]]),
        Outcome(answers[0]),
        line,
        _mapping(case.get("plan") or {}, "plan"),
        tuple(_mapping(one, "others") for one in _list(case.get("others") or [], "others")),
        _day(case.get("today", TODAY)),
        _expected(case, "says", "findings", OF_FINDING, {key: case[key] for key in OF_FIRST if key in case}),
        _expected(case, "lacks", "gaps", OF_GAP, {"says_en": case["lacks_en"]} if "lacks_en" in case else {}),
        None if notes is None else tuple(map(str, _list(notes, "notes"))),
    )


def _expected(
    case: Mapping[str, Any], short: str, whole: str, keys: Sequence[str], of_first: Expected
) -> tuple[Expected, ...]:
    """What a case says of each finding, or of each gap, in either form."""
    if whole in case:
        several = [_mapping(one, whole) for one in _list(case[whole], whole)]
    else:
        words_at = _mapping(case.get(short, {}), short)
        several = [{"at": where, "says": words} for where, words in words_at.items()]
    if of_first and not several:
        raise WrongCase(faults.OF_NOTHING.of(key=next(iter(of_first)), needed=short))
    for one in several:
        _check_keys(one, keys)
        if "at" not in one or not one.get("says"):
            raise WrongCase(faults.LACKS.of(key=whole, lacking="says" if "at" in one else "at"))
    return tuple({**one, **(of_first if number == 0 else {})} for number, one in enumerate(several))


def _check_keys(case: Mapping[str, Any], known: Sequence[str]) -> None:
    for key in case:
        if key not in known:
            near = suggest(str(key), known)
            text = faults.NO_KEY_MEANT if near else faults.NO_KEY
            raise WrongCase(
                text.of(key=str(key), **({"meant": near[0]} if near else {"known": tuple(known)}))
            )


def _mapping(value: object, key: str) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise WrongCase(faults.NO_MAPPING.of(key=key))


def _list(value: object, key: str) -> list[Any]:
    if isinstance(value, list):
        return value
    raise WrongCase(faults.NOT_SEVERAL.of(key=key))


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    raise WrongCase(faults.NO_DAY.of())


def merged(base: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """The base with the change: mappings within mappings, all else replaced, `None` taken away."""
    result = dict(base)
    for key, value in change.items():
        old = result.get(key)
        if value is None:
            result.pop(key, None)
        else:
            result[key] = (
                merged(old if isinstance(old, dict) else {}, value) if isinstance(value, dict) else value
            )
    return result


@frozen
class PlaceLocator:
    """Tells the place in a plan instead of the place in a file."""

    plan: Plan
    prefix: str = ""

    def locate(self, path: Path, needle: str = "", *, nth: int = 0, key: bool = False) -> Span:
        """A span whose file is the place, and whose excerpt is the needle."""
        del nth, key
        return Span(self.prefix + place(self.plan, path), 1, 1, 1, 1, needle)


def verdict_on(case: Case, one: Rule) -> Verdict:
    """What a rule says in a case; the one that judges the others, after them.

    Raises:
        WrongCase: A plan of the case is none, or two have one id.
    """
    plan, *several = (_plan(change) for change in (case.plan, *case.others))
    others = {other.id: other for other in several}
    if len({plan.id, *others}) < 1 + len(case.others):
        raise WrongCase(faults.SAME_ID.of())
    rules = ALL if one.id == LAST else (one,)
    subjects = {name: Subject(other, PlaceLocator(other, f"{name}: ")) for name, other in others.items()}
    return judge(Subject(plan, PlaceLocator(plan)), rules, subjects, case.today)[-1]


def _plan(change: Mapping[str, Any]) -> Plan:
    data = merged(MINIMAL, change)
    read = read_plan(data)
    if not read.refusals:
        return read.plan
    from json import dumps  # noqa: PLC0415 - only a wrong case needs words

    found = load_plan("plan", dumps(data, ensure_ascii=False, default=str).encode()).findings
    errors = (one.message for one in found if one.severity is Severity.ERROR)
    said = next(errors, faults.NOT_OF_FORMAT.of(trouble=read.refusals[0].trouble))
    raise WrongCase(faults.NO_PLAN.of(said=said))
