"""The catalogue of what samplan can find wrong with a file before the plan's schema is asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from samplan.fault import Fault
from samplan.loading.bracket_faults import BRACKET_FAULTS
from samplan.loading.file_faults import FILE_FAULTS
from samplan.loading.input_faults import INPUT_FAULTS
from samplan.loading.misread_faults import MISREAD_FAULTS
from samplan.loading.schema_faults import SCHEMA_FAULTS
from samplan.loading.syntax_faults import SYNTAX_FAULTS
from samplan.loading.yaml_faults import YAML_FAULTS

__all__ = ["FAULTS", "Fault"]

FAULTS: Mapping[str, Fault] = MappingProxyType(
    {
        fault.id: fault
        for fault in sorted(
            (
                *FILE_FAULTS,
                *INPUT_FAULTS,
                *SYNTAX_FAULTS,
                *BRACKET_FAULTS,
                *YAML_FAULTS,
                *MISREAD_FAULTS,
                *SCHEMA_FAULTS,
            ),
            key=lambda fault: fault.id,
        )
    }
)
"""By id, sorted."""
