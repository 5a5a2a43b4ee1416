"""What can be said about rules and faults without any plan."""

from __future__ import annotations

import re
from textwrap import indent

from samplan.errors import UsageError
from samplan.fault import Fault
from samplan.law.words import basis
from samplan.results import RuleEntry
from samplan.rules.base import Rule
from samplan.rules.crash import CRASHED
from samplan.rules.registry import ALL
from samplan.texts import Text

MEND = Text(sv="Så rättar du", en="How to fix")
EXAMPLE = Text(
    sv="Exempel\nDet här är fel:\n\n{wrong}\n\nSå här kan det stå:\n\n{right}\n\n",
    en="Example\nThis is wrong:\n\n{wrong}\n\nIt may stand like this:\n\n{right}\n\n",
)
SEE_THE_FINDING = Text(
    sv="iakttagelsen visar stället, och säger vad som står där och vad som ska stå där i stället",
    en="the finding shows the place, and says what stands there and what should stand there instead",
)


def entries() -> tuple[RuleEntry, ...]:
    """Every rule by family, then every fault of files, each sorted by id."""
    rules = sorted((_of_rule(rule) for rule in ALL), key=lambda entry: (entry.family, entry.id))
    return (*rules, *(_of_fault(fault) for fault in _faults()))


def explained(name: str) -> RuleEntry:
    """The rule or fault of this id.

    Raises:
        UsageError: There is none.
    """
    found = {entry.id: entry for entry in entries()}
    if name not in found:
        from samplan.api.choice import no_such_rule  # noqa: PLC0415 - needs loading, only when a name is wrong

        raise UsageError(no_such_rule(name, found))
    return found[name]


def _of_rule(rule: Rule) -> RuleEntry:
    family = rule.check.__module__.split(".")[-2]
    return RuleEntry(rule.id, rule.title, rule.weight, rule.source, _with_basis(rule), family)


def _with_basis(rule: Rule) -> Text:
    """The manual, and at its end, under the source, the paragraphs that the rule judges by."""
    law, manual = basis(rule.rests_on), rule.manual
    return Text(sv=f"{manual.sv}\n{law.sv}", en=f"{manual.en}\n{law.en}") if rule.rests_on else manual


def _faults() -> tuple[Fault, ...]:
    from samplan.loading.faults import FAULTS  # noqa: PLC0415 - many texts, needed here alone

    return (*FAULTS.values(), CRASHED)


def _of_fault(fault: Fault) -> RuleEntry:
    return RuleEntry(fault.id, fault.title, fault.severity, None, fault.manual or _page(fault), "file")


def _page(fault: Fault) -> Text:
    """What can be said of a fault in general. What depends on the place, the finding itself says."""
    remedy = fault.remedy if fault.remedy and not _has_facts(fault.remedy) else SEE_THE_FINDING
    said = Text("", "") if _has_facts(fault.message) else fault.message  # the title stands above the page
    shown = _example(fault.id)
    return Text(
        sv=_general(said.sv, f"{shown.sv}{MEND.sv}", remedy.sv),
        en=_general(said.en, f"{shown.en}{MEND.en}", remedy.en),
    )


def _example(fault: str) -> Text:
    """A wrong line with the right one, as they stand in a plan; empty where there is none."""
    from samplan.loading._examples import EXAMPLES  # noqa: PLC0415 - needed here alone

    if fault not in EXAMPLES:
        return Text("", "")
    wrong, right, right_en = (indent(lines, "    ") for lines in EXAMPLES[fault])
    return Text(EXAMPLE.sv.format(wrong=wrong, right=right), EXAMPLE.en.format(wrong=wrong, right=right_en))


def _has_facts(text: Text) -> bool:
    return re.search(r"(?<!\{)\{\w+\}", text.sv + text.en) is not None


def _general(message: str, mend: str, remedy: str) -> str:
    said = f"{_sentence(message)}\n\n" if message else ""
    return f"{said}{mend}\n{_sentence(remedy)}"


def _sentence(template: str) -> str:
    """A template without facts as a sentence."""
    text = template.replace("{{", "{").replace("}}", "}")
    return f"{text[:1].upper()}{text[1:]}."
