"""Where results go: over no plan, to no device, and never left to look current when a run fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from samplan.api.outputs import is_device
from tests.running import ROOT, in_shell, samplan

TEXT = (ROOT / "tests" / "plans" / "minimal.yaml").read_text(encoding="utf-8")
BUG = "import samplan.api.run as c\ndef fail(*a, **k): raise RuntimeError('oj')\nc.report_on = fail\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of plans, with links to one of them."""
    plans = tmp_path / "g"
    plans.mkdir()
    for name in ("m.yaml", "n.yaml"):
        (plans / name).write_text(TEXT.replace("id: ", f"id: {name[0]}-", 1), encoding="utf-8")
    (tmp_path / "lank.yaml").symlink_to("g/m.yaml")
    os.link(plans / "m.yaml", tmp_path / "samma.txt")
    return tmp_path


@pytest.mark.parametrize(
    "path", ["g/m.yaml", "g", "g/*.yaml", "g/?.yaml", "**/m.yaml", "./g/../g/m.yaml", "lank.yaml"]
)
@pytest.mark.parametrize("target", ["g/m.yaml", "./g/m.yaml", "lank.yaml", "samma.txt"])
def test_r05_a_report_is_never_written_over_a_plan_that_was_read(
    folder: Path, path: str, target: str
) -> None:
    before = (folder / "g" / "m.yaml").read_bytes()
    result = samplan("validate", path, "-o", target, cwd=folder)
    assert (4, "") == (result.returncode, result.stdout)
    assert "skrivs inte över den" in result.stderr
    assert before == (folder / "g" / "m.yaml").read_bytes()
    assert (folder / "lank.yaml").is_symlink()


def test_r05_nor_a_difference_or_a_document(folder: Path) -> None:
    before = (folder / "g" / "m.yaml").read_bytes()
    assert 4 == samplan("diff", "g/m.yaml", "g/n.yaml", "-o", "samma.txt", cwd=folder).returncode
    os.link(folder / "g" / "m.yaml", folder / "m.md")
    result = samplan("render", "g/*.yaml", "-t", "md", "-o", ".", cwd=folder)
    assert result.returncode == 4 or "m.md" not in result.stderr
    assert 4 == samplan("render", "g/m.yaml", "-t", "md", "-o", "m.md", cwd=folder).returncode
    assert 4 == in_shell("samplan validate - -o g/m.yaml < g/m.yaml", folder).returncode
    assert before == (folder / "g" / "m.yaml").read_bytes()


def test_r05_a_report_does_not_become_the_next_plan_of_the_folder(folder: Path) -> None:
    for name in ("g/report.yaml", "g/report.YML"):
        assert 4 == samplan("validate", "g", "-o", name, cwd=folder).returncode
    assert 1 == samplan("validate", "g", "-o", "g/report.txt", "--fail-on", "info", cwd=folder).returncode


def test_r05_where_names_differ_only_in_capitals_it_is_the_file_that_counts(folder: Path) -> None:
    result = samplan("validate", "g/m.yaml", "-o", "g/M.yaml", cwd=folder)
    same = (folder / "g" / "M.YAML").exists()
    assert (4 if same else 0) == (result.returncode if same else result.returncode & 4)


@pytest.mark.parametrize("name", ["con", "nul", "com1", "LPT9", "aux", "prn", "com¹"])
def test_r13_names_of_devices_are_not_written(folder: Path, name: str) -> None:
    plan = folder / "plan.yaml"
    plan.write_text(TEXT.replace("id: ", "id: con #", 1), encoding="utf-8")
    before = sorted(folder.rglob("*"))
    for command in (
        ("render", plan, "-t", "md", "-o", "ut"),
        ("validate", plan, "-o", name),
        ("validate", plan, "-o", f"{name}.json"),
        ("render", plan, "-t", "md", "-o", f"{name}.md"),
        ("render", "g/m.yaml", "-t", "md", "-o", f"{name}/"),
        ("schema", "-o", name),
    ):
        result = samplan(*command, cwd=folder)
        assert (4, "") == (result.returncode, result.stdout)
        assert "enhet i Windows" in result.stderr
    assert before == sorted(folder.rglob("*"))


def test_r13_other_names_are_no_devices() -> None:
    assert not [
        name
        for name in ("contract", "com", "com10", "lpt", "aux-2027", "x.con", "console")
        if is_device(name)
    ]


@pytest.mark.parametrize("to", ["text", "json"])
def test_r02_a_run_that_fails_leaves_no_older_report(folder: Path, to: str) -> None:
    report = folder / "report"
    report.write_text("äldre", encoding="utf-8")
    (folder / "sitecustomize.py").write_text(BUG, encoding="utf-8")
    environment = {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    result = samplan("validate", "g", "-f", to, "-o", "report", cwd=folder, environment=environment)
    assert (70, "") == (result.returncode, result.stdout)
    assert "den äldre ”report” togs bort" in result.stderr
    assert not report.exists()
    report.write_text("äldre", encoding="utf-8")
    assert 3 == samplan("diff", "g/m.yaml", "borta.yaml", "-o", "report", cwd=folder).returncode
    assert not report.exists()


def test_r02_wrong_use_touches_nothing_and_a_plan_is_never_taken_away(folder: Path) -> None:
    report = folder / "report"
    report.write_text("äldre", encoding="utf-8")
    assert 2 == samplan("validate", "g", "--select", "sum-kost", "-o", "report", cwd=folder).returncode
    assert 2 == samplan("validate", "g", "-f", "jsn", "-o", "report", cwd=folder).returncode
    assert "äldre" == report.read_text(encoding="utf-8")
    assert 4 == samplan("diff", "g/m.yaml", "borta.yaml", "-o", "samma.txt", cwd=folder).returncode
    assert (folder / "samma.txt").exists()


def test_r10_no_name_is_wrong_use(folder: Path) -> None:
    for command in (
        ("validate", ""),
        ("validate", "g", ""),
        ("render", "", "-o", "ut"),
        ("diff", "", "g/m.yaml"),
        ("diff", "g/m.yaml", ""),
        ("validate", "g", "-o", ""),
        ("diff", "g/m.yaml", "g/n.yaml", "-o", ""),
    ):
        result = samplan(*command, cwd=folder)
        assert (2, "") == (result.returncode, result.stdout)
        assert result.stderr.startswith("samplan: ")


def test_f94_a_document_with_other_line_ends_is_current(folder: Path) -> None:
    command = ("render", "g/m.yaml", "-t", "md", "-o", "ut")
    samplan(*command, cwd=folder)
    (document,) = (folder / "ut").iterdir()
    text = document.read_bytes()
    document.write_bytes(text.replace(b"\n", b"\r\n"))
    assert 0 == samplan(*command, "--check", cwd=folder).returncode
    document.write_bytes(text.replace(b"\n", b"\r\n") + b" ")
    assert 1 == samplan(*command, "--check", cwd=folder).returncode


@pytest.mark.parametrize("target", ["ut.doc", "ut.rtf", "ut.html.bak", "ut.Txt", "mapp/ut.odt"])
def test_f95_a_suffix_that_is_no_format_is_wrong_use(folder: Path, target: str) -> None:
    result = samplan("render", "g/m.yaml", "-o", target, cwd=folder)
    assert (2, "") == (result.returncode, result.stdout)
    assert "inte är något format" in result.stderr
    assert not (folder / target).exists()


def test_f95_a_folder_may_look_as_it_likes(folder: Path) -> None:
    (folder / "ut.docx").mkdir()
    for target in ("ut.docx", "ny.docx/", "v1.2", "år-2027"):
        assert 0 == samplan("render", "g/m.yaml", "-t", "md", "-o", target, cwd=folder).returncode
        assert (folder / target).is_dir()
    assert 0 == samplan("render", "g/m.yaml", "-t", "md", "-o", "UT.MD", cwd=folder).returncode
    assert (folder / "UT.MD").is_file()


@pytest.mark.parametrize("to", ["html", "md"])
def test_f96_on_a_terminal_a_document_goes_to_a_file_beside_the_plan(folder: Path, to: str) -> None:
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    result = samplan("render", "g/m.yaml", "g/n.yaml", "-t", to, cwd=folder, stdout=slave)
    os.close(slave)
    assert 0 == result.returncode, result.stderr
    written = sorted(path.name for path in (folder / "g").glob(f"*.{to}"))
    assert 2 == len(written)
    for name in written:
        assert f"skrev g/{name}" in result.stderr
    with pytest.raises(OSError, match="Input/output error"):  # nothing was printed, and nobody prints now
        os.read(master, 1)
    os.close(master)


def test_f96_in_a_pipe_it_is_printed(folder: Path) -> None:
    result = samplan("render", "g/m.yaml", "-t", "md", cwd=folder)
    assert (0, "") == (result.returncode, result.stderr)
    assert result.stdout.startswith("# ")


@pytest.mark.parametrize("name", ["plan.yaml", "PLAN.YML"])
def test_the_schema_is_never_written_over_a_plan(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text("samplan: 1\n", encoding="utf-8")
    result = samplan("schema", "-o", file)
    assert result.returncode == 2
    assert "ett JSON Schema är ingen plan" in result.stderr
    assert file.read_text(encoding="utf-8") == "samplan: 1\n"
