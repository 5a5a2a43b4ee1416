"""Outputs are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from samplan.api.outputs import is_current, take_away, write_whole
from samplan.errors import OutputError


def test_a_text_is_written_in_utf8_with_its_own_line_ends(tmp_path: Path) -> None:
    write_whole(str(tmp_path / "ny" / "plan.md"), "åäö\n")
    assert "åäö\n".encode() == (tmp_path / "ny" / "plan.md").read_bytes()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_permissions_of_a_file_stay(mode: int, tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    file.write_text("äldre", encoding="utf-8")
    file.chmod(mode)
    write_whole(str(file), "ny")
    assert mode == file.stat().st_mode & 0o777
    assert "ny" == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("mask", [0o022, 0o027])
def test_a_new_file_has_the_permissions_that_the_system_gives(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        write_whole(str(tmp_path / "plan.md"), "ny")
    finally:
        os.umask(before)
    assert 0o666 & ~mask == (tmp_path / "plan.md").stat().st_mode & 0o777


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "plan.md"
    file.write_text("äldre", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError):
        write_whole(str(file), "ny")
    assert [file] == list(tmp_path.iterdir())
    assert "äldre" == file.read_text(encoding="utf-8")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_whole(str(tmp_path), "ny")


def test_a_device_is_written_to() -> None:
    write_whole("/dev/null", "ny")
    assert not Path("/dev/null").is_file()


def test_an_older_result_is_taken_away_but_never_a_file_that_is_read(tmp_path: Path) -> None:
    plan, result = tmp_path / "plan.yaml", tmp_path / "ut.txt"
    for file in (plan, result):
        file.write_text("äldre", encoding="utf-8")
    assert not take_away(str(plan), [str(plan)])
    assert not take_away(str(tmp_path), [str(plan)])
    assert take_away(str(result), [str(plan)])
    assert [plan] == list(tmp_path.iterdir())


def test_bytes_are_written_and_compared_as_they_are(tmp_path: Path) -> None:
    file = str(tmp_path / "plan.pdf")
    write_whole(file, b"%PDF\r\n\xff")
    assert b"%PDF\r\n\xff" == Path(file).read_bytes()
    assert is_current(file, b"%PDF\r\n\xff")
    assert not is_current(file, b"%PDF\n\xff")
    assert not is_current(file, "%PDF")


def test_a_text_is_current_whatever_its_line_ends_are(tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    file.write_bytes(b"# A\r\n\r\nB\r\n")
    assert is_current(str(file), "# A\n\nB\n")
    assert not is_current(str(tmp_path / "annan.md"), "# A\n\nB\n")
