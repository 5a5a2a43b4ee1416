"""Where templates are: the ones of samplan, and a project's own that stand in for them."""

from __future__ import annotations

from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader

from samplan.errors import OutputError
from samplan.texts import Text

_NO_FOLDER = Text("mallmappen {folder} finns inte", "the template folder {folder} does not exist")


def own_templates() -> Path:
    """The folder of samplan's own templates: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "_templates"
    return packaged if packaged.is_dir() else package.parent / "templates"


def template_loader(project: Path | None = None) -> BaseLoader:
    """Finds a template by its file name: in the project's folder first, then among samplan's own.

    `samplan/NAME` is always samplan's own, so that a project's template can extend the one
    that it stands in for.

    Raises:
        OutputError: The project's folder does not exist.
    """
    own = FileSystemLoader(own_templates())
    named = PrefixLoader({"samplan": own})
    if project is None:
        return ChoiceLoader([named, own])
    if not project.is_dir():
        raise OutputError(_NO_FOLDER.of(folder=str(project)))
    return ChoiceLoader([named, FileSystemLoader(project), own])
