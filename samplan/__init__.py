"""Plans of Swedish coordination associations as structured data.

    >>> from samplan import api, say
    >>> report = api.validate("plans/rar-sormland-2021.yaml", select=["sum-cost"])
    >>> for finding in report.findings:
    ...     print(f"{finding.severity} {finding.place}: {say(finding.message, 'en')}")
    error budget.stated.costs: ...
    >>> plan = api.load("plans/norrbygden-2025.yaml")
    >>> plan.title
    'Verksamhetsplan med budget 2025'

`samplan.api` has the functions, `samplan.schema.plan.Plan` the plan format, `say` turns what
samplan says into words. These, and the names in `samplan.api.__all__`, change only with the
version as the changelog says; all else may change at any time.
"""

from __future__ import annotations

TYPE_CHECKING = False  # Why: `typing` would be a third of what `samplan --version` imports
if TYPE_CHECKING:
    from samplan.texts import Language, Message, Text

__all__ = ["__version__", "say"]
__version__ = "0.1.0"


def say(message: Message | Text, language: Language = "sv") -> str:
    """What a finding, a missing fact, a note or an error says (its `message`), in `sv` or `en`."""
    from samplan.render import words  # noqa: PLC0415 - importing samplan loads nothing

    return words.say(message, language)
