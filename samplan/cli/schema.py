"""`samplan schema`: the JSON Schema of the plan format, or of the report."""

from collections.abc import Callable
from typing import Annotated

from samplan import api
from samplan.cli import words
from samplan.cli.exits import ExitCode
from samplan.cli.flags import argument, flag, known_word
from samplan.cli.output import put, target
from samplan.cli.terminal import Terminal
from samplan.errors import UsageError

SCHEMAS = ("plan", "report")


def command(terminal: Terminal) -> Callable[..., int]:
    """The command, with its flags in the language of the run."""

    def schema(
        of: Annotated[str, argument(terminal, words.SCHEMA_OF, words.SCHEMA_NAME)] = "plan",
        output: Annotated[
            str, flag(terminal, "-o", "--output", words=words.OUTPUT, metavar=words.FILE_NAME)
        ] = "-",
    ) -> int:
        """Print the JSON Schema, or write it to a file."""
        known_word("schema", of, SCHEMAS)
        if output.lower().endswith((".yaml", ".yml")):
            raise UsageError(words.SCHEMA_IS_NO_PLAN.of(file=output))
        with target(terminal, output):
            put(terminal, output, api.json_schema(of))
        return ExitCode.FINE

    return schema
