"""The one Jinja environment: strict about names, escaping HTML, closed to the machine.

A sandbox keeps a project's templates from reaching into Python, and from running or growing without end
(`samplan.render.sandbox`). Samplan's own templates alone do without, which is half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from pathlib import Path
from traceback import walk_tb

from jinja2 import (
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.utils import missing
from markupsafe import Markup

from samplan.errors import OutputError
from samplan.expression import Expression
from samplan.render import filters
from samplan.render.charts import PALETTE, WIDE, Chart, Palette, draw
from samplan.render.markdown_inlines import cell, line, paragraph, statement
from samplan.render.prose_markdown import table, to_markdown
from samplan.render.templates import template_loader
from samplan.render.words import say
from samplan.schema.suggestions import suggest
from samplan.texts import Language, Message, Text

_FAULT = Text("mallen {template}, rad {line}: {reason}", "template {template}, line {line}: {reason}")
_NOT_FOUND = Text("det finns ingen mall {template}", "there is no template {template}")
_NOT_UTF8 = Text("mallen {template} är inte UTF-8", "template {template} is not UTF-8")
_UNKNOWN = Text("namnet ”{name}” finns inte", "there is no name “{name}”")
_UNKNOWN_MEANT = Text(
    "namnet ”{name}” finns inte; menade du ”{meant}”?", "there is no name “{name}”; did you mean “{meant}”?"
)
_UNKNOWN_PART = Text("{of} har ingen del ”{name}”", "{of} has no part “{name}”")
_UNKNOWN_PART_MEANT = Text(
    "{of} har ingen del ”{name}”; menade du ”{meant}”?", "{of} has no part “{name}”; did you mean “{meant}”?"
)
_NO_FILTER = Text("mallar har inget filter ”{name}”", "templates have no filter “{name}”")
_NO_FILTER_MEANT = Text(
    "mallar har inget filter ”{name}”; menade du ”{meant}”?",
    "templates have no filter “{name}”; did you mean “{meant}”?",
)
_NO_TEMPLATE = Text(
    "raden är inte skriven som i en mall (Jinja säger ”{said}”)",
    "the line is not written as in a template (Jinja says “{said}”)",
)
_NOT_ALLOWED = Text("{what} får en mall inte använda", "{what} is not for templates")
_TOO_LONG = Text(
    "mallen tar fler än {most} steg; den går i en slinga utan slut, eller i slingor inuti varandra",
    "the template takes more than {most} steps; it loops without end, or in loops within each other",
)
_TOO_LARGE = Text(
    "mallen gör mer än {most} tecken text; inget dokument behöver så mycket",
    "the template makes more than {most} signs of text; no document needs so many",
)
_ENDLESS = Text(
    "mallen {template} bygger på sig själv; skriv samplan/{template} för samplans egen",
    "template {template} builds on itself; write samplan/{template} for samplan's own",
)

_FILTER = Expression(r"No filter named '([^']*)'")

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
    "paragraph": paragraph,
    "statement": statement,
    "table": table,
}
"""Filters that write Markdown: `{{ title | line }}`, `{{ head | table(rows, alignments) }}`."""


def make_environment(
    language: Language,
    project: Path | None = None,
    colours: Palette = PALETTE,
    kept_in: Path | None = None,
) -> Environment:
    """The environment for documents in one language.

    Args:
        language: What the filters write in.
        project: Folder with the project's own templates.
        colours: Those of drawings, before a style repaints them.
        kept_in: A folder where samplan's own templates are kept as they are compiled; those of a project are
            compiled each time.

    Raises:
        OutputError: The project's folder does not exist.
    """
    if project is not None:
        return _made(language, project, colours)
    return _own_environment(language, colours, kept_in)


@lru_cache(maxsize=8)
def _own_environment(language: Language, colours: Palette, kept_in: Path | None) -> Environment:
    """Samplan's own, kept: to compile its templates takes as long as to make the views of a plan."""
    environment = _made(language, None, colours)
    if kept_in is not None:
        from samplan.render.compiled import Compiled  # noqa: PLC0415 - only where there is a folder for them

        environment.bytecode_cache = Compiled(kept_in)
    return environment


def _made(language: Language, project: Path | None, colours: Palette) -> Environment:
    own: dict[str, Callable[..., str]] = {
        **{name: partial(write, language=language) for name, write in _IN_LANGUAGE.items()},
        **_IN_MARKDOWN,
        "drawing": partial(drawing, colours=colours),
    }
    if project is not None:
        from samplan.render.sandbox import Sandbox  # noqa: PLC0415 - samplan's own templates need none

        sandbox = Sandbox(template_loader(project), Strict, is_escaped)
        sandbox.add_filters(own)
        return sandbox
    environment = Environment(
        loader=template_loader(project),
        undefined=Strict,
        autoescape=is_escaped,  # noqa: S701 - HTML is, Markdown is not
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= own
    return environment


def drawing(  # noqa: PLR0913 - what a drawing is
    chart: Chart, name: str, title: str, description: str, width: int = WIDE, *, colours: Palette = PALETTE
) -> Markup:
    """A chart as an SVG element: the filter of templates that draws."""
    svg = draw(chart, name=name, title=title, description=description, width=width, colours=colours)
    return Markup(svg)  # noqa: S704 - all words in it are escaped


class UnknownName(UndefinedError):  # noqa: N818 - it says what the template has
    """A template names what the view does not have."""

    def __init__(self, said: str, of: object, name: str) -> None:
        """Keep what it names, and of what."""
        super().__init__(said)
        self.of, self.name = of, name


class Strict(StrictUndefined):
    """A name that does not exist: whoever asks anything of it is told which one it is."""

    __slots__ = ()

    def __init__(
        self, hint: str | None = None, obj: object = missing, name: str | None = None, exc: object = None
    ) -> None:
        """Keep what is missing, for the error."""
        error = exc or partial(UnknownName, of=obj, name=name or "")
        super().__init__(hint, obj, name, error)  # type: ignore[arg-type]  # it is called as the class would be


def is_escaped(name: str | None) -> bool:
    """Whether the output of a template is HTML; a template without a name is taken for it."""
    return name is None or name.endswith(".html.j2")


def fill_template(environment: Environment, name: str, view: Mapping[str, object]) -> str:
    """The text that a template makes of a view.

    Raises:
        OutputError: The template is missing or wrong: a fault of syntax, a name that the view
            does not have, something that templates may not do, more than any document needs.
    """
    return (
        _within_bounds(environment, name, view) if environment.sandboxed else _filled(environment, name, view)
    )


def _filled(environment: Environment, name: str, view: Mapping[str, object]) -> str:
    try:
        if environment.sandboxed:
            _refuse_said_in_vain(environment, name)
        return environment.get_template(name).render(view)
    except TemplateNotFound as error:
        raise OutputError(_NOT_FOUND.of(template=str(error.name))) from error
    except TemplateSyntaxError as error:
        raise OutputError(_fault(error.name or name, error.lineno, _syntax(error, environment))) from error
    except UnicodeDecodeError as error:
        raise OutputError(_NOT_UTF8.of(template=name)) from error
    except UnknownName as error:
        raise OutputError(_fault(*_place(error, name), _unknown(error, view))) from error
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise OutputError(_fault(*_place(error, name), str(error))) from error
    except RecursionError as error:
        raise OutputError(_ENDLESS.of(template=name)) from error


def _refuse_said_in_vain(sandbox: Environment, name: str) -> None:
    from samplan.render.inheritance import said_in_vain  # noqa: PLC0415 - only for a project's templates

    if (found := said_in_vain(sandbox, name)) is not None:
        raise OutputError(_fault(found.template, found.line, found.reason))


def _within_bounds(sandbox: Environment, name: str, view: Mapping[str, object]) -> str:
    """The same for a project's templates, each time with all that a template may use up."""
    from samplan.render.meter import (  # noqa: PLC0415 - samplan's own templates pay nothing
        MOST_SIGNS,
        MOST_STEPS,
        Meter,
        NotAllowed,
        TooMuch,
    )

    sandbox.meter = Meter()  # type: ignore[attr-defined]  # of a sandbox
    try:
        return _filled(sandbox, name, view)
    except NotAllowed as error:
        raise OutputError(_fault(*_place(error, name), _NOT_ALLOWED.of(what=error.what))) from error
    except TooMuch as error:
        said = _TOO_LARGE.of(most=MOST_SIGNS) if error.is_size else _TOO_LONG.of(most=MOST_STEPS)
        raise OutputError(_fault(*_place(error, name), said)) from error
    except (AttributeError, SyntaxError, RuntimeError) as error:  # Python's own, of what a template asks
        raise OutputError(_fault(*_place(error, name), str(error))) from error


def _syntax(error: TemplateSyntaxError, environment: Environment) -> Message:
    """What is wrong with the form of a template: a filter that does not exist, or what Jinja says."""
    found = _FILTER.search(str(error))
    if found is None:
        return _NO_TEMPLATE.of(said=str(error).rstrip("."))
    meant = suggest(found[1], tuple(name for name in environment.filters if name[:1] != "_"))
    facts = {"name": found[1], **({"meant": meant[0]} if meant else {})}
    return (_NO_FILTER_MEANT if meant else _NO_FILTER).of(**facts)


def _unknown(error: UnknownName, view: Mapping[str, object]) -> Message:
    """Which name does not exist, and which one may be meant."""
    is_part = error.of is not missing
    names = tuple(one for one in dir(error.of) if one[:1] != "_") if is_part else tuple(view)
    meant = suggest(error.name, names)
    facts: dict[str, object] = {"name": error.name, **({"meant": meant[0]} if meant else {})}
    if is_part:
        facts["of"] = type(error.of).__name__
        return (_UNKNOWN_PART_MEANT if meant else _UNKNOWN_PART).of(**facts)
    return (_UNKNOWN_MEANT if meant else _UNKNOWN).of(**facts)


def _place(error: Exception, name: str) -> tuple[str, int]:
    """The template and line that an error comes from."""
    frames = [(frame.f_code.co_filename, number) for frame, number in walk_tb(error.__traceback__)]
    places = [(Path(file).name, number) for file, number in frames if file.endswith(".j2")]
    return places[-1] if places else (name, 1)


def _fault(template: str, line_number: int, said: str | Message) -> Message:
    return _FAULT.of(template=template, line=line_number, reason=said)
