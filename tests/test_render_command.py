"""`samplan render` and `samplan templates`, as a shell sees them."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from samplan import api
from samplan.cli.progress import Progress
from samplan.cli.settings import Settings
from samplan.cli.terminal import Terminal
from tests.running import ROOT, samplan

MINIMAL = ROOT / "tests" / "plans" / "minimal.yaml"
GOALS = ROOT / "plans" / "norrbygden-2025-goals.yaml"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_bytes(MINIMAL.read_bytes())
    return tmp_path / "plan.yaml"


def on_terminal(*arguments: str, cwd: Path, environment: dict[str, str] | None = None) -> tuple[int, str]:
    """Run the command with a terminal for its output; the exit code, and what the terminal shows."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "samplan", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SAMPLAN_LANG": "sv", **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    try:
        while more := os.read(ours, 65536):
            shown += more
    except OSError:  # the terminal is closed
        pass
    os.close(ours)
    return process.wait(), shown.decode().replace("\r\n", "\n")


def test_the_suffix_of_the_file_chooses_the_format(plan: Path) -> None:
    for name in ("ut.md", "ut.html"):
        assert 0 == samplan("render", plan, "-o", plan.with_name(name)).returncode
    assert plan.with_name("ut.md").read_text(encoding="utf-8").startswith("# ")
    assert plan.with_name("ut.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "ut.dok"), "”ut.dok” slutar på .dok, som inte är något format här; välj bland html, md"),
        (("-t", "md", "-o", "ut.html"), "”ut.html” slutar som ett annat format än md"),
        (("-t", "md", "-t", "html", "-o", "ut.html"), "md och html kan inte bli en fil; ange en mapp med -o"),
        (("-t", "md", "-t", "html", "-o", "-"), "md och html kan inte bli en fil; ange en mapp med -o"),
        (("-t", "md", "-t", "xyz", "-o", "ut"), "”xyz” efter --to finns inte att välja"),
        (("-o", "-", "--check"), "--check jämför med filer"),
        (("-o", "-", "--open"), "--open öppnar en fil"),
        (("--mask-small", "1"), "”1” efter --mask-small är inget heltal från 2"),
        (("--mask-small", "fem"), "”fem” efter --mask-small är inget heltal från 2"),
        (("--section", "Personal"), "har inget avsnitt ”Personal”"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_written(
    plan: Path, arguments: tuple[str, ...], said: str
) -> None:
    result = samplan("render", plan.name, *arguments, cwd=plan.parent)
    assert (2, "") == (result.returncode, result.stdout)
    assert said in result.stderr
    assert [plan] == [*plan.parent.iterdir()]


def test_several_formats_are_made_in_one_run(plan: Path) -> None:
    result = samplan("render", plan.name, "-t", "md", "-t", "html", "-t", "md", "-o", "ut", cwd=plan.parent)
    name = api.load(plan).id
    assert f"skrev ut/{name}.md\nskrev ut/{name}.html\n" == result.stderr
    assert {f"{name}.md", f"{name}.html"} == {one.name for one in (plan.parent / "ut").iterdir()}


def test_two_plans_that_would_become_one_file_are_named(plan: Path) -> None:
    inner = plan.parent / "inner"
    inner.mkdir()
    (inner / "copy.yaml").write_bytes(plan.read_bytes())
    result = samplan("render", plan, inner, "-o", plan.parent / "ut", "-t", "md")
    assert 2 == result.returncode
    assert f"”{plan}” och ”{inner / 'copy.yaml'}” har samma id, så båda skulle bli" in result.stderr
    assert not (plan.parent / "ut").exists()


def test_on_a_terminal_a_file_is_written_beside_the_plan_and_said(plan: Path) -> None:
    name = api.load(plan).id
    assert (0, f"skrev {name}.html\n") == on_terminal("render", "plan.yaml", cwd=plan.parent)
    assert plan.with_name(f"{name}.html").is_file()


def test_a_part_is_written_beside_the_whole(tmp_path: Path) -> None:
    result = samplan(
        "render", ROOT / "plans/norrbygden-2026.yaml", "--section", "Budget", "-t", "md", "-o", tmp_path
    )
    assert 0 == result.returncode
    assert (tmp_path / "norrbygden-2026-budget.md").read_text(encoding="utf-8").startswith("# ")


def test_check_looks_beside_the_plan_and_past_line_ends(plan: Path) -> None:
    name = plan.with_name(f"{api.load(plan).id}.md")
    result = samplan("render", plan, "-t", "md", "--check")
    assert (1, f"inte aktuell: {name}\n") == (result.returncode, result.stderr)
    samplan("render", plan, "-o", name)
    name.write_bytes(name.read_bytes().replace(b"\n", b"\r\n"))
    assert 0 == samplan("render", plan, "-t", "md", "--check").returncode
    assert 0 == samplan("render", plan, "-o", name, "--check").returncode


@pytest.mark.skipif(sys.platform != "linux", reason="how a file is opened differs")
def test_open_shows_the_document_that_was_written(plan: Path) -> None:
    programs = plan.parent / "bin"
    programs.mkdir()
    seen = plan.with_name("seen")
    (programs / "xdg-open").write_text(f'#!/bin/sh\necho "$1" > "{seen}.part"; mv "{seen}.part" "{seen}"\n')
    (programs / "xdg-open").chmod(0o755)
    path = {"PATH": f"{programs}:{os.environ['PATH']}"}
    result = samplan("render", plan, "-o", plan.with_name("ut.html"), "--open", environment=path)
    assert 0 == result.returncode, result.stderr
    for _ in range(100):
        if seen.exists():
            break
        subprocess.run(["sleep", "0.05"], check=True)
    assert f"{plan.with_name('ut.html')}\n" == seen.read_text()


def test_small_numbers_are_hidden_when_asked() -> None:
    plan = ROOT / "plans/norrbygden-2025-annual-report.yaml"
    assert (
        "färre än 40 personer visas inte" in samplan("render", plan, "-t", "md", "--mask-small", "40").stdout
    )
    assert "visas inte (×)" not in samplan("render", plan, "-t", "md").stdout


def test_what_a_project_chooses_is_in_its_documents(plan: Path) -> None:
    toml = '[theme]\naccent = "#7a1f2b"\n[words]\n"Innehåll" = "Det här står här"\n'
    plan.with_name("samplan.toml").write_text(toml, encoding="utf-8")
    html = samplan("render", plan, "-o", "-").stdout
    assert "--accent: #7a1f2b;" in html
    plan.with_name("samplan.toml").write_text("[theme]\nacent = 1\n", encoding="utf-8")
    result = samplan("render", "plan.yaml", "-o", "ut.html", cwd=plan.parent)
    assert (3, "samplan: samplan.toml:2:1: [theme] har ingen nyckel ”acent”; menade du accent?\n") == (
        result.returncode,
        result.stderr,
    )
    assert not plan.with_name("ut.html").exists()


def test_a_plan_from_the_standard_input_belongs_to_the_current_folder(plan: Path) -> None:
    plan.with_name("samplan.toml").write_text('[theme]\naccent = "#7a1f2b"\n', encoding="utf-8")
    result = samplan("render", "-", "-o", "-", stdin=plan.read_bytes(), cwd=plan.parent)
    assert "--accent: #7a1f2b;" in result.stdout


def test_a_template_is_copied_into_the_project_and_used(plan: Path) -> None:
    plan.with_name("samplan.toml").write_text("# Norrbygden\n", encoding="utf-8")
    inner = plan.parent / "inner"
    inner.mkdir()
    result = samplan("templates", "eject", "plan.md.j2", cwd=inner)
    assert 0 == result.returncode, result.stderr
    own = plan.parent / "templates" / "plan.md.j2"
    assert api.template("plan.md.j2") == own.read_text(encoding="utf-8")
    own.write_text(
        "{% extends 'samplan/plan.md.j2' %}{% block head %}# Vårt huvud\n{% endblock %}", encoding="utf-8"
    )
    assert samplan("render", plan, "-t", "md").stdout.startswith("# Vårt huvud\n")
    again = samplan("templates", "eject", "plan.md.j2", cwd=inner)
    assert (4, True) == (again.returncode, "finns redan och skrivs inte över" in again.stderr)
    assert "# Vårt huvud" in own.read_text(encoding="utf-8")
    listed = samplan("templates", "list", cwd=inner).stdout.splitlines()
    assert 1 == sum("→" in line for line in listed)


def test_templates_are_listed_and_shown() -> None:
    listed = samplan("templates", "list").stdout
    assert "_print.css" in listed
    assert all(line.partition("  ")[2].strip() for line in listed.splitlines())
    assert api.template("_theme.css") == samplan("templates", "show", "_theme.css").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show",), "show behöver namnet på en mall"),
        (("list", "plan.md.j2"), "list visar alla mallar och tar inga namn"),
        (("show", "plan.htm.j2"), "det finns ingen mall ”plan.htm.j2”; menade du ”plan.html.j2”?"),
        (("show", "../README.md"), "det finns ingen mall ”../README.md”"),
        (("visa", "plan.md.j2"), "”visa” efter templates finns inte att välja; menade du show?"),
    ],
)
def test_wrong_use_of_templates_is_told(arguments: tuple[str, ...], said: str) -> None:
    result = samplan("templates", *arguments)
    assert (2, "") == (result.returncode, result.stdout)
    assert said in result.stderr


def test_a_project_s_template_that_never_ends_is_stopped(plan: Path) -> None:
    (plan.parent / "templates").mkdir()
    plan.with_name("samplan.toml").write_text("# Norrbygden\n", encoding="utf-8")
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    (plan.parent / "templates" / "plan.md.j2").write_text(loops, encoding="utf-8")
    result = samplan("render", plan, "-t", "md", "-o", "-")
    assert (4, "") == (result.returncode, result.stdout)
    assert "mallen plan.md.j2, rad 1: mallen tar fler än" in result.stderr


def test_how_far_a_long_run_has_come_is_shown_on_a_terminal_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress(Terminal(Settings()), patience=0) as progress:
        progress.told(1, 3, "a.yaml")
    assert ("", "") == tuple(capsys.readouterr())


def test_how_far_a_long_run_has_come_is_shown_on_a_terminal() -> None:
    program = (
        "from samplan.cli.progress import *\nfrom samplan.cli.settings import Settings\nimport time\n"
        "with Progress(Terminal(Settings()), 0) as p:\n"
        "    for n in range(1, 4):\n        p.told(n, 3, f'[{n}].yaml'); time.sleep(0.15)\n"
    )
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stderr=theirs,
        check=True,
        env={**os.environ, "TERM": "xterm"},
    )
    shown = os.read(ours, 65536).decode()
    assert "gör dokument" in shown
    assert "2/3" in shown
    assert "[2].yaml" in shown
