"""The report of `validate` as a page in one file, that an auditor keeps."""

from __future__ import annotations

from samplan.render.choices import NO_CHOICES
from samplan.render.environment import make_environment
from samplan.render.look import Look
from samplan.render.page import STYLES, Frame, page
from samplan.render.palette import palette_of
from samplan.render.report.head import report_head
from samplan.render.report.view import ReportView, report_view
from samplan.render.report.words import NUMBERS, WORDS
from samplan.render.views.contents import ContentsView, Entry
from samplan.results import Report

TEMPLATE = "report.html.j2"
STYLE = "_report.css"


def findings_html(report: Report, look: Look) -> str:
    """The whole report as a page: no script, nothing from elsewhere, as well on paper.

    Args:
        report: What the run found, with what its rules say of themselves.
        look: The language; the theme and the templates of the project.

    Raises:
        OutputError: A template is missing or wrong.
    """
    choices, language = look.choices or NO_CHOICES, look.language
    environment = make_environment(language, choices.templates, palette_of(choices.theme), choices.kept_in)
    view = report_view(report, language)
    head = report_head(report, view, language)
    said = {name: look.say(text) for name, text in WORDS.items()}
    content = {
        "report": view,
        "head": head,
        "contents": _contents(view, said),
        "words": said,
        "labels": tuple(map(look.say, NUMBERS)),
    }
    styles = (*STYLES, STYLE)
    frame = Frame(language, said["skip"], head, choices.theme, choices.kept_in, styles)
    return page(environment, TEMPLATE, content, frame)


def _contents(view: ReportView, said: dict[str, str]) -> ContentsView:
    """The headings of the report with links to them: a help on the screen."""
    files = tuple(Entry(one.title, "", one.anchor, ()) for one in view.files)
    entries = (
        Entry(said["overview"], "", "overview", ()),
        *files,
        *((Entry(said["rules"], "", "rules", ()),) if view.rules else ()),
    )
    return ContentsView(said["contents"], "", "contents", entries, is_before_text=True, is_printed=False)
