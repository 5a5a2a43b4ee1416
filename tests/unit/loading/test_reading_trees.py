from __future__ import annotations

import gc
import subprocess
import sys

import pytest
from yaml import Mark
from yaml.scanner import ScannerError

from samplan.fault import Refused
from samplan.loading import parser
from samplan.loading.causes import find_cause
from samplan.loading.marks import ALIAS_LIMIT, DEPTH_LIMIT, PLACES_SHOWN
from tests.unit.loading.reading import data_of, found, read

PLAN = """\
samplan: 1
2026: {a: 1.5, 'b': "2"}
list:
  - x
  - [true, ~, 2026-01-31]
text: |
  rad
"""


def test_keys_are_whole_numbers_or_text() -> None:
    content = "2026: a\n'2026': b\n-5: c\ntrue: d\n2026-01-01: e\n1.5: f\n~: g\n"
    expected = {2026: "a", "2026": "b", -5: "c", "true": "d", "2026-01-01": "e", "1.5": "f", "~": "g"}
    assert expected == data_of(content)
    assert found(content) == []


def test_the_first_of_two_keys_is_kept_and_faults_in_the_second_are_told() -> None:
    content = "a: 1\na: {b: 1, b: 2}\n"
    assert data_of(content) == {"a": 1}
    assert found(content) == [("yaml-duplicate-key", 2, 1, "a"), ("yaml-duplicate-key", 2, 11, "b")]
    first, second = read(content).findings
    assert (("a",), "a") == (first.path, first.message.facts["key"])
    assert second.path == ()


def test_all_faults_of_a_file_are_found_in_one_run() -> None:
    content = "a: 0114\na: 1\nb: !t x\nc: *no\n[d]: 1\n? e\n: 1\nf: &f [*f]\n---\nb: 2\n"
    rules = [finding[0] for finding in found(content)]
    assert rules == [
        "yaml-ambiguous-scalar",
        "yaml-duplicate-key",
        "yaml-tag",
        "yaml-unknown-alias",
        "yaml-complex-key",
        "yaml-complex-key",
        "yaml-recursive-alias",
        "yaml-two-documents",
    ]
    data = data_of(content)
    assert isinstance(data, dict)
    assert {"a": "0114", "b": "x", "e": 1} == {key: data[key] for key in "abe"}
    assert {"c", "f"} == data.keys() - {"a", "b", "e"}
    assert all(isinstance(lost, Refused) for lost in (data["c"], *data["f"]))


def test_a_syntax_fault_keeps_the_faults_above_it_and_nothing_is_usable() -> None:
    content = "a: 1\na: 0114\nb: *x y\n"
    assert [finding[0] for finding in found(content)] == ["yaml-duplicate-key", "yaml-reserved-character"]
    assert not read(content).is_usable


@pytest.mark.parametrize(
    ("written", "value", "tag"),
    [
        ("!!set {x}", {"x": None}, "!!set"),
        ("!!binary aGo=", "aGo=", "!!binary"),
        ("!!python/object/apply:os.system [ls]", ["ls"], "!!python/object/apply:os.system"),
        ("!eget 5", 5, "!eget"),
        ("!!int '5'", "5", "!!int"),
        ("! '5'", "5", "!"),
        ("!\n  - x", ["x"], "!"),
    ],
)
def test_a_type_mark_is_a_finding_and_makes_nothing(written: str, value: object, tag: str) -> None:
    (finding,) = read(f"a: {written}\n").findings
    assert ("yaml-tag", tag, ("a",)) == (finding.rule, finding.message.facts["tag"], finding.path)
    assert data_of(f"a: {written}\n") == {"a": value}


def test_the_mark_for_text_is_allowed() -> None:
    assert (data_of("a: !!str 0114\nb: !!str 5\n"), found("a: !!str 0114\n")) == ({"a": "0114", "b": "5"}, [])


def test_an_exclamation_mark_in_words_is_no_mark() -> None:
    content = "a: Välkommen! Hej\nb: 'Nu! '\nc: |\n  ! x\nd: FoU & mer\n"
    assert found(content) == []


@pytest.mark.parametrize(
    "content", ["[a]: 1\nb: 2\n", "{a: 1}: x\nb: 2\n", "? - a\n: 1\nb: 2\n", "x: &x y\n*x : 1\nb: 2\n"]
)
def test_a_key_that_is_no_word_is_a_finding_and_the_rest_is_read(content: str) -> None:
    data = data_of(content)
    assert isinstance(data, dict)
    assert data["b"] == 2
    assert [finding[0] for finding in found(content)] == ["yaml-complex-key"]


def test_a_question_mark_in_words_is_no_key_mark() -> None:
    assert found("a: Vad nu?\nb: |\n  ? x\nc: ?x\n'? d': 1\n") == []


def test_a_merge_key_names_the_keys_and_does_what_it_wants() -> None:
    content = "a: &a {x: 1, y: 2}\nb: &b {z: 3}\nc: {<<: [*a, *b], x: 7}\nd:\n  <<: *a\n"
    assert data_of(content) == {
        "a": {"x": 1, "y": 2},
        "b": {"z": 3},
        "c": {"x": 7, "y": 2, "z": 3},
        "d": {"x": 1, "y": 2},
    }
    first, second = read(content).findings
    assert ("yaml-merge-key", 3, "x, y, z") == (first.rule, first.span.line, first.message.facts["keys"])
    assert ("yaml-merge-key", 5, "x, y") == (second.rule, second.span.line, second.message.facts["keys"])
    assert read(content).positions.locate(("c", "z")).line == 2


@pytest.mark.parametrize("value", ["1", "[1]", "~"])
def test_a_merge_of_no_mapping_is_only_a_finding(value: str) -> None:
    assert data_of(f"a: {{<<: {value}, x: 1}}\n") == {"a": {"x": 1}}


def test_quotation_marks_make_the_merge_sign_a_key() -> None:
    assert (data_of("'<<': 1\n"), found("'<<': 1\n")) == ({"<<": 1}, [])


def test_aliases_repeat_and_the_copies_are_independent() -> None:
    tree = read("a: &a {x: [1]}\nb: *a\nc: [*a]\nd: &d 5\ne: *d\n").tree
    assert tree is not None
    assert tree.data == {"a": {"x": [1]}, "b": {"x": [1]}, "c": [{"x": [1]}], "d": 5, "e": 5}
    tree.data["b"]["x"].append(2)
    assert tree.data["a"] == {"x": [1]}


def test_a_mark_may_be_given_again() -> None:
    assert data_of("a: &x 1\nb: *x\nc: &x 2\nd: *x\n") == {"a": 1, "b": 1, "c": 2, "d": 2}
    assert data_of("a: &x [&x 1]\nb: *x\n") == {"a": [1], "b": 1}


def test_sixty_four_levels_are_read_and_one_more_is_not() -> None:
    fits = "a: " + "[" * (DEPTH_LIMIT - 1) + "]" * (DEPTH_LIMIT - 1)
    assert read(fits).is_usable
    assert found("a: " + "[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT) == [
        ("yaml-too-deep", 1, 3 + DEPTH_LIMIT, "[")
    ]


def test_a_parser_that_counts_levels_itself_says_the_same() -> None:
    """From libyaml 0.2.6 on the parser refuses deep nesting before it gives any event."""
    text = "a: " + "[" * 2000
    mark = Mark("p", 1000, 0, 1000, None, 0)
    place = find_cause(text, ScannerError(None, None, "exceeded maximum nesting depth", mark))
    assert ("yaml-too-deep", 2 + DEPTH_LIMIT) == (place.fault.id, place.start)


def test_levels_are_counted_through_aliases() -> None:
    chain = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}]\n" for i in range(1, 100))
    assert found(chain) == [("yaml-too-deep", 64, 12, "*a62")]


@pytest.mark.parametrize("size", [100_000, 1_000_000])
@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "{a: ", "- - ? "])
def test_endless_levels_stop_at_once(sign: str, size: int) -> None:
    for content in (sign * size, sign * (size // 10) + "]" * (size // 10)):
        (finding,) = found(content)
        assert finding[0] == "yaml-too-deep"


def test_the_budget_of_aliases_is_counted_exactly() -> None:
    items = ALIAS_LIMIT // 100 - 1  # a list of so many, and the list itself, a hundred times
    content = f"a: &a [{', '.join('x' * items)}]\nb: [{', '.join(['*a'] * 100)}]\n"
    assert read(content).is_usable
    assert [finding[0] for finding in found(content.replace("*a]", "*a, *a]"))] == ["yaml-alias-bomb"]


def test_many_plain_values_need_no_budget() -> None:
    assert read("a: [" + "x," * (ALIAS_LIMIT + 1) + "]\n").is_usable


def test_many_marks_and_keys_are_read() -> None:
    content = "".join(f"k{i}: &a{i} x\n" for i in range(20_000)) + "z: [*a0, *a19999]\n"
    rules = [one[0] for one in found(content)]
    assert (read(content).is_usable, rules) == (True, ["yaml-unused-anchor"] * PLACES_SHOWN)


def test_a_thousand_findings_share_one_excerpt() -> None:
    findings = read("a: [" + ", ".join(["0114"] * 1000) + "]\n").findings
    assert len(findings) == 1000
    assert len({id(finding.span.excerpt) for finding in findings}) == 1


def test_a_second_document_leaves_the_first_usable() -> None:
    assert data_of("a: 1\n---\nb: [\n") == {"a": 1}
    assert data_of("a: 1\n...\n\n# x\n@b\n") == {"a": 1}
    assert found("a: 1\n...\n@b\n") == [("yaml-two-documents", 3, 1, "@b")]
    assert found("a: 1\n...\n") == []
    assert found("---\na: 1\n...\n# end\n") == []


@pytest.mark.parametrize("line", ["%YAML 1.1", "%YAML 1.2", "%YAML 1.3", "%YAML 1.2 # note"])
def test_version_one_may_be_named(line: str) -> None:
    assert (found(f"{line}\n---\na: 1\n"), data_of(f"# x\n{line}\n---\na: 1\n")) == ([], {"a": 1})


def test_every_other_directive_is_a_finding_and_the_plan_is_read() -> None:
    content = "%YAML 3.0\n%TAG ! tag:x,2000:\n%ANNAT\n---\na: 1\n"
    assert [1, 2, 3] == [finding[1] for finding in found(content)]
    assert {"yaml-directive"} == {finding[0] for finding in found(content)}
    assert data_of(content) == {"a": 1}


@pytest.mark.parametrize("content", ["", "\n \n", "# bara en kommentar\n", "---\n", "~\n", "--- # x\n...\n"])
def test_nothing_is_an_empty_plan(content: str) -> None:
    assert found(content) == [("plan-empty", 1, 1, "")]
    assert not read(content).is_usable


@pytest.mark.parametrize(
    ("content", "shape"), [("- a\n", "a list"), ("[]", "a list"), ("text", "a single value")]
)
def test_a_list_or_a_value_is_no_plan(content: str, shape: str) -> None:
    (finding,) = read(content).findings
    assert ("not-a-plan", shape) == (finding.rule, finding.message.facts["shape"].en)  # type: ignore[attr-defined]


def test_both_parsers_build_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read(PLAN).tree
    monkeypatch.setattr(parser, "CParser", None)
    found = read(PLAN).tree
    assert expected is not None
    assert found is not None
    assert (expected.data, expected.spans) == (found.data, found.spans)


@pytest.mark.parametrize("was_enabled", [True, False])
@pytest.mark.parametrize("content", ["a: 1\n", "a: [\n", "a: " + "[" * 99, b"\xff\xfea"])
def test_the_garbage_collector_is_left_as_it_was(content: str | bytes, *, was_enabled: bool) -> None:
    try:
        (gc.enable if was_enabled else gc.disable)()
        read(content)
        assert gc.isenabled() == was_enabled
    finally:
        gc.enable()


def test_reading_imports_none_of_the_heavy_libraries() -> None:
    script = "import sys, samplan.loading.tree; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    names = set(loaded.stdout.split())
    assert "samplan.loading.tree" in names
    assert not names & {"typer", "rich", "jinja2", "babel", "pydantic", "pydantic_core", "markdown_it"}


@pytest.mark.parametrize("content", ["  a: 1\nb: 2\n", "{a: 1} b\n"])
def test_what_breaks_off_after_a_whole_mapping_is_unusable(content: str) -> None:
    assert len(found(content)) == 1
    assert not read(content).is_usable


def test_r01_comments_with_windows_line_ends_are_read_at_once() -> None:
    content = "# rad\r\n\r\n" * 500 + "%YAML 1.2\r\n---\r\ntitle: 5 %\r\n"
    assert {"title": "5 %"} == data_of(content)
    assert not found(content)
