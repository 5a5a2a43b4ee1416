"""What a project may set, and what holds for a run: one table for the reader, the flags and the pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from samplan.api.project_home import found_file
from samplan.frozen import frozen
from samplan.results import FAIL_ON
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.own_rule_reading import OwnRule
    from samplan.results import Reweighed
    from samplan.rules.engine import Subject

Form = Literal["paths", "patterns", "names", "word", "file"]
"""How a value is written: paths from the file's folder, patterns of names, names of rules, a word, a file."""


@frozen
class Setting:
    """One setting of a run: a key of `samplan.toml`, and a flag."""

    key: str
    form: Form
    flag: str
    """Empty where the values are the arguments of a command."""
    help: Text
    usual: Text
    """What holds where nobody says anything, in words."""
    default: str = ""
    """The same as a value, of a setting that is one word."""
    choices: tuple[str, ...] = ()
    """The words that a value can be; none where any will do."""
    example: str = ""
    """How it may stand in the file."""
    variable: str = ""
    """The variable of the environment that goes before the file."""


NONE = Text(sv="inga", en="none")
SETTINGS: tuple[Setting, ...] = (
    Setting(
        "paths",
        "paths",
        "",
        Text(
            sv="Filer, mappar och mönster med projektets planer: det som prövas när kommandot inte nämner "
            "någon "
            "sökväg, och det som är till hands när det nämner några av dem.",
            en="Files, folders and patterns of the project's plans: what is checked where the command "
            "names no "
            "path, and what is at hand where it names some of them.",
        ),
        Text(sv="inga: kommandot nämner dem", en="none: the command names them"),
        example='paths = ["planer"]',
    ),
    Setting(
        "exclude",
        "patterns",
        "--exclude",
        Text(
            sv="Namn eller mönster på filer och mappar som hoppas över när en mapp gås igenom; med "
            "--force-exclude "
            "även när de nämns. Kan anges flera gånger.",
            en="Names or patterns of files and folders that are passed over in a folder; with "
            "--force-exclude also "
            "where they are named. May be given several times.",
        ),
        NONE,
        example='exclude = ["arkiv", "planer/utkast-*.yaml"]',
    ),
    Setting(
        "context",
        "paths",
        "--with",
        Text(
            sv="Fil, mapp eller mönster med planer som de angivna bygger på; de läses men varken prövas, "
            "skrivs ut "
            "eller jämförs. Kan anges flera gånger.",
            en="File, folder or pattern of plans that those given build on; they are read, but neither "
            "checked, "
            "rendered nor compared. May be given several times.",
        ),
        NONE,
        example='context = ["../mal-och-inriktning"]',
    ),
    Setting(
        "language",
        "word",
        "--lang",
        Text(sv="Språk i meddelanden: sv eller en.", en="The language of messages: sv or en."),
        Text(sv="datorns språk, annars svenska", en="that of the computer, else Swedish"),
        choices=("sv", "en"),
        example='language = "sv"',
        variable="SAMPLAN_LANG",
    ),
    Setting(
        "select",
        "names",
        "--select",
        Text(
            sv="Bara de här reglerna: id, grupp eller slag av krav, med komma emellan; all är alla som är "
            "på. I filen "
            "väljer den inte bort lagens regler. Kan anges flera gånger.",
            en="Only these rules: ids, families or kinds of demand, with commas between; all is every "
            "rule that is "
            "on. In the file it leaves no rule of law out. May be given several times.",
        ),
        Text(sv="alla som är på", en="all that are on"),
        example='select = ["all", "acronym-expanded"]',
    ),
    Setting(
        "ignore",
        "names",
        "--ignore",
        Text(
            sv="Inte de här reglerna: id, grupp eller slag av krav, med komma emellan. I filen kan den "
            "inte välja "
            "bort lagens regler. Kan anges flera gånger.",
            en="Not these rules: ids, families or kinds of demand, with commas between. In the file it "
            "cannot leave "
            "out rules of law. May be given several times.",
        ),
        NONE,
        example='ignore = ["convention"]',
    ),
    Setting(
        "fail-on",
        "word",
        "--fail-on",
        Text(
            sv="Vad som ger avslutskod 1: error (fel), warning (varning), info (upplysning), undecidable "
            "(kan inte avgöras) eller never (aldrig).",
            en="What gives exit code 1: error, warning, info, undecidable or never.",
        ),
        Text(sv="error", en="error"),
        default="error",
        choices=FAIL_ON,
        example='fail-on = "warning"',
    ),
    Setting(
        "baseline",
        "file",
        "--baseline",
        Text(
            sv="Fil med gamla fel som räknas men inte visas och inte fäller.",
            en="File of old faults, which are counted, and neither shown nor failing.",
        ),
        Text(sv="ingen", en="none"),
        example='baseline = "samplan-baslinje.json"',
    ),
)
"""Every setting of a run, in the order of the pages."""
BY_KEY: Mapping[str, Setting] = {one.key: one for one in SETTINGS}


@frozen
class Origin:
    """Where a value comes from."""

    kind: Literal["flag", "environment", "file", "default"] = "default"
    name: str = ""
    """The flag, the variable, or the file."""
    find: Callable[[], int] | None = None
    """Finds the line of the file, for which it is gone through again."""

    @property
    def line(self) -> int:
        """The line of the file; 0 of what comes from elsewhere."""
        return self.find() if self.find else 0


@frozen
class Value:
    """A value of a setting; one of a single word has that one."""

    words: tuple[str, ...] = ()
    origin: Origin = Origin()


@frozen
class ProjectFile:
    """What a project's file says of its runs and of rules."""

    file: str
    values: Mapping[str, Value]
    """The settings that it gives, by key."""
    own: tuple[OwnRule, ...] = ()
    """The rules that it declares."""
    weights: Mapping[str, Reweighed] = MappingProxyType({})
    """The severities that it changes, by the id of the rule."""
    limits: Subject | None = None
    """Its limits, as a goals plan would have them."""


@frozen
class Configuration:
    """What holds for a run."""

    values: Mapping[str, Value]
    """By key; of every setting."""
    file: str = ""
    """The `samplan.toml` or `pyproject.toml` that says so; empty where there is none."""
    folder: str = ""
    """Its folder: patterns of `exclude` in the file are meant from there."""
    home: tuple[str, ...] = ()
    """The `paths` of the file, also where the call names others: its plans are at hand."""
    project: ProjectFile | None = None
    """All that the file says."""

    def words(self, key: str) -> tuple[str, ...]:
        """The values of a setting that has several."""
        return self.values[key].words

    def word(self, key: str) -> str:
        """The value of a setting that has one; empty where it has none."""
        return next(iter(self.values[key].words), "")

    @property
    def excluded(self) -> Callable[[str], bool]:
        """Whether a path is passed over."""
        if not (patterns := self.words("exclude")):
            return _none
        from samplan.api.exclusion import exclusion  # noqa: PLC0415 - most runs exclude nothing

        return exclusion(patterns, self.folder if self.is_from("exclude", "file") else "")

    def is_from(self, key: str, kind: str) -> bool:
        """Whether a value comes from such a place."""
        return self.values[key].origin.kind == kind


def _none(_: str) -> bool:
    """Nothing is excluded."""
    return False


Given = Mapping[str, str | Sequence[str]]
"""What a call gives, by key: a word, or several; what is empty is not given."""


def configuration_of(paths: Iterable[str], given: Given, stdin_name: str = "") -> Configuration:
    """What holds for a run: each value of the call, else of the project, else the usual one.

    The project is that of the folder that the paths have in common, else of the current one.

    Args:
        paths: The paths of the call.
        given: What else it gives.
        stdin_name: What the standard input is called, which may be a file of the project.

    Raises:
        InputError: The project's file has faults.
    """
    several = tuple(paths)
    folder, file = _project_of(stdin_name if one == "-" else one for one in several)
    values = {one.key: Value((one.default,) if one.default else ()) for one in SETTINGS}
    project: ProjectFile | None = None
    if file:
        from samplan.api.project_rules import project_file  # noqa: PLC0415 - many plans have no project

        project = project_file(file)
        values |= project.values
    for key, said in given.items():
        if said:
            words = (said,) if isinstance(said, str) else tuple(said)
            words = split(words) if BY_KEY[key].form == "names" else words
            values[key] = Value(words, Origin("flag", BY_KEY[key].flag))
    home = values["paths"].words
    if several:
        values["paths"] = Value(several, Origin("flag"))
    return Configuration(values, file, folder, home, project)


def _project_of(paths: Iterable[str]) -> tuple[str, str]:
    """The folder and the file of the project of paths; both empty where there is none."""
    folder, file = found_file(common_folder(paths))
    return (folder, file) if file else found_file(".")


def language_for(paths: Iterable[str]) -> str:
    """The language that the project of paths chooses; empty where it chooses none, or cannot be read."""
    file = _project_of(paths)[1]
    try:
        with open(file, "rb") as stream:  # noqa: PTH123 - pathlib costs a start
            if b"language" not in stream.read():
                return ""
    except OSError:
        return ""
    from samplan.api.project_rules import language_in  # noqa: PLC0415 - most files choose none

    return language_in(file)


def common_folder(paths: Iterable[str]) -> str:
    """The folder that paths have in common; the current one where there are none, or on several drives."""
    folders = {_folder(path) for path in paths if path}
    try:
        return os.path.commonpath(folders) if folders else "."
    except ValueError:
        return "."


def split(texts: Iterable[str]) -> tuple[str, ...]:
    """The names in texts that have several with commas between."""
    return tuple(name for text in texts for one in text.split(",") if (name := one.strip()))


def _folder(path: str) -> str:
    """The folder of a file or a pattern; a folder is its own."""
    plain = os.path.abspath(path)  # noqa: PTH100 - pathlib costs a start
    while any(sign in plain for sign in "*?[") and not os.path.lexists(plain):
        plain = os.path.dirname(plain)  # noqa: PTH120 - same
    return plain if os.path.isdir(plain) else os.path.dirname(plain)  # noqa: PTH112, PTH120 - same
