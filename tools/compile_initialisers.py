"""The module that makes the `__init__` of samplan's values: one function for each number of fields.

`samplan.frozen` made them at each start, by compiling fourteen pieces of source, 1.5 % of a validate.
"""

from __future__ import annotations

MOST = 32
"""How many fields a value can have."""
HEADER = '''"""The `__init__` of values, by their fields: made by tools/generate.py. Do not edit."""

# fmt: off
# mypy: ignore-errors

'''


def initialisers_module() -> str:
    """The text of `samplan/_initialisers.py`."""
    functions = "\n\n".join(map(_function, range(MOST + 1)))
    names = ", ".join(f"_{fields}" for fields in range(MOST + 1))
    about = '"""By the number of fields: takes the functions that set them, in their order."""'
    return f"{HEADER}\n{functions}\n\nINITIALISERS = ({names})\n{about}\n"


def _function(fields: int) -> str:
    numbers = range(fields)
    puts = ", ".join(f"p{number}" for number in numbers)
    values = "".join(f", v{number}" for number in numbers)
    sets = "; ".join(f"p{number}(self, v{number})" for number in numbers) or "pass"
    return f"def _{fields}({puts}):\n    def __init__(self{values}): {sets}\n    return __init__\n"
