"""One finding for people: what, where, the line of the file, and what to do."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.render.look import LEAST, Look
from samplan.results import Acceptance, Finding, Related, Span
from samplan.texts import Message, Text

EXCERPT = 100
"""How many columns of a source line are shown where no width is given."""
ELSEWHERE = 10
"""How many other places of one finding are shown."""

REMEDY = Text(sv="åtgärd", en="remedy")
SOURCE = Text(sv="källa", en="source")
MORE = Text(sv="mer", en="more")
MORE_PLACES = Text(sv="… och {count} ställen till", en="… and {count} more places")
ACCEPTED = Text(sv="godtaget", en="accepted")
REWEIGHED = Text(sv="nivå", en="level")
REWEIGHED_WHY = Text(
    sv="{level} i stället för {was}, enligt {file}:{line}: {reason}",
    en="{level} instead of {was}, by {file}:{line}: {reason}",
)
ACCEPTED_REASON = Text(sv="{reason}", en="{reason}")
ACCEPTED_BY = Text(sv="{reason} (godtaget av {by})", en="{reason} (accepted by {by})")
ACCEPTED_UNTIL = Text(sv="{reason} (gäller till och med {until})", en="{reason} (valid until {until})")
ACCEPTED_BY_UNTIL = Text(
    sv="{reason} (godtaget av {by}, gäller till och med {until})",
    en="{reason} (accepted by {by}, valid until {until})",
)


def frame(finding: Finding, look: Look) -> str:
    """The finding with its line, and the other places that explain it."""
    role = _role(finding)
    others = [related for related in finding.related if related.span != finding.span]
    shown = others[:ELSEWHERE]
    gutter = len(str(max(span.line for span in (finding.span, *(one.span for one in shown)))))
    lines = [_head(finding, look)]
    lines += _place(Related(finding.span, Text("", "").of(), finding.place), gutter, role, look)
    for related in shown:
        lines += _place(Related(related.span, related.label), gutter, "related", look)
    if len(others) > len(shown):
        lines.append(f"{' ' * gutter} = {look.say(MORE_PLACES.of(count=len(others) - len(shown)))}")
    lines += [look.flow("foot", *part, indent=f"{' ' * gutter} = ") for part in _foot(finding, look)]
    return "\n".join(lines)


def line(finding: Finding, look: Look) -> str:
    """The finding on one line, for what is not to take room from what is wrong."""
    return f"{_head(finding, look)} ({look.style('place', place_of(finding.span))})"


def _head(finding: Finding, look: Look) -> str:
    from samplan.render.severities import SEVERITIES  # noqa: PLC0415 - a plan without findings has none

    word = look.say(ACCEPTED if finding.accepted else SEVERITIES[finding.severity])
    return look.flow(_role(finding), f"{word}[{finding.rule}]", f": {look.say(finding.message)}")


def _role(finding: Finding) -> str:
    return "accepted" if finding.accepted else finding.severity.value


def _place(related: Related, gutter: int, role: str, look: Look) -> Iterator[str]:
    """Where it is, the line there, and the marks under the stretch with what it shows."""
    span, empty = related.span, " " * gutter
    yield from _where(related, f"{empty}--> ", look)
    if not span.excerpt.strip():
        return
    from samplan.render.excerpt import excerpt_of  # noqa: PLC0415 - a plan without findings has none

    room = max(look.width - gutter - 3, LEAST) if look.width else EXCERPT
    shown = excerpt_of(span, room)
    pointer = " " * shown.indent + look.style(role, "^" * shown.length)
    label = look.say(related.label)
    fits = not look.width or shown.indent + shown.length + 1 + len(label) <= room
    yield f"{empty} |"
    yield f"{span.line:>{gutter}} | {shown.text}"
    yield f"{empty} | {pointer}{f' {label}' if label and fits else ''}"
    if label and not fits:
        yield look.flow("", "", label, indent=f"{empty} | ")


def _where(related: Related, arrow: str, look: Look) -> Iterator[str]:
    """The file, which stays whole, and the place in the plan; that below it where both have no room."""
    where, place = place_of(related.span), related.place
    fits = not look.width or len(arrow) + len(where) + len(f"  {place}") <= look.width
    yield f"{arrow}{look.style('place', where)}{f'  {place}' if place and fits else ''}"
    if place and not fits:
        yield look.flow("", "", place, indent=" " * len(arrow))


def _foot(finding: Finding, look: Look) -> Iterator[tuple[str, str]]:
    if finding.remedy:
        yield look.say(REMEDY), f": {look.say(finding.remedy)}"
    if finding.accepted:
        yield look.say(ACCEPTED), f": {look.say(acceptance_words(finding.accepted))}"
    if (changed := finding.reweighed) and changed.was:
        from samplan.render.severities import SEVERITIES  # noqa: PLC0415 - few projects change any

        facts = {"file": changed.file, "line": str(changed.line), "reason": changed.reason}
        said = REWEIGHED_WHY.of(level=SEVERITIES[changed.level], was=SEVERITIES[changed.was], **facts)
        yield look.say(REWEIGHED), f": {look.say(said)}"
    if finding.source:
        yield look.say(SOURCE), f": {look.say(finding.source)}"
    yield look.say(MORE), f": samplan explain {finding.rule}"


def acceptance_words(accepted: Acceptance) -> Message:
    """Why a finding is accepted, by whom and until when."""
    facts = {"reason": accepted.reason, "by": accepted.decided_by, "until": accepted.until}
    text = {
        (False, False): ACCEPTED_REASON,
        (True, False): ACCEPTED_BY,
        (False, True): ACCEPTED_UNTIL,
        (True, True): ACCEPTED_BY_UNTIL,
    }[accepted.decided_by is not None, accepted.until is not None]
    return text.of(**{name: value for name, value in facts.items() if value is not None})


def place_of(span: Span) -> str:
    """File, line and column, as editors read them; of a file that could not be read, the file alone."""
    if not span.excerpt and (span.line, span.column, span.end_line, span.end_column) == (1, 1, 1, 1):
        return span.file
    return f"{span.file}:{span.line}:{span.column}"
