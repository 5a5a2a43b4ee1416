"""Files with one fault each, named by it: one finding, at the cause, whatever parser reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.loading import parser
from tests.unit.loading.reading import read, shortly

BROKEN = Path(__file__).parents[2] / "plans" / "broken"

EXPECTED: dict[str, tuple[tuple[str, int, int, str], list[tuple[int, int]], bool]] = {
    "not-a-plan-but-a-list": (("not-a-plan", 1, 1, "-"), [], False),
    "not-a-plan-but-a-text": (("not-a-plan", 2, 1, "R"), [], False),
    "plan-empty-with-a-document-mark": (("plan-empty", 1, 1, ""), [], False),
    "plan-empty": (("plan-empty", 1, 1, ""), [], False),
    "yaml-alias-bomb": (("yaml-alias-bomb", 6, 8, "*e"), [], False),
    "yaml-ambiguous-scalar": (("yaml-ambiguous-scalar", 3, 15, "0114"), [], True),
    "yaml-bad-escape": (("yaml-bad-escape", 3, 15, "\\V"), [], False),
    "yaml-colon-in-word-quotes": (
        ("yaml-colon-in-word-quotes", 3, 8, "”Mål: fler i arbete”"),
        [],
        False,
    ),
    "yaml-colon-in-value": (("yaml-colon-in-value", 3, 8, "Mål: fler i arbete"), [], False),
    "yaml-complex-key-with-a-question-mark": (("yaml-complex-key", 3, 3, "title"), [], True),
    "yaml-complex-key": (("yaml-complex-key", 3, 1, "["), [], True),
    "yaml-directive-tag": (("yaml-directive", 1, 1, "%TAG ! tag:tvastad.se,2026:"), [], True),
    "yaml-directive": (("yaml-directive", 1, 1, "%YAML 3.0"), [], True),
    "yaml-duplicate-key": (("yaml-duplicate-key", 6, 3, "unit"), [(4, 3)], True),
    "yaml-extra-bracket": (("yaml-extra-bracket", 3, 28, "]"), [], False),
    "yaml-indentation-in-a-list": (("yaml-indentation", 5, 4, "name: Skapa samverkan"), [], False),
    "yaml-indentation-of-running-text": (("yaml-indentation", 5, 3, "verkar i Tvåstad."), [], False),
    "yaml-indentation-too-little": (("yaml-indentation", 5, 2, "members: []"), [], False),
    "yaml-indentation-too-much": (("yaml-indentation", 5, 4, "members: []"), [], False),
    "yaml-list-mark": (("yaml-list-mark", 5, 3, "•"), [], False),
    "yaml-list-on-key-line": (("yaml-list-on-key-line", 3, 8, "- samverkan"), [], False),
    "yaml-long-key": (("yaml-long-key", 3, 1, "ord " * 259 + "ord"), [], False),
    "yaml-merge-key": (("yaml-merge-key", 4, 18, "<<"), [], True),
    "yaml-missing-colon-in-the-first-line": (("yaml-missing-colon", 1, 1, "samplan 1"), [], False),
    "yaml-missing-colon": (("yaml-missing-colon", 3, 1, "title Verksamhetsplan 2026"), [], False),
    "yaml-missing-comma": (("yaml-missing-comma", 4, 24, ":"), [], False),
    "yaml-missing-space": (("yaml-missing-space", 3, 1, "title:Verksamhetsplan"), [], False),
    "yaml-recursive-alias": (("yaml-recursive-alias", 3, 19, "*mal"), [(3, 8)], True),
    "yaml-reserved-character-ampersand": (("yaml-reserved-character", 3, 7, "& annat"), [], False),
    "yaml-reserved-character-asterisk": (("yaml-reserved-character", 3, 7, "*viktigt ord"), [], False),
    "yaml-reserved-character-asterisks": (("yaml-reserved-character", 3, 7, "*viktigt*"), [], False),
    "yaml-reserved-character-at": (("yaml-reserved-character", 3, 10, "@tvastad"), [], False),
    "yaml-reserved-character-backtick": (("yaml-reserved-character", 3, 7, "`fk`"), [], False),
    "yaml-reserved-character-comma": (("yaml-reserved-character", 3, 7, ", annat"), [], False),
    "yaml-reserved-character-percent": (("yaml-reserved-character", 3, 8, "%50"), [], False),
    "yaml-syntax": (("yaml-syntax", 3, 23, "&namn Tvåstads samordningsförbund"), [], False),
    "yaml-tab-among-siblings": (("yaml-tab", 5, 1, "\t"), [], False),
    "yaml-tab": (("yaml-tab", 4, 1, "\t"), [], False),
    "yaml-tag": (("yaml-tag", 3, 8, "!!set {"), [], True),
    "yaml-text-after-bar": (("yaml-text-after-bar", 3, 9, "Förbundet verkar i Tvåstad."), [], False),
    "yaml-text-after-quote": (("yaml-text-after-quote", 3, 23, "2026"), [], False),
    "yaml-too-deep": (("yaml-too-deep", 66, 129, "a"), [], False),
    "yaml-two-documents-after-the-end": (("yaml-two-documents", 4, 1, "id: tvastad-2027"), [], True),
    "yaml-two-documents": (("yaml-two-documents", 3, 1, "---"), [], True),
    "yaml-unclosed-bracket-at-the-end": (("yaml-unclosed-bracket", 4, 5, "{"), [(5, 1)], False),
    "yaml-unclosed-bracket-inside-another": (("yaml-unclosed-bracket", 3, 9, "{"), [(3, 46)], False),
    "yaml-unclosed-bracket": (("yaml-unclosed-bracket", 3, 8, "["), [(4, 5)], False),
    "yaml-unclosed-quote-closed-by-the-next": (("yaml-unclosed-quote", 3, 8, '"'), [(4, 15)], False),
    "yaml-unclosed-quote": (("yaml-unclosed-quote", 3, 8, '"'), [(6, 1)], False),
    "yaml-unknown-alias": (("yaml-unknown-alias", 3, 8, "*mal"), [], True),
}
"""File -> rule, line, column and the words marked; places of the second spans; usable or not."""


@pytest.fixture(params=["libyaml", "python"])
def _each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(parser, "CParser", None)


@pytest.mark.usefixtures("_each_parser")
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_broken_file_has_one_finding_at_its_cause(name: str) -> None:
    result = read((BROKEN / f"{name}.yaml").read_bytes())
    finding, related, is_usable = EXPECTED[name]
    assert [finding] == [shortly(one) for one in result.findings]
    assert related == [(one.span.line, one.span.column) for one in result.findings[0].related]
    assert is_usable == result.is_usable


def test_every_broken_file_of_the_reader_is_expected_and_named_by_its_fault() -> None:
    files = {
        path.stem
        for path in BROKEN.glob("*.yaml")
        if path.stem.startswith(("yaml-", "plan-empty", "not-a-plan"))
    }
    assert files
    assert set(EXPECTED) <= {path.stem for path in BROKEN.glob("*.yaml")}
    assert {name for name in files if name.startswith("yaml-")} <= set(EXPECTED)
    assert all(name.startswith(finding[0]) for name, (finding, _, _) in EXPECTED.items())


def test_no_sentence_of_the_parser_reaches_a_reader() -> None:
    for name in EXPECTED:
        for finding in read((BROKEN / f"{name}.yaml").read_bytes()).findings:
            assert finding.remedy is not None
            said = f"{finding.message.text.en} {finding.message.facts}"
            assert not any(words in said for words in ("while parsing", "did not find", "token", "scalar"))
