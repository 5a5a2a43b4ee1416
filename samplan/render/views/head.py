"""The head of the document: whose it is, its title, and how it was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from samplan.figures.decided import decided
from samplan.frozen import frozen
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.association import association_label, is_shown, others
from samplan.render.views.blocks import Fact, Facts
from samplan.render.views.decision import register_facts
from samplan.render.views.items import facts_of
from samplan.render.views.printed import head_facts
from samplan.render.views.status import mark_words, status_day, status_words
from samplan.schema.kinship import LINKS
from samplan.schema.shape import prose

if TYPE_CHECKING:
    from samplan.render.choices import Choices
    from samplan.render.views.context import Context
    from samplan.schema.terms import Kind


@frozen
class HeadView:
    """What stands above the text."""

    association: str
    kind: str
    """The kind of document; empty where the title says it."""
    title: str
    subtitle: str
    status: str
    """How far it has come, as a sentence without its stop; empty where nothing is said of it."""
    status_day: tuple[str, str]
    """The day in that sentence: as it stands there, and as `2025-11-20`; both empty where none does."""
    mark: str
    """What stands on every page of a document that nobody has decided; else empty."""
    facts: Facts | None
    registered: str
    """Its number in the register, with what that is called; empty where it has none."""
    page_title: str
    """The title for a window or a search result."""
    foot: str
    """What identifies the document at its end."""
    logo: str = ""
    """What stands for the logo for who cannot see it; empty where there is none."""


def head_view(context: Context, choices: Choices, more: tuple[Fact, ...] = ()) -> HeadView:
    """The head of a plan.

    Args:
        context: The plan.
        choices: Which small numbers are hidden, whether there is a logo, whether it is a working draft.
        more: Facts after those of the plan.
    """
    plan, whose = context.plan, context.plan.association.name or ""
    kind = context.list([_kind_words(context, one) for one in (plan.kind, *plan.also)])
    kind = kind[:1].upper() + kind[1:]
    least = choices.mask_small
    masked = context.say(labels.SMALL_HIDDEN, least=least, sign=filters.NOT_SHOWN) if least else ""
    facts = (*_facts(context), *facts_of((context.say(labels.SMALL), masked)), *more)
    number = decided(plan).registry_number
    registered = f"{context.say(labels.REGISTRY_NUMBER)} {number}" if number else ""
    return HeadView(
        whose,
        "" if kind.casefold() in plan.title.casefold() else kind,
        plan.title,
        plan.subtitle or "",
        status_words(context),
        status_day(context),
        mark_words(context, is_draft=choices.is_draft),
        Facts(facts) if facts else None,
        registered,
        " – ".join(filter(None, (plan.title, whose))),
        " · ".join(filter(None, (whose, plan.title, registered))),
        _logo_words(context, whose) if choices.theme.logo else "",
    )


def _logo_words(context: Context, whose: str) -> str:
    return context.say(labels.LOGO_OF, name=whose) if whose else context.say(labels.LOGO)


def _kind_words(context: Context, kind: Kind) -> str:
    """What a kind of document is called; a report by which one it is."""
    report = context.plan.report if kind == "follow_up" else None
    return context.say(term("ReportKind", report) if report else term("Kind", kind))


def _facts(context: Context) -> Iterator[Fact]:
    yield from register_facts(context)
    titles = {link: named.title for link in LINKS if (named := context.kin.named(link))}
    association, said = context.plan.association, _said_words(context)
    if not is_shown(context):
        lent = context.kin.sources  # what another plan says stands in the document of that plan
        aliases = () if "aliases" in lent else association.aliases
        earlier = () if "predecessors" in lent else association.predecessors
        yield from facts_of(
            (association_label(context, "aliases"), context.names([one for one in aliases if not said(one)])),
            (association_label(context, "predecessors"), others(context, earlier, said)),
        )
    yield from facts_of(
        (context.say(labels.EXTENT), _extent(context)),
        (context.say(labels.PERIOD), _period(context)),
        (context.say(labels.FOLLOWS), titles.get("follows")),
        (context.say(labels.ANSWERS), titles.get("answers")),
        (context.say(labels.REVISES), titles.get("revises")),
    )
    yield from head_facts(context)


def _said_words(context: Context) -> Callable[[str], bool]:
    """Whether a name stands in the title, in the name of the association or in a text of the plan."""
    texts = (
        context.plan.title,
        context.plan.association.name or "",
        *(text for _, text in prose(context.plan)),
    )
    words = " ".join(" ".join(texts).split())
    return lambda name: name in words


def _extent(context: Context) -> str:
    """That the document is a part of one, or changes one, where the title does not say so."""
    extent = context.plan.extent
    words = context.capitalised(term("Extent", extent))
    return "" if extent == "whole" or words.casefold() in context.plan.title.casefold() else words


def _period(context: Context) -> str:
    """The period, where the title does not name its years."""
    plan = context.plan
    title = f"{plan.title} {plan.subtitle or ''}"
    years = (str(plan.period.first_year), str(plan.period.last_year))
    is_said = plan.period.is_whole_years and all(year in title for year in years)
    return "" if is_said else context.period(plan.period)
