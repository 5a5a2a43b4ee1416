"""What keeps rules from being tried on their cases, in words."""

from __future__ import annotations

from samplan.texts import Text

NO_PROJECT = Text(
    "här finns ingen {file} med egna regler; ange en fil eller mapp med fall: samplan rules --test SÖKVÄG",
    "there is no {file} with own rules here; give a file or folder of cases: samplan rules --test PATH",
)
NO_CASES = Text(
    "inga fall i ”{folder}”; de står i en fil för varje regel, med regelns id som namn: min-regel.yaml",
    "no cases in “{folder}”; they stand in a file for each rule, named by its id: my-rule.yaml",
)
NO_FILE = Text("regeln har inga fall; skriv dem i {file}", "the rule has no cases; write them in {file}")
NO_RULE = Text(
    "det finns ingen regel ”{rule}”; filen ska heta som sin regel",
    "there is no rule “{rule}”; the file should be called as its rule is",
)
NO_RULE_MEANT = Text(
    "det finns ingen regel ”{rule}”; menade du ”{meant}”?",
    "there is no rule “{rule}”; did you mean “{meant}”?",
)
EMPTY = Text("filen har inga fall", "the file has no cases")
