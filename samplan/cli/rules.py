"""`samplan rules`: the list of all rules; with `--test`, how they do on their cases."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word, switch
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError
from samplan.render.formats import RULES, TRIED
from samplan.results import RuleEntry


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its words in the language of the run."""

    def rules(
        paths: Annotated[list[str], argument(terminal, words.CASES, words.CASES_NAME)] = [],  # noqa: B006
        format: Annotated[str, flag(terminal, "-f", "--format", words=words.FORMAT, formats=RULES)] = "text",
        family: Annotated[
            str, flag(terminal, "--family", words=words.FAMILY, metavar=words.FAMILY_NAME)
        ] = "",
        test: Annotated[bool, switch(terminal, "--test", words=words.TEST)] = False,
    ) -> int:
        """Print every rule with what it checks, or try rules on their cases."""
        known_word("--format", format, RULES)
        if test:
            return _tried(terminal, paths, format, family)
        if paths:
            raise UsageError(words.CASES_NEED_TEST.of(path=paths[0]))
        found = _of_family(api.entries(), family)
        terminal.result(RULES[format](found, terminal.look(is_printed=True)))
        return ExitCode.FINE

    return rules


def _of_family(entries: tuple[RuleEntry, ...], written: str) -> tuple[RuleEntry, ...]:
    """The rules of one family, or all."""
    if not written:
        return entries
    from samplan.render.manual import family_called  # noqa: PLC0415 - few ask for one

    name = family_called(written)
    return tuple(one for one in entries if one.family == name)


def _tried(terminal: Terminal, paths: list[str], format: str, family: str) -> int:
    if family:
        raise UsageError(words.NO_FAMILY_OF_CASES.of())
    tried = api.try_rules(paths)
    terminal.result(TRIED[format](tried, terminal.look(is_printed=True)))
    return ExitCode.FINDINGS if any(one.is_wrong for one in tried) else ExitCode.FINE
