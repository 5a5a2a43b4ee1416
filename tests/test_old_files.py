"""Files in the format as it was load, or their findings say what to change.

A line of `tests/plans/old` that is refused today is marked like those of `tests/plans/broken`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan import api
from samplan.loading.faults import FAULTS
from samplan.render.words import say
from tests.running import ROOT
from tests.test_broken_plans import expected

OLD = sorted((ROOT / "tests" / "plans" / "old").glob("*.yaml"))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_i1_20_an_old_file_loads_or_says_what_to_change(path: Path) -> None:
    report = api.validate(OLD).files[OLD.index(path)]
    found = [one for one in report.findings if one.rule in FAULTS]
    wanted = expected(path)
    assert [(one.span.line, one.rule) for one in found] == [(line, rule) for line, rule, _, _ in wanted]
    for one, (_, _, words, remedy) in zip(found, wanted, strict=True):
        assert words in say(one.message, "sv")
        assert one.remedy is not None
        assert remedy in say(one.remedy, "sv")
    mended = path.read_text(encoding="utf-8").replace("unit_is_printed: false", "assumed: [unit]")
    assert api.loads(mended).id == report.plan


def test_i1_20_an_old_file_and_the_same_in_todays_words_are_one_plan() -> None:
    old = (ROOT / "tests" / "plans" / "old" / "goals.yaml").read_text(encoding="utf-8")
    new = old.replace("aliases: [FK]", "aliases: FK").replace(
        "{value: 37 %, on: 2023}", '{value: "37 %", on: år 2023}'
    )
    assert new != old
    assert api.loads(old) == api.loads(new)


def test_a_limit_without_a_wording_is_named_by_what_it_limits() -> None:
    (report,) = api.validate([path for path in OLD if path.stem == "goals"]).files
    (said,) = [say(one.message, "sv") for one in report.findings if one.place == "limits[cap]"]
    assert said == (
        "gränser visas inte i dokumentet: ”Högst 20 procent”, eget kapital vid årets ingång och "
        "eget kapital vid årets utgång"
    )
