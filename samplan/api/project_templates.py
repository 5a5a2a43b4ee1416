"""The templates of samplan, and those that a project has in their place."""

from __future__ import annotations

from pathlib import Path

from samplan.api import TemplateEntry
from samplan.api.outputs import write_whole
from samplan.api.project import TEMPLATES, project_folder
from samplan.api.reasons import reason
from samplan.errors import OutputError, UsageError
from samplan.render.templates import own_templates
from samplan.schema.suggestions import suggest
from samplan.texts import Text

NO_TEMPLATE = Text(
    "det finns ingen mall ”{name}”; samplan templates list visar dem",
    "there is no template “{name}”; samplan templates list shows them",
)
MEANT = Text(
    "det finns ingen mall ”{name}”; menade du ”{meant}”?",
    "there is no template “{name}”; did you mean “{meant}”?",
)
IS_THERE = Text(
    "”{file}” finns redan och skrivs inte över; ta bort den först om den ska bli samplans igen",
    "“{file}” is there already and is not written over; remove it first if it is to be samplan's again",
)
CANNOT_READ = Text("”{file}” kan inte läsas: {reason}", "“{file}” cannot be read: {reason}")

_COMMENTS = (("{#-", "-#}"), ("{#", "#}"), ("/*", "*/"))
_LINES = ("//", "#")


def found_templates(folder: str | None) -> tuple[TemplateEntry, ...]:
    """Every template, with what stands in for it.

    Args:
        folder: The templates of a project; without it, those beside the `samplan.toml` of the current folder.
    """
    own = own_templates()
    names = sorted(path.name for path in own.iterdir() if path.is_file() and path.name[:1] != ".")
    mine = Path(folder) if folder else _beside_project()
    return tuple(
        TemplateEntry(
            name, _about(_read(own / name)), str(mine / name) if mine and (mine / name).is_file() else ""
        )
        for name in names
    )


def template_source(name: str) -> str:
    """A template of samplan as it is.

    Raises:
        UsageError: There is none of that name.
    """
    return _read(own_templates() / _known(name))


def eject_template(name: str, folder: str | None) -> str:
    """Put a copy of a template among those of the project.

    Args:
        name: Its file name.
        folder: The templates of the project; without it, those beside its `samplan.toml`, else in the current
            folder.

    Returns:
        The file that was written.

    Raises:
        UsageError: There is none of that name.
        OutputError: The project has one of that name, or it cannot be written.
    """
    file = (Path(folder) if folder else _beside_project() or Path(TEMPLATES)) / _known(name)
    if file.exists() or file.is_symlink():
        raise OutputError(IS_THERE.of(file=str(file)))
    write_whole(str(file), template_source(name))
    return str(file)


def _beside_project() -> Path | None:
    """The folder of templates that belongs to the current folder, whether it exists or not."""
    return Path(folder, TEMPLATES) if (folder := project_folder(".")) else None


def _known(name: str) -> str:
    names = [one.name for one in own_templates().iterdir()]
    if name in names:
        return name
    if meant := suggest(name, [*names, *(one.partition(".")[0] for one in names)]):
        full = next(one for one in sorted(names) if one.startswith(meant[0]))
        raise UsageError(MEANT.of(name=name, meant=full))
    raise UsageError(NO_TEMPLATE.of(name=name))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise OutputError(CANNOT_READ.of(file=str(path), reason=reason(error))) from error


def _about(source: str) -> str:
    """What a template is for: the first sentence of the comment at its head; empty where it has none."""
    for start, end in _COMMENTS:
        if source.startswith(start):
            return _first_sentence(source[len(start) :].partition(end)[0])
    lines = [line for line in source.splitlines()[:3] if line.startswith(_LINES)]
    return _first_sentence(lines[0].lstrip("/#! ")) if lines else ""


def _first_sentence(comment: str) -> str:
    return " ".join(comment.split()).partition(". ")[0].rstrip(".") + "."
