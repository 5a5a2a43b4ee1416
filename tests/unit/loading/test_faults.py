from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from samplan.loading.faults import FAULTS, Fault
from samplan.results import Span
from samplan.texts import Text

LOADING = Path(__file__).parents[3] / "samplan" / "loading"


def names(text: Text | None, language: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(getattr(text, language)) if name} if text else set()


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_both_languages_are_complete_and_name_the_same_facts(fault: Fault) -> None:
    for text in (fault.title, fault.message, fault.remedy):
        if text is not None:
            assert text.sv
            assert text.en
            assert text.sv != text.en
            assert names(text, "sv") == names(text, "en")
    assert not names(fault.title, "sv")


def test_ids_are_kebab_case_and_sorted() -> None:
    assert FAULTS
    assert list(FAULTS) == sorted(FAULTS)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name) for name in FAULTS)
    assert all(name == fault.id for name, fault in FAULTS.items())


def test_every_fault_that_the_reader_defines_is_in_the_catalogue() -> None:
    files = [LOADING / f"{name}_faults.py" for name in ("file", "syntax", "yaml")]
    defined = {
        found for path in files for found in re.findall(r'^    id="([^"]+)"', path.read_text(), re.MULTILINE)
    }
    assert defined
    assert defined <= set(FAULTS)


def test_a_finding_has_the_words_of_its_fault_and_the_facts_of_its_place() -> None:
    span = Span("plan.yaml", 1, 1, 1, 2)
    finding = FAULTS["yaml-tag"].finding(span, {"tag": "!x"}, path=("a",))
    assert finding.remedy is not None
    assert ("yaml-tag", {"tag": "!x"}, {"tag": "!x"}) == (
        finding.rule,
        finding.message.facts,
        finding.remedy.facts,
    )
    assert (span, ("a",)) == (finding.span, finding.path)
