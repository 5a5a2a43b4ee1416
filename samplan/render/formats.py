"""The formats of what samplan writes: one table a kind, which `--format`, its help and its refusal read.

What makes a format is imported when it is asked for, so that help need not load it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from samplan.errors import OutputError
from samplan.frozen import frozen
from samplan.texts import Text

if TYPE_CHECKING:
    from jinja2 import Environment

    from samplan.changes import Changes
    from samplan.render.configuration import Settings
    from samplan.render.look import Look
    from samplan.render.views import DocumentView
    from samplan.results import Manual, Report, RuleEntry
    from samplan.tried import RuleTried

NEEDS_EXTRA = Text(
    "formatet {format} behöver tillägget {extra}, som inte är installerat; installera det med "
    'pip install "samplan[{extra}]"',
    "the format {format} needs the extra {extra}, which is not installed; install it with "
    'pip install "samplan[{extra}]"',
)


@frozen
class Format:
    """A format of documents: what makes it, and what that needs."""

    write: Callable[[DocumentView, Environment], str | bytes]
    is_text: bool = True
    """Whether it gives text; else it gives the bytes of a file."""
    extra: str = ""
    """The extra of samplan that brings the packages it needs; empty where it needs none."""
    can_attach: bool = False
    """Whether a document can carry the file of its plan."""
    takes_reference: bool = False
    """Whether it takes its looks from an office's own file."""


@frozen
class ReportFormat:
    """A format of the report of `validate`: what writes it, and what that needs."""

    write: Callable[[Report, Look], str]
    needs_rules: bool = False
    """Whether it shows what rules say of themselves: the titles of `Report.rules`, their sources."""
    has_templates: bool = False
    """Whether it is made by templates, which a project may have in place of samplan's, with its theme."""


def write_document(name: str, document: DocumentView, environment: Environment) -> str | bytes:
    """A document in one format.

    Args:
        name: A key of `DOCUMENTS`.
        document: What it says.
        environment: The templates.

    Raises:
        OutputError: A template is missing or wrong, or a package of an extra is not installed.
    """
    one = DOCUMENTS[name]
    try:
        return one.write(document, environment)
    except ModuleNotFoundError as error:
        if not one.extra:
            raise
        raise OutputError(NEEDS_EXTRA.of(format=name, extra=one.extra)) from error


def _findings_text(report: Report, look: Look) -> str:
    from samplan.render.findings_text import findings_text  # noqa: PLC0415

    return findings_text(report, look)


def _findings_json(report: Report, look: Look) -> str:
    from samplan.render.findings_json import findings_json  # noqa: PLC0415

    return findings_json(report, look.language)


def _findings_concise(report: Report, look: Look) -> str:
    from samplan.render.ci.concise import findings_concise  # noqa: PLC0415

    return findings_concise(report, look)


def _findings_github(report: Report, look: Look) -> str:
    from samplan.render.ci.github import findings_github  # noqa: PLC0415

    return findings_github(report, look.language)


def _findings_gitlab(report: Report, look: Look) -> str:
    from samplan.render.ci.gitlab import findings_gitlab  # noqa: PLC0415

    return findings_gitlab(report, look.language)


def _findings_markdown(report: Report, look: Look) -> str:
    from samplan.render.report.markdown import findings_markdown  # noqa: PLC0415

    return findings_markdown(report, look)


def _findings_html(report: Report, look: Look) -> str:
    from samplan.render.report.html import findings_html  # noqa: PLC0415

    return findings_html(report, look)


def _settings_text(settings: Settings, look: Look) -> str:
    from samplan.render.configuration import settings_text  # noqa: PLC0415

    return settings_text(settings, look)


def _settings_json(settings: Settings, look: Look) -> str:
    from samplan.render.configuration import settings_json  # noqa: PLC0415

    return settings_json(settings, look.language)


def _findings_junit(report: Report, look: Look) -> str:
    from samplan.render.ci.junit import findings_junit  # noqa: PLC0415

    return findings_junit(report, look.language)


def _findings_sarif(report: Report, look: Look) -> str:
    from samplan.render.ci.sarif import findings_sarif  # noqa: PLC0415

    return findings_sarif(report, look.language)


def _findings_alone_sarif(report: Report, look: Look) -> str:
    from samplan.render.ci.sarif import findings_sarif  # noqa: PLC0415

    return findings_sarif(report, look.language, has_all=False)


def _rules_text(entries: Sequence[RuleEntry], look: Look) -> str:
    from samplan.render.manual import rules_text  # noqa: PLC0415

    return rules_text(entries, look.language, look.style, look.width)


def _rules_json(entries: Sequence[RuleEntry], look: Look) -> str:
    from samplan.render.manual_json import rules_json  # noqa: PLC0415

    return rules_json(entries, look.language)


def _tried_text(tried: Sequence[RuleTried], look: Look) -> str:
    from samplan.render.rule_tests import tried_text  # noqa: PLC0415

    return tried_text(tried, look)


def _tried_json(tried: Sequence[RuleTried], look: Look) -> str:
    from samplan.render.rule_tests import tried_json  # noqa: PLC0415

    return tried_json(tried, look.language)


def _manual_text(manual: Manual, look: Look) -> str:
    from samplan.render.manual import manual_text  # noqa: PLC0415

    return manual_text(manual, look.language, look.style, look.width)


def _manual_json(manual: Manual, look: Look) -> str:
    from samplan.render.manual_json import manual_json  # noqa: PLC0415

    return manual_json(manual, look.language)


def _changes_text(changes: Changes, look: Look) -> str:
    from samplan.render.changes_text import changes_text  # noqa: PLC0415

    return changes_text(changes, look.language, look.style)


def _changes_markdown(changes: Changes, look: Look) -> str:
    from samplan.render.changes_markdown import changes_markdown  # noqa: PLC0415

    return changes_markdown(changes, look.language)


def _changes_json(changes: Changes, look: Look) -> str:
    from samplan.render.changes_json import changes_json  # noqa: PLC0415

    return changes_json(changes, look.language)


def _document_html(document: DocumentView, environment: Environment) -> str:
    from samplan.render.document import html_document  # noqa: PLC0415

    return html_document(document, environment)


def _document_markdown(document: DocumentView, environment: Environment) -> str:
    from samplan.render.document import markdown_document  # noqa: PLC0415

    return markdown_document(document, environment)


def _document_pdf(document: DocumentView, environment: Environment) -> bytes:
    from samplan.render.typst.pdf import pdf_document  # noqa: PLC0415 - the extra is loaded when it is used

    return pdf_document(document, environment)


def _document_docx(document: DocumentView, environment: Environment) -> bytes:  # noqa: ARG001 - no template
    from samplan.render.docx.document import word_document  # noqa: PLC0415

    return word_document(document)


FINDINGS: Mapping[str, ReportFormat] = MappingProxyType(
    {
        "text": ReportFormat(_findings_text),
        "concise": ReportFormat(_findings_concise),
        "json": ReportFormat(_findings_json),
        "github": ReportFormat(_findings_github),
        "gitlab": ReportFormat(_findings_gitlab),
        "junit": ReportFormat(_findings_junit, needs_rules=True),
        "sarif": ReportFormat(_findings_sarif, needs_rules=True),
        "sarif-findings": ReportFormat(_findings_alone_sarif, needs_rules=True),
        "markdown": ReportFormat(_findings_markdown, needs_rules=True, has_templates=True),
        "html": ReportFormat(_findings_html, needs_rules=True, has_templates=True),
    }
)
"""What `samplan validate -f` writes."""
SETTINGS: Mapping[str, Callable[[Settings, Look], str]] = MappingProxyType(
    {"text": _settings_text, "json": _settings_json}
)
"""What `samplan config -f` writes."""
RULES: Mapping[str, Callable[[Sequence[RuleEntry], Look], str]] = MappingProxyType(
    {"text": _rules_text, "json": _rules_json}
)
"""What `samplan rules -f` writes."""
TRIED: Mapping[str, Callable[[Sequence[RuleTried], Look], str]] = MappingProxyType(
    {"text": _tried_text, "json": _tried_json}
)
"""What `samplan rules --test -f` writes."""
MANUALS: Mapping[str, Callable[[Manual, Look], str]] = MappingProxyType(
    {"text": _manual_text, "json": _manual_json}
)
"""What `samplan explain -f` writes."""
CHANGES: Mapping[str, Callable[[Changes, Look], str]] = MappingProxyType(
    {"text": _changes_text, "markdown": _changes_markdown, "json": _changes_json}
)
"""What `samplan diff -f` writes."""
DOCUMENTS: Mapping[str, Format] = MappingProxyType(
    {
        "html": Format(_document_html),
        "md": Format(_document_markdown),
        "pdf": Format(_document_pdf, is_text=False, extra="pdf", can_attach=True),
        "docx": Format(_document_docx, is_text=False, extra="docx", takes_reference=True),
    }
)
"""What `samplan render -t` makes; the name of a format is also the ending of its files."""
NOTES = ("findings",)
"""What `samplan render --notes` can put into a document."""
