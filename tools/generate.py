"""Write the generated files again, or check that they are fresh (`--check`).

python tools/generate.py           writes
python tools/generate.py --check   exits 1 and names what is stale; `make docs` repairs it
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from compile_initialisers import initialisers_module  # noqa: E402 - the path comes first
from compile_law import law_module  # noqa: E402 - same
from compile_schema import shapes_module  # noqa: E402 - same
from ways import examples_module  # noqa: E402 - same


def stored_forms() -> dict[str, str]:
    """The modules made of the models, the law and the ways of writing; what makes them imports none of them.

    The rest of samplan imports them, and the pages are made with it: they are written before the pages.
    """
    return {
        "samplan/_initialisers.py": initialisers_module(),
        "samplan/law/_norms.py": law_module(),
        "samplan/schema/_shapes.py": shapes_module(),
        "samplan/loading/_examples.py": examples_module(),
    }


def documents() -> dict[str, str]:
    """The pages made of models, rules and the law."""
    from format_page import format_page  # noqa: PLC0415
    from law_page import law_page  # noqa: PLC0415 - imports what the stored forms make
    from manuals import stored_manuals  # noqa: PLC0415
    from rules_page import faults_page, rules_page  # noqa: PLC0415
    from settings_page import settings_page  # noqa: PLC0415
    from typing_page import typing_page  # noqa: PLC0415

    from samplan.render import report_schema  # noqa: PLC0415
    from samplan.schema.json_schema import schema_text  # noqa: PLC0415

    return {
        "samplan/api/_manuals.json": stored_manuals(),
        "docs/plan.schema.json": schema_text(),
        "docs/report.schema.json": report_schema.schema_text(),
        "docs/schema.md": format_page("en"),
        "docs/format.md": format_page("sv"),
        "docs/law.md": law_page("en"),
        "docs/lag.md": law_page("sv"),
        "docs/rules.md": rules_page("en"),
        "docs/regler.md": rules_page("sv"),
        "docs/faults.md": faults_page("en"),
        "docs/fel.md": faults_page("sv"),
        "docs/settings.md": settings_page("en"),
        "docs/installningar.md": settings_page("sv"),
        "docs/typing.md": typing_page(),
    }


def stale(files: dict[str, str]) -> list[str]:
    """The names of the files whose content is another."""
    return [name for name, text in files.items() if not _holds(ROOT / name, text)]


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def write(files: dict[str, str]) -> None:
    """Write what is stale."""
    for name in stale(files):
        (ROOT / name).write_text(files[name], encoding="utf-8", newline="\n")
        print(f"wrote {name}")


def main() -> int:
    """Write or check everything."""
    if "--check" not in sys.argv:
        write(stored_forms())
        write(documents())
        return 0
    names = stale(stored_forms()) or stale(documents())  # pages made with a stale module say nothing
    for name in names:
        print(f"{name} is stale: run `make docs`", file=sys.stderr)
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
