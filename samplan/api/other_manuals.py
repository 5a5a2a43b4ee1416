"""What can be said of rules that are not samplan's own: made when asked for, since none of it is stored."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api.own_rules import own_rules_in
from samplan.api.project_home import found_file
from samplan.api.rulebook import installed_rules
from samplan.render.manual import SOURCE
from samplan.render.words import say
from samplan.results import Manual, RuleEntry
from samplan.rules.base import ALL_KINDS, Rule
from samplan.texts import Either, Language, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.api.own_rule_reading import OwnRule
    from samplan.texts import Message

FAMILY = "own"
CHECKS = Text("Vad regeln kontrollerar", "What it checks")
SAYS = Text("Vad den säger", "What it says")
FIX = Text("Så rättar du", "How to fix")
FROM = Text("Varifrån regeln kommer", "Where the rule comes from")
COMPARED: Mapping[str, Text] = {
    "at_least": Text("`{figure}` ska vara minst {bound}", "`{figure}` is to be at least {bound}"),
    "at_most": Text("`{figure}` ska vara högst {bound}", "`{figure}` is to be at most {bound}"),
    "above": Text("`{figure}` ska vara mer än {bound}", "`{figure}` is to be more than {bound}"),
    "below": Text("`{figure}` ska vara mindre än {bound}", "`{figure}` is to be less than {bound}"),
    "equals": Text("`{figure}` ska vara lika med {bound}", "`{figure}` is to equal {bound}"),
    "between": Text("`{figure}` ska vara mellan {bound}", "`{figure}` is to be between {bound}"),
}
OF_BASE = Text("{said} av `{base}`", "{said} of `{base}`")
A_FIGURE = Text("`{path}`", "`{path}`")
OF_KINDS = Text(
    "{said}. Regeln gäller dokument av de här slagen: {kinds}", "{said}. The rule is about: {kinds}"
)
SENTENCE = Text("{said}.", "{said}.")
ELSE = Text(
    "{said} Där planen inte har siffran gäller regeln inte; där siffran, eller det den jämförs med, inte är "
    "känt kan den inte avgöra.",
    "{said} Where the plan does not have the figure the rule does not apply; where the figure, or what it is "
    "compared with, is not known, it cannot decide.",
)
AT_LINE = Text(
    "{file}, rad {line}. `samplan rules --test` prövar regeln mot sina fall.",
    "{file}, line {line}. `samplan rules --test` tries the rule on its cases.",
)
IN_PACKAGE = Text("Paketet {package}.", "The package {package}.")


def other_entries(folder: str) -> tuple[RuleEntry, ...]:
    """The rules of a folder's project and of installed packages, sorted by id."""
    manuals = other_manuals(folder)
    return tuple(manuals[id_].entry for id_ in sorted(manuals))


def other_manuals(folder: str) -> dict[str, Manual]:
    """Their manuals by id.

    Raises:
        InputError: The project, or an installed package, has a fault.
    """
    installed, (_, file) = installed_rules(), found_file(folder)
    manuals = {one.id: Manual(_entry(one), _page_of_package(one)) for one in installed}
    for own in own_rules_in(file, installed) if file else ():
        manuals[own.rule.id] = Manual(_entry(own.rule), _page_of_own(own))
    return manuals


def _entry(rule: Rule) -> RuleEntry:
    title = rule.title or _by_id(rule)
    return RuleEntry(rule.id, title, rule.weight, rule.source, FAMILY, rule.is_off)


def _by_id(rule: Rule) -> Text:
    """What stands for the title of a rule that has none."""
    return Text(rule.id, rule.id)


def _page_of_own(own: OwnRule) -> Text:
    where = AT_LINE.of(file=own.rule.home, line=own.line)
    return Text(*(_written(own, where, language) for language in ("sv", "en")))


def _written(own: OwnRule, where: Message, language: Language) -> str:
    declared = own.declared
    parts = [
        (CHECKS, say(_checks(own), language)),
        (SAYS, declared.message.in_language(language)),
        (FIX, declared.remedy.in_language(language) if declared.remedy else ""),
        (SOURCE, say(own.rule.source, language)),
        (FROM, say(where, language)),
    ]
    return "\n\n".join(f"## {say(head, language)}\n\n{said}" for head, said in parts if said) + "\n"


def _checks(own: OwnRule) -> Message:
    """What a rule asks, as a sentence of its data."""
    declared, kinds = own.declared, own.rule.kinds
    bounds = tuple(A_FIGURE.of(path=one) if isinstance(one, str) else one for one in declared.bounds)
    said = COMPARED[declared.comparison].of(
        figure=declared.figure, bound=bounds if len(bounds) > 1 else bounds[0]
    )
    if declared.base:
        said = OF_BASE.of(said=said, base=declared.base)
    if kinds != ALL_KINDS:
        said = OF_KINDS.of(said=said, kinds=Either(term("Kind", kind) for kind in kinds))
    return ELSE.of(said=SENTENCE.of(said=said))


def _page_of_package(rule: Rule) -> Text:
    """The pages beside the module of a rule, `its_id.sv.md` and `its_id.en.md`; else what the rule says."""
    module = sys.modules.get(getattr(rule.judge, "__module__", ""))
    beside = Path(getattr(module, "__file__", None) or ".").with_name(rule.id.replace("-", "_"))
    pages = [_page(beside, rule, language) for language in ("sv", "en")]
    return Text(*pages)


def _page(beside: Path, rule: Rule, language: Language) -> str:
    try:
        text = beside.with_name(f"{beside.name}.{language}.md").read_text(encoding="utf-8")
    except (OSError, ValueError):
        parts = [
            (CHECKS, say(SENTENCE.of(said=rule.title or _by_id(rule)), language)),
            (SOURCE, say(rule.source, language)),
            (FROM, say(IN_PACKAGE.of(package=rule.home), language)),
        ]
        return "\n\n".join(f"## {say(head, language)}\n\n{said}" for head, said in parts) + "\n"
    return text.partition("\n\n")[2] if text.startswith("# ") else text  # its title stands in the entry
