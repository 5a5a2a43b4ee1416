"""Streams that are closed, full, or no text: each has its exit code and its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.running import ROOT, in_shell

PLAN = ROOT / "tests" / "plans" / "minimal.yaml"
FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
@pytest.mark.parametrize("streams", [">&-", "> /dev/full"])
@pytest.mark.parametrize(
    "arguments",
    [
        "--version",
        "-V",
        "--help",
        "validate --help",
        "",
        "rules",
        "explain sum-cost",
        "schema",
        f"validate {PLAN}",
        f"validate {PLAN} -f json",
        f"diff {PLAN} {PLAN}",
        f"render {PLAN} -o -",
    ],
)
def test_r11_a_result_that_cannot_be_printed_exits_4(arguments: str, streams: str) -> None:
    result = in_shell(f"samplan {arguments} {streams}")
    assert (4, "") == (result.returncode, result.stdout)
    assert "kan inte skrivas ut" in result.stderr
    assert 1 == len(result.stderr.splitlines())


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
@pytest.mark.parametrize("streams", ["2> /dev/full", "2>&-"])
def test_r11_a_run_goes_on_where_its_words_cannot_be_read(streams: str, tmp_path: Path) -> None:
    result = in_shell(f"samplan render {PLAN} -t md -o ut {streams}", tmp_path)
    assert (0, "", "") == (result.returncode, result.stdout, result.stderr)
    assert 1 == len(list((tmp_path / "ut").iterdir()))
    assert 2 == in_shell(f"samplan validate {streams}").returncode
    assert 2 == in_shell(f"samplan vlidate {streams}").returncode
    assert 3 == in_shell(f"samplan diff finns-inte.yaml {PLAN} {streams}").returncode


@pytest.mark.parametrize("streams", ["<&-", "0> {folder}/ut"])
def test_r11_a_standard_input_that_cannot_be_read_is_a_finding(streams: str, tmp_path: Path) -> None:
    for command in ("validate -", "validate - -f json", f"diff - {PLAN}", "render - -t md"):
        result = in_shell(f"samplan {command} {streams.format(folder=tmp_path)}")
        assert 3 == result.returncode
        assert "går inte att läsa" in result.stdout + result.stderr
        assert "Traceback" not in result.stderr


def test_r11_a_reader_that_goes_away_is_no_fault() -> None:
    for command in ("validate plans", "rules", "--help", "render plans/norrbygden-2025-goals.yaml -o -"):
        result = in_shell(f"samplan {command} | head -c 1")
        assert "" == result.stderr
