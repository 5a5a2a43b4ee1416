"""The environment of a project's templates: closed to the machine, and bounded in time and size.

Why: a template is somebody's program. Jinja's sandbox keeps it from reaching into Python, and lets it run for
a year or make a text of a terabyte. Here all that a template does is paid for from a meter: a step for each
turn of a loop, call, filter and look-up, and a sign for each sign of a text that it makes or prints. What
could make something large at once (`"x" * 10 ** 9`, a width of a million) is counted before it is done, or is
not there. So the same template and plan give the same answer on every machine, whatever its clock and memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import wraps
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, Template, nodes, pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from samplan.render.meter import MOST_BITS, MOST_STEPS, Meter, NotAllowed, TooMuch
from samplan.render.prices import Priced, signs_in

_CALL = 20
"""How many steps a call costs: a macro takes so much longer than a turn of a loop."""
_MOST_WIDTH = 200
_MOST_POWER, _MOST_PLACES = 64, 20

STRING_METHODS = frozenset(
    (  # noqa: SIM905 - a list of words
        "capitalize casefold count endswith find index isalnum isalpha isdecimal isdigit islower isnumeric "
        "isspace istitle isupper lower lstrip partition removeprefix removesuffix rfind rindex rpartition "
        "rsplit rstrip split splitlines startswith strip swapcase title upper unescape striptags"
    ).split()
)
"""What a template may call of a text: nothing of it makes a longer one."""

OF_SEVERAL = frozenset(
    (  # noqa: SIM905 - a list of words
        "count dictsort first groupby items join last length list map max min reject rejectattr reverse "
        "select selectattr sort sum unique"
    ).split()
)
"""Filters of lists; all others are of one value."""
OF_ONE = frozenset(
    (  # noqa: SIM905 - a list of words
        "abs capitalize center d default e escape float forceescape indent int lower replace round safe "
        "string title trim truncate upper urlencode wordcount"
    ).split()
)
PRINTED = (str, int, float, Decimal, Fraction, date, type(None))
"""What can be printed. A list, or a value of several parts, would come out as Python writes it."""


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment whose templates pay for what they do."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "**", "%"))

    def __init__(
        self, loader: BaseLoader, undefined: type[StrictUndefined], is_escaped: Callable[[str | None], bool]
    ) -> None:
        """An environment with the templates of a project and those of samplan."""
        super().__init__(
            loader=loader,
            undefined=undefined,
            autoescape=is_escaped,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        self.meter = Meter()
        self.finalize = self._printed
        self._literals: dict[str | None, int] = {}
        self._in_loops = 0
        self.globals.pop("lipsum")
        self.globals["range"] = _range
        self.filters = {name: self.filters[name] for name in (OF_SEVERAL | OF_ONE)}
        for name, test in [*self.tests.items()]:
            self.tests[name] = self._metered("", test)  # type: ignore[arg-type]  # they are functions
        self.add_filters(self.filters)
        self.filters |= {"_each": self._each, "_made": self._made, "_piece": self._printed}

    def add_filters(self, filters: Mapping[str, Callable[..., Any]]) -> None:
        """Let templates use filters, which they pay for."""
        self.filters |= {name: self._metered(name, one) for name, one in filters.items()}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401 - of Jinja
        """Whether a template may see this attribute: of a text only what makes no longer one."""
        if isinstance(obj, str | bytes | bytearray):
            return attr in STRING_METHODS and isinstance(obj, str)
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401 - of Jinja
        """Nothing: no template formats a text by itself, `"{:9999999}".format(1)`."""

    def unsafe_undefined(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - of Jinja
        """Refuse an attribute.

        Raises:
            NotAllowed: Always.
        """
        raise NotAllowed(f"{type(obj).__name__}.{attribute}")

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - of Jinja
        """An attribute, for a step."""
        self.meter.step()
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - of Jinja
        """An item, for a step."""
        self.meter.step()
        return super().getitem(obj, argument)

    def get_template(self, name: Any, *args: Any, **kwargs: Any) -> Template:  # noqa: ANN401 - of Jinja
        """A template, for a step and its own text."""
        template = super().get_template(name, *args, **kwargs)
        self.meter.step()
        self.meter.text(self._literals.get(template.name, 0))
        return template

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401, N805, PYI063 - of Jinja
        """The result of a call, for a step and its size."""
        __self.meter.step(_CALL)
        if isinstance(__obj, LoopContext) and args:  # a loop within itself
            args = (__self._turns(args[0], __self._in_loops), *args[1:])
        if isinstance(subject := getattr(__obj, "__self__", None), str):
            for one in (subject, *args):
                __self.meter.asked(one)
        result = super().call(__context, __obj, *args, **kwargs)
        __self.meter.made(result)
        return result

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - of Jinja
        """The result of an operator, for a step and its size; what could be large is paid for first."""
        self.meter.step()
        if operator == "%" and isinstance(left, str):
            raise NotAllowed('"…" % …')
        if operator == "**" and not (_size_of(left) <= MOST_BITS and abs(right) <= _MOST_POWER):
            raise TooMuch(is_size=True)
        if operator == "*":
            self._repeated(left, right)
            self._repeated(right, left)
        result = super().call_binop(context, operator, left, right)
        self.meter.made(result)
        return result

    def _repeated(self, value: object, times: object) -> None:
        if isinstance(times, int) and times > 0:
            if isinstance(value, str):
                self.meter.text(len(value) * times)
            elif isinstance(value, list | tuple):
                self.meter.step(len(value) * times)

    @pass_context
    def _printed(self, _: Context, value: Any) -> Any:  # noqa: ANN401 - what is printed
        """A value that is printed, for its signs."""
        if isinstance(value, str):
            self.meter.text(len(value))
        elif not isinstance(value, (*PRINTED, StrictUndefined)):
            raise NotAllowed(f"{{{{ {type(value).__name__} }}}}")
        return value

    @pass_context
    def _made(self, _: Context, value: Any) -> Any:  # noqa: ANN401 - what was made
        self.meter.step()
        self.meter.made(value)
        return value

    @pass_context
    def _each(self, _: Context, several: Iterable[Any], signs: int) -> Iterator[Any]:
        return self._turns(several, signs)

    def _turns(self, several: Iterable[Any], signs: int) -> Iterator[Any]:
        """The items of a loop, each for a step and the text that stands within the loop."""
        for one in several:
            self.meter.step()
            self.meter.text(signs)
            yield one

    def _metered(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """A filter or a test that pays for what it is given and for what it makes."""

        @wraps(function)
        def metered(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - any filter
            self.meter.step()
            given = [one for one in args if not isinstance(one, Context | Sandbox | nodes.EvalContext)]
            for one in (*given, *kwargs.values()):
                self.meter.asked(one)
            if name in OF_ONE and name not in ("d", "default") and given:
                self._plain(given[0])
            if name in _BEFORE:
                _BEFORE[name](self, *given, **kwargs)
            result = function(*args, **kwargs)
            if isinstance(result, Iterator):
                result = list(self._turns(result, 0))
            self.meter.made(result)
            return result

        return metered

    def _plain(self, value: object) -> None:
        if not isinstance(value, (*PRINTED, StrictUndefined)):
            raise NotAllowed(f"{{{{ {type(value).__name__} }}}}")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        self._literals[name] = signs_in(tree)
        self._in_loops = max(self._in_loops, self._literals[name])
        return Priced().visit(tree)  # type: ignore[no-any-return]  # a template stays one


def _range(*bounds: int) -> range:
    """Numbers one after another: no more of them than a template has steps for.

    Jinja's own stops earlier, with an error in English.
    """
    numbers = range(*bounds)
    if len(numbers) > MOST_STEPS:
        raise TooMuch
    return numbers


def _size_of(value: object) -> int:
    return value.bit_length() * _MOST_POWER if isinstance(value, int) else 0


def _before_center(_: Sandbox, __: object, width: int = 80) -> None:
    if width > _MOST_WIDTH:
        raise TooMuch(is_size=True)


def _before_indent(sandbox: Sandbox, text: object, width: int | str = 4, *_: object, **__: object) -> None:
    wide = len(width) if isinstance(width, str) else width
    sandbox.meter.text(str(text).count("\n") * max(wide, 0) + max(wide, 0))


def _before_join(sandbox: Sandbox, several: object, between: object = "", *_: object, **__: object) -> None:
    if isinstance(several, list | tuple | set | frozenset | dict | range):
        sandbox.meter.text(len(several) * len(str(between)))
        for one in several:
            sandbox._plain(one)  # noqa: SLF001 - of this module


def _before_replace(sandbox: Sandbox, text: object, old: object, new: object, *_: object) -> None:
    sandbox.meter.text(str(text).count(str(old)) * len(str(new)))


def _before_round(_: Sandbox, __: object, precision: int = 0, *___: object, **____: object) -> None:
    if abs(precision) > _MOST_PLACES:
        raise TooMuch(is_size=True)


_BEFORE: Mapping[str, Callable[..., None]] = {
    "center": _before_center,
    "indent": _before_indent,
    "join": _before_join,
    "replace": _before_replace,
    "round": _before_round,
}
"""What filters that can make much of little pay before they do it."""
