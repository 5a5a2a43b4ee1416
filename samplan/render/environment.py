"""The one Jinja environment: strict about names, escaping HTML, closed to the machine.

A sandbox keeps a project's templates from reaching into Python. It is no wall: a template
can still use up memory. Samplan's own templates alone do without, which is half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from traceback import walk_tb

from jinja2 import Environment, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from samplan.errors import OutputError
from samplan.render import filters
from samplan.render.charts import WIDE, Chart, draw
from samplan.render.markdown_inlines import cell, line
from samplan.render.prose_markdown import table, to_markdown
from samplan.render.templates import template_loader
from samplan.render.words import say
from samplan.texts import Language, Message, Text

_FAULT = Text("mallen {template}, rad {line}: {reason}", "template {template}, line {line}: {reason}")
_NOT_FOUND = Text("det finns ingen mall {template}", "there is no template {template}")
_NOT_UTF8 = Text("mallen {template} är inte UTF-8", "template {template} is not UTF-8")
_ENDLESS = Text(
    "mallen {template} bygger på sig själv; skriv samplan/{template} för samplans egen",
    "template {template} builds on itself; write samplan/{template} for samplan's own",
)

_IN_LANGUAGE: dict[str, Callable[..., str]] = {
    "ages": filters.ages,
    "amount": filters.amount,
    "date": filters.iso_date,
    "join_words": filters.join_words,
    "long_date": filters.long_date,
    "number": filters.number,
    "percent": filters.percent,
    "percentage_points": filters.percentage_points,
    "period": filters.period,
    "read_aloud": filters.read_aloud,
    "say": say,
    "signed": filters.signed,
}
"""Filters that write in the language of the environment: `{{ row.amount | amount }}`."""

_IN_MARKDOWN: dict[str, Callable[..., str]] = {
    "cell": cell,
    "line": line,
    "markdown": to_markdown,
    "table": table,
}
"""Filters that write Markdown: `{{ title | line }}`, `{{ head | table(rows, alignments) }}`."""


def make_environment(language: Language, project: Path | None = None) -> Environment:
    """The environment for documents in one language.

    Args:
        language: What the filters write in.
        project: Folder with the project's own templates.

    Raises:
        OutputError: The project's folder does not exist.
    """
    return _own_environment(language) if project is None else _made(language, project)


@cache
def _own_environment(language: Language) -> Environment:
    """Samplan's own, kept: to compile its templates takes as long as to make the views of a plan."""
    return _made(language, None)


def _made(language: Language, project: Path | None) -> Environment:
    kind = Environment if project is None else ImmutableSandboxedEnvironment
    environment = kind(
        loader=template_loader(project),
        undefined=StrictUndefined,
        autoescape=is_escaped,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= {name: partial(write, language=language) for name, write in _IN_LANGUAGE.items()}
    environment.filters |= _IN_MARKDOWN | {"drawing": drawing}
    return environment


def drawing(chart: Chart, name: str, title: str, description: str, width: int = WIDE) -> Markup:
    """A chart as an SVG element: the filter of templates that draws."""
    return Markup(draw(chart, name=name, title=title, description=description, width=width))  # noqa: S704 - escapes all words


def is_escaped(name: str | None) -> bool:
    """Whether the output of a template is HTML; a template without a name is taken for it."""
    return name is None or name.endswith(".html.j2")


def fill_template(environment: Environment, name: str, view: Mapping[str, object]) -> str:
    """The text that a template makes of a view.

    Raises:
        OutputError: The template is missing or wrong: a fault of syntax, a name that the view
            does not have, something that templates may not do.
    """
    try:
        return environment.get_template(name).render(view)
    except TemplateNotFound as error:
        raise OutputError(_NOT_FOUND.of(template=str(error.name))) from error
    except TemplateSyntaxError as error:
        raise OutputError(_fault(error.name or name, error.lineno, error)) from error
    except UnicodeDecodeError as error:
        raise OutputError(_NOT_UTF8.of(template=name)) from error
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise OutputError(_fault(*_place(error, name), error)) from error
    except RecursionError as error:
        raise OutputError(_ENDLESS.of(template=name)) from error


def _place(error: Exception, name: str) -> tuple[str, int]:
    """The template and line that an error comes from."""
    frames = [(frame.f_code.co_filename, number) for frame, number in walk_tb(error.__traceback__)]
    places = [(Path(file).name, number) for file, number in frames if file.endswith(".j2")]
    return places[-1] if places else (name, 1)


def _fault(template: str, line_number: int, error: Exception) -> Message:
    return _FAULT.of(template=template, line=line_number, reason=str(error))
