"""The page of the settings of a run, made from their table."""

from __future__ import annotations

from samplan.api.settings import SETTINGS, Setting
from samplan.render.words import say
from samplan.texts import Language, Text

TITLE = Text(sv="Inställningar", en="Settings")
INTRODUCTION = Text(
    sv="""\
Samma på engelska: [settings.md](settings.md).

Vad ett projekt väljer står i `samplan.toml`, i planernas mapp eller en mapp ovanför den; i en
`pyproject.toml` står det under `[tool.samplan]`. En körning följer filen i den närmaste mappen uppåt
från den mapp som sökvägarna har gemensam, annars från den mapp där kommandot körs. En flagga går före
filen, och filen före det vanliga. Fel nyckel eller fel värde är ett fel, med fil, rad, kolumn och
förslag. Sidan är gjord av samplan självt.""",
    en="""\
The same in Swedish: [installningar.md](installningar.md).

What a project chooses stands in `samplan.toml`, in the folder of the plans or one above it; in a
`pyproject.toml` it stands under `[tool.samplan]`. A run follows the file of the nearest folder upwards
from the folder that its paths have in common, else from the current one. A flag goes before the file,
and the file before what is usual. A wrong key or value is an error, with file, line, column and a
suggestion. This page is made by samplan itself.""",
)
FLAG = Text(sv="Flagga: `{flag}`", en="Flag: `{flag}`")
VARIABLE = Text(sv="Miljövariabel: `{variable}`", en="Environment: `{variable}`")
USUAL = Text(sv="Om inget sägs: {usual}", en="If nothing is said: {usual}")
SEVERITY = Text(
    sv="""\
## `[severity]`

En regels iakttagelser kan väga mer eller mindre i ett projekts planer. Skälet måste stå där, och
rapporten skriver ut det. En regel i lag kan ingen sänka: en iakttagelse som styrelsen godtar står i
planen, under `deviations`.""",
    en="""\
## `[severity]`

The findings of a rule can weigh more or less in the plans of a project. The reason is required, and the
report says it. Nobody can lower a rule of law: a finding that the board accepts stands in the plan,
under `deviations`.""",
)
LIMITS = Text(
    sv="""\
## `[[limits]]`

Förbundets egna gränser för eget kapital och resultat, i samma form som `limits` i en plan (se formatet).
De gäller där varken planen eller mål- och inriktningsplanen som den följer anger något tal.""",
    en="""\
## `[[limits]]`

The association's own limits on equity and result, in the form of a plan's `limits` (see the format).
They hold where neither the plan nor the goals plan that it follows gives a number.""",
)
LIMIT = '[[limits]]\nmeasure = "equity"\nmoment = "closing"\nat_most = "20 %"\nof = "costs"'
OTHERS = Text(
    sv="""\
## Andra tabeller

`[theme]` och `[words]` väljer dokumentens utseende och ord, `[[rules]]` [egna regler](egna-regler.md).
`samplan config` visar allt som gäller, och varifrån varje värde kommer.""",
    en="""\
## Other tables

`[theme]` and `[words]` choose the look and the words of documents, `[[rules]]` [own rules](own-
rules.md). `samplan config` shows all that holds, and where each value comes from.""",
)
WEIGHT = Text(
    sv='[severity]\nsum-gap-constant = {{level = "warning", reason = "vi utreder alltid sådana luckor"}}',
    en='[severity]\nsum-gap-constant = {{level = "warning", reason = "such gaps are looked into here"}}',
)
NAMES = Text(
    sv="""\
## Var sökvägar och mönster räknas från

`paths`, `context` och `baseline` räknas från mappen med filen, var kommandot än körs. Ett mönster i
`exclude` utan snedstreck är ett namn, var det än står; ett med snedstreck är en sökväg från mappen med
filen. `*` och `?` står för tecken i ett namn, `**` för hur många mappar som helst. En flagga räknar från
den mapp där kommandot körs.

När kommandot nämner några av projektets planer, som när bara en fil har ändrats, är de andra under
`paths` och `context` till hands: det blir samma svar som om alla prövades.

En YAML-fil i en mapp som inte är någon plan (ingen nyckel `samplan` överst) hoppas över, och rapporten
säger hur många de är. Nämner kommandot den är den ett fel.""",
    en="""\
## Where paths and patterns are meant from

`paths`, `context` and `baseline` are meant from the folder of the file, wherever the command runs. A
pattern of `exclude` without a slash is a name, wherever it stands; one with a slash is a path from the
folder of the file. `*` and `?` stand for signs of a name, `**` for any number of folders. A flag is
meant from the current folder.

Where the command names some of the project's plans, as when one file has changed, the others under
`paths` and `context` are at hand: the answers are the same as if all were checked.

A file of YAML in a folder that is no plan (no key `samplan` at its top) is skipped, and the report says
how many there are. Where the command names it, it is a fault.""",
)


def settings_page(language: Language) -> str:
    """The page in one language, as Markdown."""
    parts = [f"# {say(TITLE, language)}", INTRODUCTION.in_language(language)]
    parts += [_section(one, language) for one in SETTINGS]
    parts += [SEVERITY.in_language(language), f"```toml\n{say(WEIGHT, language)}\n```"]
    parts += [LIMITS.in_language(language), f"```toml\n{LIMIT}\n```", NAMES.in_language(language)]
    return "\n\n".join([*parts, OTHERS.in_language(language)]) + "\n"


def _section(one: Setting, language: Language) -> str:
    facts = [USUAL.of(usual=one.usual)]
    if one.flag:
        facts.append(FLAG.of(flag=one.flag))
    if one.variable:
        facts.append(VARIABLE.of(variable=one.variable))
    lines = "\n".join(f"- {say(fact, language)}" for fact in facts)
    return f"## `{one.key}`\n\n{say(one.help, language)}\n\n{lines}\n\n```toml\n{one.example}\n```"
