"""What the checks of a report are called, and what they rest on."""

from __future__ import annotations

from samplan.frozen import frozen
from samplan.render.changes_names import capital
from samplan.render.manual import FAMILIES
from samplan.render.severities import SEVERITIES
from samplan.render.words import say
from samplan.results import Report, RuleEntry
from samplan.texts import Language


@frozen
class RuleName:
    """A check, or a fault of files, as a reader meets it."""

    id: str
    title: str
    """What it demands, as a sentence; empty where nothing is known of it but its id."""


@frozen
class RuleLine:
    """A check with what can be said of it without any plan."""

    name: RuleName
    group: str
    weight: str
    source: str


class Names:
    """The checks that a report names, by their ids."""

    def __init__(self, report: Report, language: Language) -> None:
        """Take what the report knows of them."""
        self._language: Language = language
        self._known = {entry.id: entry for entry in report.rules}
        self._named = report.named

    def of(self, rule: str) -> RuleName:
        """The name of a check."""
        known = self._known.get(rule)
        return RuleName(rule, say(known.title, self._language) if known else "")

    @property
    def lines(self) -> tuple[RuleLine, ...]:
        """All that the report names and knows more of, in the order of `samplan rules`."""
        return tuple(self._line(entry) for entry in self._known.values() if entry.id in self._named)

    def _line(self, entry: RuleEntry) -> RuleLine:
        group, weight = FAMILIES[entry.family], SEVERITIES[entry.severity]
        source = say(entry.source, self._language) if entry.source else ""
        return RuleLine(
            self.of(entry.id),
            say(group, self._language),
            capital(say(weight, self._language)),
            capital(source),
        )
