"""What a project's template pays for what it does, and how much it has."""

from __future__ import annotations

MOST_STEPS = 3_000_000
"""A plan of twenty pages takes a thirtieth of it; all of it, some seconds."""
MOST_SIGNS = 40_000_000
"""Of all texts made on the way, the inner ones of macros too; a plan of twenty pages takes a fortieth."""

MOST_BITS = 4096
"""Of a whole number."""


class TooMuch(Exception):  # noqa: N818 - it says what the template does
    """A template takes more steps, or makes a longer text, than any document needs."""

    def __init__(self, *, is_size: bool = False) -> None:
        """Keep which of the two it is."""
        super().__init__()
        self.is_size = is_size


class NotAllowed(Exception):  # noqa: N818 - it says what the template asks for
    """A template asks for something that templates do not have; `what` names it."""

    def __init__(self, what: str) -> None:
        """Keep what it is."""
        super().__init__(what)
        self.what = what


class Meter:
    """What is left to a template."""

    def __init__(self) -> None:
        """Begin with all of it."""
        self.steps, self.signs = MOST_STEPS, MOST_SIGNS

    def step(self, number: int = 1) -> None:
        """Pay for steps.

        Raises:
            TooMuch: None are left.
        """
        self.steps -= number
        if self.steps < 0:
            raise TooMuch

    def text(self, signs: int) -> None:
        """Pay for signs.

        Raises:
            TooMuch: None are left.
        """
        self.signs -= signs
        if self.signs < 0:
            raise TooMuch(is_size=True)

    def made(self, value: object) -> None:
        """Pay for a value: its signs, and each part of a list with all that is in it."""
        if isinstance(value, str):
            self.text(len(value))
        elif isinstance(value, int):
            if value.bit_length() > MOST_BITS:
                raise TooMuch(is_size=True)
        elif isinstance(value, list | tuple | set | frozenset):
            for one in value:
                self.step()
                self.made(one)
        elif isinstance(value, dict):
            for key, one in value.items():
                self.step()
                self.made(key)
                self.made(one)

    def asked(self, value: object) -> None:
        """Pay for a look at a value, all of it."""
        if isinstance(value, str):
            self.text(len(value))
        elif isinstance(value, list | tuple | set | frozenset | dict | range):
            self.step(len(value))
