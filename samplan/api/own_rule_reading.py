"""Reading the rules of a project, `[[rules]]` in `samplan.toml`, with every fault at its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, cast

from samplan.api import own_rule_faults as faults
from samplan.api.own_rule_figures import is_money, read_path
from samplan.api.own_rule_words import COMPARISONS, FACTS, FACTS_OF_BASE, LEVELS, OTHER_WORDS
from samplan.api.project_home import FILE_NAME
from samplan.api.project_reading import given
from samplan.fault import Refused
from samplan.figures.quantities import exactly, exceeds
from samplan.frozen import frozen
from samplan.render.own_words import facts_named
from samplan.results import Severity
from samplan.rules.base import ALL_KINDS, Force, Rule
from samplan.rules.declared import Declared, judging, over
from samplan.schema.counting import parse_quantity
from samplan.schema.plain_values import parse_id
from samplan.schema.suggestions import folded, suggest
from samplan.schema.values import Number, Share
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.project_reading import Reading
    from samplan.api.toml_places import Keys
    from samplan.schema.terms import Kind
    from samplan.schema.values import Quantity

TABLE = "rules"
DEMANDED = ("id", "title", "figure", "comparison", "bound", "message", "source")
KEYS = (*DEMANDED, "base", "remedy", "severity", "kinds", "cases")


@frozen
class OwnRule:
    """A rule of a project, and where it comes from."""

    rule: Rule
    declared: Declared
    line: int
    """The line of its table."""
    cases: str
    """The file of its cases, as the table names it; empty where it names none."""


def own_rules(reading: Reading, value: object, taken: Mapping[str, str]) -> tuple[OwnRule, ...]:
    """The rules of a project; those that are wrong are told, and left out.

    Args:
        reading: The file.
        value: What stands under `rules`.
        taken: The ids of all other rules and faults, each with whose it is; samplan's own have no name.
    """
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        facts = {"table": reading.named(TABLE), "given": given(value)}
        reading.fault((TABLE,), faults.ONE_TABLE.of(**facts))
        return ()
    found: dict[str, OwnRule] = {}
    for number, table in enumerate(value, start=1):
        one = _Table(
            reading, (TABLE, str(number)), table, {**taken, **dict.fromkeys(found, FILE_NAME)}
        ).rule()
        if one is not None:
            found[one.rule.id] = one
    return tuple(found.values())


class _Table:
    """One rule as it is read."""

    def __init__(
        self, reading: Reading, at: Keys, table: Mapping[str, object], taken: Mapping[str, str]
    ) -> None:
        self.reading, self.at, self.table, self.taken = reading, at, table, taken
        self.is_right = True

    def rule(self) -> OwnRule | None:
        """The rule; None where something is wrong with it, which is told."""
        name = f"[[{self.reading.named(TABLE)}]]"
        self.is_right = not (set(self.table) - set(KEYS))
        as_keys = [key for key in self.table if key in COMPARISONS]
        for key in as_keys:
            self._fault((key,), faults.AS_KEY.of(key=key))
        others = {key: value for key, value in self.table.items() if key not in as_keys}
        self.reading.known(others, self.at, KEYS, Text(name, name))
        told = {"comparison", "bound"} if as_keys else set()
        if lacking := tuple(key for key in DEMANDED if key not in self.table and key not in told):
            self._fault((), faults.LACKS.of(keys=lacking))
        values: dict[str, Any] = {
            key: READ[key](self, key, self.table[key]) for key in KEYS if key in self.table
        }
        if self.is_right:
            self._fit(values)
        return self._made(values) if self.is_right else None

    def _made(self, values: Mapping[str, Any]) -> OwnRule:
        declared = Declared(
            values["figure"],
            values["comparison"],
            values["bound"],
            values["message"],
            values.get("remedy"),
            values.get("base", ""),
        )
        rule = Rule(
            id=values["id"],
            title=values["title"],
            source=values["source"],
            force=Force.POLICY,
            over=over(declared),
            judge=judging(declared),
            kinds=values.get("kinds", ALL_KINDS),
            severity=values.get("severity", Severity.WARNING),
            home=self.reading.file,
        )
        return OwnRule(rule, declared, self.reading.line(self.at), values.get("cases", ""))

    def _fault(self, keys: Keys, said: object, *, at_value: bool = False) -> None:
        self.is_right = False
        self.reading.fault((*self.at, *keys), said, at_value=at_value)  # type: ignore[arg-type]

    def _wrong(self, key: str, wanted: object, value: object) -> None:
        self.is_right = False
        self.reading.wrong((*self.at, key), wanted, value)  # type: ignore[arg-type]

    def id(self, key: str, value: object) -> str:
        """An id that no other rule has."""
        try:
            written = parse_id(value)
        except Refused:
            from samplan.schema.slugs import slug  # noqa: PLC0415 - only a wrong one needs it

            meant = slug(str(value)) or "egen-regel"
            self._fault((key,), faults.NO_ID.of(written=str(value), meant=meant), at_value=True)
            return ""
        if written in self.taken:
            home = self.taken[written]
            text = faults.TWICE if home == FILE_NAME else faults.TAKEN_BY if home else faults.TAKEN
            self._fault(
                (key,),
                text.of(id=written, **({"home": home} if text is faults.TAKEN_BY else {})),
                at_value=True,
            )
        return written

    def text(self, key: str, value: object) -> Text:
        """A text in Swedish, or in both languages."""
        said = value
        if isinstance(value, str):
            said = {"sv": value}
        if not isinstance(said, dict) or not all(isinstance(one, str) for one in said.values()):
            self._wrong(key, faults.A_TEXT, value)
            return Text("", "")
        if isinstance(value, dict):
            self.is_right &= not (set(said) - {"sv", "en"})
            self.reading.known(said, (*self.at, key), ("sv", "en"), Text(key, key))
        if "sv" not in said:
            self._fault((key,), faults.NO_SWEDISH.of(key=key))
        elif not all(one.strip() for one in said.values()):
            self._wrong(key, faults.EMPTY, value)
        swedish = said.get("sv", "").strip()
        return Text(swedish, said.get("en", swedish).strip())

    def sentence(self, key: str, value: object) -> Text:
        """A text with facts that are filled in."""
        text = self.text(key, value)
        for one in (text.sv, text.en) if text.sv != text.en else (text.sv,):
            names = facts_named(one)
            if names is None:
                self._fault((key,), faults.BRACES.of(example="{figure}"), at_value=True)
                continue
            for name in sorted(names - {*FACTS, *FACTS_OF_BASE}):
                known = tuple(f"{{{one}}}" for one in (*FACTS, *FACTS_OF_BASE))
                self._fault((key,), faults.OTHER_FACT.of(name=name, known=known), at_value=True)
            if "base" not in self.table:
                for name in sorted(names & {*FACTS_OF_BASE}):
                    self._fault((key,), faults.NEEDS_A_BASE.of(name=name), at_value=True)
        return text

    def line(self, key: str, value: object) -> Text:
        """A text without facts; braces stand there as they are."""
        text = self.text(key, value)
        return Text(*(one.replace("{", "{{").replace("}", "}}") for one in (text.sv, text.en)))

    def figure(self, key: str, value: object) -> str:
        """The path of a figure."""
        if not isinstance(value, str):
            self._wrong(key, faults.A_PATH, value)
            return ""
        path, said = read_path(value, may_be_far=key != "figure" or "*" not in value)
        if said is None and key != "figure" and "*" in path and "*" not in str(self.table.get("figure")):
            said = faults.NO_EACH.of(written=path)
        if said is not None:
            self._fault((key,), said, at_value=True)
        return path

    def comparison(self, key: str, value: object) -> str:
        """How the figure is compared."""
        return self._one_of(key, value, COMPARISONS, OTHER_WORDS)

    def severity(self, key: str, value: object) -> Severity | None:
        """How much a finding weighs."""
        found = self._one_of(key, value, tuple(one.value for one in Severity), LEVELS)
        return Severity(found) if found else None

    def kinds(self, key: str, value: object) -> tuple[Kind, ...]:
        """The kinds of documents that the rule is about."""
        if not isinstance(value, list) or not value:
            self._wrong(key, faults.KINDS.of(known=ALL_KINDS), value)
            return ()
        return tuple(cast("Kind", self._one_of(key, one, ALL_KINDS, {})) for one in value)

    def cases(self, key: str, value: object) -> str:
        """The file of the rule's cases."""
        if isinstance(value, str) and value.strip():
            return value
        self._wrong(key, faults.A_FILE.of(id=str(self.table.get("id", "id"))), value)
        return ""

    def _one_of(self, key: str, value: object, known: Sequence[str], others: Mapping[str, str]) -> str:
        if value in known:
            return str(value)
        folded_word = folded(value) if isinstance(value, str) else ""
        near = others.get(folded_word) or next(iter(suggest(folded_word, known)), "")
        text = (
            faults.MEANT.of(known=tuple(known), meant=near) if near else faults.ONE_OF.of(known=tuple(known))
        )
        self._wrong(key, text, value)
        return ""

    def bound(self, key: str, value: object) -> tuple[Quantity | str, ...]:
        """What the figure is compared with: one, or two of `between`."""
        is_between = self.table.get("comparison") == "between"
        if is_between and not (isinstance(value, list) and len(value) == len(("low", "high"))):
            self._wrong(key, faults.TWO_BOUNDS.of(example='["1 mkr", "2 mkr"]'), value)
            return ()
        if isinstance(value, list) and not is_between:
            self._wrong(key, faults.ONE_BOUND, value)
            return ()
        return tuple(self._end(key, one) for one in (value if isinstance(value, list) else [value]))

    def _end(self, key: str, value: object) -> Quantity | str:
        is_finite = isinstance(value, float) and isfinite(value)
        try:
            return parse_quantity(Decimal(str(value)) if is_finite else value)
        except Refused:
            if isinstance(value, str) and "." in value.strip(".") and " " not in value.strip():
                return self.figure(key, value)
            self._wrong(key, faults.A_BOUND.of(**faults.EXAMPLE), value)
            return ""

    def _fit(self, values: Mapping[str, Any]) -> None:
        """See that figure, bound and base go together."""
        bounds, figure = values["bound"], values["figure"]
        if (
            len(bounds) > 1
            and not any(isinstance(one, str) for one in bounds)
            and exceeds(*map(exactly, bounds))
        ):
            facts = {"low": bounds[0], "high": bounds[1]}
            self._fault(("bound",), faults.REVERSED.of(**facts), at_value=True)
        for bound in bounds:
            if "base" in values and not isinstance(bound, Share | str):
                self._fault(("base",), faults.IDLE_BASE.of(bound=bound))
            elif "base" not in values and isinstance(bound, Share) and is_money(figure):
                self._fault(
                    ("bound",), faults.NEEDS_BASE.of(figure=figure, share=bound, base='"costs.total.{year}"')
                )
            elif isinstance(bound, Number) and bound.unit is None and is_money(figure):
                self._fault(("bound",), faults.NO_UNIT.of(figure=figure, number=bound), at_value=True)


READ: Mapping[str, Callable[[_Table, str, object], object]] = {
    "id": _Table.id,
    "title": _Table.line,
    "figure": _Table.figure,
    "comparison": _Table.comparison,
    "bound": _Table.bound,
    "message": _Table.sentence,
    "source": _Table.line,
    "base": _Table.figure,
    "remedy": _Table.sentence,
    "severity": _Table.severity,
    "kinds": _Table.kinds,
    "cases": _Table.cases,
}
"""What reads each key."""
