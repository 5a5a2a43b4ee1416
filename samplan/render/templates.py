"""Where templates are: the ones of samplan, and a project's own that stand in for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from jinja2.loaders import split_template_path

from samplan.errors import OutputError
from samplan.texts import Text

LARGEST = 1_048_576
"""How many bytes a template of a project may have."""

_TOO_LARGE = Text(
    "mallen {template} är på {size} byte; den får vara högst {largest}",
    "template {template} has {size} bytes; it may have {largest}",
)
_NO_FOLDER = Text("mallmappen {folder} finns inte", "the template folder {folder} does not exist")


def own_templates() -> Path:
    """The folder of samplan's own templates: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "_templates"
    return packaged if packaged.is_dir() else package.parent / "templates"


class _OfProject(FileSystemLoader):
    """Finds the templates of a project, none of which is larger than a template needs to be."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """A template and where it is."""
        for folder in self.searchpath:
            path = Path(folder, *split_template_path(template))
            if path.is_file() and (size := path.stat().st_size) > LARGEST:
                raise OutputError(_TOO_LARGE.of(template=template, size=size, largest=LARGEST))
        return super().get_source(environment, template)


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
    return ChoiceLoader([named, _OfProject(project), own])
