"""Speed as ratios, side by side in one run: `make bench`.

floor  `python -c pass` of the same interpreter
load   `yaml.load(bytes, Loader=yaml.CSafeLoader)` of the same bytes

Machines are shared: only ratios of one run mean anything. What CI holds is deterministic,
which modules a command may import (`tests/test_start.py`), not the clock.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
SIZE = 60_000
SEVERAL = 40
FLOOR = "floor: python -c pass"
CLEAN = "samplan validate, 60 KB, clean"
CONFIGURED = "the same with a configuration"
BESIDE = ["--with", str(ROOT / "plans/norrbygden-2025-goals.yaml")]
LINK = re.compile(r"\[([^\]]*)\]\(figure:[^)]*\)")


def big_plan() -> bytes:
    """A plan of 60 KB without errors: the invented association's, with more goals."""
    text = (ROOT / "plans" / "norrbygden-2025.yaml").read_text(encoding="utf-8")
    text = re.sub(r"\[([^\]]*)\]\(figure:goals\.count\)", r"\1", text)
    marker = "\ninterventions:\n"
    head, _, tail = text.partition(marker)
    more: list[str] = []
    while len((text + "".join(more)).encode()) < SIZE:
        more.append(_goal(len(more)))
    return (head + "\n" + "".join(more) + marker.lstrip("\n") + tail).encode()


def _goal(number: int) -> str:
    return f"""\
  - id: more-goal-{number}
    text: Fler deltagare än året innan ska ha en plan efter avslutad insats, i område {number}.
    indicators:
      - id: share
        name: Andel avslutade deltagare med plan
        target: {{at_least: 90 %, by: 2026-12-31}}
        data_source: Uppföljning Finsam
"""


def main() -> None:
    """Measure and print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        plan, linked = Path(folder) / "plan.yaml", Path(folder) / "linked.yaml"
        linked.write_bytes(big_plan())
        plan.write_text(LINK.sub(r"\1", linked.read_text(encoding="utf-8")), encoding="utf-8")
        several = copies(plan, Path(folder) / "several")
        floor = _processes(plan, linked)
        _in_process(plan)
        _documents(linked)
        _many(plan, several, floor)


def copies(plan: Path, folder: Path) -> Path:
    """A folder with that plan under many ids."""
    folder.mkdir()
    text = plan.read_text(encoding="utf-8")
    for number in range(SEVERAL):
        other = re.sub(r"(?m)^id: .*", f"id: plan-{number}", text, count=1)
        (folder / f"{number:04}.yaml").write_text(other, encoding="utf-8")
    return folder


def _processes(plan: Path, linked: Path) -> float:
    """Print what each command costs; the floor in seconds."""
    samplan = [sys.executable, "-m", "samplan"]
    rows = {
        FLOOR: ([sys.executable, "-c", "pass"], ""),
        "samplan --version": ([*samplan, "--version"], "1.5"),
        "samplan rules": ([*samplan, "rules"], "7"),
        "samplan explain sum-cost": ([*samplan, "explain", "sum-cost"], "7"),
        CLEAN: ([*samplan, "validate", str(plan), *BESIDE], "12"),
        CONFIGURED: ([*samplan, "validate", str(configured(plan))], ""),
        "the same with figure links": ([*samplan, "validate", str(linked), *BESIDE], "14"),
        "samplan render -t html": ([*samplan, "render", str(linked), *BESIDE, "-o", "-"], "26"),
        "samplan render -t md": ([*samplan, "render", str(linked), *BESIDE, "-t", "md", "-o", "-"], "26"),
        "samplan diff": ([*samplan, "diff", str(linked), str(ROOT / "plans/norrbygden-2026.yaml")], "21"),
    }
    times = _interleaved({name: _call(command) for name, (command, _) in rows.items()})
    print(f"{'new process':<36} x floor  must")
    for name, (_, limit) in rows.items():
        print(f"{name:<36} {times[name] / times[FLOOR]:7.1f}  {limit:>4}")
    reading = (times[CONFIGURED] - times[CLEAN]) / times[FLOOR]
    print(f"{'reading the configuration':<36} {reading:7.2f}   0.3")
    return times[FLOOR]


def configured(plan: Path) -> Path:
    """The same plan in a project, whose file says what the flags of the clean run say, and more."""
    folder = plan.parent / "project"
    folder.mkdir(exist_ok=True)
    (folder / "samplan.toml").write_text(
        f"paths = ['plan.yaml']\ncontext = ['{BESIDE[1]}']\nexclude = ['archive']\nfail-on = 'warning'\n"
        "language = 'sv'\n[theme]\naccent = '#7a1f2b'\n",
        encoding="utf-8",
    )
    own = folder / "plan.yaml"
    own.write_bytes(plan.read_bytes())
    return own


def _many(plan: Path, folder: Path, floor: float) -> None:
    """Print what each further plan of a run costs, in time and memory."""
    data = plan.read_bytes()
    samplan = [sys.executable, "-m", "samplan", "validate"]
    times = _interleaved(
        {
            "load": lambda: yaml.load(data, Loader=yaml.CSafeLoader),
            "one": _call([*samplan, str(plan)]),
            "several": _call([*samplan, str(folder)]),
        },
        rounds=5,
    )
    further = (times["several"] - times["one"]) / (SEVERAL - 1)
    print(f"\n{f'{SEVERAL} plans in one run':<36} x load   must")
    print(f"{'each further plan':<36} {further / times['load']:7.2f}   1.2")
    print(f"{'all of them, x floor':<36} {times['several'] / floor:7.1f}")
    some = [str(path) for path in sorted(folder.iterdir())[: SEVERAL // 2]]
    half, whole = _peak([*samplan, *some]), _peak([*samplan, str(folder)])
    print(f"{'MiB for 1 000 plans, extrapolated':<36} {half + (whole - half) * 2000 / SEVERAL:7.0f}   300")


def _peak(command: list[str]) -> float:
    """The most memory that a command takes, in MiB."""
    # Why a small process between: what one has used at most begins with the size of the one that started it.
    program = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, *command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(result.stdout) / (1024**2 if sys.platform == "darwin" else 1024)


def _call(command: list[str]) -> Callable[[], object]:
    """A call of a command, which lets Python keep its bytecode, as an installation does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def call() -> object:
        """Run the command; its output is thrown away."""
        return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, env=environment)

    return call


def _in_process(plan: Path) -> None:
    sys.path.insert(0, str(ROOT))
    from samplan.loading.load import load_plan  # noqa: PLC0415 - the path comes first
    from samplan.loading.tree import read_tree  # noqa: PLC0415
    from samplan.rules.engine import Subject, judge  # noqa: PLC0415
    from samplan.rules.registry import ALL  # noqa: PLC0415

    data = plan.read_bytes()
    loaded = load_plan("plan.yaml", data)
    if loaded.plan is None or loaded.findings:
        raise SystemExit("the plan of the benchmark has faults")
    subject = Subject(loaded.plan, loaded.positions, loaded.is_whole)
    rules = [one for one in ALL if not one.is_off]
    today = date(2026, 1, 1)
    times = _interleaved(
        {
            "load: yaml.CSafeLoader": lambda: yaml.load(data, Loader=yaml.CSafeLoader),
            "text to tree with positions": lambda: read_tree("plan.yaml", data),
            "text to plan with positions": lambda: load_plan("plan.yaml", data),
            "all rules": lambda: judge(subject, rules, {}, today),
        }
    )
    base = times["load: yaml.CSafeLoader"]
    limits = {"text to plan with positions": "0.8", "all rules": "0.4"}
    print(f"\n{f'in process, {len(data) // 1000} KB':<36} x load   must")
    for name, seconds in times.items():
        print(f"{name:<36} {seconds / base:7.2f}  {limits.get(name, ''):>4}")


def _documents(linked: Path) -> None:
    """Print what each format costs in a process that has made one before."""
    from samplan.api import render  # noqa: PLC0415 - the path comes first

    times = _interleaved(
        {name: partial(render, linked, name, beside=BESIDE[1]) for name in ("html", "md", "docx", "pdf")},
        rounds=5,
    )
    print(f"\n{'documents in process':<36} x html   must")
    for name, seconds in times.items():
        print(f"{name:<36} {seconds / times['html']:7.2f}  {'4' if name == 'pdf' else '':>4}")


def _interleaved(calls: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median time of each call, all taken in turn after one that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        call()
    for _ in range(rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in taken.items()}


if __name__ == "__main__":
    main()
