"""Files, folders, patterns, links, devices: each becomes bytes or a finding, never an exception."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from samplan.api.inputs import Input, Paths, read_inputs
from samplan.errors import UsageError
from samplan.loading.encoding import SIZE_LIMIT
from samplan.render.words import say
from samplan.words.phrases import DID_YOU_MEAN

PLAN = b"samplan: 1\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with plans, other files, hidden ones and an inner folder; also the current one."""
    for name in ("b.yaml", "a.yml", "c.txt", ".dold.yaml", "inre/d.yaml", ".git/e.yaml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(PLAN)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    return [one.file for one in read_inputs(paths)]


def fault(*paths: str) -> str:
    (one,) = read_inputs(paths)
    assert one.fault is not None
    assert one.data == b""
    return one.fault.rule


def test_a_folder_is_walked_in_order_without_hidden_names(folder: Path) -> None:
    assert ["./a.yml", "./b.yaml", "./inre/d.yaml"] == [f"./{name}" for name in names(".")]
    assert [(folder / "inre" / "d.yaml").as_posix()] == names(str(folder / "inre"))


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_named_is_read_whatever_its_name() -> None:
    assert [Input("c.txt", PLAN), Input(".dold.yaml", PLAN)] == list(read_inputs(["c.txt", ".dold.yaml"]))


@pytest.mark.usefixtures("folder")
def test_a_pattern_finds_files() -> None:
    assert ["b.yaml"] == names("*.yaml")
    assert ["b.yaml", "inre/d.yaml"] == names("**/[bd].yaml")


@pytest.mark.usefixtures("folder")
def test_the_same_file_is_read_once() -> None:
    Path("lank.yaml").symlink_to("b.yaml")
    assert ["b.yaml"] == names("b.yaml", "./b.yaml", "lank.yaml")


@pytest.mark.usefixtures("folder")
def test_what_is_not_there_is_a_finding() -> None:
    assert "input-missing" == fault("finns-inte.yaml")
    assert "input-missing" == fault("b.yaml/under.yaml")
    assert "input-nothing-found" == fault("*.xml")
    Path("tom").mkdir()
    assert "input-nothing-found" == fault("tom")


@pytest.mark.usefixtures("folder")
def test_links_that_lead_nowhere_are_findings() -> None:
    Path("dod.yaml").symlink_to("borta.yaml")
    Path("sig.yaml").symlink_to("sig.yaml")
    assert "input-unreadable" == fault("dod.yaml")
    assert "input-unreadable" == fault("sig.yaml")


@pytest.mark.usefixtures("folder")
def test_a_folder_that_links_to_itself_is_walked_once() -> None:
    Path("inre/runt").symlink_to("..")
    assert ["inre/d.yaml"] == names("inre")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.usefixtures("folder")
def test_a_pipe_or_device_never_blocks() -> None:
    os.mkfifo("ror.yaml")
    assert "input-unreadable" == fault("ror.yaml")
    assert "input-unreadable" == fault("/dev/null")


def test_a_name_with_a_null_is_a_finding() -> None:
    assert "input-unreadable" == fault("a\0b.yaml")


@pytest.mark.usefixtures("folder")
def test_names_are_printed_on_one_line_and_can_be_encoded() -> None:
    for name in ("två rader\n.yaml", "å ä ö.yaml", os.fsdecode(b"latin\xe5.yaml")):
        Path(name).write_bytes(PLAN)
    found = names(*(path.name for path in Path().iterdir() if path.name.startswith(("två", "å", "latin"))))
    assert ["latin\\udce5.yaml", "två rader\\n.yaml", "å ä ö.yaml"] == sorted(found)


def test_the_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b"\xe5")))
    assert [Input("plan.yaml", b"\xe5")] == list(read_inputs(["-"], stdin_name="plan.yaml"))


@pytest.mark.usefixtures("folder")
def test_a_folder_that_cannot_be_listed_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def walk(folder: Path, onerror: Callable[[OSError], None]) -> Iterator[tuple[str, list[str], list[str]]]:
        yield str(folder), [], ["b.yaml"]
        onerror(PermissionError(13, "Permission denied", str(folder / "inre")))

    monkeypatch.setattr(os, "walk", walk)
    found = list(read_inputs(["."]))
    assert ["inre", "b.yaml"] == [one.file for one in found]
    assert found[0].fault is not None
    assert "input-unreadable" == found[0].fault.rule


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["PLAN.YAML", "Plan.Yml", "plan.yAmL", "inre/P.YML"])
def test_f92_capitals_in_a_suffix_do_not_hide_a_plan(name: str) -> None:
    Path(name).write_bytes(PLAN)
    assert name in names(".")
    near = name[:-1]
    (one,) = read_inputs([near])
    assert one.fault is not None
    assert one.fault.remedy == DID_YOU_MEAN.of(meant=name)


@pytest.mark.usefixtures("folder")
def test_r10_a_file_that_is_too_large_is_told_with_its_own_size() -> None:
    with Path("stor.yaml").open("wb") as file:
        file.truncate(50_000_000)
    (one,) = read_inputs(["stor.yaml"])
    assert one.fault is not None
    assert "filen är på 50 000 000 byte" in say(one.fault.message, "sv").replace("\u00a0", " ")


def test_r10_of_an_endless_stream_only_the_limit_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b"#" * (SIZE_LIMIT + 9))))
    (one,) = read_inputs(["-"])
    assert one.fault is not None
    assert "the file has more than 10,000,000 bytes" in say(one.fault.message, "en")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "behörighet saknas"),
        (errno.EIO, "läs- eller skrivfel"),
        (errno.EMFILE, "för många filer"),
        (errno.ENAMETOOLONG, "för lång"),
        (errno.ESTALE, "svarar inte"),
        (errno.EDOM, "systemet svarar ”"),
    ],
)
def test_r10_what_the_system_refuses_is_said_as_it_is(
    number: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", fail)
    (one,) = read_inputs(["b.yaml"])
    assert one.fault is not None
    assert words in say(one.fault.message, "sv")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("path", ["x" * 300 + ".yaml", "y/" * 3000 + "a.yaml"])
def test_r10_a_path_that_is_too_long_is_said_to_be(path: str) -> None:
    (one,) = read_inputs([path])
    assert one.fault is not None
    assert "för lång" in say(one.fault.message, "sv")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("paths", ["inre", Path("inre"), ["inre"], [Path("inre")], (one for one in ["inre"])])
def test_f97_paths_are_one_or_several_texts_or_paths(paths: Paths) -> None:
    assert ["inre/d.yaml"] == [one.file for one in read_inputs(paths)]


@pytest.mark.parametrize("paths", ["", [""], ["a.yaml", ""]])
def test_r10_an_empty_path_is_wrong_use(paths: Paths) -> None:
    with pytest.raises(UsageError):
        list(read_inputs(paths))


def test_the_standard_input_is_read_once() -> None:
    with pytest.raises(UsageError):
        list(read_inputs(["-", "-"]))
