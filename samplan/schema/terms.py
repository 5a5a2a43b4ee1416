"""The closed word lists of the plan format; the words are those of the glossary.

Values are plain strings in the YAML file. Words for readers stand in `samplan.words.terms`.
"""

from __future__ import annotations

from typing import Literal

Kind = Literal["goals_plan", "operational_plan", "budget", "follow_up", "decision"]
"""What kind of document a plan file is; `budget`: a budget in a document of its own."""

ReportKind = Literal["annual", "half_year", "tertial", "quarter", "final", "other"]
"""Which report a follow-up is.

Årsredovisning, halvårsrapport, tertialrapport, kvartalsrapport, slutrapport, another.
"""

Extent = Literal["whole", "excerpt", "supplement"]
"""How much of a document a plan file holds.

`supplement`: a document that says only what it changes in another.
"""

PlanLanguage = Literal["sv", "en"]
"""The language a document is written in."""

Status = Literal["proposal", "consultation", "adopted", "revised"]
"""How far the decision about a document has come."""

Body = Literal["board", "members", "director", "presidium", "preparatory_group", "other"]
"""Who takes a step of a decision: the association's board, its members, or somebody else."""

StepKind = Literal[
    "preparation",
    "consultation",
    "proposal",
    "announcement",
    "publication",
    "adopted",
    "revised",
    "adjusted",
    "signed",
    "submitted",
]
"""What a step of a decision is; `adopted` and `revised` decide.

`announcement`: kungörelse. `adjusted`: the minutes are approved (justering). `submitted`: to the members.
"""

Topic = Literal[
    "goals",
    "financial_goals",
    "equality",
    "housekeeping",
    "equity",
    "target_groups",
    "cooperation",
    "follow_up",
    "internal_control",
    "organisation",
    "budget",
]
"""What a part of a document, a point or another document is about.

`housekeeping`: god ekonomisk hushållning.
"""

BriefTopic = Literal[
    "income",
    "costs",
    "result",
    "equity",
    "members",
    "participants",
    "goals_reached",
    "decisions",
    "interventions",
    "deviations",
    "nothing",
]
"""What a line of the document in brief sums up. `nothing`: the document has no such page."""

Party = Literal["state", "region", "municipalities"]
"""Who pays member funds. Several municipalities are one party; so are several regions.

Source: lag (2003:1210) 5 §.
"""

FundingProfile = Literal["ordinary", "outside_region"]
"""How the parties share member funds: a half and two quarters, or 5 a §: a half each, no region."""

IncomeSource = Literal["members", "esf", "equity", "grant", "interest", "other", "loan", "co_financing"]
"""Where income without a party comes from.

`members`: member funds that the document does not divide by party. `equity`: use of what was saved.
`loan`: borrowed money, which is no income of the year; nor is equity. `co_financing`: what others
put into a project that the association runs.
"""

CostGroup = Literal[
    "board",
    "administration",
    "audit",
    "interventions",
    "cooperation",
    "evaluation",
    "communication",
    "projects",
    "other",
]
"""What a cost row pays for; the first four are the groups of the national guidance."""

Standing = Literal[
    "budget", "revised", "indicative", "forecast", "outcome", "difference", "percent", "addition"
]
"""What the figures of a column are: decided, revised, indicative for later years, forecast or outcome.

`addition`: what a supplementary budget adds to what was decided (tillägg), and not what it is then.
`difference` and `percent` are computed of two other columns: the one less the other, or in per cent of it.
"""

Unit = Literal["kr", "tkr", "mkr"]
"""The unit an amount is written in: kronor, thousands or millions of kronor."""

TableUnit = Literal["kr", "tkr", "mkr", "unknown"]
"""The unit of a table's amounts, or that nobody knows it: the document names none."""

TableKind = Literal[
    "budget", "breakdown", "balance_sheet", "turnover", "cash_flow", "financing", "comparison", "other"
]
"""What a money table is. Only the budget of the plan is judged by the law, whatever its tables are."""

BlockRole = Literal["assets", "liabilities", "equity", "in", "out", "other"]
"""What a part of a table is: tillgångar, skulder, eget kapital, inbetalningar, utbetalningar."""

Rows = Literal["income", "costs"]
"""Which rows of a table are not all there."""

Totals = Literal["stated", "computed"]
"""Which sums a table prints: the stated ones, or computed ones too where nothing is stated."""

Qualifier = Literal[
    "about",
    "around",
    "roughly",
    "over",
    "more_than",
    "above",
    "at_least",
    "under",
    "nearly",
    "close_to",
    "less_than",
    "below",
    "at_most",
    "between",
]
"""How exact a number is meant, by the word that says it: cirka, drygt, nästan, minst."""

DurationUnit = Literal["years", "months", "weeks", "days"]
"""What a duration is counted in."""

Direction = Literal["individual", "structural"]
"""Whether an intervention works with individuals or with structures."""

Life = Literal["new", "continues", "renamed", "moved", "implemented", "ends"]
"""Where an intervention is in its life; `implemented`: a member has taken it over."""

Support = Literal["financed", "co_financed", "coordinated"]
"""What the association does for an intervention; `coordinated`: brings parties together, without funds."""

GoalLevel = Literal[
    "vision", "impact", "overall", "goal", "subgoal", "financial", "strategy", "measure", "activity"
]
"""How high a goal stands: effektmål, övergripande mål, mål, delmål, finansiellt mål.

`strategy`, `measure` and `activity` are ways to a goal, which nobody measures by themselves.
"""

AreaKind = Literal["area", "focus", "perspective", "category"]
"""What an area is in the document's words: a goal area, a focus area, a perspective, a category."""

GroupStanding = Literal["overall", "priority", "secondary"]
"""The place of a target group among the others."""

Population = Literal[
    "enrolled",
    "new",
    "completed",
    "applied",
    "planned",
    "structural",
    "respondents",
    "participated",
    "interrupted",
    "waiting",
    "referred",
    "employers",
    "staff",
    "public",
    "other",
]
"""Which people a statistic, or one row of it, counts. `public`: people in general, as in a survey."""

Sex = Literal["women", "men"]
"""Whom a row is about that is about one sex alone."""

Publish = Literal["public", "internal"]
"""Whether figures may be printed for everybody, or stay within the association and its members."""

System = Literal["sus", "uppfoljning_finsam", "own", "other"]
"""The system of follow-up, by the name of its time: `sus` was before Uppföljning Finsam."""

Measure = Literal["equity", "result", "administration_costs", "own"]
"""What a limit is about. `own`: something that only the plan's words define."""

Assumable = Literal["of", "moment", "measure"]
"""Facts of a limit that may be a reading, because the document does not name them."""

Moment = Literal["opening", "closing"]
"""When equity is measured: at the start or at the end of the year."""

Base = Literal["member_contributions", "income", "costs"]
"""What a share is a share of, in the budget of the same year."""

AllocationBase = Literal["costs", "interventions", "participants", "other"]
"""What an allocation divides: kronor, the number of interventions or of participants.

`other`: something else, as the municipalities' contributions, which the interventions do not tell.
"""

Requirement = Literal["statistics_by_sex", "smallest_cell"]
"""What a plan demands of itself and of the documents that follow it."""

Better = Literal["higher", "lower"]
"""Which way an indicator should move."""

Counting = Literal["yearly", "cumulative"]
"""Whether a target holds for each year or for the whole period."""

Assessment = Literal["reached", "partly", "not_reached", "not_assessed"]
"""What the association says of its own goal."""

DocumentRole = Literal[
    "annex", "related", "replaces", "agreement", "adopted_with", "guideline", "recommendation"
]
"""How another document belongs to this one; `agreement` is the association agreement.

`adopted_with`: a document of its own that is adopted together with this one.
"""

Holds = Literal["budget", "goals", "interventions", "statistics", "internal_control", "annual_report"]
"""What of a plan stands in another document."""

AssociationEvent = Literal["renamed", "merged", "split"]
"""How one association became another."""

EventState = Literal["done", "under_way", "planned"]
"""How far it has come that one association becomes another."""

Shown = Literal[
    "areas",
    "goals",
    "target_groups",
    "interventions",
    "financing",
    "budget",
    "tables",
    "equity",
    "limits",
    "statistics",
    "allocations",
    "outcomes",
    "members",
    "association",
    "documents",
    "deviations",
    "decision",
    "contents",
    "facts",
]
"""What a section can show."""

Style = Literal["paragraphs", "bullets", "ranked", "headings", "table"]
"""How a section shows its items."""
