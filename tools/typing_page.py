"""The page that says how many lines each plan of `plans/` takes to type, before short forms and now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

PLANS = Path(__file__).resolve().parent.parent / "plans"
BEFORE = {
    "goteborg-vaster-2019-goals": (201, 95, 244),
    "norra-vastmanland-2021": (174, 93, 209),
    "norrbygden-2025": (702, 612, 729),
    "norrbygden-2025-follow-up": (324, 288, 341),
    "norrbygden-2025-goals": (279, 235, 301),
    "norrbygden-2026": (779, 675, 809),
    "rar-sormland-2021": (221, 138, 274),
    "rar-sormland-2022-goals": (164, 92, 204),
    "vastra-skaraborg-2020": (282, 157, 331),
}
"""What `lines_of` counts in each plan of commit cbdab93, the last before the forms of ADR 0020 to 0024."""
HEAD = """\
# How much is typed

What stands in the plan that another one follows is not typed again; a row, a member or a step is one line;
an id is made of the name; three versions of a plan are three steps in one file (ADR 0022, 0023, 0024).
These are the lines of each plan in `plans/` before that (commit cbdab93) and now: without comments and
empty lines, of them without the prose of the document (texts under `|`), and in brackets all lines of the
file.

The real plans hold more than they did: what was a comment or only prose is data now (what is assumed, what
a section is about, approximate numbers, a strategy, a recommendation). So do those of the invented
association: steps of the decision, points, facts of the association, a balance sheet, key figures, other
populations.

| plan | before | of them data | now | of them data |
| --- | ---: | ---: | ---: | ---: |
"""


def lines_of(text: str) -> tuple[int, int, int]:
    """Lines without comments and empty ones, those of them that are no prose, and all."""
    lines = text.splitlines()
    typed = [line for line in lines if line.strip() and not line.strip().startswith("#")]
    return len(typed), len(tuple(_data(typed))), len(lines)


def _data(typed: Sequence[str]) -> Iterator[str]:
    """The lines that stand in no block of prose."""
    within: int | None = None
    for line in typed:
        indent = len(line) - len(line.lstrip())
        if within is not None and indent > within:
            continue
        yield line
        within = len(line) - len(line.lstrip(" -")) if line.endswith((": |", ": |-")) else None


def typing_page() -> str:
    """The page, made of the plans as they are."""
    return HEAD + "".join(
        f"{_row(path)}\n" for path in sorted(PLANS.glob("*.yaml"), key=lambda one: one.stem)
    )


def _row(path: Path) -> str:
    before = BEFORE.get(path.stem)
    old = _cells(before) if before else "new | "
    return f"| {path.stem} | {old} | {_cells(lines_of(path.read_text(encoding='utf-8')))} |"


def _cells(lines: tuple[int, int, int]) -> str:
    return f"{lines[0]} ({lines[2]}) | {lines[1]}"
