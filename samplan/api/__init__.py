"""The library's face: load, validate, render and compare plans, as plain functions.

Everything that touches files is in this package. What the functions return are values;
`samplan.render` puts them into words. Each function imports what it needs when it is
called, so that a command pays only for itself.

The plans are values with the names and fields of the models in `samplan.schema` (ADR 0014).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from os import PathLike, fspath
from typing import TYPE_CHECKING

from samplan.errors import InputError, OutputError, SamplanError, UsageError
from samplan.frozen import frozen, replace

if TYPE_CHECKING:
    from samplan.api.inputs import Paths
    from samplan.api.plans import Plans
    from samplan.api.settings import Configuration
    from samplan.changes import Changes
    from samplan.render.configuration import Settings
    from samplan.results import Finding, Manual, Report, RuleEntry
    from samplan.schema.plan import Plan
    from samplan.texts import Language, Message
    from samplan.tried import RuleTried

__all__ = [
    "Document",
    "InputError",
    "OutputError",
    "SamplanError",
    "TemplateEntry",
    "UsageError",
    "config",
    "configuration",
    "diff",
    "eject",
    "entries",
    "explained",
    "json_schema",
    "load",
    "loads",
    "plan_from",
    "render",
    "template",
    "templates",
    "try_rules",
    "validate",
    "write",
    "write_baseline",
]


def _in_english(message: Message) -> str:
    from samplan.render.words import say  # noqa: PLC0415 - only where an error is printed

    return say(message, "en")


SamplanError.in_words = staticmethod(_in_english)


@frozen
class Document:
    """One rendered plan."""

    name: str
    """The plan's id with the suffix of the format: a good file name."""
    content: str | bytes
    """Text, or the bytes of a file where the format is none of text."""
    source: str
    """The file of the plan, as findings name it."""
    lacks: str = ""
    """The id of a plan that has what the document takes from it, and that was not at hand; else empty."""
    told: tuple[Finding, ...] = ()
    """Where the plan's own words may tell a number of people that the document hides."""

    @property
    def text(self) -> str:
        """The document as text.

        Raises:
            UsageError: Its format is none of text.
        """
        if isinstance(self.content, bytes):
            from samplan.api.outputs import NO_TEXT  # noqa: PLC0415 - only where somebody is mistaken

            raise UsageError(NO_TEXT.of(file=self.name))
        return self.content

    @property
    def data(self) -> bytes:
        """The document as the bytes of its file."""
        return self.content if isinstance(self.content, bytes) else self.content.encode()


@frozen
class TemplateEntry:
    """One template of samplan."""

    name: str
    about: str
    """What it is for, in English, as it says itself."""
    own: str = ""
    """The file of the project that stands in for it; empty where there is none."""


def load(path: Paths) -> Plan:
    """The plan in a file, or in the standard input (`-`).

    >>> plan = load("plans/norrbygden-2026.yaml")
    >>> plan.title, plan.period.first_year
    ('Verksamhetsplan med budget 2026', 2026)

    Raises:
        InputError: The file cannot be read, is not one file, or has faults of syntax or format.
        UsageError: It is no path; a text of several lines goes to `loads`.
    """
    from samplan.api.plans import the_plan  # noqa: PLC0415

    return the_plan(path)


def loads(text: str | bytes, name: str = "<text>") -> Plan:
    """The plan in a text, YAML or JSON, or in the bytes of a file.

    >>> head = "samplan: 1, id: n, kind: operational_plan, title: Plan 2027, period: 2027"
    >>> loads("{" + head + ", association: {name: Norrbygden}}").title
    'Plan 2027'

    Args:
        text: What a file would hold.
        name: What errors call it.

    Raises:
        InputError: It has faults of syntax or format.
        UsageError: It is neither text nor bytes.
    """
    from samplan.api.texts import plan_in  # noqa: PLC0415

    return plan_in(text, name)


def plan_from(data: Mapping[str, object]) -> Plan:
    """The plan that plain data describes: mappings, lists, texts, numbers, as `plan.to_dict()` gives them.

    >>> plan = load("plans/norrbygden-2026.yaml")
    >>> plan_from(plan.to_dict()) == plan
    True

    Raises:
        InputError: Something in it is not of the format.
        UsageError: It is no mapping, or holds what no file can.
    """
    from samplan.api.texts import plan_of  # noqa: PLC0415

    return plan_of(data)


def validate(  # noqa: PLR0913 - what may be chosen, by name
    paths: Paths = (),
    *,
    today: date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    stdin_name: str = "<stdin>",
    beside: Paths = (),
    fail_on: str = "",
    exclude: Sequence[str] = (),
    force_exclude: bool = False,
    baseline: str | None = "",
) -> Report:
    """What is wrong with the plans in these files, and what is right, file by file.

    >>> report = validate("plans/rar-sormland-2021.yaml", select=["sum-cost"], today=date(2026, 1, 1))
    >>> [(finding.rule, finding.place) for finding in report.findings]
    [('sum-cost', 'budget.stated.costs')]

    What is not given holds as the project says: the nearest `samplan.toml` in the folder that the paths have
    in common or above, else in the current folder or above.

    Args:
        paths: Files, folders, patterns, or `-`; without any, those of the project. Rules that look across
            plans see them all, and the other plans of the project.
        today: The day that deviations are compared with; without it, that of the computer's clock.
        select: Only these rules; all where there are none. Faults of files always count.
        ignore: Not these rules.
        stdin_name: The name of the standard input in findings.
        beside: Files, folders or patterns of plans that those may name. They are read for what they lend,
            and neither judged nor reported; one that cannot be used at all is.
        fail_on: From which severity the run's `status` is `findings`: a word of `samplan.results.FAIL_ON`.
        exclude: Names and patterns of files and folders that are passed over in folders.
        force_exclude: Pass them over also where they are named; with them files that do not belong to the
            project's `paths`, and YAML that is no plan. So a tool may name whatever has changed.
        baseline: A file of old faults, which are counted apart: `FileReport.known`, `Report.gone`. None: no
            such file, whatever the project says.

    Raises:
        InputError: The `samplan.toml` of a plan, an installed package of rules, or the baseline has faults.
        UsageError: A rule or a level is named that does not exist, something is no path, or there is none.
    """
    from samplan.api.beside import inputs_beside, peers_of  # noqa: PLC0415
    from samplan.api.inputs import current_folder, read_inputs  # noqa: PLC0415
    from samplan.api.rulebook import Rulebook  # noqa: PLC0415
    from samplan.api.run import report_on  # noqa: PLC0415

    run = configuration(
        paths,
        select=select,
        ignore=ignore,
        beside=beside,
        exclude=exclude,
        fail_on=fail_on,
        baseline=baseline or "",
        stdin_name=stdin_name,
    )
    named, excluded = run.words("paths"), run.excluded
    if force_exclude:
        from samplan.api.exclusion import held_to  # noqa: PLC0415 - who names files means them, as a rule

        named = held_to(run, named)
    keeps_law = run.is_from("select", "file")
    rules = Rulebook(
        run.words("select"), run.words("ignore"), named, keeps_law=keeps_law, project=run.project
    )
    day = today or date.today()  # noqa: DTZ011 - the user's own day
    inputs = read_inputs(named, stdin_name=stdin_name, excluded=excluded, is_forced=force_exclude)
    others = inputs_beside(run.words("context"), named)
    report = report_on(inputs, rules, day, others, peers_of(run, stdin_name))
    rules.check()
    report = replace(report, fail_on=run.word("fail-on"), folder=current_folder())
    if baseline is None or not run.word("baseline"):
        return report
    from samplan.api.baseline import with_baseline  # noqa: PLC0415 - many have none

    return with_baseline(report, run.word("baseline"))


def write_baseline(report: Report, file: str, language: Language = "sv") -> Report:
    """Write what a run found into a baseline, and give the report without it.

    >>> import pathlib, tempfile
    >>> report = validate("plans/rar-sormland-2021.yaml", today=date(2026, 1, 1), baseline=None)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     known = write_baseline(report, f"{folder}/baseline.json")
    >>> report.status.value, known.status.value, known.summary.known == len(report.findings)
    ('findings', 'fine', True)

    Args:
        report: The run, without a baseline.
        file: The file, which is replaced.
        language: The language of the messages in it.

    Raises:
        OutputError: It cannot be written.
    """
    from samplan.api.baseline import write_baseline as written  # noqa: PLC0415

    return written(report, file, language)


def configuration(  # noqa: PLR0913 - what may be chosen, by name
    paths: Paths = (),
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    beside: Paths = (),
    exclude: Sequence[str] = (),
    fail_on: str = "",
    baseline: str = "",
    stdin_name: str = "",
    needs_paths: bool = True,
) -> Configuration:
    """What holds for a run of `validate`, and where each value comes from.

    >>> run = configuration("plans/norrbygden-2026.yaml", ignore=["sum-cost"])
    >>> run.words("ignore"), run.values["ignore"].origin.name, run.word("fail-on")
    (('sum-cost',), '--ignore', 'error')

    Args:
        paths: What is checked; without any, what the project says.
        select: Only these rules.
        ignore: Not these rules.
        beside: Plans that those may name.
        exclude: What is passed over in folders.
        fail_on: From which severity on a run fails.
        baseline: The file of old faults.
        stdin_name: The name of the standard input, in whose folder its project is looked for.
        needs_paths: Whether there has to be something to check.

    Raises:
        InputError: The project's file has faults.
        UsageError: Something is no path, or there is none; or `fail_on` is no word of `FAIL_ON`.
    """
    from samplan.api.inputs import NO_PATHS, listed  # noqa: PLC0415
    from samplan.api.settings import configuration_of  # noqa: PLC0415
    from samplan.results import FAIL_ON  # noqa: PLC0415

    if fail_on and fail_on not in FAIL_ON:
        from samplan.api.choice import refuse_level  # noqa: PLC0415 - only where somebody is mistaken

        refuse_level(fail_on)
    given = {
        "select": select,
        "ignore": ignore,
        "context": listed(beside),
        "exclude": exclude,
        "fail-on": fail_on,
        "baseline": baseline,
    }
    found = configuration_of(listed(paths), given, stdin_name)
    if needs_paths and not found.words("paths"):
        raise UsageError(NO_PATHS.of())
    return found


def config(  # noqa: PLR0913 - what may be chosen, by name
    paths: Paths = (),
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    beside: Paths = (),
    exclude: Sequence[str] = (),
    fail_on: str = "",
    baseline: str = "",
) -> Settings:
    """What holds for a run, as `samplan config` shows it: `configuration` with what each value does.

    >>> shown = config("plans/norrbygden-2026.yaml")
    >>> [one.kind for one in shown.values if one.key == "fail-on"]
    ['default']

    Raises:
        InputError: The project's file has faults.
        UsageError: Something is no path, or `fail_on` is no word of `FAIL_ON`.
    """
    from samplan.api.shown_settings import shown_settings  # noqa: PLC0415

    run = configuration(
        paths,
        select=select,
        ignore=ignore,
        beside=beside,
        exclude=exclude,
        fail_on=fail_on,
        baseline=baseline,
        needs_paths=False,
    )
    return shown_settings(run)


def render(  # noqa: PLR0913 - what may be chosen, by name
    plans: Plans,
    to: str | Sequence[str],
    *,
    templates: str | PathLike[str] | None = None,
    beside: Paths = (),
    archive: bool = False,
    reference: str | PathLike[str] | None = None,
    section: str = "",
    mask_small: int = 0,
    draft: bool = False,
    notes: str = "",
    today: date | None = None,
    told: Callable[[int, int, str], None] | None = None,
) -> tuple[Document, ...]:
    """The documents of plans, or of the plans in these files, in their order.

    >>> (document,) = render("plans/norrbygden-2026.yaml", "md")
    >>> document.name, document.text.splitlines()[0]
    ('norrbygden-2026.md', '# Verksamhetsplan med budget 2026')
    >>> (part,) = render("plans/norrbygden-2026.yaml", "md", section="Budget")
    >>> part.name, part.text.splitlines()[0]
    ('norrbygden-2026-budget.md', '# 2 Budget')

    The theme, the words and the templates of a plan in a file are those of its project: of the
    nearest `samplan.toml` in its folder or above, else in the current folder or above. A plan given as a
    value has none.

    Args:
        plans: Plans, or files, folders, patterns, or `-`. Plans that others follow or answer lend them their
            words.
        to: A format of `samplan.render.formats.DOCUMENTS`, or several.
        templates: A folder whose templates are used in place of those of the same name, and of the project's.
        beside: Files, folders or patterns of plans that those may name, and that are not rendered.
        archive: Make PDF for an archive: each document carries the file of its plan.
        reference: An office's own Word file, whose styles, page, head and foot Word files take.
        section: The id or the heading of a section, which each document then is alone.
        mask_small: The smallest number of people that may be shown; smaller ones, and those that would give
            them away, are hidden. 0 shows all. What the plan's own words may tell of them is `Document.told`.
        draft: Make working drafts, which every page says.
        notes: `findings`: what `validate` finds stands in the documents, which then are drafts.
        today: The day that deviations are compared with in findings; without it, that of the clock.
        told: Called when a plan is done: how many are, of how many, and which file it was.

    Raises:
        InputError: A file cannot be used, or a `samplan.toml` has faults; none is rendered then.
        OutputError: A template or the reference is wrong, a package of an extra is not installed, or the
            typeface of PDF lacks a character of the plan.
        UsageError: There is no such format or section, or the format cannot do what is asked for: carry a
            file (not beside hidden numbers), take a reference; or there are no such notes.
    """
    from samplan.api.documents import Order, documents_of  # noqa: PLC0415

    order = Order(
        formats=(to,) if isinstance(to, str) else tuple(to),
        beside=beside,
        section=section,
        templates=fspath(templates) if templates else "",
        archive=archive,
        mask_small=mask_small,
        reference=str(reference or ""),
        is_draft=draft,
        notes=notes,
        today=today,
    )
    return tuple(documents_of(plans, order, told))


def diff(old: Plans, new: Plans | None = None, *, beside: Paths = ()) -> Changes:
    """What changes from one plan to another, each given as itself or by its file.

    >>> changes = diff("plans/norrbygden-2025.yaml", "plans/norrbygden-2026.yaml")
    >>> sorted({change.level.word for change in changes.changes})
    ['data', 'decision', 'editorial', 'report']

    Args:
        old: The earlier plan; or both, `diff([old, new])`.
        new: The later plan.
        beside: Files, folders or patterns of plans that those may name, and that are not compared.

    Raises:
        InputError: One of them cannot be used.
        UsageError: Not two are given.
    """
    from samplan.api.beside import Shelf  # noqa: PLC0415
    from samplan.api.plans import one_plan_each, pair_of, paths_in, titles_of_rules  # noqa: PLC0415
    from samplan.diff import find_changes  # noqa: PLC0415
    from samplan.figures.kin import kin_of  # noqa: PLC0415

    both = pair_of(old, new)
    before, after = one_plan_each(both)
    shelf = Shelf((before, after), beside, paths_in(both))
    titles = titles_of_rules((before, after), paths_in(both))
    return find_changes(kin_of(before, shelf.find), kin_of(after, shelf.find), titles)


def explained(rule: str, folder: str = ".") -> Manual:
    """The manual of a rule or a fault of files.

    >>> explained("sum-cost").entry.title.en
    'The cost rows add up to the stated sum'

    Args:
        rule: Its id.
        folder: The folder whose project's own rules are meant too.

    Raises:
        InputError: The project, or an installed package of rules, has a fault.
        UsageError: There is none of that name.
    """
    from samplan.api import manuals  # noqa: PLC0415

    return manuals.explained(rule, folder)


def entries(folder: str = ".") -> tuple[RuleEntry, ...]:
    """Every rule and every fault of files.

    >>> "sum-cost" in [entry.id for entry in entries()]
    True

    Args:
        folder: The folder whose project's own rules are listed too.

    Raises:
        InputError: The project, or an installed package of rules, has a fault.
    """
    from samplan.api import manuals  # noqa: PLC0415

    return manuals.entries(folder)


def try_rules(paths: Paths = (), folder: str = ".") -> tuple[RuleTried, ...]:
    """Rules tried on their cases, one file of cases a rule, named after its id.

    >>> [tried] = try_rules("tests/cases/rules/sum-cost.yaml")
    >>> tried.rule, len(tried.cases) > 10, tried.is_wrong
    ('sum-cost', True, False)

    Args:
        paths: Files of cases, or folders of them; without any those of the project: in its folder `rules`,
            or where a rule of its `samplan.toml` says.
        folder: The folder whose project's own rules are meant.

    Raises:
        InputError: There are no cases, or they cannot be read; or the rules themselves have a fault.
    """
    from samplan.api.inputs import listed  # noqa: PLC0415
    from samplan.api.rule_tests import tried_rules  # noqa: PLC0415

    return tried_rules(listed(paths), folder)


def json_schema(of: str = "plan") -> str:
    """The JSON Schema of the plan format, or of the report of findings as JSON, as it is printed and shipped.

    >>> import json
    >>> json.loads(json_schema())["$schema"]
    'https://json-schema.org/draft/2020-12/schema'

    Args:
        of: `plan`, or `report` for what `validate -f json` writes.

    Raises:
        UsageError: There is no such schema.
    """
    if of == "report":
        from samplan.render import report_schema  # noqa: PLC0415

        return report_schema.schema_text()
    if of != "plan":
        from samplan.api.texts import NO_SCHEMA  # noqa: PLC0415 - only where somebody is mistaken

        raise UsageError(NO_SCHEMA.of(written=of))
    from samplan.schema.json_schema import schema_text  # noqa: PLC0415

    return schema_text()


def templates(folder: str | None = None) -> tuple[TemplateEntry, ...]:
    """The templates of samplan by name, each with the file that a project has in its place.

    >>> "plan.html.j2" in [entry.name for entry in templates()]
    True

    Args:
        folder: The templates of a project; without it, `templates` beside the nearest `samplan.toml`.
    """
    from samplan.api.project_templates import found_templates  # noqa: PLC0415

    return found_templates(folder)


def template(name: str) -> str:
    """A template of samplan as it is.

    >>> '{% extends "_page.html.j2" %}' in template("plan.html.j2")
    True

    Raises:
        UsageError: There is none of that name.
    """
    from samplan.api.project_templates import template_source  # noqa: PLC0415

    return template_source(name)


def eject(name: str, folder: str | None = None) -> str:
    """Put a copy of a template of samplan into a project, which then changes it; returns its file.

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     pathlib.Path(eject("_theme.css", folder)).name
    '_theme.css'

    Args:
        name: Its file name.
        folder: The templates of the project; without it, `templates` beside the nearest `samplan.toml`,
            else in the current folder.

    Raises:
        UsageError: There is none of that name.
        OutputError: The project has one of that name already, or it cannot be written.
    """
    from samplan.api.project_templates import eject_template  # noqa: PLC0415

    return eject_template(name, folder)


def write(file: str, content: str | bytes) -> None:
    """Put a text, or bytes, into a file, whole or not at all.

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(f"{folder}/plan.md", "# Plan")
    ...     pathlib.Path(folder, "plan.md").read_text(encoding="utf-8")
    '# Plan'

    Raises:
        OutputError: The file cannot be written.
    """
    from samplan.api.outputs import write_whole  # noqa: PLC0415

    write_whole(file, content)
