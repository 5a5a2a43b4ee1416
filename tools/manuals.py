"""What `samplan rules` and `samplan explain` read: every rule and fault, as their modules have them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ways import example_file

from samplan.fault import Fault
from samplan.law.words import basis
from samplan.loading._examples import EXAMPLES
from samplan.loading.faults import FAULTS
from samplan.loading.load import load_plan
from samplan.loading.tree import read_tree
from samplan.render.findings_frame import REMEDY
from samplan.render.severities import SEVERITIES
from samplan.render.words import say
from samplan.rules.crash import CRASHED
from samplan.rules.registry import FAMILIES
from samplan.texts import Language, Text

LANGUAGES: tuple[Language, ...] = ("sv", "en")

RULES = Path(__file__).parents[1] / "samplan" / "rules"
COMES_ABOUT = Path(__file__).with_name("faults.yaml")
MEND = Text(sv="## Så rättar du\n\n{remedy}\n", en="## How to fix\n\n{remedy}\n")
EXAMPLE = Text(
    sv="## Exempel\n\nDet här är fel:\n\n{wrong}\n\n{said}Så här kan det stå:\n\n{right}\n\n",
    en="## Example\n\nThis is wrong:\n\n{wrong}\n\n{said}It may stand like this:\n\n{right}\n\n",
)
SEE_THE_FINDING = Text(
    sv="iakttagelsen visar stället, och säger vad som står där och vad som ska stå där i stället",
    en="the finding shows the place, and says what stands there and what should stand there instead",
)


def stored_manuals() -> str:
    """The text of `samplan/api/_manuals.json`."""
    return json.dumps(manuals(), ensure_ascii=False, indent=1) + "\n"


def manuals() -> list[dict[str, Any]]:
    """What is stored: rules by family, then faults, each sorted by id."""
    return [*_rules(), *_faults()]


def _rules() -> Iterator[dict[str, Any]]:
    for family, rules in FAMILIES.items():
        for one in rules:
            law = basis(one.rests_on) if one.rests_on else Text("", "")
            title = _title(family, one.id)
            stored = _stored(one.id, family, one.weight.value, title, one.source, law)
            yield {**stored, "off": True} if one.is_off else stored


def _title(family: str, name: str) -> Text:
    """The title of a rule: the heading of its pages."""
    pages = (RULES / family / f"{name.replace('-', '_')}.{language}.md" for language in ("sv", "en"))
    return Text(*(page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ") for page in pages))


def _faults() -> Iterator[dict[str, Any]]:
    told = comes_about()
    for one in (*FAULTS.values(), CRASHED):
        page = _page(one, told.get(one.id, Text("", "")))
        yield _stored(one.id, "file", one.severity.value, one.title, None, page)


def comes_about() -> dict[str, Text]:
    """How faults come about, by their ids: of those that need more said than the message and an example."""
    tree = read_tree(COMES_ABOUT.name, COMES_ABOUT.read_bytes()).tree
    if tree is None:
        raise ValueError(f"{COMES_ABOUT} is no YAML")
    return {name: Text(sv=said["sv"], en=said["en"]) for name, said in tree.data.items()}


def _stored(  # noqa: PLR0913 - what is stored, in its order
    name: str, family: str, severity: str, title: Text, source: Text | None, says: Text
) -> dict[str, Any]:
    both = {"title": title, "source": source, "says": says}
    texts = {key: {"sv": text.sv, "en": text.en} if text else None for key, text in both.items()}
    return {"id": name, "family": family, "severity": severity, **texts}


def _page(fault: Fault, told: Text) -> Text:
    """What can be said of a fault in general. What depends on the place, the finding itself says."""
    remedy = fault.remedy if fault.remedy and not _has_facts(fault.remedy) else SEE_THE_FINDING
    said = Text("", "") if _has_facts(fault.message) else fault.message  # the title stands above the page
    shown = _example(fault.id)
    return Text(
        sv=_general(said.sv, told.sv, shown.sv, MEND.sv.format(remedy=_sentence(remedy.sv))),
        en=_general(said.en, told.en, shown.en, MEND.en.format(remedy=_sentence(remedy.en))),
    )


def _example(fault: str) -> Text:
    """A wrong line with the right one, as they stand in a plan; empty where there is none."""
    if fault not in EXAMPLES:
        return Text("", "")
    wrong, right, right_en = (f"```yaml\n{lines}\n```" for lines in EXAMPLES[fault])
    swedish, english = (_said(fault, language) for language in LANGUAGES)
    return Text(
        EXAMPLE.sv.format(wrong=wrong, said=swedish, right=right),
        EXAMPLE.en.format(wrong=wrong, said=english, right=right_en),
    )


def _said(fault: str, language: Language) -> str:
    """What samplan says of the wrong example, and advises."""
    content = example_file(fault, EXAMPLES[fault][0]).encode()
    found = next(one for one in load_plan("plan.yaml", content).findings if one.rule == fault)
    parts = [f"{say(SEVERITIES[found.severity], language)}: {say(found.message, language)}"]
    if found.remedy:
        parts.append(f"{say(REMEDY, language)}: {say(found.remedy, language)}")
    return "".join(map(_quoted, parts)).replace("\u00a0", " ")


def _quoted(sentence: str) -> str:
    """A sentence as a finding; lines of a plan that it advises stand below."""
    first, _, lines = sentence.partition("\n")
    return f"> {first}\n\n" + (f"```text\n{lines}\n```\n\n" if lines else "")


def _has_facts(text: Text) -> bool:
    return re.search(r"(?<!\{)\{\w+\}", text.sv + text.en) is not None


def _general(message: str, told: str, example: str, mend: str) -> str:
    """The parts of a page that there are; what an example or a remedy is has its own ending."""
    paragraphs = [_sentence(message) if message else "", told.strip()]
    return "".join(f"{one}\n\n" for one in paragraphs if one) + example + mend


def _sentence(template: str) -> str:
    """A template without facts as a sentence."""
    text = template.replace("{{", "{").replace("}}", "}")
    return f"{text[:1].upper()}{text[1:]}."
