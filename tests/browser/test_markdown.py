"""markdownlint finds nothing in the Markdown of any plan, in either language."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from samplan.figures.kin import kin_of
from samplan.loading.load import load_plan
from samplan.render.document import render_document
from samplan.schema.plan import Plan
from samplan.texts import Language
from tests.browser import tools

ROOT = Path(__file__).parents[2]
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))


def in_language(path: Path, language: Language) -> str:
    """The text of a plan whose document is written in that language, whatever its own words are in."""
    text = re.sub(r"(?m)^language:.*\n", "", path.read_text(encoding="utf-8"))
    return re.sub(r"(?m)^samplan: 1.*\n", rf"\g<0>language: {language}\n", text, count=1)


def found_in(folder: Path) -> list[str]:
    """What markdownlint says of the files of a folder, by the project's own configuration."""
    command = [tools.node(), str(tools.markdownlint()), "--config", str(ROOT / ".markdownlint.yaml"), "*.md"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert f"Linting: {len(list(folder.iterdir()))} file(s)" in result.stdout
    return result.stderr.splitlines()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_linter_finds_nothing(language: Language, tmp_path: Path) -> None:
    loaded = (load_plan(str(path), in_language(path, language).encode()).plan for path in PLANS)
    plans: dict[str, Plan] = {plan.id: plan for plan in loaded if plan is not None}
    assert {language} == {plan.language for plan in plans.values()}
    for name, plan in plans.items():
        text = render_document(kin_of(plan, plans.get), "md")
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    assert [] == found_in(tmp_path)


def test_the_linter_sees_a_long_line(tmp_path: Path) -> None:
    (tmp_path / "long.md").write_text(f"# Mål\n\n{'ord ' * 40}slut\n", encoding="utf-8")
    assert "MD013" in "".join(found_in(tmp_path))
