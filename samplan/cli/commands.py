"""The commands of samplan: what each is for, examples that run as they stand, and what its exit codes mean.

This is data alone, so that the list of commands and the answer to a wrong one load nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.frozen import frozen
from samplan.texts import Text

Codes = Mapping[ExitCode, Text]
"""What exit codes mean, in the order of their numbers."""

ALL_CODES: Codes = MappingProxyType(
    {
        ExitCode.FINE: Text(
            sv="Klart; inget på eller över --fail-on.", en="Done; nothing at or above --fail-on."
        ),
        ExitCode.FINDINGS: Text(
            sv="Iakttagelser på eller över --fail-on; skillnader eller inaktuella dokument, där det efterfrågas.",
            en="Findings at or above --fail-on; differences or documents out of date, where that is asked for.",
        ),
        ExitCode.USAGE: Text(
            sv="Fel användning: ett kommando, en flagga, en regel eller ett format som inte finns.",
            en="Wrong use: a command, a flag, a rule or a format that does not exist.",
        ),
        ExitCode.INPUT: Text(
            sv="Indata kan inte användas: filen finns inte, går inte att läsa eller är ingen plan.",
            en="An input cannot be used: the file does not exist, cannot be read, or is no plan.",
        ),
        ExitCode.OUTPUT: Text(
            sv="Resultatet kunde inte göras eller skrivas.", en="The result could not be made or written."
        ),
        ExitCode.BUG: Text(
            sv="Ett fel i samplan; --debug visar det i sin helhet.",
            en="A fault in samplan; --debug shows it in full.",
        ),
        ExitCode.INTERRUPTED: Text(sv="Stoppad av användaren.", en="Stopped by the user."),
    }
)
"""What every exit code says, for all commands together."""

_DONE = Text(sv="Klart.", en="Done.")
_MADE = Text(sv="Dokumenten är gjorda.", en="The documents are made.")
_NO_SUCH_FLAG = Text(
    sv="Fel användning: en flagga eller ett värde som inte finns.",
    en="Wrong use: a flag or a value that does not exist.",
)
_NO_SUCH_RULE = Text(
    sv="Fel användning: en flagga, en regel eller ett format som inte finns.",
    en="Wrong use: a flag, a rule or a format that does not exist.",
)
_PROJECT = Text(
    sv="samplan.toml eller ett paket med regler har fel.",
    en="samplan.toml, or a package of rules, has faults.",
)
_NOT_WRITTEN = Text(sv="Resultatet kunde inte skrivas.", en="The result could not be written.")
_UNUSABLE = Text(
    sv="En fil kan inte användas: den finns inte, är ingen plan, eller har fel i syntax eller format.",
    en="A file cannot be used: it does not exist, is no plan, or has faults of syntax or format.",
)


@frozen
class Described:
    """What help says of a command."""

    help: Text
    examples: str
    """One a line, as they are typed."""
    codes: Codes
    """What its exit codes mean; 70 and 130 mean the same for every command."""


COMMANDS: Mapping[str, Described] = MappingProxyType(
    {
        "validate": Described(
            words.VALIDATE,
            "samplan validate plans\nsamplan validate min-plan.yaml -f json\n"
            "samplan validate min-plan.yaml --fail-on warning\nsamplan validate - < min-plan.yaml",
            {
                ExitCode.FINE: Text(
                    sv="Inga iakttagelser på eller över --fail-on.", en="No findings at or above --fail-on."
                ),
                ExitCode.FINDINGS: Text(
                    sv="Iakttagelser på eller över --fail-on.", en="Findings at or above --fail-on."
                ),
                ExitCode.USAGE: _NO_SUCH_RULE,
                ExitCode.INPUT: Text(
                    sv="En fil kan inte användas: den finns inte, går inte att läsa eller är ingen plan; eller "
                    "samplan.toml har fel.",
                    en="A file cannot be used: it does not exist, cannot be read, or is no plan; or samplan.toml "
                    "has faults.",
                ),
                ExitCode.OUTPUT: _NOT_WRITTEN,
            },
        ),
        "render": Described(
            words.RENDER,
            "samplan render min-plan.yaml --open\nsamplan render plans -t html -t md -o build\n"
            "samplan render min-plan.yaml --section Budget -o budget.html",
            {
                ExitCode.FINE: _MADE,
                ExitCode.FINDINGS: Text(
                    sv="Med --check: dokument är inte aktuella. Med --mask-small: ord i planen kan röja ett dolt tal.",
                    en="With --check: documents are out of date. With --mask-small: words of the plan may tell a "
                    "hidden number.",
                ),
                ExitCode.USAGE: _NO_SUCH_FLAG,
                ExitCode.INPUT: _UNUSABLE,
                ExitCode.OUTPUT: Text(
                    sv="Ett dokument kunde inte göras eller skrivas.",
                    en="A document could not be made or written.",
                ),
            },
        ),
        "templates": Described(
            words.TEMPLATES_COMMAND,
            "samplan templates list\nsamplan templates show plan.html.j2\n"
            "samplan templates eject _head.html.j2",
            {
                ExitCode.FINE: _DONE,
                ExitCode.USAGE: Text(
                    sv="Fel användning: en flagga eller en mall som inte finns.",
                    en="Wrong use: a flag or a template that does not exist.",
                ),
                ExitCode.INPUT: Text(sv="samplan.toml har fel.", en="samplan.toml has faults."),
                ExitCode.OUTPUT: Text(
                    sv="Mallen kunde inte skrivas, eller finns redan i projektet.",
                    en="The template could not be written, or is in the project already.",
                ),
            },
        ),
        "diff": Described(
            words.DIFF,
            "samplan diff plan-2025.yaml plan-2026.yaml\n"
            "samplan diff plan-2025.yaml plan-2026.yaml -f markdown",
            {
                ExitCode.FINE: Text(sv="Jämförelsen är gjord.", en="The comparison is made."),
                ExitCode.FINDINGS: Text(
                    sv="Med --exit-code: något skiljer.", en="With --exit-code: something differs."
                ),
                ExitCode.USAGE: _NO_SUCH_FLAG,
                ExitCode.INPUT: _UNUSABLE,
                ExitCode.OUTPUT: _NOT_WRITTEN,
            },
        ),
        "explain": Described(
            words.EXPLAIN,
            "samplan explain sum-cost\nsamplan explain yaml-tab\nsamplan explain sum-cost -f json",
            {ExitCode.FINE: _DONE, ExitCode.USAGE: _NO_SUCH_RULE, ExitCode.INPUT: _PROJECT},
        ),
        "rules": Described(
            words.RULES,
            "samplan rules --family law\nsamplan rules --family law -f json\nsamplan rules --test",
            {
                ExitCode.FINE: _DONE,
                ExitCode.FINDINGS: Text(
                    sv="Med --test: ett fall är inte som väntat.",
                    en="With --test: a case is not as expected.",
                ),
                ExitCode.USAGE: Text(
                    sv="Fel användning: en flagga, en grupp eller ett format som inte finns.",
                    en="Wrong use: a flag, a family or a format that does not exist.",
                ),
                ExitCode.INPUT: Text(
                    sv="samplan.toml, ett paket med regler eller en fil med fall har fel.",
                    en="samplan.toml, a package of rules or a file of cases has faults.",
                ),
            },
        ),
        "config": Described(
            words.CONFIG,
            "samplan config\nsamplan config plans --fail-on warning -f json",
            {
                ExitCode.FINE: _DONE,
                ExitCode.USAGE: _NO_SUCH_FLAG,
                ExitCode.INPUT: Text(sv="samplan.toml har fel.", en="samplan.toml has faults."),
            },
        ),
        "schema": Described(
            words.SCHEMA,
            "samplan schema > plan.schema.json",
            {ExitCode.FINE: _DONE, ExitCode.USAGE: _NO_SUCH_FLAG, ExitCode.OUTPUT: _NOT_WRITTEN},
        ),
        "completion": Described(
            words.COMPLETION,
            'eval "$(samplan completion bash)"\n'
            "samplan completion fish > samplan.fish\nsamplan completion powershell > samplan.ps1",
            {
                ExitCode.FINE: _DONE,
                ExitCode.USAGE: Text(
                    sv="Fel användning: ett skal som inte finns här.",
                    en="Wrong use: a shell that is not known here.",
                ),
            },
        ),
    }
)
"""Every command by its name; each has a module of its name."""
