"""The JSON Schema of the report that `validate -f json` writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from samplan.render.findings_json import COUNTED, SCHEMA_VERSION
from samplan.results import FAIL_ON, Outcome, Severity, Status
from samplan.texts import Language

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}
FROM_ONE: Schema = {"type": "integer", "minimum": 1}
FLAG: Schema = {"type": "boolean"}


def schema_text() -> str:
    """The schema as it is printed and shipped."""
    return json.dumps(report_schema(), ensure_ascii=False, indent=2) + "\n"


def report_schema() -> dict[str, Any]:
    """The schema: what stands in `optional` has no key where there is nothing to say."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The report of samplan validate -f json",
        **_object(
            "One run of validate. Nothing is null: what there is nothing to say of has no key.",
            {
                "schema_version": {
                    "const": SCHEMA_VERSION,
                    "description": "Goes up when a key changes its meaning or goes away; new keys may come.",
                },
                "samplan_version": TEXT | {"description": "The version of samplan that wrote it."},
                "language": _words(get_args(Language), "The language of the sentences."),
                "fail_on": _words(FAIL_ON, "What --fail-on said."),
                "status": _words(Status, "What the run came to."),
                "exit_code": COUNT | {"description": "The exit code of the run: 0, 1, 3 or 70."},
                "summary": _ref("summary"),
                "skipped": _list(TEXT, "Files that were passed over: in folders those that are no plans."),
                "files": _list(_ref("file"), "The files, in the order of the run."),
            },
            {
                "date": {
                    "type": "string",
                    "format": "date",
                    "description": "The day that ends were compared with.",
                }
            },
        ),
        "$defs": {**_of_run(), **_of_findings(), **_of_verdicts()},
    }


def _of_run() -> dict[str, Any]:
    outcomes = {one.value: COUNT for one in Outcome}
    return {
        "summary": _object(
            "The run in numbers.",
            {
                "files": COUNT,
                "skipped": COUNT,
                **{one.value: COUNT for one in COUNTED},
                "accepted": COUNT | {"description": "Findings that a deviation accepts."},
                "known": COUNT | {"description": "Findings of the baseline."},
                "outcomes": _object("How many checks had each outcome.", outcomes),
                "open": COUNT | {"description": "Checks that could not decide, or not all that they ask."},
                "rules": {
                    "type": "object",
                    "description": "By rule: how many findings, without those that are accepted or known.",
                    "additionalProperties": FROM_ONE,
                },
            },
        ),
        "file": _object(
            "All that was found in one file.",
            {
                "file": TEXT,
                "is_usable": FLAG | {"description": "Whether it could be read as a plan at all."},
                "findings": _list(_ref("finding"), "In reading order."),
                "known": _list(_ref("finding"), "Those of the baseline, which do not count."),
                "verdicts": _list(_ref("verdict"), "The answer of each rule."),
            },
            {
                "plan": TEXT | {"description": "The id of the plan."},
                "title": TEXT | {"description": "Its title."},
            },
        ),
    }


def _of_findings() -> dict[str, Any]:
    path = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    place = TEXT | {"description": "The place by natural keys, which counts items from 1."}
    return {
        "finding": _object(
            "One problem at one place.",
            {
                "rule": TEXT | {"description": "The id of the rule, or of the fault of files."},
                "severity": _words(Severity, "How much it weighs."),
                "message": TEXT,
                "path": _list(path, "Keys and indexes from the root of the file, which count from 0."),
                "span": _ref("span"),
                "related": _list(_ref("related"), "Other places that explain it."),
                "facts": {"type": "object", "description": "What the message names, as values."},
            },
            {
                "remedy": TEXT,
                "place": place,
                "source": TEXT | {"description": "What the demand rests on."},
                "accepted": _ref("acceptance"),
                "reweighed": _ref("reweighed"),
            },
        ),
        "related": _object(
            "Another place of a finding.",
            {"span": _ref("span")},
            {"message": TEXT, "place": place},
        ),
        "acceptance": _object(
            "Why a finding is accepted: a deviation that the plan declares.",
            {"reason": TEXT},
            {"decided_by": TEXT, "until": TEXT},
        ),
        "reweighed": _object(
            "Why a finding weighs more or less than the rule says: the project's file changes it.",
            {
                "was": {"enum": ["error", "warning", "info"]},
                "reason": TEXT,
                "file": TEXT,
                "line": FROM_ONE,
            },
        ),
        "span": _object(
            "A stretch of a file; lines and columns count from 1, in characters, and the end is exclusive.",
            {
                "file": {"type": "string"},
                **dict.fromkeys(("line", "column", "end_line", "end_column"), FROM_ONE),
            },
        ),
    }


def _of_verdicts() -> dict[str, Any]:
    return {
        "verdict": _object(
            "The answer of one rule about one plan.",
            {
                "rule": TEXT,
                "outcome": _words(Outcome, "Passed, failed, does not apply, cannot decide."),
                "is_waiting": FLAG
                | {"description": "Whether only faults that are to be mended first hinder it."},
                "missing": _list(_ref("gap"), "The facts that it lacks."),
                "notes": _list(TEXT, "What it computed."),
            },
        ),
        "gap": _object(
            "A fact that is missing, and where it would stand.",
            {"fact": TEXT, "span": _ref("span")},
            {"place": TEXT, "fault": TEXT | {"description": "The fault that is to be mended first."}},
        ),
    }


def _object(
    about: str, required: Mapping[str, Any], optional: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    return {
        "type": "object",
        "description": about,
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": True,
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: Schema, about: str) -> dict[str, Any]:
    return {"type": "array", "description": about, "items": items}


def _words(words: Any, about: str) -> dict[str, Any]:  # noqa: ANN401 - an enumeration, or words
    return {"description": about, "enum": [str(one) for one in words]}
