"""What can be wrong with the settings of a run in `samplan.toml`, in words."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text

WANTED: Mapping[str, Text] = {
    "paths": Text('en lista av sökvägar som ["planer"]', 'a list of paths like ["plans"]'),
    "patterns": Text(
        'en lista av namn och mönster som ["arkiv", "*-utkast.yaml"]',
        'a list of names and patterns like ["archive", "*-draft.yaml"]',
    ),
    "names": Text(
        'en lista av regler som ["sum-cost", "convention"]', 'a list of rules like ["sum-cost", "convention"]'
    ),
    "file": Text('namnet på en fil som "baslinje.json"', 'the name of a file like "baseline.json"'),
}
"""What a value should be, by its form."""
EMPTY_ITEM = Text(
    "”{key}” har en tom text; ta bort den, eller skriv vad som menas",
    "“{key}” has an empty text; remove it, or write what is meant",
)
ONE_OF = Text("{known}", "{known}")
ONE_OF_MEANT = Text("{known}; menade du ”{meant}”?", "{known}; did you mean “{meant}”?")
NO_STDIN = Text(
    "- är standard in, som bara kommandot kan nämna; skriv en fil eller en mapp",
    "- is the standard input, which only a command can name; write a file or a folder",
)
NOT_THERE = Text(
    "”{path}” finns inte; sökvägar räknas från mappen med den här filen",
    "“{path}” does not exist; paths are meant from the folder of this file",
)
NOT_THERE_MEANT = Text(
    "”{path}” finns inte; menade du ”{meant}”?", "“{path}” does not exist; did you mean “{meant}”?"
)
CYCLE = Text(
    "”{path}” är en länk som leder runt till sig själv; låt den peka på en mapp",
    "“{path}” is a link that leads round to itself; let it point to a folder",
)
NOT_READ = Text("”{path}” kan inte läsas: {reason}", "“{path}” cannot be read: {reason}")
LAW_LEFT_OUT = Text(
    "”{rule}” är lag, och lagens regler kan inte väljas bort; en iakttagelse som styrelsen godtar står i "
    "planen under deviations",
    "“{rule}” is law, and rules of law cannot be left out; a finding that the board accepts stands in the "
    "plan under deviations",
)
LAW_LOWERED = Text(
    "”{rule}” är en lagregel, och dess nivå kan ingen sänka; en iakttagelse som styrelsen godtar står i "
    "planen under deviations",
    "“{rule}” is a rule of law, and nobody can lower its level; a finding that the board accepts stands in "
    "the plan under deviations",
)
A_WEIGHT = Text("nivå och skäl, {example}", "a level and a reason, {example}")
NO_LEVEL = Text(
    '”{rule}” saknar nivå; skriv level = "info", "warning" eller "error"',
    '“{rule}” lacks its level; write level = "info", "warning" or "error"',
)
NO_REASON = Text(
    '”{rule}” saknar skäl; skriv reason = "…", så att den som läser rapporten ser varför nivån är en annan',
    '“{rule}” lacks a reason; write reason = "…", so that who reads the report sees why the level is another',
)
A_REASON = Text("ett skäl, text inom citattecken", "a reason, text in quotation marks")
NOT_OFF = Text(
    "en regel som inte ska prövas står i ignore; nivån är error, warning eller info",
    "a rule that is not to be tried stands in ignore; the level is error, warning or info",
)
ONE_TABLE = Text(
    "gränser skrivs som [[{table}]], en tabell för varje gräns; här står {given}",
    "limits are written as [[{table}]], a table for each limit; here is {given}",
)
WITH_REMEDY = Text("{message}; {remedy}", "{message}; {remedy}")
OTHER_WORDS: Mapping[str, str] = {
    "fel": "error",
    "varning": "warning",
    "varningar": "warning",
    "upplysning": "info",
    "upplysningar": "info",
    "kan_inte_avgoras": "undecidable",
    "aldrig": "never",
    "none": "never",
    "svenska": "sv",
    "se": "sv",
    "sv_se": "sv",
    "swedish": "sv",
    "engelska": "en",
    "english": "en",
    "gb": "en",
}
"""Words that people write for those that a setting can be, folded as `folded` does."""
