"""Compiled templates are kept between runs, and nothing that is in their folder changes a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.loading.load import load_plan
from samplan.render import environment as environments
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.theme import Theme
from samplan.schema.plan import Plan

STACK = Theme(font="stack")


@pytest.fixture
def plan() -> Plan:
    head = b"samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2026\nassociation: {name: A}\n"
    found = load_plan("plan.yaml", head).plan
    assert found is not None
    return found


def page(plan: Plan, kept_in: Path | None) -> str:
    """The page of a plan as a new process makes it."""
    environments._own_environment.cache_clear()  # noqa: SLF001 - what a process keeps
    return render_document(plan, "html", Choices(theme=STACK, kept_in=kept_in))


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("templates-*/*.bin"))


def test_templates_are_kept_and_read_again_and_the_page_is_the_same(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".cache" / "samplan"  # nobody has made it yet
    without = page(plan, None)
    assert without == page(plan, folder)
    assert len(kept(folder)) > 5
    times = [file.stat().st_mtime_ns for file in kept(folder)]
    assert without == page(plan, folder)
    assert times == [file.stat().st_mtime_ns for file in kept(folder)]


@pytest.mark.parametrize("content", [b"", b"x", b"\x80\x04K\x01."])
def test_what_is_broken_there_is_compiled_again(plan: Plan, tmp_path: Path, content: bytes) -> None:
    expected = page(plan, tmp_path)
    for file in kept(tmp_path):
        file.write_bytes(file.read_bytes()[:30] + content)
    assert expected == page(plan, tmp_path)


def test_a_folder_that_is_none_is_no_fault(plan: Plan, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    assert page(plan, None) == page(plan, file)
    assert file.read_text(encoding="utf-8") == "x"
