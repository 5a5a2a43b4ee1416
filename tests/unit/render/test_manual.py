"""The manual of a rule as it is read in a terminal and by programs, and the list of all rules."""

from __future__ import annotations

import json

from samplan.frozen import replace
from samplan.render.manual import manual_text, rules_text
from samplan.render.manual_json import manual_json, rules_json
from samplan.results import Manual, RuleEntry, Severity
from samplan.texts import Text

RULE = RuleEntry(
    "sum-cost",
    Text("Raderna summerar", "The rows add up"),
    Severity.ERROR,
    Text("Egen räkning", "Own arithmetic"),
    "arithmetic",
)
FAULT = RuleEntry("yaml-tab", Text("Inga tabbar", "No tabs"), Severity.ERROR, None, "file")
SWEDISH = """\
## Exempel

En rad saknas:

```yaml
costs:

  ## ett stycke ur filen
  - {name: Kansli}
```

> fel: summan är 950,
> men raderna ger 900

## Så rättar du

Skriv raden.

Eller ändra summan.
"""
MANUAL = Manual(RULE, Text(SWEDISH, "## How to fix\n\nWrite the row.\n"))


def test_a_page_in_a_terminal_has_no_signs_of_markdown_and_its_examples_are_set_in() -> None:
    expected = """\
sum-cost: Raderna summerar
Nivå: fel
Källa: Egen räkning

Exempel
En rad saknas:

    costs:

      ## ett stycke ur filen
      - {name: Kansli}

    fel: summan är 950,
    men raderna ger 900

Så rättar du
Skriv raden.

Eller ändra summan.
"""
    assert expected == manual_text(MANUAL, "sv").replace("\u00a0", " ")


def test_a_page_in_english_is_english_and_its_headings_are_marked() -> None:
    said = manual_text(MANUAL, "en", lambda kind, text: f"<{kind}>{text}")
    assert said == (
        "<title>sum-cost: The rows add up\nLevel: error\nSource: Own arithmetic\n\n"
        "<heading>How to fix\nWrite the row.\n"
    )


def test_a_rule_that_is_off_says_how_it_is_chosen() -> None:
    off = replace(RULE, is_off=True)
    assert "Nivå: fel (av; välj den med --select)" in manual_text(Manual(off, Text("", "")), "sv")
    assert "The rows add up (off; choose it with --select)" in rules_text([off], "en")
    assert json.loads(rules_json([off], "sv"))["rules"][0]["off"] is True


def test_what_has_no_source_names_none() -> None:
    assert "Källa" not in manual_text(Manual(FAULT, Text("", "")), "sv")
    assert json.loads(rules_json([FAULT], "sv"))["rules"][0]["source"] is None


def test_the_list_has_each_family_under_its_heading_and_its_titles_under_each_other() -> None:
    assert rules_text([RULE, FAULT], "sv") == (
        "Räkning\n  sum-cost  fel          Raderna summerar\n\nFilen\n  yaml-tab  fel          Inga tabbar\n"
    )


def test_programs_get_the_page_of_one_language_as_markdown() -> None:
    assert list(json.loads(manual_json(MANUAL, "en")).items()) == [
        ("schema_version", 1),
        ("language", "en"),
        ("id", "sum-cost"),
        ("family", "arithmetic"),
        ("severity", "error"),
        ("title", "The rows add up"),
        ("source", "Own arithmetic"),
        ("off", False),
        ("manual", "## How to fix\n\nWrite the row.\n"),
    ]
    assert json.loads(manual_json(MANUAL, "sv"))["manual"] == SWEDISH


def test_a_page_is_as_wide_as_the_terminal_and_its_examples_stay() -> None:
    """Paragraphs and findings are put together and broken again at words."""
    text = manual_text(MANUAL, "sv", width=40).replace("\u00a0", " ")
    assert "    fel: summan är 950, men raderna ger\n    900\n" in text
    assert "\n      ## ett stycke ur filen\n" in text
    items = Manual(RULE, Text("- ett två tre fyra fem\n- sex\nsju\n\n| a | b |\n| - | - |\n", ""))
    assert manual_text(items, "sv", width=20).endswith(
        "- ett två tre fyra\n  fem\n- sex sju\n\n| a | b |\n| - | - |\n"
    )


def test_a_title_that_has_no_room_goes_on_below() -> None:
    long = replace(RULE, title=Text("ett två tre fyra fem sex sju åtta nio tio", ""))
    assert rules_text([long], "sv").endswith(
        "  sum-cost  fel          ett två tre fyra fem sex sju åtta nio tio\n"
    )
    beside = "  sum-cost  fel          ett två tre fyra fem sex sju\n                         åtta nio tio\n"
    assert rules_text([long], "sv", columns=56).endswith(beside)
    below = "  sum-cost  fel\n    ett två tre fyra fem sex sju\n    åtta nio tio\n"
    assert rules_text([long], "sv", columns=34).endswith(below)
