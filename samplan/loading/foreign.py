"""Files of YAML that are something else than plans: what lies beside plans in a folder."""

from __future__ import annotations

from samplan.expression import Expression
from samplan.loading.load import Loaded
from samplan.loading.schema_faults import NO_PLAN
from samplan.loading.yaml_faults import PLAN_EMPTY
from samplan.schema.plain_faults import OTHER_VERSION

_SAYS = Expression(r"samplan[\"']?\s*:")
"""How a plan says that it is one."""


def is_foreign(loaded: Loaded, data: bytes) -> bool:
    """Whether a file without a plan never was meant to be one.

    A mapping without the keys of a plan is something else, and so is an empty file. Of a file that cannot be
    read as a mapping the text tells: where it says `samplan:`, somebody wants to hear what is wrong with it.

    Args:
        loaded: The file as it was read.
        data: Its bytes.
    """
    said = {one.rule for one in loaded.findings}
    if loaded.plan is not None or OTHER_VERSION.id in said:
        return False
    if said & {NO_PLAN.id, PLAN_EMPTY.id}:
        return True
    return _SAYS.search(data.replace(b"\x00", b"").decode("latin-1")) is None
