"""What can be wrong with a file of cases, and what can differ from what a case says, in words."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.results import Outcome
from samplan.texts import Text

NO_LIST = Text(
    "här ska det stå en lista av fall, vart och ett på en rad som börjar med ”- pass:” eller ”- fail:”",
    "a list of cases should stand here, each on a line that begins with “- pass:” or “- fail:”",
)
NO_CASE = Text("det här är inget fall: det har inga nycklar", "this is no case: it has no keys")
NO_ANSWER = Text(
    "ett fall har en av nycklarna {known}, med en mening om vad det är",
    "a case has one of the keys {known}, with a sentence of what it is",
)
NO_KEY = Text(
    "ett fall har ingen nyckel ”{key}”; det finns {known}", "a case has no key “{key}”; there are {known}"
)
NO_KEY_MEANT = Text(
    "ett fall har ingen nyckel ”{key}”; menade du ”{meant}”?",
    "a case has no key “{key}”; did you mean “{meant}”?",
)
NO_MAPPING = Text(
    "under ”{key}” ska det stå nycklar med värden: {{plats: ord}}",
    "keys with values should stand under “{key}”",
)
NOT_SEVERAL = Text("”{key}” ska vara en lista", "“{key}” should be a list")
NO_DAY = Text("”today” ska vara en dag som 2026-01-15", "“today” should be a day like 2026-01-15")
OF_NOTHING = Text(
    "”{key}” säger mer om den första under ”{needed}”, och där finns ingen",
    "“{key}” says more of the first under “{needed}”, and there is none",
)
LACKS = Text("en av ”{key}” saknar ”{lacking}”", "one of “{key}” lacks “{lacking}”")
SAME_ID = Text("två planer i fallet har samma id", "two plans of the case have the same id")
NO_PLAN = Text("fallets plan har ett fel: {said}", "the plan of the case has a fault: {said}")
NOT_OF_FORMAT = Text("{trouble}", "{trouble}")

ANSWERS: Mapping[Outcome, Text] = {
    Outcome.PASS: Text("uppfylld", "passed"),
    Outcome.FAIL: Text("inte uppfylld", "failed"),
    Outcome.NOT_APPLICABLE: Text("gäller inte", "does not apply"),
    Outcome.UNDECIDABLE: Text("kan inte avgöras", "cannot be decided"),
}
OTHER_ANSWER = Text(
    "fallet väntar {expected} ({expected_words}), men regeln svarar {answer} ({answer_words})",
    "the case expects {expected} ({expected_words}), but the rule answers {answer} ({answer_words})",
)
CRASHED = Text("regeln gick sönder: {said}", "the rule broke down: {said}")
OTHER_NUMBER = Text(
    "fallet väntar {expected} av ”{key}”, men det blev {number}",
    "the case expects {expected} of “{key}”, but there are {number}",
)
SAID = Text("regeln säger, på {place}: {said}", "the rule says, at {place}: {said}")
LACKING = Text("regeln saknar, på {place}: {said}", "the rule lacks, at {place}: {said}")
OTHER_PLACE = Text(
    "fallet väntar platsen {expected}, men den är {place}",
    "the case expects the place {expected}, but it is {place}",
)
NOT_SAID = Text(
    "”{key}” väntar orden ”{words}”, men där står ”{said}”",
    "“{key}” expects the words “{words}”, but it is “{said}”",
)
OTHER_VALUE = Text(
    "”{key}” väntar {expected}, men det är {value}", "“{key}” expects {expected}, but it is {value}"
)
NO_NOTE = Text(
    "fallet väntar inga noteringar, men det sägs: {said}", "the case expects no notes, but there is: {said}"
)
NOTHING = Text("ingenting", "nothing")
