"""Plans that are no files: a text, the bytes of one, or plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from samplan.api.plans import usable_plans
from samplan.errors import UsageError
from samplan.expression import Expression
from samplan.loading.load import load_plan
from samplan.schema.reader import read_plan
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

NO_TEXT = Text(
    sv="loads läser text eller bytes, men det här är {given}; en fil läses med load",
    en="loads reads text or bytes, but this is {given}; a file is read with load",
)
NO_DATA = Text(
    sv="plan_from läser en mapping med planens nycklar, men det här är {given}",
    en="plan_from reads a mapping with the keys of a plan, but this is {given}",
)
NO_SCHEMA = Text(
    sv="det finns inget schema ”{written}”; det finns plan och report",
    en="there is no schema “{written}”; there are plan and report",
)
NOT_IN_A_FILE = Text(sv="{given} kan inte stå i en planfil", en="{given} cannot stand in a plan file")

_PAIR = Expression(
    r"(?<!\\)(?P<before>(?:\\\\)*)(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
)
"""A sign that JSON writes as two escapes: an emoji."""


def plan_in(text: object, name: str) -> Plan:
    """The plan in a text.

    Raises:
        InputError: It has faults.
        UsageError: It is neither text nor bytes.
    """
    if not isinstance(text, str | bytes | bytearray):
        raise UsageError(NO_TEXT.of(given=type(text).__name__))
    data = _as_yaml(text).encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
    (plan,) = usable_plans([load_plan(name, data)])
    return plan


def _as_yaml(text: str) -> str:
    """JSON as YAML reads it: without signs as pairs of escapes, and without tabs; other text as it is."""
    if text.lstrip()[:1] != "{" or not ("\t" in text or _PAIR.search(text)):
        return text
    try:
        json.loads(text)
    except ValueError:
        return text
    return _PAIR.sub(
        lambda match: match["before"] + json.loads(f'"{match["pair"]}"'), text.replace("\t", " ")
    )


def plan_of(data: object) -> Plan:
    """The plan that plain data describes.

    Raises:
        InputError: Something in it is not of the format.
        UsageError: It is no mapping, or holds what no file can.
    """
    if not isinstance(data, Mapping):
        raise UsageError(NO_DATA.of(given=type(data).__name__))
    read = read_plan(_of_file(data))
    return (
        plan_in(json.dumps(data, default=str, ensure_ascii=False, indent=0), "<data>")
        if read.refusals
        else read.plan
    )


def _of_file(value: Any) -> Any:  # noqa: ANN401 - plain data
    """Plain data as the YAML reader gives it: mappings and lists as they are called there, exact numbers."""
    if isinstance(value, Mapping):
        return {_of_file(key): _of_file(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_of_file(one) for one in value]
    if isinstance(value, float):
        return Decimal(repr(value))
    if value is None or isinstance(value, str | bool | int | Decimal | date):
        return value
    raise UsageError(NOT_IN_A_FILE.of(given=type(value).__name__))
